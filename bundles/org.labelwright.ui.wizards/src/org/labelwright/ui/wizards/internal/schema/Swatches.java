package org.labelwright.ui.wizards.internal.schema;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.labelwright.model.util.LabelColors;

/** Small pictures of colours, for as long as their owner lives. */
public final class Swatches {

	private static final int SIZE = 16;
	private static final int CORNER = 4;

	private final Display display;
	private final Map<String, Image> images = new HashMap<>();

	public Swatches(Control owner) {
		display = owner.getDisplay();
		owner.addDisposeListener(event -> images.values().forEach(Image::dispose));
	}

	/** @param color #RRGGBB; anything else is shown as grey */
	public Image of(String color) {
		return images.computeIfAbsent(LabelColors.isColor(color) ? color : "#808080", this::paint); //$NON-NLS-1$
	}

	private Image paint(String color) {
		var fill = new Color(rgb(color));
		ImageGcDrawer drawer = new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int width, int height) {
				gc.setAntialias(SWT.ON);
				gc.setBackground(fill);
				gc.fillRoundRectangle(1, 1, width - 2, height - 2, CORNER, CORNER);
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		};
		return new Image(display, drawer, SIZE, SIZE);
	}

	static RGB rgb(String color) {
		int value = Integer.parseInt(color.substring(1), 16);
		return new RGB(value >> 16 & 255, value >> 8 & 255, value & 255);
	}

	static String text(RGB rgb) {
		return String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue); //$NON-NLS-1$
	}
}
