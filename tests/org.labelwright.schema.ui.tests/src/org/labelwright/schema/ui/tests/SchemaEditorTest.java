package org.labelwright.schema.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.ui.internal.SchemaEditor;
import org.labelwright.schema.ui.internal.SchemaFileInput;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.opentest4j.AssertionFailedError;

/** A lead edits label schemas in the running workbench, by mouse and keys. */
class SchemaEditorTest {

	@TempDir
	private Path folder;

	private final Robot robot = new Robot(PlatformUI.getWorkbench().getDisplay());
	private IWorkbenchWindow window;
	private ProjectHost host;

	@BeforeEach
	void begin() {
		robot.await("there is a window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		window = robot.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		host = robot.get(() -> ProjectHost.of(window));
		robot.run(() -> window.getShell().forceActive());
		robot.await("the window is active", () -> window.getShell().getDisplay().getActiveShell() == window.getShell());
	}

	@AfterEach
	void end() {
		robot.run(() -> window.getActivePage().closeAllEditors(false));
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	private SchemaEditor editor() {
		robot.await("the editor has the schema", () -> window.getActivePage().getActiveEditor() instanceof SchemaEditor editor && editor.editing() != null);
		return robot.get(() -> (SchemaEditor) window.getActivePage().getActiveEditor());
	}

	private SchemaEditing editing() {
		return robot.get(() -> editor().editing());
	}

	private Label label(String name) {
		return robot.get(() -> editing().schema().getLabels().stream().filter(label -> name.equals(label.getName())).findFirst().orElseThrow());
	}

	private void open(Path file) {
		robot.run(() -> {
			try {
				window.getActivePage().openEditor(new SchemaFileInput(file), SchemaEditor.ID);
			} catch (org.eclipse.ui.PartInitException e) {
				throw new AssertionFailedError(file.toString(), e);
			}
		});
		editor();
		awaitFocus(Tree.class);
	}

	private <C extends Control> C awaitFocus(Class<C> type) {
		return robot.awaitFocus(type);
	}

	/** The visible controls of a class in the window, in the order in which they were made. */
	private <C extends Control> List<C> controls(Class<C> type, Predicate<C> wanted) {
		return robot.get(() -> {
			var found = new ArrayList<C>();
			collect(window.getShell(), type, wanted, found);
			return found;
		});
	}

	private static <C extends Control> void collect(Control control, Class<C> type, Predicate<C> wanted, List<C> found) {
		if (!control.isVisible())
			return;
		if (type.isInstance(control) && wanted.test(type.cast(control)))
			found.add(type.cast(control));
		if (control instanceof Composite composite)
			for (var child : composite.getChildren())
				collect(child, type, wanted, found);
	}

	/** Clicks on the row of a tree with this text. */
	private void clickRow(String text) {
		robot.await("there is a row " + text, () -> row(text).isPresent());
		var item = robot.get(() -> row(text).orElseThrow());
		var bounds = robot.get(() -> item.getBounds(0));
		robot.click(robot.get(item::getParent), bounds.x + 4, bounds.y + bounds.height / 2);
		awaitFocus(Tree.class);
	}

	/** In the tree of the page, which was made before that of the preview. */
	private Optional<TreeItem> row(String text) {
		var trees = new ArrayList<Tree>();
		collect(window.getShell(), Tree.class, tree -> find(tree.getItems(), text).isPresent(), trees);
		return trees.stream().filter(tree -> isInEditor(tree)).findFirst().flatMap(tree -> find(tree.getItems(), text));
	}

	private static boolean isInEditor(Control control) {
		for (var parent = control.getParent(); parent != null; parent = parent.getParent())
			if (parent instanceof org.eclipse.swt.custom.CTabFolder folder && folder.getItems().length > 3 && folder.getItem(0).getText().equals("Labels"))
				return true;
		return false;
	}

	private static Optional<TreeItem> find(TreeItem[] items, String text) {
		for (var item : items) {
			if (item.getText(0).equals(text))
				return Optional.of(item);
			var below = find(item.getItems(), text);
			if (below.isPresent())
				return below;
		}
		return Optional.empty();
	}

	/** Types into the field that has the keyboard, in place of what it has. */
	private void fill(String text) {
		awaitFocus(Text.class);
		robot.keys("Ctrl+A");
		robot.type(text);
	}

	private void awaitProblem(String text, boolean there) {
		robot.await("told is " + text + ": " + there, () -> {
			var tables = new ArrayList<Table>();
			collect(window.getShell(), Table.class, table -> table.getColumnCount() == 2 && List.of(table.getItems()).stream()
					.anyMatch(row -> row.getText(1).contains(text)), tables);
			return tables.isEmpty() != there;
		});
	}

	private void page(int by) {
		for (int i = 0; i < by; i++)
			robot.keys("Alt+PAGE_DOWN");
	}

	private LabelSchema stored(Path file) {
		return SchemaFiles.read(file).value().orElseThrow();
	}

	@Test
	void aSchemaIsMadeFromNothing() {
		var file = folder.resolve("traffic.labelschema");
		assertEquals(List.of(), SchemaFiles.write(SchemaFactory.eINSTANCE.createLabelSchema(), file));
		open(file);
		robot.keys("INSERT");
		fill("vehicle");
		clickRow("vehicle");
		robot.keys("INSERT");
		fill("car");
		clickRow("car");
		robot.keys("Alt+ARROW_RIGHT");
		robot.await("it lies below the other", () -> label("car").getParent() == label("vehicle"));
		clashOfKeys();
		question();
		robot.keys("Ctrl+S");
		robot.await("it is saved", () -> !editor().isDirty());
		var read = stored(file);
		assertEquals(List.of("vehicle", "car"), read.getLabels().stream().map(Label::getName).toList());
		assertEquals(List.of("1", "2"), read.getLabels().stream().map(Label::getHotkey).toList());
		assertEquals(List.of(0, 1), read.getLabels().stream().map(Label::getExportIndex).toList());
		assertEquals(read.getLabels().getFirst(), read.getLabels().get(1).getParent());
		var weather = (ChoiceQuestion) read.getQuestions().getFirst();
		assertEquals("weather", weather.getName());
		assertEquals(List.of("dry"), weather.getOptions().stream().map(option -> option.getName()).toList());
		robot.run(() -> window.getActivePage().closeAllEditors(false));
		open(file);
		clickRow("car");
		robot.keys("DEL");
		robot.await("what is stored is retired", () -> label("car").isRetired());
	}

	/** The key of another label is told of at once, and undone. */
	private void clashOfKeys() {
		clickRow("car");
		var key = controls(Text.class, text -> text.getText().equals("2")).getFirst();
		robot.click(key, 8, robot.get(() -> key.getSize().y) / 2);
		fill("1");
		awaitProblem("1 is the key of", true);
		robot.keys("Ctrl+Z");
		robot.await("the key is back", () -> "2".equals(label("car").getHotkey()));
		awaitProblem("1 is the key of", false);
	}

	private void question() {
		page(2);
		robot.await("the page of questions is there", () -> row("car").isEmpty());
		awaitFocus(Tree.class);
		robot.keys("INSERT");
		fill("weather");
		clickRow("weather");
		robot.keys("Shift+INSERT");
		fill("dry");
	}

	/** A key is proposed and its value typed; undo and redo lead through the pages. */
	@Test
	void theSourceIsEditedInTheSameHistory() {
		var file = folder.resolve("source.labelschema");
		assertEquals(List.of(), SchemaFiles.write(person(), file));
		open(file);
		robot.keys("INSERT");
		fill("dog");
		page(5);
		var text = awaitFocus(StyledText.class);
		robot.await("the source is there", () -> text.getText().contains("\"dog\""));
		var place = robot.get(() -> text.getLocationAtOffset(text.getText().indexOf("\"dog\"") + 2));
		robot.click(text, place.x + 2, place.y + 4);
		robot.keys("END");
		robot.type("\n");
		robot.keys("Ctrl+SPACE");
		fill("descr");
		robot.keys("CR");
		awaitFocus(StyledText.class);
		robot.await("the key is written", () -> text.getText().contains("\"description\": "));
		robot.type("\"barks\",");
		robot.await("it is taken", () -> "barks".equals(label("dog").getDescription()));
		robot.keys("Ctrl+Z");
		robot.await("it is undone", () -> label("dog").getDescription() == null);
		robot.keys("Ctrl+Z");
		robot.await("so is what another page did", () -> editing().schema().getLabels().stream().noneMatch(label -> "dog".equals(label.getName())));
		robot.keys("Ctrl+Y");
		robot.keys("Ctrl+Y");
		robot.await("both are done again", () -> editing().schema().getLabels().stream().anyMatch(label -> "barks".equals(label.getDescription())));
		robot.keys("Ctrl+S");
		robot.await("it is saved", () -> !editor().isDirty());
		assertEquals("barks", stored(file).getLabels().getLast().getDescription());
	}

	@Test
	void theSchemaOfAProjectIsChangedAndAnnotatedWith() throws Exception {
		var picture = folder.resolve("a.png").toFile();
		assertTrue(ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", picture));
		var project = folder.resolve("p" + ProjectStore.EXTENSION);
		new CreateProjectOperation(project, "p", User.current()).media(List.of(picture.toPath()), false).schema(person()).run(SubMonitor.convert(null));
		robot.run(() -> host.open(project));
		robot.await("the item is open", () -> host.item().isPresent());
		robot.await("the canvas has the keyboard", () -> canvas() != null && canvas().isFocusControl());
		robot.keys("Ctrl+Alt+Shift+L");
		editor();
		awaitFocus(Tree.class);
		robot.keys("INSERT");
		fill("dog");
		skeleton();
		robot.keys("Ctrl+S");
		robot.await("it is a revision of the project", () -> store().schemaIndex().labelNamed("dog").isPresent());
		robot.await("it is saved", () -> !editor().isDirty());
		var dog = store().schemaIndex().labelNamed("dog").orElseThrow();
		assertEquals(1, dog.getExportIndex());
		assertEquals(List.of("point", "point_2"), dog.getSkeleton().getPoints().stream().map(point -> point.getName()).toList());
		assertEquals(1, dog.getSkeleton().getEdges().size());
		robot.run(() -> window.getActivePage().closeEditor(editor(), false));
		annotate(dog);
	}

	private ProjectStore store() {
		return robot.get(() -> host.project().orElseThrow().store());
	}

	private static LabelSchema person() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(Ids.next());
		label.setName("person");
		label.setHotkey("1");
		schema.getLabels().add(label);
		return schema;
	}

	/** Two points by clicks, joined by Ctrl and a click. */
	private void skeleton() {
		page(4);
		var canvas = awaitFocus(Canvas.class);
		var size = robot.get(canvas::getSize);
		robot.click(canvas, size.x / 2, size.y / 2);
		robot.click(canvas, size.x / 2 + 40, size.y / 2 + 30);
		robot.await("there are two points", () -> label("dog").getSkeleton() != null && label("dog").getSkeleton().getPoints().size() == 2);
		robot.hold("Ctrl", () -> robot.click(canvas, size.x / 2, size.y / 2));
		robot.await("they are joined", () -> label("dog").getSkeleton().getEdges().size() == 1);
	}

	private void annotate(Label dog) {
		robot.await("the item is open again with the label", () -> host.item().filter(item -> item.editing().schema().label(dog.getId()).isPresent()).isPresent());
		robot.await("the canvas has the keyboard", () -> canvas() != null && (canvas().isFocusControl() || canvas().forceFocus() && canvas().isFocusControl()));
		robot.keys("2");
		robot.await("it is chosen", () -> dog.getId().equals(host.item().orElseThrow().editing().activeLabelId().get()));
		robot.keys("B");
		var size = robot.get(() -> canvas().getSize());
		robot.drag(robot.get(this::canvas), size.x / 2 - 30, size.y / 2 - 30, size.x / 2 + 30, size.y / 2 + 30);
		robot.await("there is a box", () -> host.item().orElseThrow().document().getAnnotations().size() == 1);
		robot.await("it is stored", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		var annotation = robot.get(() -> host.item().orElseThrow().document().getAnnotations().getFirst());
		assertEquals(dog.getId(), annotation.getLabelId());
		assertTrue(annotation.getGeometry() instanceof Box);
		assertFalse(annotation.getId().isEmpty());
	}

	private Control canvas() {
		var editor = window.getActivePage().getActiveEditor();
		var canvas = editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
		return canvas == null ? null : canvas.getAdapter(GraphicalViewer.class).getControl();
	}
}
