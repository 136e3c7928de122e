package org.labelwright.ui.canvas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class SceneTest {

	private static SceneEntry box(String id, double rank, double x, double y, double width, double height) {
		return new SceneEntry(id, rank, 0xFF0000, "", false,
				new Rings(new double[] { x, y, x + width, y, x + width, y + height, x, y + height }, null, null), List.of());
	}

	private static Set<String> ids(List<SceneEntry> entries) {
		return entries.stream().map(SceneEntry::id).collect(Collectors.toSet());
	}

	/** Random puts, replacements and removals, with every query compared with a walk through all entries. */
	@RepeatedTest(20)
	void findsWhatAWalkThroughAllFinds(RepetitionInfo info) {
		var random = new Random(info.getCurrentRepetition());
		var scene = new Scene();
		var all = new HashMap<String, SceneEntry>();
		for (int step = 0; step < 600; step++) {
			var id = "e" + random.nextInt(150);
			if (random.nextInt(3) == 0) {
				scene.remove(id);
				all.remove(id);
			} else {
				double size = Math.exp(random.nextDouble() * 7) - 1;
				var entry = box(id, random.nextInt(50), random.nextDouble() * 2000 - 500, random.nextDouble() * 2000 - 500, size, size * random.nextDouble());
				scene.put(entry);
				all.put(id, entry);
			}
			if (step % 10 != 0)
				continue;
			double x = random.nextDouble() * 2000 - 500;
			double y = random.nextDouble() * 2000 - 500;
			var area = new Envelope(x, x + random.nextInt(400), y, y + random.nextInt(400));
			assertEquals(ids(all.values().stream().filter(e -> e.bounds().intersects(area)).toList()), ids(scene.touching(area)));
			assertEquals(ids(all.values().stream().filter(e -> area.covers(e.bounds())).toList()), ids(scene.inside(area)));
			var expected = new ArrayList<>(all.values().stream().filter(e -> e.distance(x, y) <= 3).toList());
			expected.sort(Comparator.<SceneEntry>comparingInt(e -> e.distance(x, y) > 0 ? 1 : 0)
					.thenComparing(Comparator.comparingDouble(SceneEntry::rank).thenComparing(SceneEntry::id).reversed()));
			assertEquals(expected, scene.hits(x, y, 3));
			assertEquals(all.size(), scene.size());
		}
	}

	@Test
	void tellsTheAreaBeforeAndAfter() {
		var scene = new Scene();
		var dirty = new ArrayList<Envelope>();
		scene.put(box("a", 0, 0, 0, 10, 10));
		scene.onChange(dirty::add);
		scene.put(box("a", 0, 50, 50, 10, 10));
		assertEquals(List.of(new Envelope(0, 10, 0, 10), new Envelope(50, 60, 50, 60)), dirty);
		dirty.clear();
		scene.remove("a");
		assertEquals(List.of(new Envelope(50, 60, 50, 60)), dirty);
	}

	@Test
	void leavesOutWhatIsLifted() {
		var scene = new Scene();
		scene.put(box("a", 0, 0, 0, 10, 10));
		scene.put(box("b", 1, 5, 5, 10, 10));
		var area = new Envelope(0, 20, 0, 20);
		scene.lift(Set.of("a"));
		assertEquals(Set.of("b"), ids(scene.painted(area)));
		assertEquals(Set.of("a", "b"), ids(scene.touching(area)));
		scene.lift(Set.of());
		assertEquals(Set.of("a", "b"), ids(scene.painted(area)));
	}

	@Test
	void paintsATileAsItsPartsTogether() {
		var random = new Random(7);
		var entries = new ArrayList<SceneEntry>();
		for (int i = 0; i < 60; i++)
			entries.add(box("e" + i, i, random.nextInt(200), random.nextInt(200), 5 + random.nextInt(60), 5 + random.nextInt(60)));
		int[] whole = TileRenderer.render(entries, 1.3, 0, 0, 256, 256, false, 64);
		int[] part = TileRenderer.render(entries, 1.3, 100, 60, 50, 40, false, 64);
		for (int y = 0; y < 40; y++)
			for (int x = 0; x < 50; x++)
				assertEquals(whole[(60 + y) * 256 + 100 + x], part[y * 50 + x], x + ", " + y);
	}

	@Test
	void paintsEvenWhatIsSmallerThanAPixel() {
		var painted = TileRenderer.render(List.of(box("a", 0, 1000, 500, 3, 3)), 0.01, 0, 0, 64, 64);
		var at = new HashSet<Integer>();
		for (int i = 0; i < painted.length; i++)
			if (painted[i] != 0)
				at.add(i);
		assertTrue(at.contains(5 * 64 + 10), () -> at.toString());
	}
}
