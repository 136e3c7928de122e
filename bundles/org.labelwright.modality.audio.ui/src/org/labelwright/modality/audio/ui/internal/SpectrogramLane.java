package org.labelwright.modality.audio.ui.internal;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Spectrogram;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LevelTiles;

/** The spectra of a channel. */
final class SpectrogramLane implements Lane {

	private static final int HEIGHT = 72;
	private static final int STRETCH = 2;
	/** A full scale of speech lies far below that of a sine. */
	private static final float LOUDEST = -15;
	/** Lines are drawn at each 5 kHz, or where pitch is shown at each octave from 250 Hz. */
	private static final int LINE = 5_000;
	private static final int LOWEST_LINE = 250;

	/** On what the levels depend. */
	private record Of(int channel, int window, int hop) {
	}

	private final AudioSource source;
	private final LevelTiles tiles;
	private SpectrumLook look;

	/**
	 * @param changed called on the user interface's thread when more is there to be painted
	 * @param failed  told there what could not be read
	 */
	SpectrogramLane(AudioSource source, SpectrumLook look, Display display, Runnable changed, Consumer<Problem> failed) {
		this.source = source;
		this.look = look;
		tiles = new LevelTiles(display, changed, failed);
	}

	void setLook(SpectrumLook changedLook) {
		look = changedLook;
		tiles.forgetPictures();
	}

	@Override
	public String name() {
		return source.channels() == 1 ? Messages.Lane_spectrogram : NLS.bind(Messages.Lane_spectrogramOf, WaveLane.shortName(source, channel()));
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	@Override
	public int stretch() {
		return STRETCH;
	}

	@Override
	public void paint(LaneArea area) {
		area.gc().setBackground(new Color(look.colors().palette().getRGB(0)));
		area.gc().fillRectangle(area.from(), area.bounds().y, area.to() - area.from(), area.bounds().height);
		int channel = channel();
		int window = look.window();
		int hop = look.hop();
		double framesPerMicro = source.sampleRate() / 1e6;
		tiles.paint(area, new LevelTiles.Levels(new Of(channel, window, hop), source.duration(), (start, perColumn, columns) -> Spectrogram.of(source, channel,
				Math.round(start * framesPerMicro), perColumn * framesPerMicro, columns, window, hop), look, this::picture));
		frequencies(area);
	}

	/** The channel that is wanted, or the first when there is no such. */
	private int channel() {
		return look.channel() < source.channels() ? look.channel() : 0;
	}

	private void frequencies(LaneArea area) {
		double top = source.sampleRate() / 2.0;
		var gc = area.gc();
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_GRAY));
		boolean linear = look.scale() == FrequencyScale.LINEAR;
		for (int hertz = linear ? LINE : LOWEST_LINE; hertz < top * 0.95; hertz = linear ? hertz + LINE : 2 * hertz) {
			int y = area.bounds().y + (int) Math.round(area.bounds().height * (1 - look.scale().place(hertz, top)));
			gc.setAlpha(110);
			gc.drawLine(area.from(), y, area.to(), y);
			gc.setAlpha(255);
			gc.drawText(hertz < 1000 ? hertz + " Hz" : hertz / 1000 + " kHz", area.bounds().x + 3, y, true); //$NON-NLS-1$ //$NON-NLS-2$
		}
		gc.setAlpha(255);
	}

	/** A row for as many frequencies as there are, the highest at the top. */
	private ImageData picture(float[][] levels) {
		int height = levels[0].length;
		var bins = new double[height];
		double top = source.sampleRate() / 2.0;
		for (int row = 0; row < height; row++)
			bins[row] = Math.min(height - 1, look.scale().hertz((row + 0.5) / height, top) / top * height - 0.5);
		var data = new ImageData(levels.length, height, 8, look.colors().palette());
		for (int x = 0; x < levels.length; x++)
			for (int row = 0; row < height; row++) {
				double part = (level(levels[x], bins[row]) - LOUDEST) / look.range() + 1;
				data.data[(height - 1 - row) * data.bytesPerLine + x] = (byte) (int) Math.clamp(part * 255, 0, 255);
			}
		return data;
	}

	/** The level between two frequencies. */
	private static double level(float[] levels, double bin) {
		int below = (int) Math.max(0, Math.floor(bin));
		double part = Math.max(0, bin - below);
		return part == 0 ? levels[below] : levels[below] + (levels[Math.min(below + 1, levels.length - 1)] - levels[below]) * part;
	}

	void close() {
		tiles.close();
	}
}
