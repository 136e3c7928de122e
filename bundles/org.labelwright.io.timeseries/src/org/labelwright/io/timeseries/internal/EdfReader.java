package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.timeseries.EdfFormat;
import org.labelwright.media.MediaException;
import org.labelwright.media.records.EdfAnnotations;
import org.labelwright.media.records.EdfAnnotations.Tal;
import org.labelwright.media.records.EdfHeader;
import org.labelwright.model.annotation.Geometry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads annotations of EDF+. */
public final class EdfReader {

	static final String ONSET = "onset"; //$NON-NLS-1$
	static final String DURATION = "duration"; //$NON-NLS-1$
	/** Stands before the name of a signal, at the end of a text; where no signal has the name, that is kept. */
	static final String OF_SIGNAL = "@@"; //$NON-NLS-1$
	static final String SIGNAL = "signal"; //$NON-NLS-1$

	private final Path file;
	private final boolean one;
	private final Receiver receiver;
	private final Item item;

	/**
	 * @param key what the series is known by
	 * @param one whether all have the same label
	 */
	public EdfReader(Path file, String key, boolean one, Receiver receiver) {
		this.file = file;
		this.one = one;
		this.receiver = receiver;
		item = new Item(key, file.getFileName().toString());
	}

	/** A series whose clock may begin at another time than the file. */
	private static final class Item extends DatedItem {
		private Instant start;
		/** The name of the signal of each annotation, or null. */
		private final List<String> signals = new ArrayList<>();

		Item(String key, String place) {
			super(EdfFormat.ID, key, place);
		}

		@Override
		long zero(Clock.Known known) {
			return start == null || known.origin() == null ? 0 : ChronoUnit.MICROS.between(start, known.origin());
		}

		@Override
		int channel(int number, Geometry geometry, Clock.Known known) {
			int channel = known.channel(signals.get(number));
			if (channel < 0 && signals.get(number) != null)
				extras(mentions().get(number).annotation(), EdfFormat.ID).put(SIGNAL, signals.get(number));
			return channel;
		}
	}

	/** How sure it is that a file is one with annotations. */
	public static int sure(Path file) throws IOException {
		try {
			return EdfHeader.read(file).annotationSignals().length > 0 ? 90 : 0;
		} catch (MediaException e) {
			return 0;
		}
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		EdfHeader header;
		try {
			header = EdfHeader.read(file);
		} catch (MediaException e) {
			receiver.problem(e.problem());
			return;
		}
		item.start = header.start();
		try (var channel = FileChannel.open(file)) {
			var annotations = new EdfAnnotations(header, channel);
			for (long record = 0; record < header.records(); record++)
				for (var tal : annotations.read(record, receiver::problem))
					for (var text : tal.texts())
						if (!text.isEmpty())
							annotation(tal, text, file.getFileName() + ", record " + (tal.record() + 1)); //$NON-NLS-1$
		}
		receiver.take(item);
	}

	private void annotation(Tal tal, String text, String place) {
		long start = tal.onsetMicros();
		long end = start + tal.durationMicros();
		if (start < 0 || end > Times.LAST) {
			receiver.problem(Series.noTime(EdfFormat.ID, place, tal.onset(), String.valueOf(tal.duration())));
			return;
		}
		int mark = text.lastIndexOf(OF_SIGNAL);
		var said = mark <= 0 ? text : text.substring(0, mark);
		item.signals.add(mark <= 0 ? null : text.substring(mark + OF_SIGNAL.length()));
		var annotation = item.mention(one ? EdfFormat.LABEL : said, null, tal.duration() == null ? Timed.point(start, null, -1) : Timed.interval(start, end, null, -1), place);
		if (one)
			SourceItem.value(annotation, Series.TEXT, said);
		var extras = JsonNodeFactory.instance.objectNode();
		if (!tal.onset().equals('+' + Times.seconds(start)))
			extras.put(ONSET, tal.onset());
		if (tal.duration() != null && !tal.duration().equals(Times.seconds(tal.durationMicros())))
			extras.put(DURATION, tal.duration());
		Series.keep(annotation, EdfFormat.ID, extras);
	}
}
