/** Measures of what annotators said: agreement, comparison and bias. No class here needs a user interface. */
package org.labelwright.quality;
