package org.labelwright.store;

import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.internal.Batches;
import org.labelwright.store.internal.BulkTarget;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.OpenEditors;
import org.labelwright.store.internal.ProjectFolder;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.SchemaTable;
import org.labelwright.store.internal.StatisticsReads;
import org.labelwright.store.internal.TaxonomyTable;

/**
 * A project on disk: a folder with a SQLite database, and maybe media. Every write is one transaction
 * that is on disk when the call returns or the future completes, and that the journal tells of.
 *
 * <p>One process at a time may open a project for writing; others may read it meanwhile. Unless stated
 * otherwise methods read or write the disk, so they are not for the user interface's thread, and are safe
 * on any other, several at once.
 */
public final class ProjectStore implements AutoCloseable {

	/** Ending of the name of a project's folder. */
	public static final String EXTENSION = ".labelwright"; //$NON-NLS-1$

	private static final String CACHE = "cache"; //$NON-NLS-1$

	private final ProjectFolder folder;
	private final Database database;
	private final OpenEditors editors = new OpenEditors();
	private final Batches batches;
	private final Items items;
	private final Documents documents;
	private final Journal journal;
	private final Taxonomies taxonomies;
	private final Team team;
	private final Assignments assignments;
	private final Comments comments;
	private final Policies policies;
	private final Workflows workflows;
	private final Reviews reviews;
	private final Guidelines guidelines;
	private final Settings settings;
	private final Gold gold;
	private final Suggestions suggestions;
	private final Audits audits;
	private final Revisions schemaRevisions;
	private final String name;
	/** As long as there is room: there may be many, and each may be large. */
	private final Map<Integer, SoftReference<LabelSchema>> revisions = new HashMap<>();
	private volatile SchemaIndex current;

	private ProjectStore(ProjectFolder folder, User who) throws StoreException {
		this.folder = folder;
		this.database = folder.database();
		this.batches = new Batches(database, editors);
		this.name = database.read(SchemaTable::projectName);
		this.current = SchemaIndex.of(schemaRevision(database.read(SchemaTable::latest)));
		this.items = new Items(this, database);
		this.documents = new Documents(this, database, editors);
		this.journal = new Journal(database);
		this.taxonomies = new Taxonomies(database);
		this.team = new Team(database);
		this.assignments = new Assignments(database);
		this.comments = new Comments(database);
		this.policies = new Policies(database);
		this.workflows = new Workflows(database);
		this.reviews = new Reviews(this);
		this.guidelines = new Guidelines(database);
		this.settings = new Settings(database);
		this.gold = new Gold(database);
		this.suggestions = new Suggestions(database);
		this.audits = new Audits(database);
		this.schemaRevisions = new Revisions(this, database, editors);
		if (database.writable()) {
			batches.rollBackOpen(who);
			database.<Void>writeNow(connection -> {
				TaxonomyTable.deleteOpen(connection);
				return null;
			});
		}
	}

	/**
	 * Makes a project and opens it for writing.
	 *
	 * @param folder is made unless it exists; must not hold a project
	 * @param schema is copied; labels and options without an export index get the next free one
	 */
	public static ProjectStore create(Path folder, String name, LabelSchema schema, User who) throws StoreException {
		return opened(ProjectFolder.create(folder.toAbsolutePath().normalize(), name, schema, who), who);
	}

	/**
	 * Opens a project for writing. What the last process left unfinished is rolled back.
	 *
	 * @throws StoreException {@code store.locked}, {@code store.damaged}, {@code store.notSqlite},
	 *                        {@code store.newer}, {@code store.notAProject}, {@code store.readOnly} or
	 *                        {@code store.io}; nothing was written then
	 */
	public static ProjectStore open(Path folder, User who) throws StoreException {
		return opened(ProjectFolder.open(folder.toAbsolutePath().normalize(), who), who);
	}

	/** Opens a project that is never written to; another process may write to it meanwhile. */
	public static ProjectStore openReadOnly(Path folder) throws StoreException {
		return opened(ProjectFolder.openReadOnly(folder.toAbsolutePath().normalize()), null);
	}

	private static ProjectStore opened(ProjectFolder folder, User who) throws StoreException {
		try {
			return new ProjectStore(folder, who);
		} catch (StoreException | RuntimeException e) {
			folder.closeAfter(e);
			throw e;
		}
	}

	/** Whether the folder looks like a project, at the cost of one look at the file system. */
	public static boolean isProject(Path folder) {
		return Files.isRegularFile(folder.resolve(ProjectFolder.DATABASE));
	}

	/** Name of the project. */
	public String name() {
		return name;
	}

	/** The project's folder, absolute. */
	public Path folder() {
		return folder.path();
	}

	/** False when it was opened to be read only. */
	public boolean writable() {
		return database.writable();
	}

	/** The present revision of the label schema. Shared by all: make a copy to change it. Does not read the disk. */
	public LabelSchema schema() {
		return current.schema();
	}

	/** An index over {@link #schema()}. Does not read the disk. */
	public SchemaIndex schemaIndex() {
		return current;
	}

	/**
	 * A revision of the label schema, shared by all.
	 *
	 * @throws StoreException when there is no such revision
	 */
	public LabelSchema schemaRevision(int revision) throws StoreException {
		synchronized (revisions) {
			var known = revisions.containsKey(revision) ? revisions.get(revision).get() : null;
			if (known == null) {
				known = database.read(connection -> SchemaTable.revision(connection, revision));
				revisions.put(revision, new SoftReference<>(known));
			}
			return known;
		}
	}

	/**
	 * Stores a new revision of the label schema.
	 *
	 * @param schema is copied; its revision is set, and labels, relation types and options without an
	 *               export index get the next free one
	 * @return the new revision, as {@link #schema()} gives it from now on
	 * @throws StoreException {@code schema.exportIndex} when an export index was changed, or was used by
	 *                        another id in this or any earlier revision; {@code team.notAllowed}, since it takes a lead
	 */
	public LabelSchema updateSchema(LabelSchema schema, User who) throws StoreException {
		int revision = database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			return SchemaTable.append(connection, schema, who);
		});
		return present(revision);
	}

	/** Makes a revision that was just stored the present one. */
	LabelSchema present(int revision) throws StoreException {
		var stored = schemaRevision(revision);
		present(SchemaIndex.of(stored));
		return stored;
	}

	/** An index over the revision that is the last in a snapshot, which may be one that another process stored, or that was committed a moment ago. */
	SchemaIndex schemaIndex(Connection connection) throws SQLException, StoreException {
		int latest = SchemaTable.latest(connection);
		var known = current;
		if (known.schema().getRevision() == latest)
			return known;
		var read = SchemaIndex.of(SchemaTable.revision(connection, latest));
		if (known.schema().getRevision() < latest)
			present(read);
		return read;
	}

	private synchronized void present(SchemaIndex schema) {
		if (current.schema().getRevision() < schema.schema().getRevision())
			current = schema;
	}

	/** The revisions of the label schema, and how what was said follows them. */
	public Revisions revisions() {
		return schemaRevisions;
	}

	/** The items. */
	public Items items() {
		return items;
	}

	/** What annotators said about the items. */
	public Documents documents() {
		return documents;
	}

	/** Everything that was done. */
	public Journal journal() {
		return journal;
	}

	/** The vocabularies of which values of attributes are concepts. */
	public Taxonomies taxonomies() {
		return taxonomies;
	}

	/** Who works on it. */
	public Team team() {
		return team;
	}

	/** Who is to do what. */
	public Assignments assignments() {
		return assignments;
	}

	/** The items of which it is known what is right. */
	public Gold gold() {
		return gold;
	}

	/** What models suggested and people did not get. */
	public Suggestions suggestions() {
		return suggestions;
	}

	/** Samples of finished work, and what was found of them. */
	public Audits audits() {
		return audits;
	}

	/** What the team says about the items. */
	public Comments comments() {
		return comments;
	}

	/** How the team works. */
	public Policies policies() {
		return policies;
	}

	/** Through which stages items move. */
	public Workflows workflows() {
		return workflows;
	}

	public Reviews reviews() {
		return reviews;
	}

	/** What annotators should do. */
	public Guidelines guidelines() {
		return guidelines;
	}

	/** How items are shown to all. */
	public Settings settings() {
		return settings;
	}

	/** Counts over the whole project. */
	public Statistics statistics() throws StoreException {
		return database.read(connection -> StatisticsReads.read(connection, name, current));
	}

	/**
	 * Begins a piece of work of many rows.
	 *
	 * @param label what is done, for the journal
	 */
	public BulkWriter bulk(String label, User who) throws StoreException {
		return new BulkWriter(new BulkTarget(database, folder(), batches), label, who, schema().getRevision(),
				folder().resolve(CACHE));
	}

	/**
	 * Takes a committed bulk write back: its rows are as they were before, but for those that were changed since, or that others depend on, which stay;
	 * the journal says so. Whoever wrote it may, and a lead.
	 *
	 * @param id of {@link BulkWriter#id}
	 * @throws StoreException {@code team.notAllowed}, or {@code store.noBatch} when there is no such bulk write, or it was taken back before
	 */
	public void takeBack(String id, User who) throws StoreException {
		batches.takeBack(id, who);
	}

	/** A folder for what can be found out again, which may be emptied at any time; null when the project must not be written to. */
	public Path cache() {
		return writable() ? folder().resolve(CACHE) : null;
	}

	/** For this bundle's operations. */
	Database database() {
		return database;
	}

	/** Waits for the writes that were handed in, and gives the project free for others. */
	@Override
	public void close() throws StoreException {
		folder.close();
	}
}
