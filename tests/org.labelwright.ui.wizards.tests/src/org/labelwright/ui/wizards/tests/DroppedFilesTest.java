package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Label;
import org.labelwright.store.ItemFilter;
import org.labelwright.schema.ui.internal.SchemaEditor;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.wizards.internal.drop.DroppedFiles;

class DroppedFilesTest extends WizardTestBase {

	private void drop(Path... paths) {
		robot.run(() -> DroppedFiles.take(window.getShell(), List.of(paths)));
	}

	@Test
	void everyWindowTakesFiles() {
		robot.await("the window has a drop target", () -> window.getShell().getData(DND.DROP_TARGET_KEY) != null);
	}

	@Test
	void addsMediaToTheProjectThatIsOpen() throws Exception {
		openProject("cat");
		drop(sample().resolve("images/000000006818.jpg"), sample().resolve("images/000000331352.jpg"));
		var wizard = robot.awaitShell("Add Media");
		awaitFinish(wizard);
		robot.keys("Alt+C");
		robot.keys("Alt+F");
		robot.awaitClosed(wizard);
		dismiss("Add Media");
		assertEquals(2, store().items().count(ItemFilter.ALL));
		var item = store().items().findByName("000000006818.jpg").getFirst();
		assertTrue(item.media().startsWith(store().folder()), "copied into the project: " + item.media());
		assertEquals(-1, Files.mismatch(item.media(), sample().resolve("images/000000006818.jpg")));
	}

	@Test
	void opensAProject() throws Exception {
		var folder = temporary.resolve("dropped" + ProjectStore.EXTENSION);
		new CreateProjectOperation(folder, "dropped", User.current()).schema(schema("cat")).run(SubMonitor.convert(null));
		drop(folder);
		robot.await("the project is open", () -> host.project().isPresent());
		assertEquals(folder, store().folder());
	}

	/** It is edited, and a project may be begun with it there. */
	@Test
	void editsASchemaAndBeginsAProjectWithIt() throws Exception {
		var place = lowerCase("place");
		var schema = schema("cat", "dog");
		schema.getLabels().forEach(label -> label.setColor("#112233"));
		Files.write(place.resolve("animals.labelschema"), ModelJson.write(schema));
		drop(place.resolve("animals.labelschema"));
		robot.await("it is edited", () -> window.getActivePage().getActiveEditor() instanceof SchemaEditor editor && editor.editing() != null);
		assertEquals(List.of("cat", "dog"), robot.get(() -> ((SchemaEditor) window.getActivePage().getActiveEditor()).editing().schema().getLabels().stream().map(Label::getName).toList()));
		robot.awaitFocus(Tree.class);
		robot.keys("Ctrl+Alt+Shift+P");
		var wizard = robot.awaitShell("New Project");
		awaitText();
		robot.keys("Alt+J");
		fill("zoo");
		robot.keys("Alt+L");
		fill(place.toString());
		awaitFinish(wizard);
		robot.keys("Alt+F");
		robot.awaitClosed(wizard);
		robot.await("the project is open", () -> host.project().isPresent());
		assertEquals(schema.getLabels().stream().map(Label::getId).toList(), store().schema().getLabels().stream().map(Label::getId).toList());
		assertEquals(List.of("#112233", "#112233"), store().schema().getLabels().stream().map(Label::getColor).toList());
	}
}
