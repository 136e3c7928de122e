package org.labelwright.ui.canvas.internal;

import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Pattern;
import org.labelwright.ui.canvas.CanvasTransform;
import org.locationtech.jts.geom.Envelope;

/**
 * Opaque pixels that are painted again and again, where they are and stretched. They are kept by the window system,
 * so that painting them moves no pixels from here to there. GTK's {@link GC#drawImage} would copy all of them back at
 * each call, so there they are the pattern of a rectangle. Around them is a border a pixel wide, which shows what
 * goes on beyond them, for a stretched pattern mixes in what lies at its edges.
 */
public final class Texture {

	/** Pixels on each side. */
	public static final int BORDER = 1;
	/** From this scale on pixels of a picture are shown as squares. */
	private static final double SQUARES = 2;
	private static final boolean PATTERNS = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$

	private final int width;
	private final int height;
	private final Image image;
	private final Pattern pattern;

	/**
	 * @param painter paints from 0, 0 to the size, and a border around that
	 */
	Texture(Device device, int width, int height, Consumer<Graphics> painter) {
		this(device, width, height, painter, PATTERNS);
	}

	private Texture(Device device, int width, int height, Consumer<Graphics> painter, boolean patterns) {
		this.width = width;
		this.height = height;
		image = new Image(device, width + 2 * BORDER, height + 2 * BORDER);
		var gc = new GC(image);
		var graphics = new SWTGraphics(gc);
		try {
			graphics.translate(BORDER, BORDER);
			painter.accept(graphics);
		} finally {
			graphics.dispose();
			gc.dispose();
		}
		pattern = patterns ? new Pattern(device, image) : null;
	}

	/** Of an image with a border. */
	static Texture of(Device device, ImageData bordered) {
		return of(device, bordered, PATTERNS);
	}

	/** @param patterns whether it is painted as a pattern */
	public static Texture of(Device device, ImageData bordered, boolean patterns) {
		var copied = new Image(device, bordered);
		try {
			return new Texture(device, bordered.width - 2 * BORDER, bordered.height - 2 * BORDER, graphics -> {
				graphics.setBackgroundColor(SceneFigure.SURROUNDINGS);
				graphics.fillRectangle(-BORDER, -BORDER, bordered.width, bordered.height);
				graphics.drawImage(copied, -BORDER, -BORDER);
			}, patterns);
		} finally {
			copied.dispose();
		}
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	/** Paints all of it with its upper left corner at a place. */
	public void paint(Graphics graphics, int x, int y) {
		paint(graphics, new Rectangle(0, 0, width, height), new Rectangle(x, y, width, height), false);
	}

	/**
	 * Paints a part of it, stretched or shrunk.
	 *
	 * @param squares whether its pixels become squares; else their colours go over into one another
	 */
	public void paint(Graphics graphics, Rectangle part, Rectangle to, boolean squares) {
		if (pattern == null || squares) {
			graphics.setInterpolation(squares ? SWT.NONE : SWT.LOW);
			graphics.drawImage(image, part.x + BORDER, part.y + BORDER, part.width, part.height, to.x, to.y, to.width, to.height);
			return;
		}
		float scaleX = (float) to.width / part.width;
		float scaleY = (float) to.height / part.height;
		graphics.pushState();
		graphics.translate(to.x - scaleX * (part.x + BORDER), to.y - scaleY * (part.y + BORDER));
		if (scaleX != 1 || scaleY != 1)
			graphics.scale(scaleX, scaleY);
		graphics.setBackgroundPattern(pattern);
		graphics.fillRectangle(part.x + BORDER, part.y + BORDER, part.width, part.height);
		graphics.popState();
	}

	/**
	 * Paints what lies in an area, this being a part of a picture.
	 *
	 * @param area  in source pixels
	 * @param level a pixel of this stands for 2 to this power on each side
	 * @param left  where this begins, in source pixels
	 * @param top   likewise
	 */
	void paint(Graphics graphics, CanvasTransform transform, Envelope area, int level, long left, long top) {
		if (area.isNull())
			return;
		double pixel = 1L << level;
		int x = Math.clamp((long) Math.floor((area.getMinX() - left) / pixel), 0, width);
		int y = Math.clamp((long) Math.floor((area.getMinY() - top) / pixel), 0, height);
		int endX = Math.clamp((long) Math.ceil((area.getMaxX() - left) / pixel), 0, width);
		int endY = Math.clamp((long) Math.ceil((area.getMaxY() - top) / pixel), 0, height);
		int screenX = (int) Math.rint(transform.screenX(left + x * pixel));
		int screenY = (int) Math.rint(transform.screenY(top + y * pixel));
		int screenEndX = (int) Math.rint(transform.screenX(left + endX * pixel));
		int screenEndY = (int) Math.rint(transform.screenY(top + endY * pixel));
		if (endX > x && endY > y && screenEndX > screenX && screenEndY > screenY)
			paint(graphics, new Rectangle(x, y, endX - x, endY - y), new Rectangle(screenX, screenY, screenEndX - screenX, screenEndY - screenY),
					transform.scale() >= SQUARES);
	}

	public void dispose() {
		if (pattern != null)
			pattern.dispose();
		image.dispose();
	}
}
