package org.labelwright.modality.timeseries.ui.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.labelwright.modality.timeseries.ui.internal.SeriesAction;
import org.labelwright.modality.timeseries.ui.internal.SeriesCanvasFactory;
import org.labelwright.testkit.ui.CanvasContributionsContract;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** The editor of time series. */
class ContributionsTest extends CanvasContributionsContract {

	ContributionsTest() {
		super("org.labelwright.modality.timeseries.ui", SeriesCanvasFactory.CONTEXT, "org.labelwright.modality.timeseries");
	}

	@Override
	protected Map<String, String> actions() {
		return Arrays.stream(SeriesAction.values()).collect(Collectors.toMap(SeriesAction::commandId, SeriesAction::key));
	}

	@Override
	protected CanvasFactory factory() {
		return new SeriesCanvasFactory();
	}
}
