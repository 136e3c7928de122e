package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.internal.BoundedInput;
import org.labelwright.io.internal.ByteLines;
import org.labelwright.model.json.StrictJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

class JsonRecordsTest {

	private static final StrictJson JSON = new StrictJson(JsonRecords.DEEPEST);

	@TempDir
	Path folder;

	private final List<Problem> problems = new ArrayList<>();
	private final List<String> places = new ArrayList<>();
	private final List<Integer> numbers = new ArrayList<>();

	private List<JsonNode> read(String name, byte[] content) throws Exception {
		problems.clear();
		places.clear();
		numbers.clear();
		var values = new ArrayList<JsonNode>();
		new JsonRecords(Files.write(folder.resolve(name), content), problems::add).read((value, place, number) -> {
			places.add(place);
			numbers.add(number);
			return values.add(value);
		});
		return values;
	}

	private List<JsonNode> read(String name, String content) throws Exception {
		return read(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private void told(String code, String place) {
		assertEquals(List.of(code), problems.stream().map(Problem::code).toList());
		assertEquals(place, problems.getFirst().place());
		assertFalse(problems.getFirst().remedy().isBlank());
	}

	/** The same two objects in each form that files have; values as {@code json.loads} of Python reads them. */
	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "a.jsonl|{\"a\":1}N{\"a\":2}", "a.jsonl|BN{\"a\":1}RNNN{\"a\":2}", "a.jsonl|B{\"a\":1}R{\"a\":2}R",
			"a.jsonl|[{\"a\":1},{\"a\":2}]", "a.json|{\"a\":1}N{\"a\":2}N", "a.json|B N[N{\"a\":1},NN{\"a\":N2}]N" })
	void findsOutTheForm(String name, String content) throws Exception {
		var values = read(name, content.replace('N', '\n').replace('R', '\r').replace('B', '\uFEFF'));
		assertEquals(List.of(), problems);
		assertEquals(List.of(1, 2), values.stream().map(v -> v.path("a").intValue()).toList());
	}

	@Test
	void listsOnLinesAreNoListOfAll() throws Exception {
		assertEquals(2, read("a.jsonl", "[\"a\",{}]\n[\"b\",{}]\n").size());
		assertEquals(List.of("a.jsonl:1", "a.jsonl:2"), places);
		assertEquals(2, read("a.json", "[[\"a\",{}],\n[\"b\",{}]]\n").size());
		assertEquals(List.of("a.json#/0", "a.json#/1"), places);
	}

	@Test
	void oneObjectMayHaveManyLinesInJsonOnly() throws Exception {
		assertEquals(1, read("a.json", "{\n\"a\":\n1}\n").size());
		assertEquals("a.json", places.getFirst());
		assertEquals(0, read("a.jsonl", "{\n\"a\":\n1}\n").size());
		assertEquals(3, problems.size());
		assertEquals(7, JsonRecords.single(Files.writeString(folder.resolve("b.txt"), "7"), problems::add).intValue());
	}

	@Test
	void goodLinesBesideBadOnesAreKept() throws Exception {
		assertEquals(2, read("a.jsonl", "{\"a\":1}\n\n{\"a\":\n{\"a\":2}\n").size());
		told("json.malformed", "a.jsonl:3");
		assertEquals(List.of(1, 4), numbers);
		var bytes = "{\"a\":1}\n{\"a\":\"\u00e4\"}\n{\"a\":2}\n".getBytes(StandardCharsets.ISO_8859_1);
		assertEquals(2, read("a.jsonl", bytes).size());
		told("json.encoding", "a.jsonl:2");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "[{\"a\":1},~{\"a\":2}|2|2", "[{\"a\":1},~{\"a\":2},|2|2", "[{\"a\":1}]~ x|2|1", "[{\"a\":1},~{\"a\":1,\"a\":2}]|2|1",
			"[{\"a\":1},~{\"a\":NaN}]|2|1", "[{\"a\":1},~7}|2|2" })
	void aListIsReadUpToWhereItIsWrong(String content, int line, int sound) throws Exception {
		assertEquals(sound, read("a.json", content.replace('~', '\n')).size());
		told("json.malformed", "a.json:" + line);
	}

	@Test
	void brokenBytesInAListAreTold() throws Exception {
		assertEquals(0, read("a.json", new byte[] { '[', '{', (byte) 0xC3, '}', ']' }).size());
		told("json.encoding", "a.json:1");
	}

	@Test
	void hostileNestingEndsAtTheLimitOfDocuments() throws Exception {
		int most = JsonRecords.DEEPEST;
		assertEquals(1, read("a.jsonl", "{\"a\":".repeat(most) + "1" + "}".repeat(most)).size());
		assertEquals(0, read("a.jsonl", "{\"a\":".repeat(most + 1) + "1" + "}".repeat(most + 1)).size());
		told("json.malformed", "a.jsonl:1");
		assertEquals(0, read("a.json", "[".repeat(1_000_000)).size());
		told("json.malformed", "a.json:1");
		assertEquals(0, read("a.jsonl", "{\"a\":1e9999999999}").size());
		told("json.malformed", "a.jsonl:1");
		assertEquals(0, read("a.json", "[{\"a\":1e9999999999}]").size());
		told("json.malformed", "a.json:1");
		assertEquals(0, read("a.jsonl", "{\"a\":" + "9".repeat(5_000) + "}").size());
		told("json.malformed", "a.jsonl:1");
	}

	/** No lines at all are a dataset without items; a file that should have a value and has none is broken. */
	@Test
	void emptyFilesAreSoundAsLinesOnly() throws Exception {
		assertEquals(0, read("a.jsonl", "\n \n").size());
		assertEquals(List.of(), problems);
		assertEquals(0, read("a.json", "\n \n").size());
		told("json.malformed", "a.json");
		assertEquals(0, read("a.json", "[ ]").size());
		assertEquals(List.of(), problems);
	}

	@Test
	void digitsAreKept() throws Exception {
		assertEquals("{\"a\":1.10,\"b\":0.1000000000000000055511151231257827}",
				StrictJson.text(read("a.jsonl", "{\"a\":1.10,\"b\":0.1000000000000000055511151231257827}").getFirst()));
		assertEquals("\"\\ud800x\"", StrictJson.text(read("a.jsonl", "\"\\uD800x\"").getFirst()));
	}

	@Test
	void longLinesArePassedOver() throws Exception {
		try (var lines = new ByteLines(new ByteArrayInputStream("abc\r\nabcd\nx\n\ry".getBytes(StandardCharsets.US_ASCII)), 3)) {
			var texts = new ArrayList<String>();
			for (var line = lines.next(); line != null; line = lines.next())
				texts.add(new String(line, StandardCharsets.US_ASCII) + lines.number() + lines.tooLong());
			assertEquals(List.of("abc1false", "2true", "x3false", "4false", "y5false"), texts);
		}
	}

	@Test
	void aLongValueOfAListIsToldAndNotHeld() throws Exception {
		try (var in = new BoundedInput(new ByteArrayInputStream(new byte[30]), 10)) {
			assertEquals(10, in.read(new byte[10]));
			in.restart();
			assertEquals(10, in.read(new byte[10]));
			assertThrows(BoundedInput.TooLongException.class, in::read);
		}
	}

	@Test
	void aLookDoesNotReadOn() throws IOException {
		var file = Files.writeString(folder.resolve("a.jsonl"), "x\n".repeat(10) + "{}\n".repeat(10));
		assertEquals(0, JsonRecords.first(file, 10).size());
		assertEquals(2, JsonRecords.first(file, 12).size());
		assertEquals(3, JsonRecords.first(Files.writeString(folder.resolve("a.json"), "[{},{},{},x"), 3).size());
		assertTrue(JsonRecords.first(Files.writeString(folder.resolve("e.json"), " \n"), 3).isEmpty());
	}

	private static JsonNode random(Random random, int depth) {
		return switch (random.nextInt(depth > 3 ? 4 : 6)) {
		case 0 -> JsonNodeFactory.instance.numberNode(new java.math.BigDecimal(random.nextLong()).movePointLeft(random.nextInt(30)));
		case 1 -> JsonNodeFactory.instance.textNode(
				random.ints(random.nextInt(8), 1, 0x11000).mapToObj(Character::toString).collect(Collectors.joining()).replaceAll("[\\ud800-\\udfff]", "\n"));
		case 2 -> JsonNodeFactory.instance.booleanNode(random.nextBoolean());
		case 3 -> JsonNodeFactory.instance.nullNode();
		case 4 -> {
			var list = JsonNodeFactory.instance.arrayNode();
			for (int i = random.nextInt(4); i > 0; i--)
				list.add(random(random, depth + 1));
			yield list;
		}
		default -> {
			var object = JsonNodeFactory.instance.objectNode();
			for (int i = random.nextInt(4); i > 0; i--)
				object.set("k" + random.nextInt(9), random(random, depth + 1));
			yield object;
		}
		};
	}

	/** Values come back the same from lines and lists, and what is left of them when bytes change is read or told, never thrown. */
	@Test
	void anyValuesComeBackAndAnyBytesAreSurvived() throws Exception {
		var random = new Random(7);
		for (int round = 0; round < 300; round++) {
			var values = new ArrayList<JsonNode>();
			for (int i = 0; i <= random.nextInt(5); i++)
				values.add(JSON.read("{\"v\":" + StrictJson.text(random(random, 0)) + "}"));
			var lines = values.stream().map(StrictJson::text).collect(Collectors.joining("\n"));
			assertEquals(values, read("a.jsonl", lines));
			assertEquals(values, read("a.json", "[" + lines.replace("\n", ",\n") + "]"));
			var bytes = lines.getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 3; i++)
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			for (var name : List.of("a.jsonl", "a.json")) {
				read(name, bytes);
				problems.forEach(problem -> assertTrue(problem.place().startsWith(name), problem::place));
			}
		}
		assertNull(JsonRecords.single(Files.write(folder.resolve("empty.json"), new byte[0]), problems::add));
	}
}
