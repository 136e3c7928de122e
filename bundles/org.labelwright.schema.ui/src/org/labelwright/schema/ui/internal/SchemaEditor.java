package org.labelwright.schema.ui.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
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
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.labelwright.core.Severity;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaFinding;
import org.labelwright.schema.edit.SchemaListener;
import org.labelwright.schema.edit.SchemaMerge;
import org.labelwright.schema.edit.SchemaMerge.Conflict;
import org.labelwright.schema.ui.internal.form.MergeDialog;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Keys;
import org.labelwright.ui.Latest;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;

/** Edits a label schema, that of the open project or one in a file, on several pages with one history, which undo and redo go along. */
public final class SchemaEditor extends MultiPageEditorPart implements SchemaListener {

	public static final String ID = "org.labelwright.schema.ui.editor"; //$NON-NLS-1$

	private static final String CONTEXT = "org.labelwright.schema.ui"; //$NON-NLS-1$
	/** Milliseconds without a change after which the schema is checked. */
	private static final int PAUSE = 200;
	/** Milliseconds after which is looked again whether a file has changed. */
	private static final int LOOK = 2000;

	private final List<SchemaPage> pages = SchemaPages.all();
	private final Action undo = action(this::undo);
	private final Action redo = action(this::redo);
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
	private final Runnable watch = this::watch;
	private final Listener come = event -> look();
	private ProjectHost host;
	private Composite area;
	private Latest checks;
	private ProblemList problems;
	private Preview preview;
	private NoteBar note;
	private Latest looking;
	private SchemaSource source;
	/** Of what the source had when the schema was read, written or brought up to date last; null for nothing. */
	private Object mark;
	/** Of what others have stored that the user wants to decide about later; null for nothing. */
	private Object postponed;
	/** Saving, or asking how to join. */
	private boolean busy;
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
		looking = new Latest(area);
		note = new NoteBar(area);
		var container = new Composite(area, SWT.NONE);
		container.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(container);
		checks = new Latest(area);
		problems = new ProblemList(area, this::reveal);
		preview = new Preview(sash);
		sash.setWeights(75, 25);
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
		var shell = getSite().getShell();
		shell.addListener(SWT.Activate, come);
		area.addListener(SWT.Dispose, event -> shell.removeListener(SWT.Activate, come));
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
		Tasks.start(NLS.bind(Messages.Editor_reading, from.name()), false, monitor -> Opened.of(from, hotkeys), read -> {
			if (!area.isDisposed())
				show(read);
		}, failure -> {
			Failures.show(Messages.Editor_open, failure);
			closeSoon();
		});
	}

	/**
	 * What is begun with.
	 *
	 * @param editing null when there is nothing to edit
	 * @param broken  what is to be mended before it is a schema; null for nothing
	 */
	private record Opened(SchemaSource.State read, SchemaEditing editing, String broken) {

		static Opened of(SchemaSource from, Hotkeys hotkeys) throws CoreException {
			var read = from.read();
			if (read.schema().complete())
				return new Opened(read, SchemaEditing.ofStored(read.schema().value().orElseThrow(), hotkeys), null);
			return from.text().map(text -> new Opened(read, SchemaEditing.of(SchemaFactory.eINSTANCE.createLabelSchema(), hotkeys), text))
					.orElseGet(() -> new Opened(read, null, null));
		}
	}

	private void show(Opened opened) {
		if (opened.editing == null) {
			tellUnreadable(opened.read);
			closeSoon();
			return;
		}
		mark = opened.read.mark();
		show(opened.editing);
		if (opened.broken != null)
			mend(opened.broken);
		watch();
	}

	/** A file that is broken is mended as a text, and stays as it is until then. */
	private void mend(String broken) {
		pages.stream().filter(page -> page.mend(broken)).findFirst().ifPresent(page -> setActivePage(pages.indexOf(page)));
	}

	private void tellUnreadable(SchemaSource.State read) {
		Failures.show(NLS.bind(Messages.Editor_unreadable, source.name()),
				read.schema().problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
	}

	private void show(SchemaEditing opened) {
		editing = opened;
		editing.addListener(this);
		var context = context();
		pages.forEach(page -> {
			page.setContext(context);
			page.setInput(editing);
		});
		preview.show(editing, host.project().map(project -> project.store().taxonomies()).filter(taxonomies -> source instanceof ProjectSource));
		changed(Set.of());
		check();
		if (getSite().getPage().getActivePart() == this)
			setFocus();
	}

	private SchemaContext context() {
		var project = Optional.ofNullable(source instanceof ProjectSource of ? of.project() : null);
		return new SchemaContext() {
			@Override
			public Optional<ProjectSession> project() {
				return project;
			}

			@Override
			public void reveal(EObject part) {
				SchemaEditor.this.reveal(part);
			}

			@Override
			public void takenChanged() {
				SchemaEditor.this.takenChanged();
			}
		};
	}

	/** The project of which this is the schema has been closed, or another one is open, or something of it has changed. */
	private void followProject() {
		var shown = source instanceof ProjectSource of ? of.project() : null;
		if (shown != null && host.project().orElse(null) != shown)
			closeSoon();
		else
			look();
	}

	private void watch() {
		if (area.isDisposed() || !source.isWatched())
			return;
		look();
		area.getDisplay().timerExec(LOOK, watch);
	}

	/** Looks whether others have stored another schema. */
	private void look() {
		if (area.isDisposed() || editing == null || source == null || busy || looking.isBusy())
			return;
		var from = source;
		var known = mark;
		var passedOver = postponed;
		looking.ask(NLS.bind(Messages.Editor_reading, from.name()), monitor -> {
			var now = from.mark();
			return now == null || now.equals(known) || now.equals(passedOver) ? null : from.read();
		}, read -> {
			if (read != null && !busy && source == from && Objects.equals(mark, known) && read.schema().complete()) // one that is being written is read again
				join(read);
		}, failure -> {
			// it is asked again when it is saved, and then told
		});
	}

	/**
	 * Goes on from what others have stored.
	 *
	 * @return false when the user wants to decide later
	 */
	private boolean join(SchemaSource.State read) {
		flush();
		if (!front.isTaken()) {
			note.show(NLS.bind(Messages.Editor_waiting, source.name()));
			return false;
		}
		var theirs = read.schema().value().orElseThrow();
		boolean edited = editing.isDirty();
		if (!edited)
			editing.rebase(theirs, theirs);
		else {
			var merge = SchemaMerge.of(editing.stored().orElseGet(SchemaFactory.eINSTANCE::createLabelSchema), editing.schema(), theirs);
			var yielded = choose(merge);
			if (yielded.isEmpty()) {
				postponed = read.mark();
				note.show(NLS.bind(Messages.Editor_postponed, source.name()));
				return false;
			}
			editing.rebase(theirs, merge.result(yielded.get()));
		}
		mark = read.mark();
		postponed = null;
		note.show(NLS.bind(edited ? Messages.Editor_joined : Messages.Editor_reloaded, source.name()));
		return true;
	}

	private Optional<Set<Conflict>> choose(SchemaMerge merge) {
		if (merge.conflicts().isEmpty())
			return Optional.of(Set.of());
		boolean before = busy;
		busy = true;
		try {
			return MergeDialog.choose(area.getShell(), merge.conflicts());
		} finally {
			busy = before;
		}
	}

	private void undo() {
		if (front.isTaken())
			editing.undo();
		else
			front.giveUp();
	}

	private void redo() {
		if (front.canBringBack())
			front.bringBack();
		else
			editing.redo();
	}

	private void closeSoon() {
		Tasks.later(getSite().getShell().getDisplay(), () -> {
			if (!area.isDisposed())
				getSite().getPage().closeEditor(this, false);
		});
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
		undo.setEnabled(back != null || front != null && !front.isTaken());
		undo.setText(back == null ? Messages.Editor_nothingToUndo : NLS.bind(Messages.Editor_undo, back));
		var again = editing == null ? null : editing.redoLabel().orElse(null);
		redo.setEnabled(again != null || front != null && front.canBringBack());
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
		reveal(finding.object());
	}

	private void reveal(EObject part) {
		if (!editing.holds(part))
			return;
		editing.select(part);
		for (var page : pages)
			if (page.reveal(part)) {
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
		if (pages.get(index) != front)
			front.giveUp();
		super.pageChange(index);
		front = pages.get(index);
		takenChanged();
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

	private void takenChanged() {
		updateActions();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public boolean isDirty() {
		return editing != null && (editing.isDirty() || !front.isTaken());
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
		boolean before = busy;
		busy = true;
		try {
			return saveNow();
		} finally {
			busy = before;
		}
	}

	private boolean saveNow() {
		flush();
		if (!front.isTaken() && MessageDialog.openQuestion(area.getShell(), Messages.Editor_save, Messages.Editor_notTaken))
			return false;
		front.giveUp();
		if (source == null)
			return saveAs();
		if (source.writable())
			return catchUp() && (!editing.isDirty() || save(source, false));
		MessageDialog.openInformation(area.getShell(), Messages.Editor_save, Messages.Editor_readOnly);
		return false;
	}

	/**
	 * Takes in what others have stored, so that it is not overwritten.
	 *
	 * @return false when nothing must be stored
	 */
	private boolean catchUp() {
		var read = new AtomicReference<SchemaSource.State>();
		boolean done = run(NLS.bind(Messages.Editor_reading, source.name()), () -> {
			var now = source.mark();
			if (now != null && !now.equals(mark))
				read.set(source.read());
		});
		if (!done || read.get() == null)
			return done;
		if (read.get().schema().complete())
			return join(read.get());
		tellUnreadable(read.get());
		return false;
	}

	/** What may touch the disk. */
	private interface Work {
		void run() throws CoreException;
	}

	/** @return false when it failed, which the user has been told */
	private boolean run(String name, Work work) {
		try {
			getSite().getWorkbenchWindow().run(true, false, monitor -> {
				monitor.beginTask(name, IProgressMonitor.UNKNOWN);
				try {
					work.run();
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			Failures.show(Messages.Editor_save, e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
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
		var content = to.content(editing);
		if (!to.confirm(getSite().getWorkbenchWindow(), content))
			return false;
		var stored = new AtomicReference<SchemaSource.State>();
		run(NLS.bind(Messages.Editor_saving, to.name()), () -> {
			var written = to.write(content, other ? to.mark() : mark);
			if (written.schema().value().isPresent())
				stored.set(written);
			Failures.show(Messages.Editor_save, written.schema().problems());
		});
		if (stored.get() == null)
			return false;
		boolean watched = source != null && source.isWatched();
		source = to;
		mark = stored.get().mark();
		editing.saved(stored.get().schema().value().orElseThrow());
		coming = to instanceof ProjectSource;
		to.written(editing);
		if (!watched)
			watch();
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
