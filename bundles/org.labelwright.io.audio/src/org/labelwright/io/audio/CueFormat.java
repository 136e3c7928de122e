package org.labelwright.io.audio;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.Options;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.spi.FilesFormat;

/**
 * What formats of cues have in common: a file in UTF-8 for each item, with what is said from one time to another. A cue is the
 * label {@code speech} with its text as the attribute {@code text}. Times are whole milliseconds; what is rounded is counted.
 */
public abstract class CueFormat extends FilesFormat {

	private final int sure;

	/**
	 * @param id         of the contribution
	 * @param modalityId of the items
	 * @param ending     of the names of the files, in lower case, with its dot
	 * @param sure       how sure it is of a file that begins as its own do, up to 100
	 */
	protected CueFormat(String id, String modalityId, String ending, int sure) {
		super(id, modalityId, ending);
		this.sure = sure;
	}

	/** Whether a file begins as those of the format do. */
	protected abstract boolean begins(String text);

	@Override
	protected final int sure(Path file, byte[] head) {
		return begins(new String(head, StandardCharsets.UTF_8)) ? sure : 0;
	}

	@Override
	public final List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.lost(Constructs.LABEL, Messages.Speech_lossLabel));
	}
}
