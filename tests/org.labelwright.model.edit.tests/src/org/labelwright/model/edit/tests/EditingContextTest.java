package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.CommandTestBase;

class EditingContextTest extends CommandTestBase {

	private final EditingContext context = new EditingContext(editor(), SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema()));

	@Override
	protected AnnotationDocument document() {
		return Samples.document();
	}

	@Test
	void selectionKeepsItsOrderAndTellsOfChangesOnly() {
		var heard = new ArrayList<List<String>>();
		var listening = context.selection().listen(selection -> heard.add(List.copyOf(selection.ids())));
		context.selection().set(List.of("line", "box"));
		context.selection().set(List.of("line", "box"));
		context.selection().add(List.of("line"));
		context.selection().add(List.of("line"));
		context.selection().toggle("box");
		context.selection().toggle("mask");
		context.selection().remove(List.of("nobody"));
		assertEquals(Optional.of("mask"), context.selection().primary());
		listening.close();
		context.selection().clear();
		assertEquals(List.of(List.of("line", "box"), List.of("box", "line"), List.of("line"), List.of("line", "mask")), heard);
	}

	@Test
	void whatIsDeletedIsNoLongerSelected() {
		context.selection().set(List.of("line", "box"));
		context.hovered().set("box");
		editor().execute(AnnotationCommands.delete(editor(), List.of(editor().annotation("box").orElseThrow())));
		assertEquals(List.of("line"), List.copyOf(context.selection().ids()));
		assertNull(context.hovered().get());
	}

	@Test
	void aPartHasItsOwnAnnotationsAndSharesTheRest() {
		var all = editor().document().getAnnotations().stream().map(Annotation::getId).toList();
		var speech = context.ofPart("speech", true);
		var text = context.ofPart("text", false);
		assertEquals(all, speech.annotations().stream().map(Annotation::getId).toList(), "what names no part lies on the first");
		assertEquals(List.of(), text.annotations());
		var made = text.newAnnotation("cat", null);
		assertEquals("text", made.getPart());
		editor().execute(AnnotationCommands.add(editor(), List.of(made)));
		assertEquals(List.of(made), text.annotations());
		assertFalse(speech.holds(made));
		assertTrue(context.holds(made));
		assertEquals(all.size() + 1, context.annotations().size());
		text.selection().set(List.of(made.getId()));
		assertEquals(Optional.of(made.getId()), context.selection().primary());
		editor().undo();
		assertEquals(List.of(), text.annotations());
		speech.close();
		assertFalse(context.editor().document().getAnnotations().isEmpty());
	}

	@Test
	void aLabelGoesToThePartThatHasTheKeyboard() {
		var taken = new ArrayList<String>();
		var speech = context.ofPart("speech", true);
		var text = context.ofPart("text", false);
		speech.setLabelTaker(label -> taken.add("speech " + label));
		text.setLabelTaker(label -> taken.add("text " + label));
		assertFalse(context.chooseLabel("cat"));
		text.focus();
		assertTrue(context.chooseLabel("cat"));
		speech.focus();
		assertTrue(text.chooseLabel("dog"));
		assertEquals(List.of("text cat", "speech dog"), taken);
		assertEquals("dog", context.activeLabelId().get());
	}

	@Test
	void viewStateDecidesWhatIsVisible() {
		var box = editor().annotation("box").orElseThrow();
		int[] heard = new int[1];
		context.view().listen(view -> heard[0]++);
		context.view().setHidden(List.of("box"), true);
		context.view().setHidden(List.of("box"), true);
		assertFalse(context.view().isVisible(box));
		context.view().setHidden(List.of("box"), false);
		assertTrue(context.view().isVisible(box));
		context.view().setLabelHidden("cat", true);
		assertFalse(context.view().isVisible(box));
		context.view().showAll();
		assertTrue(context.view().isVisible(box));
		context.view().setAnnotationsShown(false);
		assertFalse(context.view().isVisible(box));
		context.view().setFillOpacity(7);
		assertEquals(1, context.view().fillOpacity());
		assertEquals(6, heard[0]);
	}

	@Test
	void observedValuesTellWhenTheyChange() {
		var heard = new ArrayList<String>();
		var listening = context.activeLabelId().listen(heard::add);
		context.activeLabelId().set("cat");
		context.activeLabelId().set("cat");
		context.activeLabelId().set(null);
		listening.close();
		context.activeLabelId().set("dog");
		assertEquals(java.util.Arrays.asList("cat", null), heard);
	}
}
