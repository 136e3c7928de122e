package org.labelwright.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Seconds;
import org.labelwright.core.User;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.ItemQuery;
import org.labelwright.store.internal.ItemReads;
import org.labelwright.store.internal.Messages;

/**
 * The items of a project. All methods read or write the disk: not for the user interface's thread. Safe
 * on any other, several at once.
 */
public final class Items {

	private final ProjectStore store;
	private final Database database;
	private final Path folder;

	Items(ProjectStore store, Database database) {
		this.store = store;
		this.database = database;
		this.folder = store.folder();
	}

	/**
	 * Adds items, all or none.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled; none is added then
	 */
	public void add(Collection<Item> items, User who, SubMonitor monitor) throws StoreException {
		var progress = SubMonitor.convert(monitor, Messages.task_addItems, items.size());
		try (var bulk = store.bulk(Messages.label_addItems, who)) {
			for (var item : items) {
				progress.split(1);
				bulk.addItem(item);
			}
			bulk.commit();
		}
	}

	/**
	 * Adds items of several parts, all or none. Each has the medium of its first part.
	 *
	 * @param named the parts of each item, at least one, by its name; they have the id that the item gets
	 * @throws OperationCanceledException when the monitor was cancelled; none is added then
	 */
	public void addWithParts(Map<String, List<Part>> named, User who, SubMonitor monitor) throws StoreException {
		var progress = SubMonitor.convert(monitor, Messages.task_addItems, named.size());
		try (var bulk = store.bulk(Messages.label_addItems, who)) {
			for (var item : named.entrySet()) {
				progress.split(1);
				bulk.addItem(Part.item(item.getKey(), item.getValue()));
				for (var part : item.getValue())
					bulk.addPart(part);
			}
			bulk.commit();
		}
	}

	/** The parts of an item in their order; empty when it has one medium, or there is no such item. */
	public List<Part> parts(String itemId) throws StoreException {
		return database.read(connection -> ItemReads.parts(connection, folder, itemId));
	}

	/** The parts of all items that have several, in their order, by the ids of the items. */
	public Map<String, List<Part>> allParts() throws StoreException {
		var all = new HashMap<String, List<Part>>();
		forEachPart(part -> all.computeIfAbsent(part.itemId(), id -> new ArrayList<>()).add(part));
		all.values().forEach(parts -> parts.sort(Comparator.comparingInt(Part::position)));
		return all;
	}

	/** Hands over the parts of all items one by one. */
	public void forEachPart(Consumer<Part> consumer) throws StoreException {
		database.<Void>read(connection -> {
			ItemReads.forEachPart(connection, folder, consumer);
			return null;
		});
	}

	/** Whether any item has several parts. */
	public boolean anyParts() throws StoreException {
		return database.read(ItemReads::anyParts);
	}

	/**
	 * Puts a part elsewhere on the clock of its item. An editor that has the item open is told to open it again; in an
	 * editor it is a step of the history: see {@link org.labelwright.model.edit.AnnotationCommands#setOffset}.
	 *
	 * @param offset where its start is, in microseconds
	 * @return the part as it is now
	 * @throws StoreException when there is no such part
	 */
	public Part setOffset(String itemId, String partId, long offset, User who) throws StoreException {
		var known = part(itemId, partId);
		var changed = known.withOffset(offset);
		try (var bulk = store.bulk(NLS.bind(Messages.label_offset, known.role(), Seconds.text(offset)), who)) {
			bulk.addPart(changed);
			bulk.commit();
		}
		return changed;
	}

	/**
	 * Sets the language of an item, or of one of its parts.
	 *
	 * @param partId   null when the item has one medium
	 * @param language tag (BCP 47), or null for none
	 * @throws StoreException when there is no such item or part
	 */
	public void setLanguage(String itemId, String partId, String language, User who) throws StoreException {
		var known = find(itemId).orElseThrow(() -> new StoreException(Problem.error("store.noItem", itemId, Messages.noItem, Messages.noItem_remedy))); //$NON-NLS-1$
		var part = partId == null ? null : part(itemId, partId);
		try (var bulk = store.bulk(NLS.bind(Messages.label_language, known.item().name(), language == null ? "-" : language), who)) { //$NON-NLS-1$
			if (part == null || part.position() == 0)
				bulk.addItem(known.item().withLanguage(language));
			if (part != null)
				bulk.addPart(part.withLanguage(language));
			bulk.commit();
		}
	}

	private Part part(String itemId, String partId) throws StoreException {
		return parts(itemId).stream().filter(part -> part.id().equals(partId)).findFirst().orElseThrow(
				() -> new StoreException(Problem.error("store.noPart", partId, Messages.noPart, Messages.noPart_remedy))); //$NON-NLS-1$
	}

	/** How many items pass the filter. */
	public int count(ItemFilter filter) throws StoreException {
		return database.read(connection -> new ItemQuery(filter, ItemSort.ADDED).count(connection));
	}

	/**
	 * Part of a list.
	 *
	 * @param offset how many to skip
	 * @param limit  how many to return at most
	 */
	public List<ItemRow> page(ItemFilter filter, ItemSort sort, long offset, int limit) throws StoreException {
		return database.read(connection -> new ItemQuery(filter, sort).page(connection, folder, offset, limit));
	}

	/** How many items come before the given one in a list, whether or not it passes the filter; -1 when there is no such item. */
	public int indexOf(String itemId, ItemFilter filter, ItemSort sort) throws StoreException {
		return database.read(connection -> new ItemQuery(filter, sort).index(connection, itemId));
	}

	/** As {@link #next(String, ItemFilter, ItemSort)}, in the order in which the items were added. */
	public Optional<ItemRow> next(String itemId, ItemFilter filter) throws StoreException {
		return next(itemId, filter, ItemSort.ADDED);
	}

	/** The item of a list that comes right after the given one, which itself need not pass the filter. */
	public Optional<ItemRow> next(String itemId, ItemFilter filter, ItemSort sort) throws StoreException {
		return database.read(connection -> new ItemQuery(filter, sort).neighbour(connection, folder, itemId, false));
	}

	/** As {@link #previous(String, ItemFilter, ItemSort)}, in the order in which the items were added. */
	public Optional<ItemRow> previous(String itemId, ItemFilter filter) throws StoreException {
		return previous(itemId, filter, ItemSort.ADDED);
	}

	/** The item of a list that comes right before the given one, which itself need not pass the filter. */
	public Optional<ItemRow> previous(String itemId, ItemFilter filter, ItemSort sort) throws StoreException {
		return database.read(connection -> new ItemQuery(filter, sort).neighbour(connection, folder, itemId, true));
	}

	/** The item with this id. */
	public Optional<ItemRow> find(String id) throws StoreException {
		return database.read(connection -> ItemReads.find(connection, folder, id));
	}

	/**
	 * What sorts of items there are, by which parts of a project can be told.
	 *
	 * @param groups      at most {@link #MOST}, in their order, as all of these
	 * @param modalityIds of items
	 * @param languages   tags
	 */
	public record Sorts(List<String> groups, List<String> modalityIds, List<String> languages) {

		/** Most of each. */
		public static final int MOST = 200;
	}

	/** What sorts of items there are. Walks through all of them. */
	public Sorts sorts() throws StoreException {
		return database.read(ItemReads::sorts);
	}

	/** All items with exactly this name, in the order in which they were added. */
	public List<Item> findByName(String name) throws StoreException {
		return database.read(connection -> ItemReads.findByName(connection, folder, name));
	}

	/**
	 * Hands over all items of a list one by one, from one snapshot of the project, in constant memory.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public void forEach(ItemFilter filter, ItemSort sort, Consumer<ItemRow> consumer, SubMonitor monitor) throws StoreException {
		var progress = SubMonitor.convert(monitor);
		database.<Void>read(connection -> {
			var query = new ItemQuery(filter, sort);
			progress.setWorkRemaining(query.count(connection));
			ItemReads.forEach(connection, folder, query, row -> {
				progress.split(1);
				consumer.accept(row);
			});
			return null;
		});
	}
}
