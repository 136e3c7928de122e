package org.labelwright.media.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.Predicate;

/** Folders of what can be made again. */
public final class CacheFolder {

	private CacheFolder() {
	}

	private record Stored(Path file, long size, long modified) {
	}

	/**
	 * Deletes the oldest files of a folder and of those in it until the rest takes no more than a limit.
	 *
	 * @param which files are looked at
	 * @param limit bytes
	 * @return what the rest takes
	 */
	public static long prune(Path folder, Predicate<Path> which, long limit) throws IOException {
		var all = new ArrayList<Stored>();
		try (var files = Files.walk(folder, 2)) {
			for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).filter(which)::iterator)
				all.add(new Stored(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
		}
		all.sort(Comparator.comparingLong(Stored::modified));
		long total = all.stream().mapToLong(Stored::size).sum();
		for (var stored : all) {
			if (total <= limit)
				break;
			Files.deleteIfExists(stored.file);
			total -= stored.size;
		}
		return total;
	}
}
