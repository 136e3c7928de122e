package org.labelwright.schema.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.schema.ui.tests.Controls.collect;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
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
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.ui.internal.SchemaEditor;
import org.labelwright.schema.ui.internal.SchemaFileInput;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.opentest4j.AssertionFailedError;

/** A lead edits label schemas in the running workbench, by mouse and keys. */
class SchemaEditorTest {

	private static final int VOCABULARY = 20_001;

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

	private List<String> names() {
		return robot.get(() -> editing().schema().getLabels().stream().map(Label::getName).toList());
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
		condition();
		robot.keys("Ctrl+S");
		robot.await("it is saved", () -> !editor().isDirty());
		var read = stored(file);
		assertEquals("width >= 8", read.getConstraints().getFirst().getExpression());
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

	/** Where it is wrong is told as it is typed; names are proposed. */
	private void condition() {
		page(1);
		robot.await("the page of rules is there", () -> row("weather").isEmpty());
		awaitFocus(Tree.class);
		robot.keys("INSERT");
		fill("size");
		robot.run(() -> editing().execute("kind", () -> editing().schema().getConstraints().getFirst().setKind("expression")));
		var text = controls(Text.class, one -> (one.getStyle() & SWT.MULTI) != 0 && String.valueOf(one.getToolTipText()).startsWith("Ctrl+Space")).getFirst();
		robot.click(text, 8, 8);
		fill("widt >= 8");
		awaitProblem("character 1", true);
		robot.keys("Ctrl+A");
		robot.type("wid");
		robot.keys("Ctrl+SPACE");
		robot.awaitFocus(Text.class, text);
		robot.keys("CR");
		robot.await("the name is written", () -> text.getText().equals("width") && text.isFocusControl());
		robot.type(" >= 8");
		awaitProblem("character", false);
	}

	/** Twenty thousand beside each other and one below the last. */
	private static LabelSchema vocabulary() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("vocabulary");
		for (int i = 0; i <= VOCABULARY; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("L" + i);
			label.setExportIndex(i);
			label.setName("Word " + i);
			label.setColor("#3cb44b");
			schema.getLabels().add(label);
		}
		schema.getLabels().getLast().setParent(schema.getLabels().get(VOCABULARY - 1));
		return schema;
	}

	@Test
	void aVocabularyIsEditedBitByBit() {
		var file = folder.resolve("vocabulary.labelschema");
		assertEquals(List.of(), SchemaFiles.write(vocabulary(), file));
		open(file);
		clickRow("Word 7");
		var tree = awaitFocus(Tree.class);
		int rows = robot.get(tree::getItemCount);
		assertTrue(rows > 100 && rows < 1_000, "the first are shown: " + rows);
		robot.keys("F2");
		fill("Seven");
		clickRow("Word 8");
		robot.keys("END");
		robot.keys("CR");
		robot.await("more are shown", () -> tree.getItemCount() > rows && tree.getItemCount() < VOCABULARY);
		robot.run(() -> editing().select(label("Word " + VOCABULARY)));
		robot.await("one far behind is shown as soon as it is selected, with what is above it", () -> tree.getSelectionCount() == 1
				&& tree.getSelection()[0].getText().equals("Word " + VOCABULARY) && tree.getSelection()[0].getParentItem() != null);
		robot.run(() -> tree.setFocus());
		robot.keys("INSERT");
		fill("Beside it");
		robot.keys("Ctrl+Z");
		robot.keys("Ctrl+Z");
		robot.await("the new one is gone", () -> editing().schema().getLabels().size() == VOCABULARY + 1);
		page(5);
		robot.await("its source is offered as a file", () -> !controls(Button.class, button -> button.getText().equals("Save a Copy As...")).isEmpty());
		robot.keys("Ctrl+S");
		robot.await("it is saved", () -> !editor().isDirty());
		var read = stored(file);
		assertEquals("Seven", read.getLabels().get(7).getName());
		assertEquals(VOCABULARY + 1, read.getLabels().size());
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

	/** It is shown as it is, and no schema takes its place before it can be one. */
	@Test
	void aBrokenFileIsMendedAsAText() throws Exception {
		var broken = "{\"type\":\"LabelSchema\",\"id\":\"s\",\"labels\":[{\"id\":\"a\",\"name\":\"cat\"},]}";
		var file = Files.writeString(folder.resolve("broken.labelschema"), broken);
		robot.run(() -> {
			try {
				window.getActivePage().openEditor(new SchemaFileInput(file), SchemaEditor.ID);
			} catch (org.eclipse.ui.PartInitException e) {
				throw new AssertionFailedError(file.toString(), e);
			}
		});
		editor();
		var text = awaitFocus(StyledText.class);
		robot.await("it is shown", () -> text.getText().equals(broken));
		robot.await("what is wrong is told", () -> controls(Table.class, table -> table.getItemCount() == 1 && table.getItem(0).getText(0).contains("1")).size() == 1);
		assertEquals(broken, Files.readString(file));
		robot.keys("Ctrl+END");
		robot.keys("ARROW_LEFT");
		robot.keys("ARROW_LEFT");
		robot.keys("BS");
		robot.await("it is a schema", () -> editing().schema().getLabels().size() == 1);
		robot.keys("Ctrl+S");
		robot.await("it is saved", () -> !editor().isDirty());
		assertEquals(List.of("cat"), stored(file).getLabels().stream().map(Label::getName).toList());
	}

	@Test
	void theSchemaOfAProjectIsChangedAndAnnotatedWith() throws Exception {
		var editor = addDog(create("p", person()));
		skeleton();
		robot.keys("Ctrl+S");
		robot.await("it is a revision of the project", () -> store().schemaIndex().labelNamed("dog").isPresent());
		robot.await("it is saved", () -> !editor.isDirty());
		var dog = store().schemaIndex().labelNamed("dog").orElseThrow();
		assertEquals(1, dog.getExportIndex());
		assertEquals(List.of("point", "point_2"), dog.getSkeleton().getPoints().stream().map(point -> point.getName()).toList());
		assertEquals(1, dog.getSkeleton().getEdges().size());
		robot.run(() -> window.getActivePage().closeEditor(editor, false));
		annotate(dog);
	}

	/** The type of an attribute with values is changed while another one saves: what both say is joined, what differs is chosen, and values follow. */
	@Test
	void aTypeIsChangedAndJoinedWithWhatOthersSaved() throws Exception {
		var project = traffic();
		openProject(project);
		robot.keys("Ctrl+Alt+Shift+L");
		var editor = editor();
		awaitFocus(Tree.class);
		clickRow("car");
		robot.keys("F2");
		fill("auto");
		robot.keys("CR");
		robot.await("it is renamed in its place", () -> names().equals(List.of("auto", "van")));
		clickRow("load");
		robot.keys("CR");
		awaitFocus(Text.class);
		robot.keys("TAB");
		robot.awaitFocus(Button.class);
		robot.keys("SPACE");
		fill("Text");
		robot.keys("CR");
		robot.await("it is a text", () -> label("van").getAttributes().getLast() instanceof TextAttribute);
		robot.await("the type has the keyboard", () -> window.getShell().getDisplay().getFocusControl() instanceof Button button && button.getText().startsWith("Text"));
		var others = EcoreUtil.copy(store().schema());
		others.getLabels().getFirst().setName("automobile");
		others.getLabels().getLast().setName("lorry");
		store().updateSchema(others, User.current());
		robot.run(() -> window.getShell().getDisplay().asyncExec(host::refresh)); // returns when the question is answered
		var dialog = robot.awaitShell("Join Label Schemas");
		var table = in(dialog, Table.class, control -> true);
		assertEquals(List.of("car: Name"), robot.get(() -> List.of(table.getItems()).stream().map(row -> row.getText(0).replace("auto:", "car:")).toList()));
		assertEquals("\u25cf auto", robot.get(() -> table.getItem(0).getText(1)));
		robot.await("the table has the keyboard", table::isFocusControl);
		robot.keys("ARROW_RIGHT");
		robot.await("the others' is taken", () -> table.getItem(0).getText(2).equals("\u25cf automobile"));
		click(in(dialog, Button.class, button -> button.getText().equals("Join")));
		robot.awaitClosed(dialog);
		robot.await("both are joined", () -> editor.editing().schema().getRevision() == 2 && editor.isDirty());
		robot.await("the item is open again", () -> host.item().filter(item -> item.editing().schema().schema().getRevision() == 2).isPresent());
		robot.run(() -> window.getActivePage().activate(editor));
		assertEquals(List.of("automobile", "lorry"), names());
		robot.keys("Ctrl+S");
		var told = robot.awaitShell("Save Label Schema");
		robot.keys("CR");
		robot.awaitClosed(told);
		robot.await("it is saved", () -> !editor.isDirty());
		assertEquals(3, store().schema().getRevision());
		assertEquals(List.of("automobile", "lorry"), store().schema().getLabels().stream().map(Label::getName).toList());
		assertTrue(store().schemaIndex().attribute("van.load").orElseThrow() instanceof TextAttribute);
		assertEquals("1200", value("b", "van.load"));
		assertEquals(3L, value("b", "van.doors"));
	}

	/** Another program writes the file: what is not edited is shown anew, what is edited is joined. Broken source counts as an edit. */
	@Test
	void aFileThatOthersWriteIsJoined() {
		var file = folder.resolve("shared.labelschema");
		assertEquals(List.of(), SchemaFiles.write(person(), file));
		open(file);
		var others = stored(file);
		others.getLabels().getFirst().setName("human");
		assertEquals(List.of(), SchemaFiles.write(others, file));
		robot.await("it is shown as it is now", () -> names().equals(List.of("human")) && !editor().isDirty());
		robot.keys("INSERT");
		fill("dog");
		var more = stored(file);
		more.getLabels().getFirst().setName("people");
		assertEquals(List.of(), SchemaFiles.write(more, file));
		robot.await("both are there", () -> names().equals(List.of("people", "dog")));
		assertTrue(robot.get(() -> editor().isDirty()));
		robot.keys("Ctrl+S");
		robot.await("it is saved", () -> !editor().isDirty());
		assertEquals(List.of("people", "dog"), stored(file).getLabels().stream().map(Label::getName).toList());
		page(5);
		var text = awaitFocus(StyledText.class);
		robot.await("the source is there", () -> text.getText().contains("\"dog\""));
		robot.keys("Ctrl+HOME");
		robot.type("x");
		robot.await("it is to be saved", () -> editor().isDirty());
		robot.await("it is read", () -> controls(Table.class, table -> table.getColumnCount() == 2 && table.getItemCount() > 0).size() > 0);
		var display = window.getShell().getDisplay();
		var editor = editor();
		robot.run(() -> display.asyncExec(() -> window.getActivePage().closeEditor(editor, true))); // returns when the question is answered
		robot.await("the user is asked", () -> display.getActiveShell() != null && !isActive(window.getShell()));
		robot.keys("ESC");
		robot.await("it stays", () -> isActive(window.getShell()) && text.isFocusControl());
		robot.keys("Ctrl+Z");
		robot.await("the text is as it was", () -> !editor().isDirty() && text.getText().startsWith("{"));
		robot.keys("Ctrl+Y");
		robot.await("what was typed is back", () -> editor().isDirty() && text.getText().startsWith("x{"));
		robot.keys("Ctrl+HOME");
		robot.keys("DEL");
		robot.await("it can be read again", () -> !editor().isDirty());
	}

	/** Two of a label become of another, with what they can keep; that is taken back and done again in the same dialog. */
	@Test
	void labelsInUseAreMergedAndTheMergeIsTakenBack() throws Exception {
		var project = traffic();
		openProject(project);
		var before = rows();
		robot.keys("Ctrl+Alt+Shift+E");
		var dialog = robot.awaitShell("Change Label Schema");
		var change = in(dialog, Button.class, button -> button.getText().equals("Change"));
		var undo = in(dialog, Button.class, button -> button.getText().equals("Take Back Last"));
		var redo = in(dialog, Button.class, button -> button.getText().equals("Do Again"));
		robot.await("there is nothing to do yet", () -> !change.isEnabled() && !undo.isEnabled() && !redo.isEnabled());
		var kind = robot.awaitFocus(Combo.class);
		robot.keys("ARROW_DOWN");
		robot.await("labels are merged", () -> kind.getText().equals("Merge into another"));
		robot.keys("TAB");
		var merged = robot.awaitFocus(Combo.class, kind);
		robot.type("van");
		robot.keys("TAB");
		robot.awaitFocus(Combo.class, merged);
		robot.type("car");
		awaitTold(dialog, "touches 2 annotations, 0 relations and 0 answers of 1 items");
		awaitTold(dialog, "1 values have no place");
		assertEquals(before, rows(), "it is only counted");
		robot.await("it can be done", change::isEnabled);
		click(change);
		robot.await("it is done", undo::isEnabled);
		awaitTold(dialog, "revision 2");
		assertFalse(robot.get(change::isEnabled), "nothing is chosen any more");
		var after = rows();
		assertEquals(List.of("car", "car", "car"), labels());
		assertEquals(before.get("a"), after.get("a"));
		assertEquals(3L, value("b", "car.doors"), "doors of a van become doors of a car");
		assertTrue(store().schemaIndex().label("van").orElseThrow().isRetired());
		robot.await("the item is open again with it", () -> host.item().filter(item -> item.editing().schema().schema().getRevision() == 2
				&& item.document().getAnnotations().stream().allMatch(annotation -> annotation.getLabelId().equals("car"))).isPresent());
		click(undo);
		robot.await("it is taken back", redo::isEnabled);
		assertEquals(before, rows());
		assertFalse(store().schemaIndex().label("van").orElseThrow().isRetired());
		click(redo);
		robot.await("it is done again", () -> undo.isEnabled() && !redo.isEnabled());
		assertEquals(after, rows());
		robot.keys("ESC");
		robot.awaitClosed(dialog);
		robot.await("the item is open as it is now", () -> host.item().filter(item -> item.editing().schema().schema().getRevision() == 4).isPresent());
	}

	/** A project with a car and two vans on one picture, of which one has values. */
	private Path traffic() throws Exception {
		var schema = ModelJson.read("""
				{"id":"traffic","labels":[
				 {"id":"car","name":"car","attributes":[{"type":"IntegerAttribute","id":"car.doors","name":"doors"}]},
				 {"id":"van","name":"van","attributes":[{"type":"IntegerAttribute","id":"van.doors","name":"doors"},{"type":"IntegerAttribute","id":"van.load","name":"load"}]}]}"""
				.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema").value().orElseThrow();
		var said = ModelJson.read("""
				{"id":"said","annotations":[
				 {"id":"a","rank":1,"labelId":"car","geometry":{"type":"Box","x":10,"y":20,"width":30,"height":40}},
				 {"id":"b","rank":2,"labelId":"van","geometry":{"type":"Box","x":50,"y":20,"width":30,"height":40},"values":[{"attributeId":"van.doors","value":3},{"attributeId":"van.load","value":1200}]},
				 {"id":"c","rank":3,"labelId":"van","geometry":{"type":"Box","x":90,"y":20,"width":30,"height":40}}]}"""
				.getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "said").value().orElseThrow();
		var project = create("p", schema);
		try (var store = ProjectStore.open(project, User.current()); var bulk = store.bulk("Annotate", User.current())) {
			var item = store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 1).getFirst().item();
			var document = bulk.document(item.id(), User.current());
			for (var annotation : said.getAnnotations())
				bulk.put(document, annotation);
			bulk.commit();
		}
		return project;
	}

	/** A project with one picture. */
	private Path create(String name, LabelSchema schema) throws Exception {
		var picture = folder.resolve("a.png").toFile();
		assertTrue(ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", picture));
		var project = folder.resolve(name + ProjectStore.EXTENSION);
		new CreateProjectOperation(project, name, User.current()).media(List.of(picture.toPath()), false).schema(schema).run(SubMonitor.convert(null));
		return project;
	}

	private List<Annotation> stored() throws Exception {
		var all = new ArrayList<Annotation>();
		store().documents().forEach(DocumentFilter.ALL, (item, document) -> all.addAll(document.getAnnotations()), SubMonitor.convert(null));
		return all;
	}

	/** As they are written, by id. */
	private Map<String, String> rows() throws Exception {
		return stored().stream().collect(Collectors.toMap(Annotation::getId, annotation -> new String(ModelJson.write(annotation), StandardCharsets.UTF_8)));
	}

	private List<String> labels() throws Exception {
		return stored().stream().map(Annotation::getLabelId).toList();
	}

	private Object value(String id, String attribute) throws Exception {
		return stored().stream().filter(annotation -> annotation.getId().equals(id)).flatMap(annotation -> annotation.getValues().stream())
				.filter(value -> value.getAttributeId().equals(attribute)).findFirst().orElseThrow().getValue();
	}

	private <C extends Control> C in(Shell dialog, Class<C> type, Predicate<C> wanted) {
		var found = new ArrayList<C>();
		robot.run(() -> collect(dialog, type, wanted, found));
		assertEquals(1, found.size());
		return found.getFirst();
	}

	private void awaitTold(Shell dialog, String text) {
		robot.await("told is " + text, () -> {
			var found = new ArrayList<Text>();
			collect(dialog, Text.class, control -> control.getText().contains(text), found);
			return !found.isEmpty();
		});
	}

	private void click(Control control) {
		var size = robot.get(control::getSize);
		robot.click(control, size.x / 2, size.y / 2);
	}

	private void openProject(Path project) {
		robot.run(() -> host.open(project));
		robot.await("the item is open", () -> host.item().isPresent());
		robot.await("the canvas has the keyboard", () -> canvas() != null && canvas().isFocusControl());
	}

	/** Opens a project, and begins a label in its schema. */
	private SchemaEditor addDog(Path project) {
		openProject(project);
		robot.keys("Ctrl+Alt+Shift+L");
		var editor = editor();
		awaitFocus(Tree.class);
		robot.keys("INSERT");
		fill("dog");
		return editor;
	}

	/** Another project takes the place of one whose schema is not saved: the user is asked, may stay, and loses nothing. */
	@Test
	void whatIsNotSavedIsAskedForBeforeItsProjectCloses() throws Exception {
		var other = create("other", person());
		var project = create("p", person());
		addDog(project);
		robot.await("it is to be saved", () -> editor().isDirty());
		ask(other);
		robot.keys("ESC");
		robot.await("the project stays", () -> isActive(window.getShell()));
		assertEquals(project, robot.get(() -> host.project().orElseThrow().store().folder()));
		assertTrue(robot.get(() -> editor().isDirty()));
		ask(other);
		robot.keys("CR");
		robot.await("the other is open", () -> host.project().filter(open -> open.store().folder().equals(other)).isPresent());
		try (var stored = ProjectStore.openReadOnly(project)) {
			assertTrue(stored.schemaIndex().labelNamed("dog").isPresent());
		}
	}

	/** Opens another project, and waits until the user is asked what becomes of this one. */
	private void ask(Path other) {
		var display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> host.open(other)); // returns when the question is answered
		robot.await("the user is asked", () -> display.getActiveShell() != null && !isActive(window.getShell()));
	}

	private static boolean isActive(Shell shell) {
		return shell.getDisplay().getActiveShell() == shell;
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
