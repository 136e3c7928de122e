package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** What cannot be opened stays as it is, byte by byte. */
class DamageTest {

	private static final int PAGE = 4096;

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void create() throws StoreException {
		Projects.create(folder, 400).close();
		file = folder.resolve("project.db");
	}

	private void assertRefused(String... codes) throws IOException {
		var before = contents();
		for (var opening : new Opening[] { () -> ProjectStore.open(folder, ANNA), () -> ProjectStore.openReadOnly(folder) }) {
			var refused = assertThrows(StoreException.class, () -> opening.open().close());
			assertTrue(Set.of(codes).contains(refused.problem().code()), refused.getMessage());
			assertFalse(refused.problem().remedy().isEmpty());
			assertFalse(refused.problem().place().isEmpty());
			assertEquals(before, contents(), "something in the folder was written to");
		}
	}

	/** Names and bytes of the files in the folder. */
	private Map<String, String> contents() throws IOException {
		var contents = new TreeMap<String, String>();
		try (var files = Files.list(folder)) {
			for (var each : files.filter(Files::isRegularFile).toList())
				contents.put(each.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(each)));
		}
		return contents;
	}

	private interface Opening {
		ProjectStore open() throws StoreException;
	}

	@Test
	void pagesThatWereOverwritten() throws IOException {
		var whole = Files.readAllBytes(file);
		int pages = whole.length / PAGE;
		var random = new Random(3);
		for (int round = 0; round < 15; round++) {
			var damaged = whole.clone();
			int page = 1 + random.nextInt(pages - 1);
			for (int i = 0; i < PAGE; i++)
				damaged[page * PAGE + i] = (byte) random.nextInt();
			Files.write(file, damaged);
			assertRefused("store.damaged");
		}
	}

	@Test
	void aFileThatWasCutOff() throws IOException {
		for (long keep : new long[] { 3 * PAGE + 17, PAGE, 40, 1 }) {
			try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(keep);
			}
			assertRefused("store.damaged", "store.notSqlite", "store.notAProject");
		}
	}

	@Test
	void anotherKindOfFile() throws IOException {
		Files.writeString(file, "This is not a database.".repeat(100));
		assertRefused("store.notSqlite");
		Files.write(file, new byte[0]);
		assertRefused("store.notSqlite");
	}

	@Test
	void aHeaderThatWasDamaged() throws IOException {
		try (var access = new RandomAccessFile(file.toFile(), "rw")) {
			access.seek(16); // page size
			access.writeShort(0x1234);
		}
		assertRefused("store.damaged");
	}

	@Test
	void theDatabaseOfAnotherProgram() throws Exception {
		Files.delete(file);
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
			statement.executeUpdate("CREATE TABLE mine(x)");
			statement.executeUpdate("PRAGMA application_id = 42");
		}
		assertRefused("store.notAProject");
	}

	@Test
	void aNewerFormat() throws Exception {
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
			statement.executeUpdate("PRAGMA user_version = 999");
		}
		assertRefused("store.newer");
	}

	/** As a newer version leaves it when its process is killed: what it wrote is in the log alone. */
	@Test
	void aNewerFormatThatIsStillInTheLog(@TempDir Path elsewhere) throws Exception {
		writeToTheLog("PRAGMA user_version = 999", elsewhere);
		assertFalse(Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(elsewhere.resolve("moved.db"))), "it was in the file already");
		assertRefused("store.newer");
	}

	@Test
	void damageBesideALog(@TempDir Path elsewhere) throws Exception {
		writeToTheLog("UPDATE project SET name = 'renamed'", elsewhere);
		var bytes = Files.readAllBytes(file);
		for (int i = PAGE; i < bytes.length; i++)
			bytes[i] = (byte) i;
		Files.write(file, bytes);
		Files.delete(folder.resolve("project.lock"));
		var before = contents();
		assertEquals("store.damaged", assertThrows(StoreException.class, () -> ProjectStore.open(folder, ANNA)).problem().code());
		assertEquals(before, contents());
	}

	/** What is in the log of a project that is whole is read, and moved into the file. */
	@Test
	void aLogIsNotLost(@TempDir Path elsewhere) throws Exception {
		writeToTheLog("UPDATE project SET name = 'renamed'", elsewhere);
		try (var store = ProjectStore.openReadOnly(folder)) {
			assertEquals("renamed", store.name());
		}
		try (var store = ProjectStore.open(folder, ANNA)) {
			assertEquals("renamed", store.name());
		}
		assertEquals(Set.of("project.db", "project.lock"), contents().keySet());
	}

	/** @param elsewhere where the same database goes with what is in the log moved into the file */
	private void writeToTheLog(String sql, Path elsewhere) throws Exception {
		var log = folder.resolve("project.db-wal");
		byte[] database;
		byte[] written;
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
			statement.executeUpdate(sql);
			database = Files.readAllBytes(file);
			written = Files.readAllBytes(log);
		}
		Files.copy(file, elsewhere.resolve("moved.db"));
		Files.write(file, database);
		Files.write(log, written);
	}

	/** Into the image of the Java runtime even the user root cannot write. */
	@Test
	void aFileSystemThatCannotBeWritten() {
		var place = Path.of(URI.create("jrt:/")).resolve("new.labelwright");
		var refused = assertThrows(StoreException.class, () -> Projects.create(place, 1));
		assertEquals("store.readOnly", refused.problem().code());
		assertEquals(place.toString(), refused.problem().place());
	}

	@Test
	void aFolderWithoutAProject(@TempDir Path other) throws IOException {
		for (var missing : new Path[] { other, other.resolve("missing") }) {
			var refused = assertThrows(StoreException.class, () -> ProjectStore.open(missing, ANNA));
			assertEquals("store.notAProject", refused.problem().code());
		}
		try (var left = Files.list(other)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void aProjectIsNotMadeOverAnother() throws IOException {
		var before = Files.readAllBytes(file);
		var refused = assertThrows(StoreException.class, () -> Projects.create(folder, 0));
		assertEquals("store.alreadyAProject", refused.problem().code());
		assertArrayEquals(before, Files.readAllBytes(file));
	}
}
