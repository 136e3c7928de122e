package org.labelwright.ui.canvas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorsTest {

	@ParameterizedTest
	@ValueSource(ints = { 0x3B82F6, 0xE0872B, 0x2BA56B, 0x808080 })
	void shadesThatFollowOneAnotherCanBeToldApart(int color) {
		assertEquals(color, Colors.shade(color, 0));
		for (int i = 0; i < 12; i++)
			assertTrue(Math.abs(light(Colors.shade(color, i)) - light(Colors.shade(color, i + 1))) > 15, "shades " + i + " and the next of " + Integer.toHexString(color));
	}

	/** Luma of ITU-R BT.601, from 0 to 255. */
	private static double light(int rgb) {
		return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
	}
}
