package org.labelwright.io.audio;

import java.util.List;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.TableFormat;
import org.labelwright.io.audio.internal.TableRow;
import org.labelwright.io.audio.internal.UemExporter;

/**
 * Unpartitioned evaluation maps: the regions of recordings that an evaluation scores, as the evaluation plan of NIST for RT-09
 * describes them and dscore uses them. A region is the label {@value #LABEL}; objects of other labels are left out.
 */
public final class UemFormat extends TableFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "uem"; //$NON-NLS-1$

	/** Name of the label of a scored region. */
	public static final String LABEL = "scored region"; //$NON-NLS-1$

	public UemFormat() {
		super(ID, ".uem", 0, 4, 4); //$NON-NLS-1$
	}

	@Override
	protected boolean kept(String line) {
		return line.startsWith(";"); //$NON-NLS-1$
	}

	@Override
	protected SourceItem.Mention object(String line, String place, Receiver receiver) {
		var fields = line.split("\\s+"); //$NON-NLS-1$
		var row = TableRow.ending(ID, LABEL, fields[1], fields[2], fields[3], place, receiver);
		return row == null ? null : row.kept(ID);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.CHANNEL), //$NON-NLS-1$
				Declaration.lost(Constructs.ATTRIBUTE, Messages.Uem_lossAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new UemExporter(source, options);
	}
}
