package org.labelwright.modality.text.ui.internal;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.labelwright.modality.text.Range;

/** Where the characters of a text are on the screen; a canvas of a text adapts to it. */
public final class TextPlaces {

	private final TextView view;

	TextPlaces(TextView view) {
		this.view = view;
	}

	/** The control that the text is painted on. */
	public Control control() {
		return view;
	}

	/** Scrolls by pixels, further down when positive. */
	public void scrollBy(int pixels) {
		view.scrollBy(pixels);
	}

	/** What is said at the moment of the item; empty when that is not known. */
	public List<Range> now() {
		return view.now();
	}

	/** Brings a code point into view. */
	public void reveal(int place) {
		view.reveal(place);
	}

	/** The place in the control halfway up the line, at the side of a code point where it begins; null when it is not in view. */
	public Point middle(int place) {
		var top = view.location(place);
		return top == null ? null : new Point(top.x, top.y + view.look().lineHeight() / 2);
	}
}
