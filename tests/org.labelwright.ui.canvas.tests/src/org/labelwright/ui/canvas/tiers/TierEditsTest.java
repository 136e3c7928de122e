package org.labelwright.ui.canvas.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.CommandTestBase;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** Each step on tiers is done, undone and done again. */
class TierEditsTest extends CommandTestBase {

	private EditingContext context;
	private TierEdits edits;

	@BeforeEach
	void open() {
		context = new EditingContext(editor(), SchemaIndex.of(schema()));
		edits = new TierEdits(context);
	}

	/** Speech with a text and a speaker, and noise. */
	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		var speech = label("speech");
		speech.getAttributes().add(text("speech.speaker", "Speaker"));
		speech.getAttributes().add(text("speech.text", "text"));
		schema.getLabels().addAll(List.of(speech, label("noise")));
		return schema;
	}

	private static Label label(String name) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(name);
		label.setName(name);
		return label;
	}

	private static TextAttribute text(String id, String name) {
		var attribute = SchemaFactory.eINSTANCE.createTextAttribute();
		attribute.setId(id);
		attribute.setName(name);
		return attribute;
	}

	private Annotation annotation(int index) {
		return editor().document().getAnnotations().get(index);
	}

	private void add(long start, long end, String text) {
		edits.add(new TimeRange(start, end), "words", "speech");
		edits.write(editor().document().getAnnotations().getLast(), text);
	}

	private void assertPlace(int index, long start, long end, String tier) {
		var interval = (TimeInterval) annotation(index).getGeometry();
		assertEquals(List.of(start, end), List.of(interval.getStart(), interval.getEnd()));
		assertEquals(tier, interval.getTier());
		assertEquals(-1, interval.getChannel());
	}

	private String text(int index) {
		return annotation(index).getValues().stream().filter(value -> value.getAttributeId().equals("speech.text")).map(value -> (String) value.getValue())
				.findFirst().orElse(null);
	}

	@Test
	void aSegmentIsMadeOnATierAndSelected() {
		edits.add(new TimeRange(10, 20), "words", "speech");
		assertPlace(0, 10, 20, "words");
		assertEquals("me", annotation(0).getCreatedBy());
		assertEquals(List.of(annotation(0).getId()), List.copyOf(context.selection().ids()));
		edits.addPoint(15, "", "noise");
		assertEquals(15, ((TimePoint) annotation(1).getGeometry()).getTime());
		assertNull(((TimePoint) annotation(1).getGeometry()).getTier());
	}

	@Test
	void aSplitSegmentKeepsItsTextInItsFirstPart() {
		add(100, 900, "ask not");
		editor().execute(AnnotationCommands.setAttribute(editor(), List.of(annotation(0)), "speech.speaker", "JFK"));
		assertReversible(edits.splitting(annotation(0), 400));
		assertPlace(0, 100, 400, "words");
		assertPlace(1, 400, 900, "words");
		assertEquals("ask not", text(0));
		assertNull(text(1));
		assertEquals("JFK", annotation(1).getValues().getFirst().getValue());
	}

	@Test
	void mergedSegmentsHaveTheTextsOfBoth() {
		add(100, 400, "ask not");
		add(500, 900, "what your country");
		assertReversible(edits.merging(annotation(0), annotation(1)));
		assertEquals(1, editor().document().getAnnotations().size());
		assertPlace(0, 100, 900, "words");
		assertEquals("ask not what your country", text(0));
	}

	@Test
	void segmentsMoveToAnotherTierAtTheirTime() {
		add(100, 400, "");
		add(500, 900, "");
		assertReversible(edits.moving(List.of(annotation(0), annotation(1)), "phones"));
		assertPlace(0, 100, 400, "phones");
		assertPlace(1, 500, 900, "phones");
	}

	@Test
	void anEmptyTextIsTakenAway() {
		add(100, 400, "ask");
		assertTrue(edits.write(annotation(0), ""));
		assertNull(text(0));
	}

	@Test
	void whatCannotBeDoneIsRefusedWithAReason() {
		assertRefused("tier.noLabel", edits.adding(new TimeRange(1, 2), "", null));
		add(100, 400, "");
		assertRefused("tier.split", edits.splitting(annotation(0), 100));
		assertRefused("tier.merge", edits.merging(annotation(0), null));
		assertRefused("tier.tier", edits.moving(List.of(annotation(0)), "words"));
		editor().execute(AnnotationCommands.setLocked(editor(), List.of(annotation(0)), true));
		assertRefused("edit.locked", edits.splitting(annotation(0), 200));
	}
}
