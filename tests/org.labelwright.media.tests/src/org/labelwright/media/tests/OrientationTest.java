package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.media.internal.ImageFileProvider.Limits;

/** A picture stored in any of the eight ways is shown upright. */
class OrientationTest {

	/**
	 * The eight photographs show one scene, each with its number in the middle. They were compressed apart,
	 * hence the tolerance.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void showsTheSamePictureHoweverItIsStored(int orientation) throws Exception {
		try (var first = TestData.open("orientation/landscape_1.jpg", Limits.USUAL, 0);
				var other = TestData.open("orientation/landscape_" + orientation + ".jpg", Limits.USUAL, 0)) {
			assertEquals(orientation, other.orientation());
			assertEquals(first.width(), other.width());
			assertEquals(first.height(), other.height());
			var expected = TestData.pixels(first, 0);
			var found = TestData.pixels(other, 0);
			var middle = new Rectangle(150, 80, 60, 80);
			for (int y = 0; y < first.height(); y += 8)
				for (int x = 0; x < first.width(); x += 8)
					if (!middle.contains(x, y))
						TestData.assertClose(TestData.mean(expected, first.width(), x, y, x + 8, y + 8),
								TestData.mean(found, first.width(), x, y, x + 8, y + 8), 8, x + "," + y);
		}
	}

	/** Every coarser level is the mean of the upright picture, so none depends on how it was stored. */
	@ParameterizedTest
	@CsvSource({ "2,true", "3,true", "4,true", "5,true", "6,true", "7,true", "8,true", "2,false", "3,false", "4,false",
			"5,false", "6,false", "7,false", "8,false" })
	void turnsEveryPixelOfATiff(int orientation, boolean piecemeal) throws Exception {
		var limits = piecemeal ? TestData.PIECEMEAL : Limits.USUAL;
		try (var upright = TestData.open("derived/tile_zip.tif", limits, 0);
				var turned = TestData.open("derived/tile_orientation_" + orientation + ".tif", limits, 0)) {
			assertEquals(orientation, turned.orientation());
			var stored = TestData.pixels(upright, 0);
			var shown = TestData.pixels(turned, 0);
			int width = upright.width();
			int height = upright.height();
			var expected = new int[stored.length];
			for (int y = 0; y < height; y++)
				for (int x = 0; x < width; x++) {
					// TIFF 6.0, tag 274: on which sides of the upright picture row 0 and column 0 of the stored one lie
					int right = width - 1 - x;
					int bottom = height - 1 - y;
					var to = switch (orientation) {
					case 2 -> new int[] { right, y };
					case 3 -> new int[] { right, bottom };
					case 4 -> new int[] { x, bottom };
					case 5 -> new int[] { y, x };
					case 6 -> new int[] { bottom, x };
					case 7 -> new int[] { bottom, right };
					default -> new int[] { y, right };
					};
					expected[to[1] * turned.width() + to[0]] = stored[y * width + x];
				}
			assertArrayEquals(expected, shown);
		}
	}
}
