package org.labelwright.guideline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.guideline.tests.Guides.SUBJECTS;
import static org.labelwright.guideline.tests.Guides.codes;
import static org.labelwright.guideline.tests.Guides.json;
import static org.labelwright.guideline.tests.Guides.outline;
import static org.labelwright.guideline.tests.Guides.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.guideline.GuidelineMarkdown;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.testkit.RandomModel;

@Timeout(60)
class GuidelineMarkdownTest {

	private static final String WRITTEN = """
			# Vehicles

			What to do with **vehicles**.

			## Cars

			About: Car, van, Tank

			Label each car once.

			- Rule of thumb: wheels.

			### Rule: Parked cars

			<!-- {"id": "parked"} -->

			About: Car

			Label them too.

			#### Example: Beside the road

			As here.

			#### Counterexample: On a poster

			#### edge case: Under a *cover*

			### Details

			More.

			## Question: What is a van?

			Really?
			""";

	@Test
	void headingsOfAPersonBecomeElements() {
		var outcome = read(WRITTEN);
		var guideline = outcome.value().orElseThrow();
		assertEquals("""
				G Vehicles
				 S Cars
				  S Details
				  R Parked cars
				   P Beside the road
				   N On a poster
				   E Under a cover""", outline(guideline));
		assertEquals("What to do with **vehicles**.", guideline.getDescription());
		var cars = guideline.getSections().getFirst();
		assertEquals(List.of("label-car", "label-van"), cars.getSubjectIds());
		assertEquals("Label each car once.\n\n- Rule of thumb: wheels.", cars.getDescription());
		assertEquals("parked", cars.getRules().getFirst().getId());
		assertEquals("Label them too.", cars.getRules().getFirst().getDescription());
		assertNull(cars.getId());
		assertEquals("Really?", guideline.getQuestions().getFirst().getDescription());
		assertEquals(List.of("markdown.subject"), codes(outcome));
		assertEquals("guide.md:7", outcome.problems().getFirst().place());
	}

	@Test
	void textMayFollowWhatItIsAbout() {
		var rule = read("## Rule: One\nAbout: car\nThe text.\n").value().orElseThrow().getSections().getFirst().getRules().getFirst();
		assertEquals(List.of("label-car"), rule.getSubjectIds());
		assertEquals("The text.", rule.getDescription());
	}

	@Test
	void rulesBeforeAnySectionGetOne() {
		assertEquals("""
				G null
				 S General
				  R One
				   P null
				  R Two
				 S Section
				  R Three
				 S Last""", outline(read("## Rule: One\n### Example:\n## Rule: Two\n# Section\n## Rule: Three\n# Last\n").value().orElseThrow()));
	}

	@Test
	void anyMarkdownIsAGuideline() {
		assertEquals("Just text.\n\nAnd more.", read("\n\nJust text.\r\n\r\nAnd more.\n\n").value().orElseThrow().getDescription());
		assertNull(read("").value().orElseThrow().getDescription());
		assertEquals("G null\n S A\n S B", outline(read("A\n=\n\nB\n=\n").value().orElseThrow()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " lead", "a\n\nb", "# heading", "Under\n---", "About: Car", "```\nopen", "<!-- open", "<!-- {\"id\":\"x\"} -->", "<pre>\n\n", "> quote",
			"- item\n\n  # in it", "```json annotations\n[]\n```", "```markdown verbatim\nx\n```", "[a]: b", "\n\nblank\n\n", "    code", "`` ` ``", "a\u0000b", "\t", "~~~\n```\n~~~",
			"````\n```\n", "<div>\n# in\n</div>", "\u2028", "end", "## end", "\\# no heading", "1. one\n2. two", "| a |\n|---|\n| b |", "x <b>y</b> & z", "--> {" })
	void everyTextComesBack(String text) {
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setId("guideline");
		guideline.setDescription(text);
		var section = Guides.section("s", "label-car, parked");
		section.setDescription(text);
		section.setName(text);
		guideline.getSections().add(section);
		var rule = Guides.rule("r");
		rule.setDescription(text);
		rule.setName("Rule: " + text);
		section.getRules().add(rule);
		var example = GuidelineFactory.eINSTANCE.createExample();
		example.setId("e");
		example.setDescription(text);
		rule.getExamples().add(example);
		guideline.getSections().add(Guides.section("after"));
		assertComesBack(guideline);
	}

	@Test
	void everyGuidelineComesBack() {
		var random = new RandomModel(new Random(11));
		int elements = 0;
		for (int round = 0; round < 60; round++) {
			var guideline = (Guideline) random.create(GuidelinePackage.Literals.GUIDELINE);
			for (var all = guideline.eAllContents(); all.hasNext(); all.next())
				elements++;
			assertComesBack(guideline);
		}
		assertTrue(elements > 1_000, "there were " + elements);
	}

	/** What was written is read as it was, but that empty names and texts are none. */
	private static void assertComesBack(Guideline guideline) {
		var markdown = GuidelineMarkdown.write(guideline, SUBJECTS);
		var outcome = read(markdown);
		var all = new ArrayList<Named>(List.of(guideline));
		guideline.eAllContents().forEachRemaining(object -> {
			if (object instanceof Named named)
				all.add(named);
		});
		for (var element : all) {
			if ("".equals(element.getName()))
				element.setName(null);
			if ("".equals(element.getDescription()))
				element.setDescription(null);
		}
		assertEquals(List.of(), outcome.problems(), () -> markdown);
		assertEquals(json(guideline), json(outcome.value().orElseThrow()), () -> markdown);
	}

	@Test
	void deepSectionsComeBack() {
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		var container = guideline.getSections();
		for (int depth = 0; depth < 20; depth++) {
			var section = Guides.section("s" + depth);
			container.add(section);
			container = section.getSections();
		}
		guideline.getSections().add(Guides.section("after"));
		assertComesBack(guideline);
	}

	@Test
	void textStaysReadableWhereItCan() {
		var guideline = read(WRITTEN).value().orElseThrow();
		var markdown = GuidelineMarkdown.write(guideline, SUBJECTS);
		assertTrue(markdown.contains("### Rule: Parked cars\n"), markdown);
		assertTrue(markdown.contains("About: Car, Van\n\nLabel each car once.\n"), markdown);
		assertFalse(markdown.contains("verbatim"), markdown);
	}

	@Test
	void commentsThatSayNothingAreText() {
		for (var comment : List.of("<!-- {broken -->", "<!-- {\"type\":\"Label\"} -->", "<!-- {\"type\":\"Guideline\"} -->", "<!-- {\"type\":[]} -->")) {
			var outcome = read("# G\n\n## A\n\n" + comment + "\n\ntext\n");
			assertEquals(List.of("markdown.comment"), codes(outcome), comment);
			assertEquals(comment + "\n\ntext", outcome.value().orElseThrow().getSections().getFirst().getDescription());
		}
		var twice = read("## A\n<!-- {\"id\":\"x\"} -->\n## B\n<!-- {\"id\":\"x\"} -->\n");
		assertEquals(List.of("markdown.id"), codes(twice));
		assertEquals("guide.md:4", twice.problems().getFirst().place());
		assertNull(twice.value().orElseThrow().getSections().getLast().getId());
		var broken = read("## A\n### Example: B\n```json annotations\n[{\"type\":\"Label\"}]\n```\n");
		assertEquals(List.of("markdown.annotations"), codes(broken));
		assertTrue(broken.value().orElseThrow().getSections().getFirst().getExamples().getFirst().getDescription().contains("Label"));
	}

	@Test
	void encodingsAreReadOrTold() {
		var text = "# \u00c4hre \ud83c\udf3e\n";
		for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16))
			assertEquals("\u00c4hre \ud83c\udf3e", GuidelineMarkdown.read(text.getBytes(charset), SUBJECTS, "").value().orElseThrow().getName(), charset.name());
		assertEquals("A", GuidelineMarkdown.read("\ufeff# A".getBytes(StandardCharsets.UTF_8), SUBJECTS, "").value().orElseThrow().getName());
		var outcome = GuidelineMarkdown.read("# \u00c4hre".getBytes(StandardCharsets.ISO_8859_1), SUBJECTS, "x.md");
		assertEquals(List.of("markdown.encoding"), codes(outcome));
		assertEquals("\ufffdhre", outcome.value().orElseThrow().getName());
	}

	@Test
	void hostileTextIsReadOrRefused() {
		for (var unit : List.of("> ", "- ", "[", "*a ", "![", "# \n", "<!-- {\"a\":", "`", "\\", "&#0;", "```\n", "| a ", "_a*", "\u0000", "1. ", "<a", "[a]: b\n", "About: \n")) {
			var outcome = GuidelineMarkdown.read(unit.repeat(20_000 / unit.length()).getBytes(StandardCharsets.UTF_8), SUBJECTS, "");
			assertTrue(outcome.value().isPresent() || codes(outcome).equals(List.of("markdown.deep")), unit);
		}
		assertEquals(List.of("markdown.large"), codes(GuidelineMarkdown.read(new byte[GuidelineMarkdown.MOST_BYTES + 1], SUBJECTS, "")));
		var json = "{\"a\":".repeat(50_000);
		assertEquals(List.of("markdown.comment"), codes(read("## A\n<!-- " + json + " -->\n")));
	}

	@Test
	void mutilatedTextIsRead() {
		var random = new Random(5);
		var original = GuidelineMarkdown.write((Guideline) new RandomModel(new Random(2)).create(GuidelinePackage.Literals.GUIDELINE), SUBJECTS);
		for (int round = 0; round < 300; round++) {
			var bytes = original.getBytes(StandardCharsets.UTF_8);
			for (int i = random.nextInt(20); i >= 0; i--)
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "#`<>-{}[]:\n ".charAt(random.nextInt(12)));
			var read = GuidelineMarkdown.read(bytes, SUBJECTS, "").value().orElseThrow();
			json(read); // it can be stored
			var again = read(GuidelineMarkdown.write(read, SUBJECTS));
			assertEquals(json(read), json(again.value().orElseThrow()));
		}
	}
}
