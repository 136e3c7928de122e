package org.labelwright.modality.audio.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * How spectra are shown; kept as preferences.
 *
 * @param shown  whether they are
 * @param window frames of a window, a power of two
 * @param range  decibels from the loudest that is shown down to what looks like silence
 * @param colors from silence to the loudest
 */
record SpectrumLook(boolean shown, int window, int range, ColorMap colors) {

	static final List<Integer> WINDOWS = List.of(128, 256, 512, 1024, 2048, 4096);
	static final List<Integer> RANGES = List.of(40, 50, 60, 70, 80, 100);

	private static final String NODE = "org.labelwright.modality.audio.ui"; //$NON-NLS-1$
	private static final String SHOWN = "spectrogram"; //$NON-NLS-1$
	private static final String WINDOW = "spectrogram.window"; //$NON-NLS-1$
	private static final String RANGE = "spectrogram.range"; //$NON-NLS-1$
	private static final String COLORS = "spectrogram.colors"; //$NON-NLS-1$

	static SpectrumLook load() {
		var node = InstanceScope.INSTANCE.getNode(NODE);
		int window = node.getInt(WINDOW, 512);
		int range = node.getInt(RANGE, 70);
		var colors = node.get(COLORS, ColorMap.EMBER.name());
		return new SpectrumLook(node.getBoolean(SHOWN, true), WINDOWS.contains(window) ? window : 512, RANGES.contains(range) ? range : 70,
				Arrays.stream(ColorMap.values()).filter(map -> map.name().equals(colors)).findFirst().orElse(ColorMap.EMBER));
	}

	/** Is written with the other preferences when the workbench ends. */
	void keep() {
		var node = InstanceScope.INSTANCE.getNode(NODE);
		node.putBoolean(SHOWN, shown);
		node.putInt(WINDOW, window);
		node.putInt(RANGE, range);
		node.put(COLORS, colors.name());
	}

	SpectrumLook withShown(boolean now) {
		return new SpectrumLook(now, window, range, colors);
	}

	SpectrumLook withWindow(int frames) {
		return new SpectrumLook(shown, frames, range, colors);
	}

	SpectrumLook withRange(int decibels) {
		return new SpectrumLook(shown, window, decibels, colors);
	}

	SpectrumLook withColors(ColorMap map) {
		return new SpectrumLook(shown, window, range, map);
	}
}
