package org.labelwright.modality.text.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.TextSource;

/** A text that is read as a whole when it is first asked for. */
final class TextFile implements TextSource {

	/** Bytes of the largest file that is read. */
	static final int MOST = 1 << 26;

	private final Path file;
	private final MediaInfo info;
	private List<Problem> problems = List.of();
	private Text text;
	private Charset charset;

	TextFile(Path file, MediaInfo info) {
		this.file = file;
		this.info = info;
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public MediaInfo info() {
		return info;
	}

	@Override
	public synchronized Text text() throws IOException {
		if (text == null) {
			byte[] content;
			try (var in = Files.newInputStream(file)) {
				content = in.readNBytes(MOST + 1);
			}
			if (content.length > MOST)
				throw new MediaException(tooLarge(file));
			var decoded = Decoded.of(content, file.toString(), true);
			charset = decoded.charset();
			problems = decoded.problems();
			text = Text.of(decoded.text());
		}
		return text;
	}

	static Problem tooLarge(Path file) {
		return Problem.error("text.tooLarge", file.toString(), Messages.bind(Messages.Text_tooLarge, MOST >> 20), //$NON-NLS-1$
				Messages.Text_tooLargeRemedy);
	}

	@Override
	public synchronized Charset charset() {
		if (charset == null)
			throw new IllegalStateException("known once the text has been read"); //$NON-NLS-1$
		return charset;
	}

	@Override
	public synchronized List<Problem> problems() {
		return problems;
	}

	@Override
	public void close() {
		// nothing is held open
	}
}
