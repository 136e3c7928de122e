package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.VerifyOperation;

/** What tests of projects have in common. */
public final class TestProjects {

	private TestProjects() {
	}

	/** A schema with labels whose names are their ids. */
	public static LabelSchema schema(String... labels) {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		for (var id : labels) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(id);
			label.setName(id);
			schema.getLabels().add(label);
		}
		return schema;
	}

	/** Fails when something of a project is not as it should be. */
	public static void assertSound(ProjectStore store) throws CoreException {
		assertEquals(List.of(), new VerifyOperation(store, 0, false).run(SubMonitor.convert(null)).problems());
	}
}
