package org.labelwright.io.video.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferUShort;
import java.awt.image.Raster;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Masks;

/** The pictures of MOTS: which there are, and what is in them. */
public final class MotsPng {

	static final String ENDING = ".png"; //$NON-NLS-1$
	/** A file with the names of the classes. */
	static final String LABELS = "labels.txt"; //$NON-NLS-1$
	/** The greatest value of a pixel. */
	static final int MOST = 0xFFFF;

	private static final int DEEPEST = 16;
	private static final int LOOKED_AT = 3;
	private static final long SIGNATURE = 0x89504E470D0A1A0AL;
	private static final int IHDR = 0x49484452;
	private static final int DEPTH = 16;

	private MotsPng() {
	}

	/** Whether the first pictures below a folder have nothing but numbers of objects. */
	public static boolean begins(Path folder, SubMonitor monitor) throws IOException {
		try (var files = Files.walk(folder, DEEPEST)) {
			var first = files.peek(path -> monitor.checkCanceled()).filter(MotsPng::isPicture).limit(LOOKED_AT).toList();
			for (var file : first)
				if (size(file) == null || !areIds(masks(file)))
					return false;
			return !first.isEmpty();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static boolean areIds(Map<Integer, Mask> masks) {
		return masks != null && masks.keySet().stream().allMatch(id -> id >= MotsReader.INSTANCES);
	}

	private static boolean isPicture(Path file) {
		return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING) && Files.isRegularFile(file);
	}

	/** The folders that have such pictures, in their order. */
	public static List<Path> folders(Path root, SubMonitor monitor) throws IOException {
		try (var found = Files.walk(root, DEEPEST)) {
			var folders = new TreeSet<Path>();
			for (var file : (Iterable<Path>) found.peek(path -> monitor.checkCanceled()).filter(MotsPng::isPicture)::iterator)
				if (!folders.contains(file.getParent()) && size(file) != null)
					folders.add(file.getParent());
			return List.copyOf(folders);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** The pictures of a folder by the last numbers in their names; those without are left out. */
	static TreeMap<Integer, Path> pictures(Path folder) throws IOException {
		var pictures = new TreeMap<Integer, Path>();
		try (var files = Files.list(folder)) {
			files.filter(MotsPng::isPicture).sorted().forEach(file -> {
				var name = ItemsFormat.base(file);
				int frame = Numbers.frame(name.replaceFirst("^.*?(\\d*)$", "$1"), 0); //$NON-NLS-1$ //$NON-NLS-2$
				if (frame >= 0)
					pictures.putIfAbsent(frame, file);
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return pictures;
	}

	/** Width and height of a PNG of 16 bits of grey that can have masks (PNG specification, third edition, section 11.2.1); null when it is none. */
	static int[] size(Path file) throws IOException {
		try (var in = new DataInputStream(Files.newInputStream(file))) {
			var header = in.readNBytes(2 * Long.BYTES + 2 * Integer.BYTES + 2);
			if (header.length < 2 * Long.BYTES + 2 * Integer.BYTES + 2)
				return null;
			var fields = java.nio.ByteBuffer.wrap(header);
			boolean png = fields.getLong() == SIGNATURE && fields.getInt() > 0 && fields.getInt() == IHDR;
			int width = fields.getInt();
			int height = fields.getInt();
			return png && fields.get() == DEPTH && fields.get() == 0 && CvatMask.fits(width, height) ? new int[] { width, height } : null;
		}
	}

	/**
	 * The pixels of a picture by their values, without those that are 0.
	 *
	 * @return null when the file is damaged
	 * @throws IOException when it cannot be reached
	 */
	static Map<Integer, Mask> masks(Path file) throws IOException {
		var size = size(file);
		if (size == null)
			return null;
		Raster pixels;
		try (var in = Files.newInputStream(file)) {
			var picture = ImageIO.read(in);
			if (picture == null || picture.getWidth() != size[0] || picture.getHeight() != size[1]
					|| !(picture.getRaster().getDataBuffer() instanceof DataBufferUShort))
				return null;
			pixels = picture.getRaster();
		} catch (javax.imageio.IIOException | RuntimeException e) {
			return null; // told by whoever reads the sequence
		}
		var masks = new TreeMap<Integer, Masks.Builder>();
		var column = new int[size[1]];
		for (int x = 0; x < size[0]; x++) {
			pixels.getSamples(x, 0, 1, size[1], 0, column);
			for (int y = 0; y < size[1];) {
				int from = y;
				int value = column[y];
				while (y < size[1] && column[y] == value)
					y++;
				if (value != 0)
					masks.computeIfAbsent(value, key -> new Masks.Builder(size[0], size[1])).inside((long) x * size[1] + from, (long) x * size[1] + y);
			}
		}
		var built = new TreeMap<Integer, Mask>();
		masks.forEach((value, builder) -> built.put(value, builder.build()));
		return built;
	}

	/** Writes a picture; where masks lie over each other the first is seen. */
	static void write(Path file, Map<Integer, Mask> masks, int width, int height) throws IOException {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY);
		var pixels = ((DataBufferUShort) picture.getRaster().getDataBuffer()).getData();
		masks.forEach((id, mask) -> Masks.bits(mask).stream().forEach(index -> {
			int at = index % height * width + index / height;
			if (pixels[at] == 0)
				pixels[at] = id.shortValue();
		}));
		if (!ImageIO.write(picture, "png", file.toFile())) //$NON-NLS-1$
			throw new IOException(file.toString());
	}
}
