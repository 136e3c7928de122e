package org.labelwright.media.ffmpeg.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.Modalities;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.VideoSource;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.modality.video.VideoModality;

/** Expected frames are those that the ffmpeg program of a system decodes from the beginning, see data/video/make.py. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FfmpegVideoTest {

	private static final int AREAS_ACROSS = 6;
	private static final int AREAS_DOWN = 4;
	/** Between the means of two versions that round otherwise. */
	private static final int ROUNDING = 2;

	@TempDir
	Path folder;

	/** A file and its frames: of each its time, or "-", and what it shows. */
	record Expected(String file, List<String> times, List<String> shown) {

		void check(int frame, Pixels pixels) {
			if (rounded())
				assertEquals(frame, nearest(means(pixels)), "the frame that is most like it");
			else
				assertEquals(shown.get(frame), hash(pixels), "frame " + frame);
		}

		/** Which frame it is; -1 for none. */
		int find(Pixels pixels) {
			return rounded() ? nearest(means(pixels)) : shown.indexOf(hash(pixels));
		}

		private boolean rounded() {
			return shown.getFirst().length() == 2 * AREAS_ACROSS * AREAS_DOWN;
		}

		private int nearest(int[] means) {
			int nearest = -1;
			int least = Integer.MAX_VALUE;
			for (int frame = 0; frame < shown.size(); frame++) {
				var other = HexFormat.of().parseHex(shown.get(frame));
				int most = IntStream.range(0, means.length).map(i -> Math.abs(means[i] - (other[i] & 0xFF))).max().orElseThrow();
				if (most < least) {
					least = most;
					nearest = frame;
				}
			}
			assertTrue(least <= ROUNDING, "differs by " + least);
			return nearest;
		}

		@Override
		public String toString() {
			return file;
		}
	}

	static Stream<Expected> expected() {
		var found = new LinkedHashMap<String, Expected>();
		try {
			for (var line : Files.readAllLines(clip("frames.tsv"))) {
				var parts = line.split("\t");
				var expected = found.computeIfAbsent(parts[0], name -> new Expected(name, new ArrayList<>(), new ArrayList<>()));
				expected.times.add(parts[2]);
				expected.shown.add(parts[3]);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return found.values().stream();
	}

	private static Path clip(String name) {
		return FfmpegAudioTest.file("video/" + name);
	}

	private static String hash(Pixels pixels) {
		var bytes = new byte[3 * pixels.argb().length];
		int at = 0;
		for (int pixel : pixels.argb()) {
			bytes[at++] = (byte) (pixel >> 16);
			bytes[at++] = (byte) (pixel >> 8);
			bytes[at++] = (byte) pixel;
		}
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes)).substring(0, 12);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static int[] means(Pixels pixels) {
		int width = pixels.width() / AREAS_ACROSS;
		int height = pixels.height() / AREAS_DOWN;
		var means = new int[AREAS_ACROSS * AREAS_DOWN];
		for (int area = 0; area < means.length; area++) {
			int total = 0;
			for (int y = area / AREAS_ACROSS * height; y < (area / AREAS_ACROSS + 1) * height; y++)
				for (int x = area % AREAS_ACROSS * width; x < (area % AREAS_ACROSS + 1) * width; x++) {
					int pixel = pixels.argb()[y * pixels.width() + x];
					total += (pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF);
				}
			means[area] = total / (3 * width * height);
		}
		return means;
	}

	private static VideoSource open(Path file) {
		return open(file, null);
	}

	private static VideoSource open(Path file, Path cache) {
		var opened = Media.open(file, VideoSource.class, cache);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	@ParameterizedTest
	@MethodSource("expected")
	void framesAreThoseOfAnotherDecoderWhateverTheOrder(Expected expected) throws MediaException {
		try (var video = open(clip(expected.file))) {
			assertEquals(expected.shown.size(), video.frames());
			for (int frame = 0; frame < video.frames(); frame++)
				expected.check(frame, video.read(frame));
			for (int frame = video.frames() - 1; frame >= 0; frame--)
				expected.check(frame, video.read(frame));
		}
		try (var video = open(clip(expected.file))) { // with nothing decoded yet
			var random = new Random(4);
			for (int round = 0; round < 30; round++) {
				int frame = random.nextInt(video.frames());
				expected.check(frame, video.read(frame));
				if (round % 5 == 0 && frame + 1 < video.frames())
					expected.check(frame + 1, video.read(frame + 1));
			}
			assertEquals(expected.file.contains("cut"), !video.problems().isEmpty(), "problems: " + video.problems());
		}
	}

	@ParameterizedTest
	@MethodSource("expected")
	void aGlimpseIsAFrameOfTheVideo(Expected expected) {
		assertEquals(0, expected.find(Media.glimpse(clip(expected.file), 0, 200).value().orElseThrow()));
		for (double share : new double[] { 0.5, 1 })
			assertTrue(expected.find(Media.glimpse(clip(expected.file), share, 200).value().orElseThrow()) >= 0, "at " + share);
	}

	@ParameterizedTest
	@MethodSource("expected")
	void timesAreThoseOfTheFile(Expected expected) {
		try (var video = open(clip(expected.file))) {
			long last = -1;
			for (int frame = 0; frame < video.frames(); frame++) {
				long time = video.time(frame);
				if (!expected.times.get(frame).equals("-"))
					assertEquals(Long.parseLong(expected.times.get(frame)), time, "frame " + frame);
				assertTrue(time > last);
				assertEquals(frame, video.frameAt(time));
				assertEquals(Math.max(0, frame - 1), video.frameAt(time - 1));
				last = time;
			}
			assertTrue(video.duration() > last);
			assertEquals(video.frames() - 1, video.frameAt(Long.MAX_VALUE));
			assertTrue(IntStream.range(0, video.frames()).anyMatch(video::keyframe));
		}
	}

	@Test
	void rotationIsAppliedAndTold() {
		// CVAT's own test of this file expects 100 by 200 pixels
		try (var video = open(clip("rotated.mp4"))) {
			assertEquals(100, video.width());
			assertEquals(200, video.height());
			assertEquals(270, video.rotation());
			assertEquals(video.width(), video.info().width());
		}
	}

	@Test
	void smallFramesShowTheSame() throws MediaException {
		try (var video = open(clip("h264.mp4"))) {
			for (int frame = 0; frame < video.frames(); frame += 7) {
				var small = video.overview(frame, 48);
				assertEquals(48, small.width());
				assertEquals(32, small.height());
				var whole = means(video.read(frame));
				var seen = means(small);
				for (int area = 0; area < whole.length; area++)
					assertEquals(whole[area], seen[area], 6, "area " + area + " of frame " + frame);
			}
			assertEquals(96, video.overview(0, 500).width(), "never larger than they are");
		}
	}

	@Test
	void whatWasFoundOutIsKept() throws IOException {
		var file = Files.copy(clip("h264.avi"), folder.resolve("h264.avi"));
		var cache = folder.resolve("cache");
		open(file, cache).close();
		var kept = kept(cache);
		forget();
		Files.setLastModifiedTime(kept, FileTime.fromMillis(1_000_000));
		check(file, cache);
		assertEquals(1_000_000, Files.getLastModifiedTime(kept).toMillis(), "read, and not written again");

		forget();
		var bytes = Files.readAllBytes(kept);
		bytes[bytes.length / 2]++;
		Files.write(kept, bytes);
		check(file, cache);
		bytes[bytes.length / 2]--;
		assertArrayEquals(bytes, Files.readAllBytes(kept), "found out anew");

		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000)); // as if it were another file
		check(file, cache);
		assertFalse(Arrays.equals(bytes, Files.readAllBytes(kept)));
	}

	/** Opens so many others that what is known of the first one is held no more. */
	private static void forget() {
		for (var name : List.of("h264.mp4", "h265.mp4", "vp8.webm", "vp9.webm", "av1.webm", "mjpeg.avi", "mjpeg.mov", "rotated.mp4", "h264.ts"))
			open(clip(name)).close();
	}

	private static void check(Path file, Path cache) throws MediaException {
		try (var video = open(file, cache)) {
			var expected = expected().filter(other -> other.file.equals("h264.avi")).findFirst().orElseThrow();
			assertEquals(expected.shown.size(), video.frames());
			expected.check(20, video.read(20));
			assertEquals(20 * 40_000, video.time(20));
		}
	}

	private static Path kept(Path cache) throws IOException {
		try (var files = Files.list(cache)) {
			return files.filter(file -> file.toString().endsWith(".frames")).findFirst().orElseThrow();
		}
	}

	@Test
	void aFileWithBothOpensAsEither() throws IOException {
		var both = clip("sound.mp4");
		try (var video = open(both)) {
			assertEquals(OptionalLong.of(0), video.sound());
		}
		try (var sound = Media.open(both, AudioSource.class).value().orElseThrow()) {
			assertEquals(1, sound.channels());
		}
		try (var video = open(clip("sound-late.mkv"))) {
			// 0.3 s, less the 1024 frames at 44100 a second that the encoder puts before the sound
			assertEquals(300_000 - 1024 * 1_000_000L / 44_100, video.sound().orElseThrow(), 1000);
		}
		try (var video = open(clip("h264.mp4"))) {
			assertEquals(OptionalLong.empty(), video.sound());
		}
		assertEquals(VideoModality.ID, Modalities.forFile(both).orElseThrow().id());
		assertEquals(VideoModality.ID, Modalities.forFile(clip("vp9.webm")).orElseThrow().id());
	}

	@Test
	void aFileWithoutPicturesIsARecording() throws IOException {
		for (var name : List.of("sound-alone.mp4", "cover.m4a")) {
			assertEquals(AudioModality.ID, Modalities.forFile(clip(name)).orElseThrow().id(), name);
			assertTrue(Media.open(clip(name), VideoSource.class).value().isEmpty(), name);
		}
		var cover = Files.copy(clip("cover.m4a"), folder.resolve("cover.mp4"));
		assertEquals(AudioModality.ID, Modalities.forFile(cover).orElseThrow().id());
	}

	@Test
	void ofACutFileIsShownWhatIsThere() throws MediaException {
		try (var video = open(clip("h264-cut.mp4"))) {
			assertTrue(video.frames() >= 17 && video.frames() < 25, "frames: " + video.frames());
			assertEquals("media.ends", video.problems().getFirst().code());
			var whole = expected().filter(other -> other.file.equals("h264.mp4")).findFirst().orElseThrow();
			for (int frame = 0; frame < 17; frame++)
				whole.check(frame, video.read(frame));
		}
	}

	@Test
	void aDamagedFrameCostsNoOther() throws IOException {
		var bytes = Files.readAllBytes(clip("mjpeg.avi"));
		Arrays.fill(bytes, picture(bytes, 4), picture(bytes, 4) + 600, (byte) 0);
		var damaged = folder.resolve("damaged.avi");
		Files.write(damaged, bytes);
		try (var video = open(damaged)) {
			assertEquals(9, video.frames());
			var whole = expected().filter(other -> other.file.equals("mjpeg.avi")).findFirst().orElseThrow();
			for (int frame = 0; frame < 9; frame++) {
				int number = frame < 4 ? frame : frame + 1;
				assertEquals(number * 40_000L, video.time(frame));
				whole.check(number, video.read(frame));
			}
		}
	}

	/** Where the picture of a frame begins in an AVI file of pictures. */
	private static int picture(byte[] bytes, int number) {
		var text = new String(bytes, StandardCharsets.ISO_8859_1);
		int at = text.indexOf("movi");
		for (int i = 0; i <= number; i++)
			at = text.indexOf("00dc", at + 1);
		return at + 8;
	}

	@Test
	void hostileFilesAreRefusedOrSurvived() throws IOException {
		var random = new Random(3);
		for (var name : List.of("h264.mp4", "h265.mp4", "vp9.webm", "av1.webm", "mpeg4.avi", "mjpeg.mov", "h264.ts", "rotated.mp4"))
			for (int round = 0; round < 8; round++) {
				var bytes = Files.readAllBytes(clip(name));
				for (int change = 0; change < 1 + random.nextInt(60); change++)
					bytes[random.nextInt(round % 2 == 0 ? bytes.length : 700)] = (byte) random.nextInt();
				var hostile = folder.resolve("hostile" + name.substring(name.indexOf('.')));
				Files.write(hostile, round % 4 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
				survive(hostile);
			}
		try (var video = open(clip("h264.mp4"))) { // and others are still read
			expected().filter(other -> other.file.equals("h264.mp4")).findFirst().orElseThrow().check(30, video.read(30));
		}
	}

	/** Whatever the container, and wherever its tables of contents lie. */
	@Test
	void filesThatEndAnywhereAreRefusedOrSurvived() throws IOException {
		for (var name : List.of("h264.mp4", "h264-open.mkv", "vp8.webm", "mpeg4.avi", "mjpeg.mov", "h264.ts", "mpeg1.mpg", "flv1.flv", "wmv2.wmv",
				"theora.ogv", "h264.3gp")) {
			var bytes = Files.readAllBytes(clip(name));
			for (int tenths = 0; tenths < 10; tenths++) {
				var cut = folder.resolve("cut" + name.substring(name.indexOf('.')));
				Files.write(cut, Arrays.copyOf(bytes, Math.max(1, bytes.length * tenths / 10)));
				survive(cut);
			}
		}
		var bytes = Files.readAllBytes(clip("h264.mp4"));
		int moov = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("moov") - 4;
		assertTrue(moov > bytes.length / 2, "the table of contents is at the end");
		for (int end = moov; end < bytes.length; end += 97) {
			var cut = folder.resolve("moov.mp4");
			Files.write(cut, Arrays.copyOf(bytes, end));
			survive(cut);
		}
	}

	/** Nothing is allocated for a picture that nobody can show: the file is refused, and the process goes on. */
	@Test
	void hugePicturesAreRefused() throws IOException {
		var bytes = Files.readAllBytes(clip("mjpeg.avi"));
		for (int at = 0; at + 9 < bytes.length; at++) // start of frame (ITU-T T.81, B.2.2): length, precision, height, width
			if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xC0 && bytes[at + 2] == 0 && bytes[at + 3] == 17)
				Arrays.fill(bytes, at + 5, at + 9, (byte) 0xFF);
		var header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("strf") + 8;
		for (int field = header + 4; field < header + 12; field += 4) { // width and height of BITMAPINFOHEADER
			bytes[field] = (byte) 0xFF;
			bytes[field + 1] = (byte) 0xFF;
		}
		var huge = Files.write(folder.resolve("huge.avi"), bytes);
		var opened = Media.open(huge, VideoSource.class);
		if (opened.value().isPresent())
			try (var video = opened.value().get()) {
				assertEquals("media.decoding", assertThrows(MediaException.class, () -> video.read(0)).problem().code());
			}
		else
			assertEquals(List.of("media.decoding"), opened.problems().stream().map(Problem::code).distinct().toList());
	}

	/** A decoder that answers no more is given up after a while, and another goes on; closing waits for none. */
	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void aDecoderThatHangsIsGivenUp() throws Exception {
		var expected = expected().filter(other -> other.file.equals("h264.mp4")).findFirst().orElseThrow();
		try (var video = open(clip("h264.mp4"))) {
			expected.check(7, video.read(7));
			signalDecoders("-STOP");
			var failure = assertThrows(MediaException.class, () -> video.read(30));
			signalDecoders("-CONT"); // those that wait for work
			assertEquals("media.crash", failure.problem().code());
			assertFalse(failure.problem().remedy().isEmpty());
			expected.check(30, video.read(30));
			signalDecoders("-STOP");
			var waiting = CompletableFuture.supplyAsync(() -> assertThrows(MediaException.class, () -> video.read(12)).problem().code());
			assertFalse(waiting.isDone());
			video.close();
			assertEquals("media.closed", waiting.get(10, TimeUnit.SECONDS));
		} finally {
			signalDecoders("-CONT");
		}
	}

	private static void signalDecoders(String signal) throws Exception {
		for (var decoder : ProcessHandle.current().children().toList())
			new ProcessBuilder("kill", signal, Long.toString(decoder.pid())).start().waitFor();
	}

	private static void survive(Path hostile) {
		var opened = Media.open(hostile, VideoSource.class);
		if (opened.value().isEmpty()) {
			assertTrue(opened.problems().stream().allMatch(problem -> problem.place().equals(hostile.toString())));
			return;
		}
		try (var video = opened.value().get()) {
			for (int frame : new int[] { 0, video.frames() - 1, video.frames() / 2 })
				try {
					assertEquals(video.width() * video.height(), video.read(frame).argb().length);
				} catch (MediaException e) {
					assertEquals(hostile.toString(), e.problem().place());
					assertFalse(e.problem().remedy().isEmpty());
				}
		}
	}

	@Test
	void aPlayListOpensNoOtherFile() throws IOException {
		var list = folder.resolve("list.mp4");
		Files.writeString(list, "\0\0\0\u0010ftypisom#EXTM3U\n#EXTINF:1,\n" + clip("h264.mp4") + "\n");
		assertTrue(Media.open(list, VideoSource.class).value().isEmpty());
		var concat = folder.resolve("concat.avi");
		Files.writeString(concat, "RIFF0000AVI \nffconcat version 1.0\nfile '" + clip("h264.mp4") + "'\n");
		assertTrue(Media.open(concat, VideoSource.class).value().isEmpty());
	}

	@Test
	void aDecoderThatIsKilledCostsOneAnswer() throws MediaException {
		try (var video = open(clip("h264.mp4"))) {
			var expected = expected().filter(other -> other.file.equals("h264.mp4")).findFirst().orElseThrow();
			expected.check(7, video.read(7));
			FfmpegAudioTest.killDecoders();
			var failure = assertThrows(MediaException.class, () -> video.read(30));
			assertEquals("media.crash", failure.problem().code());
			expected.check(30, video.read(30));
		}
	}

	@Test
	void readingAfterClosingSaysSo() {
		var video = open(clip("vp8.webm"));
		video.close();
		assertEquals("media.closed", assertThrows(MediaException.class, () -> video.read(0)).problem().code());
		assertThrows(IndexOutOfBoundsException.class, () -> video.read(-1));
	}
}
