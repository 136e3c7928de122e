package org.labelwright.modality.preference.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceSource;

/** A file that is read as a whole when its content is first asked for. */
final class PreferenceFile implements PreferenceSource {

	private final Path file;
	private final MediaInfo info;
	private List<Problem> problems = List.of();
	private PreferenceItem item;

	PreferenceFile(Path file, MediaInfo info) {
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
	public synchronized PreferenceItem item() throws IOException {
		if (item == null) {
			var read = PreferenceJson.read(text(file), file.toString());
			problems = read.problems();
			item = read.value().orElseThrow(() -> new MediaException(read.problems().getFirst()));
		}
		return item;
	}

	private static String text(Path file) throws IOException {
		byte[] content;
		try (var in = Files.newInputStream(file)) {
			content = in.readNBytes(PreferenceJson.MOST + 1);
		}
		if (content.length > PreferenceJson.MOST)
			throw new MediaException(tooLarge(file));
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
		} catch (CharacterCodingException e) {
			throw new MediaException(
					Problem.error("preference.encoding", file.toString(), Messages.File_encoding, Messages.File_encodingRemedy), e); //$NON-NLS-1$
		}
	}

	static Problem tooLarge(Path file) {
		return Problem.error("preference.tooLarge", file.toString(), Messages.bind(Messages.File_tooLarge, PreferenceJson.MOST >> 20), //$NON-NLS-1$
				Messages.File_tooLargeRemedy);
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
