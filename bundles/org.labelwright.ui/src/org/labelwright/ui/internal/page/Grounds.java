package org.labelwright.ui.internal.page;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.labelwright.ui.internal.page.Page.Ground;

/** Colours of a page that go with those of the text, whether that is dark on light or light on dark. */
final class Grounds {

	private static final RGB BLUE = new RGB(33, 118, 210);
	private static final RGB ORANGE = new RGB(230, 126, 0);
	private static final RGB GREEN = new RGB(34, 150, 60);
	private static final RGB RED = new RGB(214, 50, 50);
	private static final int TINT = 14;

	private Grounds() {
	}

	static Color of(StyledText text, Ground ground) {
		return switch (ground) {
		case QUOTE, CODE -> blend(text, 7);
		case NOTE -> blend(text, BLUE, TINT);
		case WARNING -> blend(text, ORANGE, TINT);
		case GOOD -> blend(text, GREEN, TINT);
		case BAD -> blend(text, RED, TINT);
		};
	}

	/** The ground of the text with so many percent of its colour. */
	static Color blend(StyledText text, int percent) {
		return blend(text, text.getForeground().getRGB(), percent);
	}

	/** The ground of the text with so many percent of another colour. */
	static Color blend(StyledText text, RGB other, int percent) {
		var ground = text.getBackground().getRGB();
		return new Color((ground.red * (100 - percent) + other.red * percent) / 100, (ground.green * (100 - percent) + other.green * percent) / 100,
				(ground.blue * (100 - percent) + other.blue * percent) / 100);
	}
}
