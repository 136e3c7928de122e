package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import org.labelwright.model.schema.Label;

/**
 * Colours for labels that people tell apart, those with protanopia and deuteranopia included. The first
 * seven are the palette of Okabe and Ito (Color Universal Design, 2008) without black. Each further one
 * is that among many which is farthest from all in use, for whoever sees these two nearest to each other.
 * More than {@value #MOST} nobody tells apart; from there on they repeat.
 */
public final class LabelColors {

	/** The colours that are given first, and that a chooser offers: those of Okabe and Ito, and the muted ones of Tol (2021). */
	public static final List<String> PALETTE = List.of("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"#CC79A7", "#CC6677", "#332288", "#DDCC77", "#117733", "#88CCEE", "#882255", "#44AA99", "#999933", "#AA4499"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private static final int FIRST = 7;
	private static final int MOST = 128;

	/** Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009, severity 1, for linear RGB. */
	private static final double[] PROTANOPIA = { 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882,
			-0.048116, 1.051998 };
	private static final double[] DEUTERANOPIA = { 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820,
			0.042940, 0.968881 };
	private static final int STEP = 28;
	private static final double DARKEST = 0.42;
	private static final double BRIGHTEST = 0.92;

	private LabelColors() {
	}

	/**
	 * The colour for one more label.
	 *
	 * @param used colours of the other labels, #RRGGBB; anything else is passed over
	 */
	public static String next(Collection<String> used) {
		var different = new LinkedHashSet<>(used); // of very many labels most have colours that others have
		if (different.size() >= MOST)
			return PALETTE.get(used.size() % PALETTE.size());
		var taken = different.stream().filter(LabelColors::isColor).map(color -> color.toUpperCase(Locale.ROOT)).toList();
		for (var color : PALETTE.subList(0, FIRST))
			if (!taken.contains(color))
				return color;
		var seen = taken.stream().map(LabelColors::seen).toList();
		var best = PALETTE.getFirst();
		double farthest = -1;
		for (var color : candidates()) {
			var candidate = seen(color);
			double nearest = Double.MAX_VALUE;
			for (var other : seen)
				nearest = Math.min(nearest, distance(candidate, other));
			if (nearest > farthest) {
				farthest = nearest;
				best = color;
			}
		}
		return best;
	}

	/** Gives a colour to each label that has none. */
	public static void complete(Collection<Label> labels) {
		complete(labels, List.of());
	}

	/**
	 * Gives a colour to each label that has none.
	 *
	 * @param others colours of what else is seen with them; null and what is no colour is passed over
	 */
	public static void complete(Collection<Label> labels, Collection<String> others) {
		var used = new ArrayList<String>();
		others.stream().filter(LabelColors::isColor).forEach(used::add);
		labels.stream().map(Label::getColor).filter(LabelColors::isColor).forEach(used::add);
		for (var label : labels)
			if (!isColor(label.getColor())) {
				label.setColor(used.size() < MOST ? next(used) : PALETTE.get(used.size() % PALETTE.size()));
				used.add(label.getColor());
			}
	}

	/**
	 * Which of some colours is nearest to one.
	 *
	 * @param color  #RRGGBB
	 * @param others each #RRGGBB
	 * @return its index; -1 when there are none
	 */
	public static int nearest(String color, List<String> others) {
		var seen = seen(color);
		int nearest = -1;
		double least = Double.MAX_VALUE;
		for (int i = 0; i < others.size(); i++) {
			double distance = distance(seen, seen(others.get(i)));
			if (distance < least) {
				least = distance;
				nearest = i;
			}
		}
		return nearest;
	}

	/** How far apart two colours are for whoever sees them nearest to each other: 0 for the same, 1 for black and white. */
	public static double distance(String color, String other) {
		return distance(seen(color), seen(other));
	}

	/** True for #RRGGBB. */
	public static boolean isColor(String text) {
		return text != null && text.matches("#[0-9A-Fa-f]{6}"); //$NON-NLS-1$
	}

	private static List<String> candidates() {
		var found = new ArrayList<>(PALETTE);
		for (int red = 0; red < 256; red += STEP)
			for (int green = 0; green < 256; green += STEP)
				for (int blue = 0; blue < 256; blue += STEP) {
					double lightness = lab(new double[] { linear(red), linear(green), linear(blue) })[0];
					if (lightness >= DARKEST && lightness <= BRIGHTEST)
						found.add(String.format("#%02X%02X%02X", red, green, blue)); //$NON-NLS-1$
				}
		return found;
	}

	/** The colour as the three see it, each in Oklab. */
	private static double[][] seen(String color) {
		int rgb = Integer.parseInt(color.substring(1), 16);
		var light = new double[] { linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255) };
		return new double[][] { lab(light), lab(through(PROTANOPIA, light)), lab(through(DEUTERANOPIA, light)) };
	}

	private static double distance(double[][] color, double[][] other) {
		double nearest = Double.MAX_VALUE;
		for (int i = 0; i < color.length; i++) {
			double l = color[i][0] - other[i][0];
			double a = color[i][1] - other[i][1];
			double b = color[i][2] - other[i][2];
			nearest = Math.min(nearest, Math.sqrt(l * l + a * a + b * b));
		}
		return nearest;
	}

	private static double[] through(double[] matrix, double[] light) {
		var out = new double[3];
		for (int i = 0; i < 3; i++)
			out[i] = Math.clamp(matrix[3 * i] * light[0] + matrix[3 * i + 1] * light[1] + matrix[3 * i + 2] * light[2], 0, 1);
		return out;
	}

	/** IEC 61966-2-1. */
	private static double linear(int component) {
		double c = component / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	/** Oklab of linear RGB: Ottosson, A perceptual color space for image processing, 2020. */
	private static double[] lab(double[] c) {
		double l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
		double m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
		double s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
		return new double[] { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
				1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
				0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
	}
}
