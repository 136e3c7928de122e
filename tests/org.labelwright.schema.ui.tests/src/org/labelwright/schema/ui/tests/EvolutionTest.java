package org.labelwright.schema.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.schema.ui.tests.Controls.collect;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.ui.internal.evolution.AsideView;
import org.labelwright.schema.ui.internal.evolution.RevisionsView;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.rows.RowList;
import org.opentest4j.AssertionFailedError;

/** A lead changes the label schema of a project of two annotators in the running workbench, by mouse and keys, and looks at what was stored each time. */
class EvolutionTest {

	private static final List<String> KINDS = List.of("Rename", "Merge into another", "Split a label", "Move in the hierarchy", "Give another type", "Allow kinds of geometry",
			"Retire", "Offer again", "Delete");
	private static final User BOB = new User("bob", "Bob");

	@TempDir
	private Path folder;

	private final Robot robot = new Robot(PlatformUI.getWorkbench().getDisplay());
	private IWorkbenchWindow window;
	private ProjectHost host;
	private Shell dialog;

	@BeforeEach
	void begin() throws Exception {
		robot.await("there is a window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		window = robot.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		host = robot.get(() -> ProjectHost.of(window));
		robot.run(() -> window.getShell().forceActive());
		robot.await("the window is active", () -> window.getShell().getDisplay().getActiveShell() == window.getShell());
		var project = traffic();
		robot.run(() -> host.open(project));
		robot.await("the item is open", () -> host.item().isPresent());
	}

	@AfterEach
	void end() {
		robot.run(() -> {
			if (dialog != null && !dialog.isDisposed())
				dialog.close(); // of a test that has failed
			for (var id : List.of(RevisionsView.ID, AsideView.ID))
				window.getActivePage().hideView(window.getActivePage().findView(id));
			window.getActivePage().closeAllEditors(false);
		});
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	/** Two pictures, each with documents of two annotators that say the same. */
	private Path traffic() throws Exception {
		var schema = ModelJson.read("""
				{"id":"traffic","labels":[{"id":"car","name":"car"},{"id":"van","name":"van"},{"id":"truck","name":"truck"}],
				 "attributes":[{"type":"ChoiceAttribute","id":"color","name":"color","options":[{"id":"red","name":"red"},{"id":"blue","name":"blue"}]},
				  {"type":"TextAttribute","id":"maker","name":"maker"}],
				 "relationTypes":[{"id":"tows","name":"tows"},{"id":"follows","name":"follows"}]}""".getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema")
				.value().orElseThrow();
		var media = new ArrayList<Path>();
		for (var name : List.of("a.png", "b.png")) {
			var picture = folder.resolve(name);
			assertTrue(ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", picture.toFile()));
			media.add(picture);
		}
		var project = folder.resolve("p" + ProjectStore.EXTENSION);
		new CreateProjectOperation(project, "p", User.current()).media(media, false).schema(schema).run(SubMonitor.convert(null));
		try (var store = ProjectStore.open(project, User.current()); var bulk = store.bulk("Annotate", User.current())) {
			for (var row : store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 9))
				for (var annotator : List.of(User.current(), BOB)) {
					var said = ModelJson.read("""
							{"id":"said","annotations":[
							 {"id":"1","rank":1,"labelId":"car","geometry":{"type":"Polygon","points":[10,20,40,20,25,60]},"values":[{"attributeId":"maker","value":"Opel"}]},
							 {"id":"2","rank":2,"labelId":"van","geometry":{"type":"Box","x":50,"y":20,"width":30,"height":40},"values":[{"attributeId":"color","value":"blue"}]},
							 {"id":"3","rank":3,"labelId":"van","geometry":{"type":"Box","x":90,"y":20,"width":30,"height":40}}],
							 "relations":[{"id":"4","rank":1,"typeId":"tows","sourceId":"1","targetId":"2"}]}"""
							.getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "said").value().orElseThrow();
					var document = bulk.document(row.item().id(), annotator);
					for (var list : List.of(said.getAnnotations(), said.getRelations()))
						for (var statement : List.copyOf(list))
							bulk.put(document, (Statement) statement);
				}
			bulk.commit();
		}
		return project;
	}

	private ProjectStore store() {
		return robot.get(() -> host.project().orElseThrow().store());
	}

	/** As they are written. */
	private Map<String, String> rows() throws Exception {
		var rows = new TreeMap<String, String>();
		store().documents().forEach(DocumentFilter.ALL, (item, document) -> rows.put(item.name() + document.getAnnotatorId(),
				new String(ModelJson.write(document), StandardCharsets.UTF_8)), SubMonitor.convert(null));
		return rows;
	}

	private <C extends Control> C one(Shell shell, Class<C> type, Predicate<C> wanted) {
		var found = new ArrayList<C>();
		robot.await("there is a " + type.getSimpleName(), () -> {
			found.clear();
			collect(shell, type, wanted, found);
			return found.size() == 1;
		});
		return found.getFirst();
	}

	private Button button(Shell shell, String text) {
		return one(shell, Button.class, button -> button.getText().equals(text));
	}

	private void click(Control control) {
		var size = robot.get(control::getSize);
		robot.click(control, size.x / 2, size.y / 2);
	}

	private void press(Shell shell, String text) {
		var button = button(shell, text);
		robot.await(text + " can be pressed", button::isEnabled);
		click(button);
	}

	/** Chooses a kind of change, what is changed and what it becomes. */
	private void choose(String what, String element, String becomes) {
		var kind = one(dialog, Combo.class, combo -> "Change".equals(combo.getToolTipText()));
		var subject = one(dialog, Combo.class, combo -> "Of".equals(combo.getToolTipText()));
		robot.click(subject, 10, robot.get(subject::getSize).y / 2);
		robot.await("it has the keyboard", subject::isFocusControl);
		robot.keys("Shift+TAB");
		robot.awaitFocus(Combo.class, subject);
		int steps = KINDS.indexOf(what) - robot.get(kind::getSelectionIndex);
		for (int i = 0; i < Math.abs(steps); i++)
			robot.keys(steps > 0 ? "ARROW_DOWN" : "ARROW_UP");
		robot.await(what + " is chosen", () -> kind.getText().equals(what));
		robot.keys("TAB");
		robot.await("what is changed is asked for", subject::isFocusControl);
		robot.type(element);
		robot.await("it is " + element, () -> subject.getText().equals(element));
		if (becomes == null)
			return;
		robot.keys("TAB");
		var parameter = robot.awaitFocus(Combo.class, subject);
		robot.type(becomes);
		robot.await("it becomes " + becomes, () -> parameter.getText().equals(becomes));
	}

	private void awaitTold(String text) {
		robot.await("told is " + text, () -> {
			var found = new ArrayList<Text>();
			collect(dialog, Text.class, control -> control.getText().contains(text), found);
			return !found.isEmpty();
		});
	}

	/** Chooses, sees what is counted, and changes; nothing is stored before. */
	private void change(String what, String element, String becomes, String... told) throws Exception {
		var before = rows();
		int revision = store().schema().getRevision();
		choose(what, element, becomes);
		for (var text : told)
			awaitTold(text);
		assertEquals(before, rows(), "it is only counted");
		press(dialog, "Change");
		stored(revision + 1);
		robot.await("it can be taken back", button(dialog, "Take Back Last")::isEnabled);
	}

	/** The dialog has the keyboard again when the progress is gone. */
	private void stored(int revision) {
		robot.await("it is stored", () -> host.project().orElseThrow().store().schema().getRevision() == revision);
		robot.awaitShell("Change Label Schema");
	}

	@Test
	void eachChangeIsCountedDoneTakenBackAndDoneAgain() throws Exception {
		robot.await("the canvas has the keyboard", () -> window.getActivePage().getActiveEditor() != null);
		robot.keys("Ctrl+Alt+Shift+E");
		dialog = robot.awaitShell("Change Label Schema");
		var states = new ArrayDeque<Map<String, String>>();
		states.push(rows());
		change("Rename", "car", "auto", "touches no annotation");
		states.push(rows());
		change("Move in the hierarchy", "van", "auto", "touches no annotation");
		states.push(rows());
		change("Give another type", "maker", "Choice", "touches 4 annotations");
		states.push(rows());
		change("Allow kinds of geometry", "auto", "Box", "touches 4 annotations", "4 values");
		states.push(rows());
		change("Merge into another", "color / blue", "color / red", "touches 4 annotations");
		states.push(rows());
		change("Merge into another", "tows", "follows", "4 relations");
		states.push(rows());
		change("Split a label", "van", "color", "touches 4 annotations");
		states.push(rows());
		change("Retire", "truck", null, "touches no annotation");
		states.push(rows());
		change("Offer again", "truck", null, "touches no annotation");
		states.push(rows());
		change("Merge into another", "truck", "auto", "touches no annotation");
		states.push(rows());
		change("Delete", "maker", null, "touches 4 annotations", "4 values");
		var last = rows();
		assertEquals("van (red)", store().schema().getLabels().stream().filter(label -> last.values().iterator().next().contains(label.getId()) && label.getParent() != null
				&& "van".equals(label.getParent().getName())).findFirst().orElseThrow().getName());
		var undone = new ArrayDeque<Map<String, String>>();
		undone.push(last);
		while (!states.isEmpty()) {
			back("Take Back Last");
			assertEquals(states.peek(), rows(), () -> states.size() + " are left");
			undone.push(states.pop());
		}
		assertEquals("car", store().schemaIndex().label("car").orElseThrow().getName());
		undone.pop();
		while (!undone.isEmpty()) {
			back("Do Again");
			assertEquals(undone.peek(), rows(), () -> undone.size() + " are left");
			undone.pop();
		}
		robot.keys("ESC");
		robot.awaitClosed(dialog);
		robot.await("the item is open as it is now", () -> host.item().filter(item -> item.editing().schema().schema().getRevision() == 34).isPresent());
	}

	private void back(String button) {
		int revision = store().schema().getRevision();
		press(dialog, button);
		stored(revision + 1);
	}

	private boolean bar(String text) {
		var found = new ArrayList<CLabel>();
		collect(window.getShell(), CLabel.class, label -> label.getText().contains(text), found);
		return !found.isEmpty();
	}

	private RowList table(String column) {
		return one(window.getShell(), RowList.class, rows -> rows.columns() > 0 && rows.name(0).equals(column));
	}

	private void show(String view) {
		robot.run(() -> {
			try {
				window.getActivePage().showView(view);
			} catch (PartInitException e) {
				throw new AssertionFailedError(view, e);
			}
		});
	}

	/** What was left as it was is brought up to date for one item, for all, and taken back; what is kept aside is listed, put back and thrown away. */
	@Test
	void itemsAreBroughtUpToDateAndWhatIsKeptAsideIsSettled() throws Exception {
		robot.await("the canvas has the keyboard", () -> window.getActivePage().getActiveEditor() != null);
		robot.keys("Ctrl+Alt+Shift+E");
		dialog = robot.awaitShell("Change Label Schema");
		choose("Allow kinds of geometry", "car", "Box");
		awaitTold("touches 4 annotations");
		var leave = one(dialog, Button.class, button -> (button.getStyle() & SWT.CHECK) != 0);
		robot.click(leave, 10, robot.get(leave::getSize).y / 2);
		robot.await("what is said is left", leave::getSelection);
		var left = rows();
		press(dialog, "Change");
		stored(2);
		robot.await("it can be taken back", button(dialog, "Take Back Last")::isEnabled);
		robot.keys("ESC");
		robot.awaitClosed(dialog);
		assertEquals(left, rows());
		robot.await("the item says that it is older", () -> bar("Made under revision 1"));
		robot.run(() -> window.getActivePage().activate(window.getActivePage().getActiveEditor()));
		robot.keys("Ctrl+Alt+Shift+B");
		robot.await("it is up to date", () -> !bar("Made under revision 1") && host.item().orElseThrow().document().getSchemaRevision() == 2);
		robot.await("it is stored", () -> host.item().orElseThrow().session().lastWrite().isDone());
		assertEquals(1, rows().entrySet().stream().filter(row -> !row.getValue().equals(left.get(row.getKey()))).count());
		robot.keys("Ctrl+Z");
		robot.await("it is older again", () -> bar("Made under revision 1"));
		robot.await("it is stored", () -> host.item().orElseThrow().session().lastWrite().isDone());
		assertEquals(left, rows());
		press(window.getShell(), "All Items...");
		dialog = robot.awaitShell("Bring up to date with the label schema");
		press(dialog, "Bring Up to Date");
		robot.awaitClosed(dialog);
		robot.await("all are up to date", () -> !bar("Made under revision 1") && host.item().filter(item -> item.document().getSchemaRevision() == 2).isPresent());
		var migrated = rows();
		assertEquals(4, migrated.entrySet().stream().filter(row -> !row.getValue().equals(left.get(row.getKey()))).count());
		show(RevisionsView.ID);
		var revisions = table("Revision");
		robot.await("two revisions are listed", () -> revisions.count() == 2);
		robot.await("the difference is told", () -> table("Element").count() == 1);
		press(window.getShell(), "Take Migration Back");
		robot.await("it is taken back", () -> bar("Made under revision 1"));
		assertEquals(left, rows());
		press(window.getShell(), "Take Back Last");
		robot.await("the schema is as it was", () -> revisions.count() == 3);
		assertEquals(left, rows());
		press(window.getShell(), "Do Again");
		robot.await("it is done again, and what is said is left", () -> revisions.count() == 4 && bar("Made under revision 1"));
		assertEquals(left, rows());
		var file = folder.resolve("first.labelschema");
		robot.run(() -> ((RevisionsView) window.getActivePage().findView(RevisionsView.ID)).write(1, file));
		robot.await("the first revision is written", () -> Files.exists(file));
		press(window.getShell(), "All Items...");
		dialog = robot.awaitShell("Bring up to date with the label schema");
		press(dialog, "Bring Up to Date");
		robot.awaitClosed(dialog);
		robot.await("all are up to date", () -> host.item().filter(item -> item.document().getSchemaRevision() == 4).isPresent());
		aside();
	}

	private void aside() throws Exception {
		show(AsideView.ID);
		var table = table("Item");
		robot.await("four polygons are listed", () -> table.count() == 4);
		robot.click(table, 60, robot.get(table::getSize).y - 5);
		robot.keys("HOME");
		press(window.getShell(), "Go to Object");
		robot.await("its object is selected", () -> host.item().filter(item -> item.editing().selection().primary().filter("1"::equals).isPresent()).isPresent());
		assertTrue(robot.get(() -> !button(window.getShell(), "Put Back").isEnabled()), "cars are boxes");
		var before = rows();
		robot.run(table::setFocus);
		robot.keys("DEL");
		dialog = robot.awaitShell("Throw Away");
		robot.keys("CR");
		robot.awaitClosed(dialog);
		robot.await("three are left", () -> table.count() == 3);
		assertNotEquals(before, rows());
		var list = folder.resolve("list.csv");
		robot.run(() -> ((AsideView) window.getActivePage().findView(AsideView.ID)).write(list));
		robot.await("they are written", () -> lines(list) == 4);
	}

	private static long lines(Path file) {
		try {
			return Files.exists(file) ? Files.readAllLines(file).size() : 0;
		} catch (java.io.IOException e) {
			throw new AssertionFailedError(file.toString(), e);
		}
	}
}
