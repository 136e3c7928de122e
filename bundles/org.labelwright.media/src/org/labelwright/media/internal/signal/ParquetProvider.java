package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.ParquetFile;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/** Opens tables of values over time in Parquet, of which a row has single values and a time. */
public final class ParquetProvider extends SignalProvider {

	private static final Set<String> EXTENSIONS = Set.of("parquet"); //$NON-NLS-1$

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public int confidence(byte[] header) {
		return ParquetFile.begins(header) ? POSSIBLE : NONE;
	}

	@Override
	public Outcome<SignalSource> open(Path file) throws IOException {
		try {
			var columns = ParquetRows.names(file).stream().map(ColumnName::of).toList();
			var sample = new ArrayList<Cell[]>();
			var findings = new TableFindings(file);
			try (var rows = new ParquetRows(file, column -> true, WallTime.Order.EITHER, findings.begin())) {
				while (sample.size() < ColumnFinder.ROWS && rows.next())
					sample.add(Cell.all(rows));
			}
			var layout = new ColumnFinder(columns, sample, List.of()).find().filter(found -> found.time() >= 0);
			if (layout.isEmpty() && !findings.all().isEmpty())
				return Outcome.failed(findings.all());
			return layout.isEmpty() ? Outcome.failed(Problem.error("media.table", file.toString(), Messages.Table_noValues, Messages.Parquet_remedy)) //$NON-NLS-1$
					: TableSource.open(file, new Form(file), layout.get(), start -> -1);
		} catch (IOException e) {
			return Outcome.failed(Problem.error("media.parquet", file.toString(), Messages.bind(Messages.Parquet_damaged, e.getMessage()), //$NON-NLS-1$
					Messages.Parquet_damagedRemedy));
		}
	}

	private record Form(Path file) implements TableSource.Form {

		@Override
		public String type() {
			return "application/vnd.apache.parquet"; //$NON-NLS-1$
		}

		@Override
		public Map<String, String> properties() {
			return Map.of();
		}

		@Override
		public Rows open(TableLayout layout, TableFindings.Log log) throws IOException {
			return new ParquetRows(file, layout::uses, layout.clock().dates().order(), log);
		}
	}
}
