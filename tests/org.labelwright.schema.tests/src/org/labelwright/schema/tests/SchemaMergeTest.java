package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.model.ModelPackage.Literals.NAMED__NAME;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaMerge;
import org.labelwright.schema.edit.SchemaMerge.Conflict;

/** Two people change one schema, each without knowing of the other. */
class SchemaMergeTest {

	private static final String BASE = """
			{"id":"s","revision":3,"labels":[
			 {"id":"vehicle","exportIndex":0,"name":"vehicle","color":"#E69F00"},
			 {"id":"car","exportIndex":1,"name":"car","color":"#56B4E9","hotkey":"C","parent":"vehicle","foreign":{"x":1,"y":{"a":1}},
			  "attributes":[{"type":"IntegerAttribute","id":"doors","name":"doors","maximum":5},{"type":"ChoiceAttribute","id":"paint","name":"paint","options":[{"id":"red","exportIndex":0,"name":"red"},{"id":"blue","exportIndex":1,"name":"blue"}]}]},
			 {"id":"bus","exportIndex":2,"name":"bus","parent":"vehicle"},
			 {"id":"person","exportIndex":3,"name":"person"}],
			 "relationTypes":[{"id":"drives","exportIndex":0,"name":"drives","sources":["person"],"targets":["car"]}],
			 "constraints":[{"id":"few","name":"few","kind":"count","labels":["bus"],"maximum":3}]}""";

	private final LabelSchema base = read(BASE);

	private static LabelSchema read(String json) {
		var read = ModelJson.read(json.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema");
		assertEquals(List.of(), read.problems());
		return read.value().orElseThrow();
	}

	private LabelSchema changed(Consumer<LabelSchema> change) {
		var copy = EcoreUtil.copy(base);
		change.accept(copy);
		return copy;
	}

	private static Label label(LabelSchema schema, String id) {
		return schema.getLabels().stream().filter(label -> label.getId().equals(id)).findFirst().orElseThrow();
	}

	private static Attribute attribute(LabelSchema schema, String id) {
		return label(schema, "car").getAttributes().stream().filter(attribute -> attribute.getId().equals(id)).findFirst().orElseThrow();
	}

	private static Label add(LabelSchema schema, int index, String id) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(id);
		label.setName(id);
		schema.getLabels().add(index, label);
		return label;
	}

	private static String bytes(LabelSchema schema) {
		return new String(ModelJson.write(schema), StandardCharsets.UTF_8);
	}

	private static List<String> ids(LabelSchema schema) {
		return schema.getLabels().stream().map(Label::getId).toList();
	}

	/** What is joined when there is nothing to choose. */
	private LabelSchema joined(LabelSchema mine, LabelSchema theirs) {
		var merge = SchemaMerge.of(base, mine, theirs);
		assertEquals(List.of(), merge.conflicts().stream().map(Conflict::key).toList());
		return merge.result(List.of());
	}

	@Test
	void whatOneChangedIsTaken() {
		var mine = changed(schema -> {
			label(schema, "car").setName("automobile");
			label(schema, "car").setParent(null);
			attribute(schema, "doors").setRequired(true);
			add(schema, 1, "mine").setParent(label(schema, "bus"));
			schema.getRelationTypes().getFirst().getTargets().add(label(schema, "bus"));
			label(schema, "car").getForeign().put("x", 2);
		});
		var theirs = changed(schema -> {
			schema.setRevision(4);
			label(schema, "car").setHotkey("A");
			label(schema, "bus").setRetired(true);
			add(schema, 4, "theirs");
			label(schema, "car").getForeign().remove("y");
			schema.getConstraints().clear();
		});
		var merged = joined(mine, theirs);
		assertEquals(bytes(read("""
				{"id":"s","revision":4,"labels":[
				 {"id":"vehicle","exportIndex":0,"name":"vehicle","color":"#E69F00"},
				 {"id":"mine","name":"mine","parent":"bus"},
				 {"id":"car","exportIndex":1,"name":"automobile","color":"#56B4E9","hotkey":"A","foreign":{"x":2},
				  "attributes":[{"type":"IntegerAttribute","id":"doors","name":"doors","required":true,"maximum":5},{"type":"ChoiceAttribute","id":"paint","name":"paint","options":[{"id":"red","exportIndex":0,"name":"red"},{"id":"blue","exportIndex":1,"name":"blue"}]}]},
				 {"id":"bus","exportIndex":2,"name":"bus","parent":"vehicle","retired":true},
				 {"id":"person","exportIndex":3,"name":"person"},
				 {"id":"theirs","name":"theirs"}],
				 "relationTypes":[{"id":"drives","exportIndex":0,"name":"drives","sources":["person"],"targets":["car","bus"]}]}""")), bytes(merged));
	}

	@Test
	void whatBothChangedIsChosen() {
		var mine = changed(schema -> {
			label(schema, "car").setName("mine");
			label(schema, "car").setColor("#000000");
		});
		var theirs = changed(schema -> {
			label(schema, "car").setName("theirs");
			label(schema, "car").setColor("#000000");
		});
		var merge = SchemaMerge.of(base, mine, theirs);
		assertEquals(1, merge.conflicts().size());
		var conflict = merge.conflicts().getFirst();
		assertEquals(List.of("mine", "theirs", true), List.of(conflict.mine(), conflict.theirs(), conflict.free()));
		assertEquals("name", conflict.feature().getName());
		assertEquals(bytes(mine), bytes(merge.result(List.of())));
		assertEquals(bytes(theirs), bytes(merge.result(merge.conflicts())));
	}

	@Test
	void whatOneDeletedAndTheOtherChangedIsChosen() {
		var mine = changed(schema -> schema.getConstraints().clear());
		var theirs = changed(schema -> schema.getConstraints().getFirst().setMaximum(4L));
		var merge = SchemaMerge.of(base, mine, theirs);
		assertEquals(1, merge.conflicts().size());
		assertEquals(bytes(mine), bytes(merge.result(List.of())));
		assertEquals(bytes(theirs), bytes(merge.result(merge.conflicts())));
		var back = SchemaMerge.of(base, theirs, mine);
		assertEquals(bytes(theirs), bytes(back.result(List.of())));
		assertEquals(bytes(mine), bytes(back.result(back.conflicts())));
	}

	@Test
	void aTypeThatOneChangedIsTakenAndElseChosen() {
		var mine = changed(schema -> EcoreUtil.replace(attribute(schema, "doors"), decimal()));
		assertEquals(bytes(mine), bytes(joined(mine, base)));
		assertEquals(bytes(mine), bytes(joined(base, mine)));
		var theirs = changed(schema -> attribute(schema, "doors").setRequired(true));
		var merge = SchemaMerge.of(base, mine, theirs);
		assertEquals(1, merge.conflicts().size());
		assertEquals(bytes(mine), bytes(merge.result(List.of())));
		assertEquals(bytes(theirs), bytes(merge.result(merge.conflicts())));
	}

	private static Attribute decimal() {
		var made = SchemaFactory.eINSTANCE.createDecimalAttribute();
		made.setId("doors");
		made.setName("doors");
		return made;
	}

	/** A label that others deleted is used here by then: it stays with what uses it, or both go. */
	@Test
	void aDeletedLabelThatIsUsedIsChosen() {
		var mine = changed(schema -> {
			add(schema, 4, "rider").setParent(label(schema, "person"));
			schema.getConstraints().getFirst().getLabels().set(0, label(schema, "person"));
		});
		var theirs = changed(schema -> {
			schema.getRelationTypes().clear();
			EcoreUtil.delete(label(schema, "person"));
		});
		var merge = SchemaMerge.of(base, mine, theirs);
		assertEquals(1, merge.conflicts().size());
		assertEquals(label(mine, "person"), merge.conflicts().getFirst().part());
		var kept = merge.result(List.of());
		assertEquals(ids(mine), ids(kept));
		assertEquals(label(kept, "person"), label(kept, "rider").getParent());
		assertEquals(List.of(label(kept, "person")), kept.getConstraints().getFirst().getLabels());
		assertEquals(List.of(), kept.getRelationTypes());
		var yielded = merge.result(merge.conflicts());
		assertEquals(List.of("vehicle", "car", "bus", "rider"), ids(yielded));
		assertEquals(null, label(yielded, "rider").getParent());
		assertEquals(List.of(), yielded.getConstraints(), "else it would be about all labels");
	}

	@Test
	void labelsThatWouldBeInACircleStayWhereOthersHaveThem() {
		var mine = changed(schema -> label(schema, "vehicle").setParent(label(schema, "person")));
		var theirs = changed(schema -> label(schema, "person").setParent(label(schema, "bus")));
		var merge = SchemaMerge.of(base, mine, theirs);
		assertEquals(1, merge.conflicts().size());
		assertFalse(merge.conflicts().getFirst().free());
		assertEquals(bytes(theirs), bytes(merge.result(List.of())));
	}

	@Test
	void theOrderOfWhomHasChangedItIsTaken() {
		var mine = changed(schema -> {
			schema.getLabels().move(0, 3);
			add(schema, 1, "mine");
		});
		assertEquals(List.of("person", "mine", "vehicle", "car", "bus", "theirs"), ids(joined(mine, changed(schema -> add(schema, 3, "theirs")))));
		var theirs = changed(schema -> schema.getLabels().move(0, 2));
		var merge = SchemaMerge.of(base, mine, theirs);
		assertEquals(1, merge.conflicts().size());
		assertEquals(List.of("person", "mine", "vehicle", "car", "bus"), ids(merge.result(List.of())));
		assertEquals(List.of("bus", "vehicle", "car", "person", "mine"), ids(merge.result(merge.conflicts())));
	}

	/** Whatever two people do: with the same state on one side the other's comes out, and choosing one side everywhere keeps all that it changed. */
	@RepeatedTest(60)
	void anyTwoEditsAreJoined(RepetitionInfo repetition) {
		var random = new Random(repetition.getCurrentRepetition());
		var mine = edited(random);
		var theirs = edited(random);
		assertEquals(bytes(mine), bytes(joined(mine, base)));
		assertEquals(bytes(theirs), bytes(joined(base, theirs)));
		assertEquals(bytes(mine), bytes(joined(mine, EcoreUtil.copy(mine))));
		var merge = SchemaMerge.of(base, mine, theirs);
		for (var yielded : List.of(List.<Conflict>of(), merge.conflicts())) {
			var merged = merge.result(yielded);
			assertTrue(ids(merged).containsAll(ids(base)), "nobody has deleted a label");
			assertTrue(ids(merged).containsAll(ids(mine)) && ids(merged).containsAll(ids(theirs)));
			var preferred = yielded.isEmpty() ? mine : theirs;
			for (var label : base.getLabels()) {
				var wanted = label(preferred, label.getId());
				if (!wanted.getName().equals(label.getName()))
					assertEquals(wanted.getName(), label(merged, label.getId()).getName());
			}
			assertEquals(bytes(merged), bytes(read(bytes(merged))), "it can be stored");
		}
	}

	private LabelSchema edited(Random random) {
		try (var editing = SchemaEditing.ofStored(base, new Hotkeys(Set.of()))) {
			var edits = editing.edits();
			for (int i = random.nextInt(8); i >= 0; i--) {
				var labels = editing.schema().getLabels();
				var one = labels.get(random.nextInt(labels.size()));
				var other = labels.get(random.nextInt(labels.size()));
				switch (random.nextInt(8)) {
				case 0 -> edits.addLabel("label", random.nextBoolean() ? one : null);
				case 1 -> editing.type("Rename", one, NAMED__NAME, "n" + random.nextInt(9));
				case 2 -> edits.delete(List.of(one));
				case 3 -> edits.addAttribute(one, Literals.TEXT_ATTRIBUTE, "text");
				case 4 -> edits.addConstraint("count", "rule", List.of(one, other));
				case 5 -> edits.retype(new ArrayList<>(one.getAttributes()), Literals.DECIMAL_ATTRIBUTE);
				case 6 -> edits.addRelationType("type", one, other);
				default -> {
					if (edits.canMove(List.of(one), other))
						edits.move(List.of(one), other, null);
				}
				}
			}
			return EcoreUtil.copy(editing.schema());
		}
	}

	/** What was done here is one step upon what others have, and undo leads to theirs. */
	@Test
	void anEditingGoesOnFromWhatOthersHave() {
		try (var editing = SchemaEditing.ofStored(base, new Hotkeys(Set.of()))) {
			var car = label(editing.schema(), "car");
			editing.select(car);
			editing.type("Rename", car, NAMED__NAME, "automobile");
			editing.edits().addLabel("tram", null);
			var theirs = changed(schema -> {
				schema.setRevision(4);
				add(schema, 0, "theirs").setExportIndex(4);
			});
			editing.rebase(theirs, SchemaMerge.of(editing.stored().orElseThrow(), editing.schema(), theirs).result(List.of()));
			assertTrue(editing.isDirty());
			assertEquals(List.of(car), editing.selected());
			assertEquals("automobile", car.getName());
			assertEquals(6, editing.schema().getLabels().size());
			assertTrue(editing.isStored(label(editing.schema(), "theirs")));
			var joined = bytes(editing.schema());
			editing.undo();
			assertFalse(editing.isDirty());
			assertEquals(bytes(theirs), bytes(editing.schema()));
			editing.redo();
			assertEquals(joined, bytes(editing.schema()));
			assertEquals(5, label(editing.numbered(), editing.schema().getLabels().getLast().getId()).getExportIndex());
			editing.rebase(base, base);
			assertFalse(editing.isDirty());
			assertTrue(editing.undoLabel().isEmpty());
			assertEquals(bytes(base), bytes(editing.schema()));
		}
	}
}
