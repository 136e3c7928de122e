package org.labelwright.modality.preference.ui.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.labelwright.modality.preference.ui.internal.PreferenceAction;
import org.labelwright.modality.preference.ui.internal.PreferenceCanvasFactory;
import org.labelwright.testkit.ui.CanvasContributionsContract;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** The editor of responses. */
class ContributionsTest extends CanvasContributionsContract {

	ContributionsTest() {
		super("org.labelwright.modality.preference.ui", PreferenceCanvasFactory.CONTEXT, "org.labelwright.modality.preference");
	}

	@Override
	protected Map<String, String> actions() {
		return Arrays.stream(PreferenceAction.values()).collect(Collectors.toMap(PreferenceAction::commandId, PreferenceAction::key));
	}

	@Override
	protected CanvasFactory factory() {
		return new PreferenceCanvasFactory();
	}

	/** Digits mean responses here and labels elsewhere. */
	@Override
	protected boolean takes(String key) {
		return key.matches("[0-9]");
	}
}
