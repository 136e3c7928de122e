package org.labelwright.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.store.StoreException;

/**
 * Looks at a database before it is opened, so that a file that is damaged, of a newer version or of another
 * program stays as it is, and so does its folder.
 */
final class Health {

	/** Files up to this size are checked page by page when opened; larger ones by {@code verify}. */
	static final long QUICK_CHECK_LIMIT = 64L << 20;

	private Health() {
	}

	/** Whether the file is a database of ours, of a version that is known. */
	static void checkIdentity(Path file) throws StoreException {
		if (!Files.isRegularFile(file))
			throw new StoreException(Problem.error("store.notAProject", file.getParent().toString(), //$NON-NLS-1$
					Messages.notAProject, Messages.notAProject_remedy));
		try {
			var header = FileHeader.read(file).orElseThrow(() -> new StoreException(Problem.error("store.notSqlite", file.toString(), //$NON-NLS-1$
					Messages.notSqlite, Messages.damaged_remedy)));
			if (header.applicationId() != Migrations.APPLICATION_ID)
				throw new StoreException(Problem.error("store.notAProject", file.toString(), Messages.notAProject, //$NON-NLS-1$
						Messages.notAProject_remedy));
			if (header.version() > Migrations.latest() || header.version() < 1)
				throw new StoreException(Problem.error("store.newer", file.toString(), //$NON-NLS-1$
						NLS.bind(Messages.newer, Integer.toString(header.version()), Integer.toString(Migrations.latest())),
						Messages.newer_remedy));
			checkLength(file, header);
		} catch (IOException e) {
			throw Database.problem(e, file);
		}
	}

	/** Pages that are in neither the file nor the log beside it were cut off. */
	private static void checkLength(Path file, FileHeader header) throws IOException, StoreException {
		long expected = header.pages() * header.pageSize();
		if (!FileHeader.hasLog(file) && Files.size(file) < expected)
			throw damaged(file, Files.size(file) + " < " + expected); //$NON-NLS-1$
	}

	/**
	 * Checks the pages of a database that is not too large.
	 *
	 * @param alone whether it is certain that no other process writes to it
	 */
	static void checkPages(Path file, boolean alone) throws StoreException {
		try {
			if (Files.size(file) > QUICK_CHECK_LIMIT)
				return;
			if (!FileHeader.hasLog(file))
				quickCheck(file, Database.connectUnchanging(file));
			else if (alone)
				checkCopy(file);
			else
				quickCheck(file, Database.connectReadOnly(file));
		} catch (SQLException e) {
			throw Database.problem(e, file);
		} catch (IOException e) {
			throw Database.problem(e, file);
		}
	}

	/** SQLite puts the log in order when it opens a file that was not closed, so it gets a copy. */
	private static void checkCopy(Path file) throws IOException, SQLException, StoreException {
		var folder = Files.createTempDirectory("labelwright"); //$NON-NLS-1$
		var copy = folder.resolve(file.getFileName().toString());
		try {
			Files.copy(file, copy);
			Files.copy(FileHeader.log(file), FileHeader.log(copy));
			quickCheck(file, Database.connectReadOnly(copy));
		} finally {
			try (var copies = Files.list(folder)) {
				for (var each : copies.toList())
					Files.delete(each);
			}
			Files.delete(folder);
		}
	}

	private static void quickCheck(Path file, Connection connection) throws SQLException, StoreException {
		try (connection; var statement = connection.createStatement();
				var rows = statement.executeQuery("PRAGMA quick_check(1)")) { //$NON-NLS-1$
			if (!rows.next() || !"ok".equals(rows.getString(1))) //$NON-NLS-1$
				throw damaged(file, rows.getString(1));
		}
	}

	private static StoreException damaged(Path file, String detail) {
		return new StoreException(Problem.error("store.damaged", file.toString(), //$NON-NLS-1$
				NLS.bind(Messages.damaged, detail), Messages.damaged_remedy));
	}
}
