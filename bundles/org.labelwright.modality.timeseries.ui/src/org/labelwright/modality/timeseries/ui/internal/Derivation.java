package org.labelwright.modality.timeseries.ui.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.DerivedSignal;
import org.labelwright.modality.timeseries.DerivedSignal.Kind;

/**
 * What is computed from a channel.
 *
 * @param channel number of the channel of the file
 * @param window  samples of a mean
 */
record Derivation(int channel, Kind kind, int window) {

	private static final String SEPARATOR = ":"; //$NON-NLS-1$

	/** As it is kept. */
	String key() {
		return channel + SEPARATOR + kind + SEPARATOR + window;
	}

	/** What was kept, if that is one of so many channels. */
	static Optional<Derivation> of(String key, int channels) {
		var parts = key.split(SEPARATOR);
		if (parts.length != 3 || !parts[0].matches("\\d{1,9}") || !parts[2].matches("[1-9]\\d{0,8}")) //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		int channel = Integer.parseInt(parts[0]);
		return Arrays.stream(Kind.values()).filter(kind -> channel < channels && kind.name().equals(parts[1])).findFirst()
				.map(kind -> new Derivation(channel, kind, Integer.parseInt(parts[2])));
	}

	/** For people. */
	String name(String channelName) {
		return kind == Kind.DIFFERENCE ? NLS.bind(Messages.Derive_nameDifference, channelName) : NLS.bind(Messages.Derive_nameMean, channelName, window);
	}

	DerivedSignal signal(SignalSource samples) {
		return new DerivedSignal(samples, channel, kind, window, name(samples.channels().get(channel).name()));
	}
}
