package org.labelwright.ui.canvas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SegmentRowsTest {

	private record Piece(String id, TimeRange time) implements SegmentRows.Segment {

		static Piece of(String id, long start, long end) {
			return new Piece(id, new TimeRange(start, end));
		}
	}

	private static List<String> row(SegmentRows<Piece> rows, int row) {
		var found = new ArrayList<String>();
		rows.visit(row, new TimeRange(0, 1000), piece -> found.add(piece.id()));
		return found;
	}

	@Test
	void segmentsThatMeetShareARowAndThoseThatOverlapDoNot() {
		var rows = new SegmentRows<>(List.of(Piece.of("b", 10, 20), Piece.of("a", 0, 10), Piece.of("c", 15, 30), Piece.of("d", 20, 25)));
		assertEquals(2, rows.rows());
		assertEquals(List.of("a", "b", "d"), row(rows, 0));
		assertEquals(List.of("c"), row(rows, 1));
	}

	@Test
	void pointsAtOneTimeLieBelowEachOther() {
		var rows = new SegmentRows<>(List.of(Piece.of("a", 5, 5), Piece.of("b", 5, 5), Piece.of("c", 6, 6)));
		assertEquals(List.of("a", "c"), row(rows, 0));
		assertEquals(List.of("b"), row(rows, 1));
	}

	@Test
	void nextAndPreviousFollowTime() {
		var rows = new SegmentRows<>(List.of(Piece.of("a", 0, 10), Piece.of("b", 5, 8), Piece.of("c", 20, 30)));
		assertEquals("b", rows.after(0).id());
		assertEquals("c", rows.after(5).id());
		assertNull(rows.after(20));
		assertNull(rows.before(0));
		assertEquals("b", rows.before(20).id());
		assertEquals("c", rows.beside(Piece.of("b", 5, 8), true).id());
		assertEquals("a", rows.beside(Piece.of("b", 5, 8), false).id());
		assertNull(rows.beside(Piece.of("c", 20, 30), true));
	}

	/** What is found in the rows is what a look at each segment finds, and no two of a row overlap. */
	@RepeatedTest(30)
	void rowsFindWhatTouchesARange() {
		var random = new Random();
		var pieces = new ArrayList<Piece>();
		for (int i = 0; i < 300; i++) {
			long start = random.nextLong(2000);
			pieces.add(Piece.of("p" + i, start, start + (random.nextInt(4) == 0 ? 0 : random.nextLong(60))));
		}
		var rows = new SegmentRows<>(pieces);
		for (int look = 0; look < 50; look++) {
			long start = random.nextLong(2100);
			var range = new TimeRange(start, start + random.nextLong(200));
			var found = new ArrayList<Piece>();
			for (int row = 0; row < rows.rows(); row++) {
				var inRow = new ArrayList<Piece>();
				rows.visit(row, range, inRow::add);
				for (int i = 1; i < inRow.size(); i++)
					assertTrue(inRow.get(i - 1).time().end() <= inRow.get(i).time().start());
				found.addAll(inRow);
			}
			var byId = Comparator.comparing(Piece::id);
			assertEquals(pieces.stream().filter(piece -> piece.time().start() <= range.end() && piece.time().end() >= range.start()).sorted(byId).toList(),
					found.stream().sorted(byId).toList());
		}
	}
}
