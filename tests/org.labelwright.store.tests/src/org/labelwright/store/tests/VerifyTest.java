package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.monitor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.InflaterInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.store.HistoryOperation;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StatisticsOperation;
import org.labelwright.store.VerifyOperation;
import org.labelwright.store.VerifyReport;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Changes a project behind the store's back and looks whether verification notices. */
class VerifyTest {

	@TempDir
	Path folder;

	@BeforeEach
	void create() throws Exception {
		try (var store = Projects.create(folder, 5)) {
			var media = Files.createDirectories(folder.resolve("media"));
			for (var item : Projects.items(5))
				Files.write(media.resolve(item.name()), new byte[1234]);
			var random = new Random(5);
			for (int round = 0; round < 3; round++)
				try (var bulk = store.bulk("Import " + round, ANNA)) {
					for (var row : store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 9))
						bulk.put(bulk.document(row.item().id(), ANNA), Projects.polygon("cat", random, 4));
					bulk.commit();
				}
		}
	}

	private Outcome<VerifyReport> verify() throws Exception {
		try (var store = ProjectStore.openReadOnly(folder)) {
			return new VerifyOperation(store).run(monitor());
		}
	}

	private interface Work {
		void run(Connection connection) throws SQLException;
	}

	private void meddle(Work work) throws SQLException {
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("project.db"))) {
			work.run(connection);
		}
	}

	@Test
	void aSoundProjectHasNoProblems() throws Exception {
		var outcome = verify();
		assertEquals(List.of(), outcome.problems());
		assertEquals(new VerifyReport("Test", 5, 5, 26, 5, 5), outcome.value().orElseThrow());
	}

	@Test
	void aSampleLooksAtThatManyDocuments() throws Exception {
		try (var store = ProjectStore.openReadOnly(folder)) {
			var outcome = new VerifyOperation(store, 2, false).run(monitor());
			assertEquals(List.of(), outcome.problems());
			assertEquals(new VerifyReport("Test", 5, 2, 8, 5, 0), outcome.value().orElseThrow());
		}
	}

	/** Each statement is one way to meddle; the code is that of the first problem it must lead to. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"UPDATE annotation SET body = replace(body, 'cat', 'dog') WHERE number = 7 | verify.row",
			"UPDATE annotation SET label_id = 'dog' WHERE number = 7 | verify.columns",
			"UPDATE annotation SET x1 = x1 + 1 WHERE number = 7 | verify.columns",
			"DELETE FROM annotation WHERE number = 7 | verify.row",
			"INSERT INTO annotation(document, id, label_id, kind, rank, origin, body) VALUES (2, 'x', '', '', 0, 'person', '{\"id\":\"x\"}') | verify.row",
			"UPDATE item SET name = 'other.jpg' WHERE number = 2 | verify.row",
			"DELETE FROM item_label WHERE item = 2 | verify.counter",
			"UPDATE item SET annotations = 17 WHERE number = 2 | verify.counter",
			"UPDATE item SET state = 5 WHERE number = 2 | verify.counter",
			"UPDATE label_kind SET annotations = annotations + 1 | verify.counter",
			"INSERT INTO label_kind VALUES ('none', 'Box', 1) | verify.counter",
			"DELETE FROM label_items | verify.counter",
			"UPDATE blob SET content = x'00' WHERE hash = (SELECT blob_hash FROM journal WHERE sequence = 3) | journal.broken",
			"DELETE FROM blob WHERE hash = (SELECT blob_hash FROM journal WHERE sequence = 3) | verify.reference",
			"UPDATE journal SET label = 'Something else' WHERE sequence = 3 | journal.broken",
			"UPDATE journal SET at = at + 1 WHERE sequence = 3 | journal.broken",
			"UPDATE journal SET payload = x'00' WHERE sequence = 3 | journal.broken",
			"UPDATE journal SET hash = previous_hash WHERE sequence = 3 | journal.broken",
			"DELETE FROM journal WHERE sequence = 3 | verify.reference",
			"DELETE FROM document WHERE number = 2 | verify.reference",
			"UPDATE schema_revision SET body = replace(body, 'cat', 'dog') | verify.row" })
	void meddlingIsFound(String statement, String code) throws Exception {
		meddle(connection -> {
			try (var sql = connection.createStatement()) {
				sql.executeUpdate("DROP TRIGGER journal_is_not_changed");
				sql.executeUpdate("DROP TRIGGER journal_is_not_cut");
				assertEquals(1, sql.executeUpdate(statement));
			}
		});
		var problems = verify().problems();
		assertFalse(problems.isEmpty());
		assertEquals(code, problems.getFirst().code(), () -> problems.toString());
		if (statement.contains("sequence = 3"))
			assertTrue(problems.stream().anyMatch(p -> p.code().equals("journal.broken") && p.place().equals("journal 3")),
					() -> problems.toString());
	}

	@Test
	void theJournalRefusesChanges() throws Exception {
		meddle(connection -> {
			try (var sql = connection.createStatement()) {
				assertThrows(SQLException.class, () -> sql.executeUpdate("UPDATE journal SET label = 'x' WHERE sequence = 2"));
				assertThrows(SQLException.class, () -> sql.executeUpdate("DELETE FROM journal"));
			}
		});
		assertEquals(List.of(), verify().problems());
	}

	/** Works out the chain anew, by the description of its encoding alone. */
	@Test
	void anyoneCanFollowTheChain() throws Exception {
		meddle(connection -> {
			try (var sql = connection.createStatement();
					var rows = sql.executeQuery("SELECT sequence, at, user_id, document_id, item_id, label, cause, undoes, batch_id,"
							+ " blob_hash, payload, previous_hash, hash FROM journal ORDER BY sequence")) {
				var previous = "0".repeat(64);
				int entries = 0;
				for (; rows.next(); entries++) {
					var digest = MessageDigest.getInstance("SHA-256");
					assertEquals(previous, rows.getString(12));
					for (int column = 1; column <= 12; column++) {
						var bytes = column == 11 ? inflated(rows.getBytes(column))
								: rows.getString(column) == null ? null : rows.getString(column).getBytes(StandardCharsets.UTF_8);
						digest.update((byte) (bytes == null ? 0 : 1));
						if (bytes != null) {
							digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
							digest.update(bytes);
						}
					}
					previous = HexFormat.of().formatHex(digest.digest());
					assertEquals(previous, rows.getString(13));
				}
				assertEquals(5, entries);
			} catch (NoSuchAlgorithmException | IOException e) {
				throw new AssertionError(e);
			}
		});
	}

	private static byte[] inflated(byte[] payload) throws IOException {
		if (payload == null || payload[0] == '{')
			return payload;
		return new InflaterInputStream(new ByteArrayInputStream(payload)).readAllBytes();
	}

	@Test
	void filesThatAreMissingOrChangedAreFound() throws Exception {
		Files.delete(folder.resolve("media/photo-0001.jpg"));
		Files.write(folder.resolve("media/photo-0002.jpg"), new byte[7]);
		var problems = verify().problems();
		assertEquals(List.of("verify.media.missing", "verify.media.size"), problems.stream().map(Problem::code).toList());
		assertTrue(problems.getFirst().place().endsWith("photo-0001.jpg"));
	}

	@Test
	void manyProblemsOfAKindAreCounted() throws Exception {
		try (var store = ProjectStore.open(folder, ANNA)) {
			var items = Projects.items(100).stream().map(item -> new Item(item.id(), "missing" + item.name(), "image", null,
					Path.of("missing", item.name()), 1, 1, 1, 1, null, ItemState.NEW)).toList();
			store.items().add(items, ANNA, monitor());
		}
		var problems = verify().problems();
		assertEquals(21, problems.size());
		assertTrue(problems.getLast().message().startsWith("80 "));
	}

	@Test
	void resultsCanBePrintedAsJson() throws Exception {
		var json = new ObjectMapper();
		try (var store = ProjectStore.openReadOnly(folder)) {
			var statistics = json.readTree(json.writeValueAsString(new StatisticsOperation(store).run(monitor())));
			assertEquals(15, statistics.at("/annotations").asInt());
			assertEquals(15, statistics.at("/annotationsByGeometry/Polygon").asInt());
			assertEquals("cat", statistics.at("/labels/0/name").asText());
			assertEquals(5, statistics.at("/labels/0/items").asInt());
			assertEquals(5, statistics.at("/itemsByState/IN_PROGRESS").asInt());
			var item = store.items().findByName("photo-0001.jpg").getFirst().id();
			var history = json.readTree(json.writeValueAsString(new HistoryOperation(store, item, 2, true, ANNA).run(monitor())));
			assertEquals(2, history.size());
			assertEquals("Import 2", history.at("/0/entry/label").asText());
			assertEquals(5, history.at("/0/changes").size());
			assertTrue(history.at("/0/entry/at").asText().endsWith("Z"));
			assertTrue(json.writeValueAsString(new VerifyOperation(store).run(monitor()).value().orElseThrow()).contains("\"rows\":26"));
		}
	}
}
