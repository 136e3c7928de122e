package org.labelwright.io.internal.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.Table;

/** Reads a table of concepts. */
final class TableReader implements ConceptReader {

	private static final Map<String, String> SYNONYMS = Map.of("parents", "parent", "synonym", "synonyms"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Path file;
	private final Table table;

	private TableReader(Path file, Table table) {
		this.file = file;
		this.table = table;
	}

	/** @return empty when the first row names no ids */
	static Optional<ConceptReader> of(Path file, String head) {
		return Table.of(file, head, "id", SYNONYMS).map(table -> new TableReader(file, table)); //$NON-NLS-1$
	}

	@Override
	public String title() {
		return file.getFileName().toString();
	}

	@Override
	public void read(ConceptSink sink) throws IOException, CoreException {
		table.read(row -> {
			if (row.tooLong())
				sink.problem(Problem.error("taxonomy.cells", row.place(), Messages.Taxonomy_cells, Messages.Taxonomy_cellsRemedy)); //$NON-NLS-1$
			else
				sink.add(row.cell("id"), row.cell("name"), several(row.cell("synonyms")), several(row.cell("parent")), row.cell("description"), row.place()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		});
	}

	private static List<String> several(String cell) {
		return List.of(cell.split("\\|")); //$NON-NLS-1$
	}
}
