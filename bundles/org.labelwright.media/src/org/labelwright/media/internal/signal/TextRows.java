package org.labelwright.media.internal.signal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

/** Rows whose cells are text in one piece of memory. */
abstract class TextRows implements Rows {

	private final Numbers numbers;
	private final WallTime dates;

	/**
	 * @param mark  before decimal places
	 * @param order of day and month
	 */
	TextRows(char mark, WallTime.Order order) {
		numbers = new Numbers(mark);
		dates = new WallTime(order);
	}

	/** What holds the cells of this row, until the next one is asked for. */
	abstract byte[] bytes();

	abstract int start(int cell);

	abstract int end(int cell);

	@Override
	public double number(int cell) {
		return numbers.read(bytes(), start(cell), end(cell));
	}

	@Override
	public Numbers.Kind kind() {
		return numbers.kind();
	}

	@Override
	public long scaled(int cell, int power) {
		return numbers.readScaled(bytes(), start(cell), end(cell), power);
	}

	@Override
	public long date(int cell) {
		return dates.read(bytes(), start(cell), end(cell));
	}

	@Override
	public long timeOfDay(int cell) {
		return dates.readTimeOfDay(bytes(), start(cell), end(cell));
	}

	@Override
	public ZoneId zone() {
		return dates.zone();
	}

	/** UTF-8, or Windows-1252 where it is not. */
	@Override
	public String text(int cell) {
		int start = start(cell);
		int length = end(cell) - start;
		try {
			return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes(), start, length))
					.toString().replace("\"\"", "\"").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (CharacterCodingException e) {
			return new String(bytes(), start, length, Charset.forName("windows-1252")).strip(); //$NON-NLS-1$
		}
	}
}
