package org.labelwright.io.audio;

import java.util.List;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.audio.internal.CtmExporter;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.audio.internal.TableFormat;
import org.labelwright.io.audio.internal.TableRow;

/**
 * Time marked conversation files, words with their times, as the documentation of
 * <a href="https://github.com/usnistgov/SCTK">SCTK</a> and the evaluation plan of NIST for RT-03 (with type and speaker) describe
 * them. A word is the label {@code word} with the attributes {@code text}, {@code subtype} and {@code speaker}. Comments and
 * the marks of alternatives are kept in their places. What is not one word, or has no text, is left out.
 */
public final class CtmFormat extends TableFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "ctm"; //$NON-NLS-1$

	/** Fields of a line that has no more than it must have, and at most. */
	private static final int LEAST = 5;
	private static final int MOST = 8;

	public CtmFormat() {
		super(ID, ".ctm", 0, LEAST, MOST); //$NON-NLS-1$
	}

	@Override
	protected boolean kept(String line) {
		return line.startsWith(";;") || line.matches("\\S+\\s+\\S+\\s+\\*\\s+\\*\\s+<ALT\\S*(\\s.*)?"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected SourceItem.Mention object(String line, String place, Receiver receiver) {
		var fields = line.split("\\s+"); //$NON-NLS-1$
		var row = TableRow.lasting(ID, Recordings.WORD, fields[1], fields[2], fields[3], place, receiver);
		if (row == null)
			return null;
		row.value(Recordings.TEXT, fields[4]);
		if (fields.length > LEAST)
			row.confidence(fields[5]);
		if (fields.length > LEAST + 1)
			row.value(Recordings.SUBTYPE, fields[6]);
		if (fields.length == MOST)
			row.value(Recordings.SPEAKER, fields[7]);
		return row.kept(ID);
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
