package org.labelwright.store;

import java.util.Collection;
import java.util.Set;

import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.Sight;

/**
 * How the team of a project works. Former policies are in the journal. Methods read or write the disk: not for the user
 * interface's thread. Safe on any other, several at once.
 */
public final class Policies {

	private final Database database;

	Policies(Database database) {
		this.database = database;
	}

	/** The present policy. */
	public Policy policy() throws StoreException {
		return database.read(Sight::policy);
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
					Entities.row(RowKind.SETTING, new Entities.Columns(Sight.POLICY, null, who.id(), null, null, null), policy)));
			return null;
		});
	}

	/**
	 * Whether a user sees what others say about an item. All do but annotators, and these where the policy says so, or once they
	 * have submitted the item themselves and it did not come back.
	 */
	public boolean seesOthers(String itemId, User who) throws StoreException {
		return database.read(connection -> Sight.sees(connection, itemId, who.id()));
	}

	/** Those of some documents that a user does not see, as of {@link #seesOthers}. */
	public Set<String> hidden(Collection<String> documentIds, User who) throws StoreException {
		return database.read(connection -> Sight.hidden(connection, documentIds, who.id()));
	}
}
