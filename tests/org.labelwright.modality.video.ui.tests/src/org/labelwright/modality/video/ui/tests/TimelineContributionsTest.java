package org.labelwright.modality.video.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.video.ui.internal.TimeAction;
import org.labelwright.modality.video.ui.internal.VideoAction;
import org.labelwright.modality.video.ui.internal.VideoCanvasFactory;
import org.labelwright.testkit.ui.CanvasContributionsContract;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** What works on the timeline of a video. */
class TimelineContributionsTest extends CanvasContributionsContract {

	TimelineContributionsTest() {
		super("org.labelwright.modality.video.ui", VideoCanvasFactory.TIMELINE, "org.labelwright.modality.video");
	}

	@Override
	protected Map<String, String> actions() {
		return Arrays.stream(TimeAction.values()).collect(Collectors.toMap(TimeAction::commandId, TimeAction::key));
	}

	@Override
	protected CanvasFactory factory() {
		return () -> Display.getDefault().syncCall(new VideoCanvasFactory()::create);
	}

	@Override
	protected boolean own(ToolDescriptor tool) {
		return false; // they are bound for all of the editor
	}

	/** Both contexts of the editor are active on the timeline, and two on the picture. */
	@Test
	void noKeyMeansOneThingInTheEditorAndAnotherInAPartOfIt() {
		var everywhere = Stream.concat(Arrays.stream(VideoAction.values()).map(KeyAction::key),
				factory().create().tools().stream().map(ToolDescriptor::key).filter(key -> key.startsWith("M2+"))).toList();
		var parts = Stream.concat(Arrays.stream(TimeAction.values()), Arrays.stream(CanvasAction.values())).map(KeyAction::key).collect(Collectors.toList());
		factory().create().tools().stream().map(ToolDescriptor::key).filter(key -> !key.startsWith("M2+")).forEach(parts::add);
		parts.retainAll(everywhere);
		assertEquals(List.of(), parts);
	}
}
