package org.labelwright.ui.internal.session;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.quality.AssignOperation;
import org.labelwright.quality.AssignPlan;
import org.labelwright.quality.AssignPlan.Way;
import org.labelwright.quality.AssignReport;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.Member;
import org.labelwright.store.Policy;
import org.labelwright.store.Stage;
import org.labelwright.store.Stage.Kind;
import org.labelwright.store.Team;
import org.labelwright.store.Workflow;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.internal.Messages;

/**
 * Gives items to people. Who would get how many is told before it is done, and what was done can be taken back as long as the
 * dialog is open; after that with the command line.
 */
public final class AssignDialog extends TitleAreaDialog {

	private static final int PERCENT = 100;
	private static final int WEEK = 7;
	private static final int UNDO = IDialogConstants.CLIENT_ID;
	private static final int[] WIDTHS = { 190, 120, 290, 90, 100 };
	private static final List<Way> WAYS = List.of(Way.ROUND_ROBIN, Way.HAND, Way.EXPERTISE, Way.AGREEMENT);

	private final ProjectSession project;
	private final Facts facts;
	private final List<Job> jobs = new ArrayList<>();
	private Latest latest;
	private Combo which;
	private Combo job;
	private Combo way;
	private Spinner overlap;
	private Spinner share;
	private Spinner sample;
	private Button isDue;
	private DateTime due;
	private Text why;
	private Table people;
	private Job shown;
	/** What can be taken back; null for nothing. */
	private String batch;

	/**
	 * A task, and of a review which one.
	 *
	 * @param stage of the workflow in which it is done; null where there is none, or anywhere
	 */
	private record Job(Task task, int level, String name, Stage stage) {

		Job(Task task, int level, String name) {
			this(task, level, name, null);
		}

		Role role() {
			return stage != null ? stage.role() : task == Task.REVIEW ? Role.REVIEWER : Role.ANNOTATOR;
		}

		boolean fits(Member member) {
			return stage == null ? member.role().compareTo(role()) >= 0 : stage.fits(member);
		}
	}

	/**
	 * What is to be known.
	 *
	 * @param people  who can get something
	 * @param pending tasks they have to do, by the ids of the users
	 * @param chosen  ids of the items that are chosen in the list
	 * @param listed  which items are listed
	 * @param count   how many those are
	 * @param workflow of the project; empty where it has none
	 */
	public record Facts(Policy policy, List<Member> people, Map<String, Integer> pending, Set<String> chosen, ItemFilter listed, int count,
			Optional<Workflow> workflow) {

		/** Not for the user interface's thread. */
		public static Facts read(ProjectSession project, Set<String> chosen) throws CoreException {
			var store = project.store();
			var members = store.team().members();
			var listed = project.items().filter();
			return new Facts(store.policies().policy(), members.isEmpty() ? known(project) : members.stream().filter(member -> member.role() != Role.READER).toList(),
					store.assignments().pending(), chosen, listed, store.items().count(listed),
					store.workflows().workflow());
		}

		/** All who ever did something, where there is no team. */
		private static List<Member> known(ProjectSession project) throws CoreException {
			var names = project.store().journal().names();
			names.putIfAbsent(project.user().id(), project.user().name());
			names.remove(ReviewQueue.ADJUDICATED.id()); // nobody
			return names.entrySet().stream().map(user -> new Member(new User(user.getKey(), user.getValue()), Role.ANNOTATOR, List.of())).toList();
		}
	}

	public AssignDialog(Shell shell, ProjectSession project, Facts facts) {
		super(shell);
		this.project = project;
		this.facts = facts;
		facts.workflow.ifPresentOrElse(this::addStages, this::addUsual);
		jobs.add(new Job(Task.EXPERT, 1, Messages.AssignDialog_expert));
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private void addUsual() {
		jobs.add(new Job(Task.ANNOTATE, 1, Messages.AssignDialog_annotate));
		for (int level = 1; level <= Math.max(1, facts.policy.reviewLevels()); level++)
			jobs.add(new Job(Task.REVIEW, level, level == 1 ? Messages.AssignDialog_review : NLS.bind(Messages.AssignDialog_reviewAgain, level)));
	}

	private void addStages(Workflow workflow) {
		for (var stage : workflow.stages())
			if (stage.kind() != Kind.DONE)
				jobs.add(new Job(stage.kind().reviews() ? Task.REVIEW : Task.ANNOTATE, workflow.level(stage), stage.name(), stage));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.AssignDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.AssignDialog_title);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		latest = new Latest(area);
		which = combo(area, Messages.AssignDialog_items, choices());
		job = combo(area, Messages.AssignDialog_task, jobs.stream().map(Job::name).toList());
		way = combo(area, Messages.AssignDialog_way, List.of(Messages.AssignDialog_evenly, Messages.AssignDialog_byHand, Messages.AssignDialog_byExpertise,
				Messages.AssignDialog_byAgreement));
		sample = spinner(area, Messages.AssignDialog_sample, 0, PERCENT, PERCENT);
		overlap = spinner(area, Messages.AssignDialog_overlap, 1, Policy.MOST_OVERLAP, facts.policy.overlap());
		share = spinner(area, Messages.AssignDialog_share, 0, PERCENT, (int) Math.round(PERCENT * facts.policy.share()));
		createDue(area);
		label(area, Messages.AssignDialog_why);
		why = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(why);
		createPeople(area);
		changed();
		return area;
	}

	private List<String> choices() {
		var choices = new ArrayList<String>();
		if (facts.chosen.size() > 1)
			choices.add(NLS.bind(Messages.AssignDialog_chosen, facts.chosen.size()));
		else if (!facts.chosen.isEmpty())
			choices.add(Messages.AssignDialog_chosenOne);
		choices.add(NLS.bind(Messages.AssignDialog_listed, facts.count));
		return choices;
	}

	private static void label(Composite parent, String name) {
		new Label(parent, SWT.NONE).setText(name);
	}

	private Combo combo(Composite parent, String name, List<String> choices) {
		label(parent, name);
		var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		choices.forEach(combo::add);
		combo.select(0);
		combo.setToolTipText(name);
		combo.addListener(SWT.Selection, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	private Spinner spinner(Composite parent, String name, int least, int most, int value) {
		label(parent, name);
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		spinner.setToolTipText(name);
		spinner.addListener(SWT.Modify, event -> changed());
		return spinner;
	}

	private void createDue(Composite area) {
		isDue = new Button(area, SWT.CHECK);
		isDue.setText(Messages.AssignDialog_due);
		isDue.setSelection(facts.policy.days() > 0);
		due = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		var day = LocalDate.now().plusDays(facts.policy.days() > 0 ? facts.policy.days() : WEEK);
		due.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		isDue.addListener(SWT.Selection, event -> due.setEnabled(isDue.getSelection()));
		due.setEnabled(isDue.getSelection());
	}

	private void createPeople(Composite area) {
		people = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		people.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(SWT.DEFAULT, 180).applyTo(people);
		var names = List.of(Messages.AssignDialog_person, Messages.TeamDialog_role, Messages.TeamDialog_expertise, Messages.AssignDialog_pending,
				Messages.AssignDialog_gets);
		for (int i = 0; i < names.size(); i++) {
			var column = new TableColumn(people, i < 3 ? SWT.LEFT : SWT.RIGHT);
			column.setText(names.get(i));
			column.setWidth(WIDTHS[i]);
		}
		for (var member : facts.people) {
			var row = new TableItem(people, SWT.NONE);
			row.setText(new String[] { member.user().name(), Team.name(member.role()), String.join(", ", member.expertise()), //$NON-NLS-1$
					Integer.toString(facts.pending.getOrDefault(member.user().id(), 0)) });
			row.setData(member);
		}
		people.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK)
				changed();
		});
	}

	/** Proposes those whose role is that of the task, else all who may. */
	private void propose() {
		shown = jobs.get(job.getSelectionIndex());
		boolean exact = facts.people.stream().anyMatch(member -> member.role() == shown.role() && shown.fits(member));
		for (var row : people.getItems()) {
			var member = (Member) row.getData();
			row.setChecked(shown.fits(member) && (!exact || member.role() == shown.role()));
		}
		overlap.setSelection(shown.task == Task.ANNOTATE ? facts.policy.overlap() : 1);
	}

	private void changed() {
		if (people == null)
			return;
		if (shown != jobs.get(job.getSelectionIndex()))
			propose();
		boolean hand = WAYS.get(way.getSelectionIndex()) == Way.HAND;
		for (var control : List.of(overlap, share, sample))
			control.setEnabled(!hand);
		preview(null);
	}

	private AssignPlan plan() {
		var filter = facts.chosen.isEmpty() || which.getSelectionIndex() == 1 ? facts.listed : ItemFilter.ALL.withItems(facts.chosen);
		if (shown.stage != null)
			filter = filter.inStage(shown.stage.id());
		var chosenWay = WAYS.get(way.getSelectionIndex());
		double all = chosenWay == Way.HAND ? 1 : sample.getSelection() / (double) PERCENT;
		var users = new ArrayList<String>();
		for (var row : people.getItems())
			if (row.getChecked())
				users.add(((Member) row.getData()).user().id());
		return new AssignPlan(shown.task, chosenWay, users, filter, overlap.getSelection(), share.getSelection() / (double) PERCENT, all, 0, shown.level,
				isDue.getSelection() ? AssignPlan.endOf(LocalDate.of(due.getYear(), due.getMonth() + 1, due.getDay())) : null, why.getText().strip());
	}

	/** @param done what has just been done; null for nothing */
	private void preview(String done) {
		setErrorMessage(null);
		enable(false);
		var plan = plan();
		if (plan.userIds().isEmpty()) {
			latest.cancel();
			clear();
			setMessage(done == null ? Messages.AssignDialog_nobody : done, IMessageProvider.INFORMATION);
			return;
		}
		setMessage(done == null ? Messages.AssignDialog_counting : done);
		var operation = new AssignOperation(project.store(), plan, true, project.user());
		latest.ask(Messages.AssignDialog_counting, operation::run, outcome -> show(outcome, done), failure -> {
			clear();
			if (!(failure instanceof OperationCanceledException))
				setErrorMessage(Failures.message(failure));
		});
	}

	private void clear() {
		for (var row : people.getItems())
			row.setText(4, ""); //$NON-NLS-1$
	}

	private void show(Outcome<AssignReport> outcome, String done) {
		var report = outcome.value().orElseThrow();
		clear();
		for (var row : people.getItems())
			for (var person : report.people())
				if (person.user().id().equals(((Member) row.getData()).user().id())) {
					row.setText(3, Long.toString(person.pending() - person.assigned()));
					row.setText(4, person.assigned() == 0 ? "" : '+' + Long.toString(person.assigned())); //$NON-NLS-1$
				}
		var problem = outcome.problems().stream().findFirst().map(Problem::toString);
		var sentence = NLS.bind(Messages.AssignDialog_preview, new Object[] { report.assigned(), report.items(), report.looked(), report.already() });
		if (done == null)
			setMessage(problem.orElse(sentence), problem.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		enable(report.assigned() > 0);
	}

	private void enable(boolean ready) {
		if (getButton(IDialogConstants.OK_ID) == null)
			return;
		getButton(IDialogConstants.OK_ID).setEnabled(ready && project.store().writable());
		getButton(UNDO).setEnabled(batch != null);
		if (getShell().isVisible() && getShell().getDisplay().getFocusControl() == null)
			people.setFocus(); // a button that was pressed and is disabled has left the keyboard to nobody
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, UNDO, Messages.AssignDialog_undo, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.AssignDialog_assign, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		enable(false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == UNDO)
			undo();
		else
			super.buttonPressed(button);
	}

	private interface Work {
		void run(SubMonitor monitor) throws CoreException;
	}

	@Override
	protected void okPressed() {
		var operation = new AssignOperation(project.store(), plan(), false, project.user());
		perform(monitor -> {
			var report = operation.run(monitor).value().orElseThrow();
			batch = report.batch();
			done = NLS.bind(Messages.AssignDialog_done, report.assigned());
		});
	}

	private void undo() {
		perform(monitor -> {
			project.store().takeBack(batch, project.user());
			batch = null;
			done = Messages.AssignDialog_undone;
		});
	}

	/** Set by the work that is done in front of the dialog, which waits for it. */
	private volatile String done;

	private void perform(Work work) {
		latest.cancel();
		done = null;
		try {
			new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
				try {
					work.run(SubMonitor.convert(monitor, Messages.AssignDialog_title, PERCENT));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			project.items().refresh();
			preview(done);
		} catch (InvocationTargetException e) {
			setErrorMessage(Failures.message(e.getCause()));
		} catch (InterruptedException e) {
			preview(Messages.AssignDialog_cancelled);
		}
	}
}
