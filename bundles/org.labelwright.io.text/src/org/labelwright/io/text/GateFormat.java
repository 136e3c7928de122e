package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.text.internal.GateExporter;
import org.labelwright.io.text.internal.GateReader;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.modality.text.TextModality;

/**
 * Documents of GATE in its XML, as the section "GATE XML" of its
 * <a href="https://gate.ac.uk/userguide/sec:corpora:xml">user's guide</a> describes it. Annotations lie between nodes
 * in the text; the ids of nodes that are written are offsets in UTF-16 units, as in GATE, which counts the chars of
 * Java strings.
 *
 * <p>The type of an annotation is its label; features that are texts, numbers, yes or no or lists of texts are
 * attributes. A relation of several members is one from each to the next. Sets, other features and features of the
 * document are kept and written again.
 */
public final class GateFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "gate"; //$NON-NLS-1$

	public GateFormat() {
		super(ID, TextModality.ID, ".xml"); //$NON-NLS-1$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return GateReader.begins(head) ? 97 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new GateReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.kept(Constructs.RELATION), Declaration.kept(Constructs.OF_RELATION + Constructs.ATTRIBUTE));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new GateExporter(source, options);
	}
}
