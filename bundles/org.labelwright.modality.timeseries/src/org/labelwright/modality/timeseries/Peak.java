package org.labelwright.modality.timeseries;

/**
 * A sample that is higher than those around it.
 *
 * @param sample     its number; of a plateau the middle, rounded down
 * @param value      what was measured
 * @param prominence how much the series falls on both sides before it rises higher, or ends: the smaller of both falls
 */
public record Peak(long sample, double value, double prominence) {
}
