package org.labelwright.modality.audio.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.labelwright.ui.canvas.timeline.ColorMap;

/**
 * How spectra are shown; kept as preferences.
 *
 * @param shown   whether they are
 * @param channel of which, from 0
 * @param window  frames of a window, a power of two
 * @param overlap of a window with the next, in percent
 * @param scale   of frequencies
 * @param range   decibels from the loudest that is shown down to what looks like silence
 * @param colors  from silence to the loudest
 */
record SpectrumLook(boolean shown, int channel, int window, int overlap, FrequencyScale scale, int range, ColorMap colors) {

	static final List<Integer> WINDOWS = List.of(128, 256, 512, 1024, 2048, 4096);
	static final List<Integer> OVERLAPS = List.of(0, 50, 75, 90, 95);
	static final List<Integer> RANGES = List.of(40, 50, 60, 70, 80, 100);

	private static final String NODE = "org.labelwright.modality.audio.ui"; //$NON-NLS-1$
	private static final String SHOWN = "spectrogram"; //$NON-NLS-1$
	private static final String CHANNEL = "spectrogram.channel"; //$NON-NLS-1$
	private static final String WINDOW = "spectrogram.window"; //$NON-NLS-1$
	private static final String OVERLAP = "spectrogram.overlap"; //$NON-NLS-1$
	private static final String SCALE = "spectrogram.scale"; //$NON-NLS-1$
	private static final String RANGE = "spectrogram.range"; //$NON-NLS-1$
	private static final String COLORS = "spectrogram.colors"; //$NON-NLS-1$

	static SpectrumLook load() {
		var node = InstanceScope.INSTANCE.getNode(NODE);
		return new SpectrumLook(node.getBoolean(SHOWN, true), Math.max(0, node.getInt(CHANNEL, 0)), known(WINDOWS, node.getInt(WINDOW, 512), 512),
				known(OVERLAPS, node.getInt(OVERLAP, 90), 90), named(FrequencyScale.values(), node.get(SCALE, ""), FrequencyScale.LINEAR), //$NON-NLS-1$
				known(RANGES, node.getInt(RANGE, 70), 70), named(ColorMap.values(), node.get(COLORS, ""), ColorMap.EMBER)); //$NON-NLS-1$
	}

	private static int known(List<Integer> choices, int value, int otherwise) {
		return choices.contains(value) ? value : otherwise;
	}

	private static <E extends Enum<E>> E named(E[] choices, String name, E otherwise) {
		return Arrays.stream(choices).filter(choice -> choice.name().equals(name)).findFirst().orElse(otherwise);
	}

	/** Is written with the other preferences when the workbench ends. */
	void keep() {
		var node = InstanceScope.INSTANCE.getNode(NODE);
		node.putBoolean(SHOWN, shown);
		node.putInt(CHANNEL, channel);
		node.putInt(WINDOW, window);
		node.putInt(OVERLAP, overlap);
		node.put(SCALE, scale.name());
		node.putInt(RANGE, range);
		node.put(COLORS, colors.name());
	}

	/** Frames from one window to the next. */
	int hop() {
		return Math.max(1, window * (100 - overlap) / 100);
	}

	SpectrumLook withShown(boolean now) {
		return new SpectrumLook(now, channel, window, overlap, scale, range, colors);
	}

	SpectrumLook withChannel(int number) {
		return new SpectrumLook(shown, number, window, overlap, scale, range, colors);
	}

	SpectrumLook withWindow(int frames) {
		return new SpectrumLook(shown, channel, frames, overlap, scale, range, colors);
	}

	SpectrumLook withOverlap(int percent) {
		return new SpectrumLook(shown, channel, window, percent, scale, range, colors);
	}

	SpectrumLook withScale(FrequencyScale other) {
		return new SpectrumLook(shown, channel, window, overlap, other, range, colors);
	}

	SpectrumLook withRange(int decibels) {
		return new SpectrumLook(shown, channel, window, overlap, scale, decibels, colors);
	}

	SpectrumLook withColors(ColorMap map) {
		return new SpectrumLook(shown, channel, window, overlap, scale, range, map);
	}
}
