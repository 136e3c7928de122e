package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

class LockTest {

	@TempDir
	Path folder;

	/** Opens the project in the folder given, says so, and holds it until its input ends. */
	static final class Holder {
		public static void main(String[] arguments) throws Exception {
			try (var store = ProjectStore.open(Path.of(arguments[0]), new User("child", "Child Process"))) {
				System.out.println("open");
				System.in.read();
			}
		}
	}

	@Test
	void aSecondWriterInAnotherProcessIsRefusedAndToldWhoHoldsIt() throws Exception {
		Projects.create(folder, 3).close();
		var child = ChildJvm.start(Holder.class, folder);
		try (var output = child.inputReader()) {
			assertEquals("open", output.readLine());
			var refused = assertThrows(StoreException.class, () -> ProjectStore.open(folder, ANNA));
			assertEquals("store.locked", refused.problem().code());
			assertTrue(refused.problem().message().contains("Child Process"), refused.getMessage());
			assertTrue(refused.problem().message().contains(Long.toString(child.pid())), refused.getMessage());
			try (var reader = ProjectStore.openReadOnly(folder)) {
				assertEquals(3, reader.items().count(ItemFilter.ALL));
			}
			child.outputWriter().close();
			assertEquals(0, child.waitFor());
		} finally {
			child.destroyForcibly();
		}
		ProjectStore.open(folder, ANNA).close();
	}

	@Test
	void aProcessThatWasKilledLeavesNoLock() throws Exception {
		Projects.create(folder, 1).close();
		var child = ChildJvm.start(Holder.class, folder);
		try (var output = child.inputReader()) {
			assertEquals("open", output.readLine());
		} finally {
			child.destroyForcibly().waitFor();
		}
		assertTrue(Files.readString(folder.resolve("project.lock")).contains("Child Process"));
		ProjectStore.open(folder, ANNA).close();
	}

	@Test
	void aSecondWriterInThisProcessIsRefused() throws StoreException {
		try (var store = Projects.create(folder, 1)) {
			for (int i = 0; i < 2; i++) {
				var refused = assertThrows(StoreException.class, () -> ProjectStore.open(folder.resolve("../" + folder.getFileName()), BEN));
				assertEquals("store.locked", refused.problem().code());
			}
			store.items().add(Projects.items(1), ANNA, Projects.monitor());
		}
		ProjectStore.open(folder, BEN).close();
	}

	@Test
	void staleTextIsHarmless() throws StoreException, IOException {
		Projects.create(folder, 1).close();
		Files.writeString(folder.resolve("project.lock"), "{\"user\":\"Zoe\",\"pid\":1,\"host\":\"moon\",\"since\":\"1969\"}");
		ProjectStore.open(folder, ANNA).close();
		Files.writeString(folder.resolve("project.lock"), "\0not json".repeat(2000));
		ProjectStore.open(folder, ANNA).close();
	}

	@Test
	void whatIsOpenToReadCannotBeWritten() throws StoreException {
		Projects.create(folder, 1).close();
		try (var store = ProjectStore.openReadOnly(folder)) {
			var refused = assertThrows(StoreException.class, () -> store.items().add(Projects.items(1), ANNA, Projects.monitor()));
			assertEquals("store.openedReadOnly", refused.problem().code());
		}
	}

	private Set<String> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	@Test
	void whatIsOpenedToReadLeavesNoFiles() throws Exception {
		Projects.create(folder, 3).close();
		var before = files();
		var content = Files.readAllBytes(folder.resolve("project.db"));
		try (var store = ProjectStore.openReadOnly(folder)) {
			assertEquals(3, store.items().count(ItemFilter.ALL));
			assertEquals(3, store.statistics().items());
		}
		assertEquals(before, files());
		assertArrayEquals(content, Files.readAllBytes(folder.resolve("project.db")));
	}

	@Test
	void aReaderThatClosesDisturbsNoWriterAndNoOtherReader() throws Exception {
		Projects.create(folder, 3).close();
		var before = files();
		try (var other = ProjectStore.openReadOnly(folder)) {
			assertEquals(3, other.items().count(ItemFilter.ALL));
			try (var reader = ProjectStore.openReadOnly(folder)) {
				assertEquals(3, reader.items().count(ItemFilter.ALL));
				try (var writer = ProjectStore.open(folder, ANNA)) {
					writer.items().add(Projects.items(1), ANNA, Projects.monitor());
					reader.close();
					writer.items().add(Projects.items(1), ANNA, Projects.monitor());
					assertEquals(5, other.items().count(ItemFilter.ALL));
				}
			}
			assertEquals(5, other.items().count(ItemFilter.ALL));
		}
		try (var store = ProjectStore.openReadOnly(folder)) {
			assertEquals(5, store.items().count(ItemFilter.ALL));
		}
		assertEquals(before, files());
	}
}
