package org.labelwright.media.internal.signal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.Validity;

/** A column of a table in Parquet: numbers, moments, times of day, or texts that may be any of these. Some rows are held at a time. */
final class ParquetColumn {

	/** What its values are. */
	private enum Type {
		NUMBER, MOMENT, TIME_OF_DAY, TEXT
	}

	private static final long SECOND = 1_000_000;
	private static final long DAY = 86_400 * SECOND;
	/** The Julian day of 1970-01-01, from which the days of the oldest form of moments are told. */
	private static final long EPOCH = 2_440_588;
	private static final int MOST_DIGITS = 18;

	private final ColumnReader reader;
	private final PhysicalType physical;
	private final LogicalType logical;
	private final Type type;
	private final Numbers numbers = new Numbers('.');
	private final WallTime dates;
	private Numbers.Kind kind = Numbers.Kind.GAP;
	private Validity validity = Validity.NO_NULLS;
	private int[] ints;
	private long[] longs;
	private float[] floats;
	private double[] doubles;
	private boolean[] booleans;
	private byte[] bytes;
	private int[] offsets;

	/** @param order of day and month in texts */
	ParquetColumn(ColumnReader reader, WallTime.Order order) {
		this.reader = reader;
		dates = new WallTime(order);
		physical = reader.getColumnSchema().type();
		logical = reader.getColumnSchema().logicalType();
		type = type(physical, logical);
	}

	private static Type type(PhysicalType physical, LogicalType logical) {
		if (physical == PhysicalType.INT96 || logical instanceof LogicalType.TimestampType || logical instanceof LogicalType.DateType)
			return Type.MOMENT;
		if (logical instanceof LogicalType.TimeType)
			return Type.TIME_OF_DAY;
		boolean number = physical != PhysicalType.BYTE_ARRAY && physical != PhysicalType.FIXED_LEN_BYTE_ARRAY || logical instanceof LogicalType.DecimalType
				|| logical instanceof LogicalType.Float16Type;
		return number ? Type.NUMBER : Type.TEXT;
	}

	/** Takes the rows to which the reader has gone. */
	void load() {
		validity = reader.getLeafValidity();
		switch (physical) {
		case INT32 -> ints = reader.getInts();
		case INT64 -> longs = reader.getLongs();
		case FLOAT -> floats = reader.getFloats();
		case DOUBLE -> doubles = reader.getDoubles();
		case BOOLEAN -> booleans = reader.getBooleans();
		default -> {
			bytes = reader.getBinaryValues();
			offsets = reader.getBinaryOffsets();
		}
		}
	}

	private boolean gap(int row) {
		return validity.hasNulls() && validity.isNull(row);
	}

	Numbers.Kind kind() {
		return kind;
	}

	double number(int row) {
		double value = Double.NaN;
		if (gap(row))
			kind = Numbers.Kind.GAP;
		else if (type == Type.TEXT) {
			value = numbers.read(bytes, offsets[row], offsets[row + 1]);
			kind = numbers.kind();
		} else if (type == Type.NUMBER) {
			value = value(row);
			kind = Double.isNaN(value) ? Numbers.Kind.GAP : Double.isInfinite(value) ? Numbers.Kind.OTHER : Numbers.Kind.NUMBER;
		} else
			kind = Numbers.Kind.OTHER;
		return kind == Numbers.Kind.NUMBER ? value : Double.NaN;
	}

	private double value(int row) {
		if (logical instanceof LogicalType.DecimalType decimal)
			return new BigDecimal(unscaled(row), decimal.scale()).doubleValue();
		return switch (physical) {
		case FLOAT -> floats[row];
		case DOUBLE -> doubles[row];
		case BOOLEAN -> booleans[row] ? 1 : 0;
		case INT32, INT64 -> whole(row);
		default -> Float.float16ToFloat(little(row).getShort());
		};
	}

	private BigInteger unscaled(int row) {
		return physical == PhysicalType.INT32 || physical == PhysicalType.INT64 ? BigInteger.valueOf(whole(row))
				: new BigInteger(bytes, offsets[row], offsets[row + 1] - offsets[row]);
	}

	private long whole(int row) {
		if (physical == PhysicalType.INT64)
			return longs[row];
		return logical instanceof LogicalType.IntType told && !told.isSigned() ? Integer.toUnsignedLong(ints[row]) : ints[row];
	}

	private ByteBuffer little(int row) {
		return ByteBuffer.wrap(bytes, offsets[row], offsets[row + 1] - offsets[row]).order(ByteOrder.LITTLE_ENDIAN);
	}

	long scaled(int row, int power) {
		if (gap(row))
			return Rows.NONE;
		if (type == Type.TEXT)
			return numbers.readScaled(bytes, offsets[row], offsets[row + 1], power);
		if (type != Type.NUMBER || logical instanceof LogicalType.DecimalType || physical != PhysicalType.INT32 && physical != PhysicalType.INT64) {
			double scaled = number(row) * Math.pow(10, power);
			return Math.abs(scaled) < 1L << 62 ? Math.round(scaled) : Rows.NONE;
		}
		return scaled(whole(row), power);
	}

	/** @return rounded */
	private static long scaled(long value, int power) {
		long factor = 1;
		for (int i = 0; i < Math.min(MOST_DIGITS, Math.abs(power)); i++)
			factor *= 10;
		if (power < 0)
			return Math.floorDiv(value, factor) + (Math.floorMod(value, factor) >= factor - factor / 2 ? 1 : 0);
		return Math.abs(value) > (1L << 62) / factor ? Rows.NONE : value * factor;
	}

	long date(int row) {
		if (gap(row))
			return Rows.NONE;
		if (type == Type.TEXT)
			return dates.read(bytes, offsets[row], offsets[row + 1]);
		if (type != Type.MOMENT)
			return Rows.NONE;
		if (physical == PhysicalType.INT96) {
			var moment = little(row);
			long ofDay = moment.getLong() / 1000;
			return moment(moment.getInt() - EPOCH, ofDay);
		}
		if (logical instanceof LogicalType.TimestampType told)
			return micros(longs[row], told.unit());
		return moment(ints[row], 0);
	}

	private static long moment(long days, long ofDay) {
		return Math.abs(days) > (1L << 62) / DAY ? Rows.NONE : days * DAY + ofDay;
	}

	/** What is less than a microsecond is left out. */
	private static long micros(long value, LogicalType.TimeUnit unit) {
		return switch (unit) {
		case MILLIS -> scaled(value, 3);
		case MICROS -> scaled(value, 0);
		case NANOS -> Math.floorDiv(value, 1000L);
		};
	}

	long timeOfDay(int row) {
		if (gap(row))
			return Rows.NONE;
		if (type == Type.TEXT)
			return dates.readTimeOfDay(bytes, offsets[row], offsets[row + 1]);
		return logical instanceof LogicalType.TimeType told ? micros(whole(row), told.unit()) : Rows.NONE;
	}

	/** The zone of the moment that was asked for last. */
	ZoneId zone() {
		if (type == Type.TEXT)
			return dates.zone();
		return physical == PhysicalType.INT96 || logical instanceof LogicalType.TimestampType told && told.isAdjustedToUTC() ? ZoneOffset.UTC : null;
	}

	String text(int row) {
		if (gap(row))
			return ""; //$NON-NLS-1$
		return switch (type) {
		case TEXT -> new String(bytes, offsets[row], offsets[row + 1] - offsets[row], StandardCharsets.UTF_8);
		case NUMBER -> String.valueOf(value(row));
		case MOMENT -> date(row) == Rows.NONE ? "" : Instant.EPOCH.plus(date(row), ChronoUnit.MICROS).toString(); //$NON-NLS-1$
		case TIME_OF_DAY -> String.valueOf(timeOfDay(row));
		};
	}
}
