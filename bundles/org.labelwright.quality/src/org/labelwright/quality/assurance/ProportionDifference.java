package org.labelwright.quality.assurance;

import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.Proportion;

/**
 * How much greater one share is than another, independent one, with the 95 percent hybrid score interval of R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998), method 10.
 *
 * @param difference null when either share is of nothing
 * @param interval   null likewise
 */
public record ProportionDifference(Proportion one, Proportion other, Double difference, Interval interval) {

	/** @param other what is subtracted */
	public static ProportionDifference of(Proportion one, Proportion other) {
		if (one.rate() == null || other.rate() == null)
			return new ProportionDifference(one, other, null, null);
		double difference = one.rate() - other.rate();
		return new ProportionDifference(one, other, difference,
				new Interval(difference - Math.hypot(one.rate() - one.lower(), other.upper() - other.rate()),
						difference + Math.hypot(one.upper() - one.rate(), other.rate() - other.lower())));
	}

	/** Whether the first is greater beyond what chance would bring. */
	public boolean greater() {
		return interval != null && interval.lower() > 0;
	}
}
