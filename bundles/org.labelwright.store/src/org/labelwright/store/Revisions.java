package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.project.Role;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.SchemaRevision.Origin;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.OpenEditors;
import org.labelwright.store.internal.RewriteReads;
import org.labelwright.store.internal.Rewrites;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.SchemaTable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The revisions of the label schema, and how what was said follows them. Methods read or write the disk: not for the user interface's thread. Each
 * change is one transaction, so a process that ends in the middle leaves all as it was. It takes a lead.
 */
public final class Revisions {

	private final ProjectStore store;
	private final Database database;
	private final OpenEditors editors;

	Revisions(ProjectStore store, Database database, OpenEditors editors) {
		this.store = store;
		this.database = database;
		this.editors = editors;
	}

	/**
	 * A new revision.
	 *
	 * @param base   the revision that it was made of
	 * @param schema is copied, as {@link ProjectStore#updateSchema} does
	 * @param label  what is done, for people
	 * @param steps  see {@link Origin}; null for none
	 */
	public record Change(int base, LabelSchema schema, String label, JsonNode steps) {
	}

	/** What was stored, and how much was rewritten. */
	public record Done(LabelSchema schema, RewriteCount count) {
	}

	/** All, from the first. */
	public List<SchemaRevision> list() throws StoreException {
		return database.read(SchemaTable::list);
	}

	/**
	 * Documents of an older revision.
	 *
	 * @param itemIds of these items; null for all
	 */
	public record Those(int revision, Set<String> itemIds) {
	}

	/**
	 * Counts what a rewriting would change.
	 *
	 * @param those null for all documents
	 */
	public RewriteCount preview(Rewriting rewriting, Those those, SubMonitor monitor) throws StoreException {
		return database.read(connection -> RewriteReads.count(connection, rewriting, those, monitor));
	}

	/** Ids of the items in whose documents a rewriting would change something. */
	public Set<String> items(Rewriting rewriting, Those those, SubMonitor monitor) throws StoreException {
		return database.read(connection -> RewriteReads.items(connection, rewriting, those, monitor));
	}

	/**
	 * Stores a revision, and rewrites what was said so that it fits.
	 *
	 * @param rewriting null to leave all as it is, so that documents are of an older revision
	 * @throws StoreException             {@code schema.changed} when the present revision is another than the base, and as
	 *                                    {@link ProjectStore#updateSchema}
	 * @throws OperationCanceledException when the monitor was cancelled; nothing was changed then
	 */
	public Done apply(Change change, Rewriting rewriting, User who, SubMonitor monitor) throws StoreException {
		var origin = new Origin(Ids.next(), change.label, change.steps, null, null, rewriting != null);
		return store(change, origin, who, rewrites -> {
			if (rewriting != null)
				rewrites.rewrite(rewriting, null, monitor);
		});
	}

	/**
	 * Takes a revision back, or does again what was taken back: a new revision says what an earlier one did, the rows are as they were before byte for
	 * byte, and what was edited or made since is rewritten.
	 *
	 * @param change    of which the schema is that of the earlier revision
	 * @param revision  that is taken back or done again
	 * @param undone    the revision whose work is undone by that: the one that did it last, or the one that took it back
	 * @param again     whether it is done again
	 * @param rewriting of what was edited or made since; null to leave that as it is, so that documents are of an older revision
	 */
	public Done takeBack(Change change, int revision, SchemaRevision undone, boolean again, Rewriting rewriting, User who, SubMonitor monitor)
			throws StoreException {
		var origin = new Origin(Ids.next(), change.label, change.steps, again ? null : revision, again ? revision : null, rewriting != null);
		var progress = SubMonitor.convert(monitor, 100);
		return store(change, origin, who, rewrites -> {
			rewrites.restore(undone.origin().work(), progress.split(60));
			if (rewriting != null)
				rewrites.rewrite(rewriting, null, progress.split(40));
		});
	}

	/** The values that there are of an attribute as texts, the most frequent first; of one that has several at once their JSON. */
	public List<String> values(String attributeId, int limit) throws StoreException {
		return database.read(connection -> RewriteReads.values(connection, attributeId, limit));
	}

	/** What documents of an older revision need to fit the present one. */
	public record Lagging(Those those, Rewriting rewriting) {
	}

	/**
	 * Rewrites documents of older revisions, so that they fit the present one: all of them, or none. Takes a lead.
	 *
	 * @param base the revision that the rewritings lead to
	 * @return how much was rewritten, in the order of what is lagging
	 * @throws StoreException             {@code schema.changed} when the present revision is another
	 * @throws OperationCanceledException when the monitor was cancelled; nothing was changed then
	 */
	public List<RewriteCount> migrate(List<Lagging> lagging, int base, User who, SubMonitor monitor) throws StoreException {
		var work = Ids.next();
		var progress = SubMonitor.convert(monitor, lagging.size());
		return database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			requireLatest(connection, base);
			var all = new ArrayList<Rewrites>();
			for (var each : lagging) {
				var rewrites = new Rewrites(connection, editors, who, NLS.bind(Messages.label_migrate, each.those.revision), work, base);
				rewrites.rewrite(each.rewriting, each.those, progress.split(1));
				all.add(rewrites);
			}
			var counts = new ArrayList<RewriteCount>();
			for (var rewrites : all) // tells editors, so that nothing may be cancelled any more
				counts.add(rewrites.finish());
			return counts;
		});
	}

	private static void requireLatest(Connection connection, int base) throws SQLException, StoreException {
		int latest = SchemaTable.latest(connection);
		if (latest != base)
			throw new StoreException(Problem.error("schema.changed", Integer.toString(latest), NLS.bind(Messages.schemaChanged, base, latest), //$NON-NLS-1$
					Messages.schemaChanged_remedy));
	}

	/** What the last {@link #migrate} did, for people; empty when the schema was changed since, or it was taken back. */
	public Optional<String> migration() throws StoreException {
		return database.read(connection -> RewriteReads.migration(connection).map(RewriteReads.Migration::label));
	}

	/**
	 * Takes the last {@link #migrate} back: rows that were not edited since are as they were, byte for byte. Takes a lead.
	 *
	 * @throws StoreException {@code schema.noMigration} when there is none
	 */
	public RewriteCount takeMigrationBack(User who, SubMonitor monitor) throws StoreException {
		return database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			var last = RewriteReads.migration(connection)
					.orElseThrow(() -> new StoreException(Problem.error("schema.noMigration", store.name(), Messages.noMigration, ""))); //$NON-NLS-1$ //$NON-NLS-2$
			var rewrites = new Rewrites(connection, editors, who, NLS.bind(Messages.label_migrateBack, last.label()), Ids.next(), SchemaTable.latest(connection));
			rewrites.undoes(last.sequence());
			rewrites.restore(last.work(), monitor);
			return rewrites.finish();
		});
	}

	private interface Work {
		void on(Rewrites rewrites) throws SQLException, StoreException;
	}

	private Done store(Change change, Origin origin, User who, Work work) throws StoreException {
		record Stored(int revision, RewriteCount count) {
		}
		var stored = database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			requireLatest(connection, change.base);
			var rewrites = new Rewrites(connection, editors, who, change.label, origin.work(), change.base + 1);
			rewrites.store(change.schema, origin);
			work.on(rewrites);
			return new Stored(change.base + 1, rewrites.finish());
		});
		return new Done(store.present(stored.revision), stored.count);
	}

	/** Takes a statement with something kept aside, or one about something that the schema has no more. */
	@FunctionalInterface
	public interface Taker {
		/** @param statement is the taker's */
		void accept(String itemId, String itemName, String documentId, String annotatorId, Statement statement) throws StoreException;
	}

	/**
	 * Hands over all statements in which something is kept aside, and those about labels, relation types and questions that the schema has no more.
	 *
	 * @param filter of the documents
	 */
	public void aside(DocumentFilter filter, Taker taker, SubMonitor monitor) throws StoreException {
		database.<Void>read(connection -> {
			RewriteReads.aside(connection, store.schemaIndex(), filter, taker, monitor);
			return null;
		});
	}

	/** How many documents there are of each revision that is not the present one. */
	public List<Older> older() throws StoreException {
		return database.read(RewriteReads::older);
	}

	/** Documents of an older revision. */
	public record Older(int revision, int documents) {
	}
}
