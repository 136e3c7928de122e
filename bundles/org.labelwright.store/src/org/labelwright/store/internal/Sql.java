package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short forms of common uses of JDBC. */
final class Sql {

	private Sql() {
	}

	/** Makes an object of the row a result stands on. */
	@FunctionalInterface
	interface Mapper<T> {
		T map(ResultSet row) throws SQLException;
	}

	/** Takes the row a result stands on. */
	@FunctionalInterface
	interface Taker {
		void take(ResultSet row) throws SQLException;
	}

	/** Hands over one row after another, and keeps none. */
	static void forEach(Connection connection, String sql, Taker taker, Object... parameters) throws SQLException {
		try (var statement = prepare(connection, sql, parameters); var rows = statement.executeQuery()) {
			while (rows.next())
				taker.take(rows);
		}
	}

	static <T> List<T> list(Connection connection, String sql, Mapper<T> mapper, Object... parameters) throws SQLException {
		var found = new ArrayList<T>();
		forEach(connection, sql, row -> found.add(mapper.map(row)), parameters);
		return found;
	}

	static <T> Optional<T> first(Connection connection, String sql, Mapper<T> mapper, Object... parameters) throws SQLException {
		try (var statement = prepare(connection, sql, parameters); var rows = statement.executeQuery()) {
			return rows.next() ? Optional.of(mapper.map(rows)) : Optional.empty();
		}
	}

	/** The first column of the first row; 0 when it is null or there is no row. */
	static long number(Connection connection, String sql, Object... parameters) throws SQLException {
		try (var statement = prepare(connection, sql, parameters); var rows = statement.executeQuery()) {
			return rows.next() ? rows.getLong(1) : 0;
		}
	}

	/** @return the number of rows that were changed */
	static int update(Connection connection, String sql, Object... parameters) throws SQLException {
		try (var statement = prepare(connection, sql, parameters)) {
			return statement.executeUpdate();
		}
	}

	static PreparedStatement prepare(Connection connection, String sql, Object... parameters) throws SQLException {
		var statement = connection.prepareStatement(sql);
		try {
			set(statement, parameters);
			return statement;
		} catch (SQLException e) {
			statement.close();
			throw e;
		}
	}

	static void set(PreparedStatement statement, Object... parameters) throws SQLException {
		for (int i = 0; i < parameters.length; i++)
			statement.setObject(i + 1, parameters[i]);
	}

	/** A number that may be null. */
	static Long nullableLong(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	/** Whether a result has a column. */
	static boolean has(ResultSet row, String column) throws SQLException {
		var columns = row.getMetaData();
		for (int i = columns.getColumnCount(); i > 0; i--)
			if (columns.getColumnName(i).equals(column))
				return true;
		return false;
	}
}
