package org.labelwright.io.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.labelwright.io.MediaNames;
import org.labelwright.io.spi.Format.MediaFinder;

/**
 * Finds media by the names that datasets give them: below a place or a root under that name, else below
 * a root by the last part of the name, if only one file has it. A name without an ending is also found with one. What is
 * found lies inside, links followed.
 */
public final class MediaIndex implements MediaFinder {

	private static final int DEEPEST = 32;

	private final List<Path> roots;
	private Map<String, Path> byLastName;
	private Map<String, List<Path>> byStem;

	/** Whether a file is one of those looked for. */
	@FunctionalInterface
	interface Taker {
		boolean takes(Path file) throws IOException;
	}

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

	/**
	 * Finds the file that has a name before its ending; of several in one place none.
	 *
	 * @param name  as the source writes it, never trusted
	 * @param taker tells which files come into question
	 * @throws IOException as the taker threw it
	 */
	Path findStem(String name, Taker taker, Path... places) throws IOException {
		if (!MediaNames.safe(name))
			return null;
		var relative = name.replace('\\', '/');
		var folders = new ArrayList<>(List.of(places));
		folders.addAll(roots);
		for (var folder : folders) {
			var found = only(named(folder.resolve(relative)), taker);
			if (found != null)
				return found;
		}
		if (byStem == null) {
			byStem = new HashMap<>();
			for (var root : roots)
				for (var file : files(root))
					byStem.computeIfAbsent(MediaNames.stem(file.getFileName().toString()), stem -> new ArrayList<>()).add(file);
		}
		return only(byStem.getOrDefault(MediaNames.last(relative), List.of()), taker);
	}

	/** The files beside a path that has their name without ending. */
	private static List<Path> named(Path path) {
		var folder = path.getParent();
		if (folder == null || !Files.isDirectory(folder))
			return List.of();
		var stem = path.getFileName().toString();
		try (var files = Files.list(folder)) {
			return files.filter(file -> MediaNames.stem(file.getFileName().toString()).equals(stem) && Files.isRegularFile(file)).toList();
		} catch (IOException | UncheckedIOException e) {
			cannotList(folder, e);
			return List.of();
		}
	}

	private static Path only(List<Path> files, Taker taker) throws IOException {
		Path only = null;
		for (var file : files)
			if (taker.takes(file)) {
				if (only != null)
					return null;
				only = file;
			}
		return only == null ? null : only.normalize();
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
		for (var root : roots)
			for (var file : files(root)) {
				var last = file.getFileName().toString();
				index.put(last, index.containsKey(last) ? null : file);
			}
		return index;
	}

	private static List<Path> files(Path root) {
		if (!Files.isDirectory(root))
			return List.of();
		try (var files = Files.find(root, DEEPEST, (path, attributes) -> attributes.isRegularFile(), new FileVisitOption[0])) {
			return files.toList();
		} catch (IOException | UncheckedIOException e) {
			cannotList(root, e);
			return List.of();
		}
	}

	private static void cannotList(Path folder, Exception e) {
		ILog.of(MediaIndex.class).warn("Media below " + folder + " cannot be listed.", e); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
