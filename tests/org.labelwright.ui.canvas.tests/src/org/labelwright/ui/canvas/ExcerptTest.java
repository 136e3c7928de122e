package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** What is seen of objects when they are shown small. */
class ExcerptTest {

	private static final AnnotationFactory ANNOTATION = AnnotationFactory.eINSTANCE;
	private static final int BLUE = 0xFF0000FF;

	@TempDir
	Path folder;

	private static SchemaIndex schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("van");
		label.setName("van");
		label.setColor("#0000ff");
		schema.getLabels().add(label);
		return SchemaIndex.of(schema);
	}

	private static Annotation object(Geometry geometry) {
		var object = ANNOTATION.createAnnotation();
		object.setId("a");
		object.setLabelId("van");
		object.setGeometry(geometry);
		return object;
	}

	private static Annotation box(double x, double y, double width, double height) {
		var box = ANNOTATION.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		return object(box);
	}

	private static Annotation interval(long start, long end, int channel) {
		var interval = ANNOTATION.createTimeInterval();
		interval.setStart(start);
		interval.setEnd(end);
		interval.setChannel(channel);
		return object(interval);
	}

	private static ExcerptRequest request(Path media, Annotation... objects) {
		return new ExcerptRequest(media, List.of(objects), schema(), null);
	}

	/** Red is the column, green the row. */
	private static Pixels ramps(int width, int height) {
		var argb = new int[width * height];
		for (int i = 0; i < argb.length; i++)
			argb[i] = 0xFF000000 | i % width << 16 | i / width << 8;
		return new Pixels(width, height, argb);
	}

	private static int at(Pixels pixels, int x, int y) {
		return pixels.argb()[y * pixels.width() + x];
	}

	/** 20 by 10 at (40, 30): with 8 pixels around it is 36 by 26 from (32, 22), and six times as large. */
	@Test
	void aSmallObjectIsEnlargedWithWhatIsAroundIt() {
		var request = request(null, box(40, 30, 20, 10));
		var shown = ((Excerpt.Picture) PictureExcerpt.of(ramps(100, 100), PictureExcerpt.entries(request, Annotation::getGeometry)).orElseThrow()).pixels();
		assertEquals("216 x 156", shown.width() + " x " + shown.height());
		int corner = at(shown, 3, 3);
		assertEquals(32, corner >> 16 & 255, 1);
		assertEquals(22, corner >> 8 & 255, 1);
		assertEquals(0, corner & 255);
		int farCorner = at(shown, 213, 153);
		assertEquals(67, farCorner >> 16 & 255, 1);
		assertEquals(47, farCorner >> 8 & 255, 1);
		int edge = at(shown, 8 * 6, 13 * 6);
		assertTrue((edge & 255) > 200 && (edge >> 16 & 255) < 40, Integer.toHexString(edge));
	}

	@Test
	void whatLiesOffThePictureIsNotShown() {
		var frame = ramps(100, 100);
		assertTrue(PictureExcerpt.of(frame, PictureExcerpt.entries(request(null, box(400, 30, 20, 10)), Annotation::getGeometry)).isEmpty());
		assertTrue(PictureExcerpt.of(frame, PictureExcerpt.entries(request(null, box(Double.NaN, 30, 20, 10)), Annotation::getGeometry)).isEmpty());
		assertTrue(PictureExcerpt.entries(request(null, interval(0, 1, 0)), Annotation::getGeometry).isEmpty());
		var corner = ((Excerpt.Picture) PictureExcerpt.of(frame, PictureExcerpt.entries(request(null, box(95, 95, 50, 50)), Annotation::getGeometry)).orElseThrow())
				.pixels();
		assertEquals("138 x 138", corner.width() + " x " + corner.height());
	}

	@Test
	void ofALargePictureAFileIsReadInCoarserPixels() throws Exception {
		var image = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < 2000; y++)
			for (int x = 0; x < 3000; x++)
				image.setRGB(x, y, x < 1500 ? 0xFFFF0000 : 0xFF00FF00);
		var file = folder.resolve("large.png");
		ImageIO.write(image, "png", file.toFile());
		var factory = new PictureCanvasFactory();
		var shown = ((Excerpt.Picture) factory.excerpt(request(file, box(0, 0, 3000, 2000))).orElseThrow()).pixels();
		assertEquals("390 x 260", shown.width() + " x " + shown.height());
		assertTrue((at(shown, 190, 130) >> 16 & 255) > 120 && (at(shown, 190, 130) >> 8 & 255) < 60);
		assertTrue((at(shown, 200, 130) >> 8 & 255) > 120 && (at(shown, 200, 130) >> 16 & 255) < 60);
		assertThrows(MediaException.class, () -> factory.excerpt(request(folder.resolve("gone.png"), box(0, 0, 1, 1))));
	}

	@Test
	void aStretchOfLanesIsReadAroundTheObject() throws Exception {
		var request = request(null, interval(1_000_000, 2_000_000, 1));
		var window = LaneExcerpt.window(request, 10_000_000).orElseThrow();
		assertEquals(new LaneExcerpt.Window(700_000, 2_300_000), window);
		var read = new ArrayList<Integer>();
		var shown = ((Excerpt.Picture) LaneExcerpt.of(request, window, 4, (channel, wanted) -> {
			read.add(channel);
			var low = new double[LaneExcerpt.COLUMNS];
			var high = new double[LaneExcerpt.COLUMNS];
			Arrays.fill(low, -1);
			Arrays.fill(high, 1);
			low[10] = Double.NaN;
			return new LaneExcerpt.Trace(low, high);
		})).pixels();
		assertEquals(List.of(1), read);
		assertEquals(Excerpt.WIDTH, shown.width());
		int from = Math.round(300_000f / 1_600_000 * Excerpt.WIDTH);
		assertEquals(BLUE, at(shown, from, 1), "where it begins");
		assertEquals(0xFFFFFFFF, at(shown, 10, 30), "a gap is nothing");
		assertEquals(0xFF37474F, at(shown, 20, 30), "the trace");
		assertTrue((at(shown, from + 20, 1) & 255) == 255 && (at(shown, from + 20, 1) >> 16 & 255) < 255, "its ground");
	}

	@Test
	void lanesOfAllChannelsAndOfNoTime() throws Exception {
		var request = request(null, interval(0, 0, -1));
		var window = LaneExcerpt.window(request, 50_000).orElseThrow();
		assertEquals(new LaneExcerpt.Window(0, 50_000), window);
		var read = new ArrayList<Integer>();
		LaneExcerpt.of(request, window, 2, (channel, wanted) -> {
			read.add(channel);
			return new LaneExcerpt.Trace(new double[LaneExcerpt.COLUMNS], new double[LaneExcerpt.COLUMNS]);
		});
		assertEquals(List.of(0, 1), read);
		assertTrue(LaneExcerpt.window(request, 0).isEmpty());
		assertTrue(LaneExcerpt.window(request(null, interval(-5, 10, 0)), 50_000).isEmpty());
		assertTrue(LaneExcerpt.window(request(null, interval(Long.MAX_VALUE - 1, Long.MAX_VALUE, 0)), 50_000).isEmpty());
		assertTrue(LaneExcerpt.window(request(null, box(1, 1, 1, 1)), 50_000).isEmpty());
		assertEquals(new LaneExcerpt.Window(0, 78_000_000), LaneExcerpt.window(request(null, interval(0, Long.MAX_VALUE, 0)), 1L << 40).orElseThrow());
	}
}
