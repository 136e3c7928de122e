package org.labelwright.schema.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaFinding;
import org.labelwright.schema.edit.SchemaListener;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Keys;
import org.labelwright.ui.Latest;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;

/** Edits a label schema, that of the open project or one in a file, on several pages with one history, which undo and redo go along. */
public final class SchemaEditor extends MultiPageEditorPart implements SchemaListener {

	public static final String ID = "org.labelwright.schema.ui.editor"; //$NON-NLS-1$

	private static final String CONTEXT = "org.labelwright.schema.ui"; //$NON-NLS-1$
	/** Milliseconds without a change after which the schema is checked. */
	private static final int PAUSE = 200;

	private final List<SchemaPage> pages = SchemaPages.all();
	private final Action undo = action(() -> editing().undo());
	private final Action redo = action(() -> editing().redo());
	private final ProjectHost.Listener hostListener = new ProjectHost.Listener() {
		@Override
		public void projectChanged() {
			followProject();
		}

		@Override
		public void itemChanged() {
			comeBack();
		}
	};
	private final Runnable check = this::check;
	private ProjectHost host;
	private Composite area;
	private Latest checks;
	private ProblemList problems;
	private Preview preview;
	private SchemaSource source;
	private SchemaEditing editing;
	private SchemaPage front;
	/** The item is opened again with the schema that was saved, which brings its editor before this one. */
	private boolean coming;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		host = ProjectHost.of(site.getWorkbenchWindow());
		setPartName(input.getName());
	}

	private Action action(Runnable step) {
		return new Action() {
			@Override
			public void run() {
				flush();
				step.run();
			}
		};
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		area = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		var container = new Composite(area, SWT.NONE);
		container.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(container);
		checks = new Latest(area);
		problems = new ProblemList(area, this::reveal);
		preview = new Preview(sash);
		sash.setWeights(72, 28);
		return container;
	}

	@Override
	protected void createPages() {
		for (var page : pages)
			setPageText(addPage(page.create(getContainer())), page.title());
		front = pages.getFirst();
		var bars = getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		updateActions();
		if (getEditorInput() instanceof ProjectSchemaInput) {
			host.addListener(hostListener);
			area.addListener(SWT.Dispose, event -> host.removeListener(hostListener));
		}
		begin();
	}

	/** Reads the schema, and shows it when it is there. */
	private void begin() {
		var file = SchemaFileInput.file(getEditorInput());
		if (getEditorInput() instanceof ProjectSchemaInput)
			host.project().ifPresentOrElse(project -> read(new ProjectSource(host, project)), this::closeSoon);
		else if (file != null)
			read(new FileSource(file));
		else
			show(SchemaEditing.of(SchemaFactory.eINSTANCE.createLabelSchema(), hotkeys()));
	}

	private static Hotkeys hotkeys() {
		return new Hotkeys(Keys.whileAnnotating());
	}

	private void read(SchemaSource from) {
		source = from;
		var hotkeys = hotkeys();
		Tasks.start(NLS.bind(Messages.Editor_reading, from.name()), false, monitor -> Opened.of(from.read(), hotkeys), read -> {
			if (!area.isDisposed())
				show(read);
		}, failure -> {
			Failures.show(Messages.Editor_open, failure);
			closeSoon();
		});
	}

	/** @param editing null when there is nothing to edit */
	private record Opened(List<Problem> problems, SchemaEditing editing) {

		static Opened of(Outcome<LabelSchema> read, Hotkeys hotkeys) {
			return new Opened(read.problems(), read.complete() ? SchemaEditing.ofStored(read.value().orElseThrow(), hotkeys) : null);
		}
	}

	private void show(Opened opened) {
		if (opened.editing == null) {
			Failures.show(NLS.bind(Messages.Editor_unreadable, source.name()),
					opened.problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
			closeSoon();
			return;
		}
		show(opened.editing);
	}

	private void show(SchemaEditing opened) {
		editing = opened;
		editing.addListener(this);
		pages.forEach(page -> page.setInput(editing));
		preview.show(editing, host.project().map(project -> project.store().taxonomies()).filter(taxonomies -> source instanceof ProjectSource));
		changed(Set.of());
		check();
		if (getSite().getPage().getActivePart() == this)
			setFocus();
	}

	/** The project of which this is the schema has been closed, or another one is open. */
	private void followProject() {
		var shown = source instanceof ProjectSource of ? of.project() : null;
		if (shown != null && host.project().orElse(null) != shown)
			closeSoon();
	}

	private void closeSoon() {
		Tasks.later(getSite().getShell().getDisplay(), () -> getSite().getPage().closeEditor(this, false));
	}

	/** What is edited; null until it is read. */
	public SchemaEditing editing() {
		return editing;
	}

	@Override
	public void changed(Set<EObject> objects) {
		updateActions();
		firePropertyChange(PROP_DIRTY);
		area.getDisplay().timerExec(PAUSE, check);
	}

	private void updateActions() {
		var back = editing == null ? null : editing.undoLabel().orElse(null);
		undo.setEnabled(back != null);
		undo.setText(back == null ? Messages.Editor_nothingToUndo : NLS.bind(Messages.Editor_undo, back));
		var again = editing == null ? null : editing.redoLabel().orElse(null);
		redo.setEnabled(again != null);
		redo.setText(again == null ? Messages.Editor_nothingToRedo : NLS.bind(Messages.Editor_redo, again));
	}

	private void check() {
		if (area.isDisposed() || editing == null)
			return;
		checks.ask(Messages.Editor_check, monitor -> editing.read(turn -> Checks.of(editing, () -> {
			turn.run();
			if (monitor.isCanceled())
				throw new OperationCanceledException();
		})), found -> {
			problems.show(found.findings());
			preview.update(found.index());
			pages.forEach(page -> page.found(found.findings()));
		}, failure -> {
			// it has been logged
		});
	}

	private void reveal(SchemaFinding finding) {
		if (!editing.holds(finding.object()))
			return;
		editing.select(finding.object());
		for (var page : pages)
			if (page.reveal(finding.object())) {
				setActivePage(pages.indexOf(page));
				page.setFocus();
				return;
			}
	}

	@Override
	protected void pageChange(int index) {
		flush();
		if (pages.get(index) != front && !front.isTaken()
				&& MessageDialog.openQuestion(area.getShell(), Messages.Editor_name, Messages.Editor_notTaken)) {
			setActivePage(pages.indexOf(front));
			return;
		}
		super.pageChange(index);
		front = pages.get(index);
		if (editing != null)
			front.setFocus();
	}

	private void flush() {
		if (editing != null)
			front.flush();
	}

	@Override
	public void setFocus() {
		if (editing == null)
			area.setFocus();
		else
			front.setFocus();
	}

	@Override
	public boolean isDirty() {
		return editing != null && editing.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return editing != null && !(source instanceof ProjectSource);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!save())
			monitor.setCanceled(true); // else it would be closed where that is what it is saved for
	}

	/** @return whether all is stored now */
	private boolean save() {
		flush();
		if (!front.isTaken() && MessageDialog.openQuestion(area.getShell(), Messages.Editor_save, Messages.Editor_notTaken))
			return false;
		if (source == null)
			return saveAs();
		if (source.writable())
			return save(source, false);
		MessageDialog.openInformation(area.getShell(), Messages.Editor_save, Messages.Editor_readOnly);
		return false;
	}

	@Override
	public void doSaveAs() {
		flush();
		saveAs();
	}

	private boolean saveAs() {
		var dialog = OpenSchemaHandler.dialog(area.getShell(), SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFileName(source == null ? Messages.Editor_untitled + SchemaFiles.EXTENSION : source.name());
		var chosen = dialog.open();
		if (chosen == null)
			return false;
		var file = Path.of(chosen.endsWith(SchemaFiles.EXTENSION) ? chosen : chosen + SchemaFiles.EXTENSION);
		if (!save(new FileSource(file), true))
			return false;
		setInputWithNotify(new SchemaFileInput(file));
		return true;
	}

	@Override
	protected void setInputWithNotify(IEditorInput input) {
		super.setInputWithNotify(input);
		setPartName(input.getName());
	}

	/**
	 * @param other true when what may be there is to be replaced
	 * @return whether it is stored now
	 */
	private boolean save(SchemaSource to, boolean other) {
		var stored = new AtomicReference<LabelSchema>();
		var content = to.content(editing);
		if (!to.confirm(getSite().getWorkbenchWindow(), content))
			return false;
		try {
			getSite().getWorkbenchWindow().run(true, false, monitor -> {
				monitor.beginTask(NLS.bind(Messages.Editor_saving, to.name()), IProgressMonitor.UNKNOWN);
				try {
					if (!other && to.changedByOthers())
						throw new CoreException(Status.error(NLS.bind(Messages.Editor_changedByOthers, to.name())));
					var written = to.write(content);
					written.value().ifPresent(stored::set);
					Failures.show(Messages.Editor_save, written.problems());
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			Failures.show(Messages.Editor_save, e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		if (stored.get() == null)
			return false;
		source = to;
		editing.saved(stored.get());
		coming = to instanceof ProjectSource;
		to.written(editing);
		return true;
	}

	private void comeBack() {
		if (coming && host.item().isPresent())
			getSite().getPage().activate(this);
		coming = false;
	}

	@Override
	public void dispose() {
		pages.forEach(SchemaPage::dispose);
		if (editing != null) {
			editing.removeListener(this);
			editing.close();
		}
		super.dispose();
	}
}
