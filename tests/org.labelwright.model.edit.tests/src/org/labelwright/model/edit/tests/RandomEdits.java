package org.labelwright.model.edit.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.util.Bounds;

/** Arbitrary edits, by commands and by hand. */
final class RandomEdits {

	private final Random random;

	RandomEdits(Random random) {
		this.random = random;
	}

	/** Any command on any objects; may be a refusal. */
	Command command(DocumentEditor editor) {
		var document = editor.document();
		var some = some(document);
		if (some.isEmpty() || random.nextInt(6) == 0)
			return AnnotationCommands.add(editor, List.of(fresh(), fresh()));
		if (document.getAnnotations().size() > 40)
			return AnnotationCommands.delete(editor, some);
		var one = some.getFirst();
		int points = one.getGeometry() instanceof Polygon polygon ? polygon.getPoints().length / 2
				: one.getGeometry() instanceof Polyline line ? line.getPoints().length / 2 : 0;
		return switch (random.nextInt(24)) {
		case 0 -> AnnotationCommands.delete(editor, some.subList(0, Math.min(2, some.size())));
		case 1 -> AnnotationCommands.setGeometry(editor, one, polygon());
		case 2 -> AnnotationCommands.setSecondaryGeometry(editor, one, one.getSecondary().size(), polygon());
		case 3 -> AnnotationCommands.move(editor, some, random.nextDouble(-9, 9), random.nextInt(3));
		case 4 -> AnnotationCommands.resize(editor, some, new Bounds(0, 0, 10, 10),
				new Bounds(1, 1, random.nextDouble(5, 20), random.nextDouble(5, 20)));
		case 5 -> AnnotationCommands.moveVertex(editor, one, points == 0 ? 0 : random.nextInt(points), random.nextDouble(50), 7);
		case 6 -> AnnotationCommands.insertVertex(editor, one, points == 0 ? 0 : random.nextInt(points), random.nextDouble(50), 7);
		case 7 -> AnnotationCommands.removeVertex(editor, one, points == 0 ? 0 : random.nextInt(points));
		case 8 -> one.getGeometry() instanceof Keypoints
				? AnnotationCommands.setKeypoint(editor, one, 0, random.nextInt(9), 2, random.nextInt(3))
				: AnnotationCommands.setNote(editor, one, "note " + random.nextInt(3));
		case 9 -> AnnotationCommands.relabel(editor, some, "label" + random.nextInt(3));
		case 10 -> AnnotationCommands.setAttribute(editor, some, "attribute" + random.nextInt(3), (long) random.nextInt(3));
		case 11 -> AnnotationCommands.unsetAttribute(editor, some, "attribute" + random.nextInt(3));
		case 12 -> AnnotationCommands.setFlag(editor, some, "flag" + random.nextInt(2));
		case 13 -> AnnotationCommands.clearFlag(editor, some, "flag" + random.nextInt(2));
		case 14 -> AnnotationCommands.setLocked(editor, some, random.nextInt(4) == 0);
		case 15 -> AnnotationCommands.duplicate(editor, some, 3, 3);
		case 16 -> AnnotationCommands.paste(editor, List.of(one), -3, 3);
		case 17 -> AnnotationCommands.bringToFront(editor, some);
		case 18 -> AnnotationCommands.sendToBack(editor, some);
		case 19 -> AnnotationCommands.setState(editor, DocumentState.get(random.nextInt(6)), random.nextBoolean() ? "why" : null);
		case 20 -> AnnotationCommands.answer(editor, "question" + random.nextInt(3), random.nextInt(4) == 0 ? null : "answer" + random.nextInt(3));
		case 21 -> AnnotationCommands.addRelation(editor, "type" + random.nextInt(2), one.getId(), some.getLast().getId());
		case 22 -> AnnotationCommands.deleteRelation(editor, document.getRelations().isEmpty() ? List.of()
				: List.of(document.getRelations().get(random.nextInt(document.getRelations().size()))));
		default -> random.nextBoolean() ? AnnotationCommands.group(editor, some) : AnnotationCommands.ungroup(editor, some);
		};
	}

	/** Changes a document in a way that no command of ours does, and leaves it in any state. */
	void meddle(AnnotationDocument document) {
		var annotations = document.getAnnotations();
		for (int i = 1 + random.nextInt(8); i > 0; i--) {
			int size = annotations.size();
			switch (random.nextInt(size == 0 ? 2 : 15)) {
			case 0 -> annotations.add(fresh());
			case 1 -> annotations.addAll(size / 2, List.of(fresh(), fresh(), fresh()));
			case 2 -> annotations.remove(random.nextInt(size));
			case 3 -> annotations.removeAll(List.copyOf(some(document)));
			case 4 -> annotations.clear();
			case 5 -> annotations.move(random.nextInt(size), random.nextInt(size));
			case 6 -> annotations.set(random.nextInt(size), fresh());
			case 7 -> annotations.get(random.nextInt(size)).setId("changed" + random.nextInt());
			case 8 -> {
				var gone = annotations.remove(random.nextInt(size));
				gone.setNote("changed while away");
				gone.getFlags().add("away");
				annotations.addFirst(gone);
			}
			case 9 -> {
				var geometry = annotations.get(random.nextInt(size)).getGeometry();
				if (geometry instanceof Polygon polygon)
					polygon.setPoints(new double[] { 9, 9, 8, 8, 7, 1 });
			}
			case 10 -> annotations.get(random.nextInt(size)).getFlags().addAll(List.of("x", "y"));
			case 11 -> annotations.get(random.nextInt(size)).getFlags().clear();
			case 12 -> annotations.get(random.nextInt(size)).getSecondary().add(polygon());
			case 13 -> document.setReason("reason" + random.nextInt());
			default -> document.getRelations().clear();
			}
		}
	}

	private List<Annotation> some(AnnotationDocument document) {
		var some = new ArrayList<Annotation>();
		for (var annotation : document.getAnnotations())
			if (random.nextInt(4) == 0 && some.size() < 6)
				some.add(annotation);
		return some;
	}

	private Annotation fresh() {
		var annotation = Samples.annotation(null, 0, switch (random.nextInt(4)) {
		case 0 -> Samples.box(random.nextInt(99), random.nextInt(99), 1 + random.nextInt(99), 5);
		case 1 -> polygon();
		case 2 -> {
			var line = Samples.NEW.createPolyline();
			line.setPoints(random.doubles(8, 0, 99).toArray());
			yield line;
		}
		default -> {
			var pose = Samples.NEW.createKeypoints();
			pose.setPoints(new double[] { 1, 2, 3, 4 });
			pose.setVisibility(new int[] { 1, 2 });
			yield pose;
		}
		});
		annotation.setId("new" + random.nextLong());
		return annotation;
	}

	private Geometry polygon() {
		return Samples.polygon(random.doubles(6 + 2 * random.nextInt(4), 0, 99).toArray());
	}
}
