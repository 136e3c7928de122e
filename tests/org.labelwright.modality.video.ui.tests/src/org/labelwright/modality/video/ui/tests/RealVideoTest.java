package org.labelwright.modality.video.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;

/** Frames of real files, of which the times are those that another decoder tells: see frames.tsv of the tests of media. */
class RealVideoTest extends VideoTestBase {

	private static final Path DATA = Path.of(System.getProperty("labelwright.basedir"), "tests/org.labelwright.media.ffmpeg.tests/data/video");
	/** H.264 with frames that last differently long, and frames that refer to later ones. */
	private static final String NAME = "h264-uneven.mp4";

	private final List<Long> times = times();

	private static List<Long> times() {
		try (var lines = Files.lines(DATA.resolve("frames.tsv"))) {
			return lines.map(line -> line.split("\t")).filter(fields -> fields[0].equals(NAME)).map(fields -> Long.valueOf(fields[2])).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	Path file(Path empty) {
		return DATA.resolve(NAME);
	}

	@Override
	long time(int frame) {
		return times.get(frame);
	}

	@Test
	void keyframesHaveTheTimesOfTheirFrames() throws Exception {
		keys("B");
		drag(10, 10, 60, 50);
		awaitKeyframes(0, 0);
		keys("S", "Ctrl+.");
		awaitFrame(10);
		drag(30, 30, 60, 40);
		awaitKeyframes(0, 0, 10);
		for (int frame = 9; frame >= 4; frame--) {
			keys(",");
			awaitFrame(frame);
		}
		double share = (double) (time(4) - time(0)) / (time(10) - time(0));
		awaitLeft(0, 10 + 30 * share);
		keys("END");
		awaitFrame(times.size() - 1);
		var track = (Track) stored().getFirst().getGeometry();
		assertEquals(List.of(time(0), time(10)), track.getKeyframes().stream().map(Keyframe::getTime).toList());
	}
}
