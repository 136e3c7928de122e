package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.Cause;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditFailedException;
import org.labelwright.model.edit.RestoreRows;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.edit.RowState;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Documents;
import org.labelwright.testkit.CommandTestBase;

class HistoryTest extends CommandTestBase {

	@Override
	protected AnnotationDocument document() {
		return Samples.document();
	}

	/** Does anything by hand, on execute, undo or redo; throws where it is told to. */
	private static class ByHand extends AbstractCommand {
		final Runnable execute;
		final Runnable undo;

		ByHand(Runnable execute, Runnable undo) {
			super("by hand");
			this.execute = execute;
			this.undo = undo;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			execute.run();
		}

		@Override
		public void undo() {
			undo.run();
		}

		@Override
		public void redo() {
			execute.run();
		}
	}

	@Test
	void aThousandCommandsAreUndoneAndDoneAgain() {
		var edits = new RandomEdits(new Random(42));
		editor().setHistoryLimit(2000);
		var states = new ArrayList<String>();
		states.add(snapshot());
		while (states.size() <= 1000)
			if (editor().execute(edits.command(editor())))
				states.add(snapshot());
		assertTableHoldsTheDocument();
		for (int i = 999; i >= 0; i--) {
			editor().undo();
			assertEquals(states.get(i), snapshot());
		}
		assertFalse(editor().canUndo());
		assertTableHoldsTheDocument();
		for (int i = 1; i <= 1000; i++) {
			editor().redo();
			assertEquals(states.get(i), snapshot());
		}
		assertFalse(editor().canRedo());
		assertTableHoldsTheDocument();
	}

	@Test
	void aCommandThatThrowsLeavesTheDocumentAsItWas() {
		var random = new Random(43);
		var edits = new RandomEdits(random);
		for (int i = 0; i < 300; i++) {
			editor().execute(edits.command(editor()));
			var before = snapshot();
			var undoable = editor().undoLabel();
			var thrown = new IllegalStateException("broken");
			var failure = assertThrows(EditFailedException.class, () -> editor().execute(new ByHand(() -> {
				edits.meddle(editor().document());
				throw thrown;
			}, () -> { })));
			assertEquals("edit.failed", failure.problem().code());
			assertSame(thrown, failures().getLast());
			assertEquals(before, snapshot());
			assertEquals(undoable, editor().undoLabel());
			assertTableHoldsTheDocument();
			for (var annotation : editor().document().getAnnotations())
				assertSame(annotation, editor().annotation(annotation.getId()).orElseThrow());
		}
	}

	@Test
	void anErrorIsTakenBackAndPassedOn() {
		var before = snapshot();
		assertThrows(AssertionError.class, () -> editor().execute(new ByHand(() -> {
			editor().document().getAnnotations().clear();
			throw new AssertionError();
		}, () -> { })));
		assertEquals(before, snapshot());
	}

	@Test
	void undoAndRedoThatThrowLeaveDocumentAndHistoryAsTheyWere() {
		var broken = new boolean[1];
		Runnable clear = () -> {
			editor().document().setReason("by hand");
			if (broken[0]) {
				editor().document().getRelations().clear();
				throw new IllegalStateException();
			}
		};
		Runnable undo = () -> {
			editor().document().setReason(null);
			if (broken[0])
				throw new IllegalStateException();
		};
		assertTrue(editor().execute(new ByHand(clear, undo)));
		var after = snapshot();
		broken[0] = true;
		assertThrows(EditFailedException.class, () -> editor().undo());
		assertEquals(after, snapshot());
		assertTrue(editor().canUndo());
		broken[0] = false;
		editor().undo();
		var before = snapshot();
		broken[0] = true;
		assertThrows(EditFailedException.class, () -> editor().redo());
		assertEquals(before, snapshot());
		broken[0] = false;
		editor().redo();
		assertEquals(after, snapshot());
		assertTableHoldsTheDocument();
	}

	@Test
	void whatCouldNotBeStoredIsTakenBack() {
		var before = snapshot();
		var box = editor().annotation("box").orElseThrow();
		assertThrows(EditFailedException.class,
				() -> editor().execute(AnnotationCommands.setAttribute(editor(), List.of(box), "weight", Double.NaN)));
		assertEquals(before, snapshot());
		assertTrue(failures().getLast().getMessage().contains("box"));
	}

	@Test
	void commandsThatChangeNothingLeaveNoStep() {
		assertFalse(editor().execute(new ByHand(() -> { }, () -> { })));
		assertFalse(editor().execute(new ByHand(() -> editor().document().setReason(null), () -> { })));
		var fresh = Samples.annotation("passing", 9, null);
		assertFalse(editor().execute(new ByHand(() -> {
			editor().document().getAnnotations().add(fresh);
			editor().document().getAnnotations().remove(fresh);
		}, () -> { })));
		assertFalse(editor().canUndo());
		assertEquals(List.of(), deltas());
	}

	@Test
	void anotherCommandAfterUndoForgetsWhatCouldBeRedone() {
		var box = List.of(editor().annotation("box").orElseThrow());
		editor().execute(AnnotationCommands.move(editor(), box, 1, 1));
		editor().undo();
		assertTrue(editor().canRedo());
		editor().execute(AnnotationCommands.relabel(editor(), box, "dog"));
		assertFalse(editor().canRedo());
	}

	@Test
	void theOldestStepsAreForgotten() {
		editor().setHistoryLimit(3);
		var box = List.of(editor().annotation("box").orElseThrow());
		for (int i = 0; i < 10; i++)
			editor().execute(AnnotationCommands.move(editor(), box, 1, 0));
		int undone = 0;
		for (; editor().canUndo(); undone++)
			editor().undo();
		assertEquals(3, undone);
		assertThrows(IllegalArgumentException.class, () -> editor().setHistoryLimit(0));
	}

	@Test
	void nothingIsEditedWhileReadOnly() {
		var box = List.of(editor().annotation("box").orElseThrow());
		editor().execute(AnnotationCommands.move(editor(), box, 1, 0));
		var before = snapshot();
		editor().setReadOnly("The disk is full.");
		assertFalse(editor().execute(AnnotationCommands.move(editor(), box, 1, 0)));
		editor().undo();
		assertFalse(editor().canUndo());
		assertEquals(before, snapshot());
		editor().setReadOnly(null);
		assertTrue(editor().canUndo());
	}

	@Test
	void listenersHearInOrderAlsoOfEditsThatListenersMake() {
		var heard = new ArrayList<String>();
		var box = List.of(editor().annotation("box").orElseThrow());
		editor().addListener(new DocumentListener() {
			@Override
			public void changed(DocumentDelta delta) {
				if (delta.label().equals("Move"))
					editor().execute(AnnotationCommands.relabel(editor(), box, "dog"));
			}
		});
		editor().addListener(new DocumentListener() {
			@Override
			public void changed(DocumentDelta delta) {
				heard.add(delta.cause() + " " + delta.label());
			}
		});
		editor().execute(AnnotationCommands.move(editor(), box, 1, 0));
		editor().undo();
		assertEquals(List.of("EXECUTE Move", "EXECUTE Change Label", "UNDO Change Label"), heard);
	}

	@Test
	void aListenerThatThrowsKeepsNoOneFromHearing() {
		var heard = new ArrayList<Cause>();
		editor().addListener(delta -> {
			throw new IllegalStateException("a listener's own trouble");
		});
		editor().addListener(delta -> heard.add(delta.cause()));
		editor().execute(AnnotationCommands.relabel(editor(), editor().document().getAnnotations(), "dog"));
		assertEquals(List.of(Cause.EXECUTE), heard);
	}

	@Test
	void aCommandMayNotExecuteAnotherOnTheStack() {
		var before = snapshot();
		var box = List.of(editor().annotation("box").orElseThrow());
		assertThrows(EditFailedException.class, () -> editor().execute(new ByHand(
				() -> editor().execute(AnnotationCommands.move(editor(), box, 1, 1)), () -> { })));
		assertEquals(before, snapshot());
		assertTrue(editor().execute(AnnotationCommands.move(editor(), box, 1, 1)), "the editor works on");
	}

	/** Keeps the rows of a document as bytes, as a store does, and what each edit changed in them. */
	private static final class Journal implements DocumentListener {
		private final DocumentEditor editor;
		private final Map<String, byte[]> rows = new HashMap<>();
		private final List<List<RowState>> entries = new ArrayList<>();

		Journal(DocumentEditor editor) {
			this.editor = editor;
			rows.put(editor.document().getId(), ModelJson.write(Documents.header(editor.document())));
			editor.document().eContents().forEach(row -> rows.put(((Statement) row).getId(), ModelJson.write(row)));
			editor.addListener(this);
		}

		@Override
		public void changed(DocumentDelta delta) {
			var entry = new ArrayList<RowState>();
			for (var row : delta.rows()) {
				var after = row.kind() == RowKind.DOCUMENT ? ModelJson.write(Documents.header(editor.document()))
						: row.removed() ? null : ModelJson.write(row.after());
				entry.add(new RowState(row.kind(), row.id(), after == null ? rows.remove(row.id()) : rows.put(row.id(), after), after));
			}
			entries.add(entry);
		}
	}

	@Test
	void historyIsMadeAnewFromRows() {
		var edits = new RandomEdits(new Random(44));
		var journal = new Journal(editor());
		var states = new ArrayList<String>();
		states.add(snapshot());
		while (states.size() <= 300)
			if (editor().execute(edits.command(editor())))
				states.add(snapshot());
		var document = ModelJson.read(snapshot().getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "d").value().orElseThrow();
		try (var later = new DocumentEditor(document, () -> ME, Clock.systemUTC())) {
			var history = new ArrayList<Command>();
			journal.entries.forEach(entry -> history.add(new RestoreRows(later, "entry", entry)));
			later.seedHistory(history, List.of());
			for (int i = 299; i >= 0; i--) {
				later.undo();
				assertEquals(states.get(i), text(document), "undo to " + i);
			}
			for (int i = 1; i <= 300; i++) {
				later.redo();
				assertEquals(states.get(i), text(document), "redo to " + i);
			}
			later.seedHistory(history.subList(0, 300), List.of());
			later.undo();
			later.seedHistory(history.subList(0, 299), history.subList(299, 300));
			assertTrue(later.canRedo());
			later.redo();
			assertEquals(states.get(300), text(document));
		}
	}

	@Test
	void aBrokenRowOfAnEarlierSessionIsReportedAndChangesNothing() {
		var before = snapshot();
		editor().seedHistory(List.of(new RestoreRows(editor(), "old", List.of(
				new RowState(RowKind.ANNOTATION, "box", null, new byte[0]),
				new RowState(RowKind.ANNOTATION, "line", "{\"type\":\"Annot".getBytes(StandardCharsets.UTF_8), null)))), List.of());
		assertThrows(EditFailedException.class, () -> editor().undo());
		assertEquals(before, snapshot());
	}

	private static String text(AnnotationDocument document) {
		return new String(ModelJson.write(document), StandardCharsets.UTF_8);
	}
}
