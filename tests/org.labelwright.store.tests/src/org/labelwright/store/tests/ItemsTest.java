package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.monitor;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.ItemQuery;

class ItemsTest {

	@TempDir
	Path folder;

	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder, "Test", Projects.schema("cat", "dog"), ANNA);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void itemsComeBackAsTheyWereAdded() throws StoreException {
		var outside = folder.getRoot().resolve("photos/Straße.jpg");
		var item = new Item("i1", "Straße.jpg", "image", "patient 7", outside, 480, 640, 6, 12, "ab", ItemState.NEW);
		var inside = new Item("i2", "b.jpg", "image", null, folder.resolve("media/b.jpg"), -1, -1, 1, -1, null, ItemState.NEW);
		var relative = new Item("i3", "c.jpg", "audio", null, Path.of("../c.jpg"), -1, -1, 1, -1, null, ItemState.NEW);
		store.items().add(List.of(item, inside, relative), ANNA, monitor());
		assertEquals(item, store.items().find("i1").orElseThrow().item());
		assertEquals(inside, store.items().find("i2").orElseThrow().item());
		assertEquals(folder.resolveSibling("c.jpg"), store.items().find("i3").orElseThrow().item().media());
		assertEquals(List.of(item), store.items().findByName("Straße.jpg"));
		assertEquals(List.of(), store.items().findByName("straße.jpg"));
	}

	@Test
	void filesInsideTheFolderMoveWithIt(@TempDir Path elsewhere) throws Exception {
		store.items().add(List.of(new Item("i", "b.jpg", "image", null, folder.resolve("media/b.jpg"), 1, 1, 1, 1, null, ItemState.NEW)),
				ANNA, monitor());
		store.close();
		java.nio.file.Files.copy(folder.resolve("project.db"), elsewhere.resolve("project.db"));
		try (var moved = ProjectStore.openReadOnly(elsewhere)) {
			assertEquals(elsewhere.resolve("media/b.jpg"), moved.items().find("i").orElseThrow().item().media());
		}
	}

	@Test
	void cancelledAddLeavesNoItem() throws StoreException {
		var items = Projects.items(12_000);
		var monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				if (store.journal() != null && seen++ > 0)
					setCanceled(true);
			}

			private int seen;
		};
		assertThrows(OperationCanceledException.class, () -> store.items().add(items, ANNA, SubMonitor.convert(monitor, 12_000)));
		assertEquals(0, store.items().count(ItemFilter.ALL));
	}

	/** Compares every filter and order with the same done on a list in memory. */
	@Test
	void listsEqualFilteringAndSortingInMemory() throws StoreException {
		var random = new Random(7);
		var items = new ArrayList<Item>();
		for (int i = 0; i < 300; i++)
			items.add(Projects.item((random.nextBoolean() ? "Cat " : "dog%_") + random.nextInt(40)));
		store.items().add(items, ANNA, monitor());
		var labels = new ArrayList<List<String>>();
		try (var bulk = store.bulk("Annotate", ANNA)) {
			for (var item : items) {
				var of = new ArrayList<String>();
				for (int n = random.nextInt(4); n > 0; n--) {
					var label = random.nextBoolean() ? "cat" : "dog";
					of.add(label);
					bulk.put(bulk.document(item.id(), ANNA), Projects.box(label, 1, 2, 3, 4));
				}
				labels.add(of);
			}
			bulk.commit();
		}
		var filters = new ArrayList<ItemFilter>();
		for (var text : List.of("", "cat", "DOG%", "_1", "x"))
			for (var has : new Boolean[] { null, true, false })
				for (var label : List.of(new String[0], new String[] { "cat" }, new String[] { "cat", "dog" }))
					for (var states : List.of(new ItemState[0], new ItemState[] { ItemState.NEW },
							new ItemState[] { ItemState.NEW, ItemState.IN_PROGRESS }))
						filters.add(ItemFilter.ALL.withText(text).withAnnotations(has).withLabels(label).withStates(states));
		for (var filter : filters) {
			var expected = new ArrayList<Integer>();
			for (int i = 0; i < items.size(); i++)
				if (passes(filter, items.get(i), labels.get(i)))
					expected.add(i);
			assertEquals(expected.size(), store.items().count(filter), filter::toString);
			for (var key : ItemSort.Key.values())
				for (var descending : new boolean[] { false, true }) {
					var order = order(key, items, labels);
					expected.sort(descending ? order.reversed() : order);
					check(filter, new ItemSort(key, descending), expected.stream().map(i -> items.get(i).id()).toList(), items);
				}
		}
	}

	/** What is common in a large project is looked for in another way than what is rare; both find the same. */
	@Test
	void whatIsCommonIsFoundAsWhatIsRare() throws Exception {
		var random = new Random(8);
		var items = Projects.items(200);
		store.items().add(items, ANNA, monitor());
		try (var bulk = store.bulk("Annotate", ANNA)) {
			for (int i = 0; i < 300; i++)
				bulk.put(bulk.document(items.get(random.nextInt(200)).id(), ANNA), Projects.box(random.nextBoolean() ? "cat" : "dog", 1, 2, 3, 4));
			bulk.commit();
		}
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.folder().resolve("project.db"))) {
			for (var text : List.of("", "1"))
				for (var label : List.of(new String[0], new String[] { "cat" }, new String[] { "cat", "dog" }))
					for (var states : List.of(new ItemState[0], new ItemState[] { ItemState.NEW }, new ItemState[] { ItemState.NEW, ItemState.IN_PROGRESS }))
						for (var key : ItemSort.Key.values()) {
							var filter = ItemFilter.ALL.withText(text).withLabels(label).withStates(states);
							var sort = new ItemSort(key, random.nextBoolean());
							var rare = new ItemQuery(filter, sort);
							var common = new ItemQuery(filter, sort, 0);
							var from = items.get(random.nextInt(200)).id();
							assertEquals(rare.count(connection), common.count(connection), filter::toString);
							assertEquals(rare.page(connection, store.folder(), 3, 1000), common.page(connection, store.folder(), 3, 1000), filter::toString);
							assertEquals(rare.index(connection, from), common.index(connection, from), filter::toString);
							for (var backward : new boolean[] { false, true })
								assertEquals(rare.neighbour(connection, store.folder(), from, backward),
										common.neighbour(connection, store.folder(), from, backward), filter::toString);
						}
		}
	}

	private static boolean passes(ItemFilter filter, Item item, List<String> labels) {
		Predicate<String> wanted = filter.labelIds()::contains;
		return item.name().toLowerCase().contains(filter.text().toLowerCase())
				&& (filter.hasAnnotations() == null || filter.hasAnnotations() == !labels.isEmpty())
				&& (filter.labelIds().isEmpty() || labels.stream().anyMatch(wanted))
				&& (filter.states().isEmpty()
						|| filter.states().contains(labels.isEmpty() ? ItemState.NEW : ItemState.IN_PROGRESS));
	}

	private static Comparator<Integer> order(ItemSort.Key key, List<Item> items, List<List<String>> labels) {
		Comparator<Integer> order = switch (key) {
		case ADDED -> Comparator.comparing(i -> 0);
		case NAME -> Comparator.comparing(i -> items.get(i).name().toLowerCase());
		case STATE -> Comparator.comparing(i -> labels.get(i).isEmpty() ? 0 : 1);
		case ANNOTATIONS -> Comparator.comparing(i -> labels.get(i).size());
		};
		return order.thenComparing(Comparator.naturalOrder());
	}

	private void check(ItemFilter filter, ItemSort sort, List<String> expected, List<Item> all) throws StoreException {
		var found = new ArrayList<String>();
		for (int offset = 0; offset < expected.size() + 1; offset += 70)
			store.items().page(filter, sort, offset, 70).forEach(row -> found.add(row.item().id()));
		assertEquals(expected, found, () -> filter + " " + sort);
		for (int i = 0; i < expected.size(); i += 23) {
			assertEquals(i, store.items().indexOf(expected.get(i), filter, sort));
			var next = store.items().next(expected.get(i), filter, sort).map(ItemRow::item).map(Item::id);
			assertEquals(i + 1 < expected.size() ? expected.get(i + 1) : null, next.orElse(null));
			var previous = store.items().previous(expected.get(i), filter, sort).map(ItemRow::item).map(Item::id);
			assertEquals(i > 0 ? expected.get(i - 1) : null, previous.orElse(null));
		}
		assertTrue(store.items().next("no such item", filter, sort).isEmpty());
	}

	@Test
	void countersFollowTheAnnotations() throws StoreException {
		var items = Projects.items(2);
		store.items().add(items, ANNA, monitor());
		var box = Projects.box("cat", 1, 2, 3, 4);
		try (var bulk = store.bulk("One", ANNA)) {
			var document = bulk.document(items.get(0).id(), ANNA);
			bulk.put(document, box);
			bulk.put(document, Projects.box("dog", 1, 2, 3, 4));
			bulk.commit();
		}
		assertEquals(2, store.items().find(items.get(0).id()).orElseThrow().annotations());
		assertEquals(1, store.items().count(ItemFilter.ALL.withLabels("cat")));
		try (var bulk = store.bulk("Two", ANNA)) {
			var document = bulk.document(items.get(0).id(), ANNA);
			box.setLabelId("dog");
			bulk.put(document, box);
			bulk.commit();
		}
		assertEquals(2, store.items().find(items.get(0).id()).orElseThrow().annotations());
		assertEquals(0, store.items().count(ItemFilter.ALL.withLabels("cat")));
		assertEquals(2, store.statistics().labels().get(1).annotations());
		try (var bulk = store.bulk("Three", ANNA)) {
			bulk.remove(bulk.document(items.get(0).id(), ANNA), box);
			bulk.commit();
		}
		assertEquals(1, store.items().find(items.get(0).id()).orElseThrow().annotations());
	}
}
