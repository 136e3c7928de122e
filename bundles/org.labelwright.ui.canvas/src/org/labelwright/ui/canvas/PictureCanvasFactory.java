package org.labelwright.ui.canvas;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.labelwright.media.ImageSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.ui.canvas.internal.StillCanvas;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** Makes canvases that show pictures. */
public class PictureCanvasFactory implements CanvasFactory {

	/**
	 * The canvas adapts to {@link org.eclipse.gef.GraphicalViewer}, {@link CanvasTransform} as it is now, and
	 * {@link org.labelwright.ui.canvas.scene.Scene}.
	 */
	@Override
	public AnnotationCanvas create() {
		return new StillCanvas(this::created);
	}

	/** Called with the control of each canvas when it has just been made. */
	protected void created(Control control) {
		// for those who extend
	}

	/** A crop of the picture around the objects. */
	@Override
	public Optional<Excerpt> excerpt(ExcerptRequest request) throws IOException {
		var entries = PictureExcerpt.entries(request, Annotation::getGeometry);
		if (entries.isEmpty())
			return Optional.empty();
		try (var source = request.open(ImageSource.class)) {
			return PictureExcerpt.of(source, entries);
		}
	}
}
