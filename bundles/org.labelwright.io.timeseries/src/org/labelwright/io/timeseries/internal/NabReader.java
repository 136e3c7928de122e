package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.timeseries.NabFormat;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads windows and labels of NAB. */
public final class NabReader {

	static final String START = "start"; //$NON-NLS-1$
	static final String END = "end"; //$NON-NLS-1$

	private final Path file;
	private final Receiver receiver;

	public NabReader(Path file, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
	}

	/** A series whose dates become times when its clock is known; until then they count from 1970. */
	private static final class Item extends SourceItem {
		private final List<String[]> dates = new ArrayList<>();

		Item(String name, String place) {
			super(name, name, place);
		}

		/** @param start and end the same for a moment */
		void add(String start, String end, String place) {
			boolean moment = end == null;
			long from = Clock.EPOCH.time(start);
			var annotation = mention(NabFormat.LABEL, null, moment ? Timed.point(from, null, -1) : Timed.interval(from, Clock.EPOCH.time(end), null, -1), place);
			var extras = JsonNodeFactory.instance.objectNode();
			if (!start.equals(moment ? Clock.EPOCH.seconds(from) : Clock.EPOCH.micros(from)))
				extras.put(START, start);
			if (!moment && !end.equals(Clock.EPOCH.micros(Clock.EPOCH.time(end))))
				extras.put(END, end);
			Series.keep(annotation, NabFormat.ID, extras);
			dates.add(new String[] { start, end });
		}

		@Override
		public void settle(Path media, Path cache, Consumer<Problem> problems) {
			var clock = Clock.of(media, problems);
			for (int i = dates.size() - 1; i >= 0; i--) {
				var mention = mentions().get(i);
				var date = dates.get(i);
				long start = clock.time(date[0]);
				long end = date[1] == null ? start : clock.time(date[1]);
				if (start == Times.NONE || end < start) {
					problems.accept(Problem.error("nab.clock", mention.place(), NLS.bind(Messages.Nab_before, date[0]), Messages.Nab_beforeRemedy)); //$NON-NLS-1$
					mentions().remove(i);
				} else if (mention.annotation().getGeometry() instanceof TimeInterval interval) {
					interval.setStart(start);
					interval.setEnd(end);
				} else
					((TimePoint) mention.annotation().getGeometry()).setTime(start);
			}
		}
	}

	/** Whether it is an object of lists, of which the first that is not empty begins with a date or a window. */
	public static boolean is(JsonNode root) {
		if (root == null || !root.isObject() || root.isEmpty())
			return false;
		boolean known = false;
		for (var list : root) {
			if (!list.isArray())
				return false;
			if (!list.isEmpty() && !known) {
				var first = list.get(0).isArray() ? list.get(0).path(0) : list.get(0);
				known = first.isTextual() && Clock.isDate(first.textValue());
				if (!known)
					return false;
			}
		}
		return known;
	}

	/** Reads all and passes it on. */
	public void read(SubMonitor monitor) throws IOException, CoreException {
		var root = JsonRecords.single(file, receiver::problem);
		if (root == null)
			return;
		var name = file.getFileName().toString();
		if (!root.isObject()) {
			problem(name, root);
			return;
		}
		for (var series : root.properties()) {
			monitor.checkCanceled();
			var place = name + '#' + series.getKey();
			if (!series.getValue().isArray() || series.getKey().isBlank()) {
				problem(place, series.getValue());
				continue;
			}
			var item = new Item(series.getKey(), place);
			int number = 0;
			for (var entry : series.getValue())
				entry(item, entry, place + '/' + number++);
			receiver.take(item);
		}
	}

	private void problem(String place, JsonNode node) {
		receiver.problem(Problem.error("nab.form", place, NLS.bind(Messages.Nab_entry, ItemsFormat.shorten(node.toString())), Messages.Nab_entryRemedy)); //$NON-NLS-1$
	}

	private void entry(Item item, JsonNode entry, String place) {
		boolean window = entry.isArray() && entry.size() == 2 && entry.get(0).isTextual() && entry.get(1).isTextual();
		if (!window && !entry.isTextual()) {
			problem(place, entry);
			return;
		}
		var start = window ? entry.get(0).textValue() : entry.textValue();
		var end = window ? entry.get(1).textValue() : null;
		long from = Clock.EPOCH.time(start);
		if (from == Times.NONE || window && Clock.EPOCH.time(end) < from)
			receiver.problem(Series.noTime(NabFormat.ID, place, start, window ? end : start));
		else
			item.add(start, end, place);
	}
}
