package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.internal.validators.AttributeValidator;
import org.labelwright.model.edit.internal.validators.ConditionValidator;
import org.labelwright.model.edit.internal.validators.GeometryValidator;
import org.labelwright.model.edit.internal.validators.LabelValidator;
import org.labelwright.model.edit.internal.validators.OverlapValidator;
import org.labelwright.model.edit.internal.validators.QuestionValidator;
import org.labelwright.model.edit.internal.validators.RelationValidator;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.ValidatorContract;

/** Each of our validators, and the fixes it offers, on a document where everything is wrong. */
class FixesTest {

	private static final ItemFacts FACTS = new ItemFacts(100, 50);

	private static final SchemaIndex SCHEMA = SchemaIndex.of(read(LabelSchema.class, """
			{"labels": [
			  {"id": "animal", "name": "Animal", "abstract": true},
			  {"id": "cat", "name": "Cat", "parent": "animal", "geometryKinds": ["Box"], "attributes": [
			    {"type": "ChoiceAttribute", "id": "coat", "name": "Coat", "required": true, "options": [{"id": "short", "name": "Short"}, {"id": "long"}, {"id": "old", "retired": true}]},
			    {"type": "BooleanAttribute", "id": "tame", "name": "Tame", "required": true, "defaultValue": true},
			    {"type": "IntegerAttribute", "id": "age", "name": "Age", "minimum": 0, "maximum": 30},
			    {"type": "DecimalAttribute", "id": "weight", "name": "Weight", "minimum": 0.5},
			    {"type": "RatingAttribute", "id": "mood", "name": "Mood", "maximum": 3},
			    {"type": "ChoiceAttribute", "id": "toys", "multiple": true, "options": [{"id": "ball"}, {"id": "wool"}]},
			    {"type": "TextAttribute", "id": "chip", "name": "Chip"}]},
			  {"id": "dog", "name": "Dog", "parent": "animal"},
			  {"id": "car", "name": "Car", "geometryKinds": ["Polygon"]},
			  {"id": "cart", "name": "Cart", "retired": true}],
			 "relationTypes": [{"id": "chases", "name": "Chases", "sources": ["dog"], "targets": ["cat"], "maximumOutgoing": 1}],
			 "questions": [{"type": "RatingQuestion", "id": "quality", "maximum": 5}],
			 "constraints": [{"id": "1", "kind": "overlap", "labels": ["cat"], "maximum": 50}, {"id": "2", "kind": "require", "expression": "toys when tame"},
			                 {"id": "3", "kind": "forbid", "expression": "chip when not tame"}]}"""));

	private static final String DOCUMENT = """
			{"itemId": "item", "annotations": [
			  {"id": "bare", "labelId": "cat", "geometry": {"type": "Box", "x": 0, "width": 10, "height": 10}},
			  {"id": "twin", "labelId": "cat", "geometry": {"type": "Box", "x": 0.2, "width": 10, "height": 10}, "values": [{"attributeId": "tame", "value": true}]},
			  {"id": "wild", "labelId": "cat", "geometry": {"type": "Box", "x": 30, "width": 10, "height": 10}, "values": [{"attributeId": "tame", "value": false},
			     {"attributeId": "chip", "value": "17"}, {"attributeId": "age", "value": 99}, {"attributeId": "weight", "value": 0.1}, {"attributeId": "mood", "value": 0},
			     {"attributeId": "coat", "value": "curly"}, {"attributeId": "toys", "value": ["car"]}, {"attributeId": "horns", "value": 2}]},
			  {"id": "head", "labelId": "animal", "geometry": {"type": "Box", "x": 50, "width": 10, "height": 10}},
			  {"id": "gone", "labelId": "cart"}, {"id": "strange", "labelId": "bus"}, {"id": "none"},
			  {"id": "line", "labelId": "cat", "geometry": {"type": "Polygon", "points": [80,10, 120,10, 120,30, 80,30]}},
			  {"id": "out", "labelId": "dog", "geometry": {"type": "Box", "x": 90, "y": -5, "width": 30, "height": 20}},
			  {"id": "dots", "labelId": "dog", "geometry": {"type": "Keypoints", "points": [-5,5, 10,10], "visibility": [2,2]}}],
			 "relations": [{"id": "r1", "typeId": "chases", "sourceId": "bare", "targetId": "out"}, {"id": "r2", "typeId": "likes", "sourceId": "bare", "targetId": "out"},
			  {"id": "r3", "typeId": "chases", "sourceId": "out", "targetId": "nobody"}, {"id": "r4", "typeId": "chases", "sourceId": "out", "targetId": "bare"},
			  {"id": "r5", "typeId": "chases", "sourceId": "head", "targetId": "gone"}],
			 "answers": [{"id": "a1", "questionId": "quality", "value": 9}, {"id": "a2", "questionId": "weather", "value": 1}, {"id": "a3", "questionId": "quality", "value": 2},
			  {"id": "a4", "questionId": "quality", "value": 2, "time": 5}]}""";

	private static <T extends org.eclipse.emf.ecore.EObject> T read(Class<T> type, String json) {
		var read = ModelJson.read(json.getBytes(StandardCharsets.UTF_8), type, "test");
		assertEquals(List.of(), read.problems());
		return read.value().orElseThrow();
	}

	abstract static class Ours extends ValidatorContract {

		@Override
		protected SchemaIndex schema() {
			return SCHEMA;
		}

		@Override
		protected ItemFacts facts() {
			return FACTS;
		}

		@Override
		protected List<AnnotationDocument> samples() {
			return List.of(read(AnnotationDocument.class, DOCUMENT));
		}
	}

	@Nested
	class Attributes extends Ours {
		@Override
		protected Validator validator() {
			return new AttributeValidator();
		}
	}

	@Nested
	class Conditions extends Ours {
		@Override
		protected Validator validator() {
			return new ConditionValidator();
		}
	}

	@Nested
	class Labels extends Ours {
		@Override
		protected Validator validator() {
			return new LabelValidator();
		}
	}

	@Nested
	class Places extends Ours {
		@Override
		protected Validator validator() {
			return new GeometryValidator();
		}

		/** Whoever keeps the schema gives the label its points. */
		@Override
		protected Set<String> mendedByPersons() {
			return Set.of("keypoints.noSkeleton");
		}
	}

	@Nested
	class Overlaps extends Ours {
		@Override
		protected Validator validator() {
			return new OverlapValidator();
		}
	}

	@Nested
	class Relations extends Ours {
		@Override
		protected Validator validator() {
			return new RelationValidator();
		}
	}

	@Nested
	class Answers extends Ours {
		@Override
		protected Validator validator() {
			return new QuestionValidator();
		}
	}

	private static List<Finding> find(Validator validator, AnnotationDocument document) {
		var findings = new ArrayList<Finding>();
		validator.validate(document, SCHEMA, FACTS, findings::add);
		return findings;
	}

	private static List<String> offered(Validator validator, String row, String attribute) {
		return find(validator, read(AnnotationDocument.class, DOCUMENT)).stream().filter(finding -> row.equals(finding.annotationId())
				&& (attribute == null || attribute.equals(finding.attributeId()))).flatMap(finding -> finding.fixes().stream()).map(fix -> fix.label()).toList();
	}

	@Test
	void whatIsOffered() {
		assertEquals(List.of("Set Coat to Short", "Set Coat to long"), offered(new AttributeValidator(), "bare", "coat"));
		assertEquals(List.of("Set Tame to yes", "Set Tame to no"), offered(new AttributeValidator(), "bare", "tame"));
		assertEquals(List.of("Set Age to 30", "Delete the value of Age"), offered(new AttributeValidator(), "wild", "age"));
		assertEquals(List.of("Delete the value of horns"), offered(new AttributeValidator(), "wild", "horns"));
		assertEquals(List.of("Delete the value of Chip"), offered(new ConditionValidator(), "wild", "chip"));
		assertEquals(List.of("Set toys to ball", "Set toys to wool"), offered(new ConditionValidator(), "twin", "toys"));
		assertEquals(List.of("Change the label to Cat", "Change the label to Dog"), offered(new LabelValidator(), "head", null));
		assertEquals(List.of("Change the label to Dog", "Change the label to Car"), offered(new LabelValidator(), "line", null));
		assertEquals(List.of("Delete this duplicate"), offered(new OverlapValidator(), "twin", null));
		assertEquals(List.of("Cut off what is outside the picture"), offered(new GeometryValidator(), "out", null));
		assertEquals(List.of("Swap the ends of the relation", "Delete the relation"), offered(new RelationValidator(), "r1", null));
	}

	@Test
	void allOfOneKindAtOnceAsOneStep() {
		var document = read(AnnotationDocument.class, DOCUMENT);
		var before = ModelJson.write(document);
		var findings = find(new AttributeValidator(), document);
		var first = findings.stream().filter(finding -> "coat".equals(finding.attributeId()) && finding.problem().code().equals("attribute.required")).findFirst().orElseThrow();
		try (var editor = new DocumentEditor(document, () -> new User("a", "A"), Clock.systemUTC())) {
			assertTrue(editor.execute(first.fixes().getLast().forAll(editor, "attribute.required", findings)));
			for (var id : List.of("bare", "twin", "line"))
				assertTrue(editor.find(id).orElseThrow().getValues().stream().anyMatch(value -> "long".equals(value.getValue())), id);
			assertTrue(find(new AttributeValidator(), document).stream().anyMatch(finding -> "coat".equals(finding.attributeId())), "a value that is wrong is another matter");
			editor.undo();
			assertArrayEquals(before, ModelJson.write(document));
			assertFalse(editor.canUndo());
			editor.redo();
			assertTrue(find(new AttributeValidator(), document).stream().noneMatch(finding -> "coat".equals(finding.attributeId()) && finding.problem().code().equals("attribute.required")));
		}
	}

	@Test
	void fixesOfWhatIsGoneAreRefused() {
		var document = read(AnnotationDocument.class, DOCUMENT);
		var finding = find(new LabelValidator(), document).getFirst();
		var other = read(AnnotationDocument.class, "{\"itemId\": \"item\"}");
		try (var editor = new DocumentEditor(other, () -> new User("a", "A"), Clock.systemUTC())) {
			assertFalse(editor.execute(finding.fixes().getFirst().command().apply(editor)));
		}
	}

	@Test
	void shapesAreCutAtTheEdges() {
		var document = read(AnnotationDocument.class, DOCUMENT);
		try (var editor = new DocumentEditor(document, () -> new User("a", "A"), Clock.systemUTC())) {
			for (var finding : find(new GeometryValidator(), document))
				finding.fixes().forEach(fix -> assertTrue(editor.execute(fix.command().apply(editor)), fix.label()));
			var box = (Box) editor.annotation("out").orElseThrow().getGeometry();
			assertEquals(List.of(90.0, 0.0, 10.0, 15.0), List.of(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
			var polygon = (Polygon) editor.annotation("line").orElseThrow().getGeometry();
			assertEquals(20 * 20, Geometries.area(polygon), 1e-9);
			assertEquals(100, Geometries.bounds(polygon).orElseThrow().right(), 1e-9);
			assertTrue(find(new GeometryValidator(), document).stream().noneMatch(finding -> finding.problem().code().equals("geometry.outside")));
		}
	}
}
