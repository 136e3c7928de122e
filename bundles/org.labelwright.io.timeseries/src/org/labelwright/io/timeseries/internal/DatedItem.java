package org.labelwright.io.timeseries.internal;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;

/** An item whose times are those of another clock, until its file tells when its own begins. */
abstract class DatedItem extends SourceItem {

	private final String format;

	/** @param key what the item is known by, and called */
	DatedItem(String format, String key, String place) {
		this(format, key, key, place);
	}

	/** @param key what the item is known by */
	DatedItem(String format, String key, String name, String place) {
		super(key, name, place);
		this.format = format;
	}

	/** When time 0 of the item is on the clock of the source. */
	abstract long zero(Clock.Known known);

	/** The channel of an annotation, now that the file of the item is known; called once for each. */
	int channel(int number, Geometry geometry, Clock.Known known) {
		return -1;
	}

	@Override
	public final void settle(Path media, Path cache, Consumer<Problem> problems) {
		var known = Clock.Known.of(media, problems);
		long zero = zero(known);
		replies().removeIf(reply -> reply.answer().getTime() != null && !settle(reply, known, zero, problems));
		for (int i = mentions().size() - 1; i >= 0; i--) {
			var geometry = mentions().get(i).annotation().getGeometry();
			int channel = channel(i, geometry, known);
			if (Timed.start(geometry) < zero || Timed.end(geometry) - zero > Times.LAST) {
				problems.accept(before(mentions().get(i).place(), Timed.start(geometry), known));
				mentions().remove(i);
			} else
				place(geometry, zero, channel);
		}
	}

	private Problem before(String place, long time, Clock.Known known) {
		return Problem.error(format + ".clock", place, NLS.bind(Messages.Dated_before, Clock.EPOCH.micros(time), known.origin()), Messages.Nab_beforeRemedy); //$NON-NLS-1$
	}

	/** @return false when the answer lies before the series, which is told */
	private boolean settle(Reply reply, Clock.Known known, long zero, Consumer<Problem> problems) {
		long time = reply.answer().getTime() - zero;
		reply.answer().setTime(time);
		if (time >= 0 && time <= Times.LAST)
			return true;
		problems.accept(before(reply.place(), time + zero, known));
		return false;
	}

	private static void place(Geometry geometry, long zero, int channel) {
		if (geometry instanceof TimeInterval interval) {
			interval.setStart(interval.getStart() - zero);
			interval.setEnd(interval.getEnd() - zero);
			interval.setChannel(channel);
		} else if (geometry instanceof TimePoint point) {
			point.setTime(point.getTime() - zero);
			point.setChannel(channel);
		}
	}
}
