package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.Merged;
import org.labelwright.model.util.SchemaIndex;

/** What ids of merged labels stand for. */
class MergedTest {

	private final LabelSchema schema = SchemaFactory.eINSTANCE.createLabelSchema();

	private Label label(String id, String into) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(id);
		label.setRetired(into != null);
		Merged.set(label, into);
		schema.getLabels().add(label);
		return label;
	}

	private List<String> present(String... ids) {
		var index = SchemaIndex.of(schema);
		return List.of(ids).stream().map(id -> Merged.present(index, id)).toList();
	}

	@Test
	void mergesAreFollowedToTheEnd() {
		label("car", null);
		label("van", "car");
		label("lorry", "van");
		assertEquals(List.of("car", "car", "car", "unknown"), present("car", "van", "lorry", "unknown"));
		assertNull(Merged.present(SchemaIndex.of(schema), (String) null));
	}

	/** One that is offered again stands for itself, and so does what was merged into nothing that there is. */
	@Test
	void whatIsOfferedStandsForItself() {
		label("car", null);
		var van = label("van", "car");
		label("lorry", "gone");
		van.setRetired(false);
		assertEquals(List.of("van", "lorry"), present("van", "lorry"));
	}

	/** As files may have it that were written by hand. */
	@Test
	void circlesEnd() {
		label("a", "b");
		label("b", "a");
		assertEquals(List.of("a", "b"), present("a", "b"), "each as it was");
	}

	@Test
	void itIsStoredWithTheLabelAndGoesWithoutATrace() {
		var van = label("van", "car");
		assertEquals("car", van.getUnknown().path(Merged.KEY).textValue());
		var read = ModelJson.read(ModelJson.write(van), Label.class, "van").value().orElseThrow();
		assertEquals(van.getUnknown(), read.getUnknown());
		Merged.set(van, null);
		assertNull(van.getUnknown());
	}
}
