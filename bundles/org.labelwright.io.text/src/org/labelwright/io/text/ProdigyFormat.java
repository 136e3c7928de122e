package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.RecordsFormat;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.io.text.internal.ProdigyExporter;
import org.labelwright.io.text.internal.ProdigyReader;
import org.labelwright.modality.text.TextModality;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * JSON lines as Prodigy writes them, one text on each, see
 * <a href="https://prodi.gy/docs/api-interfaces">prodi.gy</a>: {@code spans}, {@code relations}, the decision
 * {@code answer} and the categories {@code cats} of spaCy. Offsets count characters of Python's {@code str}, which
 * are code points. What else a line has is kept with the item and written again.
 */
public final class ProdigyFormat extends RecordsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "prodigy"; //$NON-NLS-1$

	private static final List<String> TELLING = List.of("spans", "relations", "cats", "answer", "_input_hash"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	public ProdigyFormat() {
		super(ID, TextModality.ID, ".jsonl"); //$NON-NLS-1$
	}

	@Override
	protected int sure(JsonNode first) {
		return first.path("text").isTextual() && TELLING.stream().anyMatch(first::has) ? 80 : 0; //$NON-NLS-1$
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new ProdigyReader(source, receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.RELATION), //$NON-NLS-1$
				Declaration.kept(Constructs.ANSWER), Declaration.lost(Constructs.ATTRIBUTE, Messages.Lines_lossAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new ProdigyExporter(source, options);
	}
}
