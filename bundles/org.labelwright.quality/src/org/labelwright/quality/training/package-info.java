/** What annotators who are in training learn from gold items: where they differ, why, and how far they are. */
package org.labelwright.quality.training;
