package org.labelwright.modality.text.ui.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.labelwright.modality.text.ui.internal.TextAction;
import org.labelwright.modality.text.ui.internal.TextCanvasFactory;
import org.labelwright.testkit.ui.CanvasContributionsContract;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** The editor of texts. */
class ContributionsTest extends CanvasContributionsContract {

	ContributionsTest() {
		super("org.labelwright.modality.text.ui", TextCanvasFactory.CONTEXT, "org.labelwright.modality.text");
	}

	@Override
	protected Map<String, String> actions() {
		return Arrays.stream(TextAction.values()).collect(Collectors.toMap(TextAction::commandId, TextAction::key));
	}

	@Override
	protected CanvasFactory factory() {
		return new TextCanvasFactory();
	}
}
