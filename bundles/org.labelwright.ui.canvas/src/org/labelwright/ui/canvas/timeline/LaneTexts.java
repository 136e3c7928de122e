package org.labelwright.ui.canvas.timeline;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/** Texts of lanes in one font. What is measured is remembered, since the same texts are painted again and again. */
public final class LaneTexts {

	/** Texts beyond which all are forgotten. */
	private static final int MOST = 20_000;

	private final Image measured;
	private final GC measure;
	private final Font font;
	private final int lineHeight;
	private final Map<String, Integer> widths = new HashMap<>();
	private final Map<String, String> fitting = new HashMap<>();

	/** @param font is not disposed here */
	LaneTexts(Device device, Font font) {
		this.font = font;
		measured = new Image(device, 1, 1);
		measure = new GC(measured);
		measure.setFont(font);
		lineHeight = measure.getFontMetrics().getHeight();
	}

	/** Pixels of the height of a line. */
	public int lineHeight() {
		return lineHeight;
	}

	/** Pixels of a text on one line. */
	public int width(String text) {
		if (widths.size() > MOST)
			widths.clear();
		return widths.computeIfAbsent(text, one -> measure.textExtent(one, SWT.DRAW_TRANSPARENT).x);
	}

	/** As much of the beginning of a text as fits, with an ellipsis when that is not all. */
	String fitting(String text, int width) {
		if (width(text) <= width)
			return text;
		if (fitting.size() > MOST)
			fitting.clear();
		return fitting.computeIfAbsent(width + ":" + text, //$NON-NLS-1$
				key -> Shortened.to(width, text, one -> measure.textExtent(one, SWT.DRAW_TRANSPARENT).x));
	}

	/** Draws a text in the middle of a height, in the colour of lists. */
	void draw(GC gc, String text, int x, int y, int height) {
		if (text.isEmpty())
			return;
		gc.setFont(font);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		gc.drawText(text, x, y + (height - lineHeight) / 2, true);
	}

	void dispose() {
		measure.dispose();
		measured.dispose();
	}
}
