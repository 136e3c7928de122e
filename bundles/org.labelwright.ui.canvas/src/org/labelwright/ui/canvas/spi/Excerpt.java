package org.labelwright.ui.canvas.spi;

import java.util.List;

import org.labelwright.media.Pixels;

/** A small part of an item with some of its annotations, as examples in a guideline show it. Immutable, and free of any toolkit. */
public sealed interface Excerpt {

	/** Pixels that a picture of an example should not exceed across. */
	int WIDTH = 420;
	/** Pixels that a picture of an example should not exceed down. */
	int HEIGHT = 260;

	/**
	 * A drawn part: a crop of a picture, or a stretch of lanes.
	 *
	 * @param pixels with the annotations drawn in; on a ground of its own, since it is seen on a light or a dark page
	 */
	record Picture(Pixels pixels) implements Excerpt {
	}

	/**
	 * A part of a text.
	 *
	 * @param text   in the order in which it is written; breaks of lines are kept
	 * @param places annotated ones, which may overlap
	 */
	record Passage(String text, List<Place> places) implements Excerpt {

		public Passage {
			places = List.copyOf(places);
			for (var place : places)
				if (place.end > text.length())
					throw new IllegalArgumentException(place.toString());
		}
	}

	/**
	 * A place in a passage.
	 *
	 * @param start of it, a UTF-16 index in the text of the passage
	 * @param end   of it, exclusive
	 * @param color 0xRRGGBB
	 */
	record Place(int start, int end, int color) {

		public Place {
			if (start < 0 || end < start)
				throw new IllegalArgumentException(start + " " + end); //$NON-NLS-1$
		}
	}
}
