package org.labelwright.quality;

import java.util.List;

import org.labelwright.core.ExtensionRegistry;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.quality.spi.Metric;

/** The metrics that are installed. Safe for use from any thread. */
public final class Metrics {

	/** Id of the extension point. */
	public static final String POINT = "org.labelwright.quality.metrics"; //$NON-NLS-1$

	private static final ExtensionRegistry<Metric> REGISTRY = new ExtensionRegistry<>(POINT, "metric", Metric.class); //$NON-NLS-1$

	private Metrics() {
	}

	/** In the order of their ids. */
	public static List<Contribution<Metric>> all() {
		return REGISTRY.contributions();
	}

	/** Whether a metric is for items of a modality: it names that, or none at all. */
	public static boolean measures(Contribution<Metric> metric, String modalityId) {
		var modalities = metric.children("modality", "id"); //$NON-NLS-1$ //$NON-NLS-2$
		return modalities.isEmpty() || modalities.contains(modalityId);
	}
}
