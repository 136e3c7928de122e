package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labelwright.core.Severity;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.internal.ImageFileProvider;
import org.labelwright.media.internal.ImageFileProvider.Limits;
import org.labelwright.media.tests.TestData.Expected;

/**
 * Size, orientation and pixels, compared with Pillow and tifffile: {@code data/expected.py} says how.
 */
class DecodingTest {

	static List<Expected> pages() {
		return TestData.expected();
	}

	static List<Expected> firstPages() {
		return pages().stream().filter(e -> e.page() == 0).toList();
	}

	static List<Expected> tiffs() {
		return pages().stream().filter(DecodingTest::tiff).toList();
	}

	static List<Expected> sequential() {
		return pages().stream().filter(e -> !tiff(e) && !e.file().endsWith(".gif")).toList();
	}

	private static boolean tiff(Expected expected) {
		return expected.file().endsWith(".tif") || expected.file().endsWith(".tiff");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void decodesAsAWhole(Expected expected) throws Exception {
		check(expected, Limits.USUAL);
	}

	@ParameterizedTest
	@MethodSource("tiffs")
	void decodesChunkByChunk(Expected expected) throws Exception {
		check(expected, TestData.PIECEMEAL);
	}

	/** As when the picture is too large to be held: the coarse levels are, the finest is read in strips. */
	@ParameterizedTest
	@MethodSource("sequential")
	void decodesInStripsBeyondTheBudget(Expected expected) throws Exception {
		check(expected, new Limits(Long.MAX_VALUE, 20_000));
	}

	private static void check(Expected expected, Limits limits) throws Exception {
		try (var source = TestData.open(expected.file(), limits, expected.page())) {
			assertEquals(expected.width(), source.width());
			assertEquals(expected.height(), source.height());
			assertEquals(expected.page(), source.page());
			var pixels = TestData.pixels(source, 0);
			TestData.assertAsExpected(expected, pixels);
			assertTrue(source.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR),
					() -> source.problems().toString());
		}
	}

	@ParameterizedTest
	@MethodSource("firstPages")
	void tellsSizeAndKindWithoutDecoding(Expected expected) throws Exception {
		var info = new ImageFileProvider().examine(TestData.file(expected.file())).value().orElseThrow();
		assertEquals(expected.width(), info.width());
		assertEquals(expected.height(), info.height());
		var ending = expected.file().substring(expected.file().lastIndexOf('.') + 1);
		assertEquals("image/" + ending.replace("jpg", "jpeg").replaceFirst("^tif$", "tiff"), info.mimeType());
	}

	@Test
	void tellsPagesAndFrames() throws Exception {
		assertEquals(3, info("derived/pages.tif").pages());
		assertEquals(2, info("derived/animation.gif").pages());
		assertEquals(1, info("derived/pyramid.tif").pages(), "smaller copies are no pages");
	}

	@Test
	void tellsWhatTheCameraWrote() throws Exception {
		// as Pillow's Image.getexif() and its IFD 0x8769 have it
		var facts = info("pillow/exif_gps.jpg").properties();
		assertEquals("Make", facts.get("make"));
		assertEquals("XXX-XXX", facts.get("model"));
		assertEquals("2099:09:29 10:10:10", facts.get("taken"));
	}

	private static MediaInfo info(String file) throws Exception {
		return new ImageFileProvider().examine(TestData.file(file)).value().orElseThrow();
	}
}
