package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/**
 * A table of values over time. All channels have the same times. Samples are read from a copy in columns, which is made
 * beside the temporary files when the first of them is asked for.
 */
final class TableSource implements SignalSource {

	/** Rows that are handed on together. */
	private static final int BLOCK = ColumnFile.BLOCK;

	private final Path file;
	private final Form form;
	private final TableLayout layout;
	private final long start;
	private final ZoneId zone;
	private final TableFindings findings;
	private volatile long rows = -1;
	private volatile long duration;
	private volatile boolean closed;
	private ColumnFile columns; // guarded by this

	/** How a table is written. */
	interface Form {

		/** What such files are, as a media type. */
		String type();

		/** For people and programs: what was found out about the file. */
		Map<String, String> properties();

		/** All rows from the first on, which may leave out what is in no column of the layout. */
		Rows open(TableLayout layout, TableFindings.Log log) throws IOException;
	}

	/**
	 * @param start    microseconds that the column of times shows in the first row
	 * @param zone     null for none
	 * @param duration microseconds, or -1
	 */
	private TableSource(Path file, Form form, TableLayout layout, long start, ZoneId zone, long duration) {
		this.file = file;
		this.form = form;
		this.layout = layout;
		this.start = start;
		this.zone = zone;
		this.duration = duration;
		findings = new TableFindings(file);
	}

	/** Tells the time of the last row, in microseconds from that of the first; -1 where that is not known. */
	interface Duration {
		long after(long start) throws IOException;
	}

	/** Opens a table at its first row with a time; a problem when there is none. */
	static Outcome<SignalSource> open(Path file, Form form, TableLayout layout, Duration duration) throws IOException {
		try (var table = form.open(layout, new TableFindings(file).begin())) {
			var reader = new RowReader(table, layout, 0, new TableFindings(file).begin());
			if (!reader.block(1))
				return Outcome.failed(Problem.error("media.table", file.toString(), Messages.Table_empty, Messages.Table_remedy)); //$NON-NLS-1$
			var clock = layout.clock();
			long start = reader.times()[0];
			var zone = clock.absolute() && clock.kind() == TableClock.Kind.NUMBERS ? ZoneOffset.UTC : reader.zone();
			var source = new TableSource(file, form, layout, start, zone, duration.after(start));
			return Outcome.of(source, clock.dates().assumed() ? List.of(Problem.warning("media.table.dates", file.toString(), //$NON-NLS-1$
					Messages.bind(Messages.Table_dates, clock.told()), Messages.Table_datesRemedy)) : List.of());
		}
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public MediaInfo info() {
		var facts = new TreeMap<>(form.properties());
		facts.put("time", layout.clock().told()); //$NON-NLS-1$
		facts.put("timeColumn", layout.timeName()); //$NON-NLS-1$
		facts.put("channels", String.valueOf(layout.columns().size())); //$NON-NLS-1$
		return new MediaInfo(form.type(), -1, -1, duration, 1, 1, facts);
	}

	@Override
	public List<Problem> problems() {
		return findings.all();
	}

	@Override
	public List<Channel> channels() {
		double rate = layout.time() < 0 ? 1 : Double.NaN;
		return layout.columns().stream().map(column -> new Channel(column.id(), column.name(), column.unit(), rows, rate)).toList();
	}

	@Override
	public long duration() {
		return duration;
	}

	@Override
	public Optional<Instant> origin() {
		return layout.clock().absolute() ? Optional.of(Instant.EPOCH.plus(start, ChronoUnit.MICROS)) : Optional.empty();
	}

	@Override
	public long start() {
		return start;
	}

	@Override
	public Optional<ZoneId> zone() {
		return Optional.ofNullable(zone);
	}

	@Override
	public int clock(int channel) {
		return 0;
	}

	@Override
	public boolean sequential() {
		return true;
	}

	@Override
	public void stream(Sink sink) throws IOException {
		var log = findings.begin();
		try (var table = form.open(layout, log)) {
			var reader = new RowReader(table, layout, start, log);
			long known = 0;
			while (reader.block(BLOCK)) {
				if (closed)
					throw failed(Messages.Audio_closed, null);
				known += reader.count();
				for (int channel = 0; channel < layout.columns().size(); channel++)
					if (!sink.take(channel, reader.times(), reader.values(channel), reader.count()))
						return;
			}
			reader.end();
			rows = known;
			duration = layout.time() < 0 ? known * 1_000_000 : reader.last();
		} catch (TableRows.EndlessRow e) {
			throw new MediaException(Problem.error("media.table", file + TableRows.place(e.line), Messages.Table_endless, //$NON-NLS-1$
					Messages.Table_endlessRemedy), e);
		}
	}

	private synchronized ColumnFile columns() throws MediaException {
		if (columns == null)
			try {
				columns = ColumnFile.temporary(this);
			} catch (MediaException e) {
				throw e;
			} catch (IOException e) {
				throw failed(e.getMessage(), e);
			}
		return columns;
	}

	@Override
	public int read(int channel, long first, long[] times, double[] values) throws MediaException {
		return columns().read(channel, first, times, values);
	}

	@Override
	public long indexAt(int channel, long time) throws MediaException {
		return columns().indexAt(time);
	}

	private MediaException failed(String what, Throwable cause) {
		return new MediaException(Problem.error("media.unreachable", file.toString(), //$NON-NLS-1$
				Messages.bind(Messages.Media_unreachable, what), Messages.Media_unreachableRemedy), cause);
	}

	@Override
	public void close() {
		closed = true;
		synchronized (this) {
			if (columns != null)
				columns.close();
		}
	}
}
