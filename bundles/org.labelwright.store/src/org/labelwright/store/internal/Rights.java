package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.project.Role;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.DocumentRow;

/**
 * Who may do what. Each role may do what those below it may. Where a project has no members everyone may do everything;
 * where it has, whoever is none of them may only look.
 */
public final class Rights {

	private Rights() {
	}

	/** The role of a user; empty where the project has no members. */
	public static Optional<Role> role(Connection connection, String userId) throws SQLException {
		var own = Sql.first(connection, "SELECT state FROM member WHERE id = ?", row -> Role.get(row.getString(1)), userId); //$NON-NLS-1$
		if (own.isPresent())
			return own;
		return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM member)") > 0 ? Optional.of(Role.READER) : Optional.empty(); //$NON-NLS-1$
	}

	/** Whether a user has a role, or one above it. */
	public static boolean has(Connection connection, User who, Role least) throws SQLException {
		return role(connection, who.id()).map(role -> role.compareTo(least) >= 0).orElse(true);
	}

	/** @throws StoreException {@code team.notAllowed}, which names those who may */
	public static void require(Connection connection, User who, Role least) throws SQLException, StoreException {
		if (!has(connection, who, least))
			throw new StoreException(refusal(connection, who, least));
	}

	/** Why a user may not do what takes a role, and who may. */
	public static Problem refusal(Connection connection, User who, Role least) throws SQLException {
		var enough = Arrays.stream(Role.values()).filter(role -> role.compareTo(least) >= 0).map(Role::getLiteral).toList();
		List<String> names = Sql.list(connection, "SELECT u.name FROM member m JOIN \"user\" u ON u.id = m.user_id WHERE m.state IN (" //$NON-NLS-1$
				+ ItemQuery.marks(enough.size()) + ") ORDER BY m.number LIMIT 5", row -> row.getString(1), enough.toArray()); //$NON-NLS-1$
		return Problem.error("team.notAllowed", who.name(), NLS.bind(Messages.notAllowed, who.name(), name(least)), //$NON-NLS-1$
				names.isEmpty() ? Messages.notAllowed_nobody : NLS.bind(Messages.notAllowed_remedy, String.join(", ", names))); //$NON-NLS-1$
	}

	/** A role as people call it. */
	public static String name(Role role) {
		return switch (role) {
		case READER -> Messages.role_reader;
		case ANNOTATOR -> Messages.role_annotator;
		case REVIEWER -> Messages.role_reviewer;
		case LEAD -> Messages.role_lead;
		case ADMINISTRATOR -> Messages.role_administrator;
		};
	}

	/**
	 * Annotators change their own documents; to judge one, or to change that of another, takes a reviewer.
	 *
	 * @param rows     of the transaction
	 * @param document as it is about to be
	 */
	static void edit(Connection connection, Rows rows, User who, DocumentRow document) throws SQLException, StoreException {
		var role = rows.role(who);
		if (role.isEmpty() || role.get().compareTo(Role.REVIEWER) >= 0)
			return;
		require(connection, who, Role.ANNOTATOR);
		if (!document.annotatorId().equals(who.id()) || judges(connection, document))
			require(connection, who, Role.REVIEWER);
	}

	/** Whether a document is about to be accepted or rejected. */
	private static boolean judges(Connection connection, DocumentRow document) throws SQLException {
		return (document.state() == DocumentState.ACCEPTED || document.state() == DocumentState.REJECTED)
				&& Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM document WHERE id = ? AND state = ?)", document.id(), //$NON-NLS-1$
						document.state().getValue()) == 0;
	}
}
