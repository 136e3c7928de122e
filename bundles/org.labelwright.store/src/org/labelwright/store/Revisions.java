package org.labelwright.store;

import java.sql.SQLException;
import java.util.List;

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
	 * Counts what a rewriting would change.
	 *
	 * @param revision only in documents of this revision; null for all
	 */
	public RewriteCount preview(Rewriting rewriting, Integer revision, SubMonitor monitor) throws StoreException {
		return database.read(connection -> RewriteReads.count(connection, rewriting, revision, monitor));
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
	 * @param rewriting of what was edited or made since
	 */
	public Done takeBack(Change change, int revision, SchemaRevision undone, boolean again, Rewriting rewriting, User who, SubMonitor monitor)
			throws StoreException {
		var origin = new Origin(Ids.next(), change.label, change.steps, again ? null : revision, again ? revision : null, true);
		var progress = SubMonitor.convert(monitor, 100);
		return store(change, origin, who, rewrites -> {
			rewrites.restore(undone.origin().work(), progress.split(60));
			rewrites.rewrite(rewriting, null, progress.split(40));
		});
	}

	/** The values that there are of an attribute as texts, the most frequent first; of one that has several at once their JSON. */
	public List<String> values(String attributeId, int limit) throws StoreException {
		return database.read(connection -> RewriteReads.values(connection, attributeId, limit));
	}

	/**
	 * Rewrites the documents of an older revision, so that they fit the present one.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled; nothing was changed then
	 */
	public RewriteCount migrate(int revision, Rewriting rewriting, User who, SubMonitor monitor) throws StoreException {
		return database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			var rewrites = new Rewrites(connection, editors, who, NLS.bind(Messages.label_migrate, revision), Ids.next(), SchemaTable.latest(connection));
			rewrites.rewrite(rewriting, revision, monitor);
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
			int latest = SchemaTable.latest(connection);
			if (latest != change.base)
				throw new StoreException(Problem.error("schema.changed", Integer.toString(latest), NLS.bind(Messages.schemaChanged, change.base, latest), //$NON-NLS-1$
						Messages.schemaChanged_remedy));
			var rewrites = new Rewrites(connection, editors, who, change.label, origin.work(), latest + 1);
			rewrites.store(change.schema, origin);
			work.on(rewrites);
			return new Stored(latest + 1, rewrites.finish());
		});
		return new Done(store.present(stored.revision), stored.count);
	}

	/** Takes a statement with something kept aside, or one about something that the schema has no more. */
	@FunctionalInterface
	public interface Taker {
		/** @param statement is the taker's */
		void accept(String itemId, String itemName, String documentId, String annotatorId, Statement statement) throws StoreException;
	}

	/** Hands over all statements in which something is kept aside, and those about labels, relation types and questions that the schema has no more. */
	public void aside(Taker taker, SubMonitor monitor) throws StoreException {
		database.<Void>read(connection -> {
			RewriteReads.aside(connection, store.schemaIndex(), taker, monitor);
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
