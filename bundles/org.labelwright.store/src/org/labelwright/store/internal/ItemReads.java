package org.labelwright.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.store.Item;
import org.labelwright.store.Items;
import org.labelwright.store.ItemRow;
import org.labelwright.store.Part;
import org.labelwright.store.StoreException;

/** Reads items by what names them. */
public final class ItemReads {

	private ItemReads() {
	}

	public static Optional<ItemRow> find(Connection connection, Path folder, String id) throws SQLException {
		return Sql.first(connection, ItemQuery.select(connection) + " WHERE id = ?", row -> ItemQuery.itemRow(row, folder), id); //$NON-NLS-1$
	}

	public static List<Item> findByName(Connection connection, Path folder, String name) throws SQLException {
		return Sql.list(connection, "SELECT * FROM item WHERE name_key = ? AND name = ? ORDER BY number", //$NON-NLS-1$
				row -> Bodies.item(row, folder), Rows.nameKey(name), name);
	}

	/** The parts of an item in their order. */
	public static List<Part> parts(Connection connection, Path folder, String itemId) throws SQLException {
		return Sql.list(connection, "SELECT p.*, i.id AS item_id FROM part p JOIN item i ON i.number = p.item WHERE i.id = ? ORDER BY p.position, p.number", //$NON-NLS-1$
				row -> Bodies.part(row, folder), itemId);
	}

	public static void forEachPart(Connection connection, Path folder, Consumer<Part> consumer) throws SQLException {
		try (var statement = connection.prepareStatement("SELECT p.*, i.id AS item_id FROM part p JOIN item i ON i.number = p.item ORDER BY p.number"); //$NON-NLS-1$
				var rows = statement.executeQuery()) {
			while (rows.next())
				consumer.accept(Bodies.part(rows, folder));
		}
	}

	/** Whether any item has parts. */
	public static boolean anyParts(Connection connection) throws SQLException {
		return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM part)") > 0; //$NON-NLS-1$
	}

	public static void forEach(Connection connection, Path folder, ItemQuery query, Consumer<ItemRow> consumer)
			throws SQLException, StoreException {
		query.forEach(connection, ItemQuery.select(connection), row -> {
			consumer.accept(ItemQuery.itemRow(row, folder));
			return true;
		});
	}

	public static Items.Sorts sorts(Connection connection) throws SQLException {
		return new Items.Sorts(distinct(connection, "item_group"), distinct(connection, "modality_id"), distinct(connection, "language")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static List<String> distinct(Connection connection, String column) throws SQLException {
		return Sql.list(connection, "SELECT DISTINCT " + column + " FROM item WHERE " + column + " IS NOT NULL ORDER BY 1 LIMIT ?", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row -> row.getString(1), Items.Sorts.MOST);
	}
}
