package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.io.schema.SkosFormat;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.testkit.SchemaFormatContract;

/** SKOS in Turtle: the school subjects of DINI-AG KIM; and in RDF/XML. */
class SkosFormatTest extends SchemaFormatContract {

	private static final String ANIMALS = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> . # a comment
			PREFIX ex: <http://example.org/>
			BASE <http://example.org/base/>
			ex:scheme a skos:ConceptScheme ; skos:prefLabel "Animals" .
			ex:animal a skos:Concept ; skos:prefLabel "animal"@en , 'Tier'@de ; skos:definition \"""What "lives"
			and moves.\""" ; skos:narrower <cat> ; .
			<cat> a skos:Concept ; skos:prefLabel "cat"@en ; skos:altLabel "kitty \\u00e9"@en ; skos:broader ex:animal, ex:pet ;
			  skos:related [ a skos:Concept ; skos:prefLabel "nobody" ] ; ex:list ( 1 2.5 -1.5e+3 .5E-2 4.e+0 "x" ) ; ex:age 3 ; ex:mass 1.2E+1; ex:tame true .
			ex:pet a skos:Concept ; skos:prefLabel "pet"^^<http://www.w3.org/2001/XMLSchema#string> .
			ex:other a skos:Concept ; skos:prefLabel "pet" .
			""";

	@Override
	protected SchemaFormat format() {
		return new SkosFormat();
	}

	@Override
	protected List<Path> samples() {
		return List.of(sample("org.labelwright.io.tests", "schema/schulfaecher.ttl"));
	}

	@Override
	protected Set<String> losses() {
		return Set.of("LabelSchema.name CHANGED 1", "LabelSchema.description LOST 1", "LabelSchema.modalityIds LOST 1", "Label.color LOST 4", "Label.hotkey LOST 1", "Label.exportIndex LOST 3",
				"Label.abstract LOST 1", "Label.geometryKinds LOST 2", "Label.skeleton LOST 1", "Label.retired LOST 1", "Attribute LOST 11", "RelationType LOST 2", "Question LOST 4", "Constraint LOST 1");
	}

	@Override
	protected boolean lostOfSamples(SchemaLoss loss) {
		return loss.construct().equals("LabelSchema.id") || loss.construct().equals("Label.color");
	}

	/** 61 subjects, as many as the file has lines that say so. */
	@Test
	void conceptsBecomeLabels() throws Exception {
		var schema = read(samples().getFirst());
		assertEquals(61, schema.getLabels().size());
		var greek = label(schema, "Alt-Griechisch");
		assertEquals("http://w3id.org/kim/schulfaecher/s1000", greek.getId());
		assertNull(greek.getParent());
		assertEquals("Arbeitswelt", label(schema, "Arbeitslehre").getForeign().path("skos").path("altLabel").path(0).asText());
	}

	@Test
	void allFormsOfTurtleAreRead() throws Exception {
		var outcome = read(Files.writeString(folder.resolve("animals.ttl"), ANIMALS), null);
		var schema = outcome.value().orElseThrow().schema();
		assertEquals(List.of("animal", "cat", "pet", "pet (http://example.org/other)"), schema.getLabels().stream().map(label -> label.getName()).sorted().toList());
		var cat = label(schema, "cat");
		assertEquals("http://example.org/base/cat", cat.getId());
		assertEquals(label(schema, "animal"), cat.getParent());
		assertEquals("What \"lives\"\nand moves.", label(schema, "animal").getDescription());
		assertEquals("kitty \u00e9", cat.getForeign().path("skos").path("altLabel").path(0).asText());
		assertEquals("http://example.org/pet", cat.getForeign().path("skos").path("broader").path(0).asText());
		// the one without a name of its own
		assertEquals(List.of("taxonomy.conceptId"), outcome.problems().stream().map(Problem::code).toList());
	}

	@Test
	void whatIsInTurtleIsTheSameInXml() throws Exception {
		var schema = read(samples().getFirst());
		var target = folder.resolve("subjects.rdf");
		assertEquals(List.of("LabelSchema.id", "LabelSchema.name"), write(schema, target).stream().map(SchemaLoss::construct).filter(loss -> !loss.equals("Label.color")).sorted().toList());
		assertTrue(Files.readString(target).contains("<skos:Concept rdf:about=\"http://w3id.org/kim/schulfaecher/s1000\">"));
		assertEquals(schema.getLabels().stream().map(label -> label.getId() + label.getName()).toList(), read(target).getLabels().stream().map(label -> label.getId() + label.getName()).toList());
	}

	@Test
	void whereTurtleBreaksOffIsTold() throws Exception {
		var outcome = read(Files.writeString(folder.resolve("broken.ttl"), "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<http://a/b> a skos:Concept ; skos:prefLabel \"b\" .\n<c> a nothing:at .\n"), null);
		assertEquals(1, outcome.value().orElseThrow().schema().getLabels().size());
		assertEquals("broken.ttl:3", outcome.problems().getFirst().place());
	}

	@Test
	void whatIsNoIriIsWrittenAsOne() throws Exception {
		var schema = read(Files.writeString(folder.resolve("pets.rdf"), """
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
				  <skos:Concept rdf:about="http://example.org/animal"><skos:prefLabel>animal</skos:prefLabel></skos:Concept>
				  <skos:Concept rdf:about="http://example.org/at&gt;home"><skos:prefLabel>pet</skos:prefLabel></skos:Concept>
				  <skos:Concept rdf:about="http://example.org/cat"><skos:prefLabel>cat</skos:prefLabel>
				    <skos:broader rdf:resource="http://example.org/animal"/><skos:broader rdf:resource="http://example.org/at&gt;home"/></skos:Concept>
				</rdf:RDF>"""));
		var target = folder.resolve("pets.ttl");
		write(schema, target);
		var again = read(target, null);
		assertEquals(List.of(), again.problems());
		assertEquals(List.of("animal", "pet", "cat"), again.value().orElseThrow().schema().getLabels().stream().map(label -> label.getName()).toList());
		assertEquals("http://example.org/at>home", label(again.value().get().schema(), "pet").getId());
	}
}
