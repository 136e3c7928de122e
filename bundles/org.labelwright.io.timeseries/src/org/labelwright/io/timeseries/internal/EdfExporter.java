package org.labelwright.io.timeseries.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.labelwright.io.Times;
import org.labelwright.io.timeseries.EdfFormat;
import org.labelwright.media.records.EdfAnnotations;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.store.Item;

/** Writes a file of EDF+ with nothing but annotations for each series. */
public final class EdfExporter extends SeriesExporter {

	private static final String ENDING = ".edf"; //$NON-NLS-1$
	private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC); //$NON-NLS-1$
	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.uu", Locale.ENGLISH).withZone(ZoneOffset.UTC); //$NON-NLS-1$
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ENGLISH).withZone(ZoneOffset.UTC); //$NON-NLS-1$
	/** Bytes that the annotations of a file have at most. */
	private static final int LONGEST = 1 << 24;

	/** Annotations of channels whose names do not tell them. */
	private final Set<String> unnamed = new HashSet<>();
	private final Map<String, Clock.Known> known = new HashMap<>();

	public EdfExporter(ExportSource source, Options options) {
		super(EdfFormat.ID, source, options);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		var said = said(annotation);
		return EdfAnnotations.fits(said) && said.indexOf(EdfReader.OF_SIGNAL) < 0;
	}

	/** Values are lost, as is declared; none is lost beyond that. */
	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return true;
	}

	/** What stands as text: that of an annotation without a label of its own, else the label. */
	private String said(Annotation annotation) {
		var text = value(annotation, Series.TEXT);
		return labelName(annotation).equals(EdfFormat.LABEL) && text != null && !text.isEmpty() ? text : labelName(annotation);
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		return unless(annotation, said(annotation));
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		if (unnamed.contains(annotation.getId()))
			lost.accept(Constructs.CHANNEL);
	}

	private Clock.Known known(Item item) {
		return known.computeIfAbsent(item.id(), id -> Clock.Known.of(item.media(), this::find));
	}

	@Override
	protected void plan(Entry entry, Item item) {
		var channels = known(item);
		long bytes = 0;
		int left = 0;
		for (var annotation : entry.annotations()) {
			if (!writes(annotation))
				continue;
			bytes += list(annotation, channels, 0).length;
			if (bytes > LONGEST) {
				refuse(annotation);
				left++;
			} else if (Constructs.channel(annotation.getGeometry()) >= 0 && channels.name(Constructs.channel(annotation.getGeometry())) == null)
				unnamed.add(annotation.getId());
		}
		if (left > 0)
			find(Problem.warning("edfplus.long", item.name(), NLS.bind(Messages.Edf_long, left), Messages.Edf_longRemedy)); //$NON-NLS-1$
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
				var lists = new ByteArrayOutputStream();
				lists.writeBytes(EdfAnnotations.bytes("+0", null, List.of(""))); //$NON-NLS-1$ //$NON-NLS-2$
				var channels = known(item);
				var start = channels.origin() == null ? null : channels.origin().truncatedTo(ChronoUnit.SECONDS);
				long shift = start == null ? 0 : ChronoUnit.MICROS.between(start, channels.origin());
				annotations.forEach(annotation -> lists.writeBytes(list(annotation, channels, shift)));
				if (lists.size() % 2 != 0)
					lists.write(0);
				try (var out = Files.newOutputStream(file)) {
					out.write(header(start, lists.size() / 2));
					lists.writeTo(out);
				}
			}
		};
	}

	/** @param shift from the start of the file to time 0 of the series, which a header tells to the second only */
	private byte[] list(Annotation annotation, Clock.Known channels, long shift) {
		var extras = extras(annotation);
		var geometry = annotation.getGeometry();
		long start = Timed.start(geometry) + shift;
		var onset = extras.path(EdfReader.ONSET).textValue();
		var duration = geometry instanceof TimeInterval interval ? written(extras.path(EdfReader.DURATION).textValue(), interval.getEnd() - interval.getStart()) : null;
		int channel = Constructs.channel(geometry);
		var signal = channel >= 0 ? channels.name(channel) : extras.path(EdfReader.SIGNAL).textValue();
		return EdfAnnotations.bytes('+' + written(onset == null ? null : onset.substring(1), start), duration,
				List.of(signal == null ? said(annotation) : said(annotation) + EdfReader.OF_SIGNAL + signal));
	}

	/** A time as it was written, as long as it is the same. */
	private static String written(String kept, long micros) {
		return kept != null && Times.micros(new BigDecimal(kept)) == micros ? kept : Times.seconds(micros);
	}

	private static String field(String value, int length) {
		return String.format("%-" + length + "s", value); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Section 2.1 of the specification; a file with annotations only has data records without duration. */
	private static byte[] header(Instant start, int samples) {
		var date = start == null ? "X" : LONG.format(start).toUpperCase(Locale.ROOT); //$NON-NLS-1$
		var text = field("0", 8) + field("X X X X", 80) + field("Startdate " + date + " X X X", 80) + (start == null ? "01.01.85" : SHORT.format(start)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				+ (start == null ? "00.00.00" : TIME.format(start)) + field("512", 8) + field("EDF+C", 44) + field("1", 8) + field("0", 8) + field("1", 4) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				+ field("EDF Annotations", 16) + field("", 80) + field("", 8) + field("-1", 8) + field("1", 8) + field("-32768", 8) + field("32767", 8) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				+ field("", 80) + field(Integer.toString(samples), 8) + field("", 32); //$NON-NLS-1$ //$NON-NLS-2$
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
