package org.labelwright.modality.preference.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.ui.internal.Markdown;
import org.labelwright.modality.preference.ui.internal.Shown;

@Timeout(60)
class MarkdownTest {

	/** One letter for each unit: h heading, b bold, i italic, c code, l link, d dimmed (which hides the others), blank for none. */
	private static String look(String text) {
		var look = new StringBuilder();
		for (int style : Markdown.styles(text))
			look.append((style & Markdown.DIM) != 0 ? 'd' : (style & Markdown.HEADING) != 0 ? 'h' : (style & Markdown.CODE) != 0 ? 'c'
					: (style & Markdown.LINK) != 0 ? 'l' : (style & Markdown.BOLD) != 0 ? 'b' : (style & Markdown.ITALIC) != 0 ? 'i' : ' ');
		return look.toString();
	}

	/** The constructs of CommonMark 0.31.2, chapters 4 to 6. */
	@Test
	void marksAreDimmedAndWhatTheyStandForIsStyled() {
		assertEquals("ddhhhhh", look("# Title"));
		assertEquals("  ddbbbdd   did", look("a **bcd** e *f*"));
		assertEquals("  ccc  ", look("a `b` c"));
		assertEquals("dllddd", look("[ab](c)").substring(0, 6));
	}

	@Test
	void fencesOfCodeAreDimmed() {
		var text = "```java\nint i;\n```\nafter";
		var look = look(text);
		assertEquals("ddddddd", look.substring(0, 7));
		assertEquals("cccccc", look.substring(8, 14));
		assertEquals("ddd", look.substring(15, 18));
		assertEquals("     ", look.substring(19));
	}

	@Test
	void htmlIsCode() {
		assertEquals("c".repeat("<script>alert(1)</script>".length()), look("<script>alert(1)</script>"));
	}

	@Test
	void anyTextHasAStyleForEachUnit() {
		var random = new Random(3);
		var alphabet = "ab *_`#>[]()!<&\\\n\t-1.\uD83D\uDE00\u0000";
		for (int round = 0; round < 2000; round++) {
			var text = new StringBuilder();
			for (int i = random.nextInt(60); i > 0; i--)
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			assertEquals(text.length(), Markdown.styles(text.toString()).length);
		}
	}

	@Test
	void deepNestingDoesNotFail() {
		for (var text : List.of("> ".repeat(5000) + "a", "*".repeat(20000), "[".repeat(20000), "- ".repeat(3000) + "a", "`".repeat(20001)))
			assertEquals(text.length(), Markdown.styles(text).length);
	}

	@Test
	void eachUnitOfAMessageStaysAtItsPlace() {
		var shown = Shown.of(List.of(new Message("user", "a\u0000\uD800b\uD83D\uDE00"), new Message("tool", null), new Message("assistant", "\u007F\tz")));
		assertEquals("a\u2400\uFFFDb\uD83D\uDE00\n\n\n\n\u2421\tz", shown.text());
		assertEquals(List.of("user", "tool", "assistant"), shown.roles());
		assertEquals(10, shown.starts()[2]);
	}

	@Test
	void aHugeResponseIsCut() {
		var shown = Shown.of(List.of(new Message("assistant", "\uD83D\uDE00".repeat(5_000_000))));
		assertTrue(shown.cut());
		assertEquals(Shown.MOST, shown.text().length());
	}
}
