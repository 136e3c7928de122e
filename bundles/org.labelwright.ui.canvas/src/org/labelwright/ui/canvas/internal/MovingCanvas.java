package org.labelwright.ui.canvas.internal;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.labelwright.ui.canvas.Depiction;
import org.labelwright.ui.canvas.Frame;
import org.labelwright.ui.canvas.FrameCanvas;
import org.labelwright.ui.canvas.spi.ItemContext;

/** The canvas for frames. */
public final class MovingCanvas extends PictureCanvas implements FrameCanvas {

	private final Function<ItemContext, Depiction> depictions;
	private FramePicture picture;

	/**
	 * @param created    told of the control when it has just been made
	 * @param depictions asked how the annotations of an item lie on its frames
	 */
	public MovingCanvas(Consumer<Control> created, Function<ItemContext, Depiction> depictions) {
		super(created);
		this.depictions = depictions;
	}

	@Override
	Backdrop backdrop(Display display) {
		picture = new FramePicture(display);
		return picture;
	}

	@Override
	Depiction depiction(ItemContext of) {
		return depictions.apply(of);
	}

	@Override
	public void showFrame(Frame frame) {
		picture.show(frame);
		if (messageFigure().isVisible())
			showMessage("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (view().pictureWidth() != frame.width() || view().pictureHeight() != frame.height())
			setPicture(frame.width(), frame.height());
		refresh();
		pictureChanged(view().picture());
	}
}
