package org.labelwright.ui.internal.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Stage;
import org.labelwright.store.Stage.Kind;
import org.labelwright.store.StoreException;
import org.labelwright.store.Team;
import org.labelwright.store.Workflow;
import org.labelwright.store.Workflows;
import org.labelwright.ui.internal.Messages;

/** Shows through which stages items move, and lets that be changed: what is edited is set as a whole, and each change can be taken back. */
final class WorkflowPage {

	private static final int[] WIDTHS = { 150, 120, 100, 110, 130, 130, 130, 60 };

	private final Composite page;
	private final boolean writable;
	private final BiConsumer<Change, Consumer<Long>> changes;
	private final Consumer<String> wrong;
	private final Label told;
	private final Table table;
	private final Text name;
	private final Combo kind;
	private final Combo role;
	private final Text expertise;
	private final Combo pass;
	private final Combo back;
	private final Combo skip;
	private final Button set;
	private final Button usual;
	private final Button undo;
	private final Composite left;
	private final Label leftSaid;
	private final Combo leftTo;
	/** Sequences of the changes that were made here, the last one first to be taken back. */
	private final List<Long> done = new ArrayList<>();
	private final List<Stage> draft = new ArrayList<>();
	private Read stored;
	private boolean filling;

	/** A change of what is stored. @return its sequence in the journal */
	interface Change {
		long run(Workflows workflows, User who) throws StoreException;
	}

	/**
	 * What is stored.
	 *
	 * @param own    whether the project has this workflow; else it is how items go without
	 * @param counts how many items are in each stage, by their ids
	 */
	record Read(Workflow workflow, boolean own, Map<String, Integer> counts) {
	}

	/**
	 * @param changes does a change, hands over its sequence, and shows then what is stored
	 * @param wrong   is told what is wrong with what is edited; null for nothing
	 */
	WorkflowPage(Composite parent, boolean writable, BiConsumer<Change, Consumer<Long>> changes, Consumer<String> wrong) {
		this.writable = writable;
		this.changes = changes;
		this.wrong = wrong;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).applyTo(page);
		told = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(700, SWT.DEFAULT).applyTo(told);
		table = table();
		var fields = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		for (var title : columns().subList(0, 7))
			new Label(fields, SWT.NONE).setText(title);
		name = text(fields);
		kind = combo(fields, Arrays.stream(Kind.values()).map(WorkflowPage::name).toList());
		role = combo(fields, Arrays.stream(Role.values()).map(Team::name).toList());
		expertise = text(fields);
		pass = combo(fields, List.of());
		back = combo(fields, List.of());
		skip = combo(fields, List.of());
		var buttons = row(7);
		button(buttons, Messages.WorkflowPage_add, this::add);
		button(buttons, Messages.WorkflowPage_remove, this::remove);
		button(buttons, Messages.WorkflowPage_up, () -> move(-1));
		button(buttons, Messages.WorkflowPage_down, () -> move(1));
		set = button(buttons, Messages.WorkflowPage_set, this::set);
		usual = button(buttons, Messages.WorkflowPage_usual, () -> change(Workflows::clear));
		undo = button(buttons, Messages.WorkflowPage_undo, this::undo);
		left = row(3);
		leftSaid = new Label(left, SWT.NONE);
		leftTo = new Combo(left, SWT.READ_ONLY | SWT.DROP_DOWN);
		button(left, Messages.WorkflowPage_move, this::moveLeft);
	}

	Control control() {
		return page;
	}

	private static List<String> columns() {
		return List.of(Messages.WorkflowPage_stage, Messages.WorkflowPage_kind, Messages.WorkflowPage_role, Messages.WorkflowPage_expertise, Messages.WorkflowPage_pass,
				Messages.WorkflowPage_back, Messages.WorkflowPage_skip, Messages.WorkflowPage_items);
	}

	private Table table() {
		var made = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		made.setHeaderVisible(true);
		made.setToolTipText(Messages.WorkflowPage_hint);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(made);
		for (int i = 0; i < WIDTHS.length; i++) {
			var column = new TableColumn(made, i < 7 ? SWT.LEFT : SWT.RIGHT);
			column.setText(columns().get(i));
			column.setWidth(WIDTHS[i]);
		}
		made.addListener(SWT.Selection, event -> fill());
		made.addListener(SWT.KeyDown, this::key);
		return made;
	}

	private void key(Event event) {
		boolean alt = event.stateMask == SWT.ALT;
		if (event.keyCode == SWT.INSERT)
			add();
		else if (event.keyCode == SWT.DEL)
			remove();
		else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN))
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		else if (event.keyCode == SWT.F2) {
			name.setFocus();
			name.selectAll();
		} else
			return;
		event.doit = false;
	}

	private Composite row(int columns) {
		var row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private Text text(Composite parent) {
		var text = new Text(parent, SWT.BORDER);
		text.addListener(SWT.Modify, event -> edited());
		GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	private Combo combo(Composite parent, List<String> choices) {
		var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(choices.toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> edited());
		GridDataFactory.fillDefaults().grab(true, false).hint(70, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private Button button(Composite parent, String text, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setEnabled(writable);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private static String name(Kind kind) {
		return switch (kind) {
		case ANNOTATE -> Messages.WorkflowPage_kindAnnotate;
		case ADJUDICATE -> Messages.WorkflowPage_kindAdjudicate;
		case REVIEW -> Messages.WorkflowPage_kindReview;
		case GOLD -> Messages.WorkflowPage_kindGold;
		case DONE -> Messages.WorkflowPage_kindDone;
		};
	}

	/** Shows what is stored now, in place of what was edited; when only members or counts are others, what was edited stays. */
	void show(Read read) {
		boolean stays = stored != null && isEdited() && read.own == stored.own && read.workflow.equals(stored.workflow);
		stored = read;
		if (!stays) {
			draft.clear();
			draft.addAll(read.workflow.stages());
		}
		list(stays ? Math.max(0, table.getSelectionIndex()) : 0);
		said(null);
		var removed = removed();
		left.setVisible(removed.isPresent());
		((GridData) left.getLayoutData()).exclude = removed.isEmpty();
		removed.ifPresent(id -> {
			leftSaid.setText(NLS.bind(Messages.WorkflowPage_left, read.counts.get(id), id));
			leftTo.setItems(read.workflow.stages().stream().map(Stage::name).toArray(String[]::new));
			leftTo.select(0);
		});
		page.layout(true, true);
	}

	/** The first of the stages in which items are and that are no more. */
	private Optional<String> removed() {
		return stored.counts.keySet().stream().filter(id -> stored.workflow.find(id).isEmpty()).findFirst();
	}

	/** Tells what is wrong, and enables what can be done. */
	private void said(String problem) {
		wrong.accept(problem);
		boolean edited = isEdited();
		told.setText(edited ? Messages.WorkflowPage_edited : stored.own ? Messages.WorkflowPage_own : Messages.WorkflowPage_none);
		set.setEnabled(writable && (edited || !stored.own));
		usual.setEnabled(writable && stored.own);
		undo.setEnabled(writable && !done.isEmpty());
	}

	private boolean isEdited() {
		return !draft.equals(stored.workflow.stages());
	}

	private void list(int row) {
		table.setItemCount(draft.size());
		for (int i = 0; i < draft.size(); i++)
			table.getItem(i).setText(texts(draft.get(i)));
		table.setSelection(Math.min(row, draft.size() - 1));
		fill();
	}

	private String[] texts(Stage stage) {
		int count = stored.counts.getOrDefault(stage.id(), 0);
		return new String[] { stage.name(), name(stage.kind()), stage.kind() == Kind.DONE ? "" : Team.name(stage.role()), stage.expertise(), name(stage.pass()), //$NON-NLS-1$
				name(stage.back()), name(stage.skip()), stored.own ? Integer.toString(count) : "" }; //$NON-NLS-1$
	}

	private String name(String id) {
		return draft.stream().filter(stage -> stage.id().equals(id)).map(Stage::name).findFirst().orElse(id == null ? "" : id); //$NON-NLS-1$
	}

	/** Fills the fields with what the chosen stage is. */
	private void fill() {
		int row = table.getSelectionIndex();
		for (var field : fields())
			field.setEnabled(writable && row >= 0);
		if (row < 0)
			return;
		filling = true;
		var stage = draft.get(row);
		name.setText(stage.name());
		kind.select(stage.kind().ordinal());
		role.select(stage.role().ordinal());
		expertise.setText(stage.expertise());
		target(pass, stage.pass());
		target(back, stage.back());
		target(skip, stage.skip());
		filling = false;
	}

	private List<Control> fields() {
		return List.of(name, kind, role, expertise, pass, back, skip);
	}

	private void target(Combo combo, String id) {
		combo.removeAll();
		combo.add(Messages.WorkflowPage_nowhere);
		draft.forEach(stage -> combo.add(stage.name()));
		int at = 0;
		for (int i = 0; i < draft.size(); i++)
			if (draft.get(i).id().equals(id))
				at = i + 1;
		combo.select(at);
	}

	private String target(Combo combo) {
		int at = combo.getSelectionIndex();
		return at < 1 ? null : draft.get(at - 1).id();
	}

	/** Takes over what the fields say. */
	private void edited() {
		int row = table.getSelectionIndex();
		if (filling || row < 0)
			return;
		var before = draft.get(row);
		var now = Kind.values()[kind.getSelectionIndex()];
		var least = Role.values()[role.getSelectionIndex()];
		draft.set(row, new Stage(before.id(), name.getText(), now, now != before.kind() ? now.least() : least, expertise.getText(), now == Kind.DONE ? null : target(pass),
				target(back), target(skip)));
		for (int i = 0; i < draft.size(); i++)
			table.getItem(i).setText(texts(draft.get(i)));
		if (now != before.kind())
			fill();
		said(null);
	}

	private void add() {
		int at = table.getSelectionIndex() + 1;
		int number = 1;
		while (taken("stage" + number)) //$NON-NLS-1$
			number++;
		var before = at == 0 ? null : draft.get(at - 1);
		draft.add(at, new Stage("stage" + number, NLS.bind(Messages.WorkflowPage_new, number), Kind.REVIEW, null, null, before == null ? null : before.pass(), null, null)); //$NON-NLS-1$
		if (before != null && before.kind() != Kind.DONE)
			draft.set(at - 1, new Stage(before.id(), before.name(), before.kind(), before.role(), before.expertise(), "stage" + number, before.back(), before.skip())); //$NON-NLS-1$
		list(at);
		said(null);
		name.setFocus();
		name.selectAll();
	}

	private boolean taken(String id) {
		return stored.counts.containsKey(id) || stored.workflow.find(id).isPresent() || draft.stream().anyMatch(stage -> stage.id().equals(id));
	}

	/** Items that went to it go on to the one after it. */
	private void remove() {
		int row = table.getSelectionIndex();
		if (row < 0 || draft.size() == 1)
			return;
		var gone = draft.remove(row);
		draft.replaceAll(stage -> new Stage(stage.id(), stage.name(), stage.kind(), stage.role(), stage.expertise(), instead(stage.pass(), gone, gone.pass()),
				instead(stage.back(), gone, null), instead(stage.skip(), gone, null)));
		list(row);
		said(null);
		table.setFocus();
	}

	private static String instead(String id, Stage gone, String other) {
		return gone.id().equals(id) ? other : id;
	}

	private void move(int by) {
		int row = table.getSelectionIndex();
		if (row < 0 || row + by < 0 || row + by >= draft.size())
			return;
		draft.add(row + by, draft.remove(row));
		list(row + by);
		said(null);
		table.setFocus();
	}

	private void set() {
		var workflow = new Workflow(draft);
		var problem = workflow.problems().stream().findFirst();
		if (problem.isPresent()) {
			said(described(problem.get()));
			return;
		}
		change((workflows, who) -> workflows.set(workflow, who));
	}

	private String described(Problem problem) {
		return name(problem.place()) + ": " + problem.message() + ' ' + problem.remedy(); //$NON-NLS-1$
	}

	private void change(Change change) {
		changes.accept(change, done::add);
	}

	private void undo() {
		long last = done.getLast();
		changes.accept((workflows, who) -> workflows.takeBack(last, who), sequence -> done.removeLast());
	}

	private void moveLeft() {
		var from = removed().orElseThrow();
		var to = stored.workflow.stages().get(leftTo.getSelectionIndex()).id();
		change((workflows, who) -> workflows.move(from, to, who));
	}
}
