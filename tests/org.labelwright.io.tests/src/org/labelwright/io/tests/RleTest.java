package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.coco.Rle;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.util.Masks;

import com.fasterxml.jackson.databind.ObjectMapper;

class RleTest {

	/** Areas and boxes from an independent decoder; see data/SOURCES.md. */
	@Test
	void realMasksHaveTheAreasAndBoxesOfAnIndependentDecoder() throws Exception {
		var mapper = new ObjectMapper();
		var masks = mapper.readTree(TestData.file("coco/instances_val2014_fakesegm_first100.json").toFile());
		var expected = mapper.readTree(TestData.file("coco/coco_rle_area_bbox_first100.json").toFile()).get("rows");
		assertEquals(100, expected.size());
		for (var row : expected) {
			var segmentation = masks.get(row.get(0).asInt()).get("segmentation");
			var text = segmentation.get("counts").asText();
			var mask = AnnotationFactory.eINSTANCE.createMask();
			mask.setHeight(segmentation.get("size").get(0).asInt());
			mask.setWidth(segmentation.get("size").get(1).asInt());
			mask.setCounts(Rle.decompress(text));
			assertTrue(Rle.fits(mask.getCounts(), mask.getWidth(), mask.getHeight()));
			assertEquals(row.get(2).asLong(), Masks.area(mask));
			var box = Masks.bounds(mask).orElseThrow();
			assertArrayEquals(new double[] { row.get(3).get(0).asDouble(), row.get(3).get(1).asDouble(), row.get(3).get(2).asDouble(),
					row.get(3).get(3).asDouble() }, new double[] { box.x(), box.y(), box.width(), box.height() });
			assertEquals(text, Rle.compress(mask.getCounts()));
		}
	}

	@Test
	void anyRunsComeBack() {
		var random = new Random(3);
		for (int round = 0; round < 2000; round++) {
			var runs = random.ints(random.nextInt(40), 0, 1 << 1 + random.nextInt(30)).toArray();
			assertArrayEquals(runs, Rle.decompress(Rle.compress(runs)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "P", "o", "0\n", "\u00e9", "oooooooooooooooo", "O" })
	void brokenTextsAreRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Rle.decompress(text));
	}

	@Test
	void randomTextsAreReadOrRefused() {
		var random = new Random(5);
		int refused = 0;
		for (int round = 0; round < 5000; round++) {
			var text = random.ints(random.nextInt(30), 40, 120).collect(StringBuilder::new, StringBuilder::appendCodePoint,
					StringBuilder::append).toString();
			try {
				for (int run : Rle.decompress(text))
					assertTrue(run >= 0);
			} catch (IllegalArgumentException e) {
				refused++;
			}
		}
		assertTrue(refused > 0);
	}

	/** A square with a square hole: 100 - 16 pixels. */
	@Test
	void ringsBecomeMasksByTheEvenOddRule() {
		var points = new double[] { 5, 5, 15, 5, 15, 15, 5, 15, 8, 8, 12, 8, 12, 12, 8, 12 };
		var mask = AnnotationFactory.eINSTANCE.createMask();
		mask.setWidth(30);
		mask.setHeight(20);
		mask.setCounts(Rle.ofRings(points, new int[] { 0, 4 }, 30, 20));
		assertTrue(Rle.fits(mask.getCounts(), 30, 20));
		assertEquals(84, Masks.area(mask));
		assertTrue(Masks.contains(mask, 5, 5));
		assertTrue(!Masks.contains(mask, 10, 10));
	}
}
