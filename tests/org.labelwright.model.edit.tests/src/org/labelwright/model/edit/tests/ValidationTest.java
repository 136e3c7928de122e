package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.Vocabularies;
import org.labelwright.model.edit.internal.validators.AttributeValidator;
import org.labelwright.model.edit.internal.validators.CountValidator;
import org.labelwright.model.edit.internal.validators.GeometryValidator;
import org.labelwright.model.edit.internal.validators.LabelValidator;
import org.labelwright.model.edit.internal.validators.OverlapValidator;
import org.labelwright.model.edit.internal.validators.PairValidator;
import org.labelwright.model.edit.internal.validators.QuestionValidator;
import org.labelwright.model.edit.internal.validators.RelationValidator;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.RandomModel;

class ValidationTest {

	/** Contributed by this bundle; runs before all others. */
	public static final class Throwing implements Validator {
		@Override
		public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
			throw new IllegalStateException("a validator's own trouble");
		}
	}

	/** Contributed by this bundle; runs after all others. */
	public static final class Finding99 implements Validator {
		@Override
		public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
			if ("99".equals(document.getReason()))
				findings.accept(new Finding(Problem.info("test.99", "", "99"), null));
		}
	}

	private static final String SCHEMA = """
			{"labels": [
			  {"id": "animal", "name": "Animal", "abstract": true},
			  {"id": "cat", "name": "Cat", "parent": "animal", "geometryKinds": ["Box", "Keypoints"], "skeleton": {"points": [{"name": "nose"}, {"name": "tail"}]},
			   "attributes": [
			    {"type": "ChoiceAttribute", "id": "coat", "name": "Coat", "required": true, "options": [{"id": "short"}, {"id": "long"}]},
			    {"type": "IntegerAttribute", "id": "age", "name": "Age", "minimum": 0, "maximum": 30},
			    {"type": "DecimalAttribute", "id": "weight", "name": "Weight", "minimum": 0.5},
			    {"type": "TextAttribute", "id": "name", "name": "Name", "pattern": "[A-Z][a-z]*", "maximumLength": 8},
			    {"type": "TextAttribute", "id": "slow", "name": "Slow", "pattern": "(a+)+b"},
			    {"type": "DateAttribute", "id": "born", "name": "Born", "earliest": "2000-01-01"},
			    {"type": "RatingAttribute", "id": "mood", "name": "Mood", "maximum": 3},
			    {"type": "BooleanAttribute", "id": "tame", "name": "Tame"},
			    {"type": "ReferenceAttribute", "id": "mother", "name": "Mother", "targets": ["animal"]}]},
			  {"id": "car", "name": "Car"},
			  {"id": "cart", "name": "Cart", "retired": true}],
			 "relationTypes": [{"id": "eats", "name": "Eats", "sources": ["animal"], "targets": ["car"], "maximumOutgoing": 1}],
			 "questions": [{"type": "ChoiceQuestion", "id": "weather", "name": "Weather?", "required": true, "options": [{"id": "sunny"}]},
			  {"type": "RatingQuestion", "id": "quality", "name": "Quality?", "maximum": 5},
			  {"type": "ChoiceQuestion", "id": "light", "name": "Light?", "scope": "time", "options": [{"id": "red"}, {"id": "green"}]},
			  {"type": "TextQuestion", "id": "view", "name": "View?", "scope": "time", "required": true, "retired": true}],
			 "constraints": [{"id": "one", "kind": "count", "labels": ["animal"], "minimum": 1, "maximum": 2, "severity": "error"}]}""";

	private static final ItemFacts FACTS = new ItemFacts(100, 50);

	private static List<Finding> run(String rows) {
		return run(SCHEMA, rows);
	}

	private static List<Finding> run(String asked, String rows) {
		var schema = ModelJson.read(asked.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema");
		assertEquals(List.of(), schema.problems());
		var document = ModelJson.read(("{\"itemId\":\"item\"," + rows + "}").getBytes(StandardCharsets.UTF_8),
				AnnotationDocument.class, "document");
		assertEquals(List.of(), document.problems());
		return Validation.run(document.value().orElseThrow(), SchemaIndex.of(schema.value().orElseThrow()), FACTS);
	}

	/** Codes of findings about a document whose other rows are in order. */
	private static List<String> codes(String rows) {
		return codes(SCHEMA, rows);
	}

	private static List<String> codes(String asked, String rows) {
		return run(asked, rows).stream().map(finding -> finding.problem().code()).toList();
	}

	private static final String SUNNY = "\"answers\":[{\"id\":\"w\",\"questionId\":\"weather\",\"value\":\"sunny\"}]";

	/** What is found about one cat, besides what is right about it. */
	private static List<String> cat(String geometry, String... values) {
		return codes(SUNNY + ",\"annotations\":[{\"id\":\"c\",\"labelId\":\"cat\",\"geometry\":" + geometry
				+ ",\"values\":[{\"attributeId\":\"coat\",\"value\":\"short\"}" + String.join("", values) + "]}]");
	}

	private static String value(String attribute, String value) {
		return ",{\"attributeId\":\"" + attribute + "\",\"value\":" + value + "}";
	}

	private static final String BOX = "{\"type\":\"Box\",\"x\":1,\"y\":1,\"width\":5,\"height\":5}";

	@Test
	void aDocumentInOrderHasNoFindings() {
		assertEquals(List.of(), cat(BOX, value("age", "3"), value("weight", "4"), value("name", "\"Tom\""),
				value("born", "\"2001-02-28\""), value("mood", "3"), value("tame", "true"), value("mother", "\"c\"")));
	}

	@Test
	void labels() {
		assertEquals(List.of("label.unknown", "label.missing", "label.abstract", "label.retired"), codes(SUNNY
				+ ",\"annotations\":[{\"id\":\"1\",\"labelId\":\"dog\"},{\"id\":\"2\"},{\"id\":\"3\",\"labelId\":\"animal\"},{\"id\":\"4\",\"labelId\":\"cart\"}]"));
	}

	/** Labels name the kinds of shapes on frames, of which tracks are made. */
	@Test
	void tracksAreOfTheKindsOfTheirShapes() {
		var track = "{\"type\":\"Track\",\"keyframes\":[{\"frame\":1,\"time\":1,\"geometry\":%s}]}";
		assertEquals(List.of(), cat(track.formatted(BOX)));
		assertEquals(List.of("geometry.kind"), cat(track.formatted("{\"type\":\"Polygon\",\"points\":[1,1,2,2,3,1]}")));
	}

	@Test
	void geometries() {
		assertEquals(List.of("geometry.kind"), cat("{\"type\":\"Polygon\",\"points\":[1,1,2,2,3,1]}"));
		assertEquals(List.of("geometry.unknown"), cat("{\"type\":\"http://example.org/x#Y\"}"));
		assertEquals(List.of("geometry.negative"), cat("{\"type\":\"Box\",\"width\":-5}"));
		assertEquals(List.of("geometry.outside"), cat("{\"type\":\"Box\",\"x\":90,\"width\":20,\"height\":5}"));
		assertEquals(List.of(), cat("{\"type\":\"Box\",\"x\":90,\"width\":10.5,\"height\":5}"), "rounding is no mistake");
		assertEquals(List.of("geometry.mask.size"), codes(SUNNY
				+ ",\"annotations\":[{\"id\":\"a\",\"labelId\":\"car\",\"geometry\":{\"type\":\"Mask\",\"width\":2,\"height\":2,\"counts\":[2,2]}},"
				+ catRow() + "]"));
	}

	@Test
	void whatLiesOnAnotherPartIsComparedWithThat() throws Exception {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(90);
		box.setWidth(60);
		box.setHeight(5);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId("a");
		annotation.setGeometry(box);
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.getAnnotations().add(annotation);
		var facts = new ItemFacts(100, 50, null, null, Vocabularies.UNKNOWN, Map.of("one", FACTS, "two", new ItemFacts(200, 50)));
		assertTrue(outside(document, facts));
		annotation.setPart("two");
		assertFalse(outside(document, facts));
		annotation.setPart("one");
		assertTrue(outside(document, facts));
	}

	private static boolean outside(AnnotationDocument document, ItemFacts facts) {
		var schema = SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema());
		return Validation.run(document, schema, facts).stream().anyMatch(finding -> finding.problem().code().equals("geometry.outside"));
	}

	private static String catRow() {
		return "{\"id\":\"c\",\"labelId\":\"cat\",\"values\":[{\"attributeId\":\"coat\",\"value\":\"short\"}]}";
	}

	@Test
	void keypoints() {
		assertEquals(List.of(), cat("{\"type\":\"Keypoints\",\"points\":[1,1,2,2],\"visibility\":[2,2]}"));
		assertEquals(List.of("keypoints.count"), cat("{\"type\":\"Keypoints\",\"points\":[1,1],\"visibility\":[2]}"));
		assertEquals(List.of("keypoints.noSkeleton"), codes(SUNNY + ",\"annotations\":[" + catRow()
				+ ",{\"id\":\"k\",\"labelId\":\"car\",\"geometry\":{\"type\":\"Keypoints\",\"points\":[1,1],\"visibility\":[2]}}]"));
	}

	@Test
	void valuesOfAttributes() {
		assertEquals(List.of("attribute.required"), codes(SUNNY + ",\"annotations\":[{\"id\":\"c\",\"labelId\":\"cat\"}]"));
		for (var wrong : List.of(value("age", "31"), value("age", "-1"), value("age", "1.5"), value("age", "\"1\""),
				value("weight", "0.4"), value("name", "\"tom\""), value("name", "\"Abcdefghi\""), value("name", "\"A\\nb\""),
				value("born", "\"1999-12-31\""), value("born", "\"2001-02-29\""), value("mood", "4"), value("mood", "0"),
				value("tame", "\"yes\""), value("mother", "\"nobody\"")))
			assertEquals(List.of("attribute.value"), cat(BOX, wrong), wrong);
		assertEquals(List.of("attribute.unknown"), cat(BOX, value("horns", "2")));
		assertEquals(List.of("attribute.value"), codes(SUNNY
				+ ",\"annotations\":[{\"id\":\"c\",\"labelId\":\"cat\",\"values\":[{\"attributeId\":\"coat\",\"value\":[\"short\"]}]}]"),
				"a list where one is to be chosen");
	}

	@Test
	void aPatternThatWouldGoOnForYearsIsGivenUp() {
		assertEquals(List.of("attribute.value"), cat(BOX, value("slow", "\"" + "a".repeat(60) + "\"")));
	}

	@Test
	void questions() {
		var cats = "\"annotations\":[" + catRow() + "]";
		assertEquals(List.of("question.required"), codes(cats));
		assertEquals(List.of("question.value"), codes(cats + ",\"answers\":[{\"id\":\"1\",\"questionId\":\"weather\",\"value\":\"foggy\"}]"));
		assertEquals(List.of("question.unknown", "question.value", "question.twice"), codes(cats
				+ ",\"answers\":[{\"id\":\"1\",\"questionId\":\"weather\",\"value\":\"sunny\"},{\"id\":\"2\",\"questionId\":\"gone\"},"
				+ "{\"id\":\"3\",\"questionId\":\"quality\",\"value\":6},{\"id\":\"4\",\"questionId\":\"weather\",\"value\":\"sunny\"}]"));
	}

	private static String answer(String id, String question, String rest) {
		return ",{\"id\":\"" + id + "\",\"questionId\":\"" + question + "\"" + rest + "}";
	}

	@Test
	void questionsThatAreAskedAtEachMoment() {
		var cats = "\"annotations\":[" + catRow() + "]," + SUNNY.substring(0, SUNNY.length() - 1);
		assertEquals(List.of(), codes(cats + answer("1", "light", ",\"value\":\"red\",\"time\":0,\"frame\":0")
				+ answer("2", "light", ",\"value\":\"green\",\"time\":40000,\"frame\":1") + answer("3", "light", ",\"time\":80000,\"frame\":2") + "]"));
		assertEquals(List.of("question.twice", "question.value", "question.scope", "question.scope"), codes(cats
				+ answer("1", "light", ",\"value\":\"red\",\"time\":0,\"frame\":0") + answer("2", "light", ",\"value\":\"green\",\"time\":0,\"frame\":0")
				+ answer("3", "light", ",\"value\":\"blue\",\"time\":9") + answer("4", "light", ",\"value\":\"red\"")
				+ answer("5", "quality", ",\"value\":3,\"time\":9") + "]"));
		assertEquals(List.of(), codes(cats + answer("1", "light", ",\"value\":\"red\",\"time\":0,\"part\":\"a\"")
				+ answer("2", "light", ",\"value\":\"red\",\"time\":0,\"part\":\"b\"") + "]"), "each part has its own time");
	}

	@Test
	void aRequiredOneIsAnsweredThroughout() {
		var asked = SCHEMA.replace("\"required\": true, \"retired\": true", "\"required\": true");
		var rows = "\"annotations\":[" + catRow() + "]," + SUNNY.substring(0, SUNNY.length() - 1);
		assertEquals(List.of("question.required"), codes(asked, rows + "]"));
		assertEquals(List.of(), codes(asked, rows + answer("1", "view", ",\"value\":\"clear\",\"time\":0") + "]"));
		assertEquals(List.of("question.open"), codes(asked, rows + answer("1", "view", ",\"value\":\"clear\",\"time\":5") + "]"));
		assertEquals(List.of("question.open"), codes(asked, rows + answer("1", "view", ",\"value\":\"clear\",\"time\":0")
				+ answer("2", "view", ",\"time\":5") + "]"));
		assertEquals(List.of("question.required"), codes(asked, rows + answer("2", "view", ",\"time\":0") + "]"));
	}

	@Test
	void relations() {
		var rows = SUNNY + ",\"annotations\":[" + catRow() + ",{\"id\":\"k\",\"labelId\":\"car\"}],\"relations\":[";
		assertEquals(List.of(), codes(rows + relation("1", "eats", "c", "k") + "]"));
		assertEquals(List.of("relation.ends"), codes(rows + relation("1", "eats", "k", "c") + "]"));
		assertEquals(List.of("relation.end"), codes(rows + relation("1", "eats", "c", "gone") + "]"));
		assertEquals(List.of("relation.type"), codes(rows + relation("1", "likes", "c", "k") + "]"));
		assertEquals(List.of("relation.many"), codes(rows + relation("1", "eats", "c", "k") + "," + relation("2", "eats", "c", "k") + "]"));
	}

	private static String relation(String id, String type, String source, String target) {
		return "{\"id\":\"" + id + "\",\"typeId\":\"" + type + "\",\"sourceId\":\"" + source + "\",\"targetId\":\"" + target + "\"}";
	}

	@Test
	void counts() {
		assertEquals(List.of("constraint.count"), codes(SUNNY));
		var three = String.join(",", catRow(), catRow().replace("\"c\"", "\"d\""), catRow().replace("\"c\"", "\"e\""));
		var findings = run(SUNNY + ",\"annotations\":[" + three + "]");
		assertEquals(List.of("constraint.count"), findings.stream().map(f -> f.problem().code()).toList());
		assertEquals(Severity.ERROR, findings.getFirst().problem().severity());
		assertTrue(findings.getFirst().problem().message().contains("Animal"), "descendants count for their ancestor");
	}

	@Test
	void findingsNameTheirRow() {
		var finding = run(SUNNY + ",\"annotations\":[" + catRow() + ",{\"id\":\"x\",\"labelId\":\"dog\"}]").getFirst();
		assertEquals("x", finding.annotationId());
		assertEquals("item#x", finding.problem().place());
		assertFalse(finding.problem().remedy().isEmpty());
	}

	@Test
	void othersRunWhenOneThrowsOrIsMissing() {
		assertEquals(List.of("test.99"), codes(SUNNY + ",\"reason\":\"99\",\"annotations\":[" + catRow() + "]"));
	}

	@Test
	void noDocumentMakesOursThrow() {
		var models = new RandomModel(new Random(8));
		var schema = SchemaIndex.of(ModelJson.read(SCHEMA.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "s").value().orElseThrow());
		for (int i = 0; i < 300; i++) {
			var document = (AnnotationDocument) models.create(AnnotationPackage.Literals.ANNOTATION_DOCUMENT);
			document.getAnnotations().forEach(annotation -> annotation.setLabelId("cat"));
			document.getRelations().forEach(relation -> relation.setTypeId("eats"));
			document.getAnswers().forEach(answer -> answer.setQuestionId("weather"));
			for (var validator : List.of(new AttributeValidator(), new CountValidator(), new GeometryValidator(),
					new LabelValidator(), new QuestionValidator(), new RelationValidator()))
				validator.validate(document, schema, FACTS, finding -> assertFalse(finding.problem().message().isEmpty()));
		}
	}

	/** Codes of findings of one validator about two labels, a person and a helmet, and a rule. */
	private static List<String> rule(Validator validator, String rule, String rows) {
		var schema = ModelJson.read(("{\"type\": \"LabelSchema\", \"labels\": [{\"id\": \"person\"}, {\"id\": \"child\", \"parent\": \"person\"},"
				+ " {\"id\": \"helmet\"}], \"constraints\": [{\"id\": \"r\", " + rule + "}]}").getBytes(StandardCharsets.UTF_8),
				LabelSchema.class, "schema");
		assertEquals(List.of(), schema.problems());
		var document = ModelJson.read(("{\"itemId\": \"item\", " + rows + "}").getBytes(StandardCharsets.UTF_8), AnnotationDocument.class,
				"document");
		assertEquals(List.of(), document.problems());
		var codes = new java.util.ArrayList<String>();
		validator.validate(document.value().orElseThrow(), SchemaIndex.of(schema.value().orElseThrow()), FACTS,
				finding -> codes.add(finding.problem().code() + ' ' + finding.problem().severity()));
		return codes;
	}

	private static String box(String id, String label, double x, String more) {
		return "{\"id\": \"" + id + "\", \"labelId\": \"" + label + "\", \"geometry\": {\"type\": \"Box\", \"x\": " + x
				+ ", \"width\": 10, \"height\": 10}" + more + "}";
	}

	@Test
	void overlaps() {
		var none = "\"kind\": \"overlap\", \"labels\": [\"person\"], \"severity\": \"error\"";
		var some = none + ", \"maximum\": 50";
		var validator = new OverlapValidator();
		for (var shift : new double[] { 10, 11, -10 })
			assertEquals(List.of(), rule(validator, none, annotations(box("a", "person", 20, ""), box("b", "person", 20 + shift, ""))));
		for (var shift : new double[] { 9, 0, -3 })
			assertEquals(List.of("constraint.overlap ERROR"),
					rule(validator, none, annotations(box("a", "person", 20, ""), box("b", "child", 20 + shift, ""))));
		assertEquals(List.of(), rule(validator, some, annotations(box("a", "person", 0, ""), box("b", "person", 5, ""))));
		assertEquals(List.of("constraint.overlap ERROR"), rule(validator, some, annotations(box("a", "person", 0, ""), box("b", "person", 4, ""))));
		assertEquals(List.of(), rule(validator, none, annotations(box("a", "person", 0, ""), box("b", "helmet", 0, ""))));
		assertEquals(List.of(), rule(validator, none, annotations(box("a", "person", 0, ""), box("b", "person", 0, ", \"part\": \"2\""))));
	}

	@Test
	void pairs() {
		var rule = "\"kind\": \"pair\", \"labels\": [\"person\", \"helmet\"]";
		var validator = new PairValidator();
		var apart = annotations(box("a", "child", 0, ""), box("b", "helmet", 0, ""));
		assertEquals(List.of("constraint.pair WARNING"), rule(validator, rule, apart));
		assertEquals(List.of(), rule(validator, rule,
				annotations(box("a", "child", 0, ", \"group\": \"g\""), box("b", "helmet", 0, ", \"group\": \"g\""))));
		assertEquals(List.of("constraint.pair WARNING", "constraint.pair WARNING"), rule(validator, rule,
				annotations(box("a", "child", 0, ", \"group\": \"g\""), box("b", "person", 0, ", \"group\": \"g\""))));
		for (var ends : new String[] { "\"sourceId\": \"a\", \"targetId\": \"b\"", "\"sourceId\": \"b\", \"targetId\": \"a\"" })
			assertEquals(List.of(), rule(validator, rule, apart + ", \"relations\": [{\"id\": \"r\", " + ends + "}]"));
		assertEquals(List.of(), rule(validator, rule, annotations(box("b", "helmet", 0, ""))));
	}

	private static String annotations(String... rows) {
		return "\"annotations\": [" + String.join(", ", rows) + "]";
	}

	@Test
	void conditions() {
		var asked = """
				{"attributes": [{"type": "BooleanAttribute", "id": "truck", "name": "Truck"}, {"type": "IntegerAttribute", "id": "axles", "name": "Axles"}],
				 "labels": [{"id": "vehicle"}, {"id": "car", "parent": "vehicle"}, {"id": "house"}],
				 "constraints": [{"id": "1", "kind": "expression", "labels": ["vehicle"], "expression": "area >= 50", "severity": "error", "description": "It is too small."},
				  {"id": "2", "kind": "require", "labels": ["vehicle"], "expression": "axles when truck"},
				  {"id": "3", "kind": "forbid", "labels": ["house"], "expression": "truck, axles"}]}""";
		var findings = run(asked, "\"annotations\": [" + box("small", "car", 0, "").replace("10", "5") + ","
				+ box("truck", "vehicle", 0, ", \"values\": [{\"attributeId\": \"truck\", \"value\": true}]") + ","
				+ box("car", "car", 0, ", \"values\": [{\"attributeId\": \"truck\", \"value\": false}]") + ","
				+ box("house", "house", 0, ", \"values\": [{\"attributeId\": \"axles\", \"value\": 2}]").replace("10", "5") + "]");
		assertEquals(List.of("constraint.expression ERROR small null", "constraint.require WARNING truck axles", "constraint.forbid WARNING house axles"), findings.stream()
				.map(f -> f.problem().code() + ' ' + f.problem().severity() + ' ' + f.annotationId() + ' ' + f.attributeId()).toList());
		assertEquals("It is too small.", findings.getFirst().problem().message());
		assertTrue(findings.get(1).problem().message().contains("Axles") && findings.get(1).problem().message().contains("truck"), findings.get(1).problem().message());
		assertEquals(List.of("unset:axles"), findings.getLast().fixes().stream().map(fix -> fix.id()).toList());
	}
}
