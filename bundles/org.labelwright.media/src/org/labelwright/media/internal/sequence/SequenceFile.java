package org.labelwright.media.internal.sequence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.labelwright.core.Problem;
import org.labelwright.media.ImageSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.internal.Messages;

/**
 * What a {@code seqinfo.ini} tells, as the datasets of MOTChallenge have it beside the folder of their pictures: lines
 * {@code key=value} below {@code [Sequence]}. Of its keys are used {@code imDir}, {@code imExt}, {@code frameRate} and
 * {@code seqLength} (motchallenge.net, instructions).
 *
 * @param pictures  in the order of the numbers in their names
 * @param frameRate frames a second
 * @param promised  how many there should be; 0 when that is not told
 */
record SequenceFile(Path file, List<Path> pictures, double frameRate, int promised) {

	/** Bytes that such a file may have. */
	private static final int LONGEST = 1 << 16;
	private static final int MOST_PICTURES = 2_000_000;
	private static final Comparator<Path> BY_NUMBER = Comparator.<Path>comparingLong(SequenceFile::lastNumber).thenComparing(Path::getFileName);

	static boolean begins(byte[] header) {
		return new String(header, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading().startsWith("[Sequence]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static SequenceFile read(Path file) throws IOException {
		byte[] bytes;
		try (var in = Files.newInputStream(file)) {
			bytes = in.readNBytes(LONGEST);
		}
		var values = new HashMap<String, String>();
		new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> {
			int at = line.indexOf('=');
			if (at > 0)
				values.put(line.substring(0, at).strip().toLowerCase(Locale.ROOT), line.substring(at + 1).strip());
		});
		double rate = number(values.get("framerate")); //$NON-NLS-1$
		if (!(rate > 0 && rate <= 1_000_000))
			throw failure("sequence.rate", file, Messages.Sequence_rate, Messages.Sequence_rateRemedy); //$NON-NLS-1$
		var pictures = pictures(file, values);
		if (pictures.isEmpty())
			throw failure("sequence.empty", file, Messages.Sequence_empty, Messages.Sequence_emptyRemedy); //$NON-NLS-1$
		return new SequenceFile(file, pictures, rate, (int) Math.clamp(number(values.get("seqlength")), 0, MOST_PICTURES)); //$NON-NLS-1$
	}

	private static double number(String text) {
		try {
			return text == null ? 0 : Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	private static MediaException failure(String code, Path file, String message, String remedy) {
		return new MediaException(Problem.error(code, file.toString(), message, remedy));
	}

	private static List<Path> pictures(Path file, Map<String, String> values) throws IOException {
		var folder = folder(file, values.getOrDefault("imdir", "img1")); //$NON-NLS-1$ //$NON-NLS-2$
		var ending = values.getOrDefault("imext", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		var known = Media.extensions(ImageSource.class);
		try (var files = Files.list(folder)) {
			return files.filter(each -> {
				var name = each.getFileName().toString().toLowerCase(Locale.ROOT);
				return ending.isEmpty() ? known.contains(name.substring(name.lastIndexOf('.') + 1)) : name.endsWith(ending);
			}).limit(MOST_PICTURES).sorted(BY_NUMBER).toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** The folder of the pictures, which lies below that of the file; copied with it, they lie beside it. */
	private static Path folder(Path file, String name) throws MediaException {
		try {
			var here = file.toAbsolutePath().getParent().normalize();
			var folder = here.resolve(name.replace('\\', '/')).normalize();
			if (folder.startsWith(here))
				return Files.isDirectory(folder) ? folder : here;
		} catch (InvalidPathException e) {
			// told below, as any name of which there is no folder
		}
		throw failure("sequence.folder", file, Messages.bind(Messages.Sequence_folder, name), Messages.Sequence_folderRemedy); //$NON-NLS-1$
	}

	/** The last number in the name of a picture; -1 when there is none. */
	private static long lastNumber(Path picture) {
		var name = picture.getFileName().toString();
		int end = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
		while (end > 0 && !digit(name.charAt(end - 1)))
			end--;
		int begin = end;
		while (begin > 0 && end - begin < 18 && digit(name.charAt(begin - 1)))
			begin--;
		return begin == end ? -1 : Long.parseLong(name.substring(begin, end));
	}

	private static boolean digit(char character) {
		return character >= '0' && character <= '9';
	}

	long time(int frame) {
		return Math.round(frame * 1e6 / frameRate);
	}
}
