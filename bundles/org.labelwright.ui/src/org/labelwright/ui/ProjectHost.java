package org.labelwright.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.ItemRow;
import org.labelwright.store.Part;
import org.labelwright.store.SaveState;
import org.labelwright.store.StoreException;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.SoleInput;
import org.labelwright.ui.internal.UsedLabels;
import org.labelwright.ui.internal.editor.AnnotationEditor;
import org.labelwright.ui.internal.editor.ItemInput;
import org.labelwright.ui.internal.preferences.Preferences;
import org.labelwright.ui.internal.problems.ItemProblems;
import org.labelwright.ui.internal.review.OpenReview;
import org.labelwright.ui.internal.review.ReviewPerspective;
import org.labelwright.ui.internal.session.HostLifecycle;
import org.labelwright.ui.internal.session.OpenFailure;
import org.labelwright.ui.internal.session.RecentProjects;

/**
 * What a workbench window works on: at most one project, and of that at most one item. For the user
 * interface's thread; what takes long runs in jobs, and listeners hear when it is done.
 */
public final class ProjectHost {

	private static final Map<IWorkbenchWindow, ProjectHost> HOSTS = new HashMap<>();

	private final IWorkbenchWindow window;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private ProjectSession project;
	private OpenItem item;
	private ItemProblems problems;
	/** Whether the item was asked for to be reviewed; it is not where the user may not. */
	private boolean forReview;
	private Path opening;
	private String label;
	private int openings;
	/** The item that was asked for last, until it is open. */
	private ItemRow wanted;
	/** Whose document of it is wanted, to be looked at; null for the user's own, to be worked on. */
	private User wantedOf;
	/** The same of the open item. */
	private User shownOf;
	private boolean openingItem;
	private final DocumentSession.SaveListener saveListener = (state, problem) -> saved(state);
	private final DocumentListener documentListener = new DocumentListener() {
		@Override
		public void changed(DocumentDelta delta) {
			listeners.forEach(Listener::documentChanged);
		}

		@Override
		public void failed(Command command, Throwable cause) {
			ProjectHost.this.failed(command, cause);
		}

		@Override
		public void refused(Problem reason) {
			listeners.forEach(listener -> listener.refused(reason));
		}
	};

	/** Hears of other projects and items. Called on the user interface's thread. */
	public interface Listener {

		/** Another project is open, or none, or one is being opened. */
		default void projectChanged() {
		}

		/** The open item is about to be closed; nothing may refer to its document any more. */
		default void itemClosing() {
		}

		/** Another item is open, or none. */
		default void itemChanged() {
		}

		/** The document of the open item has changed, or is stored now, or could not be. */
		default void documentChanged() {
		}

		/** The open item's document did not take a command, for a reason the user should know. */
		default void refused(Problem reason) {
		}
	}

	private ProjectHost(IWorkbenchWindow window) {
		this.window = window;
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				followPerspective();
			}
		});
	}

	/** The host of a window. */
	public static ProjectHost of(IWorkbenchWindow window) {
		if (HOSTS.isEmpty())
			HostLifecycle.install(HOSTS::remove, HOSTS::values);
		return HOSTS.computeIfAbsent(window, ProjectHost::new);
	}

	/** The host of the window that the user works in; empty when there is none. */
	public static Optional<ProjectHost> active() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(ProjectHost::of);
	}

	public IWorkbenchWindow window() {
		return window;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** The open project. */
	public Optional<ProjectSession> project() {
		return Optional.ofNullable(project);
	}

	/** The folder of the project that is being opened. */
	public Optional<Path> opening() {
		return Optional.ofNullable(opening);
	}

	/** The item that is worked on. */
	public Optional<OpenItem> item() {
		return Optional.ofNullable(item);
	}

	/** What is wrong with the open item; there is one. */
	public ItemProblems problems() {
		return problems;
	}

	/**
	 * Opens a project in place of the one before; a project that is open in another window brings that window to the
	 * front. The user is asked whether to open one that cannot be written now to read only.
	 */
	public void open(Path folder) {
		open(folder, false);
	}

	private void open(Path folder, boolean readOnly) {
		var path = folder.toAbsolutePath().normalize();
		for (var other : HOSTS.values())
			if (other.project != null && other.project.store().folder().equals(path)) {
				other.window.getShell().forceActive();
				return;
			}
		if (!mayClose())
			return;
		var name = NLS.bind(Messages.ProjectHost_open, path.getFileName());
		var before = close();
		int turn = ++openings;
		opening = path;
		listeners.forEach(Listener::projectChanged);
		before.whenComplete((done, failure) -> Tasks.start(name, true, monitor -> ProjectSession.open(path, readOnly, monitor), session -> {
			if (turn == openings && !window.getShell().isDisposed())
				show(session);
			else
				release(session);
		}, problem -> {
			if (turn != openings)
				return;
			opening = null;
			listeners.forEach(Listener::projectChanged);
			if (readOnly)
				Failures.show(name, problem);
			else {
				OpenFailure.tell(window.getShell(), path, name, problem, () -> open(path, true));
				listeners.forEach(Listener::projectChanged); // it may not be among the recent ones any more
			}
		}));
	}

	private void show(ProjectSession session) {
		opening = null;
		project = session;
		RecentProjects.add(session.store().folder(), session.store().name());
		listeners.forEach(Listener::projectChanged);
		session.items().refresh();
		showEditor();
		var last = RecentProjects.lastItem(session.store().folder(), session.user().id());
		var first = last.isPresent() ? session.items().find(last.get()) : CompletableFuture.completedFuture(Optional.<ItemRow>empty());
		first.thenCompose(row -> row.isPresent() ? CompletableFuture.completedFuture(row) : session.items().first())
				.whenComplete((row, failure) -> {
					if (failure != null)
						Failures.log(Messages.ProjectHost_firstItem, failure);
					else if (project == session && item == null)
						row.ifPresent(this::openItem);
				});
	}

	/**
	 * Asks whether to store what was edited of the project and is not stored yet: it would be lost with the project.
	 *
	 * @return false when the project is to stay open
	 */
	public boolean mayClose() {
		for (var page : window.getPages())
			for (var editor : page.getDirtyEditors())
				if (editor.getEditorInput() instanceof SoleInput && !page.saveEditor(editor, true))
					return false;
		return true;
	}

	/** Closes the project. @return completes on the user interface's thread when others may open it */
	public CompletableFuture<Void> close() {
		openings++;
		opening = null;
		if (project == null)
			return CompletableFuture.completedFuture(null);
		var session = project;
		closeItem();
		project = null;
		label = null; // the labels of another project are others
		listeners.forEach(Listener::projectChanged);
		return release(session);
	}

	private static CompletableFuture<Void> release(ProjectSession session) {
		var done = new CompletableFuture<Void>();
		Tasks.start(Messages.ProjectHost_close, false, monitor -> {
			session.close();
			return null;
		}, nothing -> done.complete(null), problem -> {
			Failures.show(Messages.ProjectHost_close, problem);
			done.completeExceptionally(problem);
		});
		return done;
	}

	/** Tells that items were added, or many were changed, by something else than the editor. */
	public void refresh() {
		if (project == null)
			return;
		project.items().refresh();
		if (project.queue().known())
			project.queue().refresh();
		listeners.forEach(Listener::projectChanged);
		if (item != null)
			project.items().find(item.item().id()).thenAccept(row -> row.ifPresent(this::reopen));
		else
			project.items().first().thenAccept(row -> row.ifPresent(this::openItem));
	}

	/** Whether items are opened to be reviewed: in the perspective for that. */
	public boolean reviewing() {
		var page = window.getActivePage();
		return page != null && page.getPerspective() != null && ReviewPerspective.ID.equals(page.getPerspective().getId());
	}

	/** Whether the open item was asked for to be reviewed, and the user may not. */
	public boolean reviewRefused() {
		return item != null && forReview && shownOf == null && item.review().isEmpty();
	}

	/** Opens the item as the perspective that has come shows it: one's own document, or the adjudicated one. */
	private void followPerspective() {
		if (project != null && item != null && forReview != reviewing())
			project.items().find(item.item().id()).thenAccept(row -> row.filter(found -> item != null && found.item().id().equals(item.item().id()))
					.ifPresent(this::reopen));
	}

	/** Opens the item anew, since its document has become another by other means. */
	private void reopen(ItemRow row) {
		var of = shownOf;
		leaveItem();
		openItem(row, of);
	}

	/** Opens an item in place of the one before. Nothing happens when it is open already. */
	public void openItem(ItemRow row) {
		openItem(row, null);
	}

	/** Opens what somebody said about an item, to be looked at and not to be changed. */
	public void showItem(ItemRow row, User annotator) {
		openItem(row, annotator);
	}

	private void openItem(ItemRow row, User of) {
		var session = project;
		if (session == null)
			return;
		showEditor();
		if (item != null && item.item().id().equals(row.item().id()) && Objects.equals(of, shownOf)) {
			wanted = null; // another that was asked for before is not wanted any more
			return;
		}
		wanted = row;
		wantedOf = of;
		leaveItem();
		if (!openingItem)
			openWanted(session);
	}

	/** Opens what was asked for last. One at a time, for a document can be open only once. */
	private void openWanted(ProjectSession session) {
		var row = wanted;
		if (row == null || project != session)
			return;
		var of = wantedOf;
		openingItem = true;
		var name = NLS.bind(Messages.ProjectHost_openItem, row.item().name());
		boolean review = reviewing();
		Tasks.start(name, false, monitor -> of != null ? session.show(row.item(), of) : review ? session.review(row.item()) : session.open(row.item()), opened -> {
			openingItem = false;
			if (project == session && wants(row, of) && review == reviewing()) {
				wanted = null;
				shownOf = of;
				forReview = review;
				show(session, opened);
			} else {
				opened.session().close();
				if (project != null)
					openWanted(project);
			}
		}, problem -> {
			openingItem = false;
			if (wants(row, of)) {
				wanted = null;
				listeners.forEach(Listener::itemChanged);
			}
			Failures.show(name, problem);
			if (project != null)
				openWanted(project);
		});
	}

	private boolean wants(ItemRow row, User of) {
		return wanted != null && wanted.item().id().equals(row.item().id()) && Objects.equals(of, wantedOf);
	}

	private void show(ProjectSession session, ProjectSession.Opened opened) {
		var document = opened.session();
		item = new OpenItem(document, opened.said().map(said -> new OpenReview(said, document.context(), opened.names(), opened.rules())), opened.older());
		problems = new ItemProblems(session, document);
		document.addSaveListener(saveListener);
		document.editor().addListener(documentListener);
		item.editing().activeLabelId().set(label(item.editing().schema()));
		item.editing().activeLabelId().listen(id -> {
			label = id;
			UsedLabels.used(document.context().schema(), id);
		});
		item.editing().view().setFillOpacity(Preferences.fillOpacity());
		RecentProjects.lastItem(session.store().folder(), session.user().id(), item.item().id());
		listeners.forEach(Listener::itemChanged);
		session.items().next(item.item().id()).thenAcceptAsync(next -> next.ifPresent(row -> prefetch(session, row))); // looks at files
	}

	/** Opens the pictures of an item, on another thread than that of the user interface. */
	private static void prefetch(ProjectSession session, ItemRow row) {
		try {
			var files = row.roles().isEmpty() ? Stream.ofNullable(row.item().media())
					: session.store().items().parts(row.item().id()).stream().filter(part -> part.width() > 0).map(Part::media).filter(Objects::nonNull);
			files.forEach(session.tiles()::prefetch);
		} catch (StoreException e) {
			Failures.log(Messages.ProjectHost_prefetch, e);
		}
	}

	/** The label that was drawn with last, or the first that can be drawn with; null when there is none. */
	private String label(SchemaIndex schema) {
		return Optional.ofNullable(label).flatMap(schema::label).filter(ProjectHost::drawable)
				.or(() -> schema.labels().stream().filter(ProjectHost::drawable).findFirst())
				.map(Label::getId).orElse(null);
	}

	private static boolean drawable(Label label) {
		return !label.isAbstract() && !label.isRetired();
	}

	private void saved(SaveState state) {
		problems.saved();
		listeners.forEach(Listener::documentChanged);
		if (state == SaveState.SAVED && project != null && item != null)
			project.items().refresh(item.item().id());
	}

	private void failed(Command command, Throwable failure) {
		Failures.show(NLS.bind(Messages.ProjectHost_editFailed, command.getLabel()), failure);
	}

	/** Closes the item; what was edited is stored all the same. */
	public void closeItem() {
		wanted = null;
		if (item == null)
			return;
		leaveItem();
		listeners.forEach(Listener::itemChanged);
	}

	/** Lets go of the item. The views let go of it when they are told of the next, or of none. */
	private void leaveItem() {
		var before = item;
		if (before == null)
			return;
		item = null;
		listeners.forEach(Listener::itemClosing);
		before.session().removeSaveListener(saveListener);
		before.editor().removeListener(documentListener);
		problems.close();
		before.review().ifPresent(OpenReview::close);
		before.session().close();
		var of = project;
		var display = Display.getCurrent();
		before.session().lastWrite().whenComplete((sequence, failure) -> Tasks.later(display, () -> left(of, before)));
	}

	/** Brings the lists in line with an item that was left, when all that was edited is stored. */
	private void left(ProjectSession of, OpenItem before) {
		if (project != of)
			return;
		of.items().refresh(before.item().id());
		if (before.review().isPresent())
			of.queue().refresh(before.item().id());
	}

	/** Makes the annotation editor visible, without taking the keyboard. */
	public void showEditor() {
		var page = window.getActivePage();
		if (page == null)
			return;
		try {
			page.openEditor(new ItemInput(), AnnotationEditor.ID, false);
		} catch (PartInitException e) {
			Failures.show(Messages.ProjectHost_editor, e);
		}
	}
}
