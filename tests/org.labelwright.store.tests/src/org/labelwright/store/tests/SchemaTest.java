package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.labelwright.store.tests.Projects.ANNA;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.Cause;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

class SchemaTest {

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder, "Test", Projects.schema("cat", "dog", "bird"), ANNA);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private static List<Integer> indices(LabelSchema schema) {
		return schema.getLabels().stream().map(label -> label.getExportIndex()).toList();
	}

	@Test
	void labelsWithoutIndexGetTheNextFreeOne() throws StoreException {
		assertEquals(List.of(0, 1, 2), indices(store.schema()));
		assertEquals(1, store.schema().getRevision());
		var changed = EcoreUtil.copy(store.schema());
		changed.getLabels().remove(2);
		changed.getLabels().add(0, Projects.label("fish"));
		assertEquals(List.of(3, 0, 1), indices(store.updateSchema(changed, ANNA)), "the index of bird is not used again");
		assertEquals(2, store.schema().getRevision());
		assertEquals("fish", store.schemaIndex().label("fish").orElseThrow().getName());
		assertEquals(List.of(0, 1, 2), indices(store.schemaRevision(1)));
		var returned = EcoreUtil.copy(store.schema());
		returned.getLabels().add(Projects.label("bird"));
		assertEquals(List.of(3, 0, 1, 2), indices(store.updateSchema(returned, ANNA)), "bird has its index again");
		assertEquals(Cause.SCHEMA, store.journal().entries(1).getFirst().cause());
	}

	@Test
	void anIndexIsNeitherChangedNorReused() throws StoreException {
		var changed = EcoreUtil.copy(store.schema());
		changed.getLabels().get(0).setExportIndex(7);
		assertRefused(changed);
		var reused = EcoreUtil.copy(store.schema());
		reused.getLabels().get(2).setId("fish");
		assertRefused(reused);
		var twice = EcoreUtil.copy(store.schema());
		var fish = Projects.label("fish");
		fish.setExportIndex(1);
		twice.getLabels().add(fish);
		assertRefused(twice);
		assertEquals(1, store.schema().getRevision());
		assertEquals(1, store.journal().entries(9).size());
	}

	private void assertRefused(LabelSchema schema) {
		var refused = assertThrows(StoreException.class, () -> store.updateSchema(schema, ANNA));
		assertEquals("schema.exportIndex", refused.problem().code());
	}

	@Test
	void revisionsOutliveARestart() throws StoreException {
		var changed = EcoreUtil.copy(store.schema());
		changed.getLabels().get(0).setName("kitten");
		store.updateSchema(changed, ANNA);
		store.close();
		store = ProjectStore.open(folder, ANNA);
		assertEquals("kitten", store.schema().getLabels().getFirst().getName());
		assertEquals("cat", store.schemaRevision(1).getLabels().getFirst().getName());
		assertEquals("store.noRevision", assertThrows(StoreException.class, () -> store.schemaRevision(3)).problem().code());
	}
}
