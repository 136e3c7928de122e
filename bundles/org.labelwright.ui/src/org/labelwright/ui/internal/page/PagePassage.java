package org.labelwright.ui.internal.page;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.Excerpt.Place;

/** A part of a text with marked places, on the ground of the page. */
public record PagePassage(Excerpt.Passage passage) implements PageObject {

	private static final int PADDING = 6;
	/** Percent of a label's colour in its ground. */
	private static final int TOUCH = 35;

	/** A sentence for people in place of what cannot be drawn. */
	public static PagePassage of(String text) {
		return new PagePassage(new Excerpt.Passage(text, List.of()));
	}

	private TextLayout layout(StyledText text, int width) {
		var layout = new TextLayout(text.getDisplay());
		layout.setFont(text.getFont());
		layout.setText(passage.text());
		layout.setWidth(Math.max(1, width - 2 * PADDING));
		for (var place : passage.places())
			if (place.end() > place.start())
				layout.setStyle(style(text, place), place.start(), place.end() - 1);
		return layout;
	}

	private static TextStyle style(StyledText text, Place place) {
		var color = Colors.rgb(place.color());
		var style = new TextStyle(null, null, Grounds.blend(text, color, TOUCH));
		style.underline = true;
		style.underlineColor = new Color(color);
		return style;
	}

	@Override
	public Point size(StyledText text, int widest) {
		var layout = layout(text, widest);
		var bounds = layout.getBounds();
		layout.dispose();
		return new Point(Math.min(widest, bounds.width + 2 * PADDING), bounds.height + 2 * PADDING);
	}

	@Override
	public void paint(StyledText text, GC gc, int x, int y, Point size) {
		gc.setBackground(text.getBackground());
		gc.fillRectangle(x, y, size.x, size.y);
		gc.setForeground(text.getForeground());
		var layout = layout(text, size.x);
		layout.draw(gc, x + PADDING, y + PADDING);
		layout.dispose();
	}
}
