package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.labelwright.core.User;
import org.labelwright.guideline.GuidelineChange;
import org.labelwright.guideline.GuidelineChanges;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.project.Role;
import org.labelwright.store.GuidelineSession;
import org.labelwright.store.GuidelineVersion;
import org.labelwright.store.Guidelines;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;

/**
 * The guideline of the project of a window, as its editor and its views share it: what is published and asked, and the draft once someone
 * edits it. For the user interface's thread; what takes long is read in jobs.
 */
public final class GuidelineDesk implements ProjectHost.Listener {

	private static final Map<ProjectHost, GuidelineDesk> DESKS = new HashMap<>();

	private final ProjectHost host;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private ProjectSession project;
	private GuidelineSession draft;
	/** Who waits for the draft of the project; null while it is not being opened. */
	private List<Consumer<GuidelineSession>> waiting;
	private State state = State.NONE;
	private int turn;

	/** Hears of what has been read anew, and of a draft that opens or goes. */
	@FunctionalInterface
	public interface Listener {
		void deskChanged();

		/** The draft is about to be closed; what was typed and is not yet an edit should become one. */
		default void draftClosing() {
			// most hold nothing back
		}
	}

	/**
	 * What is stored.
	 *
	 * @param published the version in force; null when there is none
	 * @param versions  what was published, the last one last
	 * @param unread    the version in force when this user has not acknowledged it; else null
	 * @param changes   what is new in the version in force: since the one that this user has read last, or else since the one before
	 * @param questions in the order in which they were asked
	 * @param names     of users, by id
	 * @param leads     whether this user may edit, publish and answer
	 * @param annotates whether this user may ask and acknowledge
	 */
	public record State(Guideline published, List<GuidelineVersion> versions, GuidelineVersion unread, List<GuidelineChange> changes,
			List<OpenQuestion> questions, Map<String, String> names, boolean leads, boolean annotates) {

		static final State NONE = new State(null, List.of(), null, List.of(), List.of(), Map.of(), false, false);

		/** What a user is called. */
		public String name(String userId) {
			return names.getOrDefault(userId, userId);
		}

		/** The question with an id. */
		public Optional<OpenQuestion> question(String id) {
			return questions.stream().filter(question -> question.getId().equals(id)).findFirst();
		}
	}

	private GuidelineDesk(ProjectHost host) {
		this.host = host;
		host.addListener(this);
		host.window().getShell().addDisposeListener(event -> {
			leave();
			host.removeListener(this);
			DESKS.remove(host);
		});
		projectChanged();
	}

	/** The desk of a window. */
	public static GuidelineDesk of(ProjectHost host) {
		var known = DESKS.get(host);
		if (known == null)
			DESKS.put(host, known = new GuidelineDesk(host));
		return known;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Listener::deskChanged);
	}

	@Override
	public void projectChanged() {
		var now = host.project().orElse(null);
		if (now != project) {
			leave();
			project = now;
			state = State.NONE;
			tell();
		}
		refresh();
	}

	/** Others may have asked, answered or published meanwhile. */
	@Override
	public void itemChanged() {
		refresh();
	}

	private void leave() {
		turn++;
		waiting = null;
		if (draft == null)
			return;
		listeners.forEach(Listener::draftClosing);
		draft.close();
		draft = null;
	}

	/** The project whose guideline it is; the former one while its draft is closed. */
	public Optional<ProjectSession> project() {
		return Optional.ofNullable(project);
	}

	/** What was read last. */
	public State state() {
		return state;
	}

	/** The draft; empty until {@link #edit} has opened it. */
	public Optional<GuidelineSession> draft() {
		return Optional.ofNullable(draft);
	}

	/** Reads anew what is stored. */
	public void refresh() {
		int asked = ++turn;
		if (project == null)
			return;
		var store = project.store();
		var user = project.user();
		Tasks.start(Messages.Guideline_read, false, monitor -> read(store, user), read -> {
			if (asked != turn)
				return;
			state = read;
			tell();
		}, failure -> Failures.log(Messages.Guideline_read, failure));
	}

	private static State read(ProjectStore store, User user) throws StoreException {
		var guidelines = store.guidelines();
		var versions = guidelines.versions();
		var published = versions.isEmpty() ? null : guidelines.published(versions.getLast().version()).orElse(null);
		var names = new HashMap<String, String>();
		store.team().members().forEach(member -> names.put(member.user().id(), member.user().name()));
		versions.forEach(version -> names.put(version.by().id(), version.by().name()));
		names.put(user.id(), user.name());
		boolean writable = store.writable();
		return new State(published, versions, guidelines.unread(user).orElse(null), published == null ? List.of() : changes(guidelines, versions, published, user),
				guidelines.questions(Guidelines.Filter.ALL), Map.copyOf(names), writable && store.team().may(user, Role.LEAD),
				writable && store.team().may(user, Role.ANNOTATOR));
	}

	private static List<GuidelineChange> changes(Guidelines guidelines, List<GuidelineVersion> versions, Guideline published, User user)
			throws StoreException {
		if (versions.size() < 2)
			return List.of();
		var last = versions.getLast().version();
		var read = guidelines.lastRead(user).map(GuidelineVersion::version).filter(version -> !version.equals(last))
				.orElse(versions.get(versions.size() - 2).version());
		var before = guidelines.published(read);
		return before.isEmpty() ? List.of() : GuidelineChanges.between(before.get(), published);
	}

	/**
	 * Tells what changed since a version: in the version in force, or in the draft when that is what is meant.
	 *
	 * @param version that was published; null or unknown for none
	 * @param after   a copy of what is compared with it
	 * @param then    takes what changed; nothing when there is no such version
	 */
	public void changesSince(String version, Guideline after, Consumer<List<GuidelineChange>> then) {
		if (project == null || version == null || after == null) {
			then.accept(List.of());
			return;
		}
		var store = project.store();
		Tasks.start(Messages.Guideline_read, false, monitor -> store.guidelines().published(version).map(before -> GuidelineChanges.between(before, after))
				.orElse(List.of()), then, failure -> Failures.log(Messages.Guideline_read, failure));
	}

	/** Opens the draft, if it is not open, and hands it on. */
	public void edit(Consumer<GuidelineSession> then) {
		if (draft != null) {
			then.accept(draft);
			return;
		}
		if (project == null)
			return;
		if (waiting != null) {
			waiting.add(then);
			return;
		}
		var asked = new ArrayList<>(List.of(then));
		waiting = asked;
		var session = project;
		var display = Display.getCurrent();
		Tasks.start(Messages.Guideline_open, false, monitor -> session.store().guidelines().open(session.user(), task -> Tasks.later(display, task)),
				opened -> {
					if (waiting == asked)
						opened(opened);
					else
						opened.close(); // another project is open
				}, failure -> {
					if (waiting == asked)
						waiting = null;
					Failures.show(Messages.Guideline_open, failure);
				});
	}

	private void opened(GuidelineSession opened) {
		var waited = waiting;
		waiting = null;
		draft = opened;
		tell();
		waited.forEach(then -> then.accept(opened));
	}

	/** Writes something to the store, and reads all anew. */
	public void write(String name, Write work) {
		write(name, work, () -> {
			// it is told
		});
	}

	/**
	 * Writes something to the store, and reads all anew.
	 *
	 * @param failed called when it could not be written, after that was told
	 */
	public void write(String name, Write work, Runnable failed) {
		if (project == null)
			return;
		var session = project;
		var edited = draft;
		Tasks.start(name, false, monitor -> {
			if (edited != null)
				edited.flush();
			work.run(session.store().guidelines(), session.user());
			return session;
		}, done -> {
			if (done == project)
				refresh();
		}, failure -> {
			Failures.show(name, failure);
			failed.run();
		});
	}

	/** What is written. */
	@FunctionalInterface
	public interface Write {
		void run(Guidelines guidelines, User user) throws Exception;
	}

	/** The host of the window. */
	public ProjectHost host() {
		return host;
	}
}
