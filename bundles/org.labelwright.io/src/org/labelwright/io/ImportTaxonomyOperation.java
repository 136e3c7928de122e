package org.labelwright.io;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.taxonomy.ConceptReader;
import org.labelwright.io.internal.taxonomy.ConceptSink;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * Brings a vocabulary into a project, in constant memory. What the file is follows from its beginning:
 * <a href="https://www.w3.org/TR/skos-reference/">SKOS</a> in RDF/XML or Turtle,
 * <a href="https://owlcollab.github.io/oboformat/doc/GO.format.obo-1_4.html">OBO 1.4</a>, or a table in UTF-8 with a row of
 * names, separated by commas, semicolons or tabs: {@code id}, {@code name}, {@code parent}, {@code synonyms} and
 * {@code description}, of which only the first is needed; several parents or synonyms have a {@code |} in between.
 *
 * <p>A taxonomy with the same id is replaced, when the new one has come in as a whole. A concept that is faulty is left out
 * and listed; a file that breaks off, is of no such kind, or has no concept changes nothing.
 */
public final class ImportTaxonomyOperation implements Operation<Outcome<Taxonomy>> {

	private final ProjectStore store;
	private final Path file;
	private final String id;
	private final String language;
	private final User who;

	/**
	 * @param id       by which attributes name the taxonomy
	 * @param language tag of the language whose names are shown where the source has several, such as {@code en}; the others
	 *                 are synonyms
	 */
	public ImportTaxonomyOperation(ProjectStore store, Path file, String id, String language, User who) {
		this.store = store;
		this.file = file;
		this.id = id.strip();
		this.language = language;
		this.who = who;
	}

	/** @return no value when nothing was imported */
	@Override
	public Outcome<Taxonomy> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Taxonomy_task, file.getFileName()), SubMonitor.UNKNOWN);
		var problems = new Problems();
		var name = file.getFileName().toString();
		if (id.isEmpty())
			return Outcome.failed(Problem.error("taxonomy.id", "", Messages.Taxonomy_id, Messages.Taxonomy_idRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			var reader = ConceptReader.of(file, language);
			if (reader.isEmpty())
				return Outcome.failed(Problem.error("taxonomy.kind", name, Messages.Taxonomy_kind, Messages.Taxonomy_kindRemedy)); //$NON-NLS-1$
			try (var writer = store.taxonomies().write(id, reader.get().title(), name, who)) {
				var sink = new ConceptSink(writer::add, problems, progress);
				reader.get().read(sink);
				if (sink.count() == 0)
					problems.add(Problem.error("taxonomy.empty", name, Messages.Taxonomy_empty, Messages.Taxonomy_kindRemedy)); //$NON-NLS-1$
				if (sink.count() == 0 || sink.stopped())
					return Outcome.failed(problems.list());
				writer.commit();
			}
			return Outcome.of(store.taxonomies().find(id).orElseThrow(), problems.list());
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
			problems.add(Problem.error("taxonomy.malformed", name + ":" + line, NLS.bind(Messages.Taxonomy_malformed, //$NON-NLS-1$ //$NON-NLS-2$
					String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse(String.valueOf(e.getMessage()))), Messages.Taxonomy_malformedRemedy));
		} catch (JsonProcessingException e) {
			problems.add(Problem.error("taxonomy.malformed", name + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()), //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.Taxonomy_malformed, e.getOriginalMessage()), Messages.Taxonomy_malformedRemedy));
		} catch (CharacterCodingException e) {
			problems.add(Problem.error("taxonomy.encoding", name, Messages.Taxonomy_encoding, Messages.Taxonomy_encodingRemedy)); //$NON-NLS-1$
		} catch (IOException e) {
			throw Failures.unreadable(file, e);
		}
		return Outcome.failed(problems.list());
	}
}
