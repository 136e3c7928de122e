package org.labelwright.modality.audio.ui.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.labelwright.modality.audio.ui.internal.AudioAction;
import org.labelwright.modality.audio.ui.internal.AudioCanvasFactory;
import org.labelwright.testkit.ui.CanvasContributionsContract;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** The editor of recordings. */
class ContributionsTest extends CanvasContributionsContract {

	ContributionsTest() {
		super("org.labelwright.modality.audio.ui", AudioCanvasFactory.CONTEXT, "org.labelwright.modality.audio");
	}

	@Override
	protected Map<String, String> actions() {
		return Arrays.stream(AudioAction.values()).collect(Collectors.toMap(AudioAction::commandId, AudioAction::key));
	}

	@Override
	protected CanvasFactory factory() {
		return new AudioCanvasFactory();
	}
}
