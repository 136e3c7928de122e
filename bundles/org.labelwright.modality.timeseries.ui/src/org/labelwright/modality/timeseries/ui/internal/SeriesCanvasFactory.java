package org.labelwright.modality.timeseries.ui.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.ui.PlatformUI;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.Signals;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.LaneExcerpt;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** Makes canvases whose keys work while they have the focus. */
public final class SeriesCanvasFactory implements CanvasFactory {

	/** Id of the context in which the keys of the timeline are bound. */
	public static final String CONTEXT = "org.labelwright.modality.timeseries.ui.canvas"; //$NON-NLS-1$

	private static final int PATIENCE = 60;

	@Override
	public AnnotationCanvas create() {
		return new SeriesCanvas(control -> new KeyContext(PlatformUI.getWorkbench(), CONTEXT).on(control));
	}

	/** The lanes of the channels around the objects. */
	@Override
	public Optional<Excerpt> excerpt(ExcerptRequest request) throws IOException {
		try (var source = request.open(SignalSource.class); var signals = Signals.of(source, request.cache())) {
			await(signals);
			var window = LaneExcerpt.window(request, signals.duration());
			return window.isEmpty() ? Optional.empty()
					: Optional.of(LaneExcerpt.of(request, window.get(), source.channels().size(), (channel, shown) -> SeriesExcerpt.trace(signals, channel, shown)));
		}
	}

	/** Waits until the signals are read, or what was kept of them, for as long as a person would. */
	private static void await(Signals signals) throws IOException {
		var done = new CountDownLatch(1);
		signals.onProgress(() -> {
			if (signals.complete() || signals.problem().isPresent())
				done.countDown();
		});
		try {
			if (!signals.complete() && signals.problem().isEmpty())
				done.await(PATIENCE, TimeUnit.SECONDS); // what is known by then is shown
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
		if (signals.problem().isPresent())
			throw new MediaException(signals.problem().get());
	}
}
