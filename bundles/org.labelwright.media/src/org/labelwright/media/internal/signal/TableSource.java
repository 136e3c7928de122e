package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/**
 * A table of values over time in a file of text. All channels have the same times. Samples are read from a copy in
 * columns, which is made beside the temporary files when the first of them is asked for.
 */
final class TableSource implements SignalSource {

	/** Rows that are handed on together. */
	private static final int BLOCK = ColumnFile.BLOCK;

	private final Path file;
	private final TableLayout layout;
	private final long start;
	private final ZoneId zone;
	private final TableFindings findings;
	private volatile long rows = -1;
	private volatile long duration;
	private volatile boolean closed;
	private ColumnFile columns; // guarded by this

	/**
	 * @param start    microseconds that the column of times shows in the first row
	 * @param zone     null for none
	 * @param duration microseconds, or -1
	 */
	TableSource(Path file, TableLayout layout, long start, ZoneId zone, long duration) {
		this.file = file;
		this.layout = layout;
		this.start = start;
		this.zone = zone;
		this.duration = duration;
		findings = new TableFindings(file);
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public MediaInfo info() {
		return new MediaInfo("text/csv", -1, -1, duration, 1, 1, //$NON-NLS-1$
				Map.of("delimiter", layout.delimiter() == '\t' ? "tab" : String.valueOf(layout.delimiter()), //$NON-NLS-1$ //$NON-NLS-2$
						"decimalMark", String.valueOf(layout.mark()), "time", layout.clock().told(), //$NON-NLS-1$ //$NON-NLS-2$
						"timeColumn", layout.timeName(), "channels", String.valueOf(layout.columns().size()))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Problem> problems() {
		return findings.all();
	}

	@Override
	public List<Channel> channels() {
		double rate = layout.timeColumn() < 0 ? 1 : Double.NaN;
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
		return layout.clock().absolute() && layout.clock().kind() == TableClock.Kind.NUMBERS ? Optional.of(ZoneOffset.UTC) : Optional.ofNullable(zone);
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
		try (var in = Files.newInputStream(file)) {
			var table = new TableRows(TableProvider.afterMark(in), layout.delimiter());
			var reader = new RowReader(layout, start, findings.begin());
			long known = 0;
			while (reader.block(table, BLOCK)) {
				if (closed)
					throw failed(Messages.Audio_closed, null);
				known += reader.count();
				for (int channel = 0; channel < layout.columns().size(); channel++)
					if (!sink.take(channel, reader.times(), reader.values(channel), reader.count()))
						return;
			}
			reader.end();
			rows = known;
			duration = layout.timeColumn() < 0 ? known * 1_000_000 : reader.last();
		} catch (TableRows.EndlessRow e) {
			throw new MediaException(Problem.error("media.table", TableFindings.place(file, e.line), Messages.Table_endless, //$NON-NLS-1$
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
