package org.labelwright.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemSort;

/**
 * The SQL of a filter and an order. Inner queries touch only columns that one index holds, and the wide
 * rows of the table are read for the few that are shown.
 */
public final class ItemQuery {

	private final ItemFilter filter;
	private final ItemSort sort;
	private final List<Object> parameters = new ArrayList<>();
	private final String condition;

	public ItemQuery(ItemFilter filter, ItemSort sort) {
		this.filter = filter;
		this.sort = sort;
		var conditions = new ArrayList<String>();
		if (!filter.text().isBlank()) {
			conditions.add("instr(name_key, ?) > 0"); //$NON-NLS-1$
			parameters.add(Rows.nameKey(filter.text().strip()));
		}
		if (!filter.states().isEmpty()) {
			conditions.add("state IN (" + marks(filter.states().size()) + ")"); //$NON-NLS-1$ //$NON-NLS-2$
			filter.states().forEach(state -> parameters.add(state.ordinal()));
		}
		if (filter.hasAnnotations() != null)
			conditions.add(filter.hasAnnotations() ? "annotations > 0" : "annotations = 0"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!filter.labelIds().isEmpty()) {
			conditions.add("number IN (SELECT item FROM item_label WHERE label_id IN (" + marks(filter.labelIds().size()) + "))"); //$NON-NLS-1$ //$NON-NLS-2$
			parameters.addAll(filter.labelIds());
		}
		condition = String.join(" AND ", conditions); //$NON-NLS-1$
	}

	static String marks(int count) {
		return String.join(", ", Collections.nCopies(count, "?")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public int count(Connection connection) throws SQLException {
		return (int) Sql.number(connection, "SELECT count(*) FROM item" + where(""), parameters.toArray()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public List<ItemRow> page(Connection connection, Path folder, long offset, int limit) throws SQLException {
		var all = new ArrayList<>(parameters);
		all.add(limit);
		all.add(offset);
		return Sql.list(connection, "SELECT * FROM item JOIN (SELECT number AS chosen FROM item" + where("") + order(false) //$NON-NLS-1$ //$NON-NLS-2$
				+ " LIMIT ? OFFSET ?) ON number = chosen" + order(false), row -> itemRow(row, folder), all.toArray()); //$NON-NLS-1$
	}

	/** Reads all, one by one. */
	void forEach(Connection connection, Path folder, Sql.Mapper<Boolean> consumer) throws SQLException {
		try (var statement = Sql.prepare(connection, "SELECT * FROM item" + where("") + order(false), parameters.toArray()); //$NON-NLS-1$ //$NON-NLS-2$
				var rows = statement.executeQuery()) {
			while (rows.next() && consumer.map(rows))
				continue;
		}
	}

	/**
	 * The item that comes next after another, which need not pass the filter.
	 *
	 * @param backward to go to the one before instead
	 */
	public Optional<ItemRow> neighbour(Connection connection, Path folder, String itemId, boolean backward) throws SQLException {
		var place = place(connection, itemId);
		if (place.isEmpty())
			return Optional.empty();
		var all = new ArrayList<>(parameters);
		all.addAll(place);
		return Sql.first(connection, "SELECT * FROM item WHERE number = (SELECT number FROM item" //$NON-NLS-1$
				+ where(beyond(backward)) + order(backward) + " LIMIT 1)", row -> itemRow(row, folder), all.toArray()); //$NON-NLS-1$
	}

	/** How many items that pass the filter come before the given one; -1 when there is no such item. */
	public int index(Connection connection, String itemId) throws SQLException {
		var place = place(connection, itemId);
		if (place.isEmpty())
			return -1;
		var all = new ArrayList<>(parameters);
		all.addAll(place);
		return (int) Sql.number(connection, "SELECT count(*) FROM item" + where(beyond(true)), all.toArray()); //$NON-NLS-1$
	}

	/** Values of the item for the columns it is sorted by; empty when there is no such item. */
	private List<Object> place(Connection connection, String itemId) throws SQLException {
		var column = column();
		return Sql.<List<Object>>first(connection,
				"SELECT " + (column == null ? "" : column + ", ") + "number FROM item WHERE id = ?", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row -> column == null ? List.of(row.getObject(1)) : List.of(row.getObject(1), row.getObject(2)), itemId)
				.orElse(List.of());
	}

	/** The column to sort by before the number, or null. */
	private String column() {
		return switch (sort.key()) {
		case ADDED -> null;
		case NAME -> "name_key"; //$NON-NLS-1$
		case STATE -> "state"; //$NON-NLS-1$
		case ANNOTATIONS -> "annotations"; //$NON-NLS-1$
		};
	}

	private String beyond(boolean backward) {
		var sign = backward == sort.descending() ? " > " : " < "; //$NON-NLS-1$ //$NON-NLS-2$
		return column() == null ? "number" + sign + "?" : "(" + column() + ", number)" + sign + "(?, ?)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private String where(String further) {
		if (condition.isEmpty() && further.isEmpty())
			return ""; //$NON-NLS-1$
		return " WHERE " + condition + (condition.isEmpty() || further.isEmpty() ? "" : " AND ") + further; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String order(boolean backward) {
		var direction = backward == sort.descending() ? "" : " DESC"; //$NON-NLS-1$ //$NON-NLS-2$
		return " ORDER BY " + (column() == null ? "" : column() + direction + ", ") + "number" + direction; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	static ItemRow itemRow(ResultSet row, Path folder) throws SQLException {
		return new ItemRow(Bodies.item(row, folder), row.getInt("annotations"), row.getLong("modified_at")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
