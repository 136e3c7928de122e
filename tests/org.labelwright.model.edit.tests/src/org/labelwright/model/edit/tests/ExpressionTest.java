package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.edit.expression.AttributeRule;
import org.labelwright.model.edit.expression.Expression;
import org.labelwright.model.edit.expression.ExpressionException;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.RandomModel;

class ExpressionTest {

	private static final SchemaIndex SCHEMA = SchemaIndex.of(read(LabelSchema.class, """
			{"attributes": [{"type": "BooleanAttribute", "id": "a"}, {"type": "BooleanAttribute", "id": "b"}, {"type": "BooleanAttribute", "id": "c"},
			                {"type": "DecimalAttribute", "id": "n", "name": "Speed of it"}, {"type": "IntegerAttribute", "id": "m"}, {"type": "TextAttribute", "id": "t", "name": "plate"},
			                {"type": "DateAttribute", "id": "day"}, {"type": "TextAttribute", "id": "points"},
			                {"type": "ChoiceAttribute", "id": "color", "options": [{"id": "r", "name": "Red"}, {"id": "g", "name": "Green"}]},
			                {"type": "ChoiceAttribute", "id": "uses", "multiple": true, "options": [{"id": "cab", "name": "Taxi"}, {"id": "own"}]}],
			 "labels": [{"id": "vehicle", "name": "Vehicle", "attributes": [{"type": "IntegerAttribute", "id": "wheels"}]},
			            {"id": "car", "name": "Car", "parent": "vehicle", "attributes": [{"type": "IntegerAttribute", "id": "doors1", "name": "doors"}]},
			            {"id": "van", "name": "Van", "parent": "vehicle", "attributes": [{"type": "IntegerAttribute", "id": "doors2", "name": "doors"}]},
			            {"id": "house", "name": "House", "attributes": [{"type": "TextAttribute", "id": "doors3", "name": "doors"}]}]}"""));

	private static <T extends org.eclipse.emf.ecore.EObject> T read(Class<T> type, String json) {
		var read = ModelJson.read(json.getBytes(StandardCharsets.UTF_8), type, "test");
		assertEquals(List.of(), read.problems());
		return read.value().orElseThrow();
	}

	private static Annotation object(String rest) {
		return read(Annotation.class, "{\"id\": \"o\"" + rest + "}");
	}

	private static String values(String values) {
		var given = new ArrayList<String>();
		for (var value : values.split(";"))
			given.add("{\"attributeId\": \"" + value.split("=")[0] + "\", \"value\": " + value.split("=")[1] + "}");
		return ", \"values\": [" + String.join(",", given) + "]";
	}

	private static Optional<Boolean> holds(String expression, Annotation object) {
		try {
			return Expression.of(expression, SCHEMA, List.of()).holds(object);
		} catch (ExpressionException e) {
			throw new AssertionError(expression + " at " + e.offset(), e);
		}
	}

	private static void assertHolds(Boolean expected, String expression, Annotation object) {
		assertEquals(Optional.ofNullable(expected), holds(expression, object), expression);
	}

	@Test
	void computesAndCompares() {
		var object = object(values("n=2.5;m=4;t=\"AB 1\";color=\"r\";uses=[\"cab\"];day=\"2024-02-29\";a=true"));
		for (var holding : List.of("n * 2 + 1 = 6", "m - 1 - 1 = 2", "12 / m / 3 = 1", "-m < 0", "2 + 3 * 4 = 14", "(2 + 3) * 4 = 20", "`Speed of it` > 2.49e0",
				"t = 'AB 1'", "plate matches '[A-Z]{2} [0-9]'", "plate contains 'B '", "size(plate) = 4", "lower(plate) = \"ab 1\"", "color = 'Red'", "color = 'r'",
				"color in ('Green', 'Red')", "color not in ('Green')", "m in (1, -2, 4)", "uses contains 'Taxi'", "not uses contains 'own'", "size(uses) = 1",
				"day >= '2024-02-01' and day < '2024-03-01'", "abs(-m) = 4 and round(n) = 2 and min(n, m) = n and max(n, m) = m", "a", "not not a", "b is missing",
				"n is not missing", "n > 0 implies m > 0", "m > 100 implies n > 100", "a = (m = 4)", "'it''s' != 'its'"))
			assertHolds(true, holding, object);
		for (var broken : List.of("n > m", "color = 'Green'", "a implies m = 5", "plate matches 'AB'", "not (n = 2.5)", "n is missing"))
			assertHolds(false, broken, object);
	}

	@Test
	void zeroHasNoSign() {
		var object = object(values("n=-0.3;m=0"));
		for (var holding : List.of("round(n) = 0", "round(n) in (0)", "-m = m", "m in (-0)", "m * -1 = 0", "round(n) >= 0", "not round(n) != m"))
			assertHolds(true, holding, object);
	}

	@Test
	void whatIsMissingDecidesNothing() {
		var object = object(values("m=4"));
		for (var open : List.of("n > 1", "n = m", "not n > 1", "m / 0 = 1", "n + m > 0", "a", "color = 'Red'", "n > 1 and m = 4", "n > 1 or m = 5", "width > 3", "uses contains 'Taxi'"))
			assertHolds(null, open, object);
		assertHolds(true, "n > 1 or m = 4", object);
		assertHolds(false, "n > 1 and m = 5", object);
		assertHolds(true, "m = 5 implies n > 1", object);
		assertHolds(true, "size(uses) = 0", object);
		assertHolds(null, "n > 1", object(values("n=\"fast\"")));
	}

	@Test
	void measures() {
		assertHolds(true, "x = 1 and y = 2 and width = 3 and height = 4 and area = 12 and kind = 'Box' and duration is missing",
				object(", \"labelId\": \"car\", \"confidence\": 0.5, \"geometry\": {\"type\": \"Box\", \"x\": 1, \"y\": 2, \"width\": 3, \"height\": 4}"));
		assertHolds(true, "points() = 3 and area = 6 and width = 4", object(", \"geometry\": {\"type\": \"Polygon\", \"points\": [0,0,4,0,4,3]}"));
		assertHolds(true, "length = 5 and points() = 2 and area is missing", object(", \"geometry\": {\"type\": \"Polyline\", \"points\": [0,0,3,4]}"));
		assertHolds(true, "start = 0.5 and end = 2 and duration = 1.5", object(", \"geometry\": {\"type\": \"TimeInterval\", \"start\": 500000, \"end\": 2000000}"));
		assertHolds(true, "length = 5 and text = 'ab cde'", object(", \"geometry\": {\"type\": \"TextSpan\", \"offsets\": [0,2,4,7], \"quotes\": [\"ab\", \"cde\"]}"));
		assertHolds(true, "points() = 1", object(", \"geometry\": {\"type\": \"Keypoints\", \"points\": [1,1,0,0], \"visibility\": [2,0]}"));
		assertHolds(true, "duration = 2 and width is missing", object(", \"geometry\": {\"type\": \"Track\", \"keyframes\": [{\"frame\": 0, \"time\": 0, \"geometry\": {\"type\": \"Box\"}},"
				+ " {\"frame\": 50, \"time\": 2000000, \"geometry\": {\"type\": \"Box\"}}]}"));
	}

	@Test
	void labels() throws Exception {
		var car = object(", \"labelId\": \"car\", \"values\": [{\"attributeId\": \"doors1\", \"value\": 3}]");
		assertHolds(true, "label = 'Car' and label = 'car' and label != 'Van' and isa('Vehicle') and not isa('House')", car);
		assertHolds(null, "isa('Car')", object(""));
		var vehicle = List.of(SCHEMA.label("vehicle").orElseThrow());
		assertEquals(Optional.of(true), Expression.of("doors < 4", SCHEMA, vehicle).holds(car), "labels below have their own of that name");
		assertWrong(0, "doors < 4", "types");
		assertEquals(0, assertThrows(ExpressionException.class, () -> Expression.of("wheels > 2", SCHEMA, List.of(SCHEMA.label("house").orElseThrow()))).offset());
	}

	private static void assertWrong(int offset, String expression, String what) {
		var wrong = assertThrows(ExpressionException.class, () -> Expression.of(expression, SCHEMA, List.of()), expression);
		assertEquals(offset, wrong.offset(), expression + ": " + wrong.getMessage());
		assertTrue(wrong.getMessage().contains(what), wrong.getMessage());
	}

	@Test
	void whatIsWrongIsToldWithItsPlace() {
		assertWrong(0, "  ", "nothing");
		assertWrong(4, "n > ", "value");
		assertWrong(4, "n > speed", "speed");
		assertWrong(8, "color = 'Blue'", "Blue");
		assertWrong(8, "label = 'Bus'", "Bus");
		assertWrong(4, "isa('Bus')", "Bus");
		assertWrong(4, "n > 'a'", "number");
		assertWrong(6, "a and n", "number");
		assertWrong(0, "n", "true or false");
		assertWrong(2, "a # b", "#");
		assertWrong(4, "t = 'open", "closed");
		assertWrong(10, "t matches '('", "(");
		assertWrong(4, "n = 1e999", "1e999");
		assertWrong(0, "uses = 'Taxi'", "contains");
		assertWrong(0, "points > 3", "points()");
		assertWrong(0, "call(n) = 1", "call");
		assertWrong(0, "abs(n, m) = 1", "2");
		assertWrong(6, "n in (m)", "depends");
		assertWrong(6, "n = 1 n = 2", "and");
		assertWrong(6, "n = (1", ")");
	}

	@Test
	void limitsHold() {
		assertThrows(ExpressionException.class, () -> Expression.of("(".repeat(1000) + "a" + ")".repeat(1000), SCHEMA, List.of()));
		assertThrows(ExpressionException.class, () -> Expression.of("a" + " and a".repeat(600), SCHEMA, List.of()));
		assertThrows(ExpressionException.class, () -> Expression.of("a" + " implies a".repeat(300), SCHEMA, List.of()));
		assertThrows(ExpressionException.class, () -> Expression.of("a and ".repeat(1_000_000) + "a", SCHEMA, List.of()));
		assertHolds(true, "not ".repeat(900) + "a", object(values("a=true")));
		assertHolds(false, "t matches '(x+)+y'", object(values("t=\"" + "x".repeat(60) + "\"")));
	}

	@Test
	void rulesNameAttributes() throws Exception {
		var rule = AttributeRule.of("plate, color when m > 3 and a", SCHEMA, List.of());
		assertTrue(rule.concerns(object(values("m=4;a=true"))));
		assertFalse(rule.concerns(object(values("m=4;a=false"))));
		assertFalse(rule.concerns(object(values("m=4"))), "what is missing asks for nothing");
		assertEquals("m > 3 and a", rule.when().orElseThrow().toString());
		var attributes = SCHEMA.schema().getAttributes();
		assertEquals(List.of("t"), rule.of(object(values("color=\"r\"")), attributes, false).stream().map(attribute -> attribute.getId()).toList());
		assertEquals(List.of("color"), rule.of(object(values("color=\"r\"")), attributes, true).stream().map(attribute -> attribute.getId()).toList());
		assertEquals(Optional.empty(), AttributeRule.of("t", SCHEMA, List.of()).when());
		assertEquals(7, assertThrows(ExpressionException.class, () -> AttributeRule.of("plate, when a", SCHEMA, List.of())).offset());
		assertEquals(6, assertThrows(ExpressionException.class, () -> AttributeRule.of("plate if a", SCHEMA, List.of())).offset());
	}

	/** A random formula, with its value by Kleene's tables in the form of least and greatest of 0, one half and 1 (Introduction to Metamathematics, 1952, 64). */
	private record Formula(String text, double value) {

		static Formula random(Random random, Map<String, Double> given, int depth) {
			if (depth == 0) {
				var name = List.of("a", "b", "c").get(random.nextInt(3));
				return new Formula(name, given.get(name));
			}
			var left = random(random, given, depth - 1);
			var right = random(random, given, random.nextInt(depth));
			return switch (random.nextInt(4)) {
			case 0 -> new Formula("(" + left.text + " and " + right.text + ")", Math.min(left.value, right.value));
			case 1 -> new Formula("(" + left.text + " or " + right.text + ")", Math.max(left.value, right.value));
			case 2 -> new Formula("(" + left.text + " implies " + right.text + ")", Math.max(1 - left.value, right.value));
			default -> new Formula("not " + left.text, 1 - left.value);
			};
		}
	}

	@Test
	void formulasFollowKleene() {
		var random = new Random(4);
		for (int i = 0; i < 3000; i++) {
			var given = new HashMap<String, Double>();
			var object = AnnotationFactory.eINSTANCE.createAnnotation();
			for (var name : List.of("a", "b", "c")) {
				given.put(name, random.nextInt(3) / 2.0);
				if (given.get(name) != 0.5) {
					var value = AnnotationFactory.eINSTANCE.createAttributeValue();
					value.setAttributeId(name);
					value.setValue(given.get(name) == 1);
					object.getValues().add(value);
				}
			}
			var formula = Formula.random(random, given, 1 + random.nextInt(5));
			assertHolds(formula.value == 0.5 ? null : (Boolean) (formula.value == 1), formula.text, object);
		}
	}

	/** A random sum of products with Java's own value. */
	private static String sum(Random random, double[] value) {
		var text = new StringBuilder();
		double sum = 0;
		for (int i = 0; i < 1 + random.nextInt(5); i++) {
			double product = random.nextInt(100) / 4.0;
			var part = new StringBuilder(Double.toString(product));
			for (int j = random.nextInt(3); j > 0; j--) {
				double factor = 1 + random.nextInt(8);
				boolean times = random.nextBoolean();
				product = times ? product * factor : product / factor;
				part.append(times ? " * " : "/").append(factor);
			}
			boolean plus = i == 0 || random.nextBoolean();
			text.append(i == 0 ? "" : plus ? " + " : "-").append(part);
			sum = plus ? sum + product : sum - product;
		}
		value[0] = sum;
		return text.toString();
	}

	@Test
	void numbersAreThoseOfJava() {
		var random = new Random(5);
		var one = new double[1];
		var other = new double[1];
		for (int i = 0; i < 3000; i++) {
			var left = sum(random, one);
			var right = sum(random, other);
			assertHolds(one[0] < other[0], left + " < " + right, object(""));
			assertHolds(one[0] == other[0], left + " = " + right, object(""));
			assertHolds(true, left + " = " + left, object(""));
		}
	}

	@Test
	void noTextMakesItThrowAnythingElse() {
		var random = new Random(6);
		var words = List.of("a", "n", "m", "t", "color", "uses", "width", "label", "points", "and", "or", "not", "implies", "in", "contains", "matches", "is", "missing", "when",
				"true", "(", ")", ",", "+", "-", "*", "/", "=", "!=", "<", "<=", "'Red'", "'[a-z]*'", "'", "`", "`n`", "1", "2.5", ".", "1e", "9e99", "abs", "size", "isa", "min",
				"lower", "\u00e4", "\ud83d\ude00", "#", "\0", "\n");
		var models = new RandomModel(random);
		int read = 0;
		for (int i = 0; i < 40_000; i++) {
			var text = new StringBuilder();
			for (int j = random.nextInt(12); j >= 0; j--)
				text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
			try {
				var expression = Expression.of(text.toString(), SCHEMA, List.of());
				read++;
				for (int j = 0; j < 3; j++)
					expression.holds((Annotation) models.create(AnnotationPackage.Literals.ANNOTATION));
				assertEquals(expression.holds(object(values("n=1;m=2;a=true"))), Expression.of(" " + expression, SCHEMA, List.of()).holds(object(values("n=1;m=2;a=true"))));
			} catch (ExpressionException e) {
				assertTrue(e.offset() >= 0 && e.offset() <= text.length(), () -> text + ": " + e.offset());
				assertFalse(e.getMessage().isEmpty() || e.getMessage().contains("{"), e.getMessage());
			}
		}
		assertTrue(read > 100, "only " + read + " could be read");
	}
}
