package org.labelwright.ui.internal.navigator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.model.util.Merged;
import org.labelwright.quality.guideline.OutdatedOperation;
import org.labelwright.quality.guideline.OutdatedReport.Outdated;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemFilter.Assigned;
import org.labelwright.store.ItemFilter.Older;
import org.labelwright.store.ItemState;
import org.labelwright.store.Stage;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ItemList;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.LabelCombo;
import org.labelwright.ui.internal.LabelTexts;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.guideline.GuidelineDesk;
import org.labelwright.ui.internal.session.UndoActions;

/** The items of the project, filtered and sorted; choosing one opens it. */
public final class ItemsView extends ViewPart implements ProjectHost.Listener, ItemList.Listener, GuidelineDesk.Listener {

	private static final int TYPING = 250;

	private ProjectHost host;
	private ProjectSession project;
	private Composite filters;
	private Text text;
	private Combo state;
	private LabelCombo labels;
	private Combo assigned;
	private Combo guideline;
	private Combo stage;
	private Combo schema;
	private Label count;
	private ItemTable table;
	private UndoActions undo;
	private List<Set<ItemState>> stateChoices;
	private List<String> stageIds = List.of();
	/** What should be checked again under the guideline in force, of the choice for which it was looked for; null while that is not known. */
	private Set<String> checks;
	/** What lacks something of the present label schema; null while that is not known. */
	private Set<String> lagging;
	private int turn;
	private GuidelineDesk desk;
	/** The version in force when that was read last; null for none. */
	private String version;

	@Override
	public void createPartControl(Composite parent) {
		host = ProjectHost.of(getSite().getWorkbenchWindow());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filters = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(4, 4).spacing(4, 4).applyTo(filters);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
		text = new Text(filters, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.ItemsView_filter);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
		state = combo(Messages.ItemsView_stateHint);
		fillStates();
		labels = new LabelCombo(combo(Messages.ItemsView_labelHint), this::filter);
		assigned = combo(Messages.ItemsView_assignedHint);
		for (var choice : List.of(Messages.ItemsView_anyAssigned, Messages.ItemsView_mine, Messages.ItemsView_mineReview, Messages.ItemsView_mineOverdue,
				Messages.ItemsView_mineAll, Messages.ItemsView_overdue))
			assigned.add(choice);
		leaveOut(assigned);
		guideline = combo(Messages.ItemsView_guidelineHint);
		leaveOut(guideline);
		fillGuideline(false);
		stage = combo(Messages.ItemsView_stageHint);
		leaveOut(stage);
		schema = combo(Messages.ItemsView_schemaHint);
		schema.add(Messages.ItemsView_anySchema);
		schema.add(Messages.ItemsView_olderSchema);
		leaveOut(schema);
		table = new ItemTable(parent, host, getSite());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		count = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(count);
		var typed = new Runnable() {
			@Override
			public void run() {
				if (!text.isDisposed())
					filter();
			}
		};
		text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(TYPING, typed));
		text.addListener(SWT.DefaultSelection, event -> table.control().setFocus());
		state.addListener(SWT.Selection, event -> filter());
		assigned.addListener(SWT.Selection, event -> filter());
		stage.addListener(SWT.Selection, event -> filter());
		schema.addListener(SWT.Selection, event -> {
			lagging = null;
			filter();
		});
		guideline.addListener(SWT.Selection, event -> {
			checks = null;
			filter();
		});
		var menu = new MenuManager();
		table.menu(menu);
		getSite().registerContextMenu(ViewIds.ITEMS, menu, null);
		undo = new UndoActions(host, getViewSite().getActionBars());
		AnnotateKeys.item(getSite());
		host.addListener(this);
		desk = GuidelineDesk.of(host);
		desk.addListener(this);
		projectChanged();
		parent.getDisplay().asyncExec(host::showEditor);
	}

	private Combo combo(String hint) {
		var combo = new Combo(filters, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).minSize(60, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** Takes no room until there is something to choose. */
	private static void leaveOut(Combo combo) {
		GridDataFactory.createFrom((GridData) combo.getLayoutData()).span(2, 1).exclude(true).applyTo(combo);
		combo.setVisible(false);
		combo.select(0);
	}

	private void fillGuideline(boolean others) {
		var choices = new ArrayList<>(List.of(Messages.ItemsView_anyGuideline, Messages.ItemsView_mineToCheck, Messages.ItemsView_mineOlder));
		if (others)
			choices.addAll(List.of(Messages.ItemsView_anyToCheck, Messages.ItemsView_anyOlder));
		if (choices.equals(List.of(guideline.getItems())))
			return;
		int chosen = Math.max(0, guideline.getSelectionIndex());
		guideline.setItems(choices.toArray(String[]::new));
		guideline.select(chosen < choices.size() ? chosen : 0);
	}

	private void fillStates() {
		stateChoices = new ArrayList<>();
		stateChoices.add(Set.of());
		state.add(Messages.ItemsView_anyState);
		stateChoices.add(EnumSet.of(ItemState.NEW, ItemState.IN_PROGRESS, ItemState.REJECTED));
		state.add(Messages.ItemsView_open);
		for (var one : ItemState.values()) {
			stateChoices.add(EnumSet.of(one));
			state.add(StateNames.of(one));
		}
		state.select(0);
	}

	private void fillStageChoice() {
		var chosen = stage();
		stageIds = project == null ? List.of() : project.items().stages();
		var choices = new ArrayList<>(List.of(Messages.ItemsView_anyStage));
		for (var id : stageIds)
			choices.add(project.items().workflow().flatMap(workflow -> workflow.find(id)).map(Stage::name).orElse(NLS.bind(Messages.ItemsView_removedStage, id)));
		if (!choices.equals(List.of(stage.getItems()))) // else the keyboard would leave it
			stage.setItems(choices.toArray(String[]::new));
		stage.select(chosen == null ? 0 : stageIds.indexOf(chosen) + 1);
		Layouts.show(stage, !stageIds.isEmpty());
	}

	/** Id of the chosen stage; null for any. */
	private String stage() {
		return stage.getSelectionIndex() < 1 ? null : stageIds.get(stage.getSelectionIndex() - 1);
	}

	private void fillLabels() {
		var chosen = project == null ? null : Merged.present(project.schema(), labels.labelId());
		labels.offer(List.of(Messages.ItemsView_anyLabel, Messages.ItemsView_noAnnotations), project == null ? null : project.schema(), any -> true, LabelTexts::name);
		labels.select(0);
		if (chosen != null && project.schema().label(chosen).isPresent())
			labels.select(chosen);
	}

	/** The assignment that an item must have to be listed, by the choices in their order. */
	private Assigned assigned() {
		var me = project.user().id();
		return switch (assigned.getSelectionIndex()) {
		case 1 -> Assigned.pending(me);
		case 2 -> new Assigned(me, Task.REVIEW, true, false);
		case 3 -> new Assigned(me, null, false, true);
		case 4 -> new Assigned(me, null, false, false);
		case 5 -> new Assigned(null, null, false, true);
		default -> null;
		};
	}

	/** The work under older versions of the guideline that an item must have to be listed, by the choices in their order. */
	private Older older() {
		return switch (guideline.getSelectionIndex()) {
		case 1, 2 -> new Older(project.user().id());
		case 3, 4 -> new Older(null);
		default -> null;
		};
	}

	/** Whether only work that a change of the guideline touches is wanted. */
	private boolean toCheck() {
		return guideline.getSelectionIndex() == 1 || guideline.getSelectionIndex() == 3;
	}

	/** Looks for what should be checked again, and lists it then. */
	private void findChecks() {
		var of = project;
		var whose = older().annotatorId();
		find(Messages.ItemsView_findingChecks, monitor -> {
			var wanted = new DocumentFilter(Set.of(), whose == null ? Set.of() : Set.of(whose)).seenBy(of.user());
			return new OutdatedOperation(of.store(), wanted).run(monitor).value().map(report -> report.documents().stream().map(Outdated::itemId)
					.collect(Collectors.toSet())).orElse(Set.of());
		}, found -> checks = found);
	}

	/** Finds out in the background which items are to be listed, and lists them then. */
	private void find(String what, Tasks.Work<Set<String>> work, Consumer<Set<String>> then) {
		int asked = ++turn;
		tell(what);
		Tasks.start(what, false, work, found -> {
			if (asked != turn || text.isDisposed())
				return;
			then.accept(found);
			filter();
			counted(project.items().count());
		}, failure -> {
			if (asked != turn || text.isDisposed())
				return; // nobody waits for it
			Failures.show(what, failure);
			counted(project.items().count());
		});
	}

	/** The only items to be listed, as far as that had to be found out; null for any. */
	private Set<String> found() {
		if (!toCheck() || !lacking())
			return toCheck() ? checks : lacking() ? lagging : null;
		var both = new HashSet<>(checks);
		both.retainAll(lagging);
		return both;
	}

	/** Whether only items are wanted with documents that lack something of the label schema. */
	private boolean lacking() {
		return schema.getSelectionIndex() == 1;
	}

	private void filter() {
		if (project == null)
			return;
		if (toCheck() && checks == null) {
			findChecks();
			return;
		}
		if (lacking() && lagging == null) {
			var of = project;
			find(Messages.ItemsView_findingOlder, monitor -> of.older().items(null, monitor), items -> lagging = items);
			return;
		}
		turn++;
		var chosen = labels.labelId();
		project.items().show(new ItemFilter(text.getText().strip(), stateChoices.get(Math.max(0, state.getSelectionIndex())),
				chosen == null ? Set.of() : Set.of(chosen), labels.other() == 1 ? Boolean.FALSE : null, assigned(),
				found(), older(), stage()), project.items().sort());
	}

	@Override
	public void projectChanged() {
		var next = host.project().orElse(null);
		if (next != project) {
			if (project != null)
				project.items().removeListener(this);
			project = next;
			table.show(project);
			if (project != null) {
				project.items().addListener(this);
				if (project.items().count() >= 0)
					counted(project.items().count());
			}
			text.setText(""); //$NON-NLS-1$
			state.select(0);
			labels.select(0);
			assigned.select(0);
			Layouts.show(assigned, false);
			guideline.select(0);
			Layouts.show(guideline, false);
			stage.deselectAll();
			fillStageChoice();
			checks = null;
			lagging = null;
			schema.select(0);
			Layouts.show(schema, false);
			version = null;
			turn++;
		}
		if (lacking() && lagging != null) {
			lagging = null;
			filter();
		}
		fillLabels();
		for (var control : filters.getChildren())
			control.setEnabled(project != null);
		setPartName(project == null ? Messages.ItemsView_name : project.store().writable() ? project.store().name()
				: NLS.bind(Messages.ItemsView_readOnly, project.store().name()));
		if (project == null)
			tell(host.opening().isPresent() ? Messages.ItemsView_opening : Messages.ItemsView_noProject);
	}

	/** With another version in force, other work is under an older one. */
	@Override
	public void deskChanged() {
		var before = version;
		version = project == null || desk.state().published() == null ? null : desk.state().published().getVersion();
		if (before == null || version == null || before.equals(version))
			return;
		checks = null;
		project.items().refresh();
		if (toCheck())
			filter();
	}

	@Override
	public void itemChanged() {
		table.showOpen();
	}

	@Override
	public void counted(int items) {
		if (count.isDisposed())
			return;
		Layouts.show(assigned, project != null && project.items().assigned());
		Layouts.show(guideline, project != null && project.items().revisions().several());
		fillGuideline(project != null && project.items().revisions().others());
		fillStageChoice();
		tell(text(items));
	}

	private void tell(String text) {
		if (text.equals(count.getText()))
			return;
		count.setText(text);
		count.requestLayout(); // a sentence takes more lines than a number
	}

	private String text(int items) {
		if (items == 0 && project != null && project.items().filter().older() != null)
			return Messages.ItemsView_nothingOlder;
		if (items == 0)
			return project != null && !project.items().filter().equals(ItemFilter.ALL) ? Messages.ItemsView_filteredAway : Messages.ItemsView_none;
		return items == 1 ? Messages.ItemsView_one : NLS.bind(Messages.ItemsView_count, String.format("%,d", items)); //$NON-NLS-1$
	}

	@Override
	public void arrived(int from, int to) {
		if (!schema.getVisible() && IntStream.range(from, to).anyMatch(project.items()::olderSchema))
			Layouts.show(schema, true); // where nothing is older, the choice would only take room
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		if (host != null)
			host.removeListener(this);
		if (desk != null)
			desk.removeListener(this);
		if (project != null)
			project.items().removeListener(this);
		if (undo != null)
			undo.dispose();
		super.dispose();
	}
}
