package org.labelwright.benchmarks;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;

/** The bodies of all annotations of a project put into a SQLite file with nothing of ours: what a durable store costs at least. */
final class PlainInserts {

	private static final int CHUNK = 5_000;

	private PlainInserts() {
	}

	/**
	 * Copies the bodies in transactions of as many rows as the store's, into one table with one index, each made
	 * durable as the store does.
	 *
	 * @return milliseconds, without those for reading
	 */
	static double measure(Path project, Path to) throws Exception {
		try (var from = DriverManager.getConnection("jdbc:sqlite:" + project.resolve("project.db"));
				var into = DriverManager.getConnection("jdbc:sqlite:" + to);
				var plain = into.createStatement();
				var all = from.createStatement();
				var rows = all.executeQuery("SELECT document, id, body FROM annotation ORDER BY number")) {
			plain.executeUpdate("PRAGMA journal_mode = WAL");
			plain.executeUpdate("PRAGMA synchronous = FULL");
			plain.executeUpdate("CREATE TABLE row (number INTEGER PRIMARY KEY, document INTEGER, id TEXT, body TEXT)");
			plain.executeUpdate("CREATE UNIQUE INDEX row_of_document ON row(document, id)");
			into.setAutoCommit(false);
			record Row(long document, String id, String body) {
			}
			double took = 0;
			try (var insert = into.prepareStatement("INSERT INTO row(document, id, body) VALUES (?, ?, ?)")) {
				for (boolean more = true; more;) {
					var chunk = new ArrayList<Row>();
					while (chunk.size() < CHUNK && (more = rows.next()))
						chunk.add(new Row(rows.getLong(1), rows.getString(2), rows.getString(3)));
					took += Figures.time(() -> {
						for (var row : chunk) {
							insert.setLong(1, row.document());
							insert.setString(2, row.id());
							insert.setString(3, row.body());
							insert.addBatch();
						}
						insert.executeBatch();
						into.commit();
						return null;
					});
				}
			}
			return took;
		}
	}
}
