package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.video.MotsPngFormat;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Masks;
import org.labelwright.testkit.FormatTestBase;
import org.labelwright.testkit.TimeFormatData.Said;

class MotsPngTest extends FormatTestBase {

	private static final String ID = MotsPngFormat.ID;

	/** A grey PNG, put together by hand after its specification. */
	static byte[] png(int depth, int[] pixels, int width) throws IOException {
		var bytes = new ByteArrayOutputStream();
		var out = new DataOutputStream(bytes);
		out.writeLong(0x89504E470D0A1A0AL);
		int height = pixels.length / width;
		chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).array());
		var deflated = new ByteArrayOutputStream();
		try (var data = new DataOutputStream(new DeflaterOutputStream(deflated))) {
			for (int y = 0; y < height; y++) {
				data.write(0);
				for (int x = 0; x < width; x++)
					if (depth == 16)
						data.writeShort(pixels[y * width + x]);
					else
						data.write(pixels[y * width + x]);
			}
		}
		chunk(out, "IDAT", deflated.toByteArray());
		chunk(out, "IEND", new byte[0]);
		return bytes.toByteArray();
	}

	private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
		var sum = new CRC32();
		sum.update(type.getBytes());
		sum.update(content);
		out.writeInt(content.length);
		out.writeBytes(type);
		out.write(content);
		out.writeInt((int) sum.getValue());
	}

	/** Frame with the pixels x,y that are inside, of each keyframe in view. */
	private static List<String> pixels(Said said, int object) {
		var lines = new ArrayList<String>();
		for (var keyframe : TestData.keyframes(said.annotations().get(object)))
			if (!keyframe.isOutside()) {
				var mask = (Mask) keyframe.getGeometry();
				var text = new StringBuilder().append(keyframe.getFrame()).append(':');
				for (int y = 0; y < mask.getHeight(); y++)
					for (int x = 0; x < mask.getWidth(); x++)
						if (Masks.contains(mask, x, y))
							text.append(' ').append(x).append(',').append(y);
				lines.add(text.toString());
			}
		return lines;
	}

	private static int[] values(Path file) throws IOException {
		var raster = ImageIO.read(file.toFile()).getRaster();
		return raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), 0, (int[]) null);
	}

	/** Expected: what Datumaro's own test reads from these files (tests/unit/test_mots_format.py, test_can_import). */
	@Test
	void realPictures() throws Exception {
		for (var set : List.of("train/instances/1.png", "train/instances/2.png", "train/instances/labels.txt", "val/instances/3.png", "val/instances/labels.txt"))
			TestData.copy("motspng/" + set, folder.resolve("mots/" + set));
		var all = TestData.said(store, folder.resolve("mots"), ID);
		assertEquals(List.of("train", "val"), all.stream().map(said -> said.item().name()).toList());
		var train = all.getFirst();
		assertEquals(List.of("c", "d", "d", "d"), train.annotations().stream().map(train::label).toList());
		assertEquals(List.of(List.of("0: 2,0"), List.of("0: 3,0"), List.of("0: 0,0 1,0"), List.of("1: 0,0")),
				List.of(pixels(train, 0), pixels(train, 1), pixels(train, 2), pixels(train, 3)));
		assertEquals(List.of("a"), all.get(1).annotations().stream().map(all.get(1)::label).toList());
		assertEquals(List.of("2: 1,0"), pixels(all.get(1), 0));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var names = Files.readAllLines(folder.resolve("out/train/labels.txt"));
		assertEquals(List.of("d", "d", "c", "d", ""), Arrays.stream(values(folder.resolve("out/train/000000.png")))
				.mapToObj(value -> value == 0 ? "" : names.get(value / 1000 - 1)).toList(), "classes have other numbers and the same names");
		assertEquals(List.of("d", "", "", "", ""), Arrays.stream(values(folder.resolve("out/train/000001.png")))
				.mapToObj(value -> value == 0 ? "" : names.get(value / 1000 - 1)).toList());
	}

	/** As KITTI MOTS has them: a car (1), a pedestrian (2), a region to be ignored (10), frames from 0. */
	@Test
	void picturesOfKitti() throws Exception {
		var sequence = Files.createDirectories(folder.resolve("instances/0002"));
		var first = new int[] { 1001, 1001, 0, 0, 2000, 0, 10000, 10000, 0, 10000, 10000, 0 };
		Files.write(sequence.resolve("000000.png"), png(16, first, 4));
		Files.write(sequence.resolve("000001.png"), png(16, new int[12], 4));
		Files.write(sequence.resolve("000002.png"), png(16, new int[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1001, 1001 }, 4));
		var said = TestData.said(store, folder.resolve("instances"), ID).getFirst();
		assertEquals("0002", said.item().name());
		assertEquals(List.of("car", "pedestrian", "ignore"), said.annotations().stream().map(said::label).toList());
		assertEquals(List.of("0: 0,0 1,0", "2: 2,2 3,2"), pixels(said, 0));
		assertEquals(List.of("0: 2,1 3,1 1,2 2,2"), pixels(said, 2));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(List.of("000000.png", "000001.png", "000002.png"), names(folder.resolve("out/0002")), "no names of classes are needed");
		assertEquals(Arrays.toString(first), Arrays.toString(values(folder.resolve("out/0002/000000.png"))));
		TestData.write(store, folder.resolve("few"), ID, TestData.exportOptions(ID).with(Videos.FRAMES, Videos.NTH).with(Videos.STEP, 2));
		assertEquals(List.of("000000.png", "000002.png"), names(folder.resolve("few/0002")));
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void saysWhatIsWrong() throws Exception {
		var sequence = Files.createDirectories(folder.resolve("drive"));
		Files.write(sequence.resolve("000000.png"), png(16, new int[] { 1001, 0 }, 2));
		Files.write(sequence.resolve("000001.png"), png(16, new int[] { 7, 1001 }, 2));
		var cut = png(16, new int[] { 1001, 0, 5, 5, 5, 5 }, 2);
		Files.write(sequence.resolve("000002.png"), Arrays.copyOf(cut, 45));
		Files.write(sequence.resolve("000003.png"), png(8, new int[] { 1, 2 }, 2));
		var huge = png(16, new int[] { 1001, 0 }, 2);
		ByteBuffer.wrap(huge).putInt(16, Integer.MAX_VALUE).putInt(20, Integer.MAX_VALUE);
		Files.write(sequence.resolve("000004.png"), huge);
		var outcome = new ImportOperation(store, folder.resolve("drive"), ID, TestData.keeping(ID), TestData.ME).run(TestData.monitor());
		assertEquals(List.of("motspng.value drive/000001.png", "motspng.picture drive/000002.png", "motspng.picture drive/000003.png", "motspng.picture drive/000004.png"),
				outcome.problems().stream().filter(problem -> problem.severity() == Severity.ERROR && problem.code().startsWith(ID)).map(problem -> problem.code() + " " + problem.place()).toList());
	}

	/** Any pictures come back pixel by pixel. */
	@Test
	void anyPictures() throws Exception {
		var random = new Random(5);
		var sequence = Files.createDirectories(folder.resolve("any"));
		var written = new TreeMap<String, String>();
		for (int frame = 0; frame < 6; frame++) {
			var pixels = random.ints(35, 0, 6).map(value -> value == 0 ? 0 : value < 4 ? 1000 + value : 2000 + value).toArray();
			Files.write(sequence.resolve("00000" + frame + ".png"), png(16, pixels, 7));
			written.put("00000" + frame + ".png", Arrays.toString(pixels));
		}
		TestData.said(store, sequence, ID);
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		for (var picture : written.entrySet())
			assertEquals(picture.getValue(), Arrays.toString(values(folder.resolve("out/any/" + picture.getKey()))), picture.getKey());
	}
}
