package org.labelwright.media.ffmpeg.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.labelwright.modality.audio.AudioModality;
import org.labelwright.testkit.ModalityContract;

/** The modality of recordings with the formats that FFmpeg opens. */
class DecodedAudioTest extends ModalityContract {

	@Override
	protected String id() {
		return AudioModality.ID;
	}

	@Override
	protected List<Path> samples() {
		return Stream.of("two.flac", "two.ogg", "two.opus", "two.mp3", "two.m4a", "adpcm.wav").map(FfmpegAudioTest::file)
				.toList();
	}
}
