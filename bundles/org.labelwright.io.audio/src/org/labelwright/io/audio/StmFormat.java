package org.labelwright.io.audio;

import java.util.List;
import java.util.regex.Pattern;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.audio.internal.StmExporter;
import org.labelwright.io.audio.internal.TableExporter;
import org.labelwright.io.audio.internal.TableFormat;
import org.labelwright.io.audio.internal.TableRow;

/**
 * Segment time marks, segments with their transcripts, as the documentation of
 * <a href="https://github.com/usnistgov/SCTK">SCTK</a> describes them. A segment is the label {@code speech} with the attributes
 * {@code text} and {@code speaker}; its {@code <label>} is the attribute {@code category}. Comments, among them the
 * descriptions of categories, are kept in their places.
 */
public final class StmFormat extends TableFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "stm"; //$NON-NLS-1$

	/** Attribute of the category of a segment. */
	public static final String CATEGORY = "category"; //$NON-NLS-1$

	private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)(?:\\s+(<[^>\\s]*>))?(?:\\s+(.*))?"); //$NON-NLS-1$

	public StmFormat() {
		super(ID, ".stm", 0, 5, ANY); //$NON-NLS-1$
	}

	@Override
	protected boolean kept(String line) {
		return line.startsWith(";;"); //$NON-NLS-1$
	}

	@Override
	protected SourceItem.Mention object(String line, String place, Receiver receiver) {
		var fields = LINE.matcher(line);
		if (!fields.matches())
			throw new IllegalArgumentException(line);
		var row = TableRow.ending(ID, Recordings.SPEECH, fields.group(2), fields.group(4), fields.group(5), place, receiver);
		if (row == null)
			return null;
		if (!fields.group(3).equals(TableExporter.NOTHING))
			row.value(Recordings.SPEAKER, fields.group(3));
		row.value(CATEGORY, fields.group(6));
		row.value(Recordings.TEXT, fields.group(7));
		return row.kept(ID);
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
