package org.labelwright.modality.video.tests;

import java.util.Random;

import org.labelwright.modality.video.GreyFrame;

/** A made scene: a large textured ground that a camera pans over, and textured things before it. */
final class Scene {

	static final int WIDTH = 320;
	static final int HEIGHT = 240;

	private final Random random;
	private final double[][] ground;
	private final double dark;
	private final double bright;

	/** A scene with lightness between two values. */
	Scene(long seed, double dark, double bright) {
		random = new Random(seed);
		this.dark = dark;
		this.bright = bright;
		ground = texture(12);
	}

	/** Waves of many lengths, so that every place looks different: values from 0 to 1. */
	double[][] texture(int waves) {
		var parameters = new double[waves][4];
		for (var wave : parameters) {
			double length = random.nextDouble(8, 60);
			double angle = random.nextDouble(2 * Math.PI);
			wave[0] = Math.cos(angle) * 2 * Math.PI / length;
			wave[1] = Math.sin(angle) * 2 * Math.PI / length;
			wave[2] = random.nextDouble(2 * Math.PI);
			wave[3] = random.nextDouble(0.5, 1);
		}
		return parameters;
	}

	static double value(double[][] texture, double x, double y) {
		double sum = 0;
		double total = 0;
		for (var wave : texture) {
			sum += wave[3] * Math.sin(x * wave[0] + y * wave[1] + wave[2]);
			total += wave[3];
		}
		return contrast(sum / total);
	}

	/** A thing with its own texture, over the ground. */
	record Thing(double[][] texture, double x, double y, double width, double height) {
		boolean covers(double px, double py) {
			return Math.abs(px - x) < width / 2 && Math.abs(py - y) < height / 2;
		}

		/** The texture grows with the thing, of which it was made for one size. */
		double value(double px, double py, double madeFor) {
			double scale = madeFor / width;
			return Scene.value(texture, (px - x) * scale, (py - y) * scale);
		}
	}

	/** A frame with the camera moved; light is added to all pixels. */
	GreyFrame frame(double panX, double panY, double light, double madeFor, Thing... things) {
		var pixels = new byte[WIDTH * HEIGHT];
		var values = raster(panX, panY);
		for (int y = 0; y < HEIGHT; y++)
			for (int x = 0; x < WIDTH; x++) {
				double value = values[y * WIDTH + x];
				for (var thing : things)
					if (thing.covers(x + 0.5, y + 0.5))
						value = thing.value(x + 0.5, y + 0.5, madeFor);
				pixels[y * WIDTH + x] = (byte) Math.clamp(Math.round(dark + (bright - dark) * value + light), 0, 255);
			}
		return new GreyFrame(WIDTH, HEIGHT, pixels);
	}

	/** The ground at all pixels, with the sine of a sum taken apart, which is many times faster. */
	private double[] raster(double panX, double panY) {
		var sums = new double[WIDTH * HEIGHT];
		double total = 0;
		for (var wave : ground) {
			var across = new double[WIDTH][2];
			for (int x = 0; x < WIDTH; x++) {
				double angle = (x + 0.5 + panX) * wave[0];
				across[x][0] = wave[3] * Math.sin(angle);
				across[x][1] = wave[3] * Math.cos(angle);
			}
			for (int y = 0; y < HEIGHT; y++) {
				double angle = (y + 0.5 + panY) * wave[1] + wave[2];
				double sin = Math.sin(angle);
				double cos = Math.cos(angle);
				for (int x = 0; x < WIDTH; x++)
					sums[y * WIDTH + x] += across[x][0] * cos + across[x][1] * sin;
			}
			total += wave[3];
		}
		for (int i = 0; i < sums.length; i++)
			sums[i] = contrast(sums[i] / total);
		return sums;
	}

	private static double contrast(double value) {
		return Math.clamp(0.5 + 1.5 * value, 0, 1);
	}
}
