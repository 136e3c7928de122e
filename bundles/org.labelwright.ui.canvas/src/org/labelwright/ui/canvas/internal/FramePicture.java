package org.labelwright.ui.canvas.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.Frame;

/** The frame of a video that is shown until the next one. Lives on the user interface's thread. */
final class FramePicture implements Backdrop {

	private final Display display;
	private Frame frame;
	/** Of the frame at a level; null before it was painted. */
	private Texture texture;
	private int level;

	FramePicture(Display display) {
		this.display = display;
	}

	void show(Frame shown) {
		clear();
		frame = shown;
	}

	@Override
	public boolean paint(Graphics graphics, CanvasTransform transform, Rectangle clip, long until) {
		if (frame == null)
			return true;
		int wanted = Frame.level(transform.scale());
		if (texture == null || level != wanted) {
			disposeTexture();
			texture = Texture.of(display, frame.data(wanted));
			level = wanted;
		}
		texture.paint(graphics, transform, Backdrop.area(transform, clip), level, 0, 0);
		return true;
	}

	@Override
	public void request(CanvasTransform transform, Rectangle view) {
		// whoever plays the video knows what comes next
	}

	@Override
	public Optional<Texture> overview() {
		return Optional.ofNullable(texture);
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public boolean moving() {
		return true;
	}

	@Override
	public void clear() {
		frame = null;
		disposeTexture();
	}

	private void disposeTexture() {
		if (texture != null)
			texture.dispose();
		texture = null;
	}
}
