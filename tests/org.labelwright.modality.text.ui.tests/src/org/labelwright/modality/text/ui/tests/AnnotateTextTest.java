package org.labelwright.modality.text.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.ui.internal.TextPlaces;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.Layers;

/** A person annotates real texts by mouse and keyboard; what the project holds afterwards is read from its store. */
class AnnotateTextTest {

	@TempDir
	Path folder;

	private Robot robot;
	private ProjectHost host;
	private Path project;

	@BeforeEach
	void open() throws Exception {
		project = Samples.project(folder, "news.txt", "arabic.txt");
		robot = new Robot(Display.getDefault());
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		host = robot.get(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
		robot.run(() -> host.window().getShell().setMaximized(true));
		show("news.txt");
		robot.keys("S");
		robot.await("the tool is chosen", () -> canvas().activeTool().equals("select"));
	}

	@AfterEach
	void close() {
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	/** Opens the project and goes to an item. */
	private void show(String name) {
		robot.run(() -> host.open(project));
		robot.await("an item is open", () -> host.item().isPresent());
		if (!robot.get(() -> host.item().get().item().name()).equals(name)) {
			robot.run(() -> host.window().getShell().forceActive());
			awaitText();
			robot.keys(name.equals("news.txt") ? "Alt+ARROW_RIGHT" : "Alt+ARROW_LEFT");
			robot.await("the item is open", () -> host.item().filter(item -> item.item().name().equals(name)).isPresent());
		}
		awaitText();
	}

	private void awaitText() {
		robot.await("the text is shown", () -> canvas() != null && canvas().getAdapter(Text.class) != null);
		robot.run(() -> {
			host.window().getShell().forceActive();
			canvas().setFocus();
		});
		robot.await("the text has the keyboard", () -> control().isFocusControl());
	}

	private AnnotationCanvas canvas() {
		var editor = host.window().getActivePage().getActiveEditor();
		return editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
	}

	private Control control() {
		return canvas().getAdapter(TextPlaces.class).control();
	}

	/** In the middle of the line, at the left side of the code point with this number. */
	private Point at(int place) {
		return robot.get(() -> {
			var places = canvas().getAdapter(TextPlaces.class);
			places.reveal(place);
			return places.middle(place);
		});
	}

	/** Drags from inside one place to inside another. */
	private void drag(int from, int to) {
		at(from);
		var start = at(from);
		var end = at(to);
		robot.drag(robot.get(this::control), start.x, start.y, end.x, end.y);
	}

	private List<Annotation> annotations() {
		return robot.get(() -> List.copyOf(host.item().orElseThrow().document().getAnnotations()));
	}

	private void awaitCount(int count) {
		robot.await(count + " spans are there", () -> host.item().orElseThrow().document().getAnnotations().size() == count);
	}

	private void awaitSpan(int index, int... offsets) {
		robot.await("the span is at " + java.util.Arrays.toString(offsets), () -> java.util.Arrays.equals(offsets,
				((TextSpan) host.item().orElseThrow().document().getAnnotations().get(index).getGeometry()).getOffsets()));
	}

	private Optional<AnnotationDocument> stored(String name) throws Exception {
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			return store.documents().read(store.items().findByName(name).getFirst().id(), User.current().id());
		}
	}

	/** Drags from inside the first word of a phrase to inside its last, and presses the key of a label. */
	private int span(String phrase, String key) throws Exception {
		int count = annotations().size();
		int start = Samples.text("news.txt").indexOf(phrase);
		drag(start + 1, start + phrase.length() - 1);
		robot.keys(key);
		awaitCount(count + 1);
		return start;
	}

	@Test
	void aDragOverTextAndTheKeyOfALabelMakeASpanOfWholeTokens() throws Exception {
		int start = span("Terry Pratchett", "1");
		var annotation = stored("news.txt").orElseThrow().getAnnotations().getFirst();
		var span = (TextSpan) annotation.getGeometry();
		assertEquals("person", annotation.getLabelId());
		assertArrayEquals(new int[] { start, start + "Terry Pratchett".length() }, span.getOffsets());
		assertEquals(List.of("Terry Pratchett"), span.getQuotes());
	}

	@Test
	void everythingGoesByKeyAndOutlivesARestart() throws Exception {
		robot.keys("Ctrl+HOME");
		robot.keys("Ctrl+Shift+ARROW_RIGHT");
		robot.keys("1");
		awaitCount(1);
		awaitSpan(0, 0, 8); // Relation
		robot.keys("K");
		awaitSpan(0, 0, 9);
		robot.keys("J");
		awaitSpan(0, 0, 8);
		robot.keys("Alt+K");
		awaitSpan(0, 0, 19); // Relation annotation
		robot.keys("Shift+K");
		awaitSpan(0, 1, 19);
		robot.keys("2");
		robot.await("it has the other label", () -> "place".equals(host.item().orElseThrow().document().getAnnotations().getFirst().getLabelId()));
		robot.keys("DEL");
		awaitCount(0);
		robot.keys("Ctrl+Z");
		awaitCount(1);
		var stored = stored("news.txt").orElseThrow().getAnnotations().getFirst();
		assertEquals("place", stored.getLabelId());
		assertArrayEquals(new int[] { 1, 19 }, ((TextSpan) stored.getGeometry()).getOffsets());
		show("news.txt");
		robot.keys("Ctrl+Y");
		awaitCount(0);
		assertTrue(stored("news.txt").orElseThrow().getAnnotations().isEmpty());
	}

	@Test
	void fragmentsPlacesAndSentencesGoByKey() throws Exception {
		int start = span("Terry Pratchett", "1");
		var text = Samples.text("news.txt");
		int england = text.indexOf("England", start);
		drag(england + 1, england + "England".length() - 1);
		robot.keys("Shift+CR");
		awaitSpan(0, start, start + "Terry Pratchett".length(), england, england + "England".length());
		int between = start + "Terry ".length();
		var place = at(between);
		robot.click(robot.get(this::control), place.x, place.y);
		robot.keys("CR");
		awaitCount(2);
		awaitSpan(1, between, between);
		robot.keys("Ctrl+K"); // to the end of the sentence, without the end of its line
		awaitSpan(1, between, text.indexOf('.', start) + 1);
		robot.keys("Alt+J");
		robot.keys("Alt+J");
		awaitSpan(1, between, text.indexOf(" England", start));
		var stored = stored("news.txt").orElseThrow().getAnnotations();
		assertEquals(List.of("Terry Pratchett", "England"), ((TextSpan) stored.get(0).getGeometry()).getQuotes());
		assertEquals(List.of("Pratchett lives in"), ((TextSpan) stored.get(1).getGeometry()).getQuotes());
	}

	@Test
	void spansAreRelatedByKeyAndByMouse() throws Exception {
		int person = span("Terry Pratchett", "1");
		int place = span("England", "2");
		robot.keys("Shift+TAB");
		robot.keys("V");
		robot.keys("TAB");
		robot.keys("V");
		robot.await("they are related", () -> host.item().orElseThrow().document().getRelations().size() == 1);
		robot.keys("Shift+V");
		robot.await("they are not", () -> host.item().orElseThrow().document().getRelations().isEmpty());
		robot.keys("P");
		robot.await("the tool is chosen", () -> canvas().activeTool().equals("relate"));
		drag(person + 2, place + 2);
		robot.await("they are related", () -> host.item().orElseThrow().document().getRelations().size() == 1);
		var stored = stored("news.txt").orElseThrow();
		var relation = stored.getRelations().getFirst();
		assertEquals("located", relation.getTypeId());
		assertEquals(stored.getAnnotations().get(0).getId(), relation.getSourceId());
		assertEquals(stored.getAnnotations().get(1).getId(), relation.getTargetId());
	}

	@Test
	void aClickSelectsAndADragAtTheEndMovesIt() throws Exception {
		int start = span("lives in England", "1");
		var middle = at(start + 2);
		robot.keys("ESC");
		robot.click(robot.get(this::control), middle.x, middle.y);
		robot.await("it is selected", () -> host.item().orElseThrow().editing().selection().size() == 1);
		drag(start + "lives in England".length(), start + "lives".length() - 1);
		awaitSpan(0, start, start + "lives".length());
		robot.run(() -> canvas().getAdapter(Layers.class).showLayers(List.of(), false));
		drag(start + "lives".length(), start + "lives in".length());
		var hidden = at(start + 2);
		robot.click(robot.get(this::control), hidden.x, hidden.y);
		robot.await("what is not shown is not selected", () -> host.item().orElseThrow().editing().selection().isEmpty());
		assertEquals(List.of("lives"), ((TextSpan) stored("news.txt").orElseThrow().getAnnotations().getFirst().getGeometry()).getQuotes());
	}

	/** It begins at the right edge, and goes on to the left. */
	@Test
	void aDoubleClickMarksATokenOfArabic() throws Exception {
		close();
		show("arabic.txt");
		var text = Samples.text("arabic.txt");
		int space = text.indexOf(' ');
		int width = robot.get(() -> control().getSize().x);
		assertTrue(at(0).x > width - 50 && at(0).x < width && at(space).x < at(0).x - 10, () -> at(0) + " of " + width + ", then " + at(space));
		var inside = at(1);
		robot.doubleClick(robot.get(this::control), inside.x - 1, inside.y);
		robot.keys("1");
		awaitCount(1);
		awaitSpan(0, 0, space);
		robot.keys("Ctrl+HOME");
		robot.keys("Ctrl+Shift+ARROW_LEFT");
		robot.keys("2");
		awaitCount(2);
		awaitSpan(1, 0, space);
		assertEquals(List.of(text.substring(0, space)),
				((TextSpan) stored("arabic.txt").orElseThrow().getAnnotations().getFirst().getGeometry()).getQuotes());
	}

	@Test
	void spansOfAChangedTextStayUntilTheyAreMoved() throws Exception {
		int start = span("Terry Pratchett", "1");
		stored("news.txt");
		Files.writeString(folder.resolve("news.txt"), "Changed. " + Samples.text("news.txt"));
		show("news.txt");
		awaitSpan(0, start, start + "Terry Pratchett".length());
		robot.await("it is told", () -> shown(host.window().getShell(), "1 spans with broken lines"));
		robot.keys("Ctrl+Shift+R");
		awaitSpan(0, start + 9, start + 9 + "Terry Pratchett".length());
		assertEquals(List.of("Terry Pratchett"), ((TextSpan) stored("news.txt").orElseThrow().getAnnotations().getFirst().getGeometry()).getQuotes());
	}

	@Test
	void aSentenceAndTheWholeTextAreAnsweredByKey() throws Exception {
		robot.keys("Ctrl+HOME");
		robot.keys("Ctrl+Shift+ARROW_DOWN");
		robot.keys("3");
		awaitCount(1);
		robot.keys("Alt+4");
		robot.awaitFocus(org.eclipse.swt.widgets.Button.class);
		robot.keys("2");
		robot.await("the sentence is answered", () -> host.item().orElseThrow().document().getAnnotations().getFirst().getValues().stream().anyMatch(v -> "disagrees".equals(v.getValue())));
		robot.keys("Alt+5");
		robot.await("the question has the keyboard", () -> Display.getDefault().getFocusControl() instanceof org.eclipse.swt.widgets.Button button && button.getText().equals("news"));
		robot.keys("2");
		robot.await("the question is answered", () -> host.item().orElseThrow().document().getAnswers().stream().anyMatch(a -> "opinion".equals(a.getValue())));
		var stored = stored("news.txt").orElseThrow();
		assertEquals("disagrees", stored.getAnnotations().getFirst().getValues().getFirst().getValue());
		assertEquals("opinion", stored.getAnswers().getFirst().getValue());
		assertEquals("sentence", stored.getAnnotations().getFirst().getLabelId());
		assertEquals(List.of("Relation annotation"), ((TextSpan) stored.getAnnotations().getFirst().getGeometry()).getQuotes());
	}

	@Test
	void theLanguageIsChosenByKeyAndStaysWithTheItem() throws Exception {
		robot.keys("Ctrl+Shift+G");
		robot.awaitShell("Language of the Text");
		robot.type("Greek");
		robot.keys("CR");
		var store = robot.get(() -> host.project().orElseThrow().store());
		robot.await("it is stored", () -> {
			try {
				return "el".equals(store.items().findByName("news.txt").getFirst().language());
			} catch (org.labelwright.store.StoreException e) {
				throw new IllegalStateException(e);
			}
		});
		close();
		show("news.txt");
		assertEquals("el", robot.get(() -> host.item().orElseThrow().item().language()));
		robot.await("it is shown", () -> shown(host.window().getShell(), "Greek"));
		robot.keys("Ctrl+Shift+G");
		robot.awaitShell("Language of the Text");
		robot.type("By the script");
		robot.keys("CR");
		robot.await("it is for the script to say", () -> shown(host.window().getShell(), "language not known"));
	}

	private static boolean shown(org.eclipse.swt.widgets.Control control, String text) {
		return control instanceof org.eclipse.swt.custom.CLabel label && String.valueOf(label.getText()).contains(text)
				|| control instanceof org.eclipse.swt.widgets.Composite composite && Stream.of(composite.getChildren()).anyMatch(child -> shown(child, text));
	}

	@Test
	void mentionsAreChainedByKey() throws Exception {
		span("Terry Pratchett", "1");
		span("England", "2");
		robot.keys("M");
		robot.keys("Shift+TAB");
		robot.keys("M");
		robot.await("they are in one chain", () -> {
			var both = host.item().orElseThrow().document().getAnnotations();
			return both.get(0).getGroup() != null && both.get(0).getGroup().equals(both.get(1).getGroup());
		});
		robot.keys("Shift+M");
		robot.await("one is out of it", () -> host.item().orElseThrow().document().getAnnotations().getFirst().getGroup() == null);
		robot.keys("Ctrl+Z");
		var stored = stored("news.txt").orElseThrow().getAnnotations();
		assertEquals(1, stored.stream().map(Annotation::getGroup).distinct().count());
		assertTrue(stored.getFirst().getGroup() != null);
	}

	/** The files hold four and three opening parentheses. */
	@Test
	void whatIsFoundInAllItemsIsReviewedAndLabelled() throws Exception {
		robot.keys("2");
		robot.keys("Ctrl+F");
		var shell = robot.awaitShell("Find in Text");
		robot.type("(");
		robot.keys("Alt+I");
		var table = robot.get(() -> (Table) Stream.of(shell.getChildren()).filter(Table.class::isInstance).findFirst().orElseThrow());
		robot.await("all are listed", () -> table.getItemCount() == 7);
		robot.run(() -> table.setFocus());
		robot.keys("HOME");
		robot.keys("SPACE"); // not the first
		robot.await("the first is not ticked", () -> !table.getItem(0).getChecked());
		robot.keys("END");
		robot.await("another item is open", () -> host.item().filter(item -> item.item().name().equals("arabic.txt")).isPresent()
				&& canvas().getAdapter(Text.class) != null);
		robot.keys("Alt+L");
		robot.await("all but one are labelled", () -> Stream.of(table.getItems()).filter(TableItem::getChecked).count() == 1);
		robot.run(shell::close);
		assertArrayEquals(starts("arabic.txt", 0), offsets("arabic.txt"));
		assertArrayEquals(starts("news.txt", 1), offsets("news.txt"));
	}

	private int[] starts(String name, int skipped) throws Exception {
		var text = Samples.text(name);
		return IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '(').skip(skipped).toArray();
	}

	private int[] offsets(String name) throws Exception {
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			return store.documents().read(store.items().findByName(name).getFirst().id(), User.current().id()).orElseThrow().getAnnotations().stream()
					.filter(annotation -> annotation.getLabelId().equals("place"))
					.mapToInt(annotation -> ((TextSpan) annotation.getGeometry()).getOffsets()[0]).toArray();
		}
	}
}
