package org.labelwright.modality.audio.ui.internal;

/** How frequencies lie over each other. */
enum FrequencyScale {

	LINEAR,
	/**
	 * As pitch is heard: D. O'Shaughnessy, "Speech Communication: Human and Machine" (1987), p. 150, with
	 * {@code 2595 log10(1 + f / 700)} mel at {@code f} Hz.
	 */
	MEL;

	String label() {
		return switch (this) {
		case LINEAR -> Messages.Scale_linear;
		case MEL -> Messages.Scale_mel;
		};
	}

	private static double mel(double hertz) {
		return 2595 * Math.log10(1 + hertz / 700);
	}

	/**
	 * Where a frequency lies.
	 *
	 * @param top the highest, in hertz
	 * @return from 0, the lowest, to 1
	 */
	double place(double hertz, double top) {
		return this == LINEAR ? hertz / top : mel(hertz) / mel(top);
	}

	/** The frequency at a place, in hertz. */
	double hertz(double place, double top) {
		return this == LINEAR ? place * top : 700 * (Math.pow(10, place * mel(top) / 2595) - 1);
	}
}
