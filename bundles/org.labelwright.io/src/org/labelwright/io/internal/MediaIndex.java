package org.labelwright.io.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.io.MediaNames;
import org.labelwright.io.spi.Format.MediaFinder;

/**
 * Finds media by the names that datasets give them: below a place or a root under that name, else below
 * a root by the last part of the name, if only one file has it. What is found lies inside, links followed.
 */
public final class MediaIndex implements MediaFinder {

	private static final int DEEPEST = 32;

	private final List<Path> roots;
	private Map<String, Path> byLastName;

	public MediaIndex(List<Path> roots) {
		this.roots = roots.stream().map(Path::toAbsolutePath).toList();
	}

	@Override
	public Path find(String name, Path... places) {
		if (!MediaNames.safe(name))
			return null;
		var relative = name.replace('\\', '/');
		for (var place : places) {
			var found = inside(place, relative);
			if (found != null)
				return found;
		}
		for (var root : roots) {
			var found = inside(root, relative);
			if (found != null)
				return found;
		}
		if (byLastName == null)
			byLastName = index();
		return byLastName.get(MediaNames.last(relative));
	}

	private static Path inside(Path root, String name) {
		var file = root.resolve(name);
		try {
			if (!Files.isRegularFile(file))
				return null;
			return file.toRealPath().startsWith(root.toRealPath()) ? file.normalize() : null;
		} catch (IOException e) {
			return null; // as good as not there
		}
	}

	/** Files by the last part of their name; a name that several have leads to null. */
	private Map<String, Path> index() {
		var index = new HashMap<String, Path>();
		for (var root : roots) {
			if (!Files.isDirectory(root))
				continue;
			try (var files = Files.find(root, DEEPEST, (path, attributes) -> attributes.isRegularFile(), new FileVisitOption[0])) {
				files.forEach(file -> {
					var last = file.getFileName().toString();
					index.put(last, index.containsKey(last) ? null : file);
				});
			} catch (IOException | UncheckedIOException e) {
				org.eclipse.core.runtime.ILog.of(MediaIndex.class).warn("Media below " + root + " cannot be listed.", e); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return index;
	}
}
