package org.labelwright.ui.tests;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.ProjectStore;

/** A person at the running workbench, with one project in a folder that goes afterwards. */
abstract class WorkbenchTestBase {

	@TempDir
	Path folder;

	final Workbench workbench = new Workbench();
	Path project;

	@AfterEach
	void closeProject() {
		workbench.close();
	}

	/** Makes a project and opens it at its first item. */
	void open(int pictures) throws Exception {
		open(pictures, Samples.schema());
	}

	void open(int pictures, LabelSchema schema) throws Exception {
		project = Samples.project(folder, pictures, schema);
		workbench.open(project);
	}

	void tool(String key, String id) {
		workbench.keys(key);
		workbench.robot.await(id + " is chosen", () -> workbench.canvas().activeTool().equals(id));
	}

	void drawBox(double left, double top, double right, double bottom) {
		int before = workbench.annotations().size();
		tool("B", "box");
		workbench.drag(left, top, right, bottom);
		workbench.robot.await("a box is there", () -> workbench.host.item().orElseThrow().document().getAnnotations().size() == before + 1);
	}

	/** What is stored of an item, as another process would read it. Closes the project. */
	AnnotationDocument stored(String name) throws Exception {
		return found(name).orElseThrow();
	}

	/** The same; empty when nothing is stored of it. */
	Optional<AnnotationDocument> found(String name) throws Exception {
		workbench.close();
		try (var store = ProjectStore.openReadOnly(project)) {
			return store.documents().read(store.items().findByName(name).getFirst().id(), User.current().id());
		}
	}
}
