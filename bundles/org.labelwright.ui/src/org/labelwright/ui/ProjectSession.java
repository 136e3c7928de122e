package org.labelwright.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.User;
import org.labelwright.media.Thumbnails;
import org.labelwright.media.TileService;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.project.Role;
import org.labelwright.model.util.LabelSearch;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.adjudication.ReviewItem;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.schema.evolution.OlderDocuments;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.internal.preferences.Preferences;
import org.labelwright.ui.internal.review.QueueList;
import org.osgi.framework.FrameworkUtil;

/**
 * A project that is open in a window: its store, and the services that show its media. Made and closed
 * off the user interface's thread; its getters are for any thread.
 */
public final class ProjectSession {

	private static final long TILE_BYTES = Math.max(128L << 20, Runtime.getRuntime().maxMemory() / 4);

	private final ProjectStore store;
	private final User user;
	private final Display display = Display.getDefault();
	private final TileService tiles = new TileService(TILE_BYTES);
	private final Thumbnails thumbnails;
	private final OlderDocuments older;
	private final ItemList items;
	private final QueueList queue;

	private ProjectSession(ProjectStore store, User user) {
		this.store = store;
		this.user = user;
		this.thumbnails = new Thumbnails(cacheOf(store).resolve("thumbnails")); //$NON-NLS-1$
		this.older = new OlderDocuments(store);
		this.items = new ItemList(store, user, older);
		this.queue = new QueueList(store, user, display);
	}

	/**
	 * Opens a project. Not for the user interface's thread.
	 *
	 * @param readOnly whether nothing is to be written, so that another process may have it open, or its folder be
	 *                 protected
	 * @throws CoreException with a message that says what to do, when it is locked, damaged or newer
	 */
	static ProjectSession open(Path folder, boolean readOnly, SubMonitor monitor) throws CoreException {
		monitor.subTask(folder.toString());
		var user = Preferences.user();
		var session = new ProjectSession(readOnly ? ProjectStore.openReadOnly(folder) : ProjectStore.open(folder, user), user);
		LabelSearch.of(session.schema()); // takes a moment for many labels, which whoever searches first is spared
		return session;
	}

	/** What is made of the media of a project that must not be written to is kept with the workbench. */
	private static Path cacheOf(ProjectStore store) {
		return store.writable() ? store.cache() : Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(ProjectSession.class)).toOSString());
	}

	/** Gives everything back. Not for the user interface's thread. */
	void close() throws CoreException {
		queue.close();
		items.close();
		thumbnails.close();
		tiles.close();
		store.close();
	}

	/**
	 * What was read of an item that is about to be open.
	 *
	 * @param session of the document to edit
	 * @param said    what annotators say, when the item is reviewed
	 * @param names   of the members of the team, by their ids
	 * @param rules   of the guideline, which a reviewer may cite
	 * @param older   what the document lacks of the present label schema
	 */
	record Opened(DocumentSession session, Optional<ReviewItem> said, Map<String, String> names, List<Rule> rules, Optional<OlderDocuments.Older> older) {
	}

	private Opened opened(DocumentSession session) throws CoreException {
		return opened(session, Optional.empty(), Map.of(), List.of());
	}

	private Opened opened(DocumentSession session, Optional<ReviewItem> said, Map<String, String> names, List<Rule> rules) throws CoreException {
		try {
			return new Opened(session, said, names, rules, older.of(session.document()));
		} catch (CoreException | RuntimeException e) {
			session.close();
			throw e;
		}
	}

	/** Opens this user's document of an item. Not for the user interface's thread, to which the document belongs. */
	Opened open(Item item) throws CoreException {
		return opened(open(item, user));
	}

	/** Opens the adjudicated document of an item, or that of a user who may not review; likewise. */
	Opened review(Item item) throws CoreException {
		if (!store.team().may(user, Role.REVIEWER))
			return open(item);
		var names = store.team().members().stream().collect(Collectors.toMap(member -> member.user().id(), member -> member.user().name()));
		var said = ReviewItem.read(store, item.id(), user);
		return opened(open(item, ReviewQueue.ADJUDICATED), Optional.of(said), names, rules());
	}

	/** The rules that hold: those of the version that was published last. */
	private List<Rule> rules() throws StoreException {
		var latest = store.guidelines().latest();
		var published = latest.isEmpty() ? Optional.<Guideline>empty() : store.guidelines().published(latest.get().version());
		var rules = new ArrayList<Rule>();
		published.ifPresent(guideline -> guideline.eAllContents().forEachRemaining(element -> {
			if (element instanceof Rule rule)
				rules.add(rule);
		}));
		return rules;
	}

	private DocumentSession open(Item item, User annotator) throws CoreException {
		return store.documents().open(item.id(), annotator, user, runnable -> Tasks.later(display, runnable));
	}

	/** Opens another's document of an item, to be looked at. Not for the user interface's thread, to which the document belongs. */
	Opened show(Item item, User annotator) throws CoreException {
		return opened(store.documents().show(item.id(), annotator, user, runnable -> Tasks.later(display, runnable)));
	}

	public ProjectStore store() {
		return store;
	}

	/** Whoever works here. */
	public User user() {
		return user;
	}

	public TileService tiles() {
		return tiles;
	}

	/** A folder for what can be made again from media. */
	public Path cache() {
		return cacheOf(store);
	}

	public Thumbnails thumbnails() {
		return thumbnails;
	}

	/** The documents that lack something of the present label schema. */
	public OlderDocuments older() {
		return older;
	}

	/** The items as the navigator lists them, which next and previous go along. */
	public ItemList items() {
		return items;
	}

	/** The items that need a review, which next and previous go along while one is reviewed. */
	public QueueList queue() {
		return queue;
	}

	/** The label schema of now. */
	public SchemaIndex schema() {
		return store.schemaIndex();
	}
}
