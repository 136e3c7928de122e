package org.labelwright.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;

import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.StoreException;

/** The folder of a project, its lock and its database. */
public final class ProjectFolder implements AutoCloseable {

	/** Name of the database in the folder. */
	public static final String DATABASE = "project.db"; //$NON-NLS-1$

	private final Path path;
	private final Database database;
	/** Null when it was opened to be read only. */
	private final ProjectLock lock;

	private ProjectFolder(Path path, Database database, ProjectLock lock) {
		this.path = path;
		this.database = database;
		this.lock = lock;
	}

	public static ProjectFolder create(Path path, String name, LabelSchema schema, User who) throws StoreException {
		var file = path.resolve(DATABASE);
		if (Files.exists(file))
			throw new StoreException(Problem.error("store.alreadyAProject", path.toString(), Messages.alreadyAProject, //$NON-NLS-1$
					Messages.alreadyAProject_remedy));
		try {
			Files.createDirectories(path);
		} catch (IOException e) {
			throw Database.problem(e, path);
		} catch (ReadOnlyFileSystemException e) {
			throw Database.readOnly(path, e);
		}
		return locked(path, who, () -> {
			var database = Database.open(file);
			try {
				database.writeNow(connection -> SchemaTable.begin(connection, name, schema, who));
				return database;
			} catch (StoreException | RuntimeException e) {
				closeAfter(database, e);
				deleteAfter(file, e);
				throw e;
			}
		});
	}

	public static ProjectFolder open(Path path, User who) throws StoreException {
		var file = path.resolve(DATABASE);
		Health.checkIdentity(file); // before a lock is put beside it
		return locked(path, who, () -> {
			Health.checkIdentity(file);
			Health.checkPages(file, true);
			return Database.open(file);
		});
	}

	public static ProjectFolder openReadOnly(Path path) throws StoreException {
		var file = path.resolve(DATABASE);
		Health.checkIdentity(file);
		Health.checkPages(file, false);
		return new ProjectFolder(path, Database.openReadOnly(file), null);
	}

	private interface Opening {
		Database open() throws StoreException;
	}

	private static ProjectFolder locked(Path path, User who, Opening opening) throws StoreException {
		var lock = ProjectLock.take(path, who);
		try {
			return new ProjectFolder(path, opening.open(), lock);
		} catch (StoreException | RuntimeException e) {
			try {
				lock.giveUp();
			} catch (IOException suppressed) {
				e.addSuppressed(suppressed);
			}
			throw e;
		}
	}

	private static void closeAfter(AutoCloseable resource, Exception because) {
		try {
			resource.close();
		} catch (Exception e) {
			because.addSuppressed(e);
		}
	}

	private static void deleteAfter(Path file, Exception because) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			because.addSuppressed(e);
		}
	}

	public Path path() {
		return path;
	}

	public Database database() {
		return database;
	}

	/** Closes it since something else failed, which is what is to be reported. */
	public void closeAfter(Exception because) {
		closeAfter(this, because);
	}

	@Override
	public void close() throws StoreException {
		try {
			database.close();
		} finally {
			if (lock != null)
				try {
					lock.close();
				} catch (IOException e) {
					throw Database.problem(e, path);
				}
		}
	}
}
