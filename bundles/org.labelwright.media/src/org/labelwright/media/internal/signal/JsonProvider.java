package org.labelwright.media.internal.signal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/**
 * Opens values over time in JSON: a list of objects with the same properties, such an object on each line, or an object
 * with a list for each property; also rows that are lists, whose first values are moments.
 */
public final class JsonProvider extends SignalProvider {

	private static final Set<String> EXTENSIONS = Set.of("json", "jsonl", "ndjson"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Bytes at the start from which the layout is found. */
	private static final int HEAD = 1 << 18;
	/** JSON is of many things: fewer rows are not taken for values over time. */
	private static final int FEWEST = 2;

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public int confidence(byte[] header) {
		var head = ByteOrderMark.without(header);
		var start = new JsonStart(head);
		if (start.shape() == null || !start.flat())
			return NONE;
		if (start.shape() == JsonStart.Shape.COLUMNS)
			return start.hasTimes() ? POSSIBLE : NONE;
		try (var rows = rows(new ByteArrayInputStream(head), start.shape(), null, WallTime.Order.EITHER, silent(Path.of("")))) { //$NON-NLS-1$
			var sample = sample(rows);
			return sample.size() < FEWEST ? start.hasTimes() ? POSSIBLE : NONE : layout(rows.names(), sample).isPresent() ? POSSIBLE : NONE;
		} catch (IOException e) {
			throw new IllegalStateException(e); // from memory
		}
	}

	@Override
	public Outcome<SignalSource> open(Path file) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = ByteOrderMark.without(in.readNBytes(HEAD));
		}
		var shape = new JsonStart(head).shape();
		if (shape == null)
			return unfit(file);
		return shape == JsonStart.Shape.COLUMNS ? columns(file) : rows(file, shape, head);
	}

	private static Outcome<SignalSource> unfit(Path file) {
		return Outcome.failed(Problem.error("media.table", file.toString(), Messages.Table_noValues, Messages.Json_remedy)); //$NON-NLS-1$
	}

	private static Outcome<SignalSource> rows(Path file, JsonStart.Shape shape, byte[] head) throws IOException {
		try (var rows = rows(new ByteArrayInputStream(head), shape, null, WallTime.Order.EITHER, silent(file))) {
			var layout = layout(rows.names(), sample(rows));
			return layout.isEmpty() ? unfit(file) : TableSource.open(file, new RowsForm(file, shape, rows.names()), layout.get(), start -> -1);
		}
	}

	private static Outcome<SignalSource> columns(Path file) throws IOException {
		boolean marked;
		try (var in = Files.newInputStream(file)) {
			marked = ByteOrderMark.begins(in.readNBytes(ByteOrderMark.LENGTH));
		}
		List<JsonColumns.Column> columns;
		try (var in = ByteOrderMark.behind(Files.newInputStream(file))) {
			columns = JsonColumns.find(in, marked ? ByteOrderMark.LENGTH : 0);
		}
		try (var rows = new JsonColumns(file, columns, column -> true, WallTime.Order.EITHER, silent(file))) {
			var layout = layout(columns.stream().map(JsonColumns.Column::name).toList(), sample(rows));
			return layout.isEmpty() ? unfit(file) : TableSource.open(file, new ColumnsForm(file, columns), layout.get(), start -> -1);
		}
	}

	private static TableFindings.Log silent(Path file) {
		return new TableFindings(file).begin();
	}

	private static JsonRows rows(InputStream in, JsonStart.Shape shape, List<String> names, WallTime.Order order, TableFindings.Log log) {
		return new JsonRows(in, shape == JsonStart.Shape.LINES, names, order, log);
	}

	private static List<Cell[]> sample(Rows rows) throws IOException {
		var sample = new ArrayList<Cell[]>();
		while (sample.size() < ColumnFinder.ROWS && rows.next())
			sample.add(Cell.all(rows));
		return sample;
	}

	/** Values without times are not taken for a series, nor lists whose first value is no moment. */
	private static Optional<TableLayout> layout(List<String> names, List<Cell[]> sample) {
		if (sample.size() < FEWEST)
			return Optional.empty();
		boolean lists = names.isEmpty();
		var columns = new ArrayList<ColumnName>();
		for (int i = 0; i < (lists ? sample.getFirst().length : names.size()); i++)
			columns.add(lists ? new ColumnName("", "") : ColumnName.of(names.get(i))); //$NON-NLS-1$ //$NON-NLS-2$
		return new ColumnFinder(columns, sample, List.of()).find().filter(layout -> layout.time() >= 0 && (!lists || layout.clock().absolute()));
	}

	/** Objects or lists, one after the other. */
	private record RowsForm(Path file, JsonStart.Shape shape, List<String> names) implements TableSource.Form {

		RowsForm {
			names = List.copyOf(names);
		}

		@Override
		public String type() {
			return shape == JsonStart.Shape.LINES ? "application/jsonl" : "application/json"; //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public Map<String, String> properties() {
			return Map.of("rows", names.isEmpty() ? "lists" : "objects"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		@Override
		public Rows open(TableLayout layout, TableFindings.Log log) throws IOException {
			return rows(ByteOrderMark.behind(Files.newInputStream(file)), shape, names, layout.clock().dates().order(), log);
		}
	}

	/** A list for each column. */
	private record ColumnsForm(Path file, List<JsonColumns.Column> columns) implements TableSource.Form {

		@Override
		public String type() {
			return "application/json"; //$NON-NLS-1$
		}

		@Override
		public Map<String, String> properties() {
			return Map.of("rows", "columns"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public Rows open(TableLayout layout, TableFindings.Log log) throws IOException {
			return new JsonColumns(file, columns, layout::uses, layout.clock().dates().order(), log);
		}
	}
}
