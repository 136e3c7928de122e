package org.labelwright.io.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Ids;
import org.labelwright.io.Constructs;
import org.labelwright.io.Timed;
import org.labelwright.io.audio.EafFormat;
import org.labelwright.io.audio.RttmFormat;
import org.labelwright.io.audio.SrtFormat;
import org.labelwright.io.audio.TextGridFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.FormatTestBase;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class EafTest extends FormatTestBase {

	private static final String ID = EafFormat.ID;

	/** A document as XML says it: elements in their order, attributes in any, texts but for blanks between elements. */
	private static List<String> plain(Path file) throws Exception {
		var lines = new ArrayList<String>();
		collect(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement(), "", lines);
		return lines;
	}

	private static void collect(Element element, String indent, List<String> into) {
		var attributes = new TreeMap<String, String>();
		for (int i = 0; i < element.getAttributes().getLength(); i++)
			attributes.put(element.getAttributes().item(i).getNodeName(), element.getAttributes().item(i).getNodeValue());
		boolean leaf = true;
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling())
			leaf &= !(node instanceof Element);
		into.add(indent + element.getTagName() + attributes + (leaf ? element.getTextContent() : ""));
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling())
			if (node instanceof Element child)
				collect(child, indent + ' ', into);
	}

	/**
	 * Annotations with slots and with references are those of shared/data/expected/eaf.json, and of the samples of pympi, which
	 * were shortened, those that grep counts.
	 */
	@ParameterizedTest
	@CsvSource({ "elan/MaureenMarvinRobin.eaf, 4, 0", "elan/example.eaf, 183, 132", "elan/sample_2.7.eaf, 36, 30", "elan/sample_3.0.eaf, 118, 90" })
	void realFilesComeBackAsXmlSaysThem(String name, int alignable, int references) throws Exception {
		var said = TestData.read(store, folder, name, ID);
		assertEquals(alignable + references, said.annotations().size());
		assertEquals(references, said.document().getRelations().size());
		var losses = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses();
		assertTrue(losses.lossless(), losses.toString());
		try (var files = Files.list(folder.resolve("out"))) {
			assertEquals(plain(folder.resolve(Path.of(name).getFileName())), plain(files.findFirst().orElseThrow()));
		}
	}

	private List<String> findings(TestData.Said said) {
		return Validation.run(said.document(), SchemaIndex.of(store.schema()), ItemFacts.UNKNOWN).stream().map(finding -> finding.problem().code()).toList();
	}

	/** Checks of tiers and vocabularies find nothing in a real document, and what is made wrong about it. */
	@Test
	void tiersAndVocabulariesAreChecked() throws Exception {
		var said = TestData.read(store, folder, "elan/example.eaf", ID);
		assertEquals(List.of(), findings(said));
		var phases = said.annotations().stream().filter(a -> "W-RGph".equals(TestData.tier(a))).toList();
		((TimeInterval) phases.get(1).getGeometry()).setEnd(((TimeInterval) phases.get(1).getGeometry()).getEnd() - 20_000);
		phases.get(2).getValues().stream().filter(value -> value.getAttributeId() != null).findFirst().orElseThrow().setValue("no such phase");
		var meaning = (TimeInterval) said.annotations().stream().filter(a -> "W-RGMe".equals(TestData.tier(a))).findFirst().orElseThrow().getGeometry();
		meaning.setEnd(meaning.getEnd() - 1000);
		assertEquals(List.of("attribute.value", "tier.gap", "tier.times"), findings(said).stream().distinct().sorted().toList());
	}

	/** The linked sound is preferred to the film; types are labels, vocabularies choices; the lines are those of the file. */
	@Test
	void typesTiersAndVocabularies() throws Exception {
		var said = TestData.read(store, folder, "elan/example.eaf", ID);
		assertEquals("elan-example1.wav", said.item().name());
		assertEquals(List.of("utterance", "words", "phonetic_transcription", "gestures", "gesture_phases", "gesture_meaning", "part of speech"),
				store.schema().getLabels().stream().map(l -> l.getName()).toList());
		var phases = (ChoiceAttribute) store.schema().getLabels().get(4).getAttributes().getFirst();
		assertEquals(List.of("preparation", "stroke", "hold", "part.retraction"), phases.getOptions().stream().map(o -> o.getName()).limit(4).toList());
		assertEquals("280000 1250000 K-Spch utterance so from here.", said.lines().getFirst());
		assertEquals(List.of("780000 1340000 W-Words words so", "1340000 1570000 W-Words words you"),
				said.lines().stream().filter(l -> l.contains("W-Words")).limit(2).toList());
	}

	/** a57 and a58 share a slot without a time between 11470 and 11940 ms: in the middle. An association has its parent's times. */
	@Test
	void slotsWithoutATimePartEvenlyAndAssociationsFollow() throws Exception {
		var said = TestData.read(store, folder, "elan/example.eaf", ID);
		var at = said.annotations().stream().filter(a -> a.getForeign().path(ID).path("id").asText().matches("a5[78]")).toList();
		assertEquals(List.of(11_470_000L, 11_705_000L, 11_705_000L, 11_940_000L),
				at.stream().flatMap(a -> List.of(TestData.start(a), TestData.end(a)).stream()).toList());
		for (var relation : said.document().getRelations()) {
			var child = said.annotations().stream().filter(a -> a.getId().equals(relation.getSourceId())).findFirst().orElseThrow();
			var parent = said.annotations().stream().filter(a -> a.getId().equals(relation.getTargetId())).findFirst().orElseThrow();
			assertEquals(TestData.start(parent) + " " + TestData.end(parent), TestData.start(child) + " " + TestData.end(child));
		}
	}

	/** The first utterance of the sample lasts from 2 to 5 s and has five words, of 0.6 s each; entries have values in two languages. */
	@Test
	void subdivisionsPartTheirParentEvenlyAndVocabulariesHaveLanguages() throws Exception {
		var said = TestData.read(store, folder, "elan/sample_3.0.eaf", ID);
		assertEquals("r03_v20_s5.wav", said.item().name());
		assertEquals(List.of("2000000 2600000 words-symsub words_symsub The", "2600000 3200000 words-symsub words_symsub quick",
				"3200000 3800000 words-symsub words_symsub brown", "3800000 4400000 words-symsub words_symsub fox",
				"4400000 5000000 words-symsub words_symsub 001"), said.lines().stream().filter(l -> l.contains("words-symsub")).limit(5).toList());
		var pos = store.schema().getLabels().stream().filter(l -> l.getName().equals("pos")).findFirst().orElseThrow();
		assertEquals(List.of("v", "ww", "n", "zn", "adj", "bn"),
				((ChoiceAttribute) pos.getAttributes().getFirst()).getOptions().stream().map(o -> o.getName()).toList());
	}

	private void put(TestData.Said said, org.labelwright.model.annotation.Statement statement) throws Exception {
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.put(said.document().getId(), statement);
			bulk.commit();
		}
	}

	/** Half a millisecond has no place; its object is counted, and comes back at the nearest. */
	@Test
	void whatIsNoWholeMillisecondIsCounted() throws Exception {
		var said = TestData.read(store, folder, "elan/MaureenMarvinRobin.eaf", ID);
		var first = said.annotations().getFirst();
		((TimeInterval) first.getGeometry()).setEnd(((TimeInterval) first.getGeometry()).getEnd() + 500);
		put(said, first);
		assertEquals(1, TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses().count("TimeInterval"));
	}

	/** Whatever is moved, given another tier, taken away or added: what is written is read back so, or counted before. */
	@Test
	void editedDocumentsComeBackAsTheyAre() throws Exception {
		var random = new Random(5);
		for (int round = 0; round < 12; round++) {
			try (var own = TestData.project(folder)) {
				var source = TestData.file(round % 2 == 0 ? "elan/example.eaf" : "elan/sample_3.0.eaf");
				TestData.read(own, source, ID, TestData.keeping(ID));
				var said = TestData.all(own).getFirst();
				try (var bulk = own.bulk("edit", TestData.ME)) {
					for (int edit = 0; edit < 8; edit++) {
						var annotation = said.annotations().get(random.nextInt(said.annotations().size()));
						var interval = (TimeInterval) annotation.getGeometry();
						switch (random.nextInt(4)) {
						case 0 -> interval.setEnd(interval.getEnd() + 1000 * random.nextInt(2000));
						case 1 -> interval.setTier(random.nextBoolean() ? "new" : said.annotations().getFirst().getGeometry() instanceof TimeInterval i ? i.getTier() : null);
						case 2 -> interval.setStart(Math.max(0, interval.getStart() - random.nextInt(2_000_000)));
						default -> {
							annotation = org.eclipse.emf.ecore.util.EcoreUtil.copy(annotation);
							annotation.setId(Ids.next());
							annotation.setRank(1e6 + edit);
						}
						}
						bulk.put(said.document().getId(), annotation);
					}
					var gone = said.annotations().get(random.nextInt(said.annotations().size()));
					for (var relation : said.document().getRelations())
						if (relation.getSourceId().equals(gone.getId()) || relation.getTargetId().equals(gone.getId()))
							bulk.remove(said.document().getId(), relation);
					bulk.remove(said.document().getId(), gone);
					bulk.commit();
				}
				TestData.write(own, folder.resolve("out" + round), ID, TestData.exportOptions(ID));
			}
		}
	}

	private static Tier tier(String name, TierKind kind, String above, String label) {
		var tier = AnnotationFactory.eINSTANCE.createTier();
		tier.setName(name);
		tier.setKind(kind);
		tier.setParent(above);
		tier.setLabelId(label);
		return tier;
	}

	/** The tiers, the constraints of their types and what they refer to are those that the file has. */
	@Test
	void tiersAreListedWithWhatTheyDependOn() throws Exception {
		var said = TestData.read(store, folder, "elan/example.eaf", ID);
		var tiers = said.document().getTiers();
		assertEquals(List.of("K-Spch FREE null", "W-Spch FREE null", "W-Words TIME_SUBDIVISION W-Spch", "W-POS SYMBOLIC_ASSOCIATION W-Words",
				"W-IPA SYMBOLIC_ASSOCIATION W-Spch", "W-RGU FREE null", "W-RGph TIME_SUBDIVISION W-RGU", "W-RGMe SYMBOLIC_ASSOCIATION W-RGph",
				"K-RGU FREE null", "K-RGph TIME_SUBDIVISION K-RGU", "K-RGMe SYMBOLIC_ASSOCIATION K-RGph"),
				tiers.stream().map(tier -> tier.getName() + ' ' + tier.getKind().name() + ' ' + tier.getParent()).toList());
		assertEquals("utterance", store.schema().getLabels().stream().filter(label -> label.getId().equals(tiers.getFirst().getLabelId())).findFirst().orElseThrow().getName());
	}

	/** A tier that was deleted is not written; new ones are, with types and what they depend on, and an empty one too. */
	@Test
	void tiersMadeHereComeBackAsTheyAre() throws Exception {
		var said = TestData.read(store, folder, "rttm/ref.rttm", RttmFormat.ID);
		var speech = store.schema().getLabels().getFirst().getId();
		var schema = store.schema();
		for (var name : List.of("part", "gloss", "move")) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(name);
			label.setName(name);
			schema.getLabels().add(label);
		}
		store.updateSchema(schema, TestData.ME);
		var document = said.document();
		var names = List.of("turns FREE null", "parts TIME_SUBDIVISION turns", "moves INCLUDED_IN turns", "glosses SYMBOLIC_ASSOCIATION turns");
		document.getTiers().addAll(List.of(tier("turns", TierKind.FREE, null, speech), tier("parts", TierKind.TIME_SUBDIVISION, "turns", "part"),
				tier("moves", TierKind.INCLUDED_IN, "turns", "move"), tier("glosses", TierKind.SYMBOLIC_ASSOCIATION, "turns", "gloss")));
		say(said, List.copyOf(document.getTiers()), on("turns", 1_000_000, 3_000_000, speech), on("parts", 1_000_000, 2_000_000, "part"),
				on("parts", 2_000_000, 3_000_000, "part"), on("glosses", 1_000_000, 3_000_000, "gloss"));
		var losses = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses();
		assertEquals(0, losses.count(Constructs.TIER), losses.toString());
		assertEquals(0, losses.count("TimeInterval"), losses.toString());
		try (var own = TestData.project(folder)) {
			TestData.read(own, folder.resolve("out"), ID, TestData.keeping(ID));
			var back = TestData.all(own).stream().filter(one -> one.annotations().size() == 4).findFirst().orElseThrow();
			assertEquals(names, tiers(back));
			assertEquals(List.of("glosses", "parts", "parts", "turns"), back.annotations().stream().map(TestData::tier).sorted().toList());
			assertEquals(1, back.document().getRelations().size()); // what has no times of its own refers to what it says more of
			try (var bulk = own.bulk("edit", TestData.ME)) {
				back.document().getTiers().remove(2);
				bulk.putHead(back.document());
				bulk.commit();
			}
			TestData.write(own, folder.resolve("again"), ID, TestData.exportOptions(ID));
			assertTrue(plain(folder.resolve("again").resolve(back.item().name() + ".eaf")).stream().noneMatch(line -> line.contains("TIER_ID=moves")));
		}
	}

	private static Annotation on(String tier, long start, long end, String label) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setRank(1e6 + start);
		annotation.setLabelId(label);
		annotation.setGeometry(Timed.interval(start, end, tier, -1));
		return annotation;
	}

	/** Leaves nothing of what was said, and says something else. */
	private void say(TestData.Said said, List<Tier> tiers, Annotation... annotations) throws Exception {
		said.document().getTiers().clear();
		said.document().getTiers().addAll(tiers);
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.putHead(said.document());
			for (var gone : said.annotations())
				bulk.remove(said.document().getId(), gone);
			for (var annotation : annotations)
				bulk.put(said.document().getId(), annotation);
			bulk.commit();
		}
	}

	private static List<String> tiers(TestData.Said said) {
		return said.document().getTiers().stream().map(tier -> tier.getName() + ' ' + tier.getKind().name() + ' ' + tier.getParent()).toList();
	}

	/** In ELAN all tiers of a type have the same constraints: a label on tiers of four kinds is four types, and one label when read. */
	@Test
	void aLabelMayBeOnTiersOfSeveralKinds() throws Exception {
		var said = TestData.read(store, folder, "rttm/ref.rttm", RttmFormat.ID);
		var speech = store.schema().getLabels().getFirst().getId();
		var all = List.of(tier("turns", TierKind.FREE, null, speech), tier("words", TierKind.TIME_SUBDIVISION, "turns", null),
				tier("moves", TierKind.INCLUDED_IN, "turns", speech), tier("glosses", TierKind.SYMBOLIC_ASSOCIATION, "words", null),
				tier("sounds", TierKind.SYMBOLIC_SUBDIVISION, "words", speech));
		say(said, all, on("turns", 1_000_000, 3_000_000, speech), on("words", 1_000_000, 2_000_000, speech), on("words", 2_000_000, 3_000_000, speech),
				on("moves", 1_500_000, 1_700_000, speech), on("glosses", 2_000_000, 3_000_000, speech), on("sounds", 1_000_000, 1_500_000, speech),
				on("sounds", 1_500_000, 2_000_000, speech));
		var losses = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses();
		assertEquals(0, losses.count(Constructs.TIERS) + losses.count(Constructs.TIER) + losses.count(Constructs.LABEL) + losses.count("TimeInterval"), losses.toString());
		var file = folder.resolve("out").resolve(said.item().name() + ".eaf");
		assertTrue(plain(file).contains(" TIER{LINGUISTIC_TYPE_REF=speech-Time_Subdivision, PARENT_REF=turns, TIER_ID=words}"), () -> String.join("\n", lines(file)));
		try (var own = TestData.project(folder)) {
			TestData.read(own, folder.resolve("out"), ID, TestData.keeping(ID));
			var back = TestData.all(own).stream().filter(one -> one.annotations().size() == 7).findFirst().orElseThrow();
			assertEquals(List.of("turns FREE null", "words TIME_SUBDIVISION turns", "moves INCLUDED_IN turns", "glosses SYMBOLIC_ASSOCIATION words",
					"sounds SYMBOLIC_SUBDIVISION words"), tiers(back));
			assertEquals(List.of("speech"), own.schema().getLabels().stream().map(label -> label.getName()).toList());
			TestData.write(own, folder.resolve("again"), ID, TestData.exportOptions(ID));
			assertEquals(plain(file), plain(folder.resolve("again").resolve(back.item().name() + ".eaf")));
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** A tier of states comes back free; one without a label that is empty, and one below it, do not; nor another label than that of all on it. */
	@Test
	void whatIsSaidOfATierAndDoesNotComeBackIsCounted() throws Exception {
		var said = TestData.read(store, folder, "rttm/ref.rttm", RttmFormat.ID);
		var schema = store.schema();
		var speech = schema.getLabels().getFirst().getId();
		var other = SchemaFactory.eINSTANCE.createLabel();
		other.setId("other");
		other.setName("other");
		schema.getLabels().add(other);
		store.updateSchema(schema, TestData.ME);
		var spoken = tier("spoken", TierKind.FREE, null, null);
		spoken.setSpeaker("Ann"); // but not of what is on it
		say(said, List.of(tier("states", TierKind.STATES, null, speech), tier("empty", TierKind.FREE, null, null),
				tier("below", TierKind.INCLUDED_IN, "empty", "other"), tier("plain", TierKind.FREE, null, null), tier("other", TierKind.FREE, null, "other"), spoken),
				on("states", 0, 1_000_000, speech), on("plain", 0, 1_000_000, speech), on("other", 0, 1_000_000, speech), on("spoken", 0, 1_000_000, speech));
		var losses = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses();
		assertEquals(List.of("states", "empty", "below", "other", "spoken"), losses.entries().stream().filter(entry -> entry.construct().equals(Constructs.TIERS))
				.flatMap(entry -> entry.places().stream()).map(place -> place.substring(place.indexOf('#') + 1)).toList());
		assertEquals(5, TestData.write(store, folder.resolve("srt"), SrtFormat.ID, TestData.exportOptions(SrtFormat.ID)).losses().count(Constructs.TIERS),
				"plain says no more than its name");
	}

	/** A tier that was read and is of another kind now is written so, and the others of its type as they were. */
	@Test
	void aTierOfAnotherKindThanWasReadIsWrittenSo() throws Exception {
		var said = TestData.read(store, folder, "elan/example.eaf", ID);
		said.document().getTiers().stream().filter(tier -> tier.getName().equals("W-RGph")).findFirst().orElseThrow().setKind(TierKind.INCLUDED_IN);
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.putHead(said.document());
			bulk.commit();
		}
		var losses = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses();
		assertTrue(losses.lossless(), losses.toString());
		var before = plain(folder.resolve("example.eaf"));
		var after = plain(folder.resolve("out/elan-example1.eaf"));
		before.removeAll(after);
		assertEquals(List.of(" TIER{DEFAULT_LOCALE=en, LINGUISTIC_TYPE_REF=gesture_phases, PARENT_REF=W-RGU, PARTICIPANT=, TIER_ID=W-RGph}"), before);
	}

	/** Objects of symbolic types need something above them; overlaps need a tier of their own. */
	@Test
	void orphansAreLeftOutAndOverlapsGetATier() throws Exception {
		var said = TestData.read(store, folder, "elan/example.eaf", ID);
		var meaning = said.annotations().stream().filter(a -> "W-RGMe".equals(TestData.tier(a))).findFirst().orElseThrow();
		var relation = said.document().getRelations().stream().filter(r -> r.getSourceId().equals(meaning.getId())).findFirst().orElseThrow();
		var first = said.annotations().getFirst();
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.remove(said.document().getId(), relation);
			((TimeInterval) meaning.getGeometry()).setStart(90_000_000);
			((TimeInterval) meaning.getGeometry()).setEnd(91_000_000);
			bulk.put(said.document().getId(), meaning);
			var over = AnnotationFactory.eINSTANCE.createAnnotation();
			over.setId(Ids.next());
			over.setRank(1e6);
			over.setLabelId(first.getLabelId());
			over.setGeometry(org.eclipse.emf.ecore.util.EcoreUtil.copy(first.getGeometry()));
			bulk.put(said.document().getId(), over);
			bulk.commit();
		}
		var result = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(183 + 132, result.written());
		assertEquals(2, result.losses().count(Constructs.TIER));
		assertTrue(plain(folder.resolve("out/elan-example1.eaf")).contains(" TIER{LINGUISTIC_TYPE_REF=utterance, TIER_ID=K-Spch-2}"));
	}

	/** Speakers of other formats become participants; from there to a TextGrid tiers stay, and types are counted. */
	@Test
	void speakersAreParticipants() throws Exception {
		TestData.read(store, folder, "rttm/ref.rttm", RttmFormat.ID);
		var losses = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses();
		assertEquals(0, losses.count(Constructs.ATTRIBUTE));
		try (var own = TestData.project(folder)) {
			TestData.read(own, folder.resolve("out"), ID, TestData.keeping(ID));
			var said = TestData.all(own).getFirst();
			assertEquals("speech", said.label(said.annotations().getFirst()));
			assertEquals(List.of("speaker1", "speaker2"), said.annotations().stream().map(a -> said.value(a, "speaker")).distinct().sorted().toList());
			assertTrue(TestData.write(own, folder.resolve("grids"), TextGridFormat.ID, TestData.exportOptions(TextGridFormat.ID)).losses()
					.count(Constructs.LABEL) > 0);
		}
	}

	/** Sound that was linked with an origin of 1.5 s is as much later than the document says. */
	@Test
	void theOriginOfTheMediumCounts() throws Exception {
		var source = Files.writeString(folder.resolve("a.eaf"), Files.readString(TestData.file("elan/sample_2.7.eaf"))
				.replace("MIME_TYPE=\"audio/x-wav\"", "MIME_TYPE=\"audio/x-wav\" TIME_ORIGIN=\"1500\""));
		TestData.read(store, source, ID, TestData.keeping(ID));
		assertEquals("3500000 6500000 text text The quick brown fox 001", TestData.all(store).getFirst().lines().getFirst());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(plain(source), plain(folder.resolve("out/r03_v20_s5.eaf")));
	}

	private static final String MADE = """
			<ANNOTATION_DOCUMENT AUTHOR="" DATE="2020-01-01T00:00:00Z" FORMAT="3.0" VERSION="3.0"><HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/>
			<TIME_ORDER><TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="0"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="10"/></TIME_ORDER>
			<TIER LINGUISTIC_TYPE_REF="t" TIER_ID="x"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
			<ANNOTATION_VALUE>v</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
			<TIER LINGUISTIC_TYPE_REF="s" TIER_ID="y" PARENT_REF="x"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a2" ANNOTATION_REF="a1">
			<ANNOTATION_VALUE>w</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
			<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="t" TIME_ALIGNABLE="true"/>
			<LINGUISTIC_TYPE LINGUISTIC_TYPE_ID="s" TIME_ALIGNABLE="false" CONSTRAINTS="Symbolic_Association"/></ANNOTATION_DOCUMENT>
			""";

	@Test
	void theMadeDocumentIsSound() throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("made.eaf"), MADE), ID, TestData.keeping(ID));
		assertEquals(List.of("0 10000 x t v", "0 10000 y s w"), TestData.all(store).getFirst().lines());
	}

	@ParameterizedTest
	@CsvSource({ "TIME_VALUE=\"10\", TIME_VALUE=\"NaN\"", "TIME_VALUE=\"10\", TIME_VALUE=\"-1\"", "TIME_VALUE=\"10\", TIME_VALUE=\"99999999999999999999\"",
			"TIME_VALUE=\"10\",", "TIME_VALUE=\"0\", TIME_VALUE=\"20\"", "TIME_SLOT_ID=\"ts2\", TIME_SLOT_ID=\"ts1\"", "TIER_ID=\"y\", TIER_ID=\"x\"",
			"ANNOTATION_ID=\"a2\", ANNOTATION_ID=\"a1\"", "ANNOTATION_REF=\"a1\", ANNOTATION_REF=\"a2\"", "ANNOTATION_REF=\"a1\", ANNOTATION_REF=\"a9\"",
			"TIME_SLOT_REF2=\"ts2\", TIME_SLOT_REF2=\"ts9\"", "milliseconds, PAL-frames", "LINGUISTIC_TYPE_REF=\"t\",", "</TIER>,", "v<, &x;<" })
	void saysWhatIsWrong(String from, String to) throws Exception {
		var content = MADE.replace(from, to == null ? "" : to);
		assertTrue(!content.equals(MADE));
		assertTrue(TestData.refused(store, Files.writeString(folder.resolve("made.eaf"), content), ID).get().contains(" made.eaf"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<", "<a/>", "no xml", "<ANNOTATION_DOCUMENT>",
			"<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]><ANNOTATION_DOCUMENT>&y;</ANNOTATION_DOCUMENT>",
			"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><ANNOTATION_DOCUMENT>&x;</ANNOTATION_DOCUMENT>" })
	void saysThatItIsNone(String content) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("made.eaf"), content), ID);
	}

	/** References in a ring have no times, and deep nesting is refused. */
	@Test
	void ringsAndDeepNestingAreProblems() throws Exception {
		var ring = MADE.replace("ANNOTATION_REF=\"a1\"", "ANNOTATION_REF=\"a3\"").replace("</REF_ANNOTATION></ANNOTATION>",
				"</REF_ANNOTATION></ANNOTATION><ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"a3\" ANNOTATION_REF=\"a2\"><ANNOTATION_VALUE/></REF_ANNOTATION></ANNOTATION>");
		TestData.refused(store, Files.writeString(folder.resolve("made.eaf"), ring), ID);
		TestData.refused(store, Files.writeString(folder.resolve("deep.eaf"), "<ANNOTATION_DOCUMENT>" + "<HEADER>".repeat(100_000)), ID);
		TestData.refused(store, Files.write(folder.resolve("latin.eaf"), MADE.replace(">v<", ">\u00E4<").getBytes(StandardCharsets.ISO_8859_1)), ID);
	}
}
