package org.labelwright.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.StoreException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The SQL of a filter and an order. Inner queries touch only columns that one index holds, and the wide
 * rows of the table are read for the few that are shown.
 *
 * <p>What few items have is looked up and sorted. What many have is checked while going through the items in
 * their order, where the first of them are near; sorting them all would take longer the more there are.
 */
public final class ItemQuery {

	private static final String SEPARATOR = "\u001F"; //$NON-NLS-1$

	/** How many rows are few. */
	private static final int FEW = 20_000;

	private final ItemFilter filter;
	private final ItemSort sort;
	private final int few;
	private final List<Object> parameters = new ArrayList<>();
	private final long now = System.currentTimeMillis();

	public ItemQuery(ItemFilter filter, ItemSort sort) {
		this(filter, sort, FEW);
	}

	/** @param few up to how many rows are looked up and sorted */
	public ItemQuery(ItemFilter filter, ItemSort sort, int few) {
		this.filter = filter;
		this.sort = sort;
		this.few = few;
		if (!filter.text().isBlank())
			parameters.add(Rows.nameKey(filter.text().strip()));
		filter.states().forEach(state -> parameters.add(state.ordinal()));
		parameters.addAll(filter.labelIds());
		if (filter.assigned() != null)
			parameters.addAll(assignedTo());
		if (filter.itemIds() != null)
			parameters.add(json(filter.itemIds()));
		parameters.addAll(olderOf());
		if (filter.stageId() != null)
			parameters.add(filter.stageId());
	}

	/** One parameter for any number of them, which SQLite limits. */
	static String json(Collection<String> texts) {
		var list = JsonNodeFactory.instance.arrayNode();
		texts.forEach(list::add);
		return list.toString();
	}

	private List<Object> assignedTo() {
		var values = new ArrayList<Object>();
		if (filter.assigned().userId() != null)
			values.add(filter.assigned().userId());
		if (filter.assigned().task() != null)
			values.add(filter.assigned().task().key());
		if (filter.assigned().overdue())
			values.add(now);
		return values;
	}

	private String assigned(Connection connection) throws SQLException {
		var conditions = new ArrayList<String>();
		if (filter.assigned().userId() != null)
			conditions.add("a.user_id = ?"); //$NON-NLS-1$
		if (filter.assigned().task() != null)
			conditions.add("a.topic = ?"); //$NON-NLS-1$
		if (filter.assigned().pending() || filter.assigned().overdue())
			conditions.add("a." + AssignmentReads.PENDING); //$NON-NLS-1$
		if (filter.assigned().overdue())
			conditions.add("a.at < ?"); //$NON-NLS-1$
		var those = conditions.isEmpty() ? "" : String.join(" AND ", conditions) + " AND "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return isFew(connection, "assignment a WHERE " + those + "1", assignedTo()) //$NON-NLS-1$ //$NON-NLS-2$
				? "number IN (SELECT a.item FROM assignment a WHERE " + those + "1)" //$NON-NLS-1$ //$NON-NLS-2$
				: "EXISTS (SELECT 1 FROM assignment a WHERE " + those + "a.item = item.number)"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<Object> olderOf() {
		return filter.older() == null || filter.older().annotatorId() == null ? List.of() : List.of(filter.older().annotatorId());
	}

	private String older(Connection connection) throws SQLException {
		var those = (filter.older().annotatorId() == null ? "" : "d.annotator_id = ? AND ") + DocumentReads.OLDER; //$NON-NLS-1$ //$NON-NLS-2$
		return isFew(connection, "document d WHERE " + those, olderOf()) //$NON-NLS-1$
				? "number IN (SELECT d.item FROM document d WHERE " + those + ")" //$NON-NLS-1$ //$NON-NLS-2$
				: "EXISTS (SELECT 1 FROM document d WHERE " + those + " AND d.item = item.number)"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Items without a row are in the first stage. */
	private String stage(Connection connection) throws SQLException, StoreException {
		if (StageReads.workflow(connection).filter(workflow -> workflow.start().id().equals(filter.stageId())).isPresent())
			return "NOT EXISTS (SELECT 1 FROM stage s WHERE s.topic <> ? AND s.item = item.number)"; //$NON-NLS-1$
		return isFew(connection, "stage s WHERE s.topic = ?", List.of(filter.stageId())) ? "number IN (SELECT s.item FROM stage s WHERE s.topic = ?)" //$NON-NLS-1$ //$NON-NLS-2$
				: "EXISTS (SELECT 1 FROM stage s WHERE s.topic = ? AND s.item = item.number)"; //$NON-NLS-1$
	}

	/** @param further what else must hold; may be empty */
	private String where(Connection connection, String further) throws SQLException, StoreException {
		var conditions = new ArrayList<String>();
		if (!filter.text().isBlank())
			conditions.add("instr(name_key, ?) > 0"); //$NON-NLS-1$
		if (!filter.states().isEmpty())
			conditions.add((byState(connection) ? "" : "+") + "state" + in(filter.states().size())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (filter.hasAnnotations() != null)
			conditions.add(filter.hasAnnotations() ? "annotations > 0" : "annotations = 0"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!filter.labelIds().isEmpty()) {
			var labelled = "label_id" + in(filter.labelIds().size()); //$NON-NLS-1$
			conditions.add(isFew(connection, "item_label WHERE " + labelled, filter.labelIds()) //$NON-NLS-1$
					? "number IN (SELECT item FROM item_label WHERE " + labelled + ")" //$NON-NLS-1$ //$NON-NLS-2$
					: "EXISTS (SELECT 1 FROM item_label WHERE " + labelled + " AND item = number)"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (filter.assigned() != null)
			conditions.add(assigned(connection));
		if (filter.itemIds() != null)
			conditions.add("id IN (SELECT value FROM json_each(?))"); //$NON-NLS-1$
		if (filter.older() != null)
			conditions.add(older(connection));
		if (filter.stageId() != null)
			conditions.add(stage(connection));
		if (!further.isEmpty())
			conditions.add(further);
		return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Whether to go by the index of states: it has the order that is wanted, or few rows. A plus keeps SQLite from it. */
	private boolean byState(Connection connection) throws SQLException {
		if (sort.key() == ItemSort.Key.STATE || sort.key() == ItemSort.Key.ADDED && filter.text().isBlank())
			return true;
		return isFew(connection, "item WHERE state" + in(filter.states().size()), //$NON-NLS-1$
				filter.states().stream().map(ItemState::ordinal).toList());
	}

	private boolean isFew(Connection connection, String rows, Collection<?> values) throws SQLException {
		var all = new ArrayList<Object>(values);
		all.add(few + 1);
		return Sql.number(connection, "SELECT count(*) FROM (SELECT 1 FROM " + rows + " LIMIT ?)", all.toArray()) <= few; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String in(int count) {
		return " IN (" + marks(count) + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	static String marks(int count) {
		return String.join(", ", Collections.nCopies(count, "?")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public int count(Connection connection) throws SQLException, StoreException {
		if (filter.equals(ItemFilter.ALL.withLabels(filter.labelIds().toArray(String[]::new))) && !filter.labelIds().isEmpty())
			return (int) Sql.number(connection, filter.labelIds().size() == 1 ? "SELECT items FROM label_items WHERE label_id = ?" //$NON-NLS-1$
					: "SELECT count(DISTINCT item) FROM item_label WHERE label_id" + in(filter.labelIds().size()), parameters.toArray()); //$NON-NLS-1$
		return (int) Sql.number(connection, "SELECT count(*) FROM item" + where(connection, ""), parameters.toArray()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public List<ItemRow> page(Connection connection, Path folder, long offset, int limit) throws SQLException, StoreException {
		var all = new ArrayList<>(parameters);
		all.add(limit);
		all.add(offset);
		return Sql.list(connection, select(connection) + " JOIN (SELECT number AS chosen FROM item" + where(connection, "") + order(false) //$NON-NLS-1$ //$NON-NLS-2$
				+ " LIMIT ? OFFSET ?) ON item.number = chosen" + order(false), row -> itemRow(row, folder), all.toArray()); //$NON-NLS-1$
	}

	/**
	 * Reads all, one by one.
	 *
	 * @param select what is read of the table item
	 */
	void forEach(Connection connection, String select, Sql.Mapper<Boolean> consumer) throws SQLException, StoreException {
		try (var statement = Sql.prepare(connection, select + where(connection, "") + order(false), parameters.toArray()); //$NON-NLS-1$
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
	public Optional<ItemRow> neighbour(Connection connection, Path folder, String itemId, boolean backward) throws SQLException, StoreException {
		var place = place(connection, itemId);
		if (place.isEmpty())
			return Optional.empty();
		var all = new ArrayList<>(parameters);
		all.addAll(place);
		return Sql.first(connection, select(connection) + " WHERE number = (SELECT number FROM item" //$NON-NLS-1$
				+ where(connection, beyond(backward)) + order(backward) + " LIMIT 1)", row -> itemRow(row, folder), all.toArray()); //$NON-NLS-1$
	}

	/** How many items that pass the filter come before the given one; -1 when there is no such item. */
	public int index(Connection connection, String itemId) throws SQLException, StoreException {
		var place = place(connection, itemId);
		if (place.isEmpty())
			return -1;
		var all = new ArrayList<>(parameters);
		all.addAll(place);
		return (int) Sql.number(connection, "SELECT count(*) FROM item" + where(connection, beyond(true)), all.toArray()); //$NON-NLS-1$
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

	private String order(boolean backward) {
		var direction = backward == sort.descending() ? "" : " DESC"; //$NON-NLS-1$ //$NON-NLS-2$
		return " ORDER BY " + (column() == null ? "" : column() + direction + ", ") + "number" + direction; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** All columns of items, and what their parts add to them, which costs nothing where no item has any. */
	static String select(Connection connection) throws SQLException {
		return "SELECT item.*, " + (ItemReads.anyParts(connection) //$NON-NLS-1$
				? "(SELECT group_concat(role, char(31) ORDER BY position) FROM part WHERE part.item = item.number) AS roles, " //$NON-NLS-1$
						+ "(SELECT media FROM part WHERE part.item = item.number AND part.width > 0 ORDER BY position LIMIT 1) AS picture" //$NON-NLS-1$
				: "NULL AS roles, NULL AS picture") + " FROM item"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	static ItemRow itemRow(ResultSet row, Path folder) throws SQLException {
		var item = Bodies.item(row, folder);
		var roles = row.getString("roles"); //$NON-NLS-1$
		var picture = row.getString("picture"); //$NON-NLS-1$
		return new ItemRow(item, roles == null ? List.of() : List.of(roles.split(SEPARATOR, -1)),
				picture == null ? item.media() : Bodies.located(picture, folder), row.getInt("annotations"), row.getLong("modified_at")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
