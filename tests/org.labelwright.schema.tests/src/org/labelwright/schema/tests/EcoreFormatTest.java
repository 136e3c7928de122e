package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.ecore.EcoreFormat;
import org.labelwright.schema.format.ImportSchemaOperation;
import org.labelwright.schema.format.ModelFormat.Element;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.testkit.SchemaFormatContract;

/** Ecore as a format of schemas: a fleet of vehicles, CMOF, and the library that EMF has as its example. */
class EcoreFormatTest extends SchemaFormatContract {

	@Override
	protected SchemaFormat format() {
		return new EcoreFormat();
	}

	@Override
	protected List<Path> samples() {
		return List.of(sample("org.labelwright.schema.tests", "extlibrary.ecore"), sample("org.labelwright.schema.tests", "CMOF.ecore"),
				Path.of(System.getProperty("labelwright.basedir")).resolve("examples/sample-ecore/fleet.ecore"));
	}

	/** Ecore has no ratings, vocabularies, preferences, skeletons and attributes of references; what all have is a class above all; a literal has a value. */
	@Override
	protected Set<String> losses() {
		return Set.of("LabelSchema.modalityIds LOST 1", "Label.skeleton LOST 1", "Label ADDED 1", "Label.parent ADDED 3", "Attribute LOST 2", "Attribute.type CHANGED 2",
				"Attribute.maximum LOST 1", "Attribute.taxonomyId LOST 1", "Option.exportIndex ADDED 6", "RelationType.directed LOST 1", "RelationType.sources ADDED 1",
				"Question.type CHANGED 2", "Question.maximumLength LOST 1", "Constraint LOST 1");
	}

	/** A facet that lists values becomes an enumeration, whose literals have values. */
	@Override
	protected boolean lostOfSamples(SchemaLoss loss) {
		return loss.construct().equals("Option.exportIndex") && loss.kind() == SchemaLoss.Kind.ADDED;
	}

	private Path library() {
		return samples().getFirst();
	}

	@Test
	void classesMayBeTakenByThemselves() throws Exception {
		var problems = new ArrayList<Problem>();
		var contents = new EcoreFormat().contents(List.of(library()), problems::add);
		assertEquals(List.of(), problems);
		assertEquals(List.of("extlibrary"), contents.stream().map(Element::name).toList());
		var book = contents.getFirst().parts().stream().filter(part -> part.name().equals("Book")).findFirst().orElseThrow();
		assertEquals(new Element("extlibrary.Book", "Book", List.of(), List.of("extlibrary.CirculatingItem", "extlibrary.Writer")), book);
		var taken = Set.of("extlibrary.Book", "extlibrary.Writer");
		var made = new ImportSchemaOperation(format(), List.of(library()), null).taking(taken::contains).geometryKinds(List.of("Box", "Span")).run(SubMonitor.convert(null)).value().orElseThrow();
		assertEquals(List.of("Book", "Writer"), made.schema().getLabels().stream().map(Label::getName).sorted().toList());
		assertNull(label(made.schema(), "Book").getParent());
		assertEquals(List.of("Box", "Span"), label(made.schema(), "Book").getGeometryKinds());
		assertEquals(List.of("author"), made.schema().getRelationTypes().stream().map(type -> type.getName()).toList(), "to what is there");
	}

	/** A project keeps the kinds that it has; only what is new gets those that are given. */
	@Test
	void kindsAreForWhatIsNew() throws Exception {
		var some = Set.of("extlibrary.Book");
		var present = new ImportSchemaOperation(format(), List.of(library()), null).taking(some::contains).run(SubMonitor.convert(null)).value().orElseThrow().schema();
		var made = new ImportSchemaOperation(format(), List.of(library()), present).geometryKinds(List.of("Box")).run(SubMonitor.convert(null)).value().orElseThrow().schema();
		assertEquals(List.of(), label(made, "Book").getGeometryKinds());
		assertEquals(List.of("Box"), label(made, "Writer").getGeometryKinds());
		assertEquals(List.of(), label(made, "Item").getGeometryKinds(), "it is abstract");
		assertEquals(label(present, "Book").getId(), label(made, "Book").getId());
	}
}
