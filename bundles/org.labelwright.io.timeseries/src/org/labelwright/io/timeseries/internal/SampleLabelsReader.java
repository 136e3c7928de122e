package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.timeseries.SampleLabelsFormat;

/** Reads labels of samples. */
public final class SampleLabelsReader {

	static final String TIME = "time"; //$NON-NLS-1$

	private final Path file;
	private final Receiver receiver;
	private final Item item;
	private final List<StateRuns> columns = new ArrayList<>();

	/** @param key what the item is known by */
	public SampleLabelsReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		item = new Item(key, file.getFileName().toString());
	}

	/** Whether a file begins with the header of one. */
	public static boolean begins(String text) {
		return header(text.split("[\r\n]", 2)[0]) != null; //$NON-NLS-1$
	}

	/** The names of the columns after that of times; null when it is no header. */
	private static List<String> header(String line) {
		var fields = Csv.fields(line.startsWith("\uFEFF") ? line.substring(1) : line); //$NON-NLS-1$
		if (fields == null || fields.size() < 2 || !fields.getFirst().equals(TIME) || new HashSet<>(fields).size() < fields.size() || fields.stream().anyMatch(String::isBlank))
			return null;
		return fields.subList(1, fields.size());
	}

	/** An item whose dates, if it has such, count from 1970 until its clock is known. */
	private static final class Item extends DatedItem {
		private boolean dates;

		Item(String key, String place) {
			super(SampleLabelsFormat.ID, key, place);
		}

		@Override
		long zero(Clock.Known known) {
			return dates ? known.zero() : 0;
		}
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		var told = new boolean[1];
		ItemsFormat.lines(file, receiver, (line, number) -> {
			var place = file.getFileName() + ":" + number; //$NON-NLS-1$
			if (number == 1)
				told[0] = columns(line, place);
			else if (told[0] && !line.isBlank())
				row(line, place);
		});
		if (!told[0])
			return;
		columns.forEach(StateRuns::end);
		item.mentions().sort((a, b) -> Timed.BY_TIME.compare(a.annotation(), b.annotation()));
		receiver.take(item);
	}

	private boolean columns(String line, String place) {
		var names = header(line);
		if (names == null)
			receiver.problem(Problem.error("samplelabels.header", place, NLS.bind(Messages.Samples_header, ItemsFormat.shorten(line)), Messages.Samples_headerRemedy)); //$NON-NLS-1$
		else
			names.forEach(name -> columns.add(new StateRuns(item, name.equals(SampleLabelsFormat.NO_TIER) ? null : name, -1)));
		return names != null;
	}

	private void row(String line, String place) {
		var fields = Csv.fields(line);
		if (fields == null || fields.size() != columns.size() + 1) {
			receiver.problem(Problem.error("samplelabels.row", place, NLS.bind(Messages.Trainset_row, ItemsFormat.shorten(line)), Messages.Samples_rowRemedy)); //$NON-NLS-1$
			return;
		}
		var written = fields.getFirst().strip();
		item.dates |= Clock.isDate(written);
		long time = item.dates ? Clock.EPOCH.time(written) : Times.seconds(written);
		for (int i = 0; i < columns.size(); i++)
			if (time == Times.NONE || !columns.get(i).take(time, fields.get(i + 1).strip(), place)) {
				receiver.problem(Problem.error("samplelabels.time", place, NLS.bind(Messages.States_time, ItemsFormat.shorten(written)), Messages.States_timeRemedy)); //$NON-NLS-1$
				return;
			}
	}
}
