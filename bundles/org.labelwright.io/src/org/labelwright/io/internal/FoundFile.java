package org.labelwright.io.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Problem;
import org.labelwright.io.Problems;
import org.labelwright.store.ProjectStore;

/**
 * A file among those that were chosen, with the name of its item.
 *
 * @param path absolute
 * @param name with slashes, below the folder that was chosen
 */
public record FoundFile(Path path, String name) {

	private static final int DEEPEST = 64;

	/** Files, and those in folders and the folders below, in the order of their paths, without hidden ones and those in projects. */
	public static List<FoundFile> all(List<Path> sources, Problems problems, SubMonitor monitor) throws IOException {
		var files = new ArrayList<FoundFile>();
		for (var source : sources) {
			var root = source.toAbsolutePath().normalize();
			if (!Files.isDirectory(root)) {
				if (!Files.isRegularFile(root))
					problems.add(Problem.error("media.missing", source.toString(), Messages.Media_missing, Messages.Media_missingRemedy)); //$NON-NLS-1$
				else
					files.add(new FoundFile(root, root.getFileName().toString()));
				continue;
			}
			try (var walk = Files.walk(root, DEEPEST)) {
				walk.filter(path -> !passedOver(root, path) && Files.isRegularFile(path)).sorted().forEach(path -> {
					monitor.checkCanceled();
					files.add(new FoundFile(path, root.relativize(path).toString().replace('\\', '/')));
				});
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		}
		return files;
	}

	/** Hidden files and folders, and projects, which have media and thumbnails of their own. */
	private static boolean passedOver(Path root, Path path) {
		for (var part : root.relativize(path)) {
			var name = part.toString();
			if (name.startsWith(".") && name.length() > 1 || name.endsWith(ProjectStore.EXTENSION)) //$NON-NLS-1$
				return true;
		}
		return false;
	}
}
