package org.labelwright.ui.wizards.internal.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.modality.Modalities;
import org.labelwright.store.ProjectStore;

/**
 * What files and folders hold that can be annotated.
 *
 * @param media      files by the name of the modality that takes them
 * @param others     files that no modality takes
 * @param unreadable files and folders that could not be read
 */
public record MediaScan(Map<String, Long> media, long others, long unreadable) {

	public MediaScan {
		media = Map.copyOf(media);
	}

	public long count() {
		return media.values().stream().mapToLong(Long::longValue).sum();
	}

	/**
	 * Looks at the first bytes of every file, those in folders below included, hidden ones and projects left out.
	 *
	 * @param seen is told from time to time how many files were looked at
	 * @throws IOException                when a source does not exist
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public static MediaScan of(List<Path> sources, LongConsumer seen, SubMonitor monitor) throws IOException {
		var scan = new Scanner(seen, monitor);
		for (var source : sources) {
			scan.root = source.toRealPath();
			Files.walkFileTree(scan.root, scan);
		}
		return new MediaScan(scan.media, scan.others, scan.unreadable);
	}

	private static final class Scanner extends SimpleFileVisitor<Path> {

		private static final long TELL = 50;

		private final LongConsumer seen;
		private final SubMonitor monitor;
		private final Map<String, Long> media = new TreeMap<>();
		private Path root;
		private long others;
		private long unreadable;
		private long files;

		Scanner(LongConsumer seen, SubMonitor monitor) {
			this.seen = seen;
			this.monitor = monitor;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			if (folder.equals(root))
				return FileVisitResult.CONTINUE;
			var name = folder.getFileName().toString();
			return name.startsWith(".") || name.endsWith(ProjectStore.EXTENSION) ? FileVisitResult.SKIP_SUBTREE //$NON-NLS-1$
					: FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			if (!attributes.isRegularFile() || file.getFileName().toString().startsWith(".")) //$NON-NLS-1$
				return FileVisitResult.CONTINUE;
			try {
				Modalities.forFile(file).ifPresentOrElse(modality -> media.merge(modality.name(), 1L, Long::sum), () -> others++);
			} catch (IOException e) {
				unreadable++; // counted and shown; which ones is said when they are added
			}
			if (++files % TELL == 0)
				seen.accept(files);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) {
			unreadable++;
			return FileVisitResult.CONTINUE;
		}
	}
}
