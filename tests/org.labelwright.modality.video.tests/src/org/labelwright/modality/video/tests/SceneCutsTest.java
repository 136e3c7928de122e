package org.labelwright.modality.video.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.media.Pixels;
import org.labelwright.modality.video.GreyFrame;
import org.labelwright.modality.video.SceneCuts;

class SceneCutsTest {

	private final SceneCuts cuts = new SceneCuts();

	@Test
	void cutsBetweenScenes() {
		var scenes = List.of(new Scene(1, 10, 120), new Scene(2, 100, 250), new Scene(3, 60, 140), new Scene(4, 0, 255));
		var expected = new ArrayList<Integer>();
		int frames = 0;
		for (var scene : scenes) {
			if (frames > 0)
				expected.add(frames);
			for (int i = 0; i < 15; i++, frames++)
				cuts.add(scene.frame(2 * i, i, 0, 1)); // the camera pans
		}
		assertEquals(expected, cuts.cuts());
	}

	@Test
	void aFlashIsNoCut() {
		var scene = new Scene(1, 10, 120);
		for (int i = 0; i < 40; i++)
			cuts.add(scene.frame(0, 0, i == 20 || i == 21 ? 90 : 0, 1));
		assertEquals(List.of(), cuts.cuts());
	}

	@Test
	void quickMovementIsNoCut() {
		var scene = new Scene(1, 10, 240);
		for (int i = 0; i < 40; i++)
			cuts.add(scene.frame(i < 20 ? 0 : 25 * (i - 20), 0, 0, 1));
		assertEquals(List.of(), cuts.cuts());
	}

	@Test
	void plainScenesAreToldByTheirLight() {
		for (int i = 0; i < 20; i++)
			cuts.add(new Scene(1, i < 12 ? 20 : 200, i < 12 ? 20 : 200).frame(0, 0, 0, 1));
		assertEquals(List.of(12), cuts.cuts());
	}

	@Test
	void tinyAndOddFrames() {
		for (var size : List.of(1, 2, 3)) {
			var tiny = new SceneCuts();
			for (int i = 0; i < 5; i++)
				tiny.add(new GreyFrame(size, 1, new byte[size]));
			assertEquals(List.of(), tiny.cuts());
		}
		var large = new SceneCuts();
		var random = new Random(1);
		for (int i = 0; i < 3; i++) {
			var noise = new byte[1001 * 333];
			random.nextBytes(noise);
			large.add(new GreyFrame(1001, 333, noise));
		}
		assertEquals(List.of(), large.cuts());
		assertThrows(IllegalArgumentException.class, () -> large.add(new GreyFrame(10, 10, new byte[100])));
		assertEquals(List.of(), new SceneCuts().cuts());
	}

	/** Rec. 601 gives 76, 150 and 29 for pure red, green and blue. */
	@Test
	void lumaIsThatOfRec601() {
		var pixels = new Pixels(4, 1, new int[] { 0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFFFFFF });
		assertArrayEquals(new byte[] { 76, (byte) 150, 29, (byte) 255 }, GreyFrame.of(pixels).pixels());
	}
}
