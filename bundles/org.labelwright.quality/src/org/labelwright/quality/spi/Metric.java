package org.labelwright.quality.spi;

import org.labelwright.model.util.SchemaIndex;

/**
 * A way to compare what several annotators said about the same items: it cuts what they said into units and measures how far they agree on them.
 * Contributed to {@code org.labelwright.quality.metrics}; made once, and used from any thread.
 */
public interface Metric {

	/**
	 * Begins to measure.
	 *
	 * @param schema of the project
	 */
	Measurement measure(SchemaIndex schema);
}
