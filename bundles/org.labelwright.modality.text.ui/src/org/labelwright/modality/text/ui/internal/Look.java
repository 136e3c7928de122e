package org.labelwright.modality.text.ui.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.ui.canvas.scene.Colors;

/** Fonts and colours of a text on the screen. */
final class Look {

	private static final int SMALLEST = 6;
	private static final int LARGEST = 40;
	private static final int STEP = 2;

	private final Control control;
	private final int usual;
	private final Map<String, Integer> widths = new HashMap<>();
	private int points;
	private Font font;
	private Font bold;
	private Font small;
	private int lineHeight;
	private int tagHeight;
	private double charWidth;

	Look(Control control) {
		this.control = control;
		usual = control.getFont().getFontData()[0].getHeight() + 1;
		points = usual;
		make();
	}

	private void make() {
		dispose();
		FontData[] data = control.getFont().getFontData();
		for (var one : data)
			one.setHeight(points);
		font = new Font(control.getDisplay(), data);
		bold = FontDescriptor.createFrom(data).setStyle(SWT.BOLD).createFont(control.getDisplay());
		for (var one : data)
			one.setHeight(Math.max(SMALLEST, points * 7 / 10));
		small = new Font(control.getDisplay(), data);
		widths.clear();
		var gc = new GC(control);
		gc.setFont(font);
		lineHeight = gc.getFontMetrics().getHeight();
		charWidth = gc.getFontMetrics().getAverageCharacterWidth();
		gc.setFont(small);
		tagHeight = gc.getFontMetrics().getHeight();
		gc.dispose();
	}

	void dispose() {
		if (font != null)
			font.dispose();
		if (bold != null)
			bold.dispose();
		if (small != null)
			small.dispose();
	}

	/** @param steps larger when positive; 0 for the usual size */
	void zoom(int steps) {
		points = steps == 0 ? usual : Math.clamp(points + STEP * steps, SMALLEST, LARGEST);
		make();
	}

	int percent() {
		return 100 * points / usual;
	}

	Font font() {
		return font;
	}

	Font bold() {
		return bold;
	}

	Font small() {
		return small;
	}

	int lineHeight() {
		return lineHeight;
	}

	int tagHeight() {
		return tagHeight;
	}

	double charWidth() {
		return charWidth;
	}

	/** Width of a word in the small font. */
	int width(GC gc, String word) {
		return widths.computeIfAbsent(word, name -> {
			gc.setFont(small);
			return gc.textExtent(name, SWT.DRAW_TRANSPARENT).x;
		});
	}

	/** The tint of what is said at the moment. */
	Color now() {
		return Colors.color(dark() ? 0xB8860B : 0xFFC83C);
	}

	boolean dark() {
		return dark(control.getBackground());
	}

	static boolean dark(Color color) {
		return 299 * color.getRed() + 587 * color.getGreen() + 114 * color.getBlue() < 128_000;
	}

	/** The colour of the label of an annotation. */
	static Color of(EditingContext context, Annotation annotation) {
		return Colors.color(Colors.of(context.schema().label(annotation.getLabelId()).orElse(null)));
	}

	/** The name of the label of an annotation. */
	static String name(EditingContext context, Annotation annotation) {
		return context.schema().label(annotation.getLabelId()).map(label -> label.getName()).orElse("?"); //$NON-NLS-1$
	}
}
