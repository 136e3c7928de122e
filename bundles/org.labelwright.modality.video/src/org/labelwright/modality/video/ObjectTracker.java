package org.labelwright.modality.video;

import java.util.Optional;
import java.util.Random;

import org.labelwright.model.util.Bounds;

/**
 * Follows an object from frame to frame by a correlation filter that learns as it goes: D. S. Bolme, J. R. Beveridge,
 * B. A. Draper and Y. M. Lui, "Visual Object Tracking using Adaptive Correlation Filters" (MOSSE), CVPR 2010, with the
 * numbers of that paper: eight turned and stretched copies of the first view to begin with, logarithm, normalisation and
 * cosine window, a Gaussian peak of two pixels, an eighth of what is learnt from each new frame. The view is the object
 * with a quarter of its size on each side, of {@value #SIDE} by {@value #SIDE} samples. Size is followed by also looking at views
 * that are a little smaller and larger, as in M. Danelljan et al., "Accurate Scale Estimation for Robust Visual
 * Tracking", BMVC 2014, in its plain form with three scales.
 * <p>
 * It gives up when the peak stands out too little from what is around it (peak-to-sidelobe ratio below
 * {@value #LEAST_RATIO}, which the paper names as the sign of an object that is covered or lost), or when the object
 * leaves the picture. The same frames give the same places. For one thread at a time, not the user interface's: a frame
 * takes some milliseconds.
 */
public final class ObjectTracker {

	/** Samples on each side of a view. */
	static final int SIDE = 64;
	/** Peak-to-sidelobe ratio below which an object counts as lost. */
	public static final double LEAST_RATIO = 7;

	private static final double VIEW = 1.5;
	private static final double PEAK = 2;
	private static final double LEARNING = 0.125;
	private static final int COPIES = 8;
	private static final double MOST_TURNED = 0.1;
	private static final double SCALE_STEP = 1.03;
	/** How much better another size must fit, for it is the rarer case. */
	private static final double SCALE_HURDLE = 1.01;
	private static final int NEAR_PEAK = 5;
	private static final double REGULAR = 1e-3;
	private static final double LEAST_SIZE = 4;
	private static final double LEAST_VISIBLE = 0.5;

	/**
	 * Where an object was found.
	 *
	 * @param bounds in pixels of the frame
	 * @param ratio  how clearly: the peak-to-sidelobe ratio, at least {@value ObjectTracker#LEAST_RATIO}
	 */
	public record Sighting(Bounds bounds, double ratio) {
	}

	private final double[] window = window();
	private final Spectrum wanted = Spectrum.of(peak());
	private final Spectrum numerator = new Spectrum(SIDE);
	private final double[] denominator = new double[SIDE * SIDE];
	private double centerX;
	private double centerY;
	private double width;
	private double height;

	/**
	 * Begins with an object.
	 *
	 * @param bounds of the object in the frame, at least {@code 4} pixels wide and high
	 * @throws IllegalArgumentException when it is smaller
	 */
	public ObjectTracker(GreyFrame frame, Bounds bounds) {
		if (!(bounds.width() >= LEAST_SIZE && bounds.height() >= LEAST_SIZE))
			throw new IllegalArgumentException(bounds.toString());
		centerX = bounds.centerX();
		centerY = bounds.centerY();
		width = bounds.width();
		height = bounds.height();
		var random = new Random(1);
		learn(Spectrum.of(view(frame, 1, 0, 1)), 1);
		for (int i = 0; i < COPIES; i++)
			learn(Spectrum.of(view(frame, random.nextDouble(1 - MOST_TURNED / 2, 1 + MOST_TURNED / 2),
					random.nextDouble(-MOST_TURNED, MOST_TURNED), random.nextDouble(1 - MOST_TURNED / 2, 1 + MOST_TURNED / 2))), 1.0 / (i + 2));
	}

	/**
	 * Where the object is in the next frame; empty when it is lost. Nothing is learnt then, and it is looked for where it was
	 * last when this is called again.
	 */
	public Optional<Sighting> next(GreyFrame frame) {
		var best = look(frame, 1);
		double scale = 1;
		for (double other : new double[] { 1 / SCALE_STEP, SCALE_STEP }) {
			var peak = look(frame, other);
			if (peak.height > best.height * (scale == 1 ? SCALE_HURDLE : 1)) {
				best = peak;
				scale = other;
			}
		}
		if (best.ratio < LEAST_RATIO || Double.isNaN(best.ratio))
			return Optional.empty();
		double newWidth = width * scale;
		double newHeight = height * scale;
		double x = centerX + best.x * newWidth * VIEW / SIDE;
		double y = centerY + best.y * newHeight * VIEW / SIDE;
		var found = new Bounds(x - newWidth / 2, y - newHeight / 2, newWidth, newHeight);
		if (!isVisible(found, frame))
			return Optional.empty();
		centerX = x;
		centerY = y;
		width = newWidth;
		height = newHeight;
		learn(Spectrum.of(view(frame, 1, 0, 1)), LEARNING);
		return Optional.of(new Sighting(found, best.ratio));
	}

	private static boolean isVisible(Bounds bounds, GreyFrame frame) {
		double across = Math.min(bounds.right(), frame.width()) - Math.max(bounds.x(), 0);
		double down = Math.min(bounds.bottom(), frame.height()) - Math.max(bounds.y(), 0);
		return across > 0 && down > 0 && across * down >= LEAST_VISIBLE * bounds.area() && bounds.width() >= LEAST_SIZE
				&& bounds.height() >= LEAST_SIZE;
	}

	/** The samples of the view around the object, stretched and turned about its middle, and prepared. */
	private double[] view(GreyFrame frame, double stretchX, double turned, double stretchY) {
		var view = new double[SIDE * SIDE];
		double stepX = width * VIEW * stretchX / SIDE;
		double stepY = height * VIEW * stretchY / SIDE;
		double cos = Math.cos(turned);
		double sin = Math.sin(turned);
		double sum = 0;
		for (int y = 0; y < SIDE; y++)
			for (int x = 0; x < SIDE; x++) {
				double right = (x + 0.5 - SIDE / 2.0) * stepX;
				double down = (y + 0.5 - SIDE / 2.0) * stepY;
				double value = Math.log1p(frame.at(centerX + right * cos - down * sin, centerY + right * sin + down * cos));
				view[y * SIDE + x] = value;
				sum += value;
			}
		double mean = sum / view.length;
		double squares = 0;
		for (double value : view)
			squares += (value - mean) * (value - mean);
		double norm = 1 / Math.max(Math.sqrt(squares), 1e-9);
		for (int i = 0; i < view.length; i++)
			view[i] = (view[i] - mean) * norm * window[i];
		return view;
	}

	/** Takes a view in with a weight, and what is known already with the rest. */
	private void learn(Spectrum view, double weight) {
		for (int i = 0; i < denominator.length; i++) {
			double re = view.re(i);
			double im = view.im(i);
			numerator.mix(i, wanted.re(i) * re + wanted.im(i) * im, wanted.im(i) * re - wanted.re(i) * im, weight);
			denominator[i] += (re * re + im * im - denominator[i]) * weight;
		}
	}

	/** A peak of the response, in samples from the middle of the view. */
	private record Peak(double x, double y, double height, double ratio) {
	}

	private Peak look(GreyFrame frame, double scale) {
		var view = Spectrum.of(view(frame, scale, 0, scale));
		var response = new Spectrum(SIDE);
		double floor = 0;
		for (double value : denominator)
			floor += value;
		floor *= REGULAR / denominator.length;
		for (int i = 0; i < denominator.length; i++) {
			double re = view.re(i) * numerator.re(i) - view.im(i) * numerator.im(i);
			double im = view.re(i) * numerator.im(i) + view.im(i) * numerator.re(i);
			response.mix(i, re / (denominator[i] + floor), im / (denominator[i] + floor), 1);
		}
		return peak(response.samples());
	}

	private static Peak peak(double[] response) {
		int top = 0;
		for (int i = 1; i < response.length; i++)
			if (response[i] > response[top])
				top = i;
		int x = top % SIDE;
		int y = top / SIDE;
		double sum = 0;
		double squares = 0;
		int count = 0;
		for (int j = 0; j < SIDE; j++)
			for (int i = 0; i < SIDE; i++)
				if (Math.abs(i - x) > NEAR_PEAK || Math.abs(j - y) > NEAR_PEAK) {
					double value = response[j * SIDE + i];
					sum += value;
					squares += value * value;
					count++;
				}
		double mean = sum / count;
		double deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
		double shiftX = x > 0 && x < SIDE - 1 ? vertex(response[top - 1], response[top], response[top + 1]) : 0;
		double shiftY = y > 0 && y < SIDE - 1 ? vertex(response[top - SIDE], response[top], response[top + SIDE]) : 0;
		return new Peak(x + shiftX - SIDE / 2, y + shiftY - SIDE / 2, response[top], (response[top] - mean) / deviation);
	}

	/** Where the parabola through three values has its top, from the middle one. */
	private static double vertex(double before, double top, double after) {
		double bend = before - 2 * top + after;
		return bend < 0 ? (before - after) / (2 * bend) : 0;
	}

	private static double[] window() {
		var window = new double[SIDE * SIDE];
		for (int y = 0; y < SIDE; y++)
			for (int x = 0; x < SIDE; x++)
				window[y * SIDE + x] = hann(x) * hann(y);
		return window;
	}

	private static double hann(int i) {
		return (1 - Math.cos(2 * Math.PI * (i + 0.5) / SIDE)) / 2;
	}

	private static double[] peak() {
		var peak = new double[SIDE * SIDE];
		for (int y = 0; y < SIDE; y++)
			for (int x = 0; x < SIDE; x++)
				peak[y * SIDE + x] = Math.exp(-(Math.pow(x - SIDE / 2, 2) + Math.pow(y - SIDE / 2, 2)) / (2 * PEAK * PEAK));
		return peak;
	}
}
