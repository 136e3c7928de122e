package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.labelwright.media.ParquetFile;

import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.ColumnSchema;

/** The rows of a table in Parquet, of which some are held at a time. Lists are not read. What is damaged is told, and nothing read after it. */
final class ParquetRows implements Rows {

	private static final int BATCH = 4096;
	private static final int PATIENCE = 500;

	private final ParquetFileReader file;
	private final ColumnReaders readers;
	private final TableFindings.Log log;
	/** By cell; null for those that are not wanted. */
	private final ParquetColumn[] columns;
	private Numbers.Kind kind = Numbers.Kind.GAP;
	private ZoneId zone;
	private long number = -1;
	private int row;
	private int held;

	/**
	 * @param wanted which columns are read; the cells of others are empty
	 * @throws IOException when there is no table
	 */
	ParquetRows(Path path, IntPredicate wanted, WallTime.Order order, TableFindings.Log log) throws IOException {
		this.log = log;
		file = ParquetFile.open(path);
		try {
			var all = columns(file);
			columns = new ParquetColumn[all.size()];
			var read = new ArrayList<String>();
			for (int i = 0; i < columns.length; i++)
				if (wanted.test(i))
					read.add(all.get(i).fieldPath().toString());
			readers = file.buildColumnReaders(ColumnProjection.columns(read.toArray(String[]::new))).batchSize(BATCH).build();
			for (int i = 0; i < columns.length; i++)
				if (wanted.test(i))
					columns[i] = new ParquetColumn(readers.getColumnReader(all.get(i).fieldPath().toString()), order);
		} catch (RuntimeException e) {
			file.close();
			throw new IOException(String.valueOf(e.getMessage()), e);
		}
	}

	/** The columns of a file that have one value in each row. */
	private static List<ColumnSchema> columns(ParquetFileReader file) {
		return file.getFileSchema().getColumns().stream().filter(column -> column.maxRepetitionLevel() == 0).limit(MOST_CELLS).toList();
	}

	/** The names of the columns of a file. */
	static List<String> names(Path path) throws IOException {
		try (var file = ParquetFile.open(path)) {
			return columns(file).stream().map(column -> column.fieldPath().toString()).toList();
		}
	}

	@Override
	public boolean next() {
		number++;
		row++;
		if (row < held)
			return true;
		try {
			if (!readers.nextBatch())
				return false;
			for (var column : columns)
				if (column != null)
					column.load();
			row = 0;
			held = readers.getRecordCount();
			return held > 0;
		} catch (RuntimeException e) {
			held = 0;
			log.broken(this, String.valueOf(e.getMessage()));
			return false;
		}
	}

	@Override
	public int cells() {
		return columns.length;
	}

	@Override
	public String place() {
		return "#/" + number; //$NON-NLS-1$
	}

	@Override
	public double number(int cell) {
		if (columns[cell] == null)
			return Double.NaN;
		double value = columns[cell].number(row);
		kind = columns[cell].kind();
		return value;
	}

	@Override
	public Numbers.Kind kind() {
		return kind;
	}

	@Override
	public long scaled(int cell, int power) {
		return columns[cell].scaled(row, power);
	}

	@Override
	public long date(int cell) {
		long date = columns[cell].date(row);
		zone = columns[cell].zone();
		return date;
	}

	@Override
	public long timeOfDay(int cell) {
		return columns[cell].timeOfDay(row);
	}

	@Override
	public ZoneId zone() {
		return zone;
	}

	@Override
	public String text(int cell) {
		return columns[cell].text(row);
	}

	/** Of a damaged file, the readers may never come to an end: they are waited for as long as those of a good one need. */
	@Override
	public void close() throws IOException {
		var closing = Thread.ofPlatform().daemon().name("Parquet").start(readers::close); //$NON-NLS-1$
		try (file) {
			closing.join(Duration.ofMillis(PATIENCE));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
