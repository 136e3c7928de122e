package org.labelwright.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;
import static org.labelwright.benchmarks.Figures.time;
import static org.labelwright.benchmarks.Figures.times;

import java.time.Clock;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;

/** Editing one object among many, beside EMF's change recorder, which puts an adapter on every object. */
class EditBenchmark {

	private static final int POLYGONS = 100_000;
	private static final int POINTS = 20;

	private final Random random = new Random(1);

	@Test
	void editsAmongAHundredThousandPolygons() throws Exception {
		var figures = new Figures("edit: a document of 100,000 polygons of 20 points");
		var document = document();
		try (var editor = new DocumentEditor(document, () -> new User("me", "Me"), Clock.systemUTC())) {
			editor.addListener(delta -> {
				// a document always has a listener
			});
			var move = times(200, 1000, () -> {
				editor.execute(AnnotationCommands.move(editor, List.of(any(document)), 1, 1));
				editor.undo();
				return null;
			});
			var delete = times(50, 200, () -> {
				editor.execute(AnnotationCommands.delete(editor, List.of(any(document))));
				editor.undo();
				return null;
			});
			var relabel = times(1, 5, () -> {
				editor.execute(AnnotationCommands.relabel(editor, List.copyOf(document.getAnnotations()), "other"));
				editor.undo();
				return null;
			});
			var recorded = document();
			var attach = time(() -> new ChangeRecorder(recorded).endRecording());
			figures.row("move one and undo, 95th percentile", milliseconds(percentile(move, 0.95)), "5 ms",
					milliseconds(attach) + " for a change recorder to begin and end")
					.row("delete one and undo, 95th percentile", milliseconds(percentile(delete, 0.95)), "5 ms", "")
					.row("relabel all and undo, median of 5", milliseconds(percentile(relabel, 0.5)), "", "").print();
		}
	}

	private Annotation any(AnnotationDocument document) {
		return document.getAnnotations().get(random.nextInt(document.getAnnotations().size()));
	}

	private AnnotationDocument document() {
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("document");
		for (int i = 0; i < POLYGONS; i++) {
			var polygon = AnnotationFactory.eINSTANCE.createPolygon();
			polygon.setPoints(random.doubles(POINTS * 2L, 0, 4000).toArray());
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setId("a" + i);
			annotation.setRank(i);
			annotation.setGeometry(polygon);
			document.getAnnotations().add(annotation);
		}
		return document;
	}
}
