package org.labelwright.ui.canvas;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.labelwright.media.ImageSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.TileKey;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.scene.Outlines;
import org.labelwright.ui.canvas.scene.SceneEntry;
import org.labelwright.ui.canvas.scene.TileRenderer;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;
import org.locationtech.jts.geom.Envelope;

/** Crops of pictures and frames around objects, with these drawn in. Needs no display; for any thread but the user interface's. */
public final class PictureExcerpt {

	/** Of the size of the objects, how much is shown on each side of them. */
	private static final double AROUND = 0.35;
	/** Pixels of the source that are shown around them at least. */
	private static final int LEAST_AROUND = 8;
	/** How many times small crops are enlarged. */
	private static final double LARGEST = 6;
	/** Most pixels that are read of the source for each that is shown, on a side. */
	private static final int FINEST = 2;

	private PictureExcerpt() {
	}

	/** Objects as they lie on a picture: all whose geometry has an outline there. */
	public static List<SceneEntry> entries(ExcerptRequest request, Function<Annotation, Geometry> place) {
		var entries = new ArrayList<SceneEntry>();
		for (var object : request.objects()) {
			var label = request.schema().label(object.getLabelId()).orElse(null);
			var outline = Outlines.of(place.apply(object), label);
			var further = object.getSecondary().stream().flatMap(geometry -> Outlines.of(geometry, label).stream()).toList();
			if (outline.isPresent() && !outline.get().bounds().isNull())
				entries.add(new SceneEntry(String.valueOf(object.getId()), object.getRank(), Colors.of(label), label == null ? "" : label.getName(), //$NON-NLS-1$
						false, outline.get(), further));
		}
		return entries;
	}

	/**
	 * A crop of a picture, of which no more is read than is shown.
	 *
	 * @return empty when no object lies on the picture
	 */
	public static Optional<Excerpt> of(ImageSource source, List<SceneEntry> entries) throws MediaException {
		var crop = crop(source.width(), source.height(), entries);
		if (crop == null)
			return Optional.empty();
		int level = 0;
		while (level < source.levels() - 1 && crop.getWidth() / (1L << level + 1) >= FINEST * Excerpt.WIDTH)
			level++;
		double scale = 1.0 / (1L << level);
		int left = (int) (crop.getMinX() * scale);
		int top = (int) (crop.getMinY() * scale);
		int width = Math.clamp((long) Math.ceil(crop.getWidth() * scale), 1, source.width(level) - left);
		int height = Math.clamp((long) Math.ceil(crop.getHeight() * scale), 1, source.height(level) - top);
		var part = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		int side = source.tileSize();
		for (int row = top / side; row <= (top + height - 1) / side; row++)
			for (int column = left / side; column <= (left + width - 1) / side; column++) {
				var tile = source.read(new TileKey(level, column, row));
				draw(part, new Pixels(tile.width(), tile.height(), tile.argb()), column * side - left, row * side - top);
			}
		return Optional.of(finished(part, left / scale, top / scale, scale, entries));
	}

	/**
	 * A crop of a frame.
	 *
	 * @return empty when no object lies on it
	 */
	public static Optional<Excerpt> of(Pixels frame, List<SceneEntry> entries) {
		var crop = crop(frame.width(), frame.height(), entries);
		if (crop == null)
			return Optional.empty();
		var part = new BufferedImage((int) crop.getWidth(), (int) crop.getHeight(), BufferedImage.TYPE_INT_ARGB);
		draw(part, frame, (int) -crop.getMinX(), (int) -crop.getMinY());
		return Optional.of(finished(part, crop.getMinX(), crop.getMinY(), 1, entries));
	}

	/** What is shown, in whole pixels of the picture and within it; null when there is nothing to show. */
	private static Envelope crop(int width, int height, List<SceneEntry> entries) {
		var bounds = new Envelope();
		entries.forEach(entry -> bounds.expandToInclude(entry.bounds()));
		if (bounds.isNull())
			return null;
		double around = Math.max(LEAST_AROUND, AROUND * Math.max(bounds.getWidth(), bounds.getHeight()));
		bounds.expandBy(around);
		var crop = bounds.intersection(new Envelope(0, width, 0, height));
		if (crop.isNull())
			return null;
		double left = Math.min(width - 1, Math.floor(crop.getMinX()));
		double top = Math.min(height - 1, Math.floor(crop.getMinY()));
		return new Envelope(left, Math.max(left + 1, Math.ceil(crop.getMaxX())), top, Math.max(top + 1, Math.ceil(crop.getMaxY())));
	}

	private static void draw(BufferedImage onto, Pixels pixels, int x, int y) {
		var pen = onto.createGraphics();
		pen.drawImage(pixels.image(), x, y, null);
		pen.dispose();
	}

	/** @param scale pixels of the part for each of the picture */
	private static Excerpt finished(BufferedImage part, double left, double top, double scale, List<SceneEntry> entries) {
		double times = Stream.of((double) Excerpt.WIDTH / part.getWidth(), (double) Excerpt.HEIGHT / part.getHeight(), LARGEST).min(Double::compare).get();
		int width = Math.max(1, (int) Math.round(part.getWidth() * times));
		int height = Math.max(1, (int) Math.round(part.getHeight() * times));
		var shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		var pen = shown.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		pen.drawImage(part, 0, 0, width, height, null);
		pen.dispose();
		double pixels = times * scale;
		draw(shown, new Pixels(width, height, TileRenderer.render(entries, pixels, (int) Math.round(left * pixels), (int) Math.round(top * pixels), width, height)), 0, 0);
		return new Excerpt.Picture(new Pixels(width, height, shown.getRGB(0, 0, width, height, null, 0, width)));
	}
}
