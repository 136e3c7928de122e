package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.store.GuidelineSession;
import org.labelwright.store.GuidelineVersion;
import org.labelwright.store.Guidelines;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.guideline.GuidelineDesk;
import org.labelwright.ui.internal.guideline.GuidelineFileDialogs;
import org.labelwright.ui.internal.page.PagePicture;
import org.labelwright.ui.internal.rows.RowList;
import org.opentest4j.AssertionFailedError;

/** A guideline is written and published, read beside the picture, asked about, answered, and grows by an edge case. */
class GuidelineTest extends WorkbenchTestBase {

	private static final User LEA = new User("lea", "Lea Lead");

	private GuidelineDesk desk() {
		return GuidelineDesk.of(workbench.host);
	}

	private GuidelineSession draft() {
		return desk().draft().orElseThrow();
	}

	private Section section() {
		return draft().guideline().getSections().getFirst();
	}

	private Rule rule() {
		return section().getRules().getFirst();
	}

	/** Some control of the window that can be seen. */
	private <C extends Control> C seen(Class<C> type, Predicate<C> wanted) {
		var found = new ArrayList<C>();
		workbench.robot.await("a " + type.getSimpleName(), () -> {
			found.clear();
			Workbench.collect(workbench.host.window().getShell(), type, control -> control.isVisible() && wanted.test(control), found);
			return !found.isEmpty();
		});
		return found.getFirst();
	}

	private void press(String button) {
		var bar = seen(ToolBar.class, tools -> List.of(tools.getItems()).stream().anyMatch(item -> item.getText().equals(button)));
		var place = workbench.robot.get(() -> List.of(bar.getItems()).stream().filter(item -> item.getText().equals(button)).findFirst().orElseThrow().getBounds());
		workbench.robot.click(bar, place.x + place.width / 2, place.y + place.height / 2);
	}

	private void write() {
		var robot = workbench.robot;
		workbench.keys("Ctrl+Alt+L");
		robot.awaitFocus(Button.class);
		workbench.keys("SPACE");
		awaitName("New section");
		robot.type("Vehicles");
		var tree = seen(Tree.class, one -> one.getItemCount() == 1 && one.getItem(0).getText().equals("Vehicles"));
		workbench.click(tree);
		robot.awaitFocus(Tree.class);
		workbench.keys("INSERT");
		awaitName("New rule");
		robot.type("Mark every car");
		workbench.keys("TAB");
		robot.awaitFocus(Button.class);
		workbench.keys("SPACE");
		robot.awaitFocus(Text.class);
		robot.type("car");
		workbench.keys("CR");
		robot.await("the rule is about cars", () -> List.of("car").equals(rule().getSubjectIds()));
		robot.awaitFocus(Button.class);
		workbench.keys("TAB");
		robot.awaitFocus(StyledText.class);
		robot.type("Not **vans**.");
		robot.await("what was typed is stored", () -> "Not **vans**.".equals(rule().getDescription()));
		seen(StyledText.class, text -> text.getText().contains("Vehicles\n\nMark every car\nNot vans."));
		workbench.keys("Ctrl+Z");
		robot.await("it is undone", () -> rule().getDescription() == null);
		workbench.keys("Ctrl+Y");
		robot.await("it is redone", () -> "Not **vans**.".equals(rule().getDescription()));
	}

	/** Waits until a field has the keyboard whose whole text would be written over. */
	private void awaitName(String before) {
		workbench.robot.await(before + " can be written over",
				() -> workbench.host.window().getShell().getDisplay().getFocusControl() instanceof Text text && text.getSelectionText().equals(before));
	}

	private void publish() {
		press("Publish\u2026");
		var dialog = workbench.robot.awaitShell("Publish the Guideline");
		workbench.robot.awaitFocus(Text.class);
		workbench.robot.type("first rules");
		var buttons = new ArrayList<Button>();
		workbench.robot.run(() -> Workbench.collect(dialog, Button.class, button -> button.getText().equals("Publish"), buttons));
		workbench.click(buttons.getFirst());
		workbench.robot.awaitClosed(dialog);
		workbench.robot.await("it is published", () -> desk().state().versions().size() == 1 && desk().state().published() != null);
	}

	@Test
	void isWrittenReadAskedAboutAndGrows() throws Exception {
		open(2);
		var robot = workbench.robot;
		write();
		publish();

		robot.run(workbench.host::showEditor);
		workbench.click(workbench.canvasControl());
		workbench.keys("PAGE_DOWN");
		workbench.awaitItem("1.png");
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		var pane = workbench.control(ViewIds.GUIDELINE, StyledText.class, text -> text.isVisible() && !text.getText().isEmpty());
		robot.await("nothing is said of persons", () -> pane.getText().contains("Nothing of the guideline is about this"));
		workbench.click(workbench.canvasControl());
		workbench.click(100, 90);
		robot.await("the box is selected", () -> !workbench.item().editing().selection().isEmpty());
		workbench.keys("2");
		robot.await("the box is a car", () -> workbench.annotations().getFirst().getLabelId().equals("car"));
		robot.await("the pane follows", () -> pane.getText().contains("Mark every car"));
		var object = workbench.annotations().getFirst().getId();

		workbench.keys("Ctrl+Alt+Q");
		robot.awaitFocus(Text.class);
		robot.type("is this a van?");
		workbench.keys("CR");
		var questions = workbench.control(ViewIds.GUIDELINE, RowList.class, list -> list.columns() == 1 && list.count() == 1);
		robot.await("it is asked", () -> questions.text(0, 0).equals("is this a van?") && questions.detail(0, 0).contains("not answered yet"));
		var place = robot.get(() -> questions.bounds(0, 0));
		robot.click(questions, place.x + 40, place.y + place.height / 2);
		robot.await("the question is chosen", () -> questions.focused() == 0 && questions.isFocusControl());
		workbench.keys("CR");
		robot.awaitFocus(Text.class);
		robot.type("Yes, it has no windows.");
		workbench.keys("CR");
		robot.await("it is answered", () -> questions.detail(0, 0).contains("Yes, it has no windows."));
		workbench.keys("Ctrl+Alt+C");
		robot.await("the rule has an edge case", () -> !rule().getExamples().isEmpty());

		robot.run(() -> workbench.item().editing().selection().set(List.of(object)));
		workbench.keys("Ctrl+Alt+X");
		var dialog = robot.awaitShell("Use as Example");
		robot.awaitFocus(Text.class);
		robot.type("a plain car");
		workbench.keys("CR");
		robot.awaitClosed(dialog);
		robot.await("the rule has another example", () -> rule().getExamples().size() == 2);

		writeAndReadAgain();
		var store = workbench.host.project().orElseThrow().store();
		robot.get(() -> draft().lastWrite()).get();
		store.guidelines().publish(null, "vans decided", LEA);
		robot.run(workbench.host::showEditor);
		workbench.click(workbench.canvasControl());
		workbench.keys("PAGE_UP");
		workbench.awaitItem("0.png");
		var read = seen(Button.class, button -> button.getText().equals("I Have Read It"));
		workbench.keys("2");
		robot.await("examples are drawn", () -> List.of(pane.getStyleRanges()).stream().filter(style -> style.data instanceof PagePicture).count() == 2);
		workbench.click(read);
		robot.await("it is read", () -> desk().state().unread() == null);
		workbench.click(workbench.canvasControl());
		workbench.keys("PAGE_DOWN");
		workbench.awaitItem("1.png");
		checkAgain(seen(Label.class, label -> label.getText().contains("begun under version 1") && label.getText().contains("new: a plain car")));

		workbench.close();
		assertStored(object);
		workbench.open(project);
		workbench.keys("Ctrl+Alt+L");
		robot.awaitFocus(Tree.class);
		workbench.keys("Ctrl+Z");
		robot.await("what was done before the restart is undone", () -> rule().getExamples().size() == 1);
		press("Coverage");
		seen(Table.class, table -> has(table, "person", "label", "0", "0"));
		seen(Table.class, table -> has(table, "1.png", User.current().id(), "1", "car"));
	}

	/** The files that are chosen in the dialogs of the system, which no test can: a page and a PDF with the picture of an example, and Markdown, which is read again. */
	private void writeAndReadAgain() throws Exception {
		var robot = workbench.robot;
		var project = workbench.host.project().orElseThrow();
		var page = folder.resolve("guideline.html");
		var pdf = folder.resolve("guideline.pdf");
		var text = folder.resolve("guideline.md");
		for (var file : List.of(page, pdf, text)) {
			robot.run(() -> GuidelineFileDialogs.write(file, project, draft()));
			robot.await("it is written", () -> Files.exists(file) && file.toFile().length() > 0);
		}
		robot.await("the page is whole", () -> content(page).endsWith("</html>\n"));
		assertTrue(content(page).contains("Mark every car") && content(page).contains("src=\"data:image/png;base64,"), "with what it shows in it");
		assertTrue(Files.size(pdf) > 5000);
		var written = content(text);
		Files.writeString(text, written.replace("Mark every car", "Mark every vehicle"));
		robot.run(() -> GuidelineFileDialogs.read(text, project, draft()));
		robot.await("what was written elsewhere is there", () -> "Mark every vehicle".equals(rule().getName()) && rule().getExamples().size() == 2);
		robot.run(() -> draft().undo());
		robot.await("as one step, which is undone", () -> "Mark every car".equals(rule().getName()) && rule().getExamples().size() == 2);
	}

	private static String content(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new AssertionFailedError(file.toString(), e);
		}
	}

	/** What the new version touches is listed, checked by a key, and left out then; undone, it is there again. */
	private void checkAgain(Label older) {
		var robot = workbench.robot;
		var list = workbench.control(ViewIds.ITEMS, RowList.class, one -> one.columns() == 5 && one.count() == 2);
		robot.await("it is marked in the list", () -> list.detail(1, 1).equals("under guideline 1, now 2") && list.detail(0, 1).isEmpty());
		var choice = workbench.control(ViewIds.ITEMS, Combo.class, combo -> combo.isVisible() && combo.indexOf("Mine, to check again") == 1);
		robot.run(choice::setFocus);
		workbench.keys("ARROW_DOWN");
		robot.await("what is to be checked is listed", () -> list.count() == 1 && list.text(0, 1).equals("1.png"));
		workbench.click(workbench.canvasControl());
		workbench.keys("Ctrl+Shift+B");
		robot.await("it is checked", () -> list.count() == 0 && "2".equals(workbench.item().document().getGuidelineVersion()));
		robot.await("nothing is told of what changed any more", () -> !older.isVisible());
		workbench.click(workbench.canvasControl());
		workbench.keys("Ctrl+Z");
		robot.await("that is undone", () -> "1".equals(workbench.item().document().getGuidelineVersion()) && older.isVisible());
		workbench.awaitSaved();
		workbench.control(ViewIds.ITEMS, Combo.class, choice::equals);
		robot.run(choice::setFocus);
		workbench.keys("ARROW_UP");
		robot.await("all are listed", () -> list.count() == 2);
	}

	private static boolean has(Table table, String... cells) {
		return Stream.of(table.getItems()).anyMatch(row -> IntStream.range(0, cells.length).allMatch(cell -> row.getText(cell).equals(cells[cell])));
	}

	private void assertStored(String object) throws Exception {
		try (var store = ProjectStore.openReadOnly(project)) {
			var guidelines = store.guidelines();
			assertEquals(List.of("1: first rules", "2: vans decided"),
					guidelines.versions().stream().map(version -> version.version() + ": " + version.note()).toList());
			assertEquals(List.of("1", "2", "2"), guidelines.acknowledgements().stream().map(read -> read.version()).sorted().toList());
			assertEquals("2", guidelines.lastRead(User.current()).map(GuidelineVersion::version).orElse(null));
			var question = guidelines.questions(Guidelines.Filter.ALL).getFirst();
			var item = store.items().findByName("1.png").getFirst().id();
			assertEquals(List.of(item, object, "is this a van?", "Yes, it has no windows."),
					List.of(question.getItemId(), question.getAnnotationId(), question.getDescription(), question.getAnswer()));
			assertEquals(List.of("car"), question.getSubjectIds());
			var examples = guidelines.draft().getSections().getFirst().getRules().getFirst().getExamples();
			assertEquals(List.of(ExampleKind.EDGE_CASE, ExampleKind.POSITIVE), examples.stream().map(Example::getKind).toList());
			assertEquals("is this a van?", examples.getFirst().getName());
			assertEquals("Yes, it has no windows.", examples.getFirst().getDescription());
			for (var example : examples) {
				assertEquals(List.of(item, List.of(object)), List.of(example.getItemId(), example.getAnnotationIds()));
				assertEquals("car", example.getSnapshot().getFirst().getLabelId());
			}
			assertTrue(guidelines.published("1").orElseThrow().getSections().getFirst().getRules().getFirst().getExamples().isEmpty());
			assertFalse(guidelines.published("2").orElseThrow().getSections().getFirst().getRules().getFirst().getExamples().isEmpty());
			assertEquals("1", store.documents().read(item, User.current().id()).orElseThrow().getGuidelineVersion());
		}
	}
}
