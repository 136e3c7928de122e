package org.labelwright.media.ffmpeg.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.ffmpeg.worker.Worker;

/**
 * What a decoding process tells of a file when it has opened it.
 *
 * @param frames as the container tells; -1 when it does not
 */
record Sound(int sampleRate, int channels, long frames, String codec, String container) {

	static Sound open(DecoderProcess process, Path file) throws MediaException {
		return process.ask(file, out -> {
			out.writeByte(Worker.OPEN);
			out.writeUTF(file.toAbsolutePath().toString());
		}, Sound::read);
	}

	private static Sound read(DataInputStream in) throws IOException {
		return new Sound(in.readInt(), in.readInt(), in.readLong(), in.readUTF(), in.readUTF());
	}

	MediaInfo info() {
		return new MediaInfo("audio/" + kind(), -1, -1, frames < 0 ? -1 : Math.round(frames * (1e6 / sampleRate)), 1, 1, //$NON-NLS-1$
				Map.of("sampleRate", String.valueOf(sampleRate), "channels", String.valueOf(channels), //$NON-NLS-1$ //$NON-NLS-2$
						"coding", codec, "container", container)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The second half of a media type: of the names that a container goes by, the usual one. */
	private String kind() {
		if (container.startsWith("mov")) //$NON-NLS-1$
			return "mp4"; //$NON-NLS-1$
		if (container.startsWith("matroska")) //$NON-NLS-1$
			return "webm"; //$NON-NLS-1$
		return container.equals("mp3") ? "mpeg" : container; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
