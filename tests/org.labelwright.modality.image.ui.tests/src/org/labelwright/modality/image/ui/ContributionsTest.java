package org.labelwright.modality.image.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.labelwright.testkit.ui.CanvasContributionsContract;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.PictureCanvasFactory;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** The canvas of pictures. */
class ContributionsTest extends CanvasContributionsContract {

	ContributionsTest() {
		super("org.labelwright.modality.image.ui", "org.labelwright.modality.image.ui.canvas", "org.labelwright.modality.image");
	}

	@Override
	protected Map<String, String> actions() {
		return Arrays.stream(CanvasAction.values()).collect(Collectors.toMap(CanvasAction::commandId, CanvasAction::key));
	}

	@Override
	protected CanvasFactory factory() {
		return new PictureCanvasFactory();
	}
}
