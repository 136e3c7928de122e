package org.labelwright.io.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Ids;
import org.labelwright.io.Constructs;
import org.labelwright.io.audio.TextGridFormat;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.testkit.FormatTestBase;

class TextGridTest extends FormatTestBase {

	private static final String ID = TextGridFormat.ID;

	/** The values of a text file of Praat, cut out by a pattern; the order and spelling of each counts. */
	private static List<String> values(Path file) throws Exception {
		var bytes = Files.readAllBytes(file);
		Charset charset = bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
		var values = new ArrayList<String>();
		var value = Pattern.compile("\"(?:[^\"]|\"\")*\"|(?<=\\s)-?[0-9][0-9.eE+-]*(?=\\s)|<exists>").matcher(new String(bytes, charset));
		while (value.find())
			values.add(value.group());
		return values;
	}

	/**
	 * The numbers of tiers, intervals and points are those of shared/data/expected/textgrid.json, and those of short files, with
	 * those of objects, what a script in Python counts that cuts out values by the pattern above; gaps are intervals without text, which stand between objects.
	 */
	@ParameterizedTest
	@CsvSource({ "praat/MaureenMarvinRobin.TextGrid, 3, 11, 4", "praat/all_tiers_have_the_same_name.TextGrid, 3, 9, 3",
			"praat/bobby_phones.TextGrid, 1, 15, 13", "praat/bobby_phones_elan.TextGrid, 1, 15, 13", "praat/bobby_words.TextGrid, 2, 9, 5",
			"praat/bobby_words_with_newlines.TextGrid, 3, 13, 9", "praat/mary.TextGrid, 3, 26, 22", "praat/mary_longfile.TextGrid, 3, 26, 22",
			"praat/short_format.TextGrid, 4, 152, 152" })
	void realFilesComeBackValueForValue(String name, int tiers, int parts, int objects) throws Exception {
		var said = TestData.read(store, folder, name, ID);
		var values = values(folder.resolve(Path.of(name).getFileName()));
		assertEquals(tiers, values.stream().filter(v -> v.equals("\"IntervalTier\"") || v.equals("\"TextTier\"")).count());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var out = folder.resolve("out").resolve(said.item().name() + ".TextGrid");
		assertEquals(values, values(out));
		assertEquals(parts + "/" + objects, parts(values) + "/" + said.annotations().size());
	}

	/** How many intervals and points the tiers say that they have. */
	private static int parts(List<String> values) {
		int parts = 0;
		for (int i = 0; i < values.size(); i++)
			if (values.get(i).equals("\"IntervalTier\"") || values.get(i).equals("\"TextTier\""))
				parts += Integer.parseInt(values.get(i + 4));
		return parts;
	}

	@Test
	void tiersAreLabelsAndQuotesAndLinesStay() throws Exception {
		var said = TestData.read(store, folder, "praat/bobby_words_with_newlines.TextGrid", ID);
		assertEquals(List.of("64691 411565 \"word\" \"word\" \"\"\"BOBBY\"\"\"\nNoun", "411565 657688 \"word\" \"word\" RIPPED\nVerb"),
				said.lines().subList(0, 2));
		assertEquals("232905 232905  null 133\n\"\"\"p1\"\"\"\np1", said.lines().get(5));
	}

	/** A tier without intervals is one gap; it is listed, comes back, and does not when it is deleted; one that is made comes as well. */
	@Test
	void emptyTiersAreKept() throws Exception {
		var body = "0\n3\n<exists>\n3\n\"IntervalTier\"\n\"words\"\n0\n3\n1\n0\n3\n\"hi\"\n\"IntervalTier\"\n\"notes\"\n0\n3\n1\n0\n3\n\"\"\n"
				+ "\"TextTier\"\n\"clicks\"\n0\n3\n0\n";
		var source = Files.writeString(folder.resolve("a.TextGrid"), "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n" + body);
		TestData.read(store, source, ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("words", "notes", "clicks"), said.document().getTiers().stream().map(Tier::getName).toList());
		assertTrue(TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses().lossless());
		assertEquals(values(source), values(folder.resolve("out/a.TextGrid")));
		said.document().getTiers().remove(1);
		var made = AnnotationFactory.eINSTANCE.createTier();
		made.setName("breath");
		said.document().getTiers().add(made);
		var states = AnnotationFactory.eINSTANCE.createTier();
		states.setName("states");
		states.setKind(TierKind.STATES);
		said.document().getTiers().add(states);
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.putHead(said.document());
			bulk.commit();
		}
		assertEquals(1, TestData.write(store, folder.resolve("again"), ID, TestData.exportOptions(ID)).losses().count(Constructs.TIERS), "no states in Praat");
		assertEquals(List.of("\"words\"", "\"clicks\"", "\"breath\"", "\"states\""), values(folder.resolve("again/a.TextGrid")).stream()
				.filter(value -> value.matches("\"(words|notes|clicks|breath|states)\"")).toList());
	}

	/** The short file of praatIO says the same as its long one in UTF-16. */
	@Test
	void shortAndLongAndUtf16SayTheSame() throws Exception {
		var one = TestData.read(store, folder, "praat/mary.TextGrid", ID).lines();
		var other = TestData.read(store, folder, "praat/mary_longfile.TextGrid", ID).lines();
		assertEquals(one, other);
	}

	/** By hand: 0.0000005 lies in the middle between 0 and 1 microsecond. */
	@ParameterizedTest
	@CsvSource({ "0.0000005, 1", "0.00000049, 0", "0.1234564999, 123456", "0.1234565, 123457", "1e-3, 1000", "2, 2000000", "0.30000000000000004, 300000" })
	void timesAreRoundedToTheNearestMicrosecondAndComeBackAsTheyWere(String end, long micros) throws Exception {
		var source = Files.writeString(folder.resolve("a.TextGrid"),
				"File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n3\n<exists>\n1\n\"TextTier\"\n\"t\"\n0\n3\n1\n" + end + "\n\"x\"\n");
		TestData.read(store, source, ID, TestData.keeping(ID));
		assertEquals(micros, TestData.start(TestData.all(store).getFirst().annotations().getFirst()));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(values(source), values(folder.resolve("out/a.TextGrid")));
	}

	@Test
	void anEditedTimeIsWrittenAsItIsAndTheOthersAsTheyWere() throws Exception {
		var said = TestData.read(store, folder, "praat/bobby_words.TextGrid", ID);
		var first = said.annotations().getFirst();
		((TimeInterval) first.getGeometry()).setStart(70_001);
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.put(said.document().getId(), first);
			bulk.commit();
		}
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var before = values(folder.resolve("bobby_words.TextGrid"));
		var expected = new ArrayList<>(before);
		int gapEnd = expected.indexOf("\"\"") - 1;
		expected.set(gapEnd, "0.070001");
		expected.set(gapEnd + 2, "0.070001");
		assertEquals(expected, values(folder.resolve("out/bobby_words.TextGrid")));
	}

	@Test
	void overlapsGoToAnotherTierOfTheNameAndTheLabelIsCountedWhereTheTierHasAnotherName() throws Exception {
		var schema = store.schema();
		var copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(schema);
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(Ids.next());
		label.setName("laugh");
		copy.getLabels().add(label);
		store.updateSchema(copy, TestData.ME);
		try (var bulk = store.bulk("fill", TestData.ME)) {
			var item = new Item(Ids.next(), "a.wav", "org.labelwright.modality.audio", null, null, -1, -1, 1, -1, null, ItemState.NEW);
			bulk.addItem(item);
			var document = bulk.document(item.id(), TestData.ME);
			for (int i = 0; i < 3; i++) {
				var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
				annotation.setId(Ids.next());
				annotation.setRank(i);
				annotation.setLabelId(label.getId());
				var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
				interval.setStart(i * 1_000_000);
				interval.setEnd(i * 1_000_000 + 1_500_000);
				interval.setTier(i == 2 ? "Ann" : null);
				annotation.setGeometry(interval);
				bulk.put(document, annotation);
			}
			bulk.commit();
		}
		var result = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(1, result.losses().count(Constructs.LABEL));
		assertEquals(List.of("\"ooTextFile\"", "\"TextGrid\"", "0", "3.5", "<exists>", "3", "\"IntervalTier\"", "\"laugh\"", "0", "3.5", "2", "0", "1.5",
				"\"laugh\"", "1.5", "3.5", "\"\"", "\"IntervalTier\"", "\"laugh\"", "0", "3.5", "3", "0", "1", "\"\"", "1", "2.5", "\"laugh\"", "2.5", "3.5",
				"\"\"", "\"IntervalTier\"", "\"Ann\"", "0", "3.5", "2", "0", "2", "\"\"", "2", "3.5", "\"Ann\""), values(folder.resolve("out/a.TextGrid")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0\n3\n<exists>\n1\n\"IntervalTier\"\n\"t\"\n0\n3\n1\n0\n3\n\"x", "0\n3\n<exists>\n1\n\"OtherTier\"\n\"t\"\n0\n3\n0\n",
			"0\n3\n<exists>\n99999999999\n", "0\n3\n<exists>\n1\n\"TextTier\"\n\"t\"\n0\n3\n1\nNaN\n\"x\"\n",
			"0\n3\n<exists>\n1\n\"TextTier\"\n\"t\"\n0\n3\n1\n-1\n\"x\"\n", "0\n3\n<exists>\n1\n\"TextTier\"\n\"t\"\n0\n3\n1\n1e99\n\"x\"\n",
			"0\n3\n<exists>\n1\n\"TextTier\"\n\"t\"\n0\n3\n1\n1e999999999\n\"x\"\n", "3\n0\n<exists>\n0\n",
			"0\n3\n<exists>\n1\n\"IntervalTier\"\n\"t\"\n0\n3\n1\n2\n1\n\"x\"\n", "0\n3\n<exists>\n2147483647\n\"TextTier\"\n" })
	void saysWhereItIsWrong(String body) throws Exception {
		var source = Files.writeString(folder.resolve("made.TextGrid"), "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n" + body);
		assertTrue(TestData.refused(store, source, ID).get().contains(" made.TextGrid:"));
	}

	@Test
	void otherEncodingsAreTold() throws Exception {
		var source = folder.resolve("made.TextGrid");
		Files.write(source, "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n3\n<exists>\n1\n\"TextTier\"\n\"\u00E4\"\n0\n3\n0\n"
				.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("textgrid.encoding made.TextGrid", TestData.refused(store, source, ID).get());
	}

	/** Any tiers of intervals that follow each other, of which some have no text, come back value for value. */
	@Test
	void madeGridsComeBackValueForValue() throws Exception {
		var random = new Random(11);
		for (int round = 0; round < 40; round++) {
			var text = new StringBuilder("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n100\n<exists>\n");
			int tiers = random.nextInt(4);
			text.append(tiers).append('\n');
			for (int t = 0; t < tiers; t++) {
				int count = 1 + random.nextInt(8);
				text.append("\"IntervalTier\"\n\"").append("ab".charAt(random.nextInt(2))).append("\"\n0\n100\n").append(count).append('\n');
				var before = "0";
				for (int i = 0; i < count; i++) {
					var end = i == count - 1 ? "100" : i + 1 + "." + "0".repeat(random.nextInt(3)) + (1 + random.nextInt(1_000_000_000));
					text.append(before).append('\n').append(end).append("\n\"").append(random.nextInt(3) == 0 ? "" : "x\"\"" + i + "\n\u00E4\uD83D\uDE00")
							.append("\"\n");
					before = end;
				}
			}
			var name = "g" + round;
			var source = Files.writeString(folder.resolve(name + ".TextGrid"), text);
			try (var own = TestData.project(folder)) {
				TestData.read(own, source, ID, TestData.keeping(ID));
				TestData.write(own, folder.resolve("out" + round), ID, TestData.exportOptions(ID));
			}
			assertEquals(values(source), values(folder.resolve("out" + round).resolve(name + ".TextGrid")), text.toString());
		}
	}
}
