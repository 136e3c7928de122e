package org.labelwright.io.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Options;
import org.labelwright.io.Verdict;

/** What the formats have in common that have a file for each item, or for a few: one such file is read, or all below a folder. */
public abstract class FilesFormat extends ItemsFormat {

	/** Bytes of a file that are looked at to find out what it is. */
	public static final int HEAD = 1 << 14;

	private static final int DEEPEST = 16;
	private static final int LOOKED_AT = 5;

	private final List<String> endings;

	/**
	 * @param id         of the contribution
	 * @param modalityId of the items
	 * @param endings    of the names of the files, in lower case, with their dots
	 */
	protected FilesFormat(String id, String modalityId, String... endings) {
		super(id, modalityId);
		this.endings = List.of(endings);
	}

	/** True when files of other formats have such endings too: of a folder, only those are read that look like its own. */
	protected boolean sharesEnding() {
		return false;
	}

	private String ending(Path file) {
		var name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return endings.stream().filter(name::endsWith).findFirst().orElse(null);
	}

	@Override
	public boolean plausible(Path source, byte[] header) {
		return Files.isDirectory(source) || ending(source) != null;
	}

	/** The file itself, whatever its name, or all below the folder, in the order of their names. */
	protected final List<Path> files(Path source, SubMonitor monitor) throws IOException {
		if (!Files.isDirectory(source))
			return List.of(source);
		try (var found = Files.walk(source, DEEPEST)) {
			var files = new ArrayList<>(found.peek(path -> monitor.checkCanceled())
					.filter(path -> ending(path) != null && Files.isRegularFile(path)).sorted().toList());
			if (sharesEnding())
				for (var each = files.iterator(); each.hasNext();)
					if (sure(each.next()) == 0)
						each.remove();
			return files;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** How sure the format is of a file, from its beginning: 0 when it is another, up to 100. */
	protected abstract int sure(Path file, byte[] head) throws IOException;

	private int sure(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return sure(file, in.readNBytes(HEAD));
		}
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		int surest = 0;
		for (var file : files(source, monitor).stream().limit(LOOKED_AT).toList())
			surest = Math.max(surest, sure(file));
		return surest == 0 ? Verdict.no() : Verdict.yes(surest);
	}

	/**
	 * Reads one file and passes its items on.
	 *
	 * @param key what its item is known by: the name of the file from the root, without ending
	 */
	protected abstract void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException;

	/** Reads one file after the other of a source. */
	@FunctionalInterface
	protected interface FileReader {

		/** @param key as for {@link FilesFormat#document} */
		void read(Path file, String key) throws IOException, CoreException;
	}

	/** Begins to read a source; for formats whose files have something in common that is read once. */
	protected FileReader reader(Path source, Options options, Receiver receiver) throws IOException {
		return (file, key) -> document(file, key, options, receiver);
	}

	@Override
	protected final void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		var root = Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
		var files = files(source, monitor);
		var reader = reader(source, options, receiver);
		monitor.setWorkRemaining(files.size() + 1);
		for (var file : files) {
			monitor.split(1);
			var name = root.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
			var ending = ending(file);
			reader.read(file, ending == null ? name : name.substring(0, name.length() - ending.length()));
		}
		monitor.split(1);
	}
}
