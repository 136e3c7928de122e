package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.timeseries.TrainsetFormat;
import org.labelwright.model.annotation.Geometry;

/** Reads tables of TRAINSET. */
public final class TrainsetReader {

	private static final Pattern HEADER = Pattern.compile("\\uFEFF?(series|filename), ?timestamp, ?value, ?label"); //$NON-NLS-1$
	private static final String NONE = "0"; //$NON-NLS-1$

	private final Path file;
	private final Receiver receiver;
	private final Item item;
	private final Map<String, StateRuns> series = new LinkedHashMap<>();

	/** @param key what the item is known by */
	public TrainsetReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		item = new Item(key, file.getFileName().toString());
	}

	/** True when a file begins with the header of one. */
	public static boolean begins(String text) {
		return HEADER.matcher(text.split("[\r\n]", 2)[0].strip()).matches(); //$NON-NLS-1$
	}

	/** An item whose dates count from 1970, and whose channels are in the order of their names here, until its file is known. */
	private static final class Item extends DatedItem {
		private final List<String> names = new ArrayList<>();

		Item(String key, String place) {
			super(TrainsetFormat.ID, key, place);
		}

		@Override
		long zero(Clock.Known known) {
			return known.zero();
		}

		@Override
		int channel(int number, Geometry geometry, Clock.Known known) {
			int order = Constructs.channel(geometry);
			int named = known.channel(names.get(order));
			return named < 0 ? order : named;
		}
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		ItemsFormat.lines(file, receiver, (line, number) -> {
			if (number == 1 && begins(line) || line.isBlank())
				return;
			row(line, file.getFileName() + ":" + number); //$NON-NLS-1$
		});
		series.values().forEach(StateRuns::end);
		item.mentions().sort((a, b) -> Timed.BY_TIME.compare(a.annotation(), b.annotation()));
		receiver.take(item);
	}

	private void row(String line, String place) {
		var fields = Csv.fields(line);
		if (fields == null || fields.size() != 4) {
			receiver.problem(Problem.error("trainset.row", place, NLS.bind(Messages.Trainset_row, ItemsFormat.shorten(line)), Messages.Trainset_rowRemedy)); //$NON-NLS-1$
			return;
		}
		long time = Clock.EPOCH.time(fields.get(1).strip());
		var label = fields.get(3).strip();
		var runs = series.computeIfAbsent(fields.get(0), name -> {
			item.names.add(name);
			return new StateRuns(item, null, item.names.size() - 1);
		});
		if (time == Times.NONE || !runs.take(time, label.equals(NONE) ? "" : label, place)) //$NON-NLS-1$
			receiver.problem(Problem.error("trainset.time", place, NLS.bind(Messages.States_time, ItemsFormat.shorten(fields.get(1))), Messages.States_timeRemedy)); //$NON-NLS-1$
	}
}
