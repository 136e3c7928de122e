package org.labelwright.guideline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Problem;
import org.labelwright.guideline.GuidelinePdf;
import org.labelwright.guideline.References;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.testkit.RandomModel;

@Timeout(120)
class GuidelinePdfTest {

	private static References references(byte[] picture) {
		return new References() {
			@Override
			public String subject(String id) {
				return "<" + id + ">";
			}

			@Override
			public String item(String id) {
				return "photo " + id;
			}

			@Override
			public Optional<Picture> picture(String destination) {
				return Optional.of(new Picture("image/png", picture));
			}

			@Override
			public Optional<Picture> drawn(Example example) {
				return Optional.empty();
			}
		};
	}

	private static byte[] png() throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 3000, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	private final List<Problem> problems = new ArrayList<>();

	private PDDocument document(Guideline guideline, byte[] picture) throws IOException {
		var out = new ByteArrayOutputStream();
		problems.addAll(GuidelinePdf.write(guideline, references(picture), out));
		return Loader.loadPDF(out.toByteArray());
	}

	private static String text(PDDocument document) throws IOException {
		return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
	}

	private static String outline(PDOutlineNode node) {
		var text = new StringBuilder();
		for (PDOutlineItem item : node.children())
			text.append(item.getTitle()).append('(').append(outline(item)).append(')');
		return text.toString();
	}

	/** What is on the page from left to right, as its letters are placed. */
	private static String seen(PDDocument document) throws IOException {
		var letters = new ArrayList<TextPosition>();
		new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition text) {
				letters.add(text);
			}
		}.getText(document);
		return letters.stream().filter(letter -> letter.getY() < 700).sorted(Comparator.comparingDouble((TextPosition letter) -> Math.round(letter.getY()))
				.thenComparingDouble(TextPosition::getX)).map(TextPosition::getUnicode).collect(Collectors.joining());
	}

	/**
	 * Hebrew "shalom (1234) car" and Arabic "salaam": the letters of the first in the order of Unicode Standard Annex 9, the second as the chart of Arabic
	 * presentation forms B has it: seen initial, the ligature of lam and alef in its final form, meem isolated.
	 */
	@Test
	void scriptsThatRunFromRightToLeftDoSo() throws IOException {
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setName("x");
		guideline.setDescription("\u05E9\u05DC\u05D5\u05DD (1234) car");
		try (var document = document(guideline, png())) {
			assertEquals("xcar (1234) \u05DD\u05D5\u05DC\u05E9", seen(document));
			assertTrue(text(document).contains("\u05E9\u05DC\u05D5\u05DD"), "it can be searched");
		}
		guideline.setDescription("\u0633\u0644\u0627\u0645");
		try (var document = document(guideline, png())) {
			assertTrue(List.of("x\uFEE1\uFEFC\uFEB3", "x\u0645\u0627\u0644\u0633").contains(seen(document)), "forms, or single letters without a font: " + seen(document));
		}
		guideline.setDescription("\uFBB2 \uFD3E \uFDFF \uFE73 \u202E \u2066 \u0644");
		document(guideline, png()).close(); // forms of nothing, and marks without an end
		guideline.setDescription("A word \u05E9\u05B8\u05DC of Hebrew.");
		try (var document = document(guideline, png())) {
			assertEquals("xA word \u05DC\u05E9 of Hebrew.", seen(document).replace("\u05B8", ""));
		}
	}

	/** Finds the words of Devanagari on a page. */
	private static final class Words extends PDFTextStripper {

		private final List<TextPosition> words = new ArrayList<>();

		@Override
		protected void processTextPosition(TextPosition text) {
			if (text.getUnicode().codePointAt(0) > 0x900)
				words.add(text);
		}
	}

	/** How many dark points a word has at 72 points to an inch. */
	private static long ink(BufferedImage page, TextPosition word) {
		int top = Math.round(word.getY()) - 9;
		return IntStream.range(top * page.getWidth(), (top + 12) * page.getWidth()).filter(i -> i % page.getWidth() > word.getX() && i % page.getWidth() < word.getX() + word.getWidth()
				&& (page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xFF) < 128).count();
	}

	/** Widths as hb-shape of HarfBuzz 6.0.0 tells them of the font; letter by letter all words but the last would be wider. */
	@Test
	void wordsOfDevanagariLookAsTheirFontTellsAndAreFound(@TempDir Path home) throws IOException {
		Assumptions.assumeTrue(System.getProperty("os.name").contains("Linux"), "fonts are kept elsewhere");
		var fonts = Files.createDirectory(home.resolve(".fonts"));
		Files.copy(Path.of(System.getProperty("labelwright.basedir"), "tests/org.labelwright.guideline.tests/data/Lohit-Devanagari.ttf"), fonts.resolve("Lohit Sans.ttf"));
		var usual = System.setProperty("user.home", home.toString());
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setDescription("\u0915".repeat(100_000) + " \u0915\u094D\u200D\u0937 \u0E01\u0E33");
		document(guideline, png()).close(); // what is no word, and letters that no font may have
		problems.clear();
		guideline.setName("x");
		guideline.setDescription("A \u0915\u094D\u0937\u0924\u094D\u0930\u093F\u092F and **\u0928\u092E\u0938\u094D\u0924\u0947** \u0939\u093F\u0928\u094D\u0926\u0940 *\u0915\u093E\u0930\u094D\u092F*.");
		try (var document = document(guideline, png())) {
			assertEquals(List.of(), problems);
			assertTrue(text(document).contains("A \u0915\u094D\u0937\u0924\u094D\u0930\u093F\u092F and \u0928\u092E\u0938\u094D\u0924\u0947 \u0939\u093F\u0928\u094D\u0926\u0940 \u0915\u093E\u0930\u094D\u092F."), text(document));
			var words = new Words();
			words.getText(document);
			assertEquals(List.of("\u0915 2058", "\u0928 2295", "\u0939 1994", "\u0915 1611"),
					words.words.stream().map(word -> word.getUnicode().charAt(0) + " " + Math.round(word.getWidth() / 10.5 * 1024)).toList());
			var page = new PDFRenderer(document).renderImage(0);
			words.words.forEach(word -> assertTrue(ink(page, word) > 15, "it is seen: " + ink(page, word)));
		} finally {
			System.setProperty("user.home", usual);
		}
	}

	@Test
	void allOfAGuidelineIsThere() throws IOException {
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setName("Vehicles");
		guideline.setVersion("3");
		var cars = Guides.section("Cars", "label-car");
		cars.setDescription("""
				Some **bold**, *slanted* and `code` text, a [link](https://example.org/a) and [none](javascript:x).

				> [!WARNING]
				> Look out.

				- first
				  1. inner
				- second

				| what | label |
				|---|---|
				| nine seats | car |

				```
				int x = 1;
				```

				![tall](images/a.png)

				""" + "Many words. ".repeat(600));
		var rule = Guides.rule("Parked");
		cars.getRules().add(rule);
		cars.getSections().add(Guides.section("Inner"));
		var example = GuidelineFactory.eINSTANCE.createExample();
		example.setItemId("17");
		rule.getExamples().add(example);
		guideline.getSections().add(cars);
		guideline.getSections().add(Guides.section("\u0416\u03A9 Ž"));
		try (var document = document(guideline, png())) {
			var text = text(document);
			for (var wanted : List.of("Vehicles", "Version 3", "About: <label-car>", "Some bold, slanted and code text, a link", "Warning Look out.", "• first", "1. inner",
					"what label", "nine seats car", "Example", "Of photo 17", "\u0416\u03A9 Ž", "1 / " + document.getNumberOfPages()))
				assertTrue(text.contains(wanted), wanted + " in " + text);
			assertTrue(text.replace(" ", "").contains("intx=1;"), "letters of code stand in columns, which the reader takes for words");
			assertEquals(600, text.split(" words\\.", -1).length - 1);
			assertEquals("Cars(Parked()Inner())\u0416\u03A9 Ž()", outline(document.getDocumentCatalog().getDocumentOutline()));
			assertTrue(document.getNumberOfPages() > 2);
			int links = 0;
			int pictures = 0;
			for (var page : document.getPages()) {
				for (var annotation : page.getAnnotations())
					links += annotation instanceof PDAnnotationLink ? 1 : 0;
				for (var name : page.getResources().getXObjectNames())
					pictures += page.getResources().isImageXObject(name) ? 1 : 0;
				assertTrue(page.getMediaBox().getWidth() > 590);
			}
			assertEquals("1 1", links + " " + pictures);
		}
		assertEquals(List.of(), problems);
	}

	@Test
	void lettersThatNoFontHasAreTold() throws IOException {
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setName("a\uDBBF\uDFFDb");
		try (var document = document(guideline, png())) {
			assertTrue(text(document).contains("a?b"));
		}
		assertEquals("pdf.letters", problems.getFirst().code());
		assertTrue(problems.getFirst().message().contains("\uDBBF\uDFFD"));
	}

	@Test
	void anythingCanBeWritten() throws IOException {
		var random = new RandomModel(new Random(8));
		for (int round = 0; round < 6; round++)
			document((Guideline) random.create(GuidelinePackage.Literals.GUIDELINE), new byte[] { 1, 2, 3 }).close();
		for (var text : List.of("> ".repeat(95) + "deep", "- ".repeat(95) + "deep", "x".repeat(20_000), "| a ".repeat(200) + "|\n" + "|---".repeat(200) + "|\n",
				"[".repeat(20_000), "# \n".repeat(2_000), "`" + "c".repeat(5_000) + "`", "> ![a](b)\n".repeat(30))) {
			var guideline = GuidelineFactory.eINSTANCE.createGuideline();
			guideline.setDescription(text);
			try (var document = document(guideline, png())) {
				assertTrue(document.getNumberOfPages() >= 1);
			}
		}
	}
}
