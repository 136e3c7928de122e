package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.project.Role;
import org.labelwright.store.Policy;
import org.labelwright.store.StoreException;

/**
 * Whose work a user sees: annotators, unless the policy says otherwise, that of others only on items that they have submitted
 * themselves, and that did not come back. All others see everything, also where there is no team.
 */
public final class Sight {

	/** Id of the setting that holds the policy. */
	public static final String POLICY = "policy"; //$NON-NLS-1$

	/** Of a document {@code d}; what stands for the marks is told by {@link #parameters}. */
	static final String CONDITION = "(d.annotator_id = ? OR EXISTS (SELECT 1 FROM document o WHERE o.item = d.item AND o.annotator_id = ?" //$NON-NLS-1$
			+ " AND o.state IN (?, ?)))"; //$NON-NLS-1$

	private Sight() {
	}

	/** The present policy. */
	public static Policy policy(Connection connection) throws SQLException, StoreException {
		var row = Entities.find(connection, RowKind.SETTING, POLICY);
		return row.isEmpty() ? Policy.DEFAULT : Entities.content(row.get(), Policy.class);
	}

	/** Whether a user sees all that anybody says. */
	static boolean all(Connection connection, String userId) throws SQLException, StoreException {
		return Rights.role(connection, userId).filter(role -> role == Role.ANNOTATOR).isEmpty() || policy(connection).seesOthers();
	}

	static List<Object> parameters(String userId) {
		return List.of(userId, userId, DocumentState.SUBMITTED.getValue(), DocumentState.ACCEPTED.getValue());
	}

	/** Whether a user sees what others say about an item. */
	public static boolean sees(Connection connection, String itemId, String userId) throws SQLException, StoreException {
		return all(connection, userId) || Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM document o JOIN item i ON i.number = o.item WHERE i.id = ?" //$NON-NLS-1$
				+ " AND o.annotator_id = ? AND o.state IN (?, ?))", itemId, userId, DocumentState.SUBMITTED.getValue(), //$NON-NLS-1$
				DocumentState.ACCEPTED.getValue()) > 0;
	}

	/** Those of some documents that a user does not see. */
	public static Set<String> hidden(Connection connection, Collection<String> documentIds, String userId) throws SQLException, StoreException {
		var hidden = new HashSet<String>();
		if (documentIds.isEmpty() || all(connection, userId))
			return hidden;
		for (var id : new HashSet<>(documentIds)) {
			var parameters = new ArrayList<Object>(List.of(id));
			parameters.addAll(parameters(userId));
			if (Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM document d WHERE d.id = ? AND NOT " + CONDITION + ")", parameters.toArray()) > 0) //$NON-NLS-1$ //$NON-NLS-2$
				hidden.add(id);
		}
		return hidden;
	}
}
