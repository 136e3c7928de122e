package org.labelwright.modality.audio.ui.internal;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.labelwright.media.AudioSource;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.LaneExcerpt;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** Makes canvases whose keys work while they have the focus, and others while what is said is written down. */
public final class AudioCanvasFactory implements CanvasFactory {

	/** Id of the context in which the keys of the timeline are bound. */
	public static final String CONTEXT = "org.labelwright.modality.audio.ui.canvas"; //$NON-NLS-1$
	/** Id of the context in which the keys of the transcript are bound. */
	public static final String TRANSCRIPT = "org.labelwright.modality.audio.ui.transcript"; //$NON-NLS-1$

	@Override
	public AnnotationCanvas create() {
		var workbench = PlatformUI.getWorkbench();
		return new AudioCanvas(control -> new KeyContext(workbench, CONTEXT).on(control), control -> new KeyContext(workbench, TRANSCRIPT).on(control));
	}

	/** The lane of the sound around the objects. */
	@Override
	public Optional<Excerpt> excerpt(ExcerptRequest request) throws IOException {
		try (var source = request.open(AudioSource.class)) {
			var window = LaneExcerpt.window(request, source.duration());
			if (window.isEmpty())
				return Optional.empty();
			long first = source.frame(window.get().start());
			var samples = new float[source.channels()][(int) Math.max(1, source.frame(window.get().end()) - first)];
			int read = source.read(first, samples);
			return Optional.of(LaneExcerpt.of(request, window.get(), samples.length, (channel, shown) -> extremes(samples[channel], read)));
		}
	}

	/** The least and the greatest of the samples of each column. */
	static LaneExcerpt.Trace extremes(float[] samples, int read) {
		var trace = LaneExcerpt.Trace.empty();
		for (int i = 0; i < read; i++)
			trace.include((int) ((long) i * LaneExcerpt.COLUMNS / samples.length), samples[i]);
		return trace;
	}
}
