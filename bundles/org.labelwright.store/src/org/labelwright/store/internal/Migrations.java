package org.labelwright.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings a database to the present layout by running the numbered SQL files that it has not seen, each
 * in one transaction with the number it leads to. A file that was released is never changed.
 */
final class Migrations {

	/** "LWDG"; marks the file as ours. */
	static final int APPLICATION_ID = 0x4C574447;

	/** Number of the last SQL file. */
	static final int LATEST = 1;

	private Migrations() {
	}

	/** @param connection with automatic commit switched off */
	static void run(Connection connection) throws SQLException {
		int version = (int) Sql.number(connection, "PRAGMA user_version"); //$NON-NLS-1$
		connection.commit();
		while (version < LATEST) {
			version++;
			try (var statement = connection.createStatement()) {
				statement.executeUpdate(script(version));
				statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID); //$NON-NLS-1$
				statement.executeUpdate("PRAGMA user_version = " + version); //$NON-NLS-1$
			}
			connection.commit();
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
