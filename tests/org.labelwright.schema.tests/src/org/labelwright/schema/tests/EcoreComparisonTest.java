package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.ecore.CompareEcoreOperation;
import org.labelwright.schema.ecore.FromEcoreOperation;
import org.labelwright.schema.ecore.ModelDifference;
import org.labelwright.schema.ecore.ToEcoreOperation;

/** What became different of an Ecore model is told in words, and only what somebody changed as such. */
class EcoreComparisonTest {

	@TempDir
	private Path folder;

	private Path model(String name) throws Exception {
		var repository = Path.of(System.getProperty("labelwright.basedir"));
		var file = folder.resolve(name);
		try (var in = switch (name) {
		case "Ecore.ecore" -> EcorePackage.class.getClassLoader().getResourceAsStream("model/" + name);
		case "UML.ecore" -> new GZIPInputStream(Files.newInputStream(repository.resolve("tests/org.labelwright.schema.tests/data/UML.ecore.gz")));
		case "fleet.ecore" -> Files.newInputStream(repository.resolve("examples/sample-ecore").resolve(name));
		default -> Files.newInputStream(repository.resolve("tests/org.labelwright.schema.tests/data").resolve(name));
		}) {
			Files.copy(in, file);
		}
		return file;
	}

	private static LabelSchema schema(Path file) throws Exception {
		return new FromEcoreOperation(List.of(file), null).run(SubMonitor.convert(null)).value().orElseThrow().schema();
	}

	private static Label label(LabelSchema schema, String name) {
		return schema.getLabels().stream().filter(label -> label.getName().equals(name)).findFirst().orElseThrow();
	}

	private static List<ModelDifference> compare(CompareEcoreOperation operation) throws Exception {
		return operation.run(SubMonitor.convert(null)).value().orElseThrow();
	}

	/** Those that nothing explains. */
	private static List<String> meant(List<ModelDifference> differences) {
		return differences.stream().filter(difference -> difference.why() == null).map(difference -> difference.kind() + " " + difference.path() + ": " + difference.text()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ecore.ecore", "UML.ecore", "CMOF.ecore", "extlibrary.ecore", "fleet.ecore" })
	void nothingIsDifferentWhereNobodyChangedAnything(String name) throws Exception {
		var file = model(name);
		assertEquals(List.of(), compare(CompareEcoreOperation.of(List.of(file), List.of(file))));
		var schema = schema(file);
		var differences = compare(CompareEcoreOperation.of(List.of(file), schema));
		assertEquals(List.of(), meant(differences));
		assertFalse(differences.isEmpty(), "colours are new");
		var written = folder.resolve("written.ecore");
		assertTrue(new ToEcoreOperation(schema, written).run(SubMonitor.convert(null)).complete());
		assertEquals(differences, compare(CompareEcoreOperation.of(List.of(file), List.of(written))), "a file says the same");
	}

	/** Of the features of Ecore's class EOperation that its file says are derived or volatile, and of the operations. */
	@Test
	void whatASchemaHasNoPlaceForIsExplained() throws Exception {
		var file = model("Ecore.ecore");
		var differences = compare(CompareEcoreOperation.of(List.of(file), schema(file)));
		assertTrue(differences.stream().anyMatch(difference -> difference.kind() == ModelDifference.Kind.REMOVED && difference.path().equals("ecore.EClass.eAllAttributes")
				&& difference.why().equals("What is derived, volatile or transient is not asked of people, so a label schema does not have it.")));
		assertTrue(differences.stream().anyMatch(difference -> difference.path().equals("ecore.EFactory") && difference.text().equals("The operations create, createFromString, convertToString are not there any more.")
				&& difference.why().equals("A label schema has no operations.")));
		assertTrue(differences.stream().anyMatch(difference -> difference.path().equals("ecore.EJavaObject") && difference.why() != null
				|| difference.path().equals("ecore.ETreeIterator") && difference.why().equals("No attribute of a label is of this type.")));
	}

	@Test
	void whatSomebodyChangedIsTold() throws Exception {
		var file = model("extlibrary.ecore");
		var schema = schema(file);
		label(schema, "Book").setName("Volume");
		var shelf = SchemaFactory.eINSTANCE.createIntegerAttribute();
		shelf.setId("shelf");
		shelf.setName("shelf");
		shelf.setMinimum(1L);
		label(schema, "Writer").getAttributes().add(shelf);
		label(schema, "Borrower").setRetired(true);
		label(schema, "Lendable").setDescription("What may be lent.");
		var cites = SchemaFactory.eINSTANCE.createRelationType();
		cites.setId("cites");
		cites.setName("cites");
		cites.getSources().add(label(schema, "Volume"));
		cites.getTargets().add(label(schema, "Volume"));
		schema.getRelationTypes().add(cites);
		schema.getRelationTypes().removeIf(type -> type.getName().equals("branches"));
		assertEquals(List.of("ADDED extlibrary.Volume.cites: cites is new, of type Volume with bounds 0..*.", "RENAMED extlibrary.Volume: Book is called Volume now.",
				"ADDED extlibrary.Writer.shelf: shelf is new, of type ShelfType with bounds 0..1.", "ADDED extlibrary.ShelfType: ShelfType is new.",
				"CHANGED extlibrary.Lendable: documentation was nothing and is What may be lent. now.", "CHANGED extlibrary.Borrower: retired was nothing and is true now.").stream().sorted().toList(),
				meant(compare(CompareEcoreOperation.of(List.of(file), schema))).stream().filter(line -> !line.startsWith("REMOVED")).sorted().toList());
		assertEquals(List.of("REMOVED extlibrary.Library.branches: branches is not there any more.", "REMOVED extlibrary.Library.parentBranch: parentBranch is not there any more."),
				meant(compare(CompareEcoreOperation.of(List.of(file), schema))).stream().filter(line -> line.startsWith("REMOVED")).toList());
	}

	/** A bound that an edit took away is no loss of the format; one that excludes its value is written in another way. */
	@Test
	void facetsAreToldApart() throws Exception {
		var file = model("fleet.ecore");
		var schema = schema(file);
		var speed = (IntegerAttribute) label(schema, "Vehicle").getAttributes().stream().filter(attribute -> attribute.getName().equals("speed")).findFirst().orElseThrow();
		assertEquals(0L, speed.getMinimum());
		speed.setMinimum(null);
		assertEquals(List.of("CHANGED fleet.Speed: minInclusive was 0 and is nothing now."), meant(compare(CompareEcoreOperation.of(List.of(file), schema))));
	}

	@Test
	void whatIsNoModelIsTold() throws Exception {
		var broken = Files.writeString(folder.resolve("broken.ecore"), "<a/>");
		var outcome = CompareEcoreOperation.of(List.of(model("fleet.ecore")), List.of(broken)).run(SubMonitor.convert(null));
		assertTrue(outcome.value().isEmpty());
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.place().contains("broken.ecore")), outcome.problems()::toString);
	}
}
