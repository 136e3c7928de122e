package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.testkit.MetricContract.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Problem;
import org.labelwright.modality.text.TextModality;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Metrics;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.Part;
import org.labelwright.testkit.MetricContract;
import org.labelwright.testkit.Said;

/** The metrics of texts: each keeps the contract, and gives the values that were counted by hand. */
class TextMetricsTest {

	private static final Pair AB = Pair.of("a", "b");
	private static final Scope PERSON = Scope.ALL.about("person", "Person");

	@TempDir
	static Path folder;

	private static Item item(String name, String text) {
		try {
			var file = Files.writeString(folder.resolve(name + ".txt"), text, StandardCharsets.UTF_8);
			return new Item(name, name, TextModality.ID, null, file, -1, -1, 1, 1, null, "en", ItemState.NEW);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Six tokens, of which one takes two chars in UTF-16, in 24 code points. */
	private static Item sample() {
		return item("sample", "Ada met \uD83D\uDE00 in Paris today");
	}

	private static List<AnnotationDocument> said() {
		return List.of(Said.by("a").span("person", 0, 3).span("place", 13, 18).document(), Said.by("b").span("person", 0, 5).document(),
				Said.by("c").span("person", 0, 3).span("place", 13, 24).document());
	}

	private static List<Measure> measures(String id, Item item, List<AnnotationDocument> documents, List<Problem> problems) {
		var measurement = measurement(id);
		measurement.add(new Compared(item, 0, documents, problems::add));
		return measurement.measures();
	}

	/** A call with two texts: three tokens of one, six of the other. Annotators agree on all of the second but for one token, and on one of the first. */
	@Test
	void allTextsOfAnItemAreRated() {
		var notes = item("notes", "Bob met Ada");
		var parts = List.of(part("sound", "org.labelwright.modality.audio", 0, null), part("notes", TextModality.ID, 1, notes.media()),
				part("transcript", TextModality.ID, 2, sample().media()));
		var call = new Item("call", "call", "org.labelwright.modality.audio", null, null, -1, -1, 1, 1, null, null, ItemState.NEW);
		var documents = List.of(Said.by("a").spanIn("notes", "person", 0, 3).spanIn("transcript", "person", 0, 3).document(),
				Said.by("b").spanIn("notes", "person", 8, 11).spanIn("transcript", "person", 0, 3).spanIn("transcript", "person", 13, 18).document());
		var problems = new ArrayList<Problem>();
		var measurement = measurement("org.labelwright.modality.text.tokens");
		measurement.add(new Compared(call, parts, 0, documents, problems::add));
		assertEquals(List.of(), problems);
		assertEquals(9, measurement.measures().getFirst().units());
		assertEquals(6 / 9.0, value(measurement.measures(), Scope.ALL, Coefficient.PERCENT), 1e-12);
	}

	private static Part part(String id, String modality, int position, Path media) {
		return new Part(id, "call", id, modality, media, 0, position, -1, -1, 1, -1, null, "en");
	}

	private static Measurement measurement(String id) {
		return Metrics.all().stream().filter(metric -> metric.id().equals(id)).findFirst().orElseThrow().instance().orElseThrow()
				.measure(SchemaIndex.of(schema()));
	}

	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		var person = SchemaFactory.eINSTANCE.createLabel();
		person.setId("person");
		person.setName("Person");
		schema.getLabels().add(person);
		return schema;
	}

	abstract static class Contract extends MetricContract {

		private final String id;

		Contract(String id) {
			this.id = "org.labelwright.modality.text." + id;
		}

		@Override
		protected final String id() {
			return id;
		}

		@Override
		protected final SchemaIndex schema() {
			return SchemaIndex.of(TextMetricsTest.schema());
		}

		@Override
		protected final Item item() {
			return sample();
		}

		@Override
		protected final List<AnnotationDocument> documents() {
			return said();
		}

		final List<Measure> measures() {
			var problems = new ArrayList<Problem>();
			var measures = TextMetricsTest.measures(id, item(), documents(), problems);
			assertEquals(List.of(), problems);
			return measures;
		}
	}

	@Nested
	class Tokens extends Contract {

		Tokens() {
			super("tokens");
		}

		/**
		 * a: person . . . place . and b: person person . . . . agree on four of six tokens; kappa by hand from rows 1, 1, 4 and columns 2, 0, 4:
		 * (4/6 - 18/36) / (1 - 18/36). Of "person" they agree on five: (5/6 - 22/36) / (1 - 22/36).
		 */
		@Test
		void ratesTokens() {
			var measures = measures();
			assertEquals(6, measures.getFirst().units());
			assertEquals((4 / 6.0 - 18 / 36.0) / (1 - 18 / 36.0), value(measures, Scope.ALL.of(AB), Coefficient.COHEN), 1e-12);
			assertEquals((5 / 6.0 - 22 / 36.0) / (1 - 22 / 36.0), value(measures, PERSON.of(AB), Coefficient.COHEN), 1e-12);
		}

		/** Words one upon the other: the set is the category. */
		@Test
		void ratesNestedSpansTogether() {
			var documents = List.of(Said.by("a").span("person", 0, 3).span("place", 0, 3).document(),
					Said.by("b").span("place", 0, 3).span("person", 0, 3).document());
			assertEquals(1.0, value(TextMetricsTest.measures(id(), item(), documents, new ArrayList<>()), Scope.ALL, Coefficient.PERCENT));
		}

		@Test
		void takesSpansBeyondTheTextAsFarAsItGoes() {
			var documents = List.of(Said.by("a").span("person", 19, 99).span("place", 50, 60).document(), Said.by("b").span("person", 19, 24).document());
			assertEquals(1.0, value(TextMetricsTest.measures(id(), item(), documents, new ArrayList<>()), Scope.ALL, Coefficient.PERCENT));
		}

		@Test
		void tellsThatATextCannotBeRead() {
			var problems = new ArrayList<Problem>();
			var gone = new Item("gone", "gone", TextModality.ID, null, folder.resolve("gone.txt"), -1, -1, 1, 1, null, "en", ItemState.NEW);
			assertEquals(List.of(), TextMetricsTest.measures(id(), gone, documents(), problems));
			assertEquals(1, problems.size());
		}
	}

	@Nested
	class Characters extends Contract {

		Characters() {
			super("characters");
		}

		/** Of 24 code points, a and b differ in 3, 4 and in 13 to 18. */
		@Test
		void ratesCodePoints() {
			assertEquals(17 / 24.0, value(measures(), Scope.ALL.of(AB), Coefficient.PERCENT), 1e-12);
		}
	}

	@Nested
	class Units extends Contract {

		Units() {
			super("unitizing");
		}

		/**
		 * By hand for "person" of a and b: the ends differ by 2, so Do = 2 * 4 / (2 * 24^2). De has two units, 3 and 5 long, and gaps of 21 and 19:
		 * 2/24 * ((54 - 27 + 3)/3 + 9 * (19 + 17) + (250 - 75 + 5)/3 + 25 * (17 + 15)) / (48 * 47 - 3 * 2 - 5 * 4).
		 */
		@Test
		void comparesUnits() {
			double observed = 2 * 4 / (2 * 24.0 * 24);
			double expected = 2 / 24.0 * (30 / 3.0 + 9 * 36 + 180 / 3.0 + 25 * 32) / (48 * 47 - 26);
			assertEquals(1 - observed / expected, value(measures(), PERSON.of(AB), Coefficient.ALPHA_UNITIZING), 1e-12);
		}
	}
}
