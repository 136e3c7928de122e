package org.labelwright.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.labelwright.store.StoreException;

/**
 * Brings a database to the present layout by running the numbered SQL files that it has not seen, each
 * in one transaction with the number it leads to. A file that was released is never changed.
 */
final class Migrations {

	/** "LWDG"; marks the file as ours. */
	static final int APPLICATION_ID = 0x4C574447;

	private static final int LATEST = 11;
	/** Number of the SQL file that brings the counters of labels. */
	private static final int COUNTERS = 4;
	/** Number of the SQL file that brings parts. */
	private static final int PARTS = 5;
	/** Number of the SQL file that brings guidelines. */
	private static final int GUIDELINES = 7;

	private Migrations() {
	}

	/** Number of the last SQL file. A method, since a constant would stay in classes that are not compiled anew. */
	static int latest() {
		return LATEST;
	}

	static void run(Connection connection) throws SQLException, StoreException {
		for (int version = (int) Sql.number(connection, "PRAGMA user_version") + 1; version <= LATEST; version++) { //$NON-NLS-1$
			int next = version;
			Database.transaction(connection, c -> {
				try (var statement = c.createStatement()) {
					statement.executeUpdate(script(next));
					statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID); //$NON-NLS-1$
					return statement.executeUpdate("PRAGMA user_version = " + next); //$NON-NLS-1$
				}
			});
		}
	}

	/**
	 * Lets a connection that must not write read a database of an older layout: views of its own stand for the tables
	 * that are not there yet.
	 */
	static void standIn(Connection connection) throws SQLException {
		long version = Sql.number(connection, "PRAGMA user_version"); //$NON-NLS-1$
		if (version < COUNTERS)
			standInForCounters(connection);
		if (version < PARTS)
			Sql.update(connection, "CREATE TEMP VIEW part AS SELECT number, id, number AS item, '' AS role, modality_id, media, 0 AS clock_offset," //$NON-NLS-1$
					+ " 0 AS position, width, height, orientation, bytes, sha256, NULL AS language FROM item WHERE 0"); //$NON-NLS-1$
		if (version < GUIDELINES)
			Sql.update(connection, "CREATE TEMP VIEW guideline_step AS SELECT number AS sequence FROM item WHERE 0"); //$NON-NLS-1$
		var tables = Sql.list(connection, "SELECT name FROM sqlite_master WHERE type = 'table'", row -> row.getString(1)); //$NON-NLS-1$
		for (var kind : RowKind.values())
			if (kind.beside() && !tables.contains(kind.key()))
				Sql.update(connection, "CREATE TEMP VIEW " + kind.key() + " AS SELECT number, id, number AS item, NULL AS user_id, NULL AS topic," //$NON-NLS-1$ //$NON-NLS-2$
						+ " NULL AS state, NULL AS at, 0 AS modified_at, '' AS body FROM item WHERE 0"); //$NON-NLS-1$
	}

	private static void standInForCounters(Connection connection) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.executeUpdate("CREATE TEMP VIEW label_kind AS SELECT label_id, kind, sum(annotations) AS annotations FROM item_label" //$NON-NLS-1$
					+ " GROUP BY label_id, kind"); //$NON-NLS-1$
			statement.executeUpdate("CREATE TEMP VIEW label_items AS SELECT label_id, count(DISTINCT item) AS items FROM item_label" //$NON-NLS-1$
					+ " GROUP BY label_id"); //$NON-NLS-1$
		}
	}

	private static String script(int version) {
		try (var in = Migrations.class.getResourceAsStream("V" + version + ".sql")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
