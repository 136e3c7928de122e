package org.labelwright.modality.video.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.modality.video.ui.internal.FrameDepiction;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Moment;
import org.labelwright.model.edit.TrackCommands;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.canvas.CanvasEdit;
import org.locationtech.jts.geom.Envelope;

/** What lies on a frame, and what is stored of what is done there. */
class FrameDepictionTest {

	private static final FrameTimes TIMES = FrameTimes.constant(50, 25);

	private EditingContext context;
	private FrameDepiction depiction;

	@BeforeEach
	void open() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("car");
		schema.getLabels().add(label);
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("document");
		document.setItemId("item");
		context = new EditingContext(new DocumentEditor(document, User::current, Clock.systemUTC()), SchemaIndex.of(schema));
		depiction = new FrameDepiction(context, TIMES);
	}

	@AfterEach
	void close() {
		depiction.close();
		context.close();
	}

	private static Box box(double x, double y) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(20);
		box.setHeight(10);
		return box;
	}

	private static Polygon polygon(double... points) {
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		polygon.setPoints(points);
		return polygon;
	}

	private void run(CanvasEdit edit) {
		assertTrue(context.editor().execute(depiction.command(edit).orElseThrow()));
	}

	private Annotation annotation(int index) {
		return context.annotations().get(index);
	}

	private List<Integer> keyframes(int index) {
		return ((Track) annotation(index).getGeometry()).getKeyframes().stream().map(Keyframe::getFrame).toList();
	}

	private double x(int index) {
		return ((Box) depiction.place(annotation(index))).getX();
	}

	@Test
	void severalAreMovedInOneStep() {
		depiction.setFrame(5);
		run(new CanvasEdit.Add("car", box(10, 10)));
		run(new CanvasEdit.Add("car", box(50, 10)));
		depiction.setFrame(15);
		run(new CanvasEdit.Move(List.of(annotation(0).getId(), annotation(1).getId()), 20, 0));
		assertEquals(List.of(5, 15), keyframes(0));
		assertEquals(List.of(5, 15), keyframes(1));
		depiction.setFrame(10);
		assertEquals(20, x(0), 1e-9);
		assertEquals(60, x(1), 1e-9);
		context.editor().undo();
		assertEquals(List.of(5), keyframes(0));
		assertEquals(List.of(5), keyframes(1));
		depiction.setFrame(4);
		assertNull(depiction.place(annotation(0)), "before it begins");
		assertTrue(depiction.annotations().isEmpty());
	}

	@Test
	void sidesAndCornersAreSetOnTheFrame() {
		run(new CanvasEdit.Add("car", box(10, 10)));
		depiction.setFrame(10);
		run(new CanvasEdit.Resize(annotation(0).getId(), new Envelope(10, 30, 10, 20), new Envelope(10, 50, 10, 20)));
		assertEquals(40, ((Box) depiction.place(annotation(0))).getWidth(), 1e-9);
		run(new CanvasEdit.Add("car", polygon(0, 0, 10, 0, 10, 10)));
		var id = annotation(1).getId();
		depiction.setFrame(20);
		run(new CanvasEdit.InsertVertex(id, 2, 0, 10));
		assertArrayEquals(new double[] { 0, 0, 10, 0, 10, 10, 0, 10 }, ((Polygon) depiction.place(annotation(1))).getPoints());
		run(new CanvasEdit.MoveVertex(id, 3, 0, 12));
		run(new CanvasEdit.RemoveVertex(id, 0));
		assertArrayEquals(new double[] { 10, 0, 10, 10, 0, 12 }, ((Polygon) depiction.place(annotation(1))).getPoints());
		assertEquals(List.of(10, 20), keyframes(1));
		var refused = depiction.command(new CanvasEdit.RemoveVertex(id, 0));
		assertFalse(refused.orElseThrow().canExecute(), "too few would be left");
	}

	@Test
	void whatIsCopiedIsThePlaceOnTheFrame() {
		run(new CanvasEdit.Add("car", box(10, 10)));
		depiction.setFrame(10);
		run(new CanvasEdit.Move(List.of(annotation(0).getId()), 40, 0));
		depiction.setFrame(5);
		var copied = depiction.original(annotation(0));
		assertEquals(30, ((Box) copied.getGeometry()).getX(), 1e-9);
		depiction.setFrame(30);
		assertTrue(context.editor().execute(depiction.insert(List.of(copied), false, 5, 0)));
		assertEquals(List.of(30), keyframes(1));
		assertEquals(35, x(1), 1e-9);
	}

	@Test
	void whatIsSuggestedIsSeenAndNotInTheDocument() {
		run(new CanvasEdit.Add("car", box(10, 10)));
		var suggested = context.newAnnotation("car", box(80, 80));
		depiction.setSuggested(List.of(suggested));
		assertEquals(List.of(annotation(0), suggested), new ArrayList<>(depiction.annotations()));
		assertEquals(1, context.annotations().size());
	}

	@Test
	void valuesThatChangeByFrameAreThoseOfTheMoment() {
		run(new CanvasEdit.Add("car", box(10, 10)));
		var editor = context.editor();
		assertTrue(editor.execute(new Moment(context, TIMES, 10).setValue(annotation(0), "braking", true)));
		assertTrue(editor.execute(TrackCommands.setAttribute(editor, annotation(0), TIMES, 20, "braking", false)));
		assertTrue(new Moment(context, TIMES, 9).value(annotation(0), "braking").isEmpty());
		assertEquals(true, new Moment(context, TIMES, 15).value(annotation(0), "braking").orElseThrow());
		assertEquals(false, new Moment(context, TIMES, 20).value(annotation(0), "braking").orElseThrow());
		assertTrue(new Moment(context, TIMES, 0).reaches(annotation(0)));
	}
}
