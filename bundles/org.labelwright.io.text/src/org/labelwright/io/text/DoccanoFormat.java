package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Option.Choice;
import org.labelwright.io.Options;
import org.labelwright.io.spi.RecordsFormat;
import org.labelwright.io.text.internal.DoccanoExporter;
import org.labelwright.io.text.internal.DoccanoReader;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.modality.text.TextModality;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * JSON lines of doccano, as <a href="https://doccano.github.io/doccano/">its documentation</a> has them for
 * sequence labelling, relations, text classification and intents. What its editor marks counts the units of a
 * string of JavaScript, which are those of UTF-16; lines that other tools made may count code points, which is
 * chosen with {@link #UNIT}. What else a line has is kept with the item and written again.
 */
public final class DoccanoFormat extends RecordsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "doccano"; //$NON-NLS-1$

	/** What offsets count that are read: {@code utf16} or {@code codepoints}. */
	public static final String UNIT = "unit"; //$NON-NLS-1$

	private static final String UTF16 = "utf16"; //$NON-NLS-1$

	public DoccanoFormat() {
		super(ID, TextModality.ID, ".jsonl", ".json"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected int sure(JsonNode first) {
		if (!first.path("text").isTextual()) //$NON-NLS-1$
			return 0;
		if (first.path("entities").isArray()) //$NON-NLS-1$
			return 88;
		var labels = first.has("label") ? first.path("label") : first.path("labels"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return labels.isArray() && labels.valueStream().allMatch(label -> label.isTextual() || label.isArray() && label.size() == 3) ? 85 : 0;
	}

	@Override
	public List<Option> importOptions() {
		return List.of(Option.choice(UNIT, Messages.Doccano_unit, Messages.Doccano_unitDescription, new Choice(UTF16, Messages.Doccano_unitUtf16),
				new Choice("codepoints", Messages.Doccano_unitCodePoints))); //$NON-NLS-1$
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new DoccanoReader(source, options.text(UNIT).equals(UTF16), receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.RELATION), //$NON-NLS-1$
				Declaration.kept(Constructs.ANSWER), Declaration.lost(Constructs.ATTRIBUTE, Messages.Lines_lossAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new DoccanoExporter(source, options);
	}
}
