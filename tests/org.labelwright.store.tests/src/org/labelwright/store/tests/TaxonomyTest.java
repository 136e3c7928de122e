package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Severity;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Cause;
import org.labelwright.store.Concept;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.store.ValidateOperation;
import org.labelwright.store.VerifyOperation;

class TaxonomyTest {

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = Projects.create(folder.resolve("p.labelwright"), 1);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private static Concept concept(String id, String name, String synonyms, String... parents) {
		return new Concept(id, name, Stream.of(synonyms.split(";")).filter(s -> !s.isEmpty()).toList(), List.of(parents), "");
	}

	private void write(String id, Concept... concepts) throws StoreException {
		try (var writer = store.taxonomies().write(id, id, id + ".csv", ANNA)) {
			for (var concept : concepts)
				writer.add(concept);
			writer.commit();
		}
	}

	private void animals() throws StoreException {
		write("animals", concept("A", "Animal", "Creature"), concept("M", "Mammal", "", "A"), concept("C", "Cat", "Felis catus;Mieze", "M"),
				concept("Cb", "Big cat", "", "C"), concept("Cx", "Catfish", "", "F"), concept("F", "Fish", "", "A"),
				concept("E", "Élan (elk)", "Alces alces", "M"), concept("K", "猫", "ねこ", "M"),
				concept("G", "Golden little fish", "", "F"), concept("O", "Orca", "Big fish", "M"));
	}

	private List<String> search(String text, String... roots) throws StoreException {
		return ids(store.taxonomies().search("animals", text, List.of(roots), 10));
	}

	private static List<String> ids(List<Concept.Found> found) {
		return found.stream().map(each -> each.concept().id()).toList();
	}

	@Test
	void findsByBeginningsOfWordsTheNearestFirst() throws StoreException {
		animals();
		assertEquals(List.of("C", "Cx", "Cb"), search("cat"), "the very name, names that begin so, others");
		assertEquals(List.of("C"), search("mie"), "a synonym");
		assertEquals(List.of("F", "G", "O"), search("fish"), "words of names before those of synonyms, however short the names");
		assertEquals(List.of("C"), search("catus FELIS"), "words in any order and case");
		assertEquals(List.of("E"), search("elan"), "without accents");
		assertEquals(List.of("E"), search("Elk"), "within punctuation");
		assertEquals(List.of("K"), search("猫"));
		assertEquals(List.of("M"), search("M").subList(0, 1), "the id");
		assertEquals(List.of(), search("fisch"));
		assertEquals(List.of(), ids(store.taxonomies().search("plants", "cat", List.of(), 10)), "no such taxonomy");
		assertEquals(10, search(" ").size(), "nothing typed: all");
		assertEquals(List.of("C"), ids(store.taxonomies().search("animals", "cat", List.of(), 1)));
	}

	@Test
	void whatATaxonomyQueryLanguageHasIsOnlyText() throws StoreException {
		animals();
		for (var text : List.of("\"", "cat\" OR \"fish", "cat*", "NEAR(cat fish)", "name:cat", "- ^ ( ) AND", "%", "';--", "\u0000"))
			assertTrue(search(text).size() <= 3, text);
	}

	@Test
	void tellsThePathAndKeepsBelowRoots() throws StoreException {
		animals();
		var big = store.taxonomies().search("animals", "big", List.of(), 10).getFirst();
		assertEquals(List.of("Animal", "Mammal", "Cat"), big.path());
		assertEquals(List.of("C"), big.concept().parentIds());
		assertEquals(List.of("Cx"), search("cat", "F"));
		assertEquals(List.of("C", "Cb"), search("cat", "M"));
		assertEquals(List.of("C", "Cx", "Cb"), search("cat", "A"));
		assertEquals(List.of("Cx", "G"), search("", "F"), "a root is not below itself");
		write("animals", concept("N", "Newt", "", "F"), concept("F", "Fish", ""));
		assertEquals(List.of("N"), search("", "F"), "what is below is found anew in another version");
		assertEquals(List.of(), ids(store.taxonomies().search("plants", "", List.of("F"), 10)));
	}

	@Test
	void circlesAndMissingParentsEnd() throws StoreException {
		write("animals", concept("A", "one", "", "B"), concept("B", "two", "", "A"), concept("D", "three", "", "nowhere"));
		assertEquals(List.of("two"), store.taxonomies().search("animals", "one", List.of("A"), 10).getFirst().path());
		assertEquals(List.of("nowhere"), store.taxonomies().concepts("animals", List.of("D")).get("D").path());
	}

	@Test
	void aConceptThatIsToldTwiceIsOne() throws StoreException {
		write("animals", concept("C", "", "", "M"), concept("C", "Cat", "Mieze", "A"), concept("C", "Katze", "Mieze;Kater"), concept("X", "", ""));
		var cat = store.taxonomies().concepts("animals", List.of("C", "none")).get("C").concept();
		assertEquals(new Concept("C", "Cat", List.of("Mieze", "Kater", "Katze"), List.of("A", "M"), ""), cat);
		assertEquals(List.of("C"), search("katz"), "the text that is searched follows");
		assertEquals("X", store.taxonomies().concepts("animals", List.of("X")).get("X").concept().name());
		assertEquals(2, store.taxonomies().find("animals").orElseThrow().concepts());
	}

	@Test
	void anotherTakesThePlaceOfOneAsAWholeAndTheJournalTells() throws Exception {
		animals();
		write("other", concept("C", "Catalogue", ""));
		try (var writer = store.taxonomies().write("animals", "new", "new.csv", ANNA)) {
			writer.add(concept("N", "Newt", ""));
			assertEquals(List.of("C"), search("mieze"), "not before it is committed");
			assertEquals(List.of(), search("newt"));
			assertEquals(1, writer.commit());
		}
		assertEquals(List.of("N"), search("newt"));
		assertEquals(List.of(), search("mieze"));
		assertEquals(List.of("C"), ids(store.taxonomies().search("other", "cat", List.of(), 10)));
		store.taxonomies().remove("animals", ANNA);
		assertEquals(List.of(), search("newt"));
		assertEquals(List.of("other"), store.taxonomies().list().stream().map(each -> each.id()).toList());
		assertEquals(4, store.journal().entries(10).stream().filter(entry -> entry.cause() == Cause.TAXONOMY).count());
		var verified = new VerifyOperation(store).run(Projects.monitor());
		assertEquals(List.of(), verified.problems().stream().filter(p -> !p.code().startsWith("verify.media")).toList());
	}

	@Test
	void whatIsNotCommittedLeavesNothing() throws Exception {
		try (var writer = store.taxonomies().write("animals", "a", "a", ANNA)) {
			for (int i = 0; i < 5_000; i++)
				writer.add(concept("id" + i, "cat " + i, "", "id0"));
		}
		store.taxonomies().write("cut off", "a", "a", ANNA);
		store.close();
		store = ProjectStore.open(folder.resolve("p.labelwright"), ANNA);
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("p.labelwright/project.db"));
				var statement = connection.createStatement();
				var counts = statement.executeQuery("SELECT (SELECT count(*) FROM taxonomy) + (SELECT count(*) FROM concept)"
						+ " + (SELECT count(*) FROM concept_parent) + (SELECT count(*) FROM concept_text WHERE concept_text MATCH 'cat')")) {
			assertEquals(0, counts.getInt(1));
		}
	}

	@Test
	void aProjectOfTheFirstFormatIsBroughtUpToDateAndReadAsItIs() throws Exception {
		store.close();
		Projects.takeBack(folder.resolve("p.labelwright"), 1);
		try (var old = ProjectStore.openReadOnly(folder.resolve("p.labelwright"))) {
			assertEquals(List.of(), old.taxonomies().list());
			assertEquals(List.of(), old.taxonomies().search("animals", "cat", List.of(), 10));
		}
		store = ProjectStore.open(folder.resolve("p.labelwright"), ANNA);
		animals();
		assertEquals(List.of("C"), search("mieze"));
	}

	/** Against a search that looks at every word of every name. */
	@Test
	void findsWhatALinearSearchFinds() throws StoreException {
		var random = new Random(7);
		var letters = "abÄéxß";
		var concepts = new Concept[400];
		for (int i = 0; i < concepts.length; i++)
			concepts[i] = concept("c" + i, words(random, letters), words(random, letters));
		write("animals", concepts);
		for (int i = 0; i < 200; i++) {
			var text = words(random, letters);
			var expected = Stream.of(concepts).filter(c -> matches(c, text)).map(Concept::id).collect(Collectors.toCollection(TreeSet::new));
			var found = new TreeSet<>(ids(store.taxonomies().search("animals", text, List.of(), 1_000)));
			assertEquals(expected, found, text);
		}
	}

	private static String words(Random random, String letters) {
		return random.ints(1 + random.nextInt(3), 1, 4).mapToObj(length -> random.ints(length, 0, letters.length())
				.mapToObj(i -> letters.substring(i, i + 1)).collect(Collectors.joining())).collect(Collectors.joining(" "));
	}

	private static boolean matches(Concept concept, String text) {
		var words = Stream.concat(Stream.of(concept.name()), concept.synonyms().stream()).flatMap(s -> Stream.of(s.split(" "))).map(TaxonomyTest::plain).toList();
		return Stream.of(text.split(" ")).map(TaxonomyTest::plain).allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace("ä", "a").replace("é", "e");
	}

	@Test
	void validationWarnsOfConceptsThatATaxonomyDoesNotHave() throws Exception {
		var schema = Projects.schema("cat");
		var attribute = SchemaFactory.eINSTANCE.createTaxonomyAttribute();
		attribute.setId("species");
		attribute.setName("Species");
		attribute.setTaxonomyId("animals");
		attribute.setMultiple(true);
		schema.getLabels().getFirst().getAttributes().add(attribute);
		store.close();
		store = ProjectStore.create(folder.resolve("q.labelwright"), "q", schema, ANNA);
		store.items().add(Projects.items(1), ANNA, Projects.monitor());
		try (var bulk = store.bulk("values", ANNA)) {
			var document = bulk.document(store.items().page(org.labelwright.store.ItemFilter.ALL, org.labelwright.store.ItemSort.ADDED, 0, 1).getFirst().item().id(), ANNA);
			for (var value : List.<Object>of("C", "gone", List.of("M", "lost"))) {
				var box = Projects.box("cat", 0, 0, 1, 1);
				var given = AnnotationFactory.eINSTANCE.createAttributeValue();
				given.setAttributeId("species");
				given.setValue(value);
				box.getValues().add(given);
				bulk.put(document, box);
			}
			bulk.commit();
		}
		assertEquals(Set.of("taxonomy.missing"), codes(validate()), "before there is one, nothing is said of its concepts");
		animals();
		var found = validate();
		assertEquals(2, found.size());
		assertTrue(found.stream().allMatch(p -> p.code().equals("attribute.concept") && p.severity() == Severity.WARNING));
		assertTrue(found.stream().anyMatch(p -> p.message().contains("gone")));
		assertTrue(found.stream().anyMatch(p -> p.message().contains("lost")));
		assertFalse(found.stream().anyMatch(p -> p.remedy().isEmpty()));
	}

	private static Set<String> codes(Collection<org.labelwright.core.Problem> problems) {
		return problems.stream().map(org.labelwright.core.Problem::code).collect(Collectors.toSet());
	}

	private List<org.labelwright.core.Problem> validate() throws Exception {
		return new ValidateOperation(store, DocumentFilter.ALL).run(Projects.monitor()).problems();
	}
}
