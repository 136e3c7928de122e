package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.RecordsFormat;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.io.text.internal.SpacyExporter;
import org.labelwright.io.text.internal.SpacyReader;
import org.labelwright.modality.text.TextModality;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Documents of spaCy 3 in JSON, as <a href="https://spacy.io/api/doc#to_json">{@code Doc.to_json}</a> writes and
 * {@code Doc.from_json} reads them: one on each line of a {@code .jsonl} file, or a list in a {@code .json} file.
 * Pairs of a text with {@code entities}, as spaCy 2 was trained on, are read as well. Offsets count characters of
 * Python's {@code str}, which are code points.
 *
 * <p>Entities and groups of spans are annotations with the attributes {@code kb_id} and {@code id}; categories
 * that are all 0 or 1 are the answer {@code cats}. Tokens and all else are kept with the item and written again.
 */
public final class SpacyFormat extends RecordsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "spacy"; //$NON-NLS-1$

	public SpacyFormat() {
		super(ID, TextModality.ID, ".jsonl", ".json"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected int sure(JsonNode first) {
		if (first.isArray())
			return first.size() == 2 && first.path(0).isTextual() && first.path(1).isObject() ? 85 : 0;
		return first.path("text").isTextual() && (first.path("ents").isArray() || first.path("spans").isObject()) ? 90 : 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new SpacyReader(source, receiver).read(monitor);
	}

	@Override
	protected Set<String> concepts() {
		return Set.of(SpacyReader.CONCEPT);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.ANSWER), //$NON-NLS-1$
				Declaration.kept(Constructs.ATTRIBUTE), Declaration.lost(Constructs.RELATION, Messages.Loss_spansOnly));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new SpacyExporter(source, options);
	}
}
