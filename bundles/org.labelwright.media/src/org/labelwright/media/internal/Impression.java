package org.labelwright.media.internal;

import java.io.IOException;

/**
 * A blurred impression of a chunked image, from the mean colours of chunks spread evenly over it. Made in
 * well under a second however large the image is.
 *
 * @param width  samples across
 * @param height samples down
 * @param means  their colours, row by row
 */
record Impression(int width, int height, int[] means) {

	private static final long NANOS = 500_000_000;
	private static final int FEWEST = 16;

	/** @param most how many chunks to decode at most */
	static Impression of(ReducedImage image, int most) throws IOException {
		int columns = image.chunks().columns();
		int rows = image.chunks().rows();
		mean(image, columns / 2, rows / 2); // the first also loads the decoder
		long start = System.nanoTime();
		mean(image, columns / 3, rows / 3);
		long each = Math.max(1, System.nanoTime() - start);
		double count = Math.clamp(NANOS / each, FEWEST, most);
		double spread = Math.sqrt(count * image.chunks().imageWidth() / image.chunks().imageHeight());
		int width = (int) Math.clamp(Math.round(spread), 1, Math.min(columns, count));
		int height = Math.clamp(Math.round(count / width), 1, rows);
		var means = new int[width * height];
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				means[y * width + x] = mean(image, (int) ((x + 0.5) * columns / width),
						(int) ((y + 0.5) * rows / height));
		return new Impression(width, height, means);
	}

	private static int mean(ReducedImage image, int column, int row) throws IOException {
		var chunk = image.chunk(column, row);
		if (chunk.isEmpty())
			return 0;
		Plane plane = chunk.get();
		while (plane.width() > 1 || plane.height() > 1)
			plane = Pyramid.halved(plane);
		var pixel = new int[1];
		plane.copy(0, 0, 1, 1, pixel);
		return pixel[0];
	}

	/** The impression turned upright and spread over a size, the colours between samples interpolated. */
	Plane spread(Orientation orientation, int toWidth, int toHeight) {
		var upright = orientation.upright(Plane.of(width, height, means, false));
		var samples = new int[means.length];
		upright.copy(0, 0, upright.width(), upright.height(), samples);
		return new Spread(Plane.of(upright.width(), upright.height(), samples, false), samples, toWidth, toHeight);
	}

	private record Spread(Plane grid, int[] samples, int width, int height) implements Plane {

		@Override
		public boolean opaque() {
			return false;
		}

		@Override
		public void copy(int x, int y, int w, int h, int[] out) {
			for (int row = 0, at = 0; row < h; row++) {
				double down = Math.clamp((y + row + 0.5) * grid.height() / height - 0.5, 0, grid.height() - 1);
				for (int column = 0; column < w; column++) {
					double across = Math.clamp((x + column + 0.5) * grid.width() / width - 0.5, 0, grid.width() - 1);
					out[at++] = between(across, down);
				}
			}
		}

		private int between(double across, double down) {
			int left = (int) across;
			int top = (int) down;
			int right = Math.min(left + 1, grid.width() - 1);
			int bottom = Math.min(top + 1, grid.height() - 1);
			int above = mix(samples[top * grid.width() + left], samples[top * grid.width() + right], across - left);
			int below = mix(samples[bottom * grid.width() + left], samples[bottom * grid.width() + right], across - left);
			return mix(above, below, down - top);
		}

		private static int mix(int a, int b, double share) {
			int mixed = 0;
			for (int shift = 0; shift < 32; shift += 8) {
				int from = a >>> shift & 255;
				mixed |= (int) Math.round(from + ((b >>> shift & 255) - from) * share) << shift;
			}
			return mixed;
		}
	}
}
