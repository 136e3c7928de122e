package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.io.schema.LabelTableFormat;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.SchemaChange.Kind;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.testkit.SchemaFormatContract;

/** Tables of labels. */
class LabelTableFormatTest extends SchemaFormatContract {

	@Override
	protected SchemaFormat format() {
		return new LabelTableFormat();
	}

	@Override
	protected List<Path> samples() {
		return List.of(sample("org.labelwright.io.tests", "schema/road.csv"));
	}

	@Override
	protected boolean lostOfSamples(SchemaLoss loss) {
		return loss.construct().equals("LabelSchema.id");
	}

	@Override
	protected Set<String> losses() {
		return Set.of("LabelSchema.name CHANGED 1", "LabelSchema.description LOST 1", "LabelSchema.modalityIds LOST 1", "Label.abstract LOST 1", "Label.retired LOST 1",
				"Label.geometryKinds LOST 2", "Label.skeleton LOST 1", "Attribute LOST 11", "RelationType LOST 2", "Question LOST 4", "Constraint LOST 1");
	}

	@Test
	void rowsBecomeLabels() throws Exception {
		var schema = read(samples().getFirst());
		assertEquals(List.of("v vehicle null 0", "c car vehicle 1", "t truck vehicle 2", "p person null 3"), schema.getLabels().stream().map(label -> label.getId() + ' '
				+ label.getName() + ' ' + (label.getParent() == null ? null : label.getParent().getName()) + ' ' + label.getExportIndex()).toList());
		assertEquals("With four wheels, and \"closed\"", label(schema, "car").getDescription());
		assertEquals("#56B4E9", label(schema, "car").getColor());
		assertEquals("1", label(schema, "car").getHotkey());
	}

	@Test
	void otherSeparatorsAndNamesOfColumnsAreUnderstood() throws Exception {
		var schema = read("labels.csv", "\uFEFFLabel;Parent;Colour\ncar;thing;#112233\nthing;;red\n");
		assertEquals(label(schema, "thing"), label(schema, "car").getParent());
		assertEquals("#112233", label(schema, "car").getColor());
	}

	@Test
	void faultyRowsAreTold() throws Exception {
		var file = Files.writeString(folder.resolve("labels.csv"), "name,parent,color\na,a,\nb,nobody,pink\na,,\n,,\nc,,,,\n");
		var outcome = read(file, null);
		assertEquals(List.of("a", "b"), outcome.value().orElseThrow().schema().getLabels().stream().map(Label::getName).toList());
		assertEquals(List.of("labels.parent", "labels.row", "schema.color", "schema.cycle"), outcome.problems().stream().map(Problem::code).distinct().sorted().toList());
		assertEquals("labels.csv:4", outcome.problems().getFirst().place());
	}

	@Test
	void aTableThatChangedBringsUpToDate() throws Exception {
		var schema = read(samples().getFirst());
		var text = Files.readString(samples().getFirst()).replace("t,truck", "t,lorry").lines().filter(line -> !line.startsWith("p,")).toList();
		var outcome = read(Files.write(folder.resolve("road.csv"), text), schema).value().orElseThrow();
		assertEquals(Set.of(Kind.RENAMED, Kind.RETIRED), Set.copyOf(outcome.changes().stream().map(change -> change.kind()).toList()));
		assertEquals(List.of("v", "c", "t", "p"), outcome.schema().getLabels().stream().map(Label::getId).toList());
	}
}
