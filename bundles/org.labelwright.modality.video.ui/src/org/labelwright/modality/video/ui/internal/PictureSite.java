package org.labelwright.modality.video.ui.internal;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.media.TileService;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;

/** What the picture of a video asks: the frame around the editor is asked, and the editor hears of it. */
record PictureSite(CanvasSite site, VideoCanvas canvas) implements CanvasSite {

	@Override
	public TileService tiles() {
		return site.tiles();
	}

	@Override
	public Path cache() {
		return site.cache();
	}

	@Override
	public void status(CanvasStatus status) {
		canvas.status(status);
	}

	@Override
	public void report(Problem problem) {
		site.report(problem);
	}

	@Override
	public void toolChanged(String toolId) {
		canvas.pictureToolChanged(toolId);
	}

	@Override
	public boolean asksForLabel() {
		return site.asksForLabel();
	}

	@Override
	public void askForLabel(String geometryKind, Consumer<String> chosen) {
		site.askForLabel(geometryKind, chosen);
	}

	@Override
	public void ask(String questionId) {
		site.ask(questionId);
	}

	@Override
	public boolean bindsKeys() {
		return site.bindsKeys();
	}
}
