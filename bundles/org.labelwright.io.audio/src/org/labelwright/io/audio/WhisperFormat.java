package org.labelwright.io.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.audio.internal.WhisperExporter;
import org.labelwright.io.audio.internal.WhisperReader;
import org.labelwright.io.spi.FilesFormat;

/**
 * Transcripts of Whisper in JSON: those of <a href="https://github.com/openai/whisper">openai-whisper</a>, with words if they
 * were asked for, and the full ones of <a href="https://github.com/ggml-org/whisper.cpp">whisper.cpp</a> with their tokens, as the
 * code that writes them says. A file is a recording of the same name; reads one, or a folder with all below it.
 *
 * <p>A segment is the label {@code speech}, a word {@code word}, a token {@code token}, with the text as the attribute
 * {@code text} without the blanks around it and the probability as confidence; words and tokens have the relation
 * {@code parent} to their segment. All else is kept and written again. The times of whisper.cpp are whole milliseconds; what is
 * rounded is counted.
 */
public final class WhisperFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "whisper"; //$NON-NLS-1$

	public WhisperFormat() {
		super(ID, Recordings.MODALITY, ".json"); //$NON-NLS-1$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) throws IOException {
		return WhisperReader.begins(file, head) ? 95 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new WhisperReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.ATTRIBUTE), Declaration.kept(Constructs.CONFIDENCE), //$NON-NLS-1$
				Declaration.kept(Constructs.RELATION), Declaration.lost(Constructs.OF_RELATION + Constructs.ATTRIBUTE, Messages.Eaf_lossRelationAttribute),
				Declaration.lost(Constructs.LABEL, Messages.Speech_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new WhisperExporter(source, options);
	}
}
