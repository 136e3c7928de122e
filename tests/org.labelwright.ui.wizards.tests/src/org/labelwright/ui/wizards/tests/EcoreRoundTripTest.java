package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.ui.internal.SchemaEditor;
import org.labelwright.testkit.EcoreLines;

/**
 * The Ecore models of real projects become label schemas by the wizard, are edited by real input, and come back as Ecore with exactly the edits, which the
 * wizard tells as such. See SOURCES.md beside the models.
 */
class EcoreRoundTripTest extends WizardTestBase {

	private static final String NAME = "zebra";
	private static final String ATTRIBUTE = "stripes";
	private static final String RELATION = "follows";

	@AfterEach
	void closeEditors() {
		robot.run(() -> window.getActivePage().closeAllEditors(false));
	}

	private Path model(String name) throws Exception {
		var file = lowerCase("model").resolve(name.toLowerCase(Locale.ROOT));
		try (var in = open(name)) {
			Files.copy(in, file);
		}
		return file;
	}

	private static InputStream open(String name) throws Exception {
		var data = Path.of(System.getProperty("labelwright.basedir"), "tests", "org.labelwright.schema.tests", "data");
		return switch (name) {
		case "Ecore.ecore", "XMLType.ecore" -> EcorePackage.class.getClassLoader().getResourceAsStream("model/" + name);
		case "UML.ecore" -> new GZIPInputStream(Files.newInputStream(data.resolve(name + ".gz")));
		default -> Files.newInputStream(data.resolve(name));
		};
	}

	/** @param drawn whether a relation is drawn in the diagram as well */
	@ParameterizedTest
	@CsvSource({ "Ecore.ecore, false", "UML.ecore, false", "extlibrary.ecore, true", "CMOF.ecore, false", "XMLType.ecore, false" })
	void aModelIsImportedEditedAndComesBackWithItsEdits(String name, boolean drawn) throws Exception {
		var file = model(name);
		var schema = file.resolveSibling("made.labelschema");
		importModel(file, schema);
		var was = edit(drawn);
		var stored = SchemaFiles.read(schema).value().orElseThrow();
		assertTrue(stored.getLabels().stream().anyMatch(label -> NAME.equals(label.getName())));
		var back = file.resolveSibling("back.ecore");
		export(back, file, drawn ? 4 : 1);
		assertOnlyEdits(EcoreLines.of(EcoreLines.load(file)), EcoreLines.of(EcoreLines.load(back)), was, drawn);
	}

	private void importModel(Path file, Path schema) {
		robot.keys("Ctrl+Alt+Shift+I");
		var wizard = robot.awaitShell("Import Label Schema");
		awaitText();
		robot.type(file.toString());
		awaitNext(wizard);
		robot.keys("Alt+N");
		robot.await("the preview is there", () -> page(wizard).isPageComplete() && page(wizard).getName().equals("preview"));
		awaitText();
		fill(schema.toString());
		awaitFinish(wizard);
		robot.keys("Alt+F");
		robot.awaitClosed(wizard);
		robot.await("it is edited", () -> editor() != null && editor().editing() != null);
	}

	private static IWizardPage page(Shell wizard) {
		return ((WizardDialog) wizard.getData()).getCurrentPage();
	}

	private SchemaEditor editor() {
		return window.getActivePage().getActiveEditor() instanceof SchemaEditor editor ? editor : null;
	}

	private LabelSchema schema() {
		return editor().editing().schema();
	}

	private org.labelwright.model.schema.Label selected() {
		return editor().editing().selected().size() == 1 && editor().editing().selected().getFirst() instanceof org.labelwright.model.schema.Label label ? label : null;
	}

	/**
	 * The first label gets another name, and all is saved.
	 *
	 * @return the name that the label had
	 */
	private String edit(boolean drawn) {
		robot.awaitFocus(Tree.class);
		robot.keys("ARROW_DOWN");
		robot.await("the schema is selected", () -> editor().editing().selected().equals(List.of(schema())));
		robot.keys("ARROW_DOWN");
		robot.await("a label is selected", () -> selected() != null);
		var label = robot.get(this::selected);
		var was = robot.get(label::getName);
		var field = robot.get(() -> find(window.getShell(), Text.class, text -> text.getText().equals(was)));
		robot.click(field, 8, robot.get(() -> field.getSize().y) / 2);
		awaitText();
		fill(NAME);
		robot.await("it is renamed", () -> NAME.equals(label.getName()));
		if (drawn)
			draw(label);
		robot.keys("Ctrl+S");
		robot.await("it is saved", () -> !editor().isDirty());
		return was;
	}

	/** An attribute of the label, and a relation from it to itself, which is undone and done again. */
	private void draw(org.labelwright.model.schema.Label label) {
		var tabs = robot.get(() -> find(window.getShell(), CTabFolder.class, folder -> List.of(folder.getItems()).stream().anyMatch(item -> item.getText().equals("Diagram"))));
		var place = robot.get(() -> List.of(tabs.getItems()).stream().filter(item -> item.getText().equals("Diagram")).findFirst().orElseThrow().getBounds());
		robot.click(tabs, place.x + place.width / 2, place.y + place.height / 2);
		robot.awaitFocus(FigureCanvas.class);
		robot.await("the label is still selected", () -> selected() == label);
		robot.keys("A");
		name(ATTRIBUTE);
		robot.await("the attribute is there", () -> ATTRIBUTE.equals(label.getAttributes().getLast().getName()));
		robot.run(() -> editor().editing().select(label));
		robot.keys("R");
		name(RELATION);
		robot.await("the relation is drawn", () -> isDrawn(label));
		robot.keys("Ctrl+Z");
		robot.await("its name is undone", () -> !isDrawn(label));
		robot.keys("Ctrl+Y");
		robot.await("and done again", () -> isDrawn(label));
	}

	private boolean isDrawn(org.labelwright.model.schema.Label label) {
		return schema().getRelationTypes().stream().anyMatch(type -> RELATION.equals(type.getName()) && type.getSources().contains(label));
	}

	private void name(String name) {
		awaitText();
		fill(name);
		robot.keys("CR");
		robot.awaitFocus(FigureCanvas.class);
	}

	private void export(Path back, Path against, int edits) {
		robot.keys("Ctrl+Alt+Shift+X");
		var wizard = robot.awaitShell("Export Label Schema");
		choose(robot.awaitFocus(Combo.class), "Ecore Model");
		robot.keys("TAB");
		awaitText();
		fill(back.toString());
		robot.keys("TAB");
		robot.keys("TAB");
		awaitText();
		fill(against.toString());
		robot.await("the difference is told", () -> controls(wizard, org.eclipse.swt.widgets.Label.class).stream()
				.anyMatch(label -> label.getText().contains("Of the model that it is compared with, " + edits + " things were changed; ")));
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Label Schema Exported");
		assertTrue(Files.exists(back));
	}

	/** Nothing else is different once the label has the name again that it had. */
	private static void assertOnlyEdits(Map<String, String> before, Map<String, String> after, String was, boolean drawn) {
		var renamed = new TreeMap<String, String>();
		after.forEach((key, line) -> renamed.put(key.replaceAll("\\b" + NAME + "\\b", was), line.replaceAll("\\b" + NAME + "\\b", was)));
		var added = new ArrayList<>(renamed.keySet());
		added.removeAll(before.keySet());
		var root = before.keySet().iterator().next();
		assertEquals((drawn ? List.of(RELATION, ATTRIBUTE) : List.<String>of()).stream().map(feature -> root + '.' + was + '.' + feature).toList(), added);
		added.forEach(renamed::remove);
		assertEquals(before, renamed);
	}

	private static <C extends Control> C find(Composite in, Class<C> type, Predicate<C> wanted) {
		return controls(in, type).stream().filter(wanted).findFirst().orElseThrow();
	}

	/** Those that are seen, in the order in which they were made. */
	private static <C extends Control> List<C> controls(Composite in, Class<C> type) {
		var found = new ArrayList<C>();
		for (var child : in.getChildren())
			if (child.isVisible()) {
				if (type.isInstance(child))
					found.add(type.cast(child));
				if (child instanceof Composite inner)
					found.addAll(controls(inner, type));
			}
		return found;
	}
}
