package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.timeseries.WfdbFormat;
import org.labelwright.media.records.WfdbHeader;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes a file of annotations for each record. */
public final class WfdbExporter extends SeriesExporter {

	private static final String ENDING = ".atr"; //$NON-NLS-1$

	/** Annotations whose times lie between samples, or that the longest string does not hold. */
	private final Set<String> moved = new HashSet<>();
	private final Set<String> shortened = new HashSet<>();

	public WfdbExporter(ExportSource source, Options options) {
		super(WfdbFormat.ID, source, options);
	}

	/**
	 * The rate of a file.
	 *
	 * @param head comments that begin the file, of which one tells the rate unless the header of the record does
	 */
	private record Rate(double value, byte[] head) {
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimePoint point && point.getChannel() < WfdbReader.NO_CHANNEL;
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		if (Series.TEXT.equals(attribute))
			return value instanceof String text && !text.isEmpty() && code(annotation) != 0 && !shortened.contains(annotation.getId()) && comesBack(text);
		return (WfdbFormat.SUBTYPE.equals(attribute) || WfdbFormat.NUM.equals(attribute)) && value instanceof Long number && number != 0 && number == number.byteValue();
	}

	private static boolean comesBack(String text) {
		return text.equals(WfdbReader.text(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** A type of the file that was read, as long as its label has the same name, else one of the library; 0 when there is none. */
	private int code(Annotation annotation) {
		return isOwn(annotation) ? extras(annotation).path(WfdbReader.CODE).asInt() : WfdbCodes.code(labelName(annotation));
	}

	private boolean isOwn(Annotation annotation) {
		return labelName(annotation).equals(extras(annotation).path(WfdbReader.NAME).textValue()) && WfdbCodes.known(extras(annotation).path(WfdbReader.CODE).asInt());
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		int code = code(annotation);
		return isOwn(annotation) ? Optional.empty() : unless(annotation, WfdbCodes.name(code == 0 ? WfdbCodes.NOTE : code));
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		if (moved.contains(annotation.getId()))
			lost.accept("TimePoint"); //$NON-NLS-1$
	}

	@Override
	protected void plan(Entry entry, Item item) {
		if (Double.isNaN(WfdbReader.rate(options)))
			find(Problem.error("wfdb.rate", WfdbFormat.RATE, NLS.bind(Messages.Wfdb_noNumber, ItemsFormat.shorten(options.text(WfdbFormat.RATE))), Messages.Wfdb_noRateRemedy)); //$NON-NLS-1$
		var rate = rate(entry, item);
		int late = 0;
		var writer = new WfdbWords.Writer(false);
		for (var annotation : ordered(entry.annotations().stream().filter(this::writes).toList())) {
			var word = entry(annotation, rate);
			if (!writer.fits(word)) {
				refuse(annotation);
				late++;
				continue;
			}
			writer.write(word, null);
			long sample = extras(annotation).path(WfdbReader.SAMPLE).asLong(-1);
			if (WfdbReader.time(word.time(), rate.value) != Timed.start(annotation.getGeometry()) || sample >= 0 && sample != word.time())
				moved.add(annotation.getId());
			if (word.aux() != null && !WfdbReader.text(word.aux()).equals(aux(annotation)))
				shortened.add(annotation.getId());
		}
		if (late > 0)
			find(Problem.warning("wfdb.late", item.name(), NLS.bind(Messages.Wfdb_late, late), Messages.Wfdb_lateRemedy)); //$NON-NLS-1$
	}

	private static List<Annotation> ordered(List<Annotation> annotations) {
		return annotations.stream().sorted(Comparator.comparingLong(annotation -> Timed.start(annotation.getGeometry()))).toList();
	}

	/** That which was read, else that of the header, else that of the option. */
	private Rate rate(Entry entry, Item item) {
		var kept = extras(entry);
		double header = Double.NaN;
		if (item.media() != null && item.media().toString().endsWith(WfdbHeader.ENDING))
			try {
				header = WfdbHeader.read(item.media()).frameRate();
			} catch (IOException e) {
				find(Problem.warning("wfdb.rate", item.name(), NLS.bind(Messages.Wfdb_header, e.getMessage()), Messages.Wfdb_noRateRemedy)); //$NON-NLS-1$
			}
		double rate = kept.path(WfdbReader.RATE).asDouble(Double.isNaN(header) ? WfdbReader.rate(options) : header);
		var head = HexFormat.of().parseHex(kept.path(WfdbReader.HEAD).asText());
		if (rate == header || kept.path(WfdbReader.TELLS_RATE).asBoolean())
			return new Rate(rate, head);
		var told = head(rate);
		var both = Arrays.copyOf(told, told.length + head.length);
		System.arraycopy(head, 0, both, told.length, head.length);
		return new Rate(rate, both);
	}

	private static byte[] head(double rate) {
		var told = WfdbReader.RESOLUTION + (rate == Math.rint(rate) ? Long.toString((long) rate) : new BigDecimal(Double.toString(rate)).toPlainString());
		var writer = new WfdbWords.Writer(false);
		writer.write(new WfdbWords.Entry(0, WfdbCodes.NOTE, 0, 0, 0, told.getBytes(StandardCharsets.US_ASCII), 0, 0, false), null);
		return writer.words();
	}

	/** What stands as text; of a label that is no type its name. */
	private String aux(Annotation annotation) {
		var text = value(annotation, Series.TEXT);
		if (code(annotation) != 0)
			return text;
		return text == null || text.isEmpty() ? labelName(annotation) : labelName(annotation) + ": " + text; //$NON-NLS-1$
	}

	private WfdbWords.Entry entry(Annotation annotation, Rate rate) {
		var extras = extras(annotation);
		var point = (TimePoint) annotation.getGeometry();
		int code = code(annotation);
		long kept = extras.path(WfdbReader.SAMPLE).asLong(-1);
		long sample = kept >= 0 && WfdbReader.time(kept, rate.value) == point.getTime() ? kept : WfdbReader.sample(point.getTime(), rate.value);
		return new WfdbWords.Entry(sample, code == 0 ? WfdbCodes.NOTE : code, number(annotation, WfdbFormat.SUBTYPE), point.getChannel() < 0 ? extras.path(WfdbReader.CHANNEL).asInt(0) : point.getChannel(),
				number(annotation, WfdbFormat.NUM), bytes(extras, aux(annotation)), 0, 0, false);
	}

	private int number(Annotation annotation, String attribute) {
		var value = value(annotation, attribute);
		return value != null && value.matches("-?\\d{1,3}") ? (byte) Integer.parseInt(value) : 0; //$NON-NLS-1$
	}

	/** An auxiliary string as it was, if it still says the same, else in UTF-8, as much as fits. */
	private static byte[] bytes(JsonNode extras, String text) {
		if (extras.has(WfdbReader.AUX)) {
			var kept = HexFormat.of().parseHex(extras.path(WfdbReader.AUX).asText());
			if (WfdbReader.text(kept).equals(text == null ? "" : text)) //$NON-NLS-1$
				return kept;
		}
		if (text == null || text.isEmpty())
			return null;
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		int end = text.length();
		while (bytes.length > WfdbWords.MOST_AUX) {
			end = text.offsetByCodePoints(end, -1);
			bytes = text.substring(0, end).getBytes(StandardCharsets.UTF_8);
		}
		return bytes;
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) {
		return new FolderWriter(place, ENDING) {
			@Override
			protected void write(Path file, Entry entry, Item item, List<Annotation> annotations) throws IOException {
				var rate = rate(entry, item);
				var writer = new WfdbWords.Writer(annotations.stream().anyMatch(annotation -> Constructs.channel(annotation.getGeometry()) >= 0));
				for (var annotation : ordered(annotations)) {
					var kept = extras(annotation).path(WfdbReader.BYTES).textValue();
					writer.write(entry(annotation, rate), kept == null ? null : HexFormat.of().parseHex(kept));
				}
				try (var out = Files.newOutputStream(file)) {
					out.write(rate.head);
					out.write(writer.end());
				}
			}
		};
	}
}
