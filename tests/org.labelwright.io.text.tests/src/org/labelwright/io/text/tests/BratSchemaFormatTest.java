package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.io.text.BratSchemaFormat;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.testkit.SchemaFormatContract;

/** Configurations of brat's own tutorial and of the NCBI disease corpus. */
class BratSchemaFormatTest extends SchemaFormatContract {

	@Override
	protected SchemaFormat format() {
		return new BratSchemaFormat();
	}

	@Override
	protected List<Path> samples() {
		return List.of(sample("org.labelwright.io.text.tests", "brat/tutorial-news/annotation.conf"), sample("org.labelwright.io.text.tests", "brat/NCBI-disease/annotation.conf"));
	}

	@Override
	protected Set<String> losses() {
		return Set.of("LabelSchema.name CHANGED 1", "LabelSchema.description LOST 1", "LabelSchema.modalityIds LOST 1", "Label.description LOST 1", "Label.exportIndex LOST 3",
				"Label.geometryKinds CHANGED 2", "Label.geometryKinds ADDED 2", "Label.skeleton LOST 1", "Label.retired LOST 1", "Attribute.defaultValue LOST 2",
				"Attribute.multiple LOST 1", "Attribute.required LOST 1", "Attribute.scope LOST 1", "Option.color LOST 1", "Attribute LOST 8", "RelationType.exportIndex LOST 2",
				"RelationType.maximumOutgoing LOST 1", "Question LOST 4", "Constraint LOST 1");
	}

	/** Colours are given when it is read; the folder gives the name. */
	@Override
	protected boolean lostOfSamples(SchemaLoss loss) {
		return super.lostOfSamples(loss) || Set.of("Label.color", "LabelSchema.name").contains(loss.construct());
	}

	private LabelSchema news() throws Exception {
		return read(samples().getFirst());
	}

	private static RelationType relation(LabelSchema schema, String name) {
		return schema.getRelationTypes().stream().filter(type -> type.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
	}

	@Test
	void typesBecomeLabelsWithTheirHierarchyColoursAndKeys() throws Exception {
		var schema = news();
		assertEquals("Life", label(schema, "Marry").getParent().getName());
		assertTrue(label(schema, "Life").isAbstract());
		assertFalse(label(schema, "Report").isAbstract());
		assertEquals("#FF821C", label(schema, "Person").getColor());
		assertEquals("event", label(schema, "Marry").getForeign().path("brat").path("kind").asText());
	}

	@Test
	void relationsAndRolesBecomeRelationTypes() throws Exception {
		var schema = news();
		var located = relation(schema, "Located");
		assertEquals(List.of("Person"), located.getSources().stream().map(Label::getName).toList());
		assertEquals(List.of("GPE"), located.getTargets().stream().map(Label::getName).toList());
		assertFalse(relation(schema, "Alias").isDirected());
		// <POG>=Person|Organization|GPE
		assertEquals(List.of("Person", "Organization", "GPE"), relation(schema, "Buyer-Arg").getTargets().stream().map(Label::getName).toList());
		assertEquals("{2}", label(schema, "Marry").getForeign().path("brat").path("counts").path("Person-Arg").asText());
	}

	@Test
	void attributesGoToTheirOwners() throws Exception {
		var mention = label(news(), "Person").getAttributes().stream().filter(attribute -> attribute.getName().equals("Mention")).findFirst().orElseThrow();
		assertEquals(List.of("Name", "Nominal", "Other"), ((ChoiceAttribute) mention).getOptions().stream().map(option -> option.getName()).toList());
		var category = (ChoiceAttribute) label(read(samples().get(1)), "Disease").getAttributes().getFirst();
		assertEquals(4, category.getOptions().size());
	}

	@Test
	void unknownTypesAreTold() throws Exception {
		var file = Files.writeString(folder.resolve("annotation.conf"), "[entities]\nA\nA\n[relations]\nR Arg1:A, Arg2:B\n[events]\n[attributes]\nX Arg:C\n");
		var outcome = read(file, null);
		assertEquals(List.of("annotation.conf:3", "annotation.conf:5", "annotation.conf:8"), outcome.problems().stream().map(Problem::place).toList());
	}
}
