package org.labelwright.modality.timeseries.ui.internal;

import org.eclipse.osgi.util.NLS;

/** In what frequencies are told, so that there are few digits before and after the point. */
public enum FrequencyUnit {

	KILOHERTZ(1e-3), HERTZ(1), PER_MINUTE(60), PER_HOUR(3600), PER_DAY(86_400);

	/** The fewest units up to the highest frequency. */
	private static final int FEWEST = 4;

	private final double perHertz;

	FrequencyUnit(double perHertz) {
		this.perHertz = perHertz;
	}

	/** For frequencies up to a highest, in hertz. */
	public static FrequencyUnit of(double highest) {
		for (var unit : values())
			if (highest * unit.perHertz >= FEWEST)
				return unit;
		return PER_DAY;
	}

	/** A frequency for people. */
	public String text(double hertz) {
		return NLS.bind(switch (this) {
		case KILOHERTZ -> Messages.Frequency_kilohertz;
		case HERTZ -> Messages.Frequency_hertz;
		case PER_MINUTE -> Messages.Frequency_perMinute;
		case PER_HOUR -> Messages.Frequency_perHour;
		case PER_DAY -> Messages.Frequency_perDay;
		}, SignalLane.text(hertz * perHertz, 3));
	}

	/** The least round frequency that is at least so high, in hertz. */
	public double round(double least) {
		double units = least * perHertz;
		double power = Math.pow(10, Math.floor(Math.log10(units)));
		for (int times : new int[] { 1, 2, 5 })
			if (times * power >= units)
				return times * power / perHertz;
		return 10 * power / perHertz;
	}
}
