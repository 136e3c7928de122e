package org.labelwright.io.audio;

import java.util.List;
import java.util.Set;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.RttmExporter;
import org.labelwright.io.audio.internal.RttmRow;
import org.labelwright.io.audio.internal.TableFormat;

/**
 * Rich Transcription Time Marked files, as appendix A of the evaluation plan of NIST for RT-09 describes them and dscore,
 * pyannote and the setup of AMI use them. A line is an object of the recording that it names; reads one file, or a folder with
 * all below it.
 *
 * <p>{@code SPEAKER} is the label {@code speech} with the attribute {@code speaker}; other types are labels of their own name.
 * What has no duration ({@code <NA>}) is a moment. Orthography is the attribute {@code text}, the subtype {@code subtype}.
 * Comments and {@code SPKR-INFO} are kept in their places. Objects of other labels are written as {@code SPEAKER}, named by
 * their speaker, tier or label.
 */
public final class RttmFormat extends TableFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "rttm"; //$NON-NLS-1$

	public RttmFormat() {
		super(ID, ".rttm", 1, RttmRow.ALL - 1, RttmRow.ALL); //$NON-NLS-1$
	}

	@Override
	protected boolean kept(String line) {
		return line.startsWith(";") || line.startsWith("SPKR-INFO"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected SourceItem.Mention object(String line, String place, Receiver receiver) {
		return RttmRow.read(line, place, receiver);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept("TimePoint"), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$ //$NON-NLS-2$
				Declaration.kept(Constructs.CHANNEL), Declaration.kept(Constructs.CONFIDENCE), Declaration.lossy(Constructs.LABEL, Messages.Rttm_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new RttmExporter(source, options);
	}

	/** Types of objects of RT-09, but for SPEAKER and SPKR-INFO. */
	public static final Set<String> TYPES = Set.of("SEGMENT", "NOSCORE", "NO_RT_METADATA", "LEXEME", "NON-LEX", "NON-SPEECH", "FILLER", "EDIT", "IP", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"SU", "CB", "A/P"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
}
