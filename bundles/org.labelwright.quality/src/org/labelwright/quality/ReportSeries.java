package org.labelwright.quality;

import java.util.List;

import org.labelwright.quality.AgreementReport.Interval;

/**
 * A figure over time.
 *
 * @param title  above it
 * @param across what follows one another, such as weeks
 * @param up     what the figure is
 * @param least  value that it can have, or where an axis begins
 * @param points in the order of time
 */
public record ReportSeries(String title, String across, String up, double least, List<Point> points) implements ReportPart {

	/**
	 * A point.
	 *
	 * @param name     of the day or week
	 * @param value    null when it is not determined
	 * @param interval where it lies; null when that is not known
	 */
	public record Point(String name, Double value, Interval interval) {
	}

	public ReportSeries {
		points = List.copyOf(points);
	}
}
