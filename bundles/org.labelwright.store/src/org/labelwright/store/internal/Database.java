package org.labelwright.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.store.StoreException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/**
 * The connections to one database: one that writes, used by one thread alone, and as many as there are
 * simultaneous readers.
 */
public final class Database implements AutoCloseable {

	private static final int BUSY_MILLISECONDS = 10_000;
	private static final int IDLE_READERS = 4;
	private static final int CACHE_KIB = 32 << 10;
	/** Holds the index of the names of a million items, which a search of names goes through. Filled only as far as is read. */
	private static final int READING_CACHE_KIB = 128 << 10;
	private static final long MAPPED_BYTES = 1L << 30;
	/** Pages of the log after which they are moved to the file; SQLite's own 1000 move the same ones time and again in bulk writes. */
	private static final int CHECKPOINT_PAGES = 8_192;

	private final Path file;
	private final Connection writing;
	private final ExecutorService writer;
	private final Deque<Connection> idle = new ArrayDeque<>();
	/** Whether files beside the database that are there when it is closed were made for its readers. */
	private final boolean tidies;
	private boolean closed;

	/** Work with a connection. */
	@FunctionalInterface
	public interface Work<T> {
		T run(Connection connection) throws SQLException, StoreException;
	}

	private Database(Path file, Connection writing) {
		this.file = file;
		this.tidies = writing == null && !Files.exists(FileHeader.log(file)) && !Files.exists(FileHeader.index(file));
		this.writing = writing;
		this.writer = writing == null ? null : Executors.newSingleThreadExecutor(work -> {
			var thread = new Thread(work, "Labelwright store writer"); //$NON-NLS-1$
			thread.setDaemon(true);
			return thread;
		});
	}

	/** Opens a database that {@link Health} has found fit, or makes a new one, and migrates it. */
	static Database open(Path file) throws StoreException {
		try {
			var connection = connectWriting(file);
			try {
				Migrations.run(connection);
				return new Database(file, connection);
			} catch (SQLException | StoreException | RuntimeException e) {
				connection.close();
				throw e;
			}
		} catch (SQLException e) {
			throw problem(e, file);
		}
	}

	static Database openReadOnly(Path file) {
		return new Database(file, null);
	}

	private static Connection connectWriting(Path file) throws SQLException {
		var config = new SQLiteConfig();
		config.setJournalMode(JournalMode.WAL);
		config.setSynchronous(SynchronousMode.FULL);
		config.enforceForeignKeys(true);
		config.setCacheSize(-CACHE_KIB);
		config.setBusyTimeout(BUSY_MILLISECONDS);
		config.setWalAutocheckpoint(CHECKPOINT_PAGES);
		config.setGetGeneratedKeys(false); // else the driver asks for the last one after every statement
		return config.createConnection(JDBC.PREFIX + file.toAbsolutePath());
	}

	/**
	 * A connection that never writes to the database file. Where the folder may not be written either, and nothing is
	 * left in the log, the file is taken not to change, since SQLite can then not keep the index of the log that
	 * readers share.
	 */
	static Connection connectReadOnly(Path file) throws SQLException, IOException {
		return Files.isWritable(file.toAbsolutePath().getParent()) || FileHeader.hasLog(file) ? connect(file, "") : connectUnchanging(file); //$NON-NLS-1$
	}

	/** A connection to a file that no one changes, beside which SQLite makes no other. */
	static Connection connectUnchanging(Path file) throws SQLException {
		return connect(file, "&immutable=1"); //$NON-NLS-1$
	}

	private static Connection connect(Path file, String options) throws SQLException {
		var config = new SQLiteConfig();
		config.setReadOnly(true);
		config.setOpenMode(SQLiteOpenMode.OPEN_URI);
		config.setCacheSize(-READING_CACHE_KIB);
		config.setBusyTimeout(BUSY_MILLISECONDS);
		config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED_BYTES));
		var connection = config.createConnection(JDBC.PREFIX + "file:" + file.toAbsolutePath().toUri().getRawPath() + "?mode=ro" + options); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Migrations.standIn(connection);
			return connection;
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	public Path file() {
		return file;
	}

	public boolean writable() {
		return writing != null;
	}

	/** Runs work in one snapshot of the database. Safe on any thread, several at once. */
	public <T> T read(Work<T> work) throws StoreException {
		try {
			var connection = borrow();
			boolean sound = false;
			try {
				connection.setAutoCommit(false);
				T result = work.run(connection);
				sound = true;
				return result;
			} finally {
				giveBack(connection, sound);
			}
		} catch (SQLException e) {
			throw problem(e, file);
		} catch (IOException e) {
			throw problem(e, file);
		}
	}

	private Connection borrow() throws SQLException, IOException, StoreException {
		synchronized (idle) {
			if (closed)
				throw closed();
			var connection = idle.pollFirst();
			if (connection != null)
				return connection;
		}
		return connectReadOnly(file);
	}

	private void giveBack(Connection connection, boolean sound) throws SQLException {
		connection.rollback();
		synchronized (idle) {
			if (sound && !closed && idle.size() < IDLE_READERS) {
				idle.addFirst(connection);
				return;
			}
		}
		connection.close();
	}

	/**
	 * Runs work in one transaction on the writer's thread, after all that was handed in before.
	 *
	 * @return completes when it is on disk, or with a {@link StoreException} when it is as if never begun
	 */
	public <T> CompletableFuture<T> write(Work<T> work) {
		if (writing == null)
			return CompletableFuture.failedFuture(new StoreException(Problem.error("store.openedReadOnly", //$NON-NLS-1$
					file.toString(), Messages.openedReadOnly, Messages.openedReadOnly_remedy)));
		var result = new CompletableFuture<T>();
		try {
			writer.execute(() -> {
				try {
					result.complete(transaction(work));
				} catch (StoreException | RuntimeException | Error e) {
					result.completeExceptionally(e);
				}
			});
		} catch (RejectedExecutionException e) {
			result.completeExceptionally(closed());
		}
		return result;
	}

	private <T> T transaction(Work<T> work) throws StoreException {
		try {
			return transaction(writing, work);
		} catch (SQLException e) {
			throw problem(e, file);
		}
	}

	/**
	 * Runs work in one transaction. Begun by hand, since the driver would begin the next one, and keep the
	 * file locked, as soon as one has ended.
	 */
	static <T> T transaction(Connection connection, Work<T> work) throws SQLException, StoreException {
		boolean done = false;
		try (var statement = connection.createStatement()) {
			statement.executeUpdate("BEGIN IMMEDIATE"); //$NON-NLS-1$
			try {
				T result = work.run(connection);
				statement.executeUpdate("COMMIT"); //$NON-NLS-1$
				done = true;
				return result;
			} finally {
				if (!done)
					rollBack(statement);
			}
		}
	}

	private static void rollBack(Statement statement) {
		try {
			statement.executeUpdate("ROLLBACK"); //$NON-NLS-1$
		} catch (SQLException e) {
			// some errors, such as a full disk, make SQLite roll back by itself; the next BEGIN tells otherwise
			ILog.of(Database.class).info("Rolled back already: " + e.getMessage()); //$NON-NLS-1$
		}
	}

	/** As {@link #write} and waits for it. Not for the user interface's thread. */
	public <T> T writeNow(Work<T> work) throws StoreException {
		return join(write(work));
	}

	/** Waits, and throws what the future failed with. */
	public static <T> T join(CompletableFuture<T> future) throws StoreException {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StoreException(Problem.error("store.interrupted", "", Messages.cutOff, ""), e); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		} catch (ExecutionException | CompletionException e) {
			switch (e.getCause()) {
			case StoreException s -> throw s;
			case RuntimeException r -> throw r;
			case Error error -> throw error;
			default -> throw new IllegalStateException(e.getCause());
			}
		}
	}

	private StoreException closed() {
		return new StoreException(Problem.error("store.closed", file.toString(), Messages.closed, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Waits for all writes that were handed in. */
	@Override
	public void close() throws StoreException {
		if (writer != null) {
			writer.shutdown();
			try {
				writer.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
		try {
			synchronized (idle) {
				closed = true;
				for (var connection : idle)
					connection.close();
				idle.clear();
			}
			if (writing != null)
				writing.close();
			else if (tidies && Files.exists(FileHeader.index(file)))
				tidy();
		} catch (SQLException e) {
			throw problem(e, file);
		}
	}

	/**
	 * Takes the empty log and its index away that SQLite made for readers and leaves to the last one that may write. It
	 * does so by itself when such a one is closed and no other process has the database open; nothing is written.
	 */
	private void tidy() throws SQLException {
		try (var connection = DriverManager.getConnection(JDBC.PREFIX + file.toAbsolutePath())) {
			Sql.number(connection, "SELECT count(*) FROM sqlite_master"); //$NON-NLS-1$
		}
	}

	/** What an error of SQLite means to a person. */
	static StoreException problem(SQLException e, Path file) {
		var code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
		var place = file.toString();
		var problem = switch (primary(code)) {
		case SQLITE_CORRUPT, SQLITE_NOTADB -> Problem.error("store.damaged", place, //$NON-NLS-1$
				NLS.bind(Messages.damaged, e.getMessage()), Messages.damaged_remedy);
		case SQLITE_FULL -> Problem.error("store.diskFull", place, Messages.diskFull, Messages.diskFull_remedy); //$NON-NLS-1$
		case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Problem.error("store.readOnly", place, //$NON-NLS-1$
				Messages.readOnlyFolder, Messages.readOnlyFolder_remedy);
		case SQLITE_BUSY, SQLITE_LOCKED -> Problem.error("store.busy", place, Messages.busy, Messages.busy_remedy); //$NON-NLS-1$
		default -> Problem.error("store.io", place, NLS.bind(Messages.ioError, e.getMessage()), Messages.ioError_remedy); //$NON-NLS-1$
		};
		return new StoreException(problem, e);
	}

	/** The low byte of a result code is the primary one. */
	private static SQLiteErrorCode primary(SQLiteErrorCode code) {
		return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
	}

	static StoreException problem(IOException e, Path file) {
		if (e instanceof AccessDeniedException)
			return readOnly(file, e);
		var reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
		return new StoreException(Problem.error("store.io", file.toString(), NLS.bind(Messages.ioError, reason), //$NON-NLS-1$
				Messages.ioError_remedy), e);
	}

	static StoreException readOnly(Path place, Exception cause) {
		return new StoreException(Problem.error("store.readOnly", place.toString(), Messages.readOnlyFolder, //$NON-NLS-1$
				Messages.readOnlyFolder_remedy), cause);
	}
}
