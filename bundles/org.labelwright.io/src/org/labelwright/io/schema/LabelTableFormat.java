package org.labelwright.io.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.Table;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaMaker;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * Labels as a table (RFC 4180, in UTF-8; read also with semicolons or tabs) with the columns {@code id}, {@code name}, {@code parent} (id or name),
 * {@code color}, {@code hotkey}, {@code description} and {@code index}, of which only the name is needed.
 */
public final class LabelTableFormat implements SchemaFormat {

	private static final String KEY = "csv"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String PARENT = "parent"; //$NON-NLS-1$
	private static final String COLOR = "color"; //$NON-NLS-1$
	private static final String HOTKEY = "hotkey"; //$NON-NLS-1$
	private static final String DESCRIPTION = "description"; //$NON-NLS-1$
	private static final String INDEX = "index"; //$NON-NLS-1$
	private static final List<String> COLUMNS = List.of(ID, NAME, PARENT, COLOR, HOTKEY, DESCRIPTION, INDEX);
	private static final Map<String, String> SYNONYMS = Map.of("label", NAME, "colour", COLOR, "key", HOTKEY, "exportindex", INDEX); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String END = "\r\n"; //$NON-NLS-1$

	/** The names of columns, of which one is that of labels. */
	private static final Pattern HEAD = Pattern.compile("\\s*+([^\\n<{\\[]*[,;\\t])?\\s*+\"?(name|label)\"?\\s*([,;\\t\\n\\r]|$)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public boolean isLike(String beginning) {
		return HEAD.matcher(beginning).lookingAt();
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		var text = ItemsFormat.text(file, problems);
		if (text == null)
			return Optional.empty();
		var table = Table.of(file, text, NAME, SYNONYMS);
		if (table.isEmpty()) {
			problems.accept(Problem.error("labels.columns", file.getFileName().toString(), Messages.LabelTable_columns, Messages.LabelTable_columnsRemedy)); //$NON-NLS-1$
			return Optional.empty();
		}
		var maker = new SchemaMaker(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), problems); //$NON-NLS-1$ //$NON-NLS-2$
		var rows = new ArrayList<Table.Row>();
		try {
			table.get().read(rows::add);
		} catch (JsonProcessingException e) {
			problems.accept(Problem.error("labels.malformed", file.getFileName() + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()), //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.LabelTable_malformed, e.getOriginalMessage()), Messages.LabelTable_malformedRemedy));
		} catch (CoreException e) {
			throw new IllegalStateException(e); // a list throws none
		}
		labels(rows, maker);
		return Optional.of(maker.schema());
	}

	private static void labels(List<Table.Row> rows, SchemaMaker maker) {
		var byId = new HashMap<String, Label>();
		var made = new HashMap<Table.Row, Label>();
		for (var row : rows) {
			var name = row.cell(NAME).strip();
			if (row.tooLong() || name.isEmpty() || maker.find(name).isPresent()) {
				maker.problem(Problem.warning("labels.row", row.place(), row.tooLong() ? Messages.LabelTable_cells //$NON-NLS-1$
						: NLS.bind(name.isEmpty() ? Messages.LabelTable_noName : Messages.LabelTable_twice, name), Messages.LabelTable_rowRemedy));
				continue;
			}
			var label = maker.label(name);
			var id = row.cell(ID).strip();
			if (!id.isEmpty() && byId.putIfAbsent(id, label) == null)
				maker.identify(label, id);
			made.put(row, label);
			text(row, COLOR, label::setColor);
			text(row, HOTKEY, label::setHotkey);
			text(row, DESCRIPTION, label::setDescription);
			if (row.cell(INDEX).strip().matches("\\d{1,9}")) //$NON-NLS-1$
				label.setExportIndex(Integer.parseInt(row.cell(INDEX).strip()));
		}
		for (var row : rows) {
			var parent = row.cell(PARENT).strip();
			if (parent.isEmpty() || !made.containsKey(row))
				continue;
			var above = Optional.ofNullable(byId.get(parent)).or(() -> maker.find(parent));
			above.ifPresentOrElse(made.get(row)::setParent, () -> maker.problem(
					Problem.warning("labels.parent", row.place(), NLS.bind(Messages.LabelTable_parent, parent), Messages.LabelTable_parentRemedy))); //$NON-NLS-1$
		}
	}

	private static void text(Table.Row row, String column, Consumer<String> taker) {
		var text = row.cell(column).strip();
		if (!text.isEmpty())
			taker.accept(text);
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		var out = new StringBuilder(String.join(",", COLUMNS)).append(END); //$NON-NLS-1$
		for (var label : schema.getLabels()) {
			var cells = List.of(said(label.getId()), said(label.getName()), label.getParent() == null ? "" : said(label.getParent().getId()), said(label.getColor()), //$NON-NLS-1$
					said(label.getHotkey()), said(label.getDescription()), label.getExportIndex() < 0 ? "" : Integer.toString(label.getExportIndex())); //$NON-NLS-1$
			out.append(String.join(",", cells.stream().map(LabelTableFormat::cell).toList())).append(END); //$NON-NLS-1$
		}
		return List.of(new Part(fileName, out.toString()));
	}

	private static String said(String text) {
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}

	private static String cell(String text) {
		return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') || !text.equals(text.strip()) ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
