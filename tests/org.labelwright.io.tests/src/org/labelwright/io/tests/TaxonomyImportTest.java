package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.io.ImportTaxonomyOperation;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Concept;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Taxonomy;

/**
 * The vocabularies are those with which the SKOS Primer (W3C, 2009), the OBO 1.4 guide and RFC 4180 explain their forms;
 * what is expected is what these say of them.
 */
class TaxonomyImportTest {

	private static final User ANNA = new User("anna", "Anna");
	private static final String RDF = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:skos='http://www.w3.org/2004/02/skos/core#'"
			+ " xml:base='http://www.example.com/'>";

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void create() throws CoreException {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("s");
		store = ProjectStore.create(folder.resolve("p.labelwright"), "p", schema, ANNA);
	}

	@AfterEach
	void close() throws CoreException {
		store.close();
	}

	private Outcome<Taxonomy> read(String name, String content) throws IOException, CoreException {
		return read(Files.writeString(folder.resolve(name), content));
	}

	private Outcome<Taxonomy> read(Path file) throws CoreException {
		return new ImportTaxonomyOperation(store, file, "t", "en", ANNA).run(SubMonitor.convert(new NullProgressMonitor()));
	}

	private Concept concept(String id) throws CoreException {
		return store.taxonomies().concepts("t", List.of(id)).get(id).concept();
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).distinct().toList();
	}

	@Test
	void skosInWhateverOrder() throws Exception {
		var outcome = read("animals.rdf", "\uFEFF<?xml version='1.0'?>\n" + RDF + """
				<skos:ConceptScheme rdf:about="thesaurus"><skos:prefLabel>Animals</skos:prefLabel>
				  <skos:hasTopConcept><skos:Concept rdf:about="animals"><skos:prefLabel xml:lang="fr">animaux</skos:prefLabel>
				    <skos:prefLabel xml:lang="en">animals</skos:prefLabel><skos:altLabel xml:lang="en">creatures</skos:altLabel>
				    <skos:narrower rdf:resource="http://www.example.com/mammals"/></skos:Concept></skos:hasTopConcept>
				</skos:ConceptScheme>
				<rdf:Description rdf:about="mammals"><rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
				  <skos:prefLabel>mammals</skos:prefLabel></rdf:Description>
				<rdf:Description rdf:about="mammals"><skos:definition rdf:parseType="Literal">They <b>suckle</b>.</skos:definition><skos:notation>M1</skos:notation></rdf:Description>
				<skos:Concept rdf:ID="cats" skos:prefLabel="cats"><skos:broader><skos:Concept rdf:about="mammals"/></skos:broader><skos:related rdf:resource="dogs"/></skos:Concept>
				<skos:Collection rdf:about="milk"><skos:prefLabel>milk</skos:prefLabel></skos:Collection>
				</rdf:RDF>""");
		assertEquals(List.of(), outcome.problems());
		assertEquals(3, outcome.value().get().concepts());
		assertEquals(new Concept("http://www.example.com/animals", "animals", List.of("animaux", "creatures"), List.of(), ""),
				concept("http://www.example.com/animals"));
		var mammals = concept("http://www.example.com/mammals");
		assertEquals("mammals", mammals.name());
		assertEquals(List.of("http://www.example.com/animals"), mammals.parentIds());
		assertEquals(List.of("M1"), mammals.synonyms());
		assertEquals(List.of("http://www.example.com/mammals"), concept("http://www.example.com/#cats").parentIds());
	}

	@Test
	void obo() throws Exception {
		var outcome = read("x.obo", """
				format-version: 1.2
				ontology: go

				[Term]
				id: GO:0003674
				name: molecular_function

				[Term]
				id: GO:0005515 ! comment
				name: protein binding
				alt_id: GO:0001948
				def: "Binding to a \\"protein\\"." [GOC:go_curators]
				synonym: "protein amino acid binding" EXACT []
				is_a: GO:0003674 {source="x"} ! molecular_function
				relationship: part_of GO:1

				[Term]
				id: GO:0000005
				name: obsolete x
				is_obsolete: true

				[Typedef]
				id: part_of
				name: part of
				""");
		assertEquals(List.of("taxonomy.obsolete"), codes(outcome));
		assertEquals("go", outcome.value().get().name());
		assertEquals(2, outcome.value().get().concepts());
		assertEquals(new Concept("GO:0005515", "protein binding", List.of("GO:0001948", "protein amino acid binding"), List.of("GO:0003674"),
				"Binding to a \"protein\"."), concept("GO:0005515"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", "\t", ";" })
	void tables(String separator) throws Exception {
		var text = "ID,Name,Parents,Synonyms,Description,Other\nA,Animal,,,,\nC,\"Cat, the \"\"big\"\"\none\",A|B,Mieze|Kater|,\"a; b\tc, d\",x\nD\n";
		var outcome = read("x.txt", separator.equals(",") ? text
				: text.replace("Cat, the", "Cat. the").replace("c, d", "c. d").replace(",", separator));
		assertEquals(List.of(), outcome.problems());
		assertEquals(3, outcome.value().get().concepts());
		var cat = concept("C");
		assertTrue(cat.name().matches("Cat[.,] the \"big\" one"), cat.name());
		assertEquals(List.of("A", "B"), cat.parentIds());
		assertEquals(List.of("Mieze", "Kater"), cat.synonyms());
		assertEquals("D", concept("D").name());
	}

	@Test
	void aFaultyRowIsLeftOutAndTold() throws Exception {
		var outcome = read("x.csv", "id,name\nA,one\n,two\nB,three,four\nC,five\n");
		assertEquals(List.of("taxonomy.conceptId", "taxonomy.cells"), codes(outcome));
		assertEquals(List.of("x.csv:3", "x.csv:4"), outcome.problems().stream().map(Problem::place).toList());
		assertEquals(2, outcome.value().get().concepts());
	}

	@Test
	void whatIsNoVocabularyChangesNothing() throws Exception {
		read("good.csv", "id,name\nA,one\n");
		assertEquals(List.of("taxonomy.kind"), codes(read("a", "name,colour\nx,red\n")));
		assertEquals(List.of("taxonomy.kind"), codes(read("b", "")));
		assertEquals(List.of("taxonomy.empty"), codes(read("c", "id,name\n")));
		assertEquals(List.of("taxonomy.kind", "taxonomy.empty"), codes(read("d", "<html/>")));
		assertEquals(List.of("taxonomy.empty"), codes(read("e", RDF + "</rdf:RDF>")));
		assertEquals(List.of("taxonomy.malformed"), codes(read("f", RDF + "<skos:Concept rdf:about='x'><skos:prefLabel>cut off")));
		assertEquals(List.of("taxonomy.malformed"), codes(read("g", RDF + "<skos:Concept><skos:broader>".repeat(100_000))));
		assertEquals(List.of("taxonomy.malformed"), codes(read("h", "id,name\nA,\"cut off")));
		assertEquals(List.of("taxonomy.encoding"), codes(read(Files.write(folder.resolve("i"), "id,name\nA,é\n".getBytes(StandardCharsets.ISO_8859_1)))));
		assertEquals("one", concept("A").name());
	}

	@Test
	void nothingFromElsewhereIsRead() throws Exception {
		var secret = Files.writeString(folder.resolve("secret"), "hidden");
		var outcome = read("x.rdf", "<!DOCTYPE r [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + RDF
				+ "<skos:Concept rdf:about='x'><skos:prefLabel>a&e;</skos:prefLabel></skos:Concept></rdf:RDF>");
		assertFalse(outcome.value().isPresent() && concept("x").name().contains("hidden"));
	}

	/** Whatever the bytes, there is a vocabulary, or problems with a remedy. */
	@Test
	void damagedFilesAreToldOf() throws Exception {
		var samples = List.of(RDF + "<skos:Concept rdf:about='x'><skos:prefLabel xml:lang='en'>a</skos:prefLabel><skos:broader rdf:resource='y'/></skos:Concept></rdf:RDF>",
				"format-version: 1.2\n[Term]\nid: A\nname: b\nsynonym: \"c\" EXACT []\n", "id,name,parent,synonyms,description\nA,\"b\",c,d|e,f\n");
		var random = new Random(3);
		for (int i = 0; i < 150; i++) {
			var bytes = samples.get(i % 3).getBytes(StandardCharsets.UTF_8);
			for (int k = 0; k <= random.nextInt(3); k++)
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			var outcome = read(Files.write(folder.resolve("damaged"), bytes));
			assertTrue(outcome.value().isPresent() || outcome.problems().stream().anyMatch(p -> !p.remedy().isEmpty()), new String(bytes, StandardCharsets.UTF_8));
		}
	}
}
