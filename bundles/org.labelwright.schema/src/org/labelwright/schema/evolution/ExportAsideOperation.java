package org.labelwright.schema.evolution;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Problem;
import org.labelwright.schema.evolution.AsideOperation.Entry;
import org.labelwright.schema.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Writes all that is kept aside to a file: as JSON when its name ends so, else as CSV by RFC 4180, in UTF-8, with a row that names the columns. Tells how
 * much that is.
 */
public final class ExportAsideOperation implements Operation<Long> {

	private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
	private static final List<String> COLUMNS = List.of("item", "itemId", "annotator", "object", "frame", "what", "value", "why", "revision", "at", "fits"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$

	private final ProjectStore store;
	private final DocumentFilter documents;
	private final Path file;

	/** @param file is written over */
	public ExportAsideOperation(ProjectStore store, DocumentFilter documents, Path file) {
		this.store = store;
		this.documents = documents;
		this.file = file;
	}

	@Override
	public Long run(SubMonitor monitor) throws CoreException {
		var report = new AsideOperation(store, documents, Integer.MAX_VALUE).run(monitor);
		try (var out = Files.newBufferedWriter(file)) {
			if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) //$NON-NLS-1$
				JSON.writeValue(out, report.entries());
			else
				table(report.entries(), out);
			return report.total();
		} catch (IOException e) {
			throw new StoreException(Problem.error("evolve.unwritable", file.toString(), NLS.bind(Messages.Schema_unwritable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Schema_unwritableRemedy), e);
		}
	}

	private static void table(List<Entry> entries, Writer out) throws IOException {
		line(out, COLUMNS.stream());
		for (var entry : entries)
			line(out, Stream.of(entry.itemName(), entry.itemId(), entry.annotatorId(), entry.objectId(), entry.frame(), entry.what(), entry.value(), entry.why(),
					entry.revision() == 0 ? null : entry.revision(), entry.at(), entry.fits()));
	}

	private static void line(Writer out, Stream<?> cells) throws IOException {
		out.write(cells.map(cell -> quoted(Objects.toString(cell, ""))).collect(Collectors.joining(",", "", "\r\n"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String quoted(String text) {
		return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + text.replace("\"", "\"\"") + '"' : text; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
