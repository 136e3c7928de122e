package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.media.ImageSource;
import org.labelwright.media.Tile;
import org.labelwright.media.TileKey;
import org.labelwright.media.internal.ImageFileProvider.Limits;

/** Coarser levels are means of the picture. Each level may round once, so it may be off by its number. */
class PyramidTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "1,1", "513,1", "1,1025", "1700,1100", "1025,513", "1024,1024" })
	void halvesEachLevelRoundingUp(int width, int height) throws Exception {
		try (var source = TestData.open(noise(width, height, false), Limits.USUAL)) {
			checkLevels(source);
		}
	}

	@Test
	void weighsColoursWithTheirOpacity() throws Exception {
		try (var source = TestData.open(noise(1030, 700, true), Limits.USUAL)) {
			checkLevels(source);
		}
	}

	/** Chunk borders lie anywhere in the tiles, and the last chunks stick out of the picture. */
	@ParameterizedTest
	@CsvSource({ "48,32,1", "48,32,3", "48,32,6", "256,256,1", "0,7,1", "0,7,8", "0,64,5" })
	void reducesChunksWhereverTheirBordersLie(int chunkWidth, int chunkHeight, int orientation) throws Exception {
		var file = tiff(1030, 700, chunkWidth, chunkHeight, orientation);
		for (long overview : new long[] { 1L << 24, 1L << 18 })
			try (var source = TestData.open(file, new Limits(0, overview))) {
				assertEquals(orientation, source.orientation());
				checkLevels(source);
				assertEquals(List.of(), source.problems());
			}
	}

	@Test
	void givesAnImpressionUntilTheCoarseLevelsAreRead() throws Exception {
		var file = tiff(1030, 700, 32, 32, 6);
		try (var source = TestData.open(file, new Limits(0, 1L << 18))) {
			assertEquals(Optional.empty(), source.preview(new TileKey(0, 0, 0)), "fine tiles are quick to read");
			var top = new TileKey(source.levels() - 1, 0, 0);
			var rough = source.preview(top).orElseThrow();
			var exact = source.read(top);
			assertEquals(exact.width(), rough.width());
			assertEquals(exact.height(), rough.height());
			// the picture is a slope of colour with noise, so every quarter of both has about the same mean
			for (int x = 0; x < 2; x++)
				for (int y = 0; y < 2; y++)
					TestData.assertClose(quarter(exact, x, y), quarter(rough, x, y), 25, "quarter " + x + "," + y);
			assertEquals(Optional.empty(), source.preview(top), "now the tile itself is there");
		}
	}

	private static int quarter(Tile tile, int x, int y) {
		return TestData.mean(tile.argb(), tile.width(), x * tile.width() / 2, y * tile.height() / 2,
				(x + 1) * tile.width() / 2, (y + 1) * tile.height() / 2);
	}

	/** A smaller copy in the file is used for its level, so its pixels are served as they are. */
	@Test
	void servesTheSmallerCopiesOfTheFile() throws Exception {
		var large = ImageIO.read(noise(1030, 700, false).toFile());
		var small = new BufferedImage(515, 350, BufferedImage.TYPE_3BYTE_BGR);
		for (int y = 0; y < 350; y++)
			for (int x = 0; x < 515; x++)
				small.setRGB(x, y, x * 7919 ^ y * 104729 << 8); // not at all like the picture, to tell them apart
		var file = folder.resolve("copies.tif");
		var writer = ImageIO.getImageWritersByFormatName("tiff").next();
		try (var out = ImageIO.createImageOutputStream(file.toFile())) {
			writer.setOutput(out);
			writer.prepareWriteSequence(null);
			writer.writeToSequence(new IIOImage(large, null, metadata(writer, large, tiled(writer, 64, 64), 254, 0)),
					tiled(writer, 64, 64));
			writer.writeToSequence(new IIOImage(small, null, metadata(writer, small, tiled(writer, 64, 64), 254, 1)),
					tiled(writer, 64, 64));
			writer.endWriteSequence();
		} finally {
			writer.dispose();
		}
		try (var source = TestData.open(file, new Limits(0, 1L << 18))) {
			assertEquals(1, source.pages());
			assertArrayEquals(large.getRGB(0, 0, 1030, 700, null, 0, 1030), TestData.pixels(source, 0));
			assertArrayEquals(small.getRGB(0, 0, 515, 350, null, 0, 515), TestData.pixels(source, 1));
		}
	}

	private static void checkLevels(ImageSource source) throws Exception {
		var finest = TestData.pixels(source, 0);
		int size = Math.max(source.width(), source.height());
		int levels = 1;
		while (Math.ceilDiv(size, 1 << levels - 1) > source.tileSize())
			levels++;
		assertEquals(levels, source.levels());
		for (int level = 1; level < levels; level++) {
			int unit = 1 << level;
			int width = source.width(level);
			assertEquals(Math.ceilDiv(source.width(), unit), width);
			assertEquals(Math.ceilDiv(source.height(), unit), source.height(level));
			var pixels = TestData.pixels(source, level);
			for (int y = 0; y < source.height(level); y++)
				for (int x = 0; x < width; x++)
					if ((x + 1) * unit <= source.width() && (y + 1) * unit <= source.height())
						TestData.assertClose(
								TestData.mean(finest, source.width(), x * unit, y * unit, (x + 1) * unit, (y + 1) * unit),
								pixels[y * width + x], level + 1, "level " + level + " at " + x + "," + y);
		}
	}

	@Test
	void knowsWhichTilesThereAre() throws Exception {
		try (var source = TestData.open(noise(1030, 700, false), Limits.USUAL)) {
			assertEquals(3, source.columns(0));
			assertEquals(2, source.rows(0));
			var corner = source.read(new TileKey(0, 2, 1));
			assertEquals(1030 - 1024, corner.width());
			assertEquals(700 - 512, corner.height());
			assertThrows(IndexOutOfBoundsException.class, () -> source.read(new TileKey(0, 3, 0)));
			assertThrows(IndexOutOfBoundsException.class, () -> source.read(new TileKey(0, 0, 2)));
			assertThrows(IndexOutOfBoundsException.class, () -> source.read(new TileKey(9, 0, 0)));
			assertThrows(IllegalArgumentException.class, () -> new TileKey(0, -1, 0));
		}
	}

	@ParameterizedTest
	@CsvSource({ "40,40,22", "1030,700,300", "700,1030,1" })
	void overviewFitsAndKeepsTheMean(int width, int height, int side) throws Exception {
		try (var source = TestData.open(noise(width, height, false), Limits.USUAL)) {
			var small = source.overview(side);
			assertEquals(side, Math.max(small.width(), small.height()));
			assertTrue(Math.abs(small.height() - (double) small.width() * height / width) <= 1);
			int expected = TestData.mean(TestData.pixels(source, 0), width, 0, 0, width, height);
			int found = TestData.mean(small.argb(), small.width(), 0, 0, small.width(), small.height());
			TestData.assertClose(expected, found, 6, "mean of " + small.width() + " x " + small.height());
			var afterDecoding = source.overview(side);
			assertEquals(small.width(), afterDecoding.width());
			assertEquals(small.height(), afterDecoding.height());
		}
	}

	/** Written by the TIFF writer of the Java runtime; a chunk width of 0 makes strips. */
	private Path tiff(int width, int height, int chunkWidth, int chunkHeight, int orientation) throws Exception {
		var image = ImageIO.read(noise(width, height, false).toFile());
		var file = folder.resolve("noise.tif");
		Files.deleteIfExists(file);
		var writer = ImageIO.getImageWritersByFormatName("tiff").next();
		try (var out = ImageIO.createImageOutputStream(file.toFile())) {
			writer.setOutput(out);
			var param = tiled(writer, chunkWidth == 0 ? width : chunkWidth, chunkHeight);
			writer.write(null, new IIOImage(image, null, metadata(writer, image, param, 274, orientation)), param);
		} finally {
			writer.dispose();
		}
		return file;
	}

	private static ImageWriteParam tiled(ImageWriter writer, int width, int height) {
		var param = writer.getDefaultWriteParam();
		param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
		param.setTiling(width, height, 0, 0);
		param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		param.setCompressionType("Deflate");
		return param;
	}

	private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, ImageWriteParam param, int tag, int value)
			throws Exception {
		var directory = TIFFDirectory.createFromMetadata(
				writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param));
		var kind = BaselineTIFFTagSet.getInstance().getTag(tag);
		directory.addTIFFField(kind.isDataTypeOK(TIFFTag.TIFF_SHORT)
				? new TIFFField(kind, TIFFTag.TIFF_SHORT, 1, new char[] { (char) value })
				: new TIFFField(kind, TIFFTag.TIFF_LONG, 1, new long[] { value }));
		return directory.getAsMetadata();
	}

	/** A smooth picture with some noise, so that neither blur nor shift goes unseen. */
	private Path noise(int width, int height, boolean alpha) throws Exception {
		var random = new Random(width * 31L + height);
		var image = new BufferedImage(width, height,
				alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				image.setRGB(x, y, random.nextInt(4) == 0 ? random.nextInt()
						: (x * 255 / width) << 24 | (y * 255 / height) << 16 | (x * 255 / width) << 8 | 77);
		var file = folder.resolve("noise.png");
		ImageIO.write(image, "png", file.toFile());
		return file;
	}
}
