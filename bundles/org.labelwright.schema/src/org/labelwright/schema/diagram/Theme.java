package org.labelwright.schema.diagram;

import org.labelwright.model.util.LabelColors;

/** Colours of a diagram in a file, mixed as those of the screen are. Colours are RRGGBB as numbers. */
public enum Theme {
	/** Dark on white. */
	LIGHT(0xFFFFFF, 0x202124, true),
	/** Light on dark. */
	DARK(0x1E1F22, 0xDFE1E5, true),
	/** Dark, on whatever is behind. */
	TRANSPARENT(0xFFFFFF, 0x202124, false);

	private static final int GREY = 0x888888;

	private final int background;
	private final int foreground;
	private final boolean filled;

	Theme(int background, int foreground, boolean filled) {
		this.background = background;
		this.foreground = foreground;
		this.filled = filled;
	}

	int background() {
		return background;
	}

	/** True when the background is painted. */
	boolean isFilled() {
		return filled;
	}

	int text() {
		return foreground;
	}

	/** For what is no longer used, and what is less important. */
	int faint() {
		return mixed(foreground, 0.55);
	}

	/** Behind the rows of a node. */
	int paper() {
		return mixed(foreground, 0.04);
	}

	/** Behind the name of a node. */
	int tint(String color) {
		return mixed(color(color), 0.3);
	}

	/** @param color #RRGGBB; anything else stands for grey */
	static int color(String color) {
		return LabelColors.isColor(color) ? Integer.parseInt(color.substring(1), 16) : GREY;
	}

	private int mixed(int color, double share) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8)
			mixed |= (int) Math.round((color >> shift & 255) * share + (background >> shift & 255) * (1 - share)) << shift;
		return mixed;
	}
}
