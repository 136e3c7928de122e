package org.labelwright.ui.canvas.scene;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.labelwright.model.schema.Label;

/** Colours of labels as 0xRRGGBB. */
public final class Colors {

	/** For annotations whose label the schema has no more. */
	public static final int UNKNOWN = 0x9E9E9E;

	/** How far shades are on the way to white, or to black when negative. */
	private static final double[] SHADES = { 0, 0.45, -0.4, 0.25, -0.2 };
	private static final double GOLDEN = 0.6180339887498949;

	private Colors() {
	}

	/** Reads {@code #RRGGBB}, else gives the other value. */
	public static int parse(String color, int otherwise) {
		if (color == null || color.length() != 7 || color.charAt(0) != '#')
			return otherwise;
		int rgb = 0;
		for (int i = 1; i < 7; i++) {
			int digit = color.charAt(i) < 128 ? Character.digit(color.charAt(i), 16) : -1;
			if (digit < 0)
				return otherwise;
			rgb = rgb << 4 | digit;
		}
		return rgb;
	}

	/** For the user interface. */
	public static RGB rgb(int rgb) {
		return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** To paint with. */
	public static Color color(int rgb) {
		return new Color(rgb(rgb));
	}

	/** The colour of a label; one that stays the same for the same id when none was chosen. */
	public static int of(Label label) {
		if (label == null)
			return UNKNOWN;
		return parse(label.getColor(), byHash(String.valueOf(label.getId())));
	}

	/** A shade of a colour, lighter or darker, for each number from 0, that those beside it differ from; the colour itself for 0. */
	public static int shade(int rgb, int number) {
		double shift = SHADES[Math.floorMod(number, SHADES.length)];
		int shade = 0;
		for (int bits = 16; bits >= 0; bits -= 8) {
			int part = rgb >> bits & 0xFF;
			shade |= (int) Math.round(part + (shift > 0 ? 255 - part : part) * shift) << bits;
		}
		return shade;
	}

	/** A colour that stays the same for the same id. */
	public static int byHash(String id) {
		return byNumber(id.hashCode() & 0xFFFF);
	}

	/** A colour for each number, from 0, that those beside it differ from. */
	public static int byNumber(int number) {
		return java.awt.Color.HSBtoRGB((float) (number * GOLDEN % 1), 0.75f, 0.95f) & 0xFFFFFF;
	}
}
