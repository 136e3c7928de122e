package org.labelwright.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.store.StoreException;

/**
 * Looks at a database before it is opened for writing, through a connection that cannot write, so that
 * a file that is damaged, of a newer version or of another program stays as it is.
 */
final class Health {

	/** Files up to this size are checked page by page when opened; larger ones by {@code verify}. */
	static final long QUICK_CHECK_LIMIT = 64L << 20;

	private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII); //$NON-NLS-1$

	private Health() {
	}

	static void check(Path file) throws StoreException {
		if (!Files.isRegularFile(file))
			throw new StoreException(Problem.error("store.notAProject", file.getParent().toString(), //$NON-NLS-1$
					Messages.notAProject, Messages.notAProject_remedy));
		try {
			checkHeader(file);
			try (var connection = Database.connectReadOnly(file)) {
				checkIdentity(connection, file);
				checkLength(connection, file);
				if (Files.size(file) <= QUICK_CHECK_LIMIT)
					checkPages(connection, file);
			}
		} catch (SQLException e) {
			throw Database.problem(e, file);
		} catch (IOException e) {
			throw Database.problem(e, file);
		}
	}

	private static void checkHeader(Path file) throws IOException, StoreException {
		var header = ByteBuffer.allocate(MAGIC.length);
		try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
			while (header.hasRemaining() && channel.read(header) >= 0)
				continue;
		}
		if (!header.flip().equals(ByteBuffer.wrap(MAGIC)))
			throw new StoreException(Problem.error("store.notSqlite", file.toString(), Messages.notSqlite, //$NON-NLS-1$
					Messages.damaged_remedy));
	}

	private static void checkIdentity(Connection connection, Path file) throws SQLException, StoreException {
		if (Sql.number(connection, "PRAGMA application_id") != Migrations.APPLICATION_ID) //$NON-NLS-1$
			throw new StoreException(Problem.error("store.notAProject", file.toString(), Messages.notAProject, //$NON-NLS-1$
					Messages.notAProject_remedy));
		long version = Sql.number(connection, "PRAGMA user_version"); //$NON-NLS-1$
		if (version > Migrations.LATEST || version < 1)
			throw new StoreException(Problem.error("store.newer", file.toString(), //$NON-NLS-1$
					NLS.bind(Messages.newer, Long.toString(version), Integer.toString(Migrations.LATEST)),
					Messages.newer_remedy));
	}

	/** Pages that are in neither the file nor the log beside it were cut off. */
	private static void checkLength(Connection connection, Path file) throws SQLException, IOException, StoreException {
		var log = file.resolveSibling(file.getFileName() + "-wal"); //$NON-NLS-1$
		if (Files.exists(log) && Files.size(log) > 0)
			return;
		long expected = Sql.number(connection, "PRAGMA page_count") * Sql.number(connection, "PRAGMA page_size"); //$NON-NLS-1$ //$NON-NLS-2$
		if (Files.size(file) < expected)
			throw damaged(file, Files.size(file) + " < " + expected); //$NON-NLS-1$
	}

	private static void checkPages(Connection connection, Path file) throws SQLException, StoreException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery("PRAGMA quick_check(1)")) { //$NON-NLS-1$
			if (!rows.next() || !"ok".equals(rows.getString(1))) //$NON-NLS-1$
				throw damaged(file, rows.getString(1));
		}
	}

	static StoreException damaged(Path file, String detail) {
		return new StoreException(Problem.error("store.damaged", file.toString(), //$NON-NLS-1$
				NLS.bind(Messages.damaged, detail), Messages.damaged_remedy));
	}
}
