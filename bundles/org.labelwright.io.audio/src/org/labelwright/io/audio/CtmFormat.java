package org.labelwright.io.audio;

import java.util.List;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.audio.internal.CtmExporter;
import org.labelwright.io.audio.internal.CtmRow;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.TableFormat;

/**
 * Time marked conversation files, words with their times, as the documentation of
 * <a href="https://github.com/usnistgov/SCTK">SCTK</a> and the evaluation plan of NIST for RT-03 (with type and speaker) describe
 * them. A word is the label {@code word} with the attributes {@code text}, {@code subtype} and {@code speaker}. Comments and
 * the marks of alternatives are kept in their places. What is not one word, or has no text, is left out.
 */
public final class CtmFormat extends TableFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "ctm"; //$NON-NLS-1$

	public CtmFormat() {
		super(ID, ".ctm"); //$NON-NLS-1$
	}

	@Override
	protected boolean kept(String line) {
		return line.startsWith(";;") || line.matches("\\S+\\s+\\S+\\s+\\*\\s+\\*\\s+<ALT\\S*(\\s.*)?"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected String recording(String line) {
		return CtmRow.recording(line);
	}

	@Override
	protected SourceItem.Mention object(String line, String place, Receiver receiver) {
		return CtmRow.read(line, place, receiver);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.ATTRIBUTE), Declaration.kept(Constructs.CHANNEL), //$NON-NLS-1$
				Declaration.kept(Constructs.CONFIDENCE), Declaration.lost(Constructs.LABEL, Messages.Ctm_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new CtmExporter(source, options);
	}
}
