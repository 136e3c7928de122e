package org.labelwright.store.tests;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;

/** Does what a restless person would do to a document. */
final class RandomEdits {

	private static final List<String> LABELS = List.of("cat", "dog", "bird", "gone from the schema");

	private final DocumentEditor editor;
	private final Random random;

	RandomEdits(DocumentEditor editor, Random random) {
		this.editor = editor;
		this.random = random;
	}

	/** One edit, undo or redo; true when the document changed. */
	boolean step() {
		int choice = random.nextInt(10);
		if (choice < 2 && editor.canUndo()) {
			editor.undo();
			return true;
		}
		if (choice < 3 && editor.canRedo()) {
			editor.redo();
			return true;
		}
		return editor.execute(command());
	}

	private Command command() {
		var annotations = editor.document().getAnnotations();
		if (annotations.isEmpty() || random.nextInt(4) == 0)
			return AnnotationCommands.add(editor, List.of(Projects.polygon(label(), random, 3 + random.nextInt(5)), box()));
		return switch (random.nextInt(9)) {
		case 0 -> AnnotationCommands.delete(editor, List.of(any()));
		case 1 -> AnnotationCommands.move(editor, List.of(any(), any()), random.nextInt(9), 1 / 3.0);
		case 2 -> AnnotationCommands.relabel(editor, List.of(any(), any()), label());
		case 3 -> AnnotationCommands.bringToFront(editor, List.of(any()));
		case 4 -> AnnotationCommands.duplicate(editor, List.of(any()), 5, 5);
		case 5 -> AnnotationCommands.setNote(editor, any(), "note " + random.nextInt());
		case 6 -> AnnotationCommands.addRelation(editor, "near", any().getId(), any().getId());
		case 7 -> AnnotationCommands.answer(editor, "question " + random.nextInt(3), List.of("a", "b").subList(0, 1 + random.nextInt(2)));
		default -> AnnotationCommands.setState(editor, DocumentState.VALUES.get(1 + random.nextInt(5)), "because");
		};
	}

	private Annotation box() {
		return Projects.box(label(), random.nextInt(500), random.nextDouble(), 1 + random.nextInt(100), 7);
	}

	private Annotation any() {
		var annotations = editor.document().getAnnotations();
		return annotations.get(random.nextInt(annotations.size()));
	}

	private String label() {
		return LABELS.get(random.nextInt(LABELS.size()));
	}
}
