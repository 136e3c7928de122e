package org.labelwright.media.ffmpeg.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;

/** Expected samples are those of other decoders, see data/expected.py. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FfmpegAudioTest {

	@TempDir
	Path folder;

	/** A file and what another decoder makes of it. */
	record Expected(String file, String decoder, int sampleRate, int channels, long frames, int[][] probes) {

		/** Differences of one sample that rounding explains; decoders of lossy formats differ more. */
		int tolerance() {
			return switch (decoder) {
			case "flac", "sox" -> 0;
			case "opusdec" -> 120; // computes in other arithmetic
			case "faad" -> 200; // noise that the format leaves to the decoder to make up
			default -> 2;
			};
		}

		/** The same of samples after a jump and without one. */
		float jumpTolerance() {
			return decoder.equals("faad") ? 0.02f : 1e-4f;
		}

		@Override
		public String toString() {
			return file;
		}
	}

	static Stream<Expected> expected() {
		try {
			return Files.readAllLines(file("expected.tsv")).stream().map(line -> line.split("\t"))
					.map(parts -> new Expected(parts[0], parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]),
							Long.parseLong(parts[4]), Arrays.stream(parts[5].split(" ")).map(probe -> Arrays
									.stream(probe.split(":")).mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Path file(String name) {
		try {
			var entry = Platform.getBundle("org.labelwright.media.ffmpeg.tests").getEntry("data/" + name);
			return Path.of(FileLocator.toFileURL(entry).toURI());
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(name, e);
		}
	}

	private static AudioSource open(Path file) {
		var opened = Media.open(file, AudioSource.class);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	private static float[][] all(AudioSource source) throws MediaException {
		var samples = new float[source.channels()][source.sampleRate() * 20];
		int count = source.read(0, samples);
		for (int channel = 0; channel < samples.length; channel++)
			samples[channel] = Arrays.copyOf(samples[channel], count);
		return samples;
	}

	@ParameterizedTest
	@MethodSource("expected")
	void samplesAreThoseOfAnotherDecoder(Expected expected) throws MediaException {
		try (var source = open(file(expected.file))) {
			assertEquals(expected.sampleRate, source.sampleRate());
			assertEquals(expected.channels, source.channels());
			var samples = all(source);
			assertEquals(expected.frames, samples[0].length);
			assertEquals(expected.frames, source.frames(), "known once it has been read");
			for (var probe : expected.probes)
				assertEquals(probe[2], samples[probe[1]][probe[0]] * 32768, expected.tolerance() + 0.51,
						"frame " + probe[0] + " of channel " + probe[1]);
		}
	}

	@ParameterizedTest
	@MethodSource("expected")
	void aJumpLandsOnTheVeryFrame(Expected expected) throws MediaException {
		try (var source = open(file(expected.file))) {
			var whole = all(source);
			var random = new Random(5);
			for (int round = 0; round < 25; round++) {
				int from = random.nextInt(whole[0].length - 1000);
				var part = new float[whole.length][1000];
				assertEquals(1000, source.read(from, part));
				for (int channel = 0; channel < part.length; channel++)
					assertArrayEquals(Arrays.copyOfRange(whole[channel], from, from + 1000), part[channel], expected.jumpTolerance(),
							"from frame " + from);
			}
			assertEquals(0, source.read(whole[0].length + 5L, new float[whole.length][10]));
		}
	}

	/** The reader of WAV and FFmpeg both try; the one that knows the format tells why, once. */
	@Test
	void whatNoneCanReadIsToldOnce() throws IOException {
		var file = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(Files.readAllBytes(file("adpcm.wav")), 30));
		assertEquals(List.of("media.header"), Media.open(file, AudioSource.class).problems().stream().map(Problem::code).toList());
	}

	private static final byte[] WAVE_GUID = HexFormat.of().parseHex("f3acd3118cd100c04f8edb8a");

	private static void chunk(ByteBuffer into, String name, long size) {
		into.put(name.getBytes(StandardCharsets.US_ASCII)).put(WAVE_GUID).putLong(size);
	}

	/** Sony's Wave64, whose chunks have names and sizes of 64 bits and more: what was written is read. */
	@Test
	void wave64() throws IOException {
		int frames = 1000;
		var file = ByteBuffer.allocate(16 + 8 + 16 + 24 + 16 + 24 + frames * 4).order(ByteOrder.LITTLE_ENDIAN);
		file.put("riff".getBytes(StandardCharsets.US_ASCII)).put(HexFormat.of().parseHex("2e91cf11a5d628db04c10000")).putLong(file.capacity());
		file.put("wave".getBytes(StandardCharsets.US_ASCII)).put(WAVE_GUID);
		chunk(file, "fmt ", 24 + 16);
		file.putShort((short) 1).putShort((short) 2).putInt(22_050).putInt(22_050 * 4).putShort((short) 4).putShort((short) 16);
		chunk(file, "data", 24 + frames * 4);
		for (int i = 0; i < frames; i++)
			file.putShort((short) (i * 30)).putShort((short) (-i * 20));
		try (var source = open(Files.write(folder.resolve("made.w64"), file.array()))) {
			assertEquals(22_050, source.sampleRate());
			var samples = all(source);
			assertEquals(frames, samples[0].length);
			for (int i = 0; i < frames; i++) {
				assertEquals(i * 30, samples[0][i] * 32768, 1e-3);
				assertEquals(-i * 20, samples[1][i] * 32768, 1e-3);
			}
		}
	}

	@Test
	void severalReadersDoNotDisturbEachOther() throws Exception {
		try (var source = open(file("two.flac"))) {
			var whole = all(source);
			var readers = new CompletableFuture<?>[5];
			for (int i = 0; i < readers.length; i++) {
				int seed = i;
				readers[i] = CompletableFuture.runAsync(() -> readAround(source, whole, seed));
			}
			CompletableFuture.allOf(readers).get(100, TimeUnit.SECONDS);
		}
	}

	private static void readAround(AudioSource source, float[][] whole, int seed) {
		var random = new Random(seed);
		var part = new float[whole.length][500];
		for (int round = 0; round < 20; round++) {
			int from = random.nextInt(whole[0].length - 500);
			try {
				source.read(from, part);
			} catch (MediaException e) {
				throw new UncheckedIOException(e);
			}
			assertArrayEquals(Arrays.copyOfRange(whole[1], from, from + 500), part[1]);
		}
	}

	@Test
	void aPlayListOpensNoOtherFile() throws IOException {
		var list = folder.resolve("list.m4a");
		Files.writeString(list, "ftyp#EXTM3U\n#EXTINF:1,\n" + file("two.flac") + "\n");
		assertTrue(Media.open(list, AudioSource.class).value().isEmpty());
		var concat = folder.resolve("concat.mp3");
		Files.writeString(concat, "ID3\nffconcat version 1.0\nfile '" + file("two.flac") + "'\n");
		assertTrue(Media.open(concat, AudioSource.class).value().isEmpty());
	}

	@Test
	void hostileFilesAreRefusedOrSurvived() throws IOException {
		var random = new Random(3);
		for (var name : List.of("two.flac", "two.ogg", "two.opus", "two.mp3", "two.m4a", "adpcm.wav"))
			for (int round = 0; round < 12; round++) {
				var bytes = Files.readAllBytes(file(name));
				for (int change = 0; change < 1 + random.nextInt(60); change++)
					bytes[random.nextInt(round % 3 == 0 ? bytes.length : 400)] = (byte) random.nextInt();
				var hostile = folder.resolve("hostile" + name.substring(name.indexOf('.')));
				Files.write(hostile, round % 4 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
				survive(hostile);
			}
		samplesAreThoseOfAnotherDecoder(expected().findFirst().orElseThrow()); // and others are still read
	}

	private static void survive(Path hostile) {
		var opened = Media.open(hostile, AudioSource.class);
		if (opened.value().isEmpty()) {
			assertTrue(opened.problems().stream().allMatch(problem -> problem.place().equals(hostile.toString())));
			return;
		}
		try (var source = opened.value().get()) {
			var samples = new float[source.channels()][5000];
			try {
				source.read(0, samples);
				source.read(100_000, samples);
			} catch (MediaException e) {
				assertEquals(hostile.toString(), e.problem().place());
				assertFalse(e.problem().remedy().isEmpty());
			}
		}
	}

	@Test
	void aDecoderThatIsKilledCostsOneAnswer() throws MediaException {
		try (var source = open(file("two.ogg"))) {
			var whole = all(source);
			killDecoders();
			var part = new float[2][1000];
			var failure = assertThrows(MediaException.class, () -> source.read(whole[0].length, part));
			assertEquals("media.crash", failure.problem().code());
			assertEquals(List.of(failure.problem()), source.problems());
			assertEquals(1000, source.read(3000, part));
			assertArrayEquals(Arrays.copyOfRange(whole[0], 3000, 4000), part[0]);
		}
	}

	static void killDecoders() {
		var decoders = ProcessHandle.current().children().toList();
		assertFalse(decoders.isEmpty(), "decoding is done by other processes");
		decoders.forEach(ProcessHandle::destroyForcibly);
		decoders.forEach(decoder -> decoder.onExit().join());
	}

	@Test
	void readingAfterClosingSaysSo() {
		var source = open(file("two.mp3"));
		source.close();
		assertEquals("media.closed",
				assertThrows(MediaException.class, () -> source.read(0, new float[2][10])).problem().code());
	}
}
