package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;

/** Expected samples are those of Python's struct and audioop, see data/audio/expected.py. */
class WavTest {

	@TempDir
	Path folder;

	static Stream<String> recordings() {
		return AudioData.lines().stream().filter(line -> line.contains(".wav"));
	}

	private static float[][] all(AudioSource source) throws MediaException {
		var samples = new float[source.channels()][(int) source.frames()];
		assertEquals(source.frames(), source.read(0, samples));
		return samples;
	}

	@ParameterizedTest
	@MethodSource("recordings")
	void samplesAreThoseOfAnIndependentReader(String line) throws MediaException {
		var expected = line.split("\t");
		try (var source = AudioData.open(AudioData.file(expected[0]))) {
			assertEquals(Integer.parseInt(expected[1]), source.sampleRate());
			assertEquals(Integer.parseInt(expected[2]), source.channels());
			assertEquals(Long.parseLong(expected[3]), source.frames());
			var samples = all(source);
			var sums = expected[4].split(" ");
			for (int channel = 0; channel < sums.length; channel++) {
				double sum = 0;
				for (float sample : samples[channel])
					sum += Math.abs((double) sample);
				assertEquals(Double.parseDouble(sums[channel]), sum, 1e-5 * samples[channel].length);
			}
			for (var probe : expected[5].split(" ")) {
				var parts = probe.split(":");
				assertEquals(Float.parseFloat(parts[2]),
						samples[Integer.parseInt(parts[1])][Integer.parseInt(parts[0])], 1e-7f, probe);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("recordings")
	void anyStretchIsPartOfTheWhole(String line) throws MediaException {
		try (var source = AudioData.open(AudioData.file(line.split("\t")[0]))) {
			var whole = all(source);
			var random = new Random(7);
			for (int round = 0; round < 50; round++) {
				int from = random.nextInt((int) source.frames() + 3);
				var part = new float[source.channels()][1 + random.nextInt(500)];
				int count = source.read(from, part);
				assertEquals(Math.clamp(source.frames() - from, 0, part[0].length), count);
				for (int channel = 0; channel < part.length; channel++)
					assertArrayEquals(Arrays.copyOfRange(whole[channel], Math.min(from, whole[channel].length),
							Math.min(from, whole[channel].length) + count), Arrays.copyOf(part[channel], count));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "A_LAW", "MU_LAW" })
	void companding(String law) throws IOException {
		var codes = new byte[256];
		for (int i = 0; i < 256; i++)
			codes[i] = (byte) i;
		var file = write(header(law.equals("A_LAW") ? 6 : 7, 1, 8000, 1, 8, 256), codes);
		var expected = AudioData.lines().stream().filter(line -> line.startsWith(law)).findFirst().orElseThrow()
				.split("\t")[1].split(" ");
		try (var source = AudioData.open(file)) {
			var samples = all(source)[0];
			for (int i = 0; i < 256; i++)
				assertEquals(Integer.parseInt(expected[i]), samples[i] * 32768, law + " " + i);
		}
	}

	@Test
	void extensibleFormatsNameTheirCodingInside() throws IOException {
		var head = ByteBuffer.allocate(68).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes()).putInt(68)
				.put("WAVEfmt ".getBytes()).putInt(40).putShort((short) 0xFFFE).putShort((short) 1).putInt(48000)
				.putInt(48000 * 4).putShort((short) 4).putShort((short) 32).putShort((short) 22).putShort((short) 32)
				.putInt(4).putShort((short) 3).put(new byte[14]).put("data".getBytes()).putInt(8);
		var body = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putFloat(0.5f).putFloat(-1.25f);
		try (var source = AudioData.open(write(head.array(), body.array()))) {
			assertArrayEquals(new float[] { 0.5f, -1.25f }, all(source)[0]);
		}
	}

	@Test
	void filesOfMoreThanFourGigabytesTellTheirSizeElsewhere() throws IOException {
		var head = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN).put("RF64".getBytes()).putInt(-1)
				.put("WAVEds64".getBytes()).putInt(28).putLong(1L << 33).putLong(4).putLong(2).putInt(0)
				.put("fmt ".getBytes()).putInt(16).putShort((short) 1).putShort((short) 1).putInt(8000).putInt(16000)
				.putShort((short) 2).putShort((short) 16).put("data".getBytes()).putInt(-1);
		try (var source = AudioData.open(write(head.array(), new byte[] { 0, 64, 0, -64, 9, 9, 9, 9 }))) {
			assertArrayEquals(new float[] { 0.5f, -0.5f }, all(source)[0], "two frames; what follows is no sound");
		}
	}

	/** Every coding of the specification with few and many channels, slow and fast: what was written is read, to the bit where the format allows it. */
	@ParameterizedTest
	@CsvSource({ "1, 8", "1, 16", "1, 24", "1, 32", "3, 32", "3, 64" })
	void anyCodingOfAnyNumberOfChannels(int tag, int bits) throws IOException {
		for (int channels : new int[] { 1, 2, 3, 6, 8, 32 })
			for (int rate : new int[] { 8000, 11025, 44100, 192_000 }) {
				int frames = 300;
				int size = bits / 8;
				var data = ByteBuffer.allocate(frames * channels * size).order(ByteOrder.LITTLE_ENDIAN);
				var expected = new float[channels][frames];
				var random = new Random(channels * rate + bits);
				for (int frame = 0; frame < frames; frame++)
					for (int channel = 0; channel < channels; channel++) {
						long value = random.nextLong(-1L << bits - 1, (1L << bits - 1) - 1);
						if (tag == 3) {
							double real = random.nextDouble(-1.5, 1.5);
							expected[channel][frame] = (float) real;
							if (bits == 32)
								data.putFloat((float) real);
							else
								data.putDouble(real);
						} else {
							expected[channel][frame] = (float) (value / (double) (1L << bits - 1));
							for (int i = 0; i < size; i++)
								data.put((byte) ((bits == 8 ? value + 128 : value) >> 8 * i));
						}
					}
				try (var source = AudioData.open(write(header(tag, channels, rate, channels * size, bits, data.capacity()), data.array()))) {
					assertEquals(rate, source.sampleRate());
					assertEquals(channels, source.channels());
					assertEquals(Math.round(frames * 1e6 / rate), source.duration());
					var read = all(source);
					for (int channel = 0; channel < channels; channel++)
						assertArrayEquals(expected[channel], read[channel], 1e-7f, tag + " " + bits + " " + channels + " " + rate);
				}
			}
	}

	@Test
	void aHeaderWithoutSoundIsARecordingOfNoLength() throws IOException {
		try (var source = AudioData.open(write(header(1, 2, 8000, 4, 16, 0)))) {
			assertEquals(0, source.frames());
			assertEquals(0, source.duration());
			assertEquals(0, source.read(0, new float[2][10]));
		}
	}

	/** Each is told as what it is, by the reader that knows the format best. */
	@ParameterizedTest
	@CsvSource({ "0, 8000, 16, media.header", "1, 0, 16, media.header", "257, 8000, 16, media.header", "1, 8000, 12, media.coding" })
	void impossibleHeadersAreTold(int channels, int rate, int bits, String code) throws IOException {
		var file = write(header(1, channels, rate, Math.max(1, channels * bits / 8), bits, 100), new byte[100]);
		assertTrue(Media.open(file, AudioSource.class).problems().stream().anyMatch(p -> p.code().equals(code) && p.place().equals(file.toString())
				&& !p.remedy().isEmpty()));
	}

	@Test
	void whatARecorderLeftOpenIsReadToTheEnd() throws IOException {
		try (var source = AudioData.open(write(header(1, 1, 8000, 2, 16, 0), new byte[10]))) {
			assertEquals(5, source.frames());
			assertEquals(0, source.problems().size());
		}
	}

	@Test
	void aTruncatedFileKeepsWhatIsThere() throws IOException {
		var whole = Files.readAllBytes(AudioData.file("jfk.wav"));
		var file = folder.resolve("cut.wav");
		Files.write(file, Arrays.copyOf(whole, 100_000));
		try (var source = AudioData.open(file)) {
			assertEquals((100_000 - 78) / 2, source.frames(), "the samples begin at byte 78");
			assertEquals("media.truncated", source.problems().getFirst().code());
			assertEquals(file.toString(), source.problems().getFirst().place());
		}
	}

	@Test
	void readingAfterClosingSaysSo() throws IOException {
		var source = AudioData.open(AudioData.file("jfk.wav"));
		source.close();
		var failure = assertThrows(MediaException.class, () -> source.read(0, new float[1][10]));
		assertEquals("media.unreachable", failure.problem().code());
	}

	@Test
	void timesAndFramesAgree() {
		try (var source = AudioData.open(AudioData.file("jfk.wav"))) {
			assertEquals(11_000_000, source.duration(), "ffprobe: 11.000000");
			for (long frame = 0; frame < source.frames(); frame += 37)
				assertEquals(frame, source.frame(source.micros(frame)));
		}
		for (int rate : new int[] { 1, 8000, 11025, 22050, 44100, 48000, 96000, 192000, 999_983 }) {
			var source = new AudioData.Memory(folder, rate, new float[1]);
			var random = new Random(rate);
			for (int round = 0; round < 2000; round++) {
				long frame = random.nextLong(40L * 3600 * rate);
				assertEquals(frame, source.frame(source.micros(frame)), rate + " Hz");
			}
		}
	}

	@Test
	void hostileHeadersAreRefusedOrSurvived() throws IOException {
		var random = new Random(11);
		var names = new String[] { "test-8000Hz-le-2ch-1byteu.wav", "test-8000Hz-le-3ch-5S-24bit.wav",
				"test-44100Hz-2ch-32bit-float-le.wav" };
		for (int round = 0; round < 600; round++) {
			var bytes = Files.readAllBytes(AudioData.file(names[round % names.length]));
			for (int change = 0; change <= random.nextInt(4); change++)
				bytes[12 + random.nextInt(Math.min(70, bytes.length - 12))] = (byte) random.nextInt();
			var file = folder.resolve("hostile.wav");
			Files.write(file, Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length));
			var opened = Media.open(file, AudioSource.class);
			if (opened.value().isEmpty()) {
				assertTrue(opened.problems().stream().allMatch(p -> p.place().equals(file.toString())));
				continue;
			}
			try (var source = opened.value().get()) {
				var samples = new float[source.channels()][100];
				source.read(0, samples);
				for (var channel : samples)
					for (float sample : channel)
						assertTrue(Float.isFinite(sample));
			}
		}
	}

	private Path write(byte[]... parts) throws IOException {
		var file = folder.resolve("made.wav");
		try (var out = Files.newOutputStream(file)) {
			for (var part : parts)
				out.write(part);
		}
		return file;
	}

	private static byte[] header(int tag, int channels, int rate, int align, int bits, int size) {
		return ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes()).putInt(36 + size)
				.put("WAVEfmt ".getBytes()).putInt(16).putShort((short) tag).putShort((short) channels).putInt(rate)
				.putInt(rate * align).putShort((short) align).putShort((short) bits).put("data".getBytes()).putInt(size)
				.array();
	}
}
