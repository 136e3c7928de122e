package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.project.Role;
import org.labelwright.store.Assignment;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Member;
import org.labelwright.store.Policy;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;
import org.opentest4j.AssertionFailedError;

/** One of a team at work: his or her queue, what the team says, and an expert who is asked. */
class TeamworkTest extends WorkbenchTestBase {

	private static final User LEA = new User("lea", "Lea Lead");
	private static final User ME = User.current();

	private void share() throws Exception {
		project = Samples.project(folder, 4, Samples.schema());
		try (var store = ProjectStore.open(project, LEA)) {
			store.team().put(new Member(ME, Role.ANNOTATOR, List.of()), LEA);
			store.team().put(new Member(new User("eva", "Eva Expert"), Role.ANNOTATOR, List.of("cars", "vans")), LEA);
			var items = store.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 4).stream().map(row -> row.item().id()).toList();
			store.assignments().assign(items.get(0), new User("eva", "Eva Expert"), Task.ANNOTATE, 0, null, null, LEA);
			store.assignments().assign(items.get(1), ME, Task.ANNOTATE, 0, Instant.parse("2020-01-15T12:00:00Z"), null, LEA);
			store.assignments().assign(items.get(3), ME, Task.ANNOTATE, 0, null, null, LEA);
			store.comments().add(items.get(1), null, null, "Mind the shadows, please.", LEA);
		}
	}

	@Test
	void worksThroughTheQueueAnswersCommentsAndAsksAnExpert() throws Exception {
		share();
		workbench.open(project);
		var robot = workbench.robot;
		var table = workbench.control(ViewIds.ITEMS, RowList.class, t -> t.columns() == 5 && t.count() == 4);
		robot.await("rows say whose they are", () -> table.detail(0, 1).equals("Eva Expert") && table.detail(1, 1).contains("overdue since"));
		var assigned = workbench.control(ViewIds.ITEMS, Combo.class, combo -> combo.getItemCount() == 6 && combo.getItem(1).equals("Mine, to do"));
		robot.run(assigned::setFocus);
		robot.await("the choice has the keyboard", assigned::isFocusControl);
		workbench.keys("ARROW_DOWN");
		robot.await("mine are listed", () -> assigned.getSelectionIndex() == 1 && table.count() == 2);
		var row = robot.get(() -> table.bounds(0, 1));
		robot.click(table, row.x + 20, row.y + row.height / 2);
		robot.await("the first of mine is open", () -> workbench.itemName().equals("1.png") && table.isFocusControl());
		workbench.keys("CR");
		workbench.awaitItem("1.png");
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();

		var comments = workbench.control(ViewIds.COMMENTS, RowList.class, t -> t.columns() == 1 && t.count() == 1);
		var text = workbench.control(ViewIds.COMMENTS, Text.class, t -> t.getMessage().equals("Write a comment"));
		robot.await("the comment is shown", () -> comments.detail(0, 0).equals("Mind the shadows, please."));
		var first = robot.get(() -> comments.bounds(0, 0));
		robot.click(comments, first.x + 40, first.y + first.height / 2);
		robot.await("it is chosen", () -> comments.focused() == 0 && comments.isFocusControl());
		workbench.keys("CR");
		robot.await("the answer may be written", text::isFocusControl);
		robot.type("I do\nand so");
		robot.await("the answer is there, and what was typed after it", () -> comments.count() == 2 && text.getText().equals("and so"));
		robot.run(() -> text.setText(""));
		var object = workbench.annotations().getFirst().getId();
		robot.run(() -> workbench.host.item().orElseThrow().editing().selection().set(List.of(object)));
		workbench.click(text);
		robot.await("the field has the keyboard", text::isFocusControl);
		robot.type("a van? ");
		workbench.keys("@");
		robot.awaitFocus(Text.class, text);
		robot.type("eva");
		workbench.keys("CR");
		robot.await("she is mentioned", () -> text.isFocusControl() && text.getText().equals("a van? @eva "));
		workbench.keys("CR");
		robot.await("the comment is there", () -> comments.count() == 3 && comments.text(2, 0).contains("on person"));

		workbench.keys("Ctrl+Shift+E");
		robot.awaitFocus(Text.class, text);
		robot.type("vans");
		workbench.keys("CR");
		var dialog = robot.awaitShell("Ask an Expert");
		robot.awaitFocus(Text.class, text);
		robot.type("van or car");
		workbench.keys("CR");
		robot.awaitClosed(dialog);
		robot.await("she has it too", () -> table.detail(0, 1).contains("expert Eva Expert"));

		workbench.keys("Ctrl+CR");
		robot.await("the next of mine is open", () -> workbench.itemName().equals("3.png"));
		workbench.close();
		try (var store = ProjectStore.openReadOnly(project)) {
			var item = store.items().findByName("1.png").getFirst().id();
			var made = store.assignments().ofItem(item);
			assertEquals(List.of(State.DONE, State.OPEN), made.stream().map(Assignment::state).toList());
			assertEquals("eva EXPERT van or car", made.get(1).user().id() + ' ' + made.get(1).task() + ' ' + made.get(1).why());
			var said = store.comments().ofItem(item);
			assertEquals(List.of("Mind the shadows, please.", "I do", "a van? @eva"), said.stream().map(comment -> comment.text()).toList());
			assertEquals(said.get(0).id(), said.get(1).replyTo());
			assertEquals(object, said.get(2).objectId());
			assertEquals(List.of("eva"), said.get(2).mentions());
			assertTrue(store.documents().read(item, ME.id()).isPresent());
		}
	}

	@Test
	void aLeadMakesMembersSetsThePolicyAndAssigns() throws Exception {
		open(4);
		var robot = workbench.robot;
		workbench.keys("Ctrl+Alt+T");
		var dialog = robot.awaitShell("Team");
		var table = in(dialog, Table.class, found -> true);
		var fields = all(dialog, Text.class, Text::getEditable, 3);
		workbench.click(fields.getFirst());
		robot.await("the account may be typed", fields.getFirst()::isFocusControl);
		robot.type("bob");
		workbench.click(fields.getLast());
		robot.await("the expertise may be typed", fields.getLast()::isFocusControl);
		robot.type("cars, vans\n");
		robot.await("both are members", () -> table.getItemCount() == 2 && table.getItem(0).getText(2).equals("administrator")
				&& table.getItem(1).getText(3).equals("cars, vans"));
		var sees = in(dialog, Button.class, button -> button.getText().startsWith("Annotators see"));
		workbench.click(sees);
		robot.await("it is ticked", sees::getSelection);
		var blind = in(dialog, Spinner.class, spinner -> spinner.getMaximum() == 50);
		robot.click(blind, 15, 10);
		robot.await("the share without suggestions may be typed", blind::isFocusControl);
		workbench.keys("Ctrl+A");
		robot.type("10\t");
		robot.await("it is typed", () -> blind.getSelection() == 10);
		workbench.click(in(dialog, Button.class, button -> button.getText().equals("Set Policy")));
		robot.await("it is set", () -> ask().seesOthers());
		robot.run(() -> table.setSelection(0));
		var first = robot.get(() -> table.getItem(0).getBounds(1));
		robot.click(table, first.x + 5, first.y + first.height / 2);
		robot.await("the first is shown", () -> fields.getFirst().getText().equals(ME.id()));
		workbench.click(in(dialog, Button.class, button -> button.getText().equals("Remove")));
		robot.await("no one would lead", () -> in(dialog, "No one would be left to lead the team."));
		workbench.keys("ESC");
		robot.awaitClosed(dialog);
		assignTwo();
		workbench.close();
		try (var store = ProjectStore.openReadOnly(project)) {
			assertEquals(List.of(new Member(ME, Role.ADMINISTRATOR, List.of()), new Member(new User("bob", "bob"), Role.ANNOTATOR, List.of("cars", "vans"))),
					store.team().members());
			for (var row : store.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 4))
				assertEquals(List.of("1.png", "2.png").contains(row.item().name()) ? List.of("bob ANNOTATE OPEN Mind the shadows") : List.of(),
						store.assignments().ofItem(row.item().id()).stream()
								.map(made -> made.user().id() + ' ' + made.task() + ' ' + made.state() + ' ' + made.why()).toList());
			assertEquals(new Policy(1, 1, 1, true, 0, 0.1), store.policies().policy());
		}
	}

	/** Eva's work is sent back by me, whose own was by the lead: both with the reason, which I am told and mend. */
	@Test
	void whatIsSentBackComesWithAReasonAndIsMended() throws Exception {
		share();
		var eva = new User("eva", "Eva Expert");
		try (var store = ProjectStore.open(project, LEA)) {
			store.team().put(new Member(ME, Role.REVIEWER, List.of()), LEA);
			var item = store.items().findByName("0.png").getFirst().id();
			for (var who : List.of(eva, ME))
				try (var session = store.documents().open(item, who)) {
					session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null));
					session.flush();
				}
			store.reviews().sendBack(item, ME.id(), "the hand is missing", LEA);
		}
		workbench.open(project);
		var robot = workbench.robot;
		robot.await("why it was sent back is told", () -> one(CLabel.class, label -> label.getText().equals("Sent back: the hand is missing")));
		workbench.keys("Ctrl+Alt+V");
		var filter = robot.awaitFocus(Text.class);
		robot.type("eva");
		robot.await("hers is offered", () -> filter.getText().equals("eva"));
		workbench.keys("CR");
		var dialog = robot.awaitShell("Send Back");
		robot.awaitFocus(Text.class, filter);
		robot.type("too wide");
		workbench.keys("CR");
		robot.awaitClosed(dialog);
		robot.await("it is sent back", () -> one(CLabel.class, label -> label.getText().contains("Eva Expert was sent back")));
		drawBox(50, 60, 150, 120);
		workbench.keys("Ctrl+CR");
		robot.await("the next is open, and nothing is said of it", () -> !workbench.itemName().equals("0.png")
				&& !one(CLabel.class, label -> label.getText().startsWith("Sent back")));
		workbench.close();
		try (var store = ProjectStore.openReadOnly(project)) {
			var item = store.items().findByName("0.png").getFirst().id();
			assertEquals(List.of("eva rejected too wide", ME.id() + " submitted null"), store.reviews().ofItem(item).stream()
					.map(standing -> standing.annotator().id() + ' ' + standing.state() + ' ' + standing.reason()).toList());
			assertEquals(List.of(State.RETURNED), store.assignments().ofItem(item).stream().map(Assignment::state).toList());
		}
	}

	private <C extends Control> boolean one(Class<C> type, Predicate<C> wanted) {
		var found = new ArrayList<C>();
		Workbench.collect(workbench.window.getShell(), type, wanted, found);
		return found.size() == 1;
	}

	/** Gives the second and third item to bob, takes that back, and does it again. */
	private void assignTwo() {
		var robot = workbench.robot;
		var items = workbench.control(ViewIds.ITEMS, RowList.class, t -> t.columns() == 5 && t.count() == 4);
		robot.await("they are listed", () -> items.text(2, 1).equals("2.png"));
		clickRow(items, 1);
		robot.await("the second is open", () -> workbench.itemName().equals("1.png"));
		robot.hold("Shift", () -> clickRow(items, 2));
		robot.await("two are chosen", () -> items.selection().cardinality() == 2);
		workbench.keys("Ctrl+Alt+I");
		var dialog = robot.awaitShell("Assign Items");
		var people = in(dialog, Table.class, table -> true);
		var assign = in(dialog, Button.class, button -> button.getText().equals("Assign"));
		var undo = in(dialog, Button.class, button -> button.getText().equals("Undo"));
		robot.await("it is told who would get how many", () -> people.getItem(1).getText(4).equals("+2") && assign.isEnabled());
		var why = in(dialog, Text.class, text -> text.isEnabled() && text.getEditable());
		workbench.click(why);
		robot.await("it may be said why", why::isFocusControl);
		robot.type("Mind the shadows");
		workbench.click(assign);
		robot.await("they are assigned", () -> undo.isEnabled() && in(dialog, "2 tasks were assigned") && items.detail(1, 1).equals("bob"));
		workbench.click(undo);
		robot.await("they are taken back", () -> assign.isEnabled() && !undo.isEnabled() && items.detail(1, 1).isEmpty());
		workbench.click(assign);
		robot.await("they are assigned again", () -> undo.isEnabled() && items.detail(2, 1).equals("bob"));
		workbench.keys("ESC");
		robot.awaitClosed(dialog);
	}

	private void clickRow(RowList list, int index) {
		var cell = workbench.robot.get(() -> list.bounds(index, 1));
		workbench.robot.click(list, cell.x + 20, cell.y + cell.height / 2);
	}

	private Policy ask() {
		try {
			return workbench.host.project().orElseThrow().store().policies().policy();
		} catch (StoreException e) {
			throw new AssertionFailedError("the policy", e);
		}
	}

	private <C extends Control> C in(Shell dialog, Class<C> type, Predicate<C> wanted) {
		return all(dialog, type, wanted, 1).getFirst();
	}

	private <C extends Control> List<C> all(Shell dialog, Class<C> type, Predicate<C> wanted, int count) {
		var found = new ArrayList<C>();
		workbench.robot.await(count + " of " + type.getSimpleName(), () -> {
			found.clear();
			Workbench.collect(dialog, type, wanted, found);
			return found.size() == count;
		});
		return found;
	}

	private static boolean in(Shell dialog, String message) {
		var found = new ArrayList<Text>();
		Workbench.collect(dialog, Text.class, text -> text.getText().contains(message), found);
		var labels = new ArrayList<Label>();
		Workbench.collect(dialog, Label.class, label -> label.getText().contains(message), labels);
		return found.size() + labels.size() > 0;
	}
}
