package org.labelwright.media.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;

/** Recordings for tests: the files of {@code data/audio}, and some that are made. */
final class AudioData {

	private AudioData() {
	}

	static Path file(String name) {
		return TestData.file("audio/" + name);
	}

	static List<String> lines() {
		try {
			return Files.readAllLines(file("expected.tsv"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static AudioSource open(Path file) {
		var opened = Media.open(file, AudioSource.class);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	/** A WAV file of 16 bits. */
	static byte[] wav(int rate, float[]... channels) {
		int frames = channels[0].length;
		var bytes = ByteBuffer.allocate(44 + frames * channels.length * 2).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put("RIFF".getBytes()).putInt(36 + frames * channels.length * 2).put("WAVEfmt ".getBytes()).putInt(16)
				.putShort((short) 1).putShort((short) channels.length).putInt(rate).putInt(rate * channels.length * 2)
				.putShort((short) (channels.length * 2)).putShort((short) 16).put("data".getBytes())
				.putInt(frames * channels.length * 2);
		for (int i = 0; i < frames; i++)
			for (var channel : channels)
				bytes.putShort((short) Math.clamp(Math.round(channel[i] * 32768f), -32768, 32767));
		return bytes.array();
	}

	static float[] sine(int rate, double hertz, double seconds, double amplitude) {
		var samples = new float[(int) (rate * seconds)];
		for (int i = 0; i < samples.length; i++)
			samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
		return samples;
	}

	/** A recording in memory that counts the frames that are read of it. */
	static final class Memory implements AudioSource {

		final AtomicLong read = new AtomicLong();
		private final Path file;
		private final int rate;
		private final float[][] samples;

		/** @param file exists, and stands for the recording where its size and age are asked for */
		Memory(Path file, int rate, float[]... samples) {
			this.file = file;
			this.rate = rate;
			this.samples = samples;
		}

		@Override
		public int read(long frame, float[][] into) {
			int count = (int) Math.clamp(frames() - frame, 0, into[0].length);
			for (int channel = 0; channel < samples.length; channel++)
				System.arraycopy(samples[channel], (int) Math.min(frame, frames()), into[channel], 0, count);
			read.addAndGet(count);
			return count;
		}

		@Override
		public Path file() {
			return file;
		}

		@Override
		public MediaInfo info() {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Problem> problems() {
			return List.of();
		}

		@Override
		public int sampleRate() {
			return rate;
		}

		@Override
		public int channels() {
			return samples.length;
		}

		@Override
		public long frames() {
			return samples[0].length;
		}

		@Override
		public void close() {
			// nothing is held
		}
	}
}
