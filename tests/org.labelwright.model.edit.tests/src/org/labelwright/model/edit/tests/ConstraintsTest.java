package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.internal.validators.ConditionValidator;
import org.labelwright.model.edit.internal.validators.CountValidator;
import org.labelwright.model.edit.internal.validators.OverlapValidator;
import org.labelwright.model.edit.internal.validators.PairValidator;
import org.labelwright.model.edit.internal.validators.TierValidator;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.ValidatorContract;

/** Each kind of constraint on pictures, texts and in time, and how what breaks it is mended. */
class ConstraintsTest {

	private static final SchemaIndex SCHEMA = SchemaIndex.of(read(LabelSchema.class, """
			{"labels": [{"id": "car", "name": "Car"}, {"id": "plate", "name": "Plate"}],
			 "attributes": [{"type": "BooleanAttribute", "id": "parked", "name": "Parked"}, {"type": "DecimalAttribute", "id": "speed", "name": "Speed"}],
			 "constraints": [{"id": "1", "kind": "count", "labels": ["car"], "minimum": 3, "maximum": 3}, {"id": "2", "kind": "overlap", "labels": ["car"], "maximum": 20},
			  {"id": "3", "kind": "pair", "labels": ["car", "plate"]}, {"id": "4", "kind": "forbid", "labels": ["car"], "expression": "speed when parked"},
			  {"id": "5", "kind": "require", "labels": ["plate"], "expression": "parked"}, {"id": "6", "kind": "expression", "labels": ["car"], "expression": "speed < 100"}]}"""));

	private static final String SHAPE = "{'type': 'Box', 'x': %1$d, 'width': %2$d, 'height': 10}";
	private static final String SPAN = "{'type': 'TextSpan', 'offsets': [%1$d, %3$d], 'quotes': ['%4$s']}";
	private static final String TIME = "{'type': 'TimeInterval', 'start': %1$d, 'end': %3$d, 'tier': 't'}";
	private static final String TRACK = "{'type': 'Track', 'keyframes': [{'frame': 0, 'geometry': {'type': 'Box', 'x': %1$d, 'width': %2$d, 'height': 10}}, {'frame': 5, 'time': 5, 'outside': true}]}";
	private static final String TEXT = "abcdefghijklmnopqrstuvwxyz".repeat(4);

	private static <T extends EObject> T read(Class<T> type, String json) {
		var read = ModelJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), type, "test");
		assertEquals(List.of(), read.problems());
		return read.value().orElseThrow();
	}

	private static String row(String id, String label, String place, int start, int length, String more) {
		return "{'id': '" + id + "', 'labelId': '" + label + "', 'geometry': " + place.formatted(start, length, start + length, TEXT.substring(start, start + length)) + more + '}';
	}

	/** Two cars that overlap by half, one of them parked with a speed, the other too fast, and far from them a plate. */
	private static AnnotationDocument document(String place) {
		return read(AnnotationDocument.class, "{'itemId': 'item', 'annotations': ["
				+ row("a", "car", place, 0, 10, ", 'values': [{'attributeId': 'parked', 'value': true}, {'attributeId': 'speed', 'value': 2}]") + ','
				+ row("b", "car", place, 5, 10, ", 'values': [{'attributeId': 'speed', 'value': 120}]") + ',' + row("c", "plate", place, 50, 10, "") + "]}");
	}

	abstract static class Everywhere extends ValidatorContract {

		@Override
		protected SchemaIndex schema() {
			return SCHEMA;
		}

		@Override
		protected List<AnnotationDocument> samples() {
			return List.of(document(SHAPE), document(SPAN), document(TIME), document(TRACK));
		}
	}

	@Nested
	class Counts extends Everywhere {

		@Override
		protected Validator validator() {
			return new CountValidator();
		}

		/** Nobody else knows which is missing, or too much. */
		@Override
		protected Set<String> mendedByPersons() {
			return Set.of("constraint.count");
		}
	}

	@Nested
	class Overlaps extends Everywhere {
		@Override
		protected Validator validator() {
			return new OverlapValidator();
		}
	}

	@Nested
	class Pairs extends Everywhere {
		@Override
		protected Validator validator() {
			return new PairValidator();
		}
	}

	@Nested
	class Conditions extends Everywhere {

		@Override
		protected Validator validator() {
			return new ConditionValidator();
		}

		/** An expression does not say which value is wrong. */
		@Override
		protected Set<String> mendedByPersons() {
			return Set.of("constraint.expression");
		}
	}

	@Nested
	class Tiers extends ValidatorContract {

		@Override
		protected Validator validator() {
			return new TierValidator();
		}

		@Override
		protected SchemaIndex schema() {
			return SCHEMA;
		}

		@Override
		protected List<AnnotationDocument> samples() {
			var tiers = "{'itemId': 'item', 'tiers': [{'name': 'turns', 'labelId': 'turn'}, {'name': 'states', 'kind': 'states'}, {'name': 'words', 'kind': 'time_subdivision', 'parent': 'turns'},"
					+ "{'name': 'glosses', 'kind': 'symbolic_association', 'parent': 'words'}, {'name': 'sounds', 'kind': 'symbolic_subdivision', 'parent': 'words'},"
					+ "{'name': 'lost', 'kind': 'included_in', 'parent': 'nothing'}, {'name': 'states'}], 'annotations': [%s]}";
			return List.of(tiers(tiers, "turns 0 100, turns 200 300, turns 400 500, words 0 40, words 50 100, words 200 260, words 400 450, words 420 500, words 600 700, states 0 10, states 5 20,"
					+ "glosses 0 30, glosses 5 20, sounds 200 210, sounds 210 260"), tiers(tiers, "states 0 10, states 0 10, turns 0 100, words 0 60, words 0 60"));
		}

		private static AnnotationDocument tiers(String document, String rows) {
			var annotations = new ArrayList<String>();
			for (var row : rows.split(", ?")) {
				var parts = row.split(" ");
				annotations.add("{'id': '" + annotations.size() + "', 'geometry': {'type': 'TimeInterval', 'tier': '" + parts[0] + "', 'start': " + parts[1] + ", 'end': " + parts[2] + "}}");
			}
			return read(AnnotationDocument.class, document.formatted(String.join(",", annotations)));
		}
	}

	private static List<String> overlaps(AnnotationDocument document) {
		var findings = new ArrayList<Finding>();
		new OverlapValidator().validate(document, SCHEMA, ItemFacts.UNKNOWN, findings::add);
		return findings.stream().map(finding -> finding.annotationId() + ' ' + finding.problem().message()).toList();
	}

	@Test
	void halfOfEachIsShared() {
		for (var place : List.of(SHAPE, SPAN, TIME, TRACK))
			assertEquals(List.of("b It shares 50 % of the smaller one with another object (Car); at most 20 % are expected."), overlaps(document(place)), place);
	}

	/** What is not in one place at one time shares nothing. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{'type': 'TimeInterval', 'start': 0, 'end': 9, 'tier': 't'}|{'type': 'TimeInterval', 'start': 0, 'end': 9, 'tier': 'u'}",
			"{'type': 'TimeInterval', 'start': 0, 'end': 9, 'channel': 0}|{'type': 'TimeInterval', 'start': 0, 'end': 9, 'channel': 1}",
			"{'type': 'TextSpan', 'offsets': [0, 3, 9, 12]}|{'type': 'TextSpan', 'offsets': [3, 9]}", "{'type': 'TextSpan', 'offsets': [0, 3]}|{'type': 'Box', 'width': 3, 'height': 1}",
			"{'type': 'Track', 'keyframes': [{'frame': 0, 'geometry': {'type': 'Box', 'width': 9, 'height': 9}}, {'frame': 5, 'time': 5, 'outside': true}]}"
					+ "|{'type': 'Track', 'keyframes': [{'frame': 6, 'time': 6, 'geometry': {'type': 'Box', 'width': 9, 'height': 9}}]}",
			"{'type': 'TimePoint', 'time': 3}|{'type': 'TimeInterval', 'start': 0, 'end': 9}" })
	void nothingIsShared(String one, String other) {
		assertEquals(List.of(), overlaps(read(AnnotationDocument.class,
				"{'annotations': [{'id': '1', 'labelId': 'car', 'geometry': " + one + "}, {'id': '2', 'labelId': 'car', 'geometry': " + other + "}]}")));
	}

	@Test
	void spansAreJoinedWithTheirRelations() {
		var document = document(SPAN);
		document.getRelations().add(read(org.labelwright.model.annotation.Relation.class, "{'id': 'r', 'typeId': 'x', 'sourceId': 'b', 'targetId': 'c'}"));
		var findings = new ArrayList<Finding>();
		new OverlapValidator().validate(document, SCHEMA, ItemFacts.UNKNOWN, findings::add);
		try (var editor = new DocumentEditor(document, () -> new User("a", "A"), Clock.systemUTC())) {
			assertTrue(editor.execute(findings.getFirst().fixes().getFirst().command().apply(editor)));
			var span = (TextSpan) editor.annotation("a").orElseThrow().getGeometry();
			assertEquals(List.of(0, 15), List.of(span.getOffsets()[0], span.getOffsets()[1]));
			assertEquals(List.of(TEXT.substring(0, 15)), span.getQuotes());
			assertTrue(editor.annotation("b").isEmpty());
			assertEquals("a", document.getRelations().getFirst().getSourceId());
		}
	}

	@Test
	void theNearestThatIsFreeIsGrouped() {
		var document = document(SHAPE);
		document.getAnnotations().add(read(org.labelwright.model.annotation.Annotation.class, row("d", "plate", SHAPE, 20, 4, "")));
		var findings = new ArrayList<Finding>();
		new PairValidator().validate(document, SCHEMA, ItemFacts.UNKNOWN, findings::add);
		try (var editor = new DocumentEditor(document, () -> new User("a", "A"), Clock.systemUTC())) {
			assertTrue(editor.execute(findings.getFirst().fixes().getFirst().command().apply(editor)));
			assertEquals(editor.annotation("a").orElseThrow().getGroup(), editor.annotation("d").orElseThrow().getGroup());
			assertTrue(editor.annotation("c").orElseThrow().getGroup() == null);
		}
	}
}
