package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;
import static org.labelwright.benchmarks.Figures.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.VideoSource;

/**
 * Frames of a video of 1920 by 1080 pixels, beside decoding each from the key frame before it; and opening two hours.
 * The videos are made by the system's ffmpeg program; the property {@code benchmark.video} names another one.
 */
class VideoBenchmark {

	private static final String QUIET = "ffmpeg -nostdin -hide_banner -loglevel error -y ";
	/** Two hours of 30 frames a second. */
	private static final int TWO_HOURS = 2 * 3600 * 30;
	private static final int STEPS = 150;
	private static final int JUMPS = 25;
	/** Milliseconds between two steps of a key that is held down. */
	private static final int KEY_REPEAT = 33;

	@TempDir
	Path folder;

	@Test
	void steps() throws Exception {
		var file = Path.of(System.getProperty("benchmark.video", folder.resolve("steps.mp4").toString()));
		if (System.getProperty("benchmark.video") == null)
			make("-f lavfi -i testsrc2=size=1920x1080:rate=30:duration=10 -vf noise=alls=6:allf=t -pix_fmt yuv420p"
					+ " -c:v libx264 -preset ultrafast -g 250 -bf 3 -crf 24 " + file);
		try (var video = open(file, null)) {
			var figures = new Figures("video: " + video.width() + " x " + video.height() + ", " + video.frames() + " frames");
			int from = video.frames() / 4;
			video.read(from - 1);
			var forward = new ArrayList<Double>();
			for (int frame = from; frame < from + STEPS; frame++)
				forward.add(read(video, frame));
			var near = new ArrayList<Double>();
			for (int frame = from + STEPS - 2; frame > from + STEPS - 52; frame--)
				near.add(read(video, frame));
			var back = new ArrayList<Double>();
			for (int frame = from + STEPS - 52; frame > from; frame--) {
				back.add(read(video, frame));
				Thread.sleep(KEY_REPEAT);
			}
			var random = new Random(2);
			var jumps = new ArrayList<Double>();
			for (int i = 0; i < JUMPS; i++)
				jumps.add(read(video, random.nextInt(video.frames())));
			var each = new ArrayList<Double>();
			for (int i = 0; i < JUMPS; i++) {
				video.read(i % 2 == 0 ? 0 : video.frames() - 1); // nothing that is held helps
				each.add(read(video, from + i * STEPS / JUMPS));
			}
			var baseline = told(each) + " from the key frame each time";
			figures.row("step forward: median, 95th percentile, slowest", told(forward), "50 ms", baseline);
			figures.row("step back, the last 50 frames", told(near), "50 ms", baseline);
			figures.row("step back, beyond what is held", told(back), "50 ms", baseline);
			figures.row("jump to any frame", told(jumps), "", "");
			var small = new ArrayList<Double>();
			for (int frame = 0; frame < video.frames(); frame += Math.max(1, video.frames() / JUMPS))
				small.add(small(video, keyBefore(video, frame)));
			figures.row("a key frame, 96 pixels wide", told(small), "", "");
			figures.print();
		}
	}

	@Test
	void twoHours() throws Exception {
		var ten = folder.resolve("ten.mp4");
		var file = folder.resolve("long.mp4");
		make("-f lavfi -i testsrc2=size=320x180:rate=30:duration=10 -pix_fmt yuv420p -c:v libx264 -preset veryfast -g 60 -bf 3 -crf 32 " + ten);
		make("-stream_loop 719 -i " + ten + " -c copy " + file);
		var cache = folder.resolve("cache");
		double first = time(() -> opened(file, cache));
		var figures = new Figures("video: two hours");
		figures.row("open and read the first frame", milliseconds(time(() -> opened(file, cache))), "2000 ms",
				milliseconds(first) + " the first time, " + milliseconds(time(() -> all(file))) + " to list its packets by ffprobe");
		try (var video = open(file, cache)) {
			assertEquals(TWO_HOURS, video.frames());
			var random = new Random(3);
			var jumps = new ArrayList<Double>();
			for (int i = 0; i < 2 * JUMPS; i++)
				jumps.add(read(video, random.nextInt(video.frames())));
			figures.row("jump to any frame", told(jumps), "", "");
		}
		figures.print();
	}

	private static int keyBefore(VideoSource video, int frame) {
		int key = frame;
		while (key > 0 && !video.keyframe(key))
			key--;
		return key;
	}

	private static double read(VideoSource video, int frame) throws Exception {
		return time(() -> video.read(frame));
	}

	private static double small(VideoSource video, int frame) throws Exception {
		return time(() -> video.overview(frame, 96));
	}

	private static String told(List<Double> times) {
		var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return milliseconds(percentile(sorted, 0.5)) + ", " + milliseconds(percentile(sorted, 0.95)) + ", " + milliseconds(sorted[sorted.length - 1]);
	}

	private static Object opened(Path file, Path cache) throws MediaException {
		try (var video = open(file, cache)) {
			return video.read(0);
		}
	}

	private static Object all(Path file) throws IOException, InterruptedException {
		return run("ffprobe -v error -select_streams v:0 -show_entries packet=pts,dts,flags,pos -of csv=p=0 " + file);
	}

	private static VideoSource open(Path file, Path cache) {
		var opened = Media.open(file, VideoSource.class, cache);
		return opened.value().orElseThrow(() -> new AssertionError(opened.problems().toString()));
	}

	private static void make(String how) throws IOException, InterruptedException {
		boolean there = false;
		try {
			there = run(QUIET + "-version") == 0;
		} catch (IOException e) {
			System.out.println("There is no program named ffmpeg: " + e.getMessage());
		}
		assumeTrue(there, "makes the videos");
		assertEquals(0, run(QUIET + how));
	}

	private static int run(String command) throws IOException, InterruptedException {
		return new ProcessBuilder(Arrays.asList(command.split(" "))).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
				.waitFor();
	}
}
