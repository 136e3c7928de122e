package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.UnwritableException;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.testkit.RandomModel;

class HostileJsonTest {

	private static <T extends EObject> Outcome<T> read(String text, Class<T> type) {
		return ModelJson.read(text.getBytes(StandardCharsets.UTF_8), type, "in.json");
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	private static String rewritten(Outcome<? extends EObject> outcome) {
		return new String(ModelJson.write(outcome.value().orElseThrow()), StandardCharsets.UTF_8);
	}

	@Test
	void aTruncatedFileKeepsWhatWasComplete() {
		var read = read("""
				{"type":"AnnotationDocument","id":"d","annotations":[{"id":"a","labelId":"cat"},{"id":"b","lab""",
				AnnotationDocument.class);
		assertEquals(List.of("json.truncated"), codes(read));
		var document = read.value().orElseThrow();
		assertEquals("d", document.getId());
		assertEquals(List.of("a"), document.getAnnotations().stream().map(Annotation::getId).toList());
	}

	@Test
	void problemsNameFileLineColumnAndPointer() {
		var read = read("""
				{
				  "annotations": [
				    {"id": "a"},
				    {"id": 5, "rank": 2}
				  ]
				}""", AnnotationDocument.class);
		var problem = read.problems().getFirst();
		assertEquals("in.json:4:12#/annotations/1/id", problem.place());
		assertEquals(Severity.ERROR, problem.severity());
		assertEquals(2, read.value().orElseThrow().getAnnotations().get(1).getRank(), "the rest is kept");
	}

	@Test
	void valuesOfTheWrongTypeAreKeptButNotUsed() {
		var text = """
				{"type":"Annotation","id":"a","labelId":[1],"confidence":"high","createdAt":"yesterday","origin":"ghost",\
				"flags":"x","values":{},"locked":1}""";
		var read = read(text, Annotation.class);
		assertEquals(7, read.problems().size());
		assertTrue(codes(read).stream().allMatch("json.value"::equals));
		var annotation = read.value().orElseThrow();
		assertNull(annotation.getLabelId());
		assertNull(annotation.getConfidence());
		assertEquals(text, rewritten(read));
		annotation.setLabelId("cat");
		assertTrue(rewritten(read).contains("\"labelId\":\"cat\""), "a new value takes the place of the broken one");
		assertTrue(!rewritten(read).contains("[1]"));
	}

	@Test
	void numbersThatAreNotFiniteOrTooLarge() {
		for (var bad : List.of("NaN", "Infinity", "-Infinity", "1e999", "\"1\"", "null", "[]", "{}")) {
			var read = read("{\"type\":\"Polyline\",\"points\":[1,2," + bad + ",4]}", Polyline.class);
			assertTrue(codes(read).contains("json.value"), bad);
			assertEquals("in.json:1:34#/points/2", read.problems().getFirst().place(), bad);
			assertNull(read.value().orElseThrow().getPoints());
			assertEquals(4, read.value().get().getUnknown().get("points").size());
			ModelJson.write(read.value().get());
		}
		for (var bad : List.of("2147483648", "1.5", "1e10", "99999999999999999999"))
			assertEquals(List.of("json.value"), codes(read("{\"type\":\"Label\",\"exportIndex\":" + bad + "}", Label.class)), bad);
		assertEquals(5, read("{\"type\":\"Label\",\"exportIndex\":5.0}", Label.class).value().orElseThrow().getExportIndex());
	}

	@Test
	void absurdlyLongNumbersEndTheReading() {
		var read = read("{\"id\":\"d\",\"revision\":" + "9".repeat(5000) + "}", LabelSchema.class);
		assertEquals(List.of("json.limit"), codes(read));
		assertEquals("d", read.value().orElseThrow().getId());
	}

	@Test
	void exponentsThatNoTypeHoldsAreKeptAsText() {
		var read = read("{\"id\":\"d\",\"other\":[1e99999999999,NaN]}", LabelSchema.class);
		assertEquals(List.of("json.number", "json.number"), codes(read));
		assertTrue(rewritten(read).contains("\"other\":[\"1e99999999999\",\"NaN\"]"), rewritten(read));
	}

	@Test
	void nestingBeyondTheLimitIsNotFollowed() {
		int deep = 100_000;
		for (var nest : List.of("[".repeat(deep) + "]".repeat(deep), "{\"a\":".repeat(deep) + "1" + "}".repeat(deep))) {
			assertEquals(List.of("json.limit"), codes(read("{\"id\":\"d\",\"other\":" + nest + "}", LabelSchema.class)));
			assertEquals(List.of("json.limit"), codes(read("{\"value\":" + nest + "}", Answer.class)));
		}
		var regions = "{\"type\":\"PageRegion\",\"region\":".repeat(deep) + "null" + "}".repeat(deep);
		assertTrue(codes(read("{\"geometry\":" + regions + "}", Annotation.class)).contains("json.limit"));
	}

	@Test
	void aNameThatStandsTwice() {
		var read = read("""
				{"id":"first","id":"second","labels":[{"id":"x"}],"labels":[{"id":"y"}],"other":1,"other":2,"more":{"a":1,"a":2}}""",
				LabelSchema.class);
		assertEquals(List.of("json.duplicate", "json.duplicate", "json.duplicate", "json.duplicate"), codes(read));
		assertEquals("first", read.value().orElseThrow().getId());
		assertEquals(1, read.value().get().getLabels().size());
	}

	@Test
	void objectsOfUnknownClassesAreKept() {
		var text = """
				{"type":"LabelSchema","id":"s","attributes":[{"type":"BooleanAttribute","id":"b"},{"type":"ColorAttribute","id":"c","space":"Lab"}]}""";
		var read = read(text, LabelSchema.class);
		assertEquals(List.of("json.type.unknown"), codes(read));
		assertEquals(1, read.value().orElseThrow().getAttributes().size());
		assertEquals(text, rewritten(read));
		assertEquals(List.of("json.type.missing"), codes(read("{\"attributes\":[{\"id\":\"b\"}]}", LabelSchema.class)));
		assertEquals(List.of("json.type.unknown"), codes(read("{\"type\":\"Box\",\"labels\":[]}", LabelSchema.class)));
	}

	@Test
	void referencesToNothingKeepTheirId() {
		var text = "{\"type\":\"LabelSchema\",\"labels\":[{\"id\":\"a\",\"parent\":\"gone\"}],\"relationTypes\":[{\"sources\":[\"a\",\"lost\"]}]}";
		var read = read(text, LabelSchema.class);
		assertEquals(List.of("json.reference", "json.reference"), codes(read));
		assertEquals(text, rewritten(read));
	}

	@Test
	void whatIsNoObjectOfTheRightClass() {
		for (var text : List.of("", "  ", "[]", "5", "null", "\"x\"", "<xml/>", "\u0000\u0001", "{", "{]"))
			assertTrue(!read(text, LabelSchema.class).complete(), text);
		assertTrue(read("{\"type\":\"Label\"}", LabelSchema.class).value().isEmpty());
		assertTrue(read("{\"id\":\"a\"}", EObject.class).value().isEmpty());
	}

	@Test
	void textThatIsNotUtf8() {
		var bytes = "{\"id\":\"abc\",\"name\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
		var read = ModelJson.read(bytes, Label.class, "in.json");
		assertEquals(List.of("json.syntax"), codes(read));
		assertEquals("abc", read.value().orElseThrow().getId());
	}

	@Test
	void endlessProblemsAreSummedUp() {
		var read = read("{\"annotations\":[" + "5,".repeat(10_000) + "5]}", AnnotationDocument.class);
		assertEquals(101, read.problems().size());
		assertTrue(read.problems().getLast().message().contains("9901"), read.problems().getLast().message());
	}

	@Test
	void numbersThatAreNotFiniteAreNotWritten() {
		var line = AnnotationFactory.eINSTANCE.createPolyline();
		for (double bad : new double[] { Double.NaN, Double.POSITIVE_INFINITY }) {
			line.setPoints(new double[] { 1, bad });
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setGeometry(line);
			var problem = assertThrows(UnwritableException.class, () -> ModelJson.write(annotation)).problem();
			assertEquals("#/geometry/points/1", problem.place());
		}
	}

	@Test
	void mangledBytesNeverThrowAndNeverHang() {
		var random = new Random(7);
		var models = new RandomModel(random);
		for (int i = 0; i < 3000; i++) {
			var bytes = ModelJson.write(models.create(AnnotationPackage.Literals.ANNOTATION));
			for (int edits = 1 + random.nextInt(4); edits > 0; edits--)
				bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0919.eE-\\\u0000aN\u00ff".charAt(random.nextInt(20));
			if (random.nextInt(3) == 0)
				bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
			var read = ModelJson.read(bytes, Annotation.class, "fuzz");
			assertTrue(read.value().isPresent() || !read.problems().isEmpty());
			read.value().ifPresent(value -> {
				var once = ModelJson.write(value);
				var again = ModelJson.read(once, Annotation.class, "again").value();
				assertNotNull(again.orElse(null));
				assertArrayEquals(once, ModelJson.write(again.get()), "what was kept is stable");
			});
		}
	}
}
