package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;
import static org.labelwright.benchmarks.Figures.time;
import static org.labelwright.benchmarks.Figures.times;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.media.SignalSource;
import org.labelwright.media.Signals;
import org.labelwright.media.internal.signal.TableProvider;
import org.labelwright.modality.timeseries.ui.internal.SeriesCanvas;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;

/**
 * A table of 100 million values in eight channels: from the file to its summary, from the cache, and the columns of any
 * stretch, beside splitting lines into strings, reading all again, and drawing every n-th value.
 */
class TimeSeriesBenchmark {

	private static final int CHANNELS = 8;
	private static final int ROWS = 12_500_000;
	private static final int COLUMNS = 1600;
	/** One row of so many has a value that stands out. */
	private static final int SPIKE = 250_000;
	private static final int BASELINE_ROWS = 500_000;
	private static final int FRAMES = 100;

	@TempDir
	Path folder;

	private final double[][] extremes = new double[3][COLUMNS];

	@Test
	void hundredMillionValues() throws Exception {
		var file = folder.resolve("long.csv");
		write(file);
		double megabytes = Files.size(file) / 1e6;
		var figures = new Figures(String.format(Locale.ROOT, "timeseries: a table of %d rows with %d channels, %.0f MB", ROWS, CHANNELS, megabytes));
		try (var source = new TableProvider().open(file).value().orElseThrow()) {
			double build = time(() -> signals(source));
			figures.row("first summary and copy, MB a second", rate(megabytes / build * 1000), "30", rate(baseline(file)) + " by lines and String.split, no copy");
		}
		double opened = time(() -> {
			try (var source = new TableProvider().open(file).value().orElseThrow(); var signals = signals(source)) {
				return columns(signals, 0, 0, signals.duration() / (double) COLUMNS);
			}
		});
		try (var source = new TableProvider().open(file).value().orElseThrow(); var signals = signals(source)) {
			var copy = signals.samples().orElseThrow();
			var naive = new double[2][COLUMNS];
			double again = time(() -> readAgain(copy, naive));
			figures.row("open from the cache, and " + COLUMNS + " columns of all of it", milliseconds(opened), "1000 ms",
					milliseconds(again) + " to read one channel of the copy again");
			frames(figures, signals);
			columns(signals, 0, 0, signals.duration() / (double) COLUMNS);
			canvas(figures, file);
			figures.row("values of " + ROWS / SPIKE + " that stand out and are drawn", "" + spikes(extremes[1], COLUMNS), "" + ROWS / SPIKE,
					spikes(naive[1], COLUMNS) + " of every n-th value");
		}
		figures.print();
	}

	/** The editor itself, from the cache, all channels in view on 1200 x 800 pixels. */
	private void canvas(Figures figures, Path file) throws Exception {
		var display = Display.getDefault();
		var frames = new Frames(display);
		var shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, 1200, 800);
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setItemId("item");
		var context = new EditingContext(new DocumentEditor(document, User::current, Clock.systemUTC()),
				SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema()));
		var canvas = new SeriesCanvas(control -> { });
		canvas.createControl(shell, new BenchmarkSite(null, folder.resolve("cache")));
		shell.open();
		long start = System.nanoTime();
		canvas.show(new ItemContext("long", file, context));
		frames.await(() -> canvas.getAdapter(Timeline.class) != null);
		var timeline = canvas.getAdapter(Timeline.class);
		frames.watch(timeline);
		frames.frame(start);
		figures.row("open the editor, until painted", milliseconds((System.nanoTime() - start) / 1e6), "1000 ms", "");
		frames.settle();
		row(figures, "paint all", frames.times(FRAMES, i -> timeline.redraw()));
		for (int seconds : new int[] { 3600, 60, 2 }) {
			long middle = timeline.duration() / 2;
			timeline.zoomTo(new TimeRange(middle, middle + seconds * 1_000_000L));
			row(figures, "move along " + seconds + " s in view", frames.times(FRAMES, i -> timeline.pan(i / 10 % 2 == 0 ? 0.05 : -0.05)));
		}
		row(figures, "come closer and go back", frames.times(FRAMES, i -> timeline.zoom(i % 20 < 10 ? 1 : -1)));
		canvas.dispose();
		shell.dispose();
	}

	private static void row(Figures figures, String what, Frames.Times times) {
		figures.row(what + ", work of a frame, 95th percentile", milliseconds(percentile(times.work(), 0.95)), "33 ms",
				milliseconds(percentile(times.processor(), 0.95)) + " of processor time; " + milliseconds(percentile(times.work(), 0.5)) + " at the median");
	}

	private void frames(Figures figures, Signals signals) throws Exception {
		var random = new Random(1);
		double duration = signals.duration();
		var any = times(20, 300, () -> {
			double per = Math.exp(random.nextDouble() * Math.log(duration / COLUMNS / 100_000)) * 100_000;
			return all(signals, random.nextDouble() * (duration - per * COLUMNS), per);
		});
		figures.row("columns of all channels of any stretch, 95th percentile", milliseconds(percentile(any, 0.95)), "33 ms", "");
		double[] start = { duration / 2 };
		var near = times(20, 300, () -> all(signals, start[0] += 20_000, 50_000));
		figures.row("move along, 50 samples a column, 95th percentile", milliseconds(percentile(near, 0.95)), "33 ms", "");
	}

	private double[] all(Signals signals, double start, double per) {
		for (int channel = 0; channel < CHANNELS; channel++)
			columns(signals, channel, start, per);
		return extremes[0];
	}

	private double[] columns(Signals signals, int channel, double start, double per) {
		signals.extremes(channel, start, per, extremes[0], extremes[1], extremes[2]);
		return extremes[0];
	}

	private static long spikes(double[] high, int columns) {
		long found = 0;
		for (int i = 0; i < columns; i++)
			if (high[i] > 50 && !(i > 0 && high[i - 1] > 50)) // one may lie on the border of two columns
				found++;
		return found;
	}

	/** Reads a channel for one drawing, which shows every n-th value. */
	private static Object readAgain(SignalSource source, double[][] drawn) throws IOException {
		var times = new long[1 << 16];
		var values = new double[times.length];
		int step = ROWS / COLUMNS;
		long first = 0;
		for (int count; (count = source.read(0, first, times, values)) > 0; first += count)
			for (int i = 0; i < count; i++)
				if ((first + i) % step == 0 && (first + i) / step < COLUMNS)
					drawn[0][(int) ((first + i) / step)] = drawn[1][(int) ((first + i) / step)] = values[i];
		assertEquals(ROWS, first);
		return drawn;
	}

	/** Megabytes a second. */
	private static double baseline(Path file) throws Exception {
		long[] bytes = { 0 };
		double took = time(() -> {
			double sum = 0;
			try (var in = Files.newBufferedReader(file)) {
				in.readLine();
				for (int row = 0; row < BASELINE_ROWS; row++) {
					var line = in.readLine();
					bytes[0] += line.length() + 1;
					for (var cell : line.split(","))
						sum += cell.isEmpty() ? 0 : Double.parseDouble(cell);
				}
			}
			return sum;
		});
		return bytes[0] / 1e3 / took;
	}

	private static String rate(double megabytes) {
		return String.format(Locale.ROOT, "%.0f", megabytes);
	}

	private Signals signals(SignalSource source) throws InterruptedException {
		var done = new CountDownLatch(1);
		var signals = Signals.of(source, folder.resolve("cache"));
		signals.onProgress(() -> {
			if (signals.complete() || signals.problem().isPresent())
				done.countDown();
		});
		if (!signals.complete())
			assertTrue(done.await(20, TimeUnit.MINUTES));
		assertTrue(signals.complete(), () -> signals.problem().toString());
		return signals;
	}

	/** A millisecond between rows; waves with noise, and few values that stand out. */
	private static void write(Path file) throws IOException {
		var random = new Random(4);
		try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
			out.write("time [s],a,b,c,d,e,f,g,h\n".getBytes(StandardCharsets.US_ASCII));
			var line = new StringBuilder();
			for (int row = 0; row < ROWS; row++) {
				line.setLength(0);
				line.append(row / 1000).append('.').append(Integer.toString(1000 + row % 1000), 1, 4);
				for (int channel = 0; channel < CHANNELS; channel++) {
					int wave = (int) (Math.sin(row / (1000.0 * (channel + 1))) * 10_000) + random.nextInt(-800, 801);
					line.append(',');
					if (row % SPIKE == SPIKE / 2 + 7)
						wave = 990_000;
					if (wave < 0)
						line.append('-');
					wave = Math.abs(wave);
					line.append(wave / 10_000).append('.').append(Integer.toString(10_000 + wave % 10_000), 1, 5);
				}
				out.write(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
			}
		}
	}
}
