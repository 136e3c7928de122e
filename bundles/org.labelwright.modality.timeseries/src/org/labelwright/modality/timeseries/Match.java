package org.labelwright.modality.timeseries;

/**
 * A stretch that looks like another.
 *
 * @param start       microseconds
 * @param end         microseconds, of its last sample
 * @param sample      its first
 * @param distance    as {@link DistanceProfile} has it
 * @param correlation with the other, from -1 to 1
 */
public record Match(long start, long end, long sample, double distance, double correlation) {
}
