package org.labelwright.schema.ui.internal.evolution;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.labelwright.core.Operation;
import org.labelwright.model.Named;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.schema.evolution.Step;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.schema.ui.internal.PreviewText;
import org.labelwright.store.Revisions;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.internal.ChoicePopup;

/**
 * Changes the label schema of a project with what is said already. What is chosen is counted at once; several steps become one revision. The last change can
 * be taken back here, also after a restart.
 */
final class EvolveDialog extends TitleAreaDialog {

	private static final int UNDO = IDialogConstants.CLIENT_ID;
	private static final int REDO = UNDO + 1;
	private static final int PERCENT = 100;
	private static final int POPUP = 460;

	private final ProjectHost host;
	private final ProjectSession project;
	private final List<Step> steps = new ArrayList<>();
	/** As it is after the steps. */
	private LabelSchema schema;
	private Map<String, Named> subjects = Map.of();
	private Latest latest;
	private Latest history;
	/** The steps with the chosen one, when it is counted; null until then. */
	private Evolution counted;
	private Combo kind;
	private Combo subject;
	private Label parameterName;
	private Combo parameter;
	private Button another;
	private Button schemaOnly;
	private Text seen;

	/** A change, and what is told of it before it is made. */
	private record Counted(Evolution evolution, Evolution.Preview preview) {
	}

	/** What can be taken back and done again; null for nothing. */
	private record History(String undo, String redo) {
	}

	EvolveDialog(ProjectHost host, ProjectSession project) {
		super(host.window().getShell());
		this.host = host;
		this.project = project;
		schema = project.store().schema();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Evolve_title);
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(convertHorizontalDLUsToPixels(420), convertVerticalDLUsToPixels(300));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Evolve_title);
		setMessage(Messages.Evolve_message);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		latest = new Latest(area);
		history = new Latest(area);
		kind = combo(area, Messages.Evolve_what, SWT.READ_ONLY);
		for (var each : StepKind.values())
			kind.add(each.title());
		kind.select(0);
		kind.addListener(SWT.Selection, event -> kindChanged());
		subject = combo(area, Messages.Evolve_element, SWT.NONE);
		subject.addListener(SWT.Modify, event -> subjectChanged());
		searchIn(subject, () -> subjects.keySet());
		parameterName = new Label(area, SWT.NONE);
		parameter = field(area, SWT.NONE);
		parameter.addListener(SWT.Modify, event -> preview());
		searchIn(parameter, () -> subjects.get(subject.getText()) instanceof Named element ? kind().choices(schema, element) : List.of());
		new Label(area, SWT.NONE);
		another = new Button(area, SWT.PUSH);
		another.setText(Messages.Evolve_another);
		another.setToolTipText(Messages.Evolve_anotherTip);
		another.addListener(SWT.Selection, event -> addStep());
		seen = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, convertHeightInCharsToPixels(9)).applyTo(seen);
		schemaOnly = new Button(area, SWT.CHECK);
		schemaOnly.setText(Messages.Evolve_schemaOnly);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(schemaOnly);
		return area;
	}

	private static Combo combo(Composite area, String name, int style) {
		new Label(area, SWT.NONE).setText(name);
		var combo = field(area, style);
		combo.setToolTipText(name);
		return combo;
	}

	private static Combo field(Composite area, int style) {
		var combo = new Combo(area, SWT.DROP_DOWN | style);
		combo.setVisibleItemCount(15);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	/** More than can be listed are found by Ctrl and Space. */
	private static void searchIn(Combo field, Supplier<Collection<String>> choices) {
		field.addListener(SWT.KeyDown, event -> {
			if (event.stateMask != SWT.MOD1 || event.keyCode != ' ')
				return;
			event.doit = false;
			var all = choices.get();
			if (!all.isEmpty())
				new ChoicePopup<>(field.getShell(), field.getToolTipText(), Messages.Evolve_search, typed -> found(typed, all), name -> name, name -> null, POPUP,
						field::setText, () -> {
							// it stays as it is
						}).at(field.toDisplay(0, field.getSize().y)).open();
		});
	}

	/** Those that begin so, the shortest first, before those that have it anywhere. */
	private static List<String> found(String typed, Collection<String> all) {
		if (typed.isEmpty())
			return all.stream().limit(ChoicePopup.MOST).toList();
		var wanted = typed.toLowerCase(Locale.ROOT);
		var beginning = new ArrayList<String>();
		var having = new ArrayList<String>();
		for (var name : all) {
			int at = name.toLowerCase(Locale.ROOT).indexOf(wanted);
			if (at >= 0)
				(at == 0 ? beginning : having).add(name);
		}
		return Stream.concat(beginning.stream().sorted(Comparator.comparingInt(String::length)), having.stream()).limit(ChoicePopup.MOST).toList();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, UNDO, Messages.Evolve_undo, false);
		createButton(parent, REDO, Messages.Evolve_redo, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Evolve_change, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		kindChanged();
		history();
	}

	private StepKind kind() {
		return StepKind.values()[kind.getSelectionIndex()];
	}

	private void kindChanged() {
		subjects = kind().subjects(schema);
		var before = subject.getText();
		subject.removeAll();
		subjects.keySet().stream().limit(ChoicePopup.MOST).forEach(subject::add);
		boolean asks = kind().parameter() != null;
		parameterName.setText(asks ? kind().parameter() : ""); //$NON-NLS-1$
		parameter.setToolTipText(parameterName.getText());
		parameter.setVisible(asks);
		parameterName.getParent().layout();
		setMessage(subjects.size() > ChoicePopup.MOST ? Messages.Evolve_many : Messages.Evolve_message);
		subject.setText(subjects.containsKey(before) ? before : ""); //$NON-NLS-1$
		subjectChanged();
	}

	private void subjectChanged() {
		var element = subjects.get(subject.getText());
		parameter.removeAll();
		parameter.setText(""); //$NON-NLS-1$
		if (element != null)
			kind().choices(schema, element).stream().limit(ChoicePopup.MOST).forEach(parameter::add);
		preview();
	}

	/** The step that is chosen; null while something is missing. */
	private Step chosen() {
		var element = subjects.get(subject.getText());
		return element == null ? null : kind().step(schema, element, parameter.getText());
	}

	private List<Step> all() {
		var all = new ArrayList<>(steps);
		if (chosen() instanceof Step step)
			all.add(step);
		return all;
	}

	private void addStep() {
		steps.add(chosen());
		begin(counted.schema());
	}

	/** Nothing is chosen of a schema, so that a change is not made twice by mistake. */
	private void begin(LabelSchema changed) {
		schema = changed;
		subject.setText(""); //$NON-NLS-1$
		kindChanged();
	}

	private void preview() {
		if (getButton(IDialogConstants.OK_ID) == null)
			return;
		var all = all();
		setErrorMessage(null);
		latest.cancel();
		counted(null);
		seen.setText(all.isEmpty() ? "" : Messages.Evolve_counting); //$NON-NLS-1$
		if (all.isEmpty())
			return;
		latest.ask(Messages.Evolve_title, monitor -> {
			var evolution = Evolution.of(project.store(), all, ""); //$NON-NLS-1$
			return new Counted(evolution, evolution.preview().run(monitor));
		}, found -> {
			seen.setText(PreviewText.of(found.preview));
			counted(found.evolution);
		}, failure -> {
			seen.setText(""); //$NON-NLS-1$
			setErrorMessage(Failures.message(failure));
		});
	}

	private void counted(Evolution evolution) {
		counted = evolution;
		getButton(IDialogConstants.OK_ID).setEnabled(evolution != null && project.store().writable());
		another.setEnabled(evolution != null && chosen() != null);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case UNDO -> perform(new SchemaUndoOperation(project.store(), project.user(), false), Messages.Evolve_undone);
		case REDO -> perform(new SchemaUndoOperation(project.store(), project.user(), true), Messages.Evolve_redone);
		default -> super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		perform(counted.apply(project.user(), !schemaOnly.getSelection()), Messages.Evolve_done);
	}

	private void perform(Operation<Revisions.Done> work, String told) {
		latest.cancel();
		history.cancel();
		setErrorMessage(null);
		var done = new AtomicReference<Revisions.Done>();
		try {
			new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
				try {
					done.set(work.run(SubMonitor.convert(monitor, Messages.Evolve_title, PERCENT)));
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			steps.clear();
			begin(done.get().schema());
			setMessage(NLS.bind(told, schema.getRevision()));
			seen.setText(PreviewText.of(done.get().count()));
		} catch (InvocationTargetException e) {
			preview();
			setErrorMessage(Failures.message(e.getCause()));
		} catch (InterruptedException e) {
			preview();
			setMessage(Messages.Evolve_cancelled);
		}
		host.refresh(); // opens the item again with the schema, also after a failure, which ends its editing too
		history();
	}

	private void history() {
		history.ask(Messages.Evolve_title, monitor -> new History(SchemaUndoOperation.next(project.store(), false).orElse(null),
				SchemaUndoOperation.next(project.store(), true).orElse(null)), found -> {
					offer(UNDO, found.undo);
					offer(REDO, found.redo);
				}, failure -> setErrorMessage(Failures.message(failure)));
	}

	private void offer(int id, String what) {
		getButton(id).setEnabled(what != null && project.store().writable());
		getButton(id).setToolTipText(what);
	}
}
