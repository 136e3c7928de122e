package org.labelwright.guideline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import javax.swing.text.MutableAttributeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.guideline.Markdown;
import org.labelwright.guideline.MarkdownHtml;
import org.labelwright.guideline.References;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.guideline.Section;
import org.labelwright.testkit.RandomModel;

@Timeout(60)
class MarkdownHtmlTest {

	private static final References REFERENCES = new References() {
		@Override
		public String subject(String id) {
			return "<" + id + ">";
		}

		@Override
		public String item(String id) {
			return "photo & " + id;
		}

		@Override
		public Optional<Picture> picture(String destination) {
			return destination.equals("images/van.png") ? Optional.of(new Picture("image/png", new byte[] { 1, 2, 3 })) : Optional.empty();
		}

		@Override
		public Optional<Picture> drawn(Example example) {
			return example.getItemId() == null ? Optional.empty() : Optional.of(new Picture("image/png", new byte[] { 4, 5, 6 }));
		}
	};

	private static final MarkdownHtml HTML_OF = new MarkdownHtml(REFERENCES::picture);

	@Test
	void blocksAreRendered() {
		assertEquals("<p>a <strong>b</strong></p>\n", HTML_OF.blocks("a **b**"));
		assertTrue(HTML_OF.blocks("| a |\n|---|\n| b |").contains("<td>b</td>"));
		assertEquals("<p><img src=\"data:image/png;base64,AQID\" alt=\"a van\" /></p>\n", HTML_OF.blocks("![a *van*](images/van.png)"));
		assertEquals("<p><span class=\"absent\">far</span></p>\n", HTML_OF.blocks("![far](https://example.org/x.png)"));
	}

	/** The five kinds that GitHub's documentation of alerts lists. */
	@Test
	void calloutsAreRendered() {
		for (var kind : new String[] { "NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION" }) {
			var html = HTML_OF.blocks("> [!" + kind + "]\n> Look *here*.\n>\n> - and here");
			assertTrue(html.startsWith("<div class=\"callout " + kind.toLowerCase() + "\"><p class=\"title\">"), html);
			assertTrue(html.contains("<p>Look <em>here</em>.</p>") && html.contains("<li>and here</li>"), html);
			assertFalse(html.contains("[!"), html);
		}
		assertTrue(HTML_OF.blocks("> [!NOTE] beside\n").contains("<blockquote>"), "only alone on its line");
		assertTrue(HTML_OF.blocks("> [!OTHER]\n> x").contains("<blockquote>"));
		assertTrue(HTML_OF.blocks("> [!note]").contains("callout note"));
	}

	@Test
	void authorsCannotWriteHtml() {
		assertFalse(HTML_OF.blocks("<script>x()</script>\n\na <img src=x onerror=y()> b").matches("(?s).*<(script|img).*"));
		assertFalse(HTML_OF.blocks("[a](javascript:alert(1)) [b](data:text/html,x) <javascript:x>").contains("href=\"javascript"));
		assertFalse(HTML_OF.blocks("[b](data:text/html,x)").contains("data:"));
	}

	@Test
	void textThatNestsTooDeeplyIsShownAsItIs() {
		var text = "> ".repeat(90) + "- ".repeat(90) + "*a **b ".repeat(20_000) + "c** d*".repeat(20_000) + "<b>";
		assertTrue(Markdown.parse(text).isEmpty());
		assertTrue(HTML_OF.blocks(text).contains("&lt;b&gt;"));
		assertTrue(HTML_OF.blocks("[a](".repeat(20_000)).length() > 0);
		assertTrue(HTML_OF.blocks("**" + "*a*".repeat(30_000)).length() > 0);
	}

	@Test
	void thePageHasAllAndFetchesNothing() throws IOException {
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setName("A & B");
		guideline.setVersion("3");
		var section = Guides.section("Cars", "label-car");
		section.setDescription("See ![van](images/van.png)");
		guideline.getSections().add(section);
		guideline.getSections().add(Guides.section("<People>"));
		var rule = Guides.rule("Parked");
		section.getRules().add(rule);
		var example = GuidelineFactory.eINSTANCE.createExample();
		example.setName("Here");
		example.setItemId("17");
		rule.getExamples().add(example);
		var question = GuidelineFactory.eINSTANCE.createOpenQuestion();
		question.setDescription("Is this a van?");
		guideline.getQuestions().add(question);
		var page = page(guideline);
		for (var wanted : new String[] { "<title>A &amp; B</title>", "Version 3", "&lt;label-car&gt;", "AQID", "BAUG", "photo &amp; 17", "&lt;People&gt;",
				"Example: Here", "Is this a van?", "Not answered yet." })
			assertTrue(page.contains(wanted), wanted + " in " + page);
		assertFalse(Pattern.compile("(src|href)=\"(?!data:|#)").matcher(page).find(), page);
	}

	@Test
	void anyGuidelineMakesAPageWithoutScripts() throws IOException {
		var random = new RandomModel(new Random(4));
		for (int round = 0; round < 30; round++) {
			var guideline = (Guideline) random.create(GuidelinePackage.Literals.GUIDELINE);
			guideline.eAllContents().forEachRemaining(object -> {
				if (object instanceof Section section)
					section.setDescription("<script>" + section.getDescription() + "</script>\n\n\"><iframe src=x>");
			});
			assertHarmless(page(guideline));
		}
	}

	private static String page(Guideline guideline) throws IOException {
		var out = new StringWriter();
		GuidelineHtml.write(guideline, REFERENCES, out);
		return out.toString();
	}

	/** Read by another parser of HTML. */
	private static void assertHarmless(String page) throws IOException {
		new ParserDelegator().parse(new StringReader(page), new HTMLEditorKit.ParserCallback() {
			@Override
			public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
				assertFalse(tag == HTML.Tag.SCRIPT || tag == HTML.Tag.FRAME || tag == HTML.Tag.OBJECT || tag.toString().equals("iframe"), tag.toString());
			}

			@Override
			public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
				handleStartTag(tag, attributes, position);
			}
		}, true);
	}
}
