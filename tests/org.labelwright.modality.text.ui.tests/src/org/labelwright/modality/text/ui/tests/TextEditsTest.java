package org.labelwright.modality.text.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.ui.internal.TextEdits;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.CommandTestBase;

/** Each step on a text is done, undone and done again. */
class TextEditsTest extends CommandTestBase {

	private static final String STRING = "Terry \uD83D\uDE00 lives in England.";

	private EditingContext context;
	private TextEdits edits;

	@BeforeEach
	void open() {
		context = new EditingContext(editor(), SchemaIndex.of(Samples.schema()));
		edits = new TextEdits(Text.of(STRING), context);
	}

	private Annotation annotation(int index) {
		return editor().document().getAnnotations().get(index);
	}

	private static TextSpan span(Annotation annotation) {
		return (TextSpan) annotation.getGeometry();
	}

	@Test
	void spansAreAddedWithWhatTheyQuote() {
		assertReversible(edits.adding(List.of(new Range(0, 5), new Range(17, 24)), "person"));
		assertArrayEquals(new int[] { 17, 24 }, span(annotation(1)).getOffsets());
		assertEquals(List.of("England"), span(annotation(1)).getQuotes());
		assertEquals("me", annotation(1).getCreatedBy());
	}

	@Test
	void aSpanGetsOtherFragmentsInOrder() {
		edits.add(List.of(new Range(0, 5)), "person");
		assertReversible(edits.placing(annotation(0), List.of(new Range(17, 24), new Range(0, 3), new Range(2, 5))));
		assertArrayEquals(new int[] { 0, 5, 17, 24 }, span(annotation(0)).getOffsets());
		assertEquals(List.of("Terry", "England"), span(annotation(0)).getQuotes());
	}

	@Test
	void spansMoveToWhereTheirTextStandsNow() {
		edits.add(List.of(new Range(0, 5), new Range(17, 24)), "person");
		var changed = new TextEdits(Text.of("Sir " + STRING), context);
		assertEquals(2, changed.unsound().size());
		assertReversible(changed.reanchoring());
		assertArrayEquals(new int[] { 4, 9 }, span(annotation(0)).getOffsets());
		assertArrayEquals(new int[] { 21, 28 }, span(annotation(1)).getOffsets());
		assertEquals(List.of(), changed.unsound());
	}

	/** Nothing of a place between two characters can be found again, so that it goes where the spans around it go, if they go together. */
	@Test
	void placesMoveAlongWithTheSpansAroundThem() {
		edits.add(List.of(new Range(0, 5), new Range(17, 24)), "person");
		edits.add(List.of(new Range(13, 13)), "place");
		var changed = new TextEdits(Text.of("Sir " + STRING), context);
		assertEquals(3, changed.unsound().size());
		assertReversible(changed.reanchoring());
		assertArrayEquals(new int[] { 17, 17 }, span(annotation(2)).getOffsets());
		var parted = new TextEdits(Text.of("Sir Terry \uD83D\uDE00 does live in England."), context);
		assertReversible(parted.reanchoring());
		assertArrayEquals(new int[] { 17, 17 }, span(annotation(2)).getOffsets(), "one moved, the other did not");
	}

	@Test
	void whatCannotBeDoneIsRefusedWithAReason() {
		assertRefused("text.noLabel", edits.adding(List.of(new Range(0, 5)), null));
		edits.add(List.of(new Range(0, 5)), "person");
		assertRefused("text.reanchor", new TextEdits(Text.of("nobody"), context).reanchoring());
	}

	@Test
	void relationsLeadWhereTheSchemaLetsThem() {
		edits.add(List.of(new Range(0, 5)), "person");
		edits.add(List.of(new Range(17, 24)), "place");
		assertEquals(List.of("located"), context.relationTypes(annotation(0), annotation(1)).stream().map(type -> type.getId()).toList());
		assertEquals(List.of(), context.relationTypes(annotation(1), annotation(0)));
	}

	@Test
	void chainsOfWhichOneMentionIsChainedBecomeOne() {
		edits.add(List.of(new Range(0, 5), new Range(6, 7), new Range(8, 13), new Range(14, 16), new Range(17, 24)), "person");
		edits.chain(List.of(annotation(0), annotation(1)));
		edits.chain(List.of(annotation(2), annotation(3)));
		assertNotEquals(annotation(0).getGroup(), annotation(2).getGroup());
		assertReversible(edits.chaining(List.of(annotation(1), annotation(3))));
		assertEquals(1, List.of(0, 1, 2, 3).stream().map(i -> annotation(i).getGroup()).distinct().count());
		assertNull(annotation(4).getGroup());
		edits.unchain(List.of(annotation(2)));
		assertNull(annotation(2).getGroup());
		assertNotNull(annotation(3).getGroup());
	}
}
