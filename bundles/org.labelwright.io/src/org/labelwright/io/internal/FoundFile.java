package org.labelwright.io.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.Modalities;
import org.labelwright.core.modality.Modality;
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

	/**
	 * Files, and those in folders and the folders below, in the order of their paths, without hidden ones, those in projects, and
	 * those that others among them need beside them, such as the pictures of a sequence.
	 */
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
		var needed = needed(files);
		files.removeIf(file -> needed.contains(file.path));
		return files;
	}

	private static Set<Path> needed(List<FoundFile> files) {
		var needed = new HashSet<Path>();
		for (var contribution : Modalities.all())
			contribution.instance().filter(modality -> !modality.extensionsWithCompanions().isEmpty())
					.ifPresent(modality -> files.stream().filter(file -> modality.extensionsWithCompanions().contains(file.extension()))
							.forEach(file -> needed.addAll(file.companions(modality))));
		return needed;
	}

	private String extension() {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private List<Path> companions(Modality modality) {
		try {
			return modality.companions(path);
		} catch (IOException e) {
			return List.of(); // whoever opens it tells why it cannot be read
		}
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
