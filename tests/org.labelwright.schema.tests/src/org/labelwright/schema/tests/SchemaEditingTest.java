package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.edit.Place;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaEdits;
import org.labelwright.schema.edit.SchemaFragment;
import org.labelwright.schema.edit.SchemaListener;

/** Each step of the editing of a schema: done, undone, redone and compared by the bytes it would be stored as. */
class SchemaEditingTest {

	private static final Hotkeys HOTKEYS = new Hotkeys(Set.of("B"));

	@TempDir
	private Path folder;

	private SchemaEditing editing = SchemaEditing.of(SchemaFactory.eINSTANCE.createLabelSchema(), HOTKEYS);

	@AfterEach
	void close() {
		editing.close();
	}

	private static String bytes(LabelSchema schema) {
		return new String(ModelJson.write(schema), StandardCharsets.UTF_8);
	}

	private String now() {
		return bytes(editing.schema());
	}

	private SchemaEdits edits() {
		return editing.edits();
	}

	/** Does one step and sees that undo and redo lead to the very same states, each told once. */
	private void step(Consumer<SchemaEdits> change) {
		var told = new ArrayList<Set<EObject>>();
		SchemaListener listener = told::add;
		editing.addListener(listener);
		var before = now();
		change.accept(edits());
		var after = now();
		assertNotEquals(before, after);
		editing.undo();
		assertEquals(before, now());
		editing.redo();
		assertEquals(after, now());
		assertEquals(3, told.size());
		assertTrue(told.stream().allMatch(told.getFirst()::equals), "each tells the same objects");
		editing.removeListener(listener);
	}

	/** Goes on with what was made, as if it had been read from a file. */
	private void store() {
		var schema = editing.numbered();
		editing.close();
		editing = SchemaEditing.ofStored(schema, HOTKEYS);
	}

	private Label label(String name) {
		return editing.schema().getLabels().stream().filter(label -> name.equals(label.getName())).findFirst().orElseThrow();
	}

	private List<String> names() {
		return editing.schema().getLabels().stream().map(Label::getName).toList();
	}

	private void labels(String... names) {
		for (var name : names)
			edits().addLabel(name, null);
	}

	/** Else an editor would not know that there is something to save. */
	@Test
	void whoIsToldOfAStepKnowsWhetherThereIsSomethingToSave() {
		step(edits -> edits.addLabel("vehicle", null));
		editing.saved(editing.numbered());
		editing.execute("add", () -> editing.edits().addLabel("car", null));
		var dirty = new ArrayList<Boolean>();
		editing.addListener(objects -> dirty.add(editing.isDirty()));
		editing.undo();
		editing.redo();
		assertEquals(List.of(false, true), dirty);
	}

	@Test
	void partsAreAdded() {
		step(edits -> edits.addLabel("vehicle", null));
		step(edits -> edits.addLabel("car", label("vehicle")));
		step(edits -> edits.addRelationType("tows", label("vehicle"), label("car")));
		step(edits -> edits.addConstraint("count", "few", List.of(label("car"))));
		for (var part : SchemaPackage.eINSTANCE.getEClassifiers())
			if (part instanceof EClass type && !type.isAbstract()) {
				if (SchemaPackage.Literals.ATTRIBUTE.isSuperTypeOf(type)) {
					step(edits -> edits.addAttribute(label("car"), type, "property"));
					step(edits -> edits.addAttribute(editing.schema(), type, "property"));
					step(edits -> edits.addAttribute(editing.schema().getRelationTypes().getFirst(), type, "property"));
				} else if (SchemaPackage.Literals.QUESTION.isSuperTypeOf(type))
					step(edits -> edits.addQuestion(type, "question"));
			}
		assertEquals(label("vehicle"), label("car").getParent());
		var ids = new HashSet<String>();
		editing.schema().eAllContents().forEachRemaining(part -> assertTrue(ids.add(((org.labelwright.model.Identified) part).getId())));
		assertEquals(9, label("car").getAttributes().size());
		assertEquals("property 9", label("car").getAttributes().getLast().getName());
	}

	/** With what both types have, and with a place for what is said already. */
	@Test
	void typesAreChanged() {
		labels("car");
		var whole = (IntegerAttribute) edits().addAttribute(label("car"), SchemaPackage.Literals.INTEGER_ATTRIBUTE, "doors");
		editing.execute("Bounds", () -> {
			whole.setMinimum(2L);
			whole.setRequired(true);
			whole.setDefaultValue(4L);
		});
		store();
		step(edits -> edits.retype(List.of(label("car").getAttributes().getFirst()), SchemaPackage.Literals.DECIMAL_ATTRIBUTE));
		var decimal = (DecimalAttribute) label("car").getAttributes().getFirst();
		assertEquals(List.of(whole.getId(), "doors", true, 2.0), List.of(decimal.getId(), decimal.getName(), decimal.isRequired(), decimal.getMinimum()));
		assertNull(decimal.getDefaultValue());
		assertTrue(editing.isStored(decimal));
		var question = (RankingQuestion) edits().addQuestion(SchemaPackage.Literals.RANKING_QUESTION, "order");
		edits().addOption(question, "a");
		step(edits -> assertEquals(1, edits.retype(List.of(question), SchemaPackage.Literals.CHOICE_QUESTION).size()));
		assertEquals(List.of(question.getOptions().getFirst().getId()),
				((ChoiceQuestion) editing.schema().getQuestions().getFirst()).getOptions().stream().map(option -> option.getId()).toList());
	}

	@Test
	void allLabelsGetColoursAndKeysAtOnce() {
		labels("c", "a", "b");
		edits().addRelationType("near", null, null);
		editing.execute("Alike", () -> editing.schema().getLabels().forEach(label -> {
			label.setColor("#0072B2");
			label.setHotkey(label.getName().equals("a") ? "1" : null);
		}));
		step(edits -> edits.recolor(editing.schema().getLabels()));
		var colors = editing.schema().getLabels().stream().map(Label::getColor).toList();
		for (var one : colors)
			assertEquals(1, colors.stream().filter(other -> LabelColors.distance(one, other) < 0.04).count(), one);
		step(edits -> edits.giveHotkeys(editing.schema().getLabels()));
		assertEquals(List.of("2", "1", "3"), editing.schema().getLabels().stream().map(Label::getHotkey).toList());
		editing.execute("Alike", () -> label("a").setColor(colors.getFirst()));
		step(edits -> edits.recolor(List.of(label("a"))));
		assertEquals(List.of(colors.get(0), colors.get(2)), List.of(label("c").getColor(), label("b").getColor()));
		step(edits -> edits.sort(Comparator.comparing(Label::getName)));
		assertEquals(List.of("a", "b", "c"), names());
	}

	/** From one schema to another, as text. */
	@Test
	void labelsAndAttributesAreCopiedAsText() {
		labels("vehicle");
		edits().addLabel("car", label("vehicle"));
		edits().addLabel("tram", label("car"));
		labels("person");
		var paint = (ChoiceAttribute) edits().addAttribute(label("car"), SchemaPackage.Literals.CHOICE_ATTRIBUTE, "paint");
		var red = edits().addOption(paint, "red");
		var drawn = (ReferenceAttribute) edits().addAttribute(label("tram"), SchemaPackage.Literals.REFERENCE_ATTRIBUTE, "beside");
		editing.execute("Refer", () -> {
			paint.getDefaultValue().add(red.getId());
			drawn.getTargets().addAll(List.of(label("car"), label("person")));
		});
		store();
		var text = SchemaFragment.write(editing.schema(), List.of(label("car"), label("car").getAttributes().getFirst())).orElseThrow();
		var fragment = SchemaFragment.read(text).orElseThrow();
		assertEquals(List.of("car", "tram"), fragment.getLabels().stream().map(Label::getName).toList());
		assertNull(fragment.getLabels().getFirst().getParent());
		step(edits -> assertEquals(1, edits.paste(fragment, label("car")).size()));
		assertEquals(List.of("vehicle", "car", "tram", "person", "car 2", "tram 2"), names());
		var car = label("car 2");
		assertEquals(List.of(label("vehicle"), car), List.of(car.getParent(), label("tram 2").getParent()));
		assertEquals(-1, car.getExportIndex());
		assertNull(car.getHotkey(), "the other one has it");
		assertEquals(List.of(car), ((ReferenceAttribute) label("tram 2").getAttributes().getFirst()).getTargets());
		var copied = (ChoiceAttribute) car.getAttributes().getFirst();
		assertEquals(List.of(copied.getOptions().getFirst().getId()), copied.getDefaultValue());
		assertNotEquals(red.getId(), copied.getDefaultValue().getFirst());
		var ids = new HashSet<String>();
		editing.schema().eAllContents().forEachRemaining(part -> assertTrue(ids.add(((org.labelwright.model.Identified) part).getId())));
		var attributes = SchemaFragment.read(SchemaFragment.write(editing.schema(), List.of(copied)).orElseThrow()).orElseThrow();
		step(edits -> edits.paste(attributes, label("person")));
		assertEquals("paint", label("person").getAttributes().getFirst().getName());
		step(edits -> edits.paste(SchemaFragment.read("bike\n\n  truck \nbike\n").orElseThrow(), null));
		assertEquals(List.of("bike", "truck"), names().subList(6, 8));
		assertEquals(Optional.empty(), SchemaFragment.read("{\"labels\":"));
		assertEquals(Optional.empty(), SchemaFragment.write(editing.schema(), List.of(red)));
	}

	@Test
	void newLabelsGetColoursAndKeysOfTheirOwn() {
		for (int i = 0; i < 12; i++)
			labels("label");
		var labels = editing.schema().getLabels();
		assertEquals(12, labels.stream().map(Label::getName).distinct().count());
		assertEquals(12, labels.stream().map(Label::getHotkey).distinct().count());
		assertEquals(List.of("0", "A", "C", "D"), List.of(labels.get(9).getHotkey(), labels.get(10).getHotkey(), labels.get(11).getHotkey(), edits().freeHotkey().orElseThrow()));
		for (var one : labels)
			for (var other : labels)
				assertTrue(one == other || LabelColors.distance(one.getColor(), other.getColor()) > 0.02, one.getColor() + ' ' + other.getColor());
	}

	/** Options of different attributes may have the same ids. */
	@Test
	void copiedDefaultsNameOptionsOfTheirOwn() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		for (var name : List.of("parked", "lit")) {
			var attribute = SchemaFactory.eINSTANCE.createChoiceAttribute();
			attribute.setName(name);
			for (var id : List.of("no", "yes")) {
				var option = SchemaFactory.eINSTANCE.createOption();
				option.setId(id);
				attribute.getOptions().add(option);
			}
			attribute.getDefaultValue().add("yes");
			schema.getAttributes().add(attribute);
		}
		step(edits -> edits.paste(schema, null));
		for (var attribute : editing.schema().getAttributes()) {
			var copied = (ChoiceAttribute) attribute;
			assertEquals(List.of(copied.getOptions().getLast().getId()), copied.getDefaultValue());
		}
	}

	@Test
	void whatIsTypedInOneFieldIsOneStep() {
		labels("car", "bus");
		var car = label("car");
		for (var text : List.of("l", "lo", "lor", "lorry"))
			editing.type("Rename", car, ModelPackage.Literals.NAMED__NAME, text);
		editing.undo();
		assertEquals(List.of("car", "bus"), names());
		editing.redo();
		assertEquals(List.of("lorry", "bus"), names());
		editing.type("Rename", car, ModelPackage.Literals.NAMED__DESCRIPTION, "big");
		editing.type("Rename", car, ModelPackage.Literals.NAMED__NAME, "truck");
		editing.endTyping();
		editing.type("Rename", car, ModelPackage.Literals.NAMED__NAME, "van");
		editing.undo();
		assertEquals("truck", car.getName());
		editing.undo();
		assertEquals("lorry", car.getName());
		editing.undo();
		assertNull(car.getDescription());
		editing.undo();
		assertEquals("car", car.getName());
		assertEquals(Optional.of("Rename"), editing.redoLabel());
	}

	private List<String> conditions() {
		return editing.schema().getConstraints().stream().map(Constraint::getExpression).toList();
	}

	/** On the way from "speed" to "age in years" the name is "age", which another attribute has that conditions name, too. */
	@Test
	void conditionsFollowANameThatHasBeenTyped() {
		labels("car");
		var car = label("car");
		var speed = edits().addAttribute(editing.schema(), SchemaPackage.Literals.DECIMAL_ATTRIBUTE, "speed");
		edits().addAttribute(editing.schema(), SchemaPackage.Literals.DECIMAL_ATTRIBUTE, "age");
		for (var expression : List.of("speed < 100", "age > speed", "label = 'car'", "not ( even"))
			editing.execute("Rule", () -> edits().addConstraint("expression", "rule", List.of()).setExpression(expression));
		var before = now();
		for (var text : List.of("", "age", "age in", "age in years"))
			editing.type("Rename", speed, ModelPackage.Literals.NAMED__NAME, text);
		assertEquals(List.of("speed < 100", "age > speed", "label = 'car'", "not ( even"), conditions());
		var told = new HashSet<EObject>();
		SchemaListener listener = told::addAll;
		editing.addListener(listener);
		editing.type("Describe", car, ModelPackage.Literals.NAMED__DESCRIPTION, "drives"); // goes on elsewhere
		editing.undo();
		var after = now();
		assertEquals(List.of("`age in years` < 100", "age > `age in years`", "label = 'car'", "not ( even"), conditions());
		told.clear();
		editing.undo();
		assertEquals(before, now());
		assertTrue(told.containsAll(editing.schema().getConstraints().subList(0, 2)), "who shows conditions is told");
		editing.redo();
		assertEquals(after, now());
		editing.removeListener(listener);
		editing.type("Rename", car, ModelPackage.Literals.NAMED__NAME, "lorry");
		editing.endTyping();
		assertEquals("label = 'lorry'", conditions().get(2));
		editing.undo();
		assertEquals(after, now());
		editing.type("Rename", speed, ModelPackage.Literals.NAMED__NAME, null);
		editing.endTyping();
		assertEquals("`age in years` < 100", conditions().getFirst());
	}

	@Test
	void itIsDirtyUntilTheSavedStateIsBack() {
		assertFalse(editing.isDirty());
		labels("car");
		assertTrue(editing.isDirty());
		editing.saved(editing.numbered());
		assertFalse(editing.isDirty());
		editing.undo();
		assertTrue(editing.isDirty());
		editing.redo();
		assertFalse(editing.isDirty());
		editing.undo();
		labels("bus");
		editing.undo();
		assertTrue(editing.isDirty(), "what was saved is gone");
	}

	@Test
	void typingAfterASaveIsAStepOfItsOwn() {
		labels("car");
		editing.type("Rename", label("car"), ModelPackage.Literals.NAMED__NAME, "bus");
		editing.saved(editing.numbered());
		editing.type("Rename", label("bus"), ModelPackage.Literals.NAMED__NAME, "van");
		editing.undo();
		assertFalse(editing.isDirty());
		assertEquals(List.of("bus"), names());
	}

	@Test
	void aChangeThatThrowsLeavesAllAsItWas() {
		labels("car");
		var before = now();
		assertThrows(ArithmeticException.class, () -> editing.execute("Fail", () -> {
			label("car").setName("half");
			editing.schema().getLabels().add(SchemaFactory.eINSTANCE.createLabel());
			throw new ArithmeticException();
		}));
		assertEquals(before, now());
		assertEquals(Optional.of("Add Label"), editing.undoLabel());
		assertThrows(IllegalStateException.class, () -> label("car").setName("without a step"));
	}

	@Test
	void whatChangesNothingIsNoStep() {
		labels("car");
		editing.execute("Nothing", () -> label("car").setName("car"));
		editing.undo();
		assertEquals(List.of(), names());
		assertEquals(Optional.empty(), editing.undoLabel());
		assertEquals(Optional.of("Add Label"), editing.redoLabel());
	}

	@Test
	void aStepWithinAnotherBelongsToIt() {
		editing.execute("Two", () -> labels("car", "bus"));
		editing.undo();
		assertEquals(List.of(), names());
		editing.redo();
		assertEquals(List.of("car", "bus"), names());
	}

	@Test
	void newPartsAreRemovedWithWhatMeansNothingWithoutThem() {
		labels("vehicle", "place", "car");
		edits().move(List.of(label("car")), label("vehicle"), null);
		edits().addRelationType("parks", label("vehicle"), label("place"));
		edits().addRelationType("near", null, null);
		edits().addConstraint("count", "few", List.of(label("vehicle")));
		edits().addConstraint("count", "both", List.of(label("vehicle"), label("place")));
		step(edits -> edits.delete(List.of(label("vehicle"))));
		assertEquals(List.of("place", "car"), names());
		assertNull(label("car").getParent());
		assertEquals(List.of("near"), editing.schema().getRelationTypes().stream().map(RelationType::getName).toList());
		assertEquals(List.of("both"), editing.schema().getConstraints().stream().map(constraint -> constraint.getName()).toList());
		assertEquals(List.of(label("place")), editing.schema().getConstraints().getFirst().getLabels());
	}

	@Test
	void storedPartsAreRetiredAndCanBeRestored() {
		labels("car");
		var color = (ChoiceAttribute) edits().addAttribute(label("car"), SchemaPackage.Literals.CHOICE_ATTRIBUTE, "colour");
		var red = edits().addOption(color, "red");
		editing.execute("Default", () -> color.getDefaultValue().add(red.getId()));
		store();
		var stored = (ChoiceAttribute) label("car").getAttributes().getFirst();
		step(edits -> edits.delete(List.of(stored.getOptions().getFirst())));
		assertTrue(stored.getOptions().getFirst().isRetired());
		assertEquals(List.of(), stored.getDefaultValue());
		step(edits -> edits.delete(List.of(label("car"), stored)));
		assertTrue(label("car").isRetired());
		assertTrue(stored.isRetired());
		step(edits -> edits.restore(List.of(label("car"))));
		assertFalse(label("car").isRetired());
		var added = edits().addLabel("bus", null);
		edits().delete(List.of(added));
		assertEquals(List.of("car"), names());
	}

	@Test
	void aStoredRelationIsRetiredWithoutALabelThatIsGone() {
		labels("car");
		edits().addRelationType("tows", null, label("car"));
		store();
		var type = editing.schema().getRelationTypes().getFirst();
		var bus = edits().addLabel("bus", null);
		editing.execute("End", () -> {
			type.getTargets().clear();
			type.getTargets().add(bus);
		});
		step(edits -> edits.delete(List.of(bus)));
		assertTrue(type.isRetired());
		assertEquals(List.of(), type.getTargets());
	}

	@Test
	void pointsOfASkeletonGoWithTheirBonesUnlessTheyAreStored() {
		labels("person");
		editing.execute("Skeleton", () -> {
			var skeleton = SchemaFactory.eINSTANCE.createSkeleton();
			for (var name : List.of("nose", "left", "right")) {
				var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
				point.setName(name);
				skeleton.getPoints().add(point);
			}
			skeleton.getPoints().get(1).setMirror(2);
			skeleton.getPoints().get(2).setMirror(1);
			for (int to = 1; to < 3; to++) {
				var edge = SchemaFactory.eINSTANCE.createSkeletonEdge();
				edge.setFrom(0);
				edge.setTo(to);
				skeleton.getEdges().add(edge);
			}
			label("person").setSkeleton(skeleton);
		});
		step(edits -> edits.delete(List.of(label("person").getSkeleton().getPoints().get(1))));
		var skeleton = label("person").getSkeleton();
		assertEquals(List.of("nose", "right"), skeleton.getPoints().stream().map(point -> point.getName()).toList());
		assertEquals(-1, skeleton.getPoints().get(1).getMirror());
		assertEquals(1, skeleton.getEdges().size());
		assertEquals(1, skeleton.getEdges().getFirst().getTo());
		store();
		var point = label("person").getSkeleton().getPoints().getFirst();
		assertFalse(edits().canDelete(point));
		assertFalse(edits().canDelete(point.eContainer()));
		assertFalse(edits().move(point, false));
		assertThrows(IllegalArgumentException.class, () -> edits().delete(List.of(point)));
	}

	@Test
	void labelsMoveWithThoseBelowAndNeverBelowThemselves() {
		labels("a", "b", "c", "d");
		step(edits -> edits.move(List.of(label("b")), label("a"), null));
		step(edits -> edits.move(List.of(label("c")), label("b"), null));
		assertFalse(edits().canMove(List.of(label("a")), label("c")));
		assertThrows(IllegalArgumentException.class, () -> edits().move(List.of(label("a")), label("c"), null));
		step(edits -> edits.move(List.of(label("b"), label("c")), null, label("a")));
		assertEquals(List.of("b", "a", "d", "c"), names());
		assertEquals(label("b"), label("c").getParent(), "it moves along");
		assertNull(label("b").getParent());
		step(edits -> edits.move(label("d"), true));
		assertTrue(names().indexOf("d") < names().indexOf("a"));
		assertFalse(edits().move(label("b"), true));
		assertFalse(edits().move(label("c"), true), "it is alone below its parent");
	}

	@Test
	void placesInTheDiagramAreKeptInTheFile() {
		labels("car", "bus");
		step(edits -> edits.place(Map.of(label("car"), new Place(-5, 17))));
		var file = folder.resolve("a.labelschema");
		assertEquals(List.of(), SchemaFiles.write(editing.numbered(), file));
		var read = SchemaFiles.read(file).value().orElseThrow();
		assertEquals(Optional.of(new Place(-5, 17)), SchemaEdits.place(read.getLabels().getFirst()));
		assertEquals(Optional.empty(), SchemaEdits.place(read.getLabels().getLast()));
	}

	@Test
	void anExportIndexIsNeverGivenAgain() {
		labels("car", "bus");
		editing.saved(editing.numbered());
		assertEquals(1, label("bus").getExportIndex());
		editing.undo();
		labels("van");
		var written = editing.numbered();
		assertEquals(List.of(0, 2), written.getLabels().stream().map(Label::getExportIndex).toList());
		editing.saved(written);
		assertEquals(2, label("van").getExportIndex());
		assertFalse(editing.isDirty());
	}

	@Test
	void theSelectionIsSharedAndFollowsTheSchema() {
		var told = new ArrayList<List<EObject>>();
		editing.addListener(new SchemaListener() {
			@Override
			public void changed(Set<EObject> objects) {
			}

			@Override
			public void selected(List<EObject> objects) {
				told.add(objects);
			}
		});
		labels("car", "bus");
		editing.select(List.of(label("car"), label("bus")));
		editing.select(List.of(label("car"), label("bus")));
		editing.undo();
		assertEquals(List.of(label("car")), editing.selected());
		editing.select((EObject) null);
		assertEquals(List.of(2, 1, 0), told.stream().map(Collection::size).toList());
	}

	private LabelSchema read(String json) {
		return ModelJson.read(json.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "").value().orElseThrow();
	}

	@Test
	void aTextTakesTheSchemaOverAndKeepsWhatIsTheSame() {
		labels("car", "bus");
		edits().addRelationType("tows", label("car"), label("bus"));
		var car = label("car");
		var id = car.getId();
		var text = now().replace("\"name\":\"car\"", "\"name\":\"lorry\",\"description\":\"big\"").replace("\"labels\":[", "\"labels\":[{\"name\":\"van\"},");
		step(edits -> assertEquals(List.of(), edits.replace(read(text))));
		assertEquals(List.of("van", "lorry", "bus"), names());
		assertTrue(car == label("lorry") && id.equals(car.getId()), "the very same");
		assertEquals(26, label("van").getId().length());
		assertEquals(List.of(car), editing.schema().getRelationTypes().getFirst().getSources());
		var van = label("van");
		edits().replace(read(text));
		assertTrue(van == label("van"), "found by its name");
	}

	@Test
	void aTextCannotTakeAwayWhatIsStored() {
		labels("car", "bus");
		edits().addAttribute(label("car"), SchemaPackage.Literals.TEXT_ATTRIBUTE, "plate");
		store();
		var before = now();
		var bus = before.substring(before.indexOf(",{\"id\":\"" + label("bus").getId()), before.lastIndexOf(']'));
		assertEquals(List.of(label("bus").getId()), places(before.replace(bus, "")));
		assertEquals(List.of(label("bus").getId()), places(before.replace("\"exportIndex\":1", "\"exportIndex\":7")));
		assertEquals(List.of(label("car").getId()), places(before.replace("\"labels\":[", "\"labels\":[{\"id\":\"" + label("car").getId() + "\",\"exportIndex\":0},")));
		assertEquals(before, now());
		assertEquals(List.of(), places(before.replace("\"exportIndex\":1", "\"exportIndex\":1,\"retired\":true")));
		assertTrue(label("bus").isRetired());
		var plate = label("car").getAttributes().getFirst().getId();
		assertEquals(List.of(), places(now().replace("TextAttribute", "BooleanAttribute")));
		assertEquals(plate, ((BooleanAttribute) label("car").getAttributes().getFirst()).getId());
	}

	private List<String> places(String json) {
		return edits().replace(read(json)).stream().map(problem -> problem.place()).toList();
	}

	@Test
	void skeletonsAreDrawn() {
		labels("person");
		var person = label("person");
		editing.execute("Boxes", () -> person.getGeometryKinds().add("Box"));
		step(edits -> editing.skeletons().add(person, "left_eye", 0.4, 0.25));
		assertEquals(List.of("Box", "Keypoints"), person.getGeometryKinds());
		var left = person.getSkeleton().getPoints().getFirst();
		step(edits -> editing.skeletons().mirror(left));
		var right = person.getSkeleton().getPoints().getLast();
		assertEquals("right_eye", right.getName());
		assertEquals(0.6, right.getX());
		assertEquals(List.of(1, 0), person.getSkeleton().getPoints().stream().map(point -> point.getMirror()).toList());
		var nose = editing.skeletons().add(person, "nose", 0.5, 0.3);
		var ear = editing.skeletons().add(person, "ear", 0.7, 0.3);
		editing.skeletons().connect(ear, left);
		editing.skeletons().connect(nose, ear);
		step(edits -> editing.skeletons().mirror(ear));
		var points = person.getSkeleton().getPoints();
		assertEquals(List.of("left_ear", "right_ear"), List.of(ear.getName(), points.getLast().getName()));
		assertEquals(List.of("3-0", "2-3", "1-4", "2-4"), person.getSkeleton().getEdges().stream().map(edge -> edge.getFrom() + "-" + edge.getTo()).toList());
		for (int i = 0; i < 5; i++)
			editing.undo();
		step(edits -> editing.skeletons().connect(left, right));
		assertEquals(1, person.getSkeleton().getEdges().size());
		step(edits -> editing.skeletons().connect(right, left));
		assertEquals(0, person.getSkeleton().getEdges().size());
		editing.skeletons().move(left, 0.3, 0.3);
		editing.skeletons().move(left, -1, 0.35);
		assertEquals(0, left.getX());
		editing.undo();
		assertEquals(List.of(0.4, 0.25), List.of(left.getX(), left.getY()), "moves of one point are one step");
		var eye = editing.skeletons().add(person, "left_eye", 0.5, 0.5);
		assertEquals("left_eye_2", eye.getName());
		step(edits -> editing.skeletons().pair(left, eye));
		assertEquals(List.of(2, -1, 0), person.getSkeleton().getPoints().stream().map(point -> point.getMirror()).toList());
	}

	/** Whatever is done by chance, going back and forth leads to the same states, and nothing refers to what is gone. */
	@Test
	void anyStepsAreTakenBackAndDoneAgain() {
		var random = new Random(20261129);
		labels("a", "b", "c");
		store();
		var states = new ArrayList<String>(List.of(now()));
		for (int i = 0; i < 400; i++) {
			change(random);
			if (!now().equals(states.getLast()))
				states.add(now());
			assertTrue(ModelJson.read(now().getBytes(StandardCharsets.UTF_8), LabelSchema.class, "").problems().isEmpty(), now());
			editing.endTyping();
		}
		for (int i = states.size() - 1; i >= 0; i--) {
			assertEquals(states.get(i), now());
			editing.undo();
		}
		for (int i = 0; i < states.size(); i++) {
			assertEquals(states.get(i), now());
			editing.redo();
		}
		assertTrue(states.size() > 250);
	}

	private void change(Random random) {
		var labels = editing.schema().getLabels();
		var one = labels.get(random.nextInt(labels.size()));
		var other = labels.get(random.nextInt(labels.size()));
		switch (random.nextInt(9)) {
		case 0, 1 -> edits().addLabel("x", random.nextBoolean() ? one : null);
		case 2 -> edits().addRelationType("r", one, other);
		case 3 -> edits().addConstraint("count", "c", List.of(one));
		case 4 -> edits().delete(List.of(one));
		case 5 -> {
			if (edits().canMove(List.of(one), other))
				edits().move(List.of(one), other, null);
		}
		case 6 -> edits().move(one, random.nextBoolean());
		case 7 -> editing.execute("Choice", () -> edits().addOption(edits().addAttribute(one, SchemaPackage.Literals.CHOICE_ATTRIBUTE, "y"), "o"));
		default -> editing.type("Rename", one, ModelPackage.Literals.NAMED__NAME, "n" + random.nextInt(99));
		}
	}
}
