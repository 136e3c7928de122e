package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;

import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.DocumentReads;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;

/**
 * How the team of a project works. Former policies are in the journal. Methods read or write the disk: not for the user
 * interface's thread. Safe on any other, several at once.
 */
public final class Policies {

	private static final String ID = "policy"; //$NON-NLS-1$

	private final Database database;

	Policies(Database database) {
		this.database = database;
	}

	/** The present policy. */
	public Policy policy() throws StoreException {
		return database.read(Policies::read);
	}

	static Policy read(Connection connection) throws SQLException, StoreException {
		var row = Entities.find(connection, RowKind.SETTING, ID);
		return row.isEmpty() ? Policy.DEFAULT : Entities.content(row.get(), Policy.class);
	}

	/**
	 * Sets another policy. What was assigned before stays as it is. Takes a lead.
	 *
	 * @throws StoreException {@code team.notAllowed}, or {@code policy.invalid} when a number is beyond its limits
	 */
	public void set(Policy policy, User who) throws StoreException {
		if (!policy.valid())
			throw new StoreException(Problem.error("policy.invalid", policy.toString(), Messages.policyInvalid, Messages.policyInvalid_remedy)); //$NON-NLS-1$
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			Entities.register(connection, who);
			Entities.write(connection, Entities.Change.put(who, Messages.label_policy, null,
					Entities.row(RowKind.SETTING, new Entities.Columns(ID, null, who.id(), null, null, null), policy)));
			return null;
		});
	}

	/**
	 * Whether a user may see what others said about an item: reviewers and above may, annotators where the policy says so,
	 * or as soon as they have submitted or set aside the item themselves.
	 */
	public boolean seesOthers(String itemId, User who) throws StoreException {
		return database.read(connection -> {
			if (Rights.has(connection, who, Role.REVIEWER) || read(connection).seesOthers())
				return true;
			return DocumentReads.finished(connection, itemId, who.id());
		});
	}
}
