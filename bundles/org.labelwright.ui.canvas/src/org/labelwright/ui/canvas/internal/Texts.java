package org.labelwright.ui.canvas.internal;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;

/** Numbers as the canvas tells them. */
final class Texts {

	private Texts() {
	}

	static String position(double x, double y) {
		return NLS.bind(Messages.Text_position, number(x), number(y));
	}

	static String size(double width, double height) {
		return NLS.bind(Messages.Text_size, number(width), number(height));
	}

	static String offset(double dx, double dy) {
		return NLS.bind(Messages.Text_offset, number(dx), number(dy));
	}

	static String zoom(double scale) {
		return NLS.bind(Messages.Text_zoom, scale < 0.1 ? number(100 * scale) : Long.toString(Math.round(100 * scale)));
	}

	private static String number(double value) {
		var format = NumberFormat.getNumberInstance();
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(1);
		return format.format(value);
	}
}
