package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.ui.internal.page.Page;
import org.labelwright.ui.internal.page.Page.Ground;
import org.labelwright.ui.internal.page.Page.Kind;
import org.labelwright.ui.internal.page.PageWriter;

/** What becomes of Markdown: the marks go, and what they stand for is told by ranges. */
class PageWriterTest {

	private static String marked(Page page, Page.Mark mark) {
		return page.text().substring(mark.start(), mark.start() + mark.length());
	}

	private static List<String> marked(Page page, Kind kind) {
		return page.marks().stream().filter(mark -> mark.kind() == kind).map(mark -> marked(page, mark)).toList();
	}

	private static String line(Page page, int number) {
		return page.text().split("\n", -1)[number];
	}

	@Test
	void headingsEmphasisAndLinks() {
		var page = PageWriter.write("# Vans\n\nA *van* has **no** windows, see [cars](cars.md) and `car`.\n\n## Edge\n");
		assertEquals("Vans\n\nA van has no windows, see cars and car.\n\n\nEdge\n\n", page.text());
		assertEquals(List.of("Vans"), marked(page, Kind.TITLE));
		assertEquals(List.of("Edge"), marked(page, Kind.HEADING));
		assertEquals(List.of("van"), marked(page, Kind.EMPHASIS));
		assertEquals(List.of("no"), marked(page, Kind.STRONG));
		assertEquals(List.of("car"), marked(page, Kind.CODE));
		var link = page.marks().stream().filter(mark -> mark.kind() == Kind.LINK).findFirst().orElseThrow();
		assertEquals("cars cars.md", marked(page, link) + ' ' + link.target());
	}

	@Test
	void listsAreNumberedAndNested() {
		var page = PageWriter.write("3. one\n4. two\n   - inner\n   - more\n5. three\n\nEnd\n");
		assertEquals("3. one\n4. two\n\u2022 inner\n\u2022 more\n5. three\n\nEnd\n\n", page.text());
		var inner = page.indents().stream().filter(indent -> indent.line() == 2).findFirst().orElseThrow();
		assertEquals("1 2", inner.steps() + " " + inner.wrap());
	}

	@Test
	void tablesKeepTheirCellsAndRows() {
		var page = PageWriter.write("| seen | label |\n|---|:-:|\n| a **big** one | bus |\n| half |\n");
		assertEquals(3, page.marks().stream().filter(mark -> mark.kind() == Kind.TABLE_ROW).count());
		var table = page.tables().values().iterator().next();
		assertEquals(List.of("seen", "label"), table.rows().getFirst().stream().map(Page::text).toList());
		assertEquals(List.of("a big one", "bus"), table.rows().get(1).stream().map(Page::text).toList());
		assertEquals(List.of("half", ""), table.rows().get(2).stream().map(Page::text).toList());
		assertEquals(List.of("big"), marked(table.rows().get(1).getFirst(), Kind.STRONG));
	}

	@Test
	void calloutsHaveATitleAndAGround() {
		var page = PageWriter.write("Before\n\n> [!WARNING]\n> Not a *bus*.\n\n> [!note]\n> Fine.\n\n> only said\n");
		assertEquals(List.of(Ground.WARNING, Ground.NOTE, Ground.QUOTE), page.tints().stream().map(Page.Tint::ground).toList());
		var warning = page.tints().getFirst();
		assertEquals("Warning", line(page, warning.line()));
		assertEquals("Not a bus.", line(page, warning.line() + 1));
		assertEquals(2, warning.lines());
		assertEquals("only said", line(page, page.tints().getLast().line()));
		assertEquals(1, page.tints().getLast().lines());
	}

	@Test
	void htmlIsNothingButText() {
		assertEquals("a <b>c</b>\n\n<script>x()</script>\n\n", PageWriter.write("a <b>c</b>\n\n<script>x()</script>\n").text());
	}

	@Test
	void picturesAreNamedAndCodeIsKept() {
		var page = PageWriter.write("![A van](images/van.png)\n\n```\nif a:\n\tb\n```\n");
		var picture = page.marks().stream().filter(mark -> mark.kind() == Kind.PICTURE).findFirst().orElseThrow();
		assertEquals("images/van.png", picture.target());
		assertEquals(List.of("if a:", "   b"), marked(page, Kind.CODE));
		assertEquals(List.of(2), page.tints().stream().map(Page.Tint::lines).toList());
	}

	/** Nobody needs these, and nobody may be stopped by them. */
	@Test
	void whatNestsTooDeeplyIsReadAsItIs() {
		for (var hostile : List.of(">".repeat(50_000) + "deep", "- ".repeat(20_000) + "deep", "*a ".repeat(20_000) + "deep" + "a*".repeat(20_000),
				"[".repeat(20_000) + "deep" + "](x)".repeat(20_000))) {
			var page = PageWriter.write(hostile);
			assertTrue(page.text().contains("deep"));
			for (var mark : page.marks())
				assertTrue(mark.start() >= 0 && mark.start() + mark.length() <= page.text().length());
			int lines = (int) page.text().chars().filter(c -> c == '\n').count() + 1;
			for (var indent : page.indents())
				assertTrue(indent.line() < lines);
		}
	}

	@Test
	void piecesFollowEachOther() {
		var page = new PageWriter().heading(Kind.TITLE, "One").anchor("two").markdown("> [!TIP]\n> said").object("drawn").page();
		assertEquals("One\nTip\nsaid\n\n\ufffc\n", page.text());
		assertEquals(4, page.anchors().get("two"));
		assertEquals("drawn", page.marks().getLast().target());
		assertEquals("1 2", page.tints().getFirst().line() + " " + page.tints().getFirst().lines());
	}
}
