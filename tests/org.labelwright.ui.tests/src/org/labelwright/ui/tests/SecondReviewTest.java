package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.ReviewTrail;
import org.labelwright.model.project.Role;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.Member;
import org.labelwright.store.Policy;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Stage;
import org.labelwright.store.StoreException;
import org.labelwright.ui.internal.AnnotatePerspective;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;
import org.opentest4j.AssertionFailedError;

/** Two reviewers at one workbench, one after the other: what the first has submitted comes to the second, goes back, and comes again. */
class SecondReviewTest extends WorkbenchTestBase {

	private static final String USER = "labelwright.user";
	private static final User LEA = new User("lea", "Lea");
	private static final User REX = new User("rex", "Rex");
	private static final User SUE = new User("sue", "Sue");
	private static final User ANA = new User("ana", "Ana");
	private static final User BEN = new User("ben", "Ben");

	private final String before = System.getProperty(USER);

	@AfterEach
	void beWhoWasBefore() {
		if (before == null)
			System.clearProperty(USER);
		else
			System.setProperty(USER, before);
		perspective();
	}

	private void perspective() {
		workbench.robot.run(() -> {
			try {
				PlatformUI.getWorkbench().showPerspective(AnnotatePerspective.ID, workbench.window);
			} catch (WorkbenchException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private void prepare() throws Exception {
		project = Samples.project(folder, 2, Samples.schema());
		try (var store = ProjectStore.open(project, LEA)) {
			store.team().put(new Member(LEA, Role.ADMINISTRATOR, List.of()), LEA);
			for (var user : List.of(REX, SUE))
				store.team().put(new Member(user, Role.REVIEWER, List.of()), LEA);
			for (var user : List.of(ANA, BEN))
				store.team().put(new Member(user, Role.ANNOTATOR, List.of()), LEA);
			store.policies().set(new Policy(2, 1, 2, false, 0), LEA);
			try (var session = store.documents().open(store.items().findByName("0.png").getFirst().id(), BEN)) {
				session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.IN_PROGRESS, null));
				session.flush();
			}
		}
	}

	/** Someone else sits down, at the item that he or she had open last. */
	private void sit(User user, String item) {
		workbench.close();
		System.setProperty(USER, user.id());
		perspective();
		workbench.robot.run(() -> workbench.host.open(project));
		workbench.awaitItem(item);
	}

	/** Someone sits down to review, and opens the one item that waits for it. */
	private RowList review(User user, String item, String why) {
		sit(user, item);
		var robot = workbench.robot;
		workbench.keys("F11");
		robot.await("it is reviewed", () -> workbench.host.item().flatMap(open -> open.review()).isPresent());
		var queue = workbench.control(ViewIds.QUEUE, RowList.class, table -> table.columns() == 1 && table.count() == 1);
		robot.await("it says why, which is " + why, () -> queue.detail(0, 0).startsWith(why));
		var row = robot.get(() -> queue.bounds(0, 0));
		robot.click(queue, row.x + 30, row.y + row.height / 2);
		robot.await("what waits is open", () -> workbench.host.item().filter(open -> open.item().name().equals("0.png") && open.review().isPresent()).isPresent());
		return queue;
	}

	private void awaitEmpty(RowList queue) {
		workbench.awaitSaved();
		workbench.robot.await("nothing waits any more", () -> queue.count() == 0);
	}

	private String adjudicated() throws Exception {
		var document = store().documents().read(item(), ReviewQueue.ADJUDICATED.id()).orElseThrow();
		return document.getState() + " " + ReviewTrail.of(document).passed() + " " + document.getReason();
	}

	@Test
	void whatTheFirstReviewerSubmittedComesToTheSecond() throws Exception {
		prepare();
		sit(ANA, "0.png");
		workbench.keys("PAGE_DOWN");
		workbench.awaitItem("1.png");
		workbench.keys("Ctrl+CR");
		workbench.awaitItem("0.png"); // from the last to what is left above
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		workbench.keys("Ctrl+CR");
		workbench.awaitItem("1.png");

		sit(REX, "0.png"); // where ana was is hers
		var robot = workbench.robot;
		robot.run(() -> workbench.host.project().orElseThrow().items().first().thenAccept(row -> workbench.host.showItem(row.orElseThrow(), ANA)));
		robot.await("ana's is looked at", () -> workbench.host.item().filter(open -> open.document().getAnnotatorId().equals("ana")).isPresent());
		for (var command : List.of("submit", "skip"))
			assertFalse(robot.get(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.labelwright.ui." + command).isEnabled()), command);
		var queue = review(REX, "0.png", "");
		var list = workbench.control(ViewIds.DIFFERENCES, RowList.class, table -> table.columns() > 3 && table.name(1).equals("Differs"));
		workbench.keys("F7");
		robot.await("the differences have the keyboard", () -> list.isFocusControl() && list.count() == 1);
		workbench.keys("1");
		robot.await("ana is right", () -> workbench.annotations().size() == 1);
		workbench.awaitSaved();
		workbench.keys("Ctrl+CR");
		awaitEmpty(queue);
		assertEquals("submitted [rex] null", adjudicated());

		queue = review(SUE, "0.png", "waits for review 2 of 2");
		workbench.keys("Ctrl+Alt+V");
		robot.awaitFocus(Text.class);
		workbench.keys("CR");
		var dialog = robot.awaitShell("Send Back");
		robot.awaitFocus(Text.class);
		robot.type("too wide");
		workbench.keys("CR");
		robot.awaitClosed(dialog);
		awaitEmpty(queue);
		assertEquals("rejected [] too wide", adjudicated());

		queue = review(REX, "0.png", "sent back to you: too wide");
		robot.await("the reason stands above the canvas", () -> {
			var said = new ArrayList<CLabel>();
			Workbench.collect(workbench.window.getShell(), CLabel.class, label -> label.getText().equals("Sent back: too wide"), said);
			return said.size() == 1;
		});
		workbench.keys("Ctrl+CR");
		awaitEmpty(queue);

		queue = review(SUE, "0.png", "waits for review 2 of 2");
		workbench.keys("Ctrl+Alt+Y");
		robot.awaitFocus(Text.class);
		workbench.keys("CR");
		awaitEmpty(queue);
		assertEquals("accepted [rex, sue] null", adjudicated());
		workbench.keys("Ctrl+Z");
		robot.await("it is not accepted any more", () -> workbench.host.item().orElseThrow().document().getState() == DocumentState.SUBMITTED);
		workbench.awaitSaved();
		assertEquals("submitted [rex] null", adjudicated());
		workbench.keys("Ctrl+Y");
		robot.await("it is again", () -> workbench.host.item().orElseThrow().document().getState() == DocumentState.ACCEPTED);
		workbench.awaitSaved();
		assertEquals("accepted [rex, sue] null", adjudicated());
	}

	private Shell team;
	private Table stages;

	private <C extends Control> C inTeam(Class<C> type, Predicate<C> wanted) {
		var found = new ArrayList<C>();
		workbench.robot.await("one " + type.getSimpleName(), () -> {
			found.clear();
			Workbench.collect(team, type, wanted, found);
			return found.size() == 1;
		});
		return found.getFirst();
	}

	private void press(String name) {
		var button = inTeam(Button.class, one -> one.getText().replace("&", "").equals(name));
		workbench.robot.await(name + " is enabled", button::isEnabled);
		workbench.click(button);
	}

	private void openWorkflow() {
		var robot = workbench.robot;
		workbench.keys("Ctrl+Alt+T");
		team = robot.awaitShell("Team");
		robot.await("the dialog has the keyboard", () -> team.getDisplay().getFocusControl() != null);
		workbench.keys("Ctrl+PAGE_DOWN");
		stages = inTeam(Table.class, table -> table.getColumnCount() == 8 && table.getColumn(7).getText().equals("Items"));
		robot.await("the stages are shown", () -> stages.getItemCount() == 4);
	}

	private void choose(int row) {
		var cell = workbench.robot.get(() -> stages.getItem(row).getBounds(0));
		workbench.robot.click(stages, cell.x + 5, cell.y + cell.height / 2);
		workbench.robot.await("it is chosen", () -> stages.getSelectionIndex() == row && stages.isFocusControl());
	}

	private void rename(String name) {
		workbench.keys("F2");
		workbench.robot.await("the name may be typed", () -> stages.getDisplay().getFocusControl() instanceof Text text && !text.getSelectionText().isEmpty());
		workbench.robot.type(name);
		workbench.robot.await("it is in the list", () -> stages.getItem(stages.getSelectionIndex()).getText(0).equals(name));
	}

	private ProjectStore store() {
		return workbench.host.project().orElseThrow().store();
	}

	private String workflow() {
		try {
			return store().workflows().workflow().map(all -> all.stages().stream().map(stage -> stage.name() + ' ' + stage.kind() + ' ' + stage.pass())
					.collect(Collectors.joining(", "))).orElse("none");
		} catch (StoreException e) {
			throw new AssertionFailedError("the workflow", e);
		}
	}

	private String item() throws Exception {
		return store().items().findByName("0.png").getFirst().id();
	}

	private String stage() throws Exception {
		return store().workflows().stage(item()).map(Stage::name).orElse("none");
	}

	private String gold() throws Exception {
		return store().gold().find(item()).map(mark -> mark.annotatorId()).orElse("none");
	}

	/** A lead makes the stages; annotators, a reviewer and the lead take an item through them, which is gold then. */
	@Test
	void anItemGoesThroughTheStagesThatTheLeadMade() throws Exception {
		prepare();
		try (var store = ProjectStore.open(project, LEA)) {
			store.assignments().assign(store.items().findByName("0.png").getFirst().id(), ANA, Task.ANNOTATE, 0, null, null, LEA);
		}
		sit(LEA, "0.png");
		makeStages();
		sit(BEN, "0.png");
		workbench.keys("Ctrl+CR");
		workbench.awaitItem("1.png");
		assertEquals("Annotate", stage(), "ana has the task");
		sit(ANA, "0.png");
		var robot = workbench.robot;
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		workbench.keys("Ctrl+CR");
		var items = workbench.control(ViewIds.ITEMS, RowList.class, table -> table.columns() == 6 && table.count() == 2);
		robot.await("the list says where it is", () -> items.text(0, 4).equals("Legal review") && items.text(1, 4).equals("Annotate"));
		var choice = workbench.control(ViewIds.ITEMS, Combo.class, combo -> combo.getItemCount() == 5 && combo.getItem(2).equals("Legal review"));
		robot.run(choice::setFocus);
		robot.await("the choice has the keyboard", choice::isFocusControl);
		workbench.keys("ARROW_DOWN");
		workbench.keys("ARROW_DOWN");
		robot.await("those of the stage are listed", () -> items.count() == 1 && items.text(0, 1).equals("0.png"));

		var queue = review(REX, "0.png", "waits for: Legal review");
		workbench.keys("Ctrl+CR");
		var question = robot.awaitShell("Submit Review");
		workbench.keys("CR");
		robot.awaitClosed(question);
		awaitEmpty(queue);
		assertEquals("Golden submitted [rex] null", stage() + ' ' + adjudicated());

		queue = review(LEA, "0.png", "waits for: Golden");
		workbench.keys("Ctrl+Alt+Y");
		robot.awaitFocus(Text.class);
		workbench.keys("CR");
		awaitEmpty(queue);
		assertEquals("Done accepted [rex, lea] null adjudicated", stage() + ' ' + adjudicated() + ' ' + gold());
		workbench.keys("Ctrl+Z");
		robot.await("it is not accepted any more", () -> workbench.host.item().orElseThrow().document().getState() == DocumentState.SUBMITTED);
		workbench.awaitSaved();
		assertEquals("Golden submitted [rex] null none", stage() + ' ' + adjudicated() + ' ' + gold());
		workbench.keys("Ctrl+Y");
		robot.await("it is again", () -> workbench.host.item().orElseThrow().document().getState() == DocumentState.ACCEPTED);
		workbench.awaitSaved();
		assertEquals("Done adjudicated", stage() + ' ' + gold());
	}

	private void makeStages() {
		var robot = workbench.robot;
		openWorkflow();
		choose(1);
		rename("Legal review");
		choose(2);
		rename("Golden");
		workbench.keys("TAB");
		robot.awaitFocus(Combo.class);
		workbench.keys("ARROW_DOWN");
		robot.await("it makes gold", () -> stages.getItem(2).getText(1).equals("make gold") && stages.getItem(2).getText(2).equals("lead"));
		choose(0);
		workbench.keys("INSERT");
		robot.await("its name may be typed", () -> stages.getItemCount() == 5 && stages.getDisplay().getFocusControl() instanceof Text text && text.getSelectionText().equals("Stage 1"));
		robot.type("Check");
		choose(1);
		robot.await("it is in the list", () -> stages.getItem(1).getText(0).equals("Check") && stages.getItem(0).getText(4).equals("Check"));
		workbench.keys("DEL");
		robot.await("it is gone", () -> stages.getItemCount() == 4);
		press("Set Workflow");
		var made = "Annotate ANNOTATE review1, Legal review REVIEW review2, Golden GOLD done, Done DONE null";
		robot.await("it is set", () -> workflow().equals(made) && stages.getItem(0).getText(7).equals("2"));
		choose(3);
		rename("Finished");
		press("Set Workflow");
		robot.await("it has another name", () -> workflow().endsWith("Finished DONE null") && stages.getItem(3).getText(0).equals("Finished"));
		press("Undo");
		robot.await("it is as it was", () -> workflow().equals(made) && stages.getItem(3).getText(0).equals("Done"));
		workbench.keys("ESC");
		robot.awaitClosed(team);
	}
}
