package org.labelwright.ui.canvas.timeline;

/** Which times a ruler names, and how. Times in microseconds. */
public final class Ticks {

	private static final long SECOND = 1_000_000;
	private static final long MINUTE = 60 * SECOND;
	private static final long HOUR = 60 * MINUTE;
	/** Of 24 hours, whatever clocks do. */
	static final long DAY = 24 * HOUR;
	/** Microseconds between named ticks, and into how many parts each is divided. */
	private static final long[][] STEPS = { { 1, 1 }, { 2, 2 }, { 5, 5 }, { 10, 10 }, { 20, 4 }, { 50, 5 }, { 100, 10 }, { 200, 4 }, { 500, 5 },
			{ 1_000, 10 }, { 2_000, 4 }, { 5_000, 5 }, { 10_000, 10 }, { 20_000, 4 }, { 50_000, 5 }, { 100_000, 10 }, { 200_000, 4 },
			{ 500_000, 5 }, { SECOND, 10 }, { 2 * SECOND, 4 }, { 5 * SECOND, 5 }, { 10 * SECOND, 10 }, { 15 * SECOND, 3 }, { 30 * SECOND, 6 },
			{ MINUTE, 6 }, { 2 * MINUTE, 4 }, { 5 * MINUTE, 5 }, { 10 * MINUTE, 10 }, { 15 * MINUTE, 3 }, { 30 * MINUTE, 6 }, { HOUR, 6 },
			{ 2 * HOUR, 4 }, { 6 * HOUR, 6 }, { 12 * HOUR, 12 }, { DAY, 12 } };

	private final long step;
	private final long parts;

	private Ticks(long step, long parts) {
		this.step = step;
		this.parts = parts;
	}

	/** The closest ticks whose names lie at least so far apart. */
	public static Ticks of(double microsPerPixel, int pixels) {
		double wanted = microsPerPixel * pixels;
		for (var candidate : STEPS)
			if (candidate[0] >= wanted)
				return new Ticks(candidate[0], candidate[1]);
		return new Ticks(DAY * (long) Math.ceil(wanted / (DAY)), 12);
	}

	/** Between named ticks. */
	public long step() {
		return step;
	}

	/** Between ticks with and without a name. */
	public long part() {
		return step / parts;
	}

	/** The name of a time, with the decimals that tell one tick from the next; from the second day on with the days. */
	public String name(long time) {
		if (time < 0)
			return "-" + name(-Math.max(-Long.MAX_VALUE, time)); //$NON-NLS-1$
		long ofDay = time % DAY;
		if (time < DAY)
			return step % DAY == 0 && time == 0 ? "0" : format(time, decimals()); //$NON-NLS-1$
		var days = time / DAY + " d"; // the sign of the SI for days //$NON-NLS-1$
		if (ofDay == 0)
			return days;
		var hours = days + ' ' + ofDay / HOUR + (ofDay % HOUR < 10 * MINUTE ? ":0" : ":"); //$NON-NLS-1$ //$NON-NLS-2$
		return hours + (step % MINUTE == 0 ? Long.toString(ofDay / MINUTE % 60) : format(ofDay % HOUR, decimals()));
	}

	private int decimals() {
		int decimals = 0;
		for (long unit = SECOND; step % unit != 0; unit /= 10)
			decimals++;
		return decimals;
	}

	/**
	 * Hours, minutes and seconds, such as 1:02:03.250; no hours before the first.
	 *
	 * @param decimals of the seconds, 0 to 6; what is beyond is cut off
	 */
	public static String format(long time, int decimals) {
		if (time < 0)
			return "-" + format(-Math.max(-Long.MAX_VALUE, time), decimals); //$NON-NLS-1$
		var text = new StringBuilder();
		long hours = time / HOUR;
		if (hours > 0)
			text.append(hours).append(':');
		long minutes = time / MINUTE % 60;
		if (hours > 0 && minutes < 10)
			text.append('0');
		text.append(minutes).append(':');
		long seconds = time / SECOND % 60;
		if (seconds < 10)
			text.append('0');
		text.append(seconds);
		if (decimals > 0)
			text.append('.').append(Long.toString(SECOND + time % SECOND), 1, 1 + decimals);
		return text.toString();
	}
}
