package org.labelwright.modality.video.ui.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.labelwright.modality.video.ui.internal.VideoAction;
import org.labelwright.modality.video.ui.internal.VideoCanvasFactory;
import org.labelwright.testkit.ui.CanvasContributionsContract;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** What works everywhere in the editor of videos. */
class ContributionsTest extends CanvasContributionsContract {

	ContributionsTest() {
		super("org.labelwright.modality.video.ui", VideoCanvasFactory.CONTEXT, "org.labelwright.modality.video");
	}

	@Override
	protected Map<String, String> actions() {
		return Arrays.stream(VideoAction.values()).collect(Collectors.toMap(VideoAction::commandId, VideoAction::key));
	}

	@Override
	protected CanvasFactory factory() {
		return () -> Display.getDefault().syncCall(new VideoCanvasFactory()::create);
	}

	/** Those of pictures are contributed with their canvas. */
	@Override
	protected boolean own(ToolDescriptor tool) {
		return tool.commandId().startsWith("org.labelwright.modality.video.");
	}
}
