package org.labelwright.modality.audio.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.Spectrogram;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;

/**
 * The spectra of a channel, made in tiles on a thread of its own. Until those of a resolution are there, the
 * tiles of the one before are shown stretched.
 */
final class SpectrogramLane implements Lane {

	private static final int HEIGHT = 72;
	private static final int STRETCH = 2;
	private static final int TILE = 256;
	private static final int KEPT = 48;
	/** A full scale of speech lies far below that of a sine. */
	private static final float LOUDEST = -15;
	/** Lines are drawn at each 5 kHz, or where pitch is shown at each octave from 250 Hz. */
	private static final int LINE = 5_000;
	private static final int LOWEST_LINE = 250;

	/** Columns of a resolution, from a tile's number times its width on. */
	private record Key(double perPixel, long number, int channel, int window, int hop) {

		boolean sameBut(Key other) {
			return channel == other.channel && window == other.window && hop == other.hop && perPixel != other.perPixel;
		}
	}

	/**
	 * @param levels decibels by column, then by frequency
	 */
	private record Tile(Key key, float[][] levels, Map<SpectrumLook, Image> images) {

		void dispose() {
			images.values().forEach(Image::dispose);
			images.clear();
		}
	}

	private final AudioSource source;
	private final Display display;
	private final Runnable changed;
	private final Consumer<Problem> failed;
	private final Map<Key, Tile> tiles = new LinkedHashMap<>(KEPT, 0.75f, true);
	private final Map<Key, Boolean> wanted = new HashMap<>();
	private final ThreadPoolExecutor worker = new ThreadPoolExecutor(0, 1, 2, TimeUnit.SECONDS, new LinkedBlockingDeque<>(), task -> {
		var thread = new Thread(task, "Spectrogram"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private SpectrumLook look;
	private volatile double current;
	private volatile boolean closed;

	/**
	 * @param changed called on the user interface's thread when more is there to be painted
	 * @param failed  told there what could not be read
	 */
	SpectrogramLane(AudioSource source, SpectrumLook look, Display display, Runnable changed, Consumer<Problem> failed) {
		this.source = source;
		this.look = look;
		this.display = display;
		this.changed = changed;
		this.failed = failed;
	}

	void setLook(SpectrumLook changedLook) {
		look = changedLook;
		tiles.values().forEach(Tile::dispose);
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
		var scale = area.scale();
		current = scale.perPixel();
		double left = scale.start() / scale.perPixel();
		area.gc().setBackground(new Color(look.colors().palette().getRGB(0)));
		area.gc().fillRectangle(area.from(), area.bounds().y, area.to() - area.from(), area.bounds().height);
		double from = left + area.from() - area.bounds().x;
		double to = left + area.to() - area.bounds().x;
		boolean all = true;
		for (long number = (long) Math.floor(from / TILE); number * TILE < to; number++)
			all &= tiles.containsKey(key(scale.perPixel(), number)) || !inside(number, scale.perPixel());
		if (!all)
			for (var tile : tiles.values().toArray(Tile[]::new))
				if (tile.key.sameBut(key(scale.perPixel(), 0)))
					draw(area, tile);
		for (long number = (long) Math.floor(from / TILE); number * TILE < to; number++) {
			var tile = tile(key(scale.perPixel(), number));
			if (tile != null)
				draw(area, tile);
		}
		frequencies(area);
	}

	/** The channel that is wanted, or the first when there is no such. */
	private int channel() {
		return look.channel() < source.channels() ? look.channel() : 0;
	}

	private Key key(double perPixel, long number) {
		return new Key(perPixel, number, channel(), look.window(), look.hop());
	}

	private boolean inside(long number, double perPixel) {
		return number >= 0 && number * TILE * perPixel < source.duration();
	}

	private void draw(LaneArea area, Tile tile) {
		long start = Math.round(tile.key.number * TILE * tile.key.perPixel);
		int x = area.x(start);
		int right = area.x(Math.round((tile.key.number + 1) * TILE * tile.key.perPixel));
		if (right <= area.from() || x >= area.to() || right <= x || right - x > 1 << 14)
			return;
		var image = tile.images.computeIfAbsent(look, wished -> image(tile.levels));
		area.gc().setInterpolation(SWT.LOW);
		area.gc().drawImage(image, 0, 0, TILE, image.getBounds().height, x, area.bounds().y, right - x, area.bounds().height - 1);
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

	/** A tile when it is there; else it is made. */
	private Tile tile(Key key) {
		var known = tiles.get(key);
		if (known == null && inside(key.number, key.perPixel) && wanted.putIfAbsent(key, true) == null)
			worker.execute(() -> make(key));
		return known;
	}

	private void make(Key key) {
		float[][] levels = null;
		Problem problem = null;
		if (!closed && key.perPixel == current) // else the view has moved on
			try {
				double frames = key.perPixel * source.sampleRate() / 1e6;
				levels = Spectrogram.of(source, key.channel, Math.round(key.number * TILE * frames), frames, TILE, key.window, key.hop);
			} catch (MediaException e) {
				problem = e.problem();
			}
		var made = levels;
		var told = problem;
		if (!display.isDisposed())
			display.asyncExec(() -> made(key, made, told));
	}

	private void made(Key key, float[][] levels, Problem problem) {
		if (closed)
			return;
		if (problem != null) {
			failed.accept(problem); // and not asked for again
			return;
		}
		wanted.remove(key);
		if (levels == null)
			return;
		tiles.put(key, new Tile(key, levels, new HashMap<>()));
		if (tiles.size() > KEPT) {
			var eldest = tiles.entrySet().iterator();
			eldest.next().getValue().dispose();
			eldest.remove();
		}
		changed.run();
	}

	/** A row for as many frequencies as there are, the highest at the top. */
	private Image image(float[][] levels) {
		int height = levels[0].length;
		var bins = new double[height];
		double top = source.sampleRate() / 2.0;
		for (int row = 0; row < height; row++)
			bins[row] = Math.min(height - 1, look.scale().hertz((row + 0.5) / height, top) / top * height - 0.5);
		var data = new ImageData(TILE, height, 8, look.colors().palette());
		for (int x = 0; x < TILE; x++)
			for (int row = 0; row < height; row++) {
				double part = (level(levels[x], bins[row]) - LOUDEST) / look.range() + 1;
				data.data[(height - 1 - row) * data.bytesPerLine + x] = (byte) (int) Math.clamp(part * 255, 0, 255);
			}
		return new Image(display, data);
	}

	/** The level between two frequencies. */
	private static double level(float[] levels, double bin) {
		int below = (int) Math.max(0, Math.floor(bin));
		double part = Math.max(0, bin - below);
		return part == 0 ? levels[below] : levels[below] + (levels[Math.min(below + 1, levels.length - 1)] - levels[below]) * part;
	}

	void close() {
		closed = true;
		worker.shutdownNow();
		tiles.values().forEach(Tile::dispose);
		tiles.clear();
	}
}
