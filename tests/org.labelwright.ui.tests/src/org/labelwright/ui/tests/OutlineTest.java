package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/** The outline and the list of objects show what the item has, select it, and stay at hand when there is much of it. */
class OutlineTest {

	private static final int MANY = 100_000;

	@TempDir
	Path folder;

	private final Workbench workbench = new Workbench();

	@AfterEach
	void close() {
		workbench.close();
	}

	private Tree outline() {
		return workbench.control(IPageLayout.ID_OUTLINE, Tree.class, tree -> tree.getColumnCount() == 0);
	}

	private static List<String> texts(Tree tree) {
		var texts = new ArrayList<String>();
		Stream.of(tree.getItems()).forEach(group -> {
			texts.add(group.getText());
			Stream.of(group.getItems()).forEach(item -> texts.add(item.getText()));
		});
		return texts;
	}

	private void click(Tree tree, TreeItem item) {
		var place = workbench.robot.get(item::getBounds);
		workbench.robot.click(tree, place.x + 5, place.y + place.height / 2);
	}

	private Set<String> selected() {
		return Set.copyOf(workbench.host.item().orElseThrow().editing().selection().ids());
	}

	@Test
	void objectsAreBelowTheirLabelsAndSelectedBothWays() throws Exception {
		workbench.open(Samples.project(folder, 1));
		workbench.keys("1");
		workbench.keys("B");
		workbench.drag(50, 60, 150, 120);
		workbench.robot.await("a box is there", () -> workbench.host.item().orElseThrow().document().getAnnotations().size() == 1);
		workbench.keys("ESC");
		workbench.robot.await("nothing is selected", () -> selected().isEmpty());
		workbench.keys("2");
		workbench.keys("B");
		workbench.drag(200, 60, 300, 120);
		workbench.robot.await("two boxes are there", () -> workbench.host.item().orElseThrow().document().getAnnotations().size() == 2);
		var ids = workbench.annotations().stream().map(a -> a.getId()).toList();
		var tree = outline();
		workbench.robot.await("both are shown", () -> texts(tree).size() == 4);
		var texts = workbench.robot.get(() -> texts(tree));
		assertEquals("person (1)", texts.get(0));
		assertEquals("car (1)", texts.get(2));
		assertTrue(texts.get(1).matches("Box (99|100|101) × (59|60|61)"), texts::toString);

		click(tree, workbench.robot.get(() -> tree.getItem(0).getItem(0)));
		workbench.robot.await("the first is selected", () -> selected().equals(Set.of(ids.getFirst())));
		click(tree, workbench.robot.get(() -> tree.getItem(1)));
		workbench.robot.await("all of a label are selected", () -> selected().equals(Set.of(ids.getLast())));
		workbench.robot.run(() -> workbench.host.item().orElseThrow().editing().selection().set(List.of(ids.getFirst())));
		workbench.robot.await("the outline follows",
				() -> tree.getSelectionCount() == 1 && tree.getSelection()[0] == tree.getItem(0).getItem(0));

		workbench.keys("H");
		workbench.keys("L");
		workbench.keys("F");
		workbench.robot.await("it says so", () -> texts(tree).get(1).endsWith("hidden · locked · flagged"));
		workbench.keys("L");
		workbench.keys("DEL");
		workbench.robot.await("it is gone", () -> texts(tree).size() == 2);
		workbench.keys("Ctrl+Z");
		workbench.robot.await("it is back", () -> texts(tree).size() == 4);
	}

	@Test
	void whatHangsOnAnObjectIsBelowIt() throws Exception {
		workbench.open(Samples.project(folder, 1));
		workbench.keys("B");
		workbench.drag(50, 60, 150, 120);
		workbench.keys("B");
		workbench.drag(200, 60, 300, 140);
		workbench.robot.await("two boxes are there", () -> workbench.host.item().orElseThrow().document().getAnnotations().size() == 2);
		var ids = workbench.annotations().stream().map(a -> a.getId()).toList();
		var tree = outline();
		workbench.robot.await("both are shown", () -> texts(tree).size() == 3);
		workbench.robot.run(() -> {
			var editor = workbench.host.item().orElseThrow().editor();
			editor.execute(AnnotationCommands.addRelation(editor, "next to", ids.getFirst(), ids.getLast()));
			editor.execute(AnnotationCommands.group(editor, editor.document().getAnnotations()));
			var geometry = AnnotationFactory.eINSTANCE.createBox();
			geometry.setWidth(7);
			geometry.setHeight(9);
			editor.execute(AnnotationCommands.setSecondaryGeometry(editor, editor.document().getAnnotations().getFirst(), 0, geometry));
		});
		workbench.robot.await("they are below the first", () -> below(tree, 0).size() == 3);
		var first = workbench.robot.get(() -> below(tree, 0));
		assertEquals("also Box 7 × 9", first.get(0));
		assertTrue(first.get(1).startsWith("next to → person Box"), first::toString);
		assertTrue(first.get(2).startsWith("grouped with person Box"), first::toString);
		assertTrue(workbench.robot.get(() -> below(tree, 1)).getFirst().startsWith("next to ← person Box"));
		workbench.robot.run(() -> tree.getItem(0).getItem(0).setExpanded(true));
		click(tree, workbench.robot.get(() -> tree.getItem(0).getItem(0).getItem(1)));
		workbench.robot.await("a relation leads to the other object", () -> selected().equals(Set.of(ids.getLast())));
		workbench.robot.run(() -> {
			var editor = workbench.host.item().orElseThrow().editor();
			editor.execute(AnnotationCommands.ungroup(editor, editor.document().getAnnotations()));
		});
		workbench.robot.await("the group is gone", () -> below(tree, 0).size() == 2 && below(tree, 1).size() == 1);
	}

	/** The texts below the object at an index of the only label. */
	private static List<String> below(Tree tree, int index) {
		var item = tree.getItem(0).getItem(index);
		item.getText();
		return Stream.of(item.getItems()).map(TreeItem::getText).toList();
	}

	/** How long the user interface's thread did not answer at most. */
	private static final class Watch implements AutoCloseable {

		private final AtomicBoolean on = new AtomicBoolean(true);
		private final AtomicLong longest = new AtomicLong();
		private final Thread thread;

		Watch(Display display) {
			thread = Thread.ofPlatform().start(() -> {
				while (on.get()) {
					long start = System.nanoTime();
					display.syncExec(() -> { });
					longest.accumulateAndGet(System.nanoTime() - start, Math::max);
				}
			});
		}

		long milliseconds() {
			return longest.getAndSet(0) / 1_000_000;
		}

		@Override
		public void close() throws InterruptedException {
			on.set(false);
			thread.join();
		}
	}

	private Path large() throws Exception {
		var project = Samples.project(folder, 1);
		try (var store = ProjectStore.open(project, User.current()); var bulk = store.bulk("Fill", User.current())) {
			var document = bulk.document(store.items().findByName("0.png").getFirst().id(), User.current());
			for (int i = 0; i < MANY; i++) {
				var box = AnnotationFactory.eINSTANCE.createBox();
				box.setX(i % 390);
				box.setY(i / 390 % 290);
				box.setWidth(8);
				box.setHeight(8);
				var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
				annotation.setId(Ids.next());
				annotation.setRank(i);
				annotation.setLabelId(i % 4 == 0 ? "car" : "person");
				annotation.setGeometry(box);
				bulk.put(document, annotation);
			}
			bulk.commit();
		}
		return project;
	}

	@Test
	void aHundredThousandObjectsDoNotStopTheWork() throws Exception {
		var project = large();
		var figures = new ArrayList<String>();
		try (var watch = new Watch(workbench.robot.get(() -> workbench.window.getShell().getDisplay()))) {
			workbench.open(project);
			figures.add("open " + watch.milliseconds());
			var table = workbench.control(ViewIds.OBJECTS, RowList.class, t -> t.count() == MANY);
			watch.milliseconds();
			workbench.robot.run(() -> table.reveal(MANY / 2));
			figures.add("scroll the list " + watch.milliseconds());
			var row = workbench.robot.get(() -> table.bounds(MANY / 2, 3));
			workbench.robot.click(table, row.x + 5, row.y + 5);
			workbench.robot.await("one is selected", () -> selected().size() == 1);
			figures.add("select one " + watch.milliseconds());
			workbench.keys("F");
			workbench.robot.await("it is flagged", () -> workbench.host.item().orElseThrow().document().getAnnotations().stream()
					.anyMatch(a -> !a.getFlags().isEmpty()));
			workbench.awaitSaved();
			figures.add("flag one " + watch.milliseconds());
			workbench.keys("Ctrl+A");
			workbench.robot.await("all are selected", () -> selected().size() == MANY);
			figures.add("select all " + watch.milliseconds());
			var tree = outline();
			workbench.robot.await("the outline is there", () -> tree.getItemCount() == 2);
			figures.add("show the outline " + watch.milliseconds());
			workbench.robot.run(() -> {
				tree.getItem(0).getText();
				tree.getItem(0).setExpanded(true);
				tree.getItem(0).getItem(75).getText();
				tree.getItem(0).getItem(75).setExpanded(true);
			});
			workbench.robot.await("it is unfolded", () -> tree.getItem(0).getItem(75).getItemCount() == 500);
			figures.add("unfold the outline " + watch.milliseconds());
			workbench.robot.run(() -> workbench.host.item().orElseThrow().editing().selection()
					.set(List.of(workbench.host.item().orElseThrow().document().getAnnotations().get(MANY / 2).getId())));
			workbench.robot.await("the outline follows", () -> tree.getSelectionCount() == 1);
			figures.add("follow the selection " + watch.milliseconds());
			workbench.keys("DEL");
			workbench.robot.await("one is gone", () -> workbench.host.item().orElseThrow().document().getAnnotations().size() == MANY - 1);
			workbench.awaitSaved();
			figures.add("delete one " + watch.milliseconds());
		}
		System.out.println("The user interface stood still for at most, in ms: " + figures);
	}

	@Test
	void theListOfObjectsFitsItsView() throws Exception {
		workbench.open(Samples.project(folder, 2));
		workbench.keys("B");
		workbench.drag(50, 60, 150, 120);
		var table = workbench.control(ViewIds.OBJECTS, RowList.class, t -> t.count() == 1);
		int columns = workbench.robot.get(() -> IntStream.range(0, table.columns()).map(table::width).sum());
		int width = workbench.robot.get(() -> table.getClientArea().width);
		assertTrue(width > 200 && columns <= width, columns + " in " + width);
	}
}
