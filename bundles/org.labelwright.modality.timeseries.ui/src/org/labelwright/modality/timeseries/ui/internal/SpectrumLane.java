package org.labelwright.modality.timeseries.ui.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.SignalSpectrogram;
import org.labelwright.ui.canvas.timeline.ColorMap;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LevelTiles;

/** The spectra of a channel over time, and the frequency that has most at the cursor. */
final class SpectrumLane implements ChannelLane {

	private static final int HEIGHT = 72;
	private static final ColorMap COLORS = ColorMap.EMBER;
	/** Decibels that are shown, and how far the greatest lies below a sine that reaches over all values of the channel. */
	private static final int RANGE = 70;
	private static final int GREATEST = -6;
	/** Pixels between two lines at least. */
	private static final int LINE = 36;
	private static final int MUTED = 150;
	/** Pixels that the names of frequencies may take. */
	private static final int NAMES = 90;

	private final SeriesCanvas canvas;
	private final Trace trace;
	private final Derivation derivation;
	private final SignalSource samples;
	private final LevelTiles tiles;
	/** Is made by the first that needs it, on the worker thread. */
	private volatile SignalSpectrogram spectrogram;
	private Problem problem;

	/**
	 * @param trace   the channel, as the spectrum is called
	 * @param samples all of them
	 */
	SpectrumLane(SeriesCanvas canvas, Trace trace, Derivation derivation, SignalSource samples) {
		this.canvas = canvas;
		this.trace = trace;
		this.derivation = derivation;
		this.samples = samples;
		var timeline = canvas.timeline();
		tiles = new LevelTiles(timeline.getDisplay(), () -> timeline.redraw(this), found -> {
			problem = found;
			timeline.redraw(this);
		});
	}

	@Override
	public List<Trace> traces() {
		return List.of(trace);
	}

	@Override
	public String name() {
		return trace.described().name();
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	private float[][] columns(double start, double perColumn, int columns) throws MediaException {
		var made = spectrogram;
		if (made == null)
			spectrogram = made = new SignalSpectrogram(samples, derivation.channel(), derivation.window());
		return made.columns(start, perColumn, columns);
	}

	@Override
	public void paint(LaneArea area) {
		var gc = area.gc();
		if (problem != null) {
			gc.setFont(area.small());
			SignalLane.plate(area, problem.message(), area.bounds().x + 3, area.bounds().y + 1, 255, null);
			return;
		}
		gc.setBackground(new Color(COLORS.palette().getRGB(0)));
		gc.fillRectangle(area.from(), area.bounds().y, area.to() - area.from(), area.bounds().height);
		float greatest = greatest();
		var levels = new LevelTiles.Levels(derivation, Math.max(1, trace.signals().duration()), this::columns, greatest, made -> picture(made, greatest));
		tiles.paint(area, levels);
		var known = spectrogram;
		if (known == null)
			return;
		var unit = FrequencyUnit.of(known.rate() / 2);
		frequencies(area, unit, known.rate() / 2);
		cursor(area, unit, known, levels);
		gc.setAlpha(255);
	}

	/** The level that is painted brightest. */
	private float greatest() {
		double half = trace.whole().map(extent -> (extent[1] - extent[0]) / 2).orElse(1.0);
		return (float) (10 * Math.log10(half > 0 ? half * half / 2 : 1)) + GREATEST;
	}

	/** A row for each frequency, the highest at the top. */
	private static ImageData picture(float[][] levels, float greatest) {
		int height = levels[0].length;
		var data = new ImageData(levels.length, height, 8, COLORS.palette());
		for (int x = 0; x < levels.length; x++)
			for (int row = 0; row < height; row++) {
				float part = (levels[x][row] - greatest) / RANGE + 1; // not a number where samples are missing
				data.data[(height - 1 - row) * data.bytesPerLine + x] = (byte) (int) Math.clamp(part * 255, 0, 255);
			}
		return data;
	}

	private static void frequencies(LaneArea area, FrequencyUnit unit, double top) {
		var gc = area.gc();
		gc.setFont(area.small());
		int height = area.bounds().height;
		double step = unit.round(top * Math.max(LINE, area.smallTexts().lineHeight()) / height);
		for (int line = 1; line * step < top; line++) {
			int y = area.bounds().y + (int) Math.round(height * (1 - line * step / top));
			gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_GRAY));
			gc.setAlpha(110);
			gc.drawLine(area.from(), y, area.to(), y);
			SignalLane.plate(area, unit.text(line * step), area.bounds().x + 3, y, MUTED, null);
		}
	}

	private void cursor(LaneArea area, FrequencyUnit unit, SignalSpectrogram known, LevelTiles.Levels levels) {
		var column = tiles.at(canvas.cursor(), levels);
		int x = area.x(canvas.cursor());
		int left = area.bounds().x;
		if (column.isEmpty() || x < left || x > left + area.bounds().width)
			return;
		var gc = area.gc();
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_GRAY));
		gc.setAlpha(MUTED);
		gc.drawLine(x, area.bounds().y, x, area.bounds().y + area.bounds().height);
		int peak = 1;
		for (int bin = 2; bin < column.get().length; bin++)
			peak = column.get()[bin] > column.get()[peak] ? bin : peak;
		if (!Float.isFinite(column.get()[peak]))
			return;
		var text = NLS.bind(Messages.Lane_most, unit.text(peak * known.rate() / 2 / (known.bins() - 1)));
		SignalLane.beside(area, text, Math.max(x, left + NAMES), area.bounds().y + 1, null);
	}

	@Override
	public void dispose() {
		tiles.close();
	}
}
