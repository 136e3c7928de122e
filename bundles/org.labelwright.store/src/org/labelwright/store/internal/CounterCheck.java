package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;

import org.labelwright.core.Problem;

/** Compares counters and summaries with the rows they are about. */
final class CounterCheck {

	private static final String COUNTED = "SELECT a.label_id, d.item, a.kind, count(*) FROM annotation a" //$NON-NLS-1$
			+ " JOIN document d ON d.number = a.document WHERE d.id NOT IN (SELECT topic FROM gold) GROUP BY 1, 2, 3"; //$NON-NLS-1$
	private static final String STORED = "SELECT label_id, item, kind, annotations FROM item_label"; //$NON-NLS-1$

	private final Connection connection;
	private final Findings findings;

	CounterCheck(Connection connection, Findings findings) {
		this.connection = connection;
		this.findings = findings;
	}

	/** @return how many items were checked */
	long run() throws SQLException {
		sums("label_kind", "SELECT label_id, kind, sum(annotations) FROM item_label GROUP BY label_id, kind"); //$NON-NLS-1$ //$NON-NLS-2$
		sums("label_items", "SELECT label_id, count(DISTINCT item) FROM item_label GROUP BY label_id"); //$NON-NLS-1$ //$NON-NLS-2$
		wrong("SELECT DISTINCT item FROM (SELECT * FROM (" + COUNTED + ") EXCEPT " + STORED + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		wrong("SELECT DISTINCT item FROM (" + STORED + " EXCEPT SELECT * FROM (" + COUNTED + "))"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		wrong("SELECT i.number FROM item i LEFT JOIN (SELECT item, sum(annotations) AS total FROM item_label GROUP BY item) t" //$NON-NLS-1$
				+ " ON t.item = i.number WHERE i.annotations <> coalesce(t.total, 0)"); //$NON-NLS-1$
		return states();
	}

	private void sums(String table, String counted) throws SQLException {
		var wrong = "SELECT * FROM (" + counted + ") EXCEPT SELECT * FROM " + table; //$NON-NLS-1$ //$NON-NLS-2$
		var surplus = "SELECT * FROM " + table + " EXCEPT SELECT * FROM (" + counted + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Sql.forEach(connection, "SELECT DISTINCT label_id FROM (SELECT * FROM (" + wrong + ") UNION ALL SELECT * FROM (" + surplus + "))", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row -> findings.add(Problem.error("verify.counter", "label " + row.getString(1), Messages.verify_counter, Messages.verify_counter_remedy))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void wrong(String numbers) throws SQLException {
		Sql.forEach(connection, "SELECT id FROM item WHERE number IN (" + numbers + ")", row -> report(row.getString(1))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private long states() throws SQLException {
		long items = 0;
		try (var statement = connection.prepareStatement("SELECT i.id, i.state, coalesce(d.states, 0) FROM item i LEFT JOIN" //$NON-NLS-1$
				+ " (SELECT d.item, sum(DISTINCT 1 << " + States.COUNTED + ") AS states FROM document d WHERE d.id NOT IN (SELECT topic FROM gold)" //$NON-NLS-1$ //$NON-NLS-2$
				+ " GROUP BY d.item) d ON d.item = i.number"); //$NON-NLS-1$
				var rows = statement.executeQuery()) {
			for (; rows.next(); items++)
				if (States.summary(rows.getInt(3)).ordinal() != rows.getInt(2))
					report(rows.getString(1));
		}
		return items;
	}

	private void report(String item) {
		findings.add(Problem.error("verify.counter", "item " + item, Messages.verify_counter, Messages.verify_counter_remedy)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
