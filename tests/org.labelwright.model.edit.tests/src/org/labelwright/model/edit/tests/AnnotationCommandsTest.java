package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Ring;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.CommandTestBase;

class AnnotationCommandsTest extends CommandTestBase {

	@Override
	protected AnnotationDocument document() {
		return Samples.document();
	}

	private Annotation annotation(String id) {
		return editor().annotation(id).orElseThrow();
	}

	private List<String> ids() {
		return editor().document().getAnnotations().stream().map(Annotation::getId).toList();
	}

	private List<Double> points(String id) {
		var points = annotation(id).getGeometry() instanceof Polygon polygon ? polygon.getPoints()
				: ((Polyline) annotation(id).getGeometry()).getPoints();
		return Arrays.stream(points).boxed().toList();
	}

	@Test
	void add() {
		var box = Samples.NEW.createAnnotation();
		box.setLabelId("dog");
		box.setGeometry(Samples.box(1, 2, 3, 4));
		var other = Samples.NEW.createAnnotation();
		var command = AnnotationCommands.add(editor(), List.of(box, other));
		assertReversible(command);
		assertEquals(List.of(box, other), List.copyOf(command.getResult()));
		assertEquals(5, box.getRank());
		assertEquals(6, other.getRank());
		assertEquals(Origin.PERSON, box.getOrigin());
		assertEquals("me", box.getCreatedBy());
		assertEquals(NOW, box.getCreatedAt());
		assertNull(box.getModifiedBy());
		assertNotEquals(box.getId(), other.getId());
		assertEquals("Add Object (2)", deltas().getFirst().label());
		assertEquals(DocumentState.IN_PROGRESS, editor().document().getState());
	}

	@Test
	void newAnnotationsHaveTheDefaultsOfTheirLabel() {
		var schema = ModelJson.read("""
				{"labels": [{"id": "cat", "attributes": [
				 {"type": "ChoiceAttribute", "id": "coat", "options": [{"id": "short"}], "defaultValue": ["short"]},
				 {"type": "RatingAttribute", "id": "mood", "defaultValue": 4},
				 {"type": "BooleanAttribute", "id": "old", "defaultValue": true, "retired": true}]}],
				 "attributes": [{"type": "BooleanAttribute", "id": "truncated", "defaultValue": false}, {"type": "TextAttribute", "id": "name"}]}"""
				.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "test").value().orElseThrow();
		var cat = AnnotationCommands.newAnnotation(SchemaIndex.of(schema), "cat", null);
		assertEquals(List.of("truncated=false", "coat=short", "mood=4"),
				cat.getValues().stream().map(v -> v.getAttributeId() + "=" + v.getValue()).toList());
		assertReversible(AnnotationCommands.add(editor(), List.of(cat)));
	}

	@Test
	void deleteTakesRelationsWithIt() {
		assertReversible(AnnotationCommands.delete(editor(), List.of(annotation("box"), annotation("mask"))));
		assertEquals(List.of("triangle", "line"), ids());
		assertTrue(editor().document().getRelations().isEmpty());
		assertTrue(deltas().getFirst().rows().containsAll(List.of(new RowChange(RowKind.ANNOTATION, "box", null),
				new RowChange(RowKind.RELATION, "r1", null))));
		editor().undo();
		assertEquals(List.of("box", "triangle", "line", "mask"), ids());
	}

	@Test
	void setGeometry() {
		assertReversible(AnnotationCommands.setGeometry(editor(), annotation("box"), Samples.polygon(1, 1, 2, 2, 3, 1)));
		assertEquals("me", annotation("box").getModifiedBy());
		assertEquals(NOW, annotation("box").getModifiedAt());
		assertReversible(AnnotationCommands.setGeometry(editor(), annotation("box"), null));
		assertRefused("edit.nothing",
				AnnotationCommands.setGeometry(editor(), annotation("line"), Geometries.copy(annotation("line").getGeometry())));
		assertRefused("geometry.few", AnnotationCommands.setGeometry(editor(), annotation("box"), Samples.polygon(1, 1, 2, 2)));
		assertRefused("geometry.notFinite",
				AnnotationCommands.setGeometry(editor(), annotation("box"), Samples.box(Double.NaN, 0, 1, 1)));
	}

	@Test
	void aGeometryOfAnotherIsCopied() {
		assertReversible(AnnotationCommands.setGeometry(editor(), annotation("box"), annotation("line").getGeometry()));
		assertReversible(AnnotationCommands.setSecondaryGeometry(editor(), annotation("box"), 0, annotation("mask").getGeometry()));
		assertTrue(Geometries.equal(annotation("box").getGeometry(), annotation("line").getGeometry(), 0));
		assertTrue(annotation("mask").getGeometry() != null);
		assertThrows(IllegalArgumentException.class, () -> AnnotationCommands.add(editor(), List.of(annotation("box"))));
	}

	@Test
	void setSecondaryGeometry() {
		assertReversible(AnnotationCommands.setSecondaryGeometry(editor(), annotation("box"), 0, Samples.box(1, 2, 3, 4)));
		assertReversible(AnnotationCommands.setSecondaryGeometry(editor(), annotation("box"), 1, Samples.box(5, 6, 7, 8)));
		assertReversible(AnnotationCommands.setSecondaryGeometry(editor(), annotation("box"), 0, Samples.polygon(1, 1, 2, 2, 3, 1)));
		assertReversible(AnnotationCommands.setSecondaryGeometry(editor(), annotation("box"), 0, null));
		assertEquals(1, annotation("box").getSecondary().size());
		assertEquals(5, ((Box) annotation("box").getSecondary().getFirst()).getX());
	}

	@Test
	void moveTakesAllGeometriesAlong() {
		assertReversible(AnnotationCommands.move(editor(), List.of(annotation("box"), annotation("triangle"), annotation("mask")), 1.4, -1));
		assertEquals(Optional.of(new Bounds(11.4, 19, 30, 40)), Geometries.bounds(annotation("box").getGeometry()));
		assertEquals(List.of(1.4, -1.0, 11.4, -1.0, 1.4, 9.0), points("triangle"));
		var pose = (Keypoints) annotation("triangle").getSecondary().getFirst();
		assertArrayEquals(new double[] { 2.4, 0, 0, 0 }, pose.getPoints());
		assertEquals("Move (3)", deltas().getFirst().label());
		assertRefused("edit.nothing", AnnotationCommands.move(editor(), List.of(annotation("box")), 0, 0));
	}

	@Test
	void resize() {
		var from = new Bounds(0, 0, 100, 100);
		var to = new Bounds(0, 0, 50, 200);
		assertReversible(AnnotationCommands.resize(editor(), List.of(annotation("box"), annotation("mask")), from, to));
		assertEquals(Optional.of(new Bounds(5, 40, 15, 80)), Geometries.bounds(annotation("box").getGeometry()));
		assertNull(annotation("mask").getModifiedBy(), "a mask cannot be stretched");
		assertRefused("edit.nothing", AnnotationCommands.resize(editor(), List.of(annotation("mask")), from, to));
	}

	@Test
	void verticesOfALine() {
		assertReversible(AnnotationCommands.moveVertex(editor(), annotation("line"), 1, 6, 7));
		assertReversible(AnnotationCommands.insertVertex(editor(), annotation("line"), -1, -1, -2));
		assertReversible(AnnotationCommands.insertVertex(editor(), annotation("line"), 3, 20, 30));
		assertEquals(List.of(-1.0, -2.0, 0.0, 0.0, 6.0, 7.0, 10.0, 0.0, 20.0, 30.0), points("line"));
		for (int i = 0; i < 3; i++)
			assertReversible(AnnotationCommands.removeVertex(editor(), annotation("line"), 1));
		assertEquals(List.of(-1.0, -2.0, 20.0, 30.0), points("line"));
		assertRefused("edit.vertex", AnnotationCommands.removeVertex(editor(), annotation("line"), 0));
		assertRefused("edit.noPoints", AnnotationCommands.moveVertex(editor(), annotation("box"), 0, 1, 1));
		assertThrows(IndexOutOfBoundsException.class, () -> AnnotationCommands.moveVertex(editor(), annotation("line"), 2, 1, 1));
	}

	@Test
	void verticesOfRings() {
		var outer = new Ring(new double[] { 0, 0, 100, 0, 100, 100, 0, 100 }, false);
		var hole = new Ring(new double[] { 10, 10, 20, 10, 10, 20 }, true);
		assertReversible(AnnotationCommands.setGeometry(editor(), annotation("triangle"), Ring.polygon(List.of(outer, hole))));
		assertReversible(AnnotationCommands.insertVertex(editor(), annotation("triangle"), 3, 0, 50));
		assertReversible(AnnotationCommands.insertVertex(editor(), annotation("triangle"), 7, 9, 15));
		assertReversible(AnnotationCommands.moveVertex(editor(), annotation("triangle"), 5, 11, 11));
		var rings = Ring.of((Polygon) annotation("triangle").getGeometry());
		assertArrayEquals(new double[] { 0, 0, 100, 0, 100, 100, 0, 100, 0, 50 }, rings.get(0).points());
		assertArrayEquals(new double[] { 11, 11, 20, 10, 10, 20, 9, 15 }, rings.get(1).points());
		assertReversible(AnnotationCommands.removeVertex(editor(), annotation("triangle"), 5));
		assertEquals(2, Ring.of((Polygon) annotation("triangle").getGeometry()).size());
		assertReversible(AnnotationCommands.removeVertex(editor(), annotation("triangle"), 5));
		assertEquals(1, Ring.of((Polygon) annotation("triangle").getGeometry()).size(), "a hole of two points is none");
		assertReversible(AnnotationCommands.removeVertex(editor(), annotation("triangle"), 0));
		assertReversible(AnnotationCommands.removeVertex(editor(), annotation("triangle"), 0));
		assertRefused("edit.vertex", AnnotationCommands.removeVertex(editor(), annotation("triangle"), 0));
	}

	@Test
	void setKeypoint() {
		assertReversible(AnnotationCommands.setKeypoint(editor(), annotation("triangle"), 1, 8, 9, 1));
		var pose = (Keypoints) annotation("triangle").getSecondary().getFirst();
		assertArrayEquals(new double[] { 1, 1, 8, 9 }, pose.getPoints());
		assertArrayEquals(new int[] { 2, 1 }, pose.getVisibility());
		assertReversible(AnnotationCommands.setKeypoint(editor(), annotation("triangle"), 0, 5, 5, 0));
		pose = (Keypoints) annotation("triangle").getSecondary().getFirst();
		assertArrayEquals(new double[] { 0, 0, 8, 9 }, pose.getPoints());
	}

	@Test
	void relabelManyAtOnce() {
		assertReversible(AnnotationCommands.relabel(editor(), List.of(annotation("line")), "dog"));
		assertReversible(AnnotationCommands.relabel(editor(), editor().document().getAnnotations(), "dog"));
		assertEquals(List.of("box", "triangle", "mask"), deltas().getLast().rows().stream().map(RowChange::id).toList());
		assertEquals("Change Label (3)", editor().undoLabel().orElseThrow());
		assertRefused("edit.nothing", AnnotationCommands.relabel(editor(), editor().document().getAnnotations(), "dog"));
	}

	@Test
	void attributes() {
		var all = List.<Statement>copyOf(editor().document().getAnnotations());
		assertReversible(AnnotationCommands.setAttribute(editor(), all, "coat", "short"));
		assertReversible(AnnotationCommands.setAttribute(editor(), List.of(annotation("box")), "coat", List.of("short", "long")));
		assertReversible(AnnotationCommands.setAttribute(editor(), all, "coat", "short"));
		assertRefused("edit.nothing", AnnotationCommands.setAttribute(editor(), all, "coat", "short"));
		assertReversible(AnnotationCommands.setAttribute(editor(), editor().document().getRelations(), "sure", 0.5));
		assertReversible(AnnotationCommands.unsetAttribute(editor(), all, "coat"));
		assertTrue(annotation("box").getValues().isEmpty());
		assertRefused("edit.nothing", AnnotationCommands.unsetAttribute(editor(), all, "coat"));
	}

	@Test
	void flagsAndNotes() {
		var all = List.<Statement>copyOf(editor().document().getAnnotations());
		assertReversible(AnnotationCommands.setFlag(editor(), List.of(annotation("box")), "difficult"));
		assertReversible(AnnotationCommands.setFlag(editor(), all, "difficult"));
		assertEquals(List.of("difficult"), annotation("box").getFlags());
		assertReversible(AnnotationCommands.clearFlag(editor(), all, "difficult"));
		assertRefused("edit.nothing", AnnotationCommands.clearFlag(editor(), all, "difficult"));
		assertReversible(AnnotationCommands.setNote(editor(), annotation("box"), "is it a cat?"));
		assertReversible(AnnotationCommands.setNote(editor(), annotation("box"), ""));
		assertNull(annotation("box").getNote());
	}

	@Test
	void lockedAnnotationsAreNotEdited() {
		assertReversible(AnnotationCommands.setLocked(editor(), List.of(annotation("box")), true));
		var box = List.of(annotation("box"));
		assertRefused("edit.locked", AnnotationCommands.move(editor(), box, 1, 1));
		assertRefused("edit.locked", AnnotationCommands.delete(editor(), box));
		assertRefused("edit.locked", AnnotationCommands.relabel(editor(), box, "dog"));
		assertRefused("edit.locked", AnnotationCommands.setGeometry(editor(), annotation("box"), null));
		assertRefused("edit.locked", AnnotationCommands.setAttribute(editor(), box, "coat", "short"));
		assertRefused("edit.locked", AnnotationCommands.bringToFront(editor(), box));
		assertRefused("edit.locked", AnnotationCommands.group(editor(), box));
		assertReversible(AnnotationCommands.delete(editor(), editor().document().getAnnotations()));
		assertEquals(List.of("box"), ids(), "the others are deleted");
		assertReversible(AnnotationCommands.setLocked(editor(), box, false));
		assertReversible(AnnotationCommands.move(editor(), box, 1, 1));
	}

	@Test
	void duplicateAndPaste() {
		assertReversible(AnnotationCommands.group(editor(), List.of(annotation("box"), annotation("line"))));
		var command = AnnotationCommands.duplicate(editor(), List.of(annotation("box"), annotation("line")), 5, 5);
		assertReversible(command);
		var copies = command.getResult().stream().map(Annotation.class::cast).toList();
		assertEquals(6, ids().stream().distinct().count());
		assertEquals(Optional.of(new Bounds(15, 25, 30, 40)), Geometries.bounds(copies.getFirst().getGeometry()));
		assertEquals(copies.get(0).getGroup(), copies.get(1).getGroup());
		assertNotEquals(annotation("box").getGroup(), copies.get(0).getGroup(), "copies are a group of their own");
		assertNull(copies.get(0).getModifiedBy());
		var foreign = Samples.annotation("elsewhere", 99, Samples.box(0, 0, 1, 1));
		foreign.setOrigin(Origin.IMPORT);
		foreign.setConfidence(0.5);
		assertReversible(AnnotationCommands.paste(editor(), List.of(foreign), 0, 0));
		var pasted = editor().document().getAnnotations().getLast();
		assertEquals(7, pasted.getRank());
		assertEquals(Origin.PERSON, pasted.getOrigin());
		assertNull(pasted.getConfidence());
		assertFalse(editor().find("elsewhere").isPresent());
	}

	@Test
	void order() {
		assertReversible(AnnotationCommands.bringToFront(editor(), List.of(annotation("triangle"), annotation("box"))));
		assertEquals(List.of("line", "mask", "box", "triangle"), ids());
		assertReversible(AnnotationCommands.sendToBack(editor(), List.of(annotation("mask"), annotation("box"))));
		assertEquals(List.of("mask", "box", "line", "triangle"), ids());
		var ranks = editor().document().getAnnotations().stream().map(Annotation::getRank).toList();
		assertEquals(ranks.stream().sorted().distinct().toList(), ranks);
		assertRefused("edit.nothing", AnnotationCommands.bringToFront(editor(), List.of(annotation("triangle"))));
	}

	@Test
	void groups() {
		assertReversible(AnnotationCommands.group(editor(), List.of(annotation("box"), annotation("line"))));
		assertEquals(annotation("box").getGroup(), annotation("line").getGroup());
		assertReversible(AnnotationCommands.ungroup(editor(), List.of(annotation("box"), annotation("line"))));
		assertNull(annotation("box").getGroup());
		assertRefused("edit.nothing", AnnotationCommands.ungroup(editor(), List.of(annotation("box"))));
	}

	@Test
	void state() {
		assertReversible(AnnotationCommands.setState(editor(), DocumentState.SKIPPED, "too dark"));
		assertEquals("too dark", editor().document().getReason());
		assertEquals(List.of(new RowChange(RowKind.DOCUMENT, "document", null)), deltas().getFirst().rows());
		assertReversible(AnnotationCommands.setState(editor(), DocumentState.SUBMITTED, null));
		assertRefused("edit.nothing", AnnotationCommands.setState(editor(), DocumentState.SUBMITTED, null));
	}

	@Test
	void answers() {
		assertReversible(AnnotationCommands.answer(editor(), "weather", "rainy"));
		assertReversible(AnnotationCommands.answer(editor(), "quality", 4L));
		assertReversible(AnnotationCommands.answer(editor(), "ranking", List.of("a", List.of("b", "c"))));
		assertEquals(3, editor().document().getAnswers().size());
		assertReversible(AnnotationCommands.clearAnswer(editor(), "quality"));
		assertRefused("edit.nothing", AnnotationCommands.clearAnswer(editor(), "quality"));
		assertRefused("edit.nothing", AnnotationCommands.answer(editor(), "weather", "rainy"));
	}

	@Test
	void relations() {
		assertReversible(AnnotationCommands.addRelation(editor(), "eats", "box", "line"));
		var relation = editor().document().getRelations().getLast();
		assertEquals("me", relation.getCreatedBy());
		assertRefused("edit.nothing", AnnotationCommands.addRelation(editor(), "eats", "box", "line"));
		assertRefused("edit.relation.end", AnnotationCommands.addRelation(editor(), "eats", "box", "nobody"));
		assertReversible(AnnotationCommands.deleteRelation(editor(), List.<Relation>of(relation)));
		assertEquals(2, editor().document().getRelations().size());
	}
}
