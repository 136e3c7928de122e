package org.labelwright.modality.text.ui.internal;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.labelwright.modality.text.TextSource;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** Makes canvases whose keys work while they have the focus. */
public final class TextCanvasFactory implements CanvasFactory {

	/** Id of the context in which the keys of the text are bound. */
	public static final String CONTEXT = "org.labelwright.modality.text.ui.canvas"; //$NON-NLS-1$

	@Override
	public AnnotationCanvas create() {
		return new TextCanvas(control -> new KeyContext(PlatformUI.getWorkbench(), CONTEXT).on(control));
	}

	/** The words around the spans. */
	@Override
	public Optional<Excerpt> excerpt(ExcerptRequest request) throws IOException {
		try (var source = request.open(TextSource.class)) {
			return TextExcerpt.of(source.text(), request);
		}
	}
}
