package org.labelwright.ui.internal.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Member;
import org.labelwright.store.Policy;
import org.labelwright.store.Progress;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.store.Team;
import org.labelwright.store.Workflow;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.Messages;

/** Who works on a project and how far each is, and how the team works. What is set is stored at once; what is refused says who may. */
public final class TeamDialog extends TitleAreaDialog {

	private static final int[] WIDTHS = { 110, 150, 110, 190, 80, 70, 80, 80 };

	private final ProjectSession project;
	private Table table;
	private Text id;
	private Text name;
	private Combo role;
	private Text expertise;
	private Button set;
	private Button remove;
	private PolicyGroup policy;
	private WorkflowPage workflow;
	private List<Member> members = List.of();

	/** What is shown. */
	private record Read(List<Member> members, List<Progress> progress, Policy policy, WorkflowPage.Read workflow) {

		static Read of(ProjectStore store) throws StoreException {
			var policy = store.policies().policy();
			var own = store.workflows().workflow();
			return new Read(store.team().members(), store.assignments().progress(), policy,
					new WorkflowPage.Read(own.orElseGet(() -> Workflow.usual(policy)), own.isPresent(), store.workflows().counts()));
		}
	}

	private interface Change {
		void run(ProjectStore store, User who) throws Exception;
	}

	private interface Asking<T> {
		T run(ProjectStore store, User who) throws Exception;
	}

	public TeamDialog(Shell shell, ProjectSession project) {
		super(shell);
		this.project = project;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.TeamDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.TeamDialog_title);
		setMessage(Messages.TeamDialog_message);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		var tabs = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		var people = new Composite(tabs, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 12).applyTo(people);
		tab(tabs, Messages.TeamDialog_people, people);
		createMembers(people);
		policy = new PolicyGroup(people, project.store().writable(), set -> change((store, who) -> store.policies().set(set, who)));
		workflow = new WorkflowPage(tabs, project.store().writable(), this::changeWorkflow, this::setErrorMessage);
		tab(tabs, Messages.TeamDialog_workflow, workflow.control());
		read();
		return area;
	}

	private static void tab(TabFolder tabs, String name, Control page) {
		var tab = new TabItem(tabs, SWT.NONE);
		tab.setText(name);
		tab.setControl(page);
	}

	private void createMembers(Composite area) {
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(table);
		var names = List.of(Messages.TeamDialog_id, Messages.TeamDialog_name, Messages.TeamDialog_role, Messages.TeamDialog_expertise,
				Messages.TeamDialog_assigned, Messages.TeamDialog_done, Messages.TeamDialog_returned, Messages.TeamDialog_overdue);
		for (int i = 0; i < names.size(); i++) {
			var column = new TableColumn(table, i < 4 ? SWT.LEFT : SWT.RIGHT);
			column.setText(names.get(i));
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.Selection, event -> fill());
		var fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		for (var title : List.of(Messages.TeamDialog_id, Messages.TeamDialog_name, Messages.TeamDialog_role, Messages.TeamDialog_expertise))
			new Label(fields, SWT.NONE).setText(title);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(new Label(fields, SWT.NONE));
		id = field(fields, Messages.TeamDialog_idHint);
		name = field(fields, Messages.TeamDialog_nameHint);
		role = new Combo(fields, SWT.READ_ONLY);
		for (var one : Role.values())
			role.add(Team.name(one));
		role.select(Role.ANNOTATOR.ordinal());
		expertise = field(fields, Messages.TeamDialog_expertiseHint);
		set = Buttons.push(fields, Messages.TeamDialog_set, this::setMember);
		remove = Buttons.push(fields, Messages.TeamDialog_remove, this::remove);
		id.addListener(SWT.Modify, event -> enable());
	}

	private Text field(Composite parent, String hint) {
		var text = new Text(parent, SWT.BORDER);
		text.setToolTipText(hint);
		text.addListener(SWT.DefaultSelection, event -> {
			if (set.isEnabled())
				setMember();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	private void read() {
		var store = project.store();
		Tasks.start(Messages.TeamDialog_title, false, monitor -> Read.of(store), this::show, this::failed);
	}

	private void show(Read read) {
		if (table.isDisposed())
			return;
		members = read.members;
		Map<String, Progress> byId = new HashMap<>();
		read.progress.forEach(progress -> byId.put(progress.user().id(), progress));
		table.removeAll();
		for (var member : members) {
			var progress = byId.get(member.user().id());
			new TableItem(table, SWT.NONE).setText(new String[] { member.user().id(), member.user().name(), Team.name(member.role()),
					String.join(", ", member.expertise()), number(progress.assigned()), number(progress.done()), number(progress.returned()), //$NON-NLS-1$
					number(progress.overdue()) });
		}
		policy.show(read.policy);
		workflow.show(read.workflow);
		setMessage(members.isEmpty() ? Messages.TeamDialog_nobody : Messages.TeamDialog_message);
		enable();
	}

	private static String number(int count) {
		return count == 0 ? "" : Integer.toString(count); //$NON-NLS-1$
	}

	private void fill() {
		if (table.getSelectionIndex() < 0)
			return;
		var member = members.get(table.getSelectionIndex());
		id.setText(member.user().id());
		name.setText(member.user().name());
		role.select(member.role().ordinal());
		expertise.setText(String.join(", ", member.expertise())); //$NON-NLS-1$
		enable();
	}

	private void enable() {
		boolean writable = project.store().writable() && !id.getText().isBlank();
		set.setEnabled(writable);
		remove.setEnabled(writable && members.stream().anyMatch(member -> member.user().id().equals(id.getText().strip())));
	}

	private User user() {
		var typed = id.getText().strip();
		return new User(typed, name.getText().isBlank() ? typed : name.getText().strip());
	}

	private void setMember() {
		var member = new Member(user(), Role.values()[role.getSelectionIndex()], Arrays.asList(expertise.getText().split(","))); //$NON-NLS-1$
		change((store, who) -> store.team().put(member, who));
	}

	private void remove() {
		var user = user();
		change((store, who) -> store.team().remove(user, who));
	}

	private void change(Change change) {
		change((store, who) -> {
			change.run(store, who);
			return null;
		}, done -> {
			// what is stored is read anew
		});
	}

	private void changeWorkflow(WorkflowPage.Change change, Consumer<Long> done) {
		change((store, who) -> change.run(store.workflows(), who), sequence -> {
			done.accept(sequence);
			project.items().refresh();
			if (project.queue().known())
				project.queue().refresh();
		});
	}

	private <T> void change(Asking<T> change, Consumer<T> then) {
		var store = project.store();
		var who = project.user();
		Tasks.start(Messages.TeamDialog_title, false, monitor -> change.run(store, who), done -> {
			if (table.isDisposed())
				return;
			then.accept(done);
			setErrorMessage(null);
			read();
		}, this::failed);
	}

	private void failed(Throwable failure) {
		if (!table.isDisposed())
			setErrorMessage(Failures.message(failure));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	protected void buttonPressed(int button) {
		close();
	}
}
