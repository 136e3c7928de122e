package org.labelwright.io.timeseries.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.timeseries.WfdbFormat;
import org.labelwright.media.MediaException;
import org.labelwright.media.records.WfdbHeader;
import org.labelwright.model.annotation.TimePoint;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads annotations of WFDB. */
public final class WfdbReader {

	/**
	 * What is kept: the rate of a file, and the comments that begin it, with its rate and its own types, and whether they tell the
	 * rate; the sample, bytes and auxiliary bytes of an annotation, a channel that is none, and a type of the file with its name.
	 */
	static final String RATE = "rate"; //$NON-NLS-1$
	static final String HEAD = "head"; //$NON-NLS-1$
	static final String TELLS_RATE = "tellsRate"; //$NON-NLS-1$
	static final String SAMPLE = "sample"; //$NON-NLS-1$
	static final String BYTES = "bytes"; //$NON-NLS-1$
	static final String AUX = "aux"; //$NON-NLS-1$
	static final String CHANNEL = "channel"; //$NON-NLS-1$
	static final String CODE = "code"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$

	/** Begins a comment with the resolution of the file. */
	static final String RESOLUTION = "## time resolution: "; //$NON-NLS-1$

	private static final Pattern TOLD = Pattern.compile(RESOLUTION + "(\\d{1,9}(?:\\.\\d{1,12})?)\\s*"); //$NON-NLS-1$
	private static final Pattern DEFINED = Pattern.compile("(\\d{1,2}) (\\S+)(?: (.*\\S))?\\s*"); //$NON-NLS-1$
	private static final String DEFINITIONS = "## annotation type definitions"; //$NON-NLS-1$
	private static final String DEFINED_ALL = "## end of definitions"; //$NON-NLS-1$
	/** A channel that stands for none, or all. */
	static final int NO_CHANNEL = 255;
	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,12})?"); //$NON-NLS-1$
	private static final int LONGEST = 1 << 27;
	private static final double SECOND = 1e6;

	private final Path file;
	private final String key;
	private final Options options;
	private final Receiver receiver;

	/** @param key what the record is known by */
	public WfdbReader(Path file, String key, Options options, Receiver receiver) {
		this.file = file;
		this.key = key;
		this.options = options;
		this.receiver = receiver;
	}

	/** A record whose samples become times when its rate is known. */
	private static final class Item extends SourceItem {
		private long[] samples = new long[16];
		/** Of the file itself, which counts more than that of any header. */
		private double told = Double.NaN;
		private double rate = Double.NaN;
		/** Names of types that the file defines itself. */
		private final Map<Integer, String> types = new HashMap<>();
		private boolean defining;

		private String name(int code) {
			return types.getOrDefault(code, WfdbCodes.name(code));
		}

		Item(String key, String place) {
			super(key, key, place);
		}

		void add(WfdbWords.Entry entry, String place) {
			if (mentions().size() == samples.length)
				samples = Arrays.copyOf(samples, samples.length * 2);
			samples[mentions().size()] = entry.time();
			mention(name(entry.code()), null, Timed.point(0, null, -1), place);
		}

		/** Places all by a rate; keeps samples that would not come back. */
		void at(double frequency) {
			rate = frequency;
			foreign().put(RATE, frequency);
			for (int i = 0; i < mentions().size(); i++) {
				long time = time(samples[i], frequency);
				((TimePoint) mentions().get(i).annotation().getGeometry()).setTime(time);
				if (sample(time, frequency) != samples[i])
					extras(mentions().get(i).annotation(), WfdbFormat.ID).put(SAMPLE, samples[i]);
			}
		}

		/** The rate of the header of the record, where the file does not tell its own; none at all is told. */
		@Override
		public void settle(Path media, Path cache, Consumer<Problem> problems) {
			try {
				if (Double.isNaN(told) && media != null && media.toString().endsWith(WfdbHeader.ENDING)) {
					double header = WfdbHeader.read(media).frameRate();
					if (header != rate)
						at(header);
				}
			} catch (MediaException e) {
				problems.accept(e.problem());
			} catch (IOException e) {
				problems.accept(Problem.warning("wfdb.rate", media.toString(), NLS.bind(Messages.Wfdb_header, e.getMessage()), Messages.Wfdb_noRateRemedy)); //$NON-NLS-1$
			}
			if (Double.isNaN(rate)) {
				problems.accept(Problem.error("wfdb.rate", place(), NLS.bind(Messages.Wfdb_noRate, MediaNames.last(name()) + WfdbHeader.ENDING), Messages.Wfdb_noRateRemedy)); //$NON-NLS-1$
				mentions().clear();
			}
		}
	}

	/** Microseconds of a sample, rounded; {@link Times#NONE} past the last. */
	static long time(long sample, double rate) {
		double time = sample * (SECOND / rate);
		return time > Times.LAST ? Times.NONE : Math.round(time);
	}

	/** The sample nearest to a time. */
	static long sample(long time, double rate) {
		return Math.round(time * (rate / SECOND));
	}

	/** How sure it is of a file: its annotations follow each other up to a word of zeros, and it is no text. */
	public static int sure(Path file, byte[] head) throws IOException {
		if (head.length < 2)
			return 0;
		var words = new WfdbWords(head);
		int many = 0;
		while (!words.atEnd() && words.next() != null)
			many++;
		if (head.length < FilesFormat.HEAD)
			return words.atEnd() && rest(head, words.at()) && many > 0 ? 88 : 0;
		if (head.length - words.at() > 2 * 300)
			return 0;
		try (var in = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
			in.seek(in.length() - 2);
			return in.readShort() == 0 ? 88 : 0;
		}
	}

	/** Whether nothing but zeros follows. */
	private static boolean rest(byte[] bytes, int from) {
		for (int i = from; i < bytes.length; i++)
			if (bytes[i] != 0)
				return false;
		return true;
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		if (Files.size(file) > LONGEST) {
			receiver.problem(ItemsFormat.tooLong(file.toString()));
			return;
		}
		var bytes = Files.readAllBytes(file);
		var name = file.getFileName().toString();
		var item = new Item(key, name);
		read(bytes, item, name);
		double rate = rate(item, name);
		if (!Double.isNaN(rate))
			item.at(rate);
		receiver.take(item);
	}

	private void read(byte[] bytes, Item item, String name) {
		var words = new WfdbWords(bytes);
		var writer = new WfdbWords.Writer(false);
		var head = new ByteArrayOutputStream();
		boolean channels = false;
		while (!words.atEnd()) {
			int from = words.at();
			var entry = words.next();
			if (entry == null || entry.time() > Times.LAST) {
				receiver.problem(Problem.error("wfdb.annotation", name + ", byte " + from, //$NON-NLS-1$ //$NON-NLS-2$
						from >= bytes.length - 1 ? Messages.Wfdb_noEnd : Messages.Wfdb_word, Messages.Wfdb_wordRemedy));
				break;
			}
			var read = Arrays.copyOfRange(bytes, entry.from(), entry.to());
			var unlike = writer.unlike(entry, read);
			channels |= entry.changes();
			if (item.mentions().isEmpty() && tells(entry, item)) {
				head.writeBytes(read);
				continue;
			}
			item.add(entry, name + ", byte " + from); //$NON-NLS-1$
			fields(item, entry, unlike);
		}
		if (head.size() > 0)
			item.foreign().put(HEAD, HexFormat.of().formatHex(head.toByteArray())).put(TELLS_RATE, !Double.isNaN(item.told));
		if (channels)
			return;
		item.mentions().forEach(mention -> ((TimePoint) mention.annotation().getGeometry()).setChannel(-1));
	}

	/** Whether it is a comment that tells the resolution of the file, or a type that it defines; after what an annotation is, none is. */
	private static boolean tells(WfdbWords.Entry entry, Item item) {
		if (entry.time() != 0 || entry.code() != WfdbCodes.NOTE || entry.aux() == null)
			return false;
		var text = text(entry.aux());
		var rate = TOLD.matcher(text);
		if (rate.matches() && Double.parseDouble(rate.group(1)) > 0) {
			item.told = Double.parseDouble(rate.group(1));
			return true;
		}
		var type = DEFINED.matcher(text);
		if (item.defining && type.matches()) {
			int code = Integer.parseInt(type.group(1));
			if (WfdbCodes.known(code))
				item.types.put(code, type.group(3) == null ? type.group(2) : type.group(3));
			return true;
		}
		boolean end = item.defining && text.startsWith(DEFINED_ALL);
		item.defining = text.startsWith(DEFINITIONS);
		return end || item.defining;
	}

	private static void fields(Item item, WfdbWords.Entry entry, byte[] unlike) {
		var annotation = item.mentions().getLast().annotation();
		((TimePoint) annotation.getGeometry()).setChannel(entry.channel() == NO_CHANNEL ? -1 : entry.channel());
		var extras = JsonNodeFactory.instance.objectNode();
		if (entry.channel() == NO_CHANNEL)
			extras.put(CHANNEL, NO_CHANNEL);
		if (item.types.containsKey(entry.code()))
			extras.put(CODE, entry.code()).put(NAME, item.name(entry.code()));
		if (entry.aux() != null) {
			var text = text(entry.aux());
			if (!text.isEmpty())
				SourceItem.value(annotation, Series.TEXT, text);
			if (!Arrays.equals(entry.aux(), text.getBytes(StandardCharsets.UTF_8)))
				extras.put(AUX, HexFormat.of().formatHex(entry.aux()));
		}
		if (entry.subtype() != 0)
			SourceItem.value(annotation, WfdbFormat.SUBTYPE, (long) entry.subtype());
		if (entry.number() != 0)
			SourceItem.value(annotation, WfdbFormat.NUM, (long) entry.number());
		if (unlike != null)
			extras.put(BYTES, HexFormat.of().formatHex(unlike));
		Series.keep(annotation, WfdbFormat.ID, extras);
	}

	/** An auxiliary string without the zeros that end it. */
	static String text(byte[] aux) {
		int length = aux.length;
		while (length > 0 && aux[length - 1] == 0)
			length--;
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(aux, 0, length)).toString();
		} catch (CharacterCodingException e) {
			return new String(aux, 0, length, StandardCharsets.ISO_8859_1);
		}
	}

	/** NaN when nothing tells it but maybe the file of the item. */
	private double rate(Item item, String name) throws IOException {
		if (!Double.isNaN(item.told))
			return item.told;
		var header = file.resolveSibling(MediaNames.stem(name) + WfdbHeader.ENDING);
		if (Files.isRegularFile(header))
			try {
				return WfdbHeader.read(header).frameRate();
			} catch (MediaException e) {
				receiver.problem(e.problem());
				return Double.NaN;
			}
		return rate(options);
	}

	/** The rate of the option; NaN when it is no number above 0. */
	static double rate(Options options) {
		return number(options.text(WfdbFormat.RATE).strip());
	}

	/** A rate; NaN when it is no number above 0. */
	static double number(String text) {
		double rate = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
		return rate > 0 ? rate : Double.NaN;
	}
}
