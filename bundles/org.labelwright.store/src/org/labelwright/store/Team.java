package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.MemberRows;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * Who works on a project, and what each may do. While it has no members everyone may do everything; as soon as it has, whoever
 * is none of them may only look. All methods read or write the disk: not for the user interface's thread. Safe on any other,
 * several at once.
 */
public final class Team {

	private final Database database;

	Team(Database database) {
		this.database = database;
	}

	/** All members in the order in which they came. */
	public List<Member> members() throws StoreException {
		return database.read(connection -> {
			var members = new ArrayList<Member>();
			for (var row : Entities.list(connection, RowKind.MEMBER, "")) //$NON-NLS-1$
				members.add(MemberRows.of(row));
			return members;
		});
	}

	/** Whether a user may do what takes a role. */
	public boolean may(User who, Role least) throws StoreException {
		return database.read(connection -> Rights.has(connection, who, least));
	}

	/** Why a user may not do what takes a role, with the names of those who may; empty when he or she may. */
	public Optional<Problem> refusal(User who, Role least) throws StoreException {
		return database.read(connection -> Rights.has(connection, who, least) ? Optional.empty() : Optional.of(Rights.refusal(connection, who, least)));
	}

	/** @throws StoreException {@code team.notAllowed} when there is a {@link #refusal} */
	public void require(User who, Role least) throws StoreException {
		var refused = refusal(who, least);
		if (refused.isPresent())
			throw new StoreException(refused.get());
	}

	/** A role as people call it, in the language of the user. Does not read the disk. */
	public static String name(Role role) {
		return Rights.name(role);
	}

	/**
	 * Adds a member, or gives one another role or expertise. Takes a lead; to make an administrator, or to change one, takes an
	 * administrator. Whoever adds the first member becomes an administrator as well, unless it is him- or herself.
	 *
	 * @throws StoreException {@code team.notAllowed}, or {@code team.noLead} when no one would be left to lead
	 */
	public void put(Member member, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			boolean first = Entities.list(connection, RowKind.MEMBER, "").isEmpty(); //$NON-NLS-1$
			var known = Entities.find(connection, RowKind.MEMBER, member.user().id());
			requireFor(connection, known, who);
			if (member.role() == Role.ADMINISTRATOR && !known.map(row -> row.state().equals(Role.ADMINISTRATOR.getLiteral())).orElse(false))
				Rights.require(connection, who, Role.ADMINISTRATOR);
			Entities.register(connection, member.user());
			var label = NLS.bind(Messages.label_member, member.user().name(), name(member.role()));
			if (first && !who.id().equals(member.user().id())) {
				Entities.register(connection, who);
				Entities.write(connection, Entities.Change.put(who, label, null, MemberRows.row(new Member(who, Role.ADMINISTRATOR, List.of())), MemberRows.row(member)));
			} else
				Entities.write(connection, Entities.Change.put(who, label, null, MemberRows.row(member)));
			requireLead(connection);
			return null;
		});
	}

	/**
	 * Takes a member out of the team; what he or she did stays. As {@link #put}. The last one of all may go, after which everyone
	 * may do everything again.
	 */
	public void remove(User member, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			var known = Entities.find(connection, RowKind.MEMBER, member.id());
			if (known.isEmpty())
				return null;
			requireFor(connection, known, who);
			Entities.write(connection, Entities.Change.delete(who, NLS.bind(Messages.label_memberRemoved, member.name()), known.get()));
			requireLead(connection);
			return null;
		});
	}

	private static void requireFor(Connection connection, Optional<EntityRow> known, User who) throws SQLException, StoreException {
		boolean administrator = known.map(row -> row.state().equals(Role.ADMINISTRATOR.getLiteral())).orElse(false);
		Rights.require(connection, who, administrator ? Role.ADMINISTRATOR : Role.LEAD);
	}

	private static void requireLead(Connection connection) throws SQLException, StoreException {
		var members = Entities.list(connection, RowKind.MEMBER, ""); //$NON-NLS-1$
		if (!members.isEmpty() && members.stream().noneMatch(row -> Role.get(row.state()).compareTo(Role.LEAD) >= 0))
			throw new StoreException(Problem.error("team.noLead", "", Messages.noLead, Messages.noLead_remedy)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
