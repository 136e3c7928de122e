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

	private static final int LATEST = 3;

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

	private static String script(int version) {
		try (var in = Migrations.class.getResourceAsStream("V" + version + ".sql")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
