package org.labelwright.ui.canvas.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.labelwright.core.Problem;
import org.labelwright.ui.canvas.CanvasTransform;
import org.locationtech.jts.geom.Envelope;

/** The pixels that annotations lie on. Lives on the user interface's thread. */
public interface Backdrop {

	/**
	 * Paints what lies in the clip from what is there.
	 *
	 * @param until when, by {@link System#nanoTime}, nothing more is to be made ready for painting that takes a few
	 *              milliseconds
	 * @return whether all of it was painted as fine as it gets
	 */
	boolean paint(Graphics graphics, CanvasTransform transform, Rectangle clip, long until);

	/** Asks for what of a view is missing. */
	void request(CanvasTransform transform, Rectangle view);

	/** The whole small, when it is there. */
	Optional<Texture> overview();

	/** What was found wrong with it so far. */
	List<Problem> problems();

	/** Whether it is another one every moment, so that what is made of it is not worth keeping. */
	boolean moving();

	/** Shows nothing any more. */
	void clear();

	/** How often a picture can be halved with its pixels still not larger than the screen's. */
	static int level(double scale) {
		int level = 0;
		while (scale * (1L << level + 1) <= 1)
			level++;
		return level;
	}

	/** A rectangle of the screen in source pixels. */
	static Envelope area(CanvasTransform transform, Rectangle screen) {
		return new Envelope(transform.sourceX(screen.x), transform.sourceX(screen.x + screen.width), transform.sourceY(screen.y),
				transform.sourceY(screen.y + screen.height));
	}
}
