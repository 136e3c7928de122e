package org.labelwright.benchmarks;

import java.nio.file.Path;

import org.labelwright.core.Problem;
import org.labelwright.media.TileService;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;

/**
 * A frame around a canvas that shows nothing of its own; a problem ends the benchmark.
 *
 * @param tiles null for canvases without pictures
 * @param cache null for canvases that keep nothing
 */
record BenchmarkSite(TileService tiles, Path cache) implements CanvasSite {

	@Override
	public void status(CanvasStatus status) {
		// shown nowhere
	}

	@Override
	public void report(Problem problem) {
		throw new AssertionError(problem);
	}

	@Override
	public void toolChanged(String toolId) {
		// shown nowhere
	}
}
