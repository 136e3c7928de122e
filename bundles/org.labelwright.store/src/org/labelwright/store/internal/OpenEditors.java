package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows which documents are being edited, so that an editor learns when something else has changed its
 * document and never writes over that. Safe for use from any thread.
 */
public final class OpenEditors {

	private final Map<Key, Runnable> editors = new HashMap<>();

	private record Key(String itemId, String annotatorId) {
	}

	/**
	 * @param outdated called on the writer's thread, before the change of something else is on disk
	 * @return false when the document is already open
	 */
	public synchronized boolean add(String itemId, String annotatorId, Runnable outdated) {
		return editors.putIfAbsent(new Key(itemId, annotatorId), outdated) == null;
	}

	public synchronized void remove(String itemId, String annotatorId) {
		editors.remove(new Key(itemId, annotatorId));
	}

	/** The schema by which all of them edit is no longer the present one. */
	void schemaChanged() {
		List<Runnable> all;
		synchronized (this) {
			all = List.copyOf(editors.values());
		}
		all.forEach(Runnable::run);
	}

	/** @param documents numbers of those that something else than their editor has changed */
	void changed(Connection connection, List<Long> documents) throws SQLException {
		synchronized (this) {
			if (editors.isEmpty())
				return;
		}
		for (var document : documents) {
			var key = Sql.first(connection, "SELECT i.id, d.annotator_id FROM document d JOIN item i ON i.number = d.item" //$NON-NLS-1$
					+ " WHERE d.number = ?", row -> new Key(row.getString(1), row.getString(2)), document); //$NON-NLS-1$
			if (key.isEmpty())
				continue;
			Runnable outdated;
			synchronized (this) {
				outdated = editors.get(key.get());
			}
			if (outdated != null)
				outdated.run();
		}
	}
}
