package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.edit.SchemaEditing;

/** What a step records, and who reads meanwhile. */
class SchemaStepsTest {

	private final SchemaEditing editing = SchemaEditing.of(SchemaFactory.eINSTANCE.createLabelSchema(), new Hotkeys(Set.of()));
	private final Random random = new Random(3);
	private final List<EObject> taken = new ArrayList<>();

	private Label label() {
		var labels = editing.schema().getLabels();
		return labels.isEmpty() ? null : labels.get(random.nextInt(labels.size()));
	}

	/** Also what is out of the schema meanwhile, or was made in the step, is changed. */
	private void change() {
		var label = label();
		int kind = label == null ? 0 : random.nextInt(9);
		switch (kind) {
		case 0 -> {
			var made = SchemaFactory.eINSTANCE.createLabel();
			made.setId("l" + random.nextInt());
			made.setName("made");
			editing.schema().getLabels().add(random.nextInt(editing.schema().getLabels().size() + 1), made);
			made.setParent(label());
		}
		case 1 -> {
			var made = SchemaFactory.eINSTANCE.createBooleanAttribute();
			made.setId("a" + random.nextInt());
			label.getAttributes().add(made);
		}
		case 2 -> label.setName("name " + random.nextInt());
		case 3 -> label.setParent(label());
		case 4 -> {
			editing.schema().getLabels().remove(label);
			taken.add(label);
		}
		case 5 -> label.getAttributes().stream().findFirst().ifPresent(attribute -> label().getAttributes().add(attribute));
		case 6 -> editing.schema().getLabels().move(random.nextInt(editing.schema().getLabels().size()), label);
		case 7 -> {
			if (!label.getAttributes().isEmpty())
				taken.add(label.getAttributes().removeLast());
		}
		default -> takenChanges();
		}
	}

	private void takenChanges() {
		if (taken.isEmpty())
			return;
		switch (taken.get(random.nextInt(taken.size()))) {
		case Label label -> {
			label.setName("taken " + random.nextInt());
			label.getAttributes().clear();
			if (label.eContainer() == null)
				editing.schema().getLabels().add(label);
		}
		case Attribute attribute -> {
			attribute.setRequired(!attribute.isRequired());
			if (attribute.eContainer() == null)
				label().getAttributes().add(attribute);
		}
		default -> throw new AssertionError();
		}
	}

	@Test
	void anyStepsAreTakenBackAndDoneAgain() {
		for (int run = 0; run < 400; run++) {
			taken.clear();
			var before = EcoreUtil.copy(editing.schema());
			editing.execute("step", () -> {
				for (int i = random.nextInt(6); i >= 0; i--)
					change();
			});
			var after = EcoreUtil.copy(editing.schema());
			boolean changed = editing.undoLabel().isPresent() && !EcoreUtil.equals(before, after);
			if (!changed)
				continue;
			editing.undo();
			assertTrue(EcoreUtil.equals(before, editing.schema()), "undone, run " + run);
			editing.redo();
			assertTrue(EcoreUtil.equals(after, editing.schema()), "done again, run " + run);
		}
		var end = EcoreUtil.copy(editing.schema());
		while (editing.undoLabel().isPresent())
			editing.undo();
		assertEquals(List.of(), editing.schema().getLabels());
		while (editing.redoLabel().isPresent())
			editing.redo();
		assertTrue(EcoreUtil.equals(end, editing.schema()));
	}

	@Test
	void aStepThatThrowsChangesNothing() {
		for (int run = 0; run < 200; run++) {
			taken.clear();
			var before = EcoreUtil.copy(editing.schema());
			assertThrows(IllegalArgumentException.class, () -> editing.execute("step", () -> {
				for (int i = random.nextInt(6); i >= 0; i--)
					change();
				throw new IllegalArgumentException();
			}));
			assertTrue(EcoreUtil.equals(before, editing.schema()), "run " + run);
			editing.execute("step", this::change);
		}
	}

	@Test
	void whoReadsGivesWayToAStepAndBeginsAgain() throws Exception {
		editing.edits().addLabel("one", null);
		var begun = new CountDownLatch(1);
		var seen = CompletableFuture.supplyAsync(() -> editing.read(turn -> {
			int labels = editing.schema().getLabels().size();
			begun.countDown();
			while (labels == 1)
				turn.run();
			return editing.schema().getLabels().size();
		}));
		assertTrue(begun.await(10, TimeUnit.SECONDS));
		editing.edits().addLabel("two", null);
		assertEquals(2, seen.get(10, TimeUnit.SECONDS));
	}
}
