package org.labelwright.ui.canvas.timeline;

import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Colours of levels from the least to the greatest, in equal steps between some that are given. */
public enum ColorMap {

	/** As on paper: the greatest is dark. */
	PAPER(0xFFFFFF, 0x000000), //
	GREY(0x000000, 0xFFFFFF), //
	EMBER(0x000004, 0x3B0F6F, 0x8C2980, 0xDD4968, 0xFD9F6C, 0xFCFDBF), //
	SEA(0x081D3A, 0x1B4F72, 0x1F8A8C, 0x5DC37A, 0xF4E94E);

	private static final int SIZE = 256;

	/** The same for all pictures, for lanes ask for it whenever they are painted. */
	private final PaletteData palette;

	ColorMap(int... stops) {
		palette = of(stops);
	}

	/** The colours of 256 levels. */
	public PaletteData palette() {
		return palette;
	}

	private static PaletteData of(int[] stops) {
		var colors = new RGB[SIZE];
		for (int i = 0; i < SIZE; i++) {
			double place = i * (stops.length - 1) / (double) (SIZE - 1);
			int below = Math.min((int) place, stops.length - 2);
			colors[i] = new RGB(part(stops, below, place, 16), part(stops, below, place, 8), part(stops, below, place, 0));
		}
		return new PaletteData(colors);
	}

	private static int part(int[] stops, int below, double place, int shift) {
		int low = stops[below] >> shift & 0xFF;
		int high = stops[below + 1] >> shift & 0xFF;
		return (int) Math.round(low + (high - low) * (place - below));
	}
}
