package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.Audit;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.Verdict;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.ReportView;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/** A lead marks gold, judges a sample of what an annotator finished by keys, and reads how well he did. */
class QualityTest extends WorkbenchTestBase {

	private static final User BEN = new User("ben", "Ben Boxer");

	/** Ben has submitted a box on each picture. */
	private void finish() throws Exception {
		project = Samples.project(folder, 3, Samples.schema());
		try (var store = ProjectStore.open(project, BEN); var bulk = store.bulk("work", BEN)) {
			var label = store.schema().getLabels().stream().filter(one -> one.getName().equals("person")).findFirst().orElseThrow().getId();
			for (var row : store.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 3)) {
				var id = bulk.document(row.item().id(), BEN);
				var box = AnnotationFactory.eINSTANCE.createBox();
				box.setX(50);
				box.setY(60);
				box.setWidth(100);
				box.setHeight(60);
				var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
				annotation.setId("of" + row.item().id());
				annotation.setLabelId(label);
				annotation.setGeometry(box);
				bulk.put(id, annotation);
				bulk.settle(null);
				var head = store.documents().read(row.item().id(), BEN.id()).orElseThrow();
				head.setState(DocumentState.SUBMITTED);
				bulk.putHead(head);
			}
			bulk.commit();
		}
	}

	private ProjectStore store() {
		return workbench.host.project().orElseThrow().store();
	}

	private List<Sample> samples() {
		try {
			var all = store().audits().all();
			return all.isEmpty() ? List.of() : store().audits().samples(all.getLast().id());
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	private static String cells(Table table) {
		return List.of(table.getItems()).stream().map(item -> item.getText(0) + ' ' + item.getText(2)).collect(Collectors.joining("; "));
	}

	@Test
	void marksGoldJudgesASampleAndReadsHowItWent() throws Exception {
		finish();
		workbench.open(project);
		var robot = workbench.robot;
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		workbench.keys("Ctrl+Alt+U");
		robot.await("the item is gold", () -> {
			try {
				return store().gold().marks().size() == 1;
			} catch (StoreException e) {
				throw new AssertionError(e);
			}
		});

		workbench.keys("Ctrl+Alt+Shift+A");
		var dialog = robot.awaitShell("Start Audit");
		var name = robot.awaitFocus(Text.class);
		robot.await("it is planned", () -> name.getText().equals("Audit 1") && dialog.getDefaultButton().isEnabled());
		var texts = new ArrayList<Label>();
		robot.run(() -> Workbench.collect(dialog, Label.class, label -> label.getText().contains("documents are drawn"), texts));
		var plan = texts.getFirst();
		workbench.keys("TAB");
		robot.await("the name of items has the keyboard", () -> name.getDisplay().getFocusControl() instanceof Text now && now != name);
		robot.type("1.p");
		robot.await("the lot is planned anew", () -> plan.getText().startsWith("1 of 1 "));
		workbench.keys("Ctrl+A");
		robot.type(".PNG");
		robot.await("all are in the lot", () -> plan.getText().startsWith("3 of 3 "));
		workbench.keys("CR");
		robot.awaitClosed(dialog);
		var table = workbench.control(ViewIds.AUDIT, RowList.class, list -> list.columns() == 2 && list.count() == 3);
		robot.await("the first document that was drawn is shown", () -> table.isFocusControl() && table.focused() == 0 && shows(table, 0));
		assertTrue(robot.get(() -> workbench.host.item().orElseThrow().editor().readOnly()).isPresent(), "to be looked at only");
		workbench.keys("C");
		robot.await("it is correct, and the next is shown", () -> table.text(0, 1).equals("correct") && table.focused() == 1 && shows(table, 1)
				&& table.isFocusControl());
		workbench.keys("N");
		var noteShell = robot.awaitShell("Note on a Document");
		robot.awaitFocus(Text.class);
		robot.type("ask Ben");
		workbench.keys("CR");
		robot.awaitClosed(noteShell);
		robot.await("the note is there", () -> table.detail(1, 1).equals("ask Ben") && table.isFocusControl() && table.focused() == 1);
		workbench.keys("E");
		var kinds = robot.awaitFocus(Text.class);
		robot.type("label");
		robot.await("what is wrong is found", () -> kinds.getText().equals("label"));
		workbench.keys("CR");
		robot.await("it is wrong, and the last is shown", () -> table.text(1, 1).equals("error: wrong label") && table.focused() == 2 && shows(table, 2)
				&& table.isFocusControl());
		workbench.keys("C");
		robot.await("all are judged", () -> table.text(2, 1).equals("correct") && samples().stream().noneMatch(sample -> sample.verdict() == Verdict.OPEN));
		var reopen = workbench.control(ViewIds.AUDIT, Button.class, button -> button.getText().startsWith("Open Again"));
		robot.await("the last can be opened again", reopen::isEnabled);
		var row = robot.get(() -> table.bounds(2, 0));
		robot.click(table, row.x + 20, row.y + row.height / 2);
		robot.await("the list has the keyboard", () -> table.isFocusControl() && table.focused() == 2);
		workbench.keys("BS");
		robot.await("a verdict can be taken back", () -> table.text(2, 1).equals("open") && table.isFocusControl());
		workbench.keys("C");
		robot.await("and given again", () -> table.text(2, 1).equals("correct"));

		var people = workbench.control(ViewIds.QUALITY, Table.class, shown -> shown.getColumnCount() == 10 && shown.getItem(0).getText(0).equals("Ben Boxer"));
		assertTrue(robot.get(() -> cells(people)).startsWith("Ben Boxer 1.000"), robot.get(() -> cells(people)));
		var file = folder.resolve("quality.html");
		robot.run(() -> ((ReportView<?>) workbench.host.window().getActivePage().findView(ViewIds.QUALITY)).write(file));
		robot.await("the page is written", () -> Files.exists(file) && file.toFile().length() > 1000);

		var judged = samples();
		assertEquals(List.of(Verdict.CORRECT, Verdict.ERROR, Verdict.CORRECT), judged.stream().map(Sample::verdict).toList());
		assertEquals("label", judged.get(1).kind());
		assertEquals(List.of("", "ask Ben", ""), judged.stream().map(Sample::note).toList());
		assertEquals(".PNG", store().audits().all().getFirst().scope().itemName());
		assertEquals(User.current().id(), judged.get(1).by().id());
		assertEquals(Audit.State.REJECTED, store().audits().all().getFirst().state());
		var mine = store().documents().read(store().gold().marks().getFirst().itemId(), User.current().id()).orElseThrow();
		assertEquals(mine.getId(), store().gold().marks().getFirst().documentId());
		assertFalse(store().documents().ofItem(judged.getFirst().itemId()).stream().anyMatch(document -> document.getState() == DocumentState.IN_PROGRESS
				&& document.getAnnotatorId().equals(BEN.id())), "what was judged is as it was");
		robot.run(() -> {
			var page = workbench.host.window().getActivePage();
			List.of(ViewIds.AUDIT, ViewIds.QUALITY).forEach(id -> page.hideView(page.findView(id)));
		});
	}

	/** Whether the document of a row is in the editor. */
	private boolean shows(RowList table, int row) {
		return workbench.host.item().map(item -> item.item().name().equals(table.text(row, 0)) && item.document().getAnnotatorId().equals(BEN.id())).orElse(false);
	}
}
