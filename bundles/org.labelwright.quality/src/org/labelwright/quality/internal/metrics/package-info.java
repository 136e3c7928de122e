/** What annotators said, cut into units that can be compared, for what is the same in several modalities and for preferences. */
package org.labelwright.quality.internal.metrics;
