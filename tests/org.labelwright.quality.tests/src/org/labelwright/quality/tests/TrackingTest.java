package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.labelwright.model.json.StrictJson;
import org.labelwright.quality.compare.BoundarySimilarity;
import org.labelwright.quality.compare.Tracking;

import com.fasterxml.jackson.databind.JsonNode;

/** Figures of tracks are those of TrackEval, those of borders those of segeval; both were run on the data in {@code data/similarity}. */
class TrackingTest {

	private static final double EXACT = 1e-9;

	private static JsonNode read(String name) throws Exception {
		return new StrictJson(100)
				.read(Files.readString(Path.of(System.getProperty("labelwright.basedir", ""), "tests/org.labelwright.quality.tests/data/similarity", name)));
	}

	private static int[] numbers(JsonNode list) {
		var numbers = new int[list.size()];
		for (int i = 0; i < numbers.length; i++)
			numbers[i] = list.get(i).intValue();
		return numbers;
	}

	private static Tracking tracking(JsonNode sequence) {
		var tracking = new Tracking();
		for (var frame : sequence.get("frames")) {
			var reference = numbers(frame.get("gt"));
			var other = numbers(frame.get("tr"));
			tracking.add(reference, other, (i, j) -> frame.get("sim").get(place(reference, i)).get(place(other, j)).doubleValue());
		}
		return tracking;
	}

	private static int place(int[] numbers, int number) {
		for (int i = 0; i < numbers.length; i++)
			if (numbers[i] == number)
				return i;
		throw new AssertionError(number);
	}

	@Test
	void tracksAreThoseOfTrackEval() throws Exception {
		int switches = 0;
		for (var sequence : read("tracks.json")) {
			var tracking = tracking(sequence);
			var clear = tracking.clear();
			assertEquals(sequence.get("mota").doubleValue(), clear.mota(), EXACT);
			assertEquals(sequence.get("motp").doubleValue(), clear.motp(), EXACT);
			assertEquals(sequence.get("idsw").longValue(), clear.switches());
			assertEquals(sequence.get("fn").longValue(), clear.misses());
			assertEquals(sequence.get("fp").longValue(), clear.extra());
			assertEquals(sequence.get("idf1").doubleValue(), tracking.identity().idf1(), EXACT);
			assertEquals(sequence.get("idtp").longValue(), tracking.identity().matches());
			assertEquals(sequence.get("hota").doubleValue(), tracking.hota().hota(), EXACT);
			assertEquals(sequence.get("deta").doubleValue(), tracking.hota().detA(), EXACT);
			assertEquals(sequence.get("assa").doubleValue(), tracking.hota().assA(), EXACT);
			switches += clear.switches();
		}
		assertTrue(switches > 10, "some are taken for others");
	}

	/** HOTA and IDF1 do not ask who the reference is. */
	@Test
	void turnedAroundMissesAreExtra() throws Exception {
		for (var sequence : read("tracks.json")) {
			var tracking = tracking(sequence);
			var turned = tracking.turned();
			assertEquals(tracking.identity().idf1(), turned.identity().idf1(), EXACT);
			assertEquals(tracking.hota().hota(), turned.hota().hota(), EXACT);
			assertEquals(tracking.identity().misses(), turned.identity().extra());
			assertEquals(tracking.clear().objects() - tracking.clear().matches(), tracking.clear().misses());
		}
	}

	@Test
	void nothingIsUndetermined() {
		assertTrue(Double.isNaN(new Tracking().clear().mota()));
		assertTrue(Double.isNaN(new Tracking().hota().hota()));
		var missed = new Tracking();
		missed.add(new int[] { 0 }, new int[0], (i, j) -> 1);
		assertEquals(0, missed.clear().mota());
		assertEquals(0, missed.identity().idf1());
		assertEquals(0, missed.hota().hota());
		assertArrayEquals(new double[Tracking.THRESHOLDS], missed.hota().matches());
	}

	/** Between the segments, as their lengths say. */
	private static SortedSet<Long> borders(JsonNode lengths) {
		var borders = new TreeSet<Long>();
		long end = 0;
		for (int i = 0; i + 1 < lengths.size(); i++)
			borders.add(end += lengths.get(i).longValue());
		return borders;
	}

	@Test
	void bordersAreThoseOfSegeval() throws Exception {
		for (var pair : read("boundaries.json")) {
			var found = BoundarySimilarity.of(borders(pair.get("one")), borders(pair.get("other")), pair.get("reach").intValue());
			assertEquals(pair.get("b").doubleValue(), found.value().orElseThrow(), EXACT, pair::toString);
		}
		assertEquals(Optional.empty(), BoundarySimilarity.of(new TreeSet<>(), new TreeSet<>(), 2).value());
	}

	/** The examples that Fournier's tests state: a miss, one too many, and a near one. */
	@Test
	void bordersAreThoseOfThePaper() {
		assertEquals(0.5, BoundarySimilarity.of(new TreeSet<>(Set.of(2L, 5L)), new TreeSet<>(Set.of(5L)), 2).value().orElseThrow());
		assertEquals(2.0 / 3, BoundarySimilarity.of(new TreeSet<>(Set.of(2L, 5L)), new TreeSet<>(Set.of(2L, 5L, 8L)), 2).value().orElseThrow(), EXACT);
		assertEquals(0.75, BoundarySimilarity.of(new TreeSet<>(Set.of(2L, 5L)), new TreeSet<>(Set.of(2L, 4L)), 2).value().orElseThrow());
	}
}
