package org.labelwright.quality;

/** A part of a report for people. */
public sealed interface ReportPart permits ReportTable, ReportMatrix, ReportSeries, ReportChoice {

	/** Above it. */
	String title();
}
