package org.labelwright.store.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Changes of how many annotations of a label and geometry kind there are, by item and in all, within one transaction. */
final class LabelCounts {

	private record Key(String labelId, long item, String kind) {
	}

	private record LabelKind(String labelId, String kind) {
	}

	/**
	 * A number in a table that is dropped with its row when it becomes 0.
	 *
	 * @param add  takes the key and what to add
	 * @param drop takes the key
	 */
	private record Counter(String add, String drop) {

		static Counter of(String table, String counter, String... key) {
			var columns = String.join(", ", key); //$NON-NLS-1$
			return new Counter("INSERT INTO " + table + '(' + columns + ", " + counter + ") VALUES (" + ItemQuery.marks(key.length + 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ ") ON CONFLICT (" + columns + ") DO UPDATE SET " + counter + " = " + counter + " + excluded." + counter, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					"DELETE FROM " + table + " WHERE (" + columns + ") = (" + ItemQuery.marks(key.length) + ") AND " + counter + " = 0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
	}

	private static final Counter ITEM_LABEL = Counter.of("item_label", "annotations", "label_id", "item", "kind"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	private static final Counter LABEL_KIND = Counter.of("label_kind", "annotations", "label_id", "kind"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Counter LABEL_ITEMS = Counter.of("label_items", "items", "label_id"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Gives the prepared statement of an SQL text. */
	@FunctionalInterface
	interface Statements {
		PreparedStatement prepared(String sql) throws SQLException;
	}

	private final Statements statements;
	/** In the order of the table they go to, where rows side by side are written faster. */
	private final Map<Key, Integer> changes = new TreeMap<>(
			Comparator.comparing(Key::labelId).thenComparingLong(Key::item).thenComparing(Key::kind));
	private final Map<LabelKind, Integer> perKind = new TreeMap<>(Comparator.comparing(LabelKind::labelId).thenComparing(LabelKind::kind));
	private final Map<String, Integer> perLabel = new TreeMap<>();
	private final Map<Long, Integer> perItem = new TreeMap<>();

	LabelCounts(Statements statements) {
		this.statements = statements;
	}

	/** @param change 1 for an annotation that comes, -1 for one that goes */
	void add(long item, String labelId, String kind, int change) {
		changes.merge(new Key(labelId, item, kind), change, Integer::sum);
	}

	/** @return the changes of the number of annotations, by item */
	Map<Long, Integer> write() throws SQLException {
		changes.values().removeIf(change -> change == 0);
		Key first = null; // of those of the same label and item
		boolean had = false;
		for (var entry : changes.entrySet()) {
			var key = entry.getKey();
			if (first == null || first.item != key.item || !first.labelId.equals(key.labelId)) {
				count(first, had);
				first = key;
				had = occurs(key);
			}
			sum(ITEM_LABEL, entry.getValue(), key.labelId, key.item, key.kind);
			perKind.merge(new LabelKind(key.labelId, key.kind), entry.getValue(), Integer::sum);
			perItem.merge(key.item, entry.getValue(), Integer::sum);
		}
		count(first, had);
		for (var entry : perKind.entrySet())
			sum(LABEL_KIND, entry.getValue(), entry.getKey().labelId, entry.getKey().kind);
		for (var entry : perLabel.entrySet())
			sum(LABEL_ITEMS, entry.getValue(), entry.getKey());
		return perItem;
	}

	/** Counts an item as one in which a label occurs, or no more, once its rows are written. */
	private void count(Key written, boolean had) throws SQLException {
		if (written == null)
			return;
		int change = (occurs(written) ? 1 : 0) - (had ? 1 : 0);
		perLabel.merge(written.labelId, change, Integer::sum);
	}

	private boolean occurs(Key key) throws SQLException {
		var statement = statements.prepared("SELECT 1 FROM item_label WHERE label_id = ? AND item = ? LIMIT 1"); //$NON-NLS-1$
		Sql.set(statement, key.labelId, key.item);
		try (var row = statement.executeQuery()) {
			return row.next();
		}
	}

	private void sum(Counter counter, int change, Object... key) throws SQLException {
		if (change == 0)
			return;
		var values = Arrays.copyOf(key, key.length + 1);
		values[key.length] = change;
		execute(counter.add, values);
		if (change < 0)
			execute(counter.drop, key);
	}

	private void execute(String sql, Object... parameters) throws SQLException {
		var statement = statements.prepared(sql);
		Sql.set(statement, parameters);
		statement.executeUpdate();
	}
}
