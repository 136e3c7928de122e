package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.store.tests.Projects.ANNA;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Statistics;

/** Projects of a layout before the counters of labels. */
class OlderLayoutTest {

	private static final int BEFORE = 3;

	@TempDir
	Path folder;

	@Test
	void countersAreFilledAndReadWithoutThem() throws Exception {
		var filter = ItemFilter.ALL.withLabels("cat");
		try (var store = Projects.create(folder, 4)) {
			for (var row : store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 3))
				try (var session = store.documents().open(row.item().id(), ANNA)) {
					var edits = new RandomEdits(session.editor(), new Random(7));
					for (int step = 0; step < 40; step++)
						edits.step();
					session.flush();
				}
		}
		Statistics before;
		int labelled;
		try (var store = ProjectStore.openReadOnly(folder)) {
			before = store.statistics();
			labelled = store.items().count(filter);
		}
		Projects.takeBack(folder, BEFORE);
		try (var store = ProjectStore.openReadOnly(folder)) {
			assertEquals(before, store.statistics());
			assertEquals(labelled, store.items().count(filter));
		}
		try (var store = ProjectStore.open(folder, ANNA)) {
			assertEquals(before, store.statistics());
			assertEquals(labelled, store.items().count(filter));
			Projects.assertSound(store);
		}
	}
}
