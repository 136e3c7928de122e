package org.labelwright.modality.timeseries.ui.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.media.SignalSource;
import org.labelwright.media.SignalSpectrogram;
import org.labelwright.modality.timeseries.DerivedSignal;

/**
 * What is computed from a channel.
 *
 * @param channel number of the channel of the file
 * @param window  samples of a mean, or of which a spectrum is taken
 */
record Derivation(int channel, What what, int window) {

	/** Is kept by its name. */
	enum What {

		DIFFERENCE(1, Integer.MAX_VALUE, 1), ROLLING_MEAN(2, 100_000, 25), //
		/** Over time; no signal, but a picture of its own. */
		SPECTRUM(SignalSpectrogram.SHORTEST, SignalSpectrogram.LONGEST, 256);

		final int shortest;
		final int longest;
		final int usual;

		/** Of the window. */
		What(int shortest, int longest, int usual) {
			this.shortest = shortest;
			this.longest = longest;
			this.usual = usual;
		}
	}

	private static final String SEPARATOR = ":"; //$NON-NLS-1$

	/** As it is kept. */
	String key() {
		return channel + SEPARATOR + what + SEPARATOR + window;
	}

	/** What was kept, if that is one of so many channels. */
	static Optional<Derivation> of(String key, int channels) {
		var parts = key.split(SEPARATOR);
		if (parts.length != 3 || !parts[0].matches("\\d{1,9}") || !parts[2].matches("\\d{1,9}")) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		int channel = Integer.parseInt(parts[0]);
		int window = Integer.parseInt(parts[2]);
		return Arrays.stream(What.values())
				.filter(what -> channel < channels && what.name().equals(parts[1]) && window >= what.shortest && window <= what.longest).findFirst()
				.map(what -> new Derivation(channel, what, window));
	}

	boolean isSpectrum() {
		return what == What.SPECTRUM;
	}

	/** For people. */
	String name(String channelName) {
		return switch (what) {
		case DIFFERENCE -> NLS.bind(Messages.Derive_nameDifference, channelName);
		case ROLLING_MEAN -> NLS.bind(Messages.Derive_nameMean, channelName, window);
		case SPECTRUM -> NLS.bind(Messages.Derive_nameSpectrum, channelName, window);
		};
	}

	/** Of anything but a spectrum. */
	DerivedSignal signal(SignalSource samples) {
		var kind = what == What.DIFFERENCE ? DerivedSignal.Kind.DIFFERENCE : DerivedSignal.Kind.ROLLING_MEAN;
		return new DerivedSignal(samples, channel, kind, window, name(samples.channels().get(channel).name()));
	}
}
