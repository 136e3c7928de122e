package org.labelwright.io.audio;

import java.util.List;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.StmExporter;
import org.labelwright.io.audio.internal.StmRow;
import org.labelwright.io.audio.internal.TableFormat;

/**
 * Segment time marks, segments with their transcripts, as the documentation of
 * <a href="https://github.com/usnistgov/SCTK">SCTK</a> describes them. A segment is the label {@code speech} with the attributes
 * {@code text} and {@code speaker}; its {@code <label>} is the attribute {@code category}. Comments, among them the
 * descriptions of categories, are kept in their places.
 */
public final class StmFormat extends TableFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "stm"; //$NON-NLS-1$

	public StmFormat() {
		super(ID, ".stm"); //$NON-NLS-1$
	}

	@Override
	protected boolean kept(String line) {
		return line.startsWith(";;"); //$NON-NLS-1$
	}

	@Override
	protected String recording(String line) {
		return StmRow.recording(line);
	}

	@Override
	protected SourceItem.Mention object(String line, String place, Receiver receiver) {
		return StmRow.read(line, place, receiver);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.ATTRIBUTE), Declaration.kept(Constructs.CHANNEL), //$NON-NLS-1$
				Declaration.lost(Constructs.LABEL, Messages.Speech_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new StmExporter(source, options);
	}
}
