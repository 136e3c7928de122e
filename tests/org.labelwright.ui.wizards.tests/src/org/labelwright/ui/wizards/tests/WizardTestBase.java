package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A workbench window without a project before and after each test, and the real photographs of the repository. */
abstract class WizardTestBase {

	@TempDir
	Path temporary;

	final Robot robot = new Robot(PlatformUI.getWorkbench().getDisplay());
	IWorkbenchWindow window;
	ProjectHost host;

	/** COCO photographs with annotations; see SOURCES.md there. */
	static Path sample() {
		return Path.of(System.getProperty("labelwright.basedir"), "examples", "sample-coco");
	}

	static JsonNode sampleJson() throws IOException {
		return new ObjectMapper().readTree(sample().resolve("instances.json").toFile());
	}

	/** Objects of the sample by the name of their category. */
	static Map<String, Integer> sampleCounts() throws IOException {
		var json = sampleJson();
		var names = new HashMap<Integer, String>();
		json.path("categories").forEach(category -> names.put(category.path("id").asInt(), category.path("name").asText()));
		var counts = new HashMap<String, Integer>();
		names.values().forEach(name -> counts.put(name, 0));
		json.path("annotations").forEach(annotation -> counts.merge(names.get(annotation.path("category_id").asInt()), 1, Integer::sum));
		return counts;
	}

	@BeforeEach
	void activateWindow() {
		robot.await("there is a window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		window = robot.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		host = robot.get(() -> ProjectHost.of(window));
		robot.run(() -> window.getShell().forceActive());
		robot.await("the window is active", () -> window.getShell().getDisplay().getActiveShell() == window.getShell());
	}

	@AfterEach
	void closeEverything() {
		robot.run(() -> {
			for (var shell : window.getShell().getShells())
				shell.dispose();
		});
		var closed = new AtomicBoolean();
		robot.run(() -> host.close().whenComplete((done, failure) -> closed.set(true)));
		robot.await("the project is closed", closed::get);
	}

	/** Replaces the text of the field that has the robot. */
	void fill(String text) {
		robot.keys("Ctrl+A");
		robot.type(text);
	}

	/** A folder whose path has lower case letters only, so that it can be typed. */
	Path lowerCase(String name) throws IOException {
		return Files.createDirectories(Files.createTempDirectory("labelwright").toRealPath().resolve(name));
	}

	/** Makes a project with these labels and nothing else, and opens it in the window. */
	Path openProject(String... labels) throws Exception {
		var folder = temporary.resolve("project" + ProjectStore.EXTENSION);
		new CreateProjectOperation(folder, "project", User.current()).schema(schema(labels)).run(SubMonitor.convert(null));
		robot.run(() -> host.open(folder));
		robot.await("the project is open", () -> host.project().isPresent());
		return folder;
	}

	static LabelSchema schema(String... labels) {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		for (var name : labels) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(Ids.next());
			label.setName(name);
			schema.getLabels().add(label);
		}
		return schema;
	}

	ProjectStore store() {
		return robot.get(() -> host.project().orElseThrow().store());
	}

	/** The names of the labels of all annotations of a project, as stored. */
	static List<String> labelsOfAnnotations(ProjectStore store) throws Exception {
		var names = new java.util.ArrayList<String>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> document.getAnnotations()
				.forEach(annotation -> names.add(store.schemaIndex().label(annotation.getLabelId()).orElseThrow().getName())),
				SubMonitor.convert(null));
		return names;
	}

	/** Waits until the default button of a wizard may be pressed: what it found out in the background is there. */
	void awaitFinish(Shell wizard) {
		robot.await("Finish is enabled", () -> button(wizard, "&Finish"));
	}

	void awaitNext(Shell wizard) {
		robot.await("Next is enabled", () -> button(wizard, "&Next >"));
	}

	private static boolean button(Composite composite, String text) {
		for (var child : composite.getChildren())
			if (child instanceof Button button && button.getText().equals(text) && button.isEnabled()
					|| child instanceof Composite inner && button(inner, text))
				return true;
		return false;
	}

	/** Chooses in a list that has the keyboard and stands above what is wanted. */
	void choose(Combo combo, String item) {
		for (int i = 0; !robot.get(combo::getText).equals(item); i++) {
			assertTrue(i < 200, "there is a choice " + item);
			robot.keys("ARROW_DOWN");
		}
	}

	/** Leaves a message of what was done. */
	void dismiss(String title) {
		var shell = robot.awaitShell(title);
		robot.keys("ESC");
		robot.awaitClosed(shell);
	}

	Text awaitText() {
		return robot.awaitFocus(Text.class);
	}
}
