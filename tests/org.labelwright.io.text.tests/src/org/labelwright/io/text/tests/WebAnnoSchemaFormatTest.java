package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.io.text.WebAnnoSchemaFormat;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.testkit.SchemaFormatContract;

/** The layers of a project that INCEpTION exported. */
class WebAnnoSchemaFormatTest extends SchemaFormatContract {

	@Override
	protected SchemaFormat format() {
		return new WebAnnoSchemaFormat();
	}

	@Override
	protected List<Path> samples() {
		return List.of(sample("org.labelwright.io.text.tests", "webanno/layers/layers.json"));
	}

	@Override
	protected Set<String> losses() {
		return Set.of("Attribute ADDED 11", "Attribute LOST 10", "Constraint LOST 1", "Label LOST 2", "Label.color LOST 2",
				"Label.exportIndex LOST 2", "Label.geometryKinds CHANGED 2", "Label.hotkey LOST 1", "Label.skeleton LOST 1", "LabelSchema.description LOST 1",
				"LabelSchema.modalityIds LOST 1", "LabelSchema.name CHANGED 1", "Question LOST 4", "RelationType.directed LOST 1", "RelationType.exportIndex LOST 2",
				"RelationType.maximumOutgoing LOST 1", "RelationType.sources LOST 1", "RelationType.targets LOST 1");
	}

	@Override
	protected boolean lostOfSamples(SchemaLoss loss) {
		return super.lostOfSamples(loss) || loss.construct().equals("Label.color");
	}

	@Test
	void layersBecomeLabels() throws Exception {
		var schema = read(samples().getFirst());
		// 12 tags, as the tag set has in the file
		assertEquals(12, schema.getLabels().stream().filter(label -> label.getParent() != null && label.getParent().getName().equals("NamedEntity")).count());
		assertEquals("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", label(schema, "PER").getForeign().path("webanno").path("layer").asText());
		var operation = assertInstanceOf(ChoiceAttribute.class, label(schema, "SofaChangeAnnotation").getAttributes().getFirst());
		assertEquals(List.of(4, true), List.of(operation.getOptions().size(), operation.isRequired()));
	}

	@Test
	void layersOfRelationsAndLinksBecomeRelationTypes() throws Exception {
		var schema = read(samples().getFirst());
		assertEquals(Set.of("next", "Dependency", "arguments"), Set.copyOf(schema.getRelationTypes().stream().map(type -> type.getName()).toList()));
		var dependency = schema.getRelationTypes().stream().filter(type -> type.getName().equals("Dependency")).findFirst().orElseThrow();
		assertEquals(List.of("Token"), dependency.getSources().stream().map(Label::getName).toList());
		assertEquals(40, assertInstanceOf(ChoiceAttribute.class, dependency.getAttributes().get(1)).getOptions().size());
		var arguments = schema.getRelationTypes().stream().filter(type -> type.getName().equals("arguments")).findFirst().orElseThrow();
		assertEquals(List.of("SemPred", "SemArg"), List.of(arguments.getSources().getFirst().getName(), arguments.getTargets().getFirst().getName()));
	}
}
