package org.labelwright.ui;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.schema.evolution.OlderDocuments;
import org.labelwright.store.Assignment;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemFilter.Assigned;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.OlderWork;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Stage;
import org.labelwright.store.Workflow;
import org.labelwright.ui.internal.Messages;

/**
 * The filtered and sorted list of a project's items, of which only the pages in use are in memory. What is
 * not there is read in the background and told of when it arrives. For the user interface's thread.
 */
public final class ItemList {

	private static final int PAGE = 200;
	private static final int PAGES = 50;
	/** Those of items that are not finished. */
	private static final Set<ItemState> OPEN = EnumSet.of(ItemState.NEW, ItemState.IN_PROGRESS, ItemState.REJECTED);

	private final ProjectStore store;
	private final User user;
	private final OlderDocuments olderSchema;
	private final Display display = Display.getDefault();
	private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
		var thread = new Thread(work, "Item list"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Map<Integer, Page> pages = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, Page> eldest) {
			return size() > PAGES;
		}
	};
	private boolean assigned;
	private Revisions revisions = Revisions.NONE;
	private Optional<Workflow> workflow = Optional.empty();
	private Map<String, Integer> stages = Map.of();
	private BitSet chosen = new BitSet();
	private ItemFilter filter = ItemFilter.ALL;
	private ItemSort sort = ItemSort.NAME;
	private int count = -1;
	private int generation;

	/** Hears of what has arrived. Called on the user interface's thread. */
	public interface Listener {

		/** The number of items is known, again after a change of filter or content. */
		void counted(int count);

		/** The rows from an index up to another, exclusive, are there or have changed. */
		void arrived(int from, int to);
	}

	/**
	 * The versions of the guideline, as far as work under an older one can be listed.
	 *
	 * @param several whether there is more than one
	 * @param others  whether the user may list that of others
	 */
	public record Revisions(boolean several, boolean others) {

		static final Revisions NONE = new Revisions(false, false);
	}

	/**
	 * Rows, and by the ids of their items the assignments, what was made under older versions of the guideline, and the stages of the workflow; and the ids
	 * of those with documents that lack something of the label schema.
	 */
	private record Page(List<ItemRow> rows, Map<String, List<Assignment>> assignments, Map<String, List<OlderWork>> older, Map<String, String> stages,
			Set<String> olderSchema) {

		static final Page AWAITED = new Page(List.of(), Map.of(), Map.of(), Map.of(), Set.of());
	}

	/** @param stages how many items are in each stage, by their ids */
	private record Counted(int count, boolean assigned, Revisions revisions, Optional<Workflow> workflow, Map<String, Integer> stages) {
	}

	private interface Query<T> {
		T run() throws CoreException;
	}

	ItemList(ProjectStore store, User user, OlderDocuments olderSchema) {
		this.store = store;
		this.user = user;
		this.olderSchema = olderSchema;
	}

	void close() {
		reader.shutdown();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	public ItemFilter filter() {
		return filter;
	}

	public ItemSort sort() {
		return sort;
	}

	/** Lists other items, or in another order. */
	public void show(ItemFilter newFilter, ItemSort newSort) {
		if (filter.equals(newFilter) && sort.equals(newSort))
			return;
		filter = Objects.requireNonNull(newFilter);
		sort = Objects.requireNonNull(newSort);
		refresh();
	}

	/** Reads everything anew, after items were added or many have changed. */
	public void refresh() {
		generation++;
		pages.clear();
		chosen.clear();
		var wanted = filter;
		ask(() -> new Counted(store.items().count(wanted), store.assignments().any(), readRevisions(), store.workflows().workflow(), store.workflows().counts()), counted -> {
			count = counted.count();
			assigned = counted.assigned();
			revisions = counted.revisions();
			workflow = counted.workflow();
			stages = counted.stages();
			listeners.forEach(listener -> listener.counted(counted.count()));
		});
	}

	private Revisions readRevisions() throws CoreException {
		boolean several = store.guidelines().versions().size() > 1;
		return new Revisions(several, several && store.team().may(user, Role.REVIEWER));
	}

	/** Reads one item anew, after its document has changed. */
	public void refresh(String itemId) {
		ask(() -> page(store.items().find(itemId).stream().toList()), this::replace);
	}

	private Page page(List<ItemRow> rows) throws CoreException {
		var ids = rows.stream().map(row -> row.item().id()).toList();
		return new Page(new ArrayList<>(rows), store.assignments().ofItems(ids),
				store.documents().older(ids, user).stream().collect(Collectors.groupingBy(OlderWork::itemId, HashMap::new, Collectors.toList())),
				new HashMap<>(store.workflows().stages(ids)), new HashSet<>(olderSchema.items(Set.copyOf(ids), SubMonitor.convert(null))));
	}

	private void replace(Page one) {
		for (var row : one.rows())
			replace(row, one);
	}

	private void replace(ItemRow row, Page one) {
		var id = row.item().id();
		pages.forEach((page, there) -> {
			var rows = there.rows();
			for (int i = 0; i < rows.size(); i++)
				if (rows.get(i).item().id().equals(id)) {
					rows.set(i, row);
					there.assignments().put(id, one.assignments().getOrDefault(id, List.of()));
					there.older().put(id, one.older().getOrDefault(id, List.of()));
					there.stages().putAll(one.stages());
					there.olderSchema().remove(id);
					there.olderSchema().addAll(one.olderSchema());
					int index = page * PAGE + i;
					listeners.forEach(listener -> listener.arrived(index, index + 1));
				}
		});
	}

	/** How many items pass the filter; -1 while that is not known. */
	public int count() {
		return count;
	}

	/** Whether anything is assigned in the project; false while that is not known. */
	public boolean assigned() {
		return assigned;
	}

	/** Which versions of the guideline there are; none while that is not known. */
	public Revisions revisions() {
		return revisions;
	}

	/** Says which rows are chosen, of those that are listed now; none are when others are listed. */
	public void choose(BitSet rows) {
		chosen = (BitSet) rows.clone();
	}

	/** The ids of the items that are chosen. Completes on the user interface's thread. */
	public CompletableFuture<Set<String>> chosen() {
		var among = filter;
		var order = sort;
		var rows = (BitSet) chosen.clone();
		return later(() -> {
			var ids = new HashSet<String>();
			for (int from = rows.nextSetBit(0), to; from >= 0; from = rows.nextSetBit(to)) {
				to = rows.nextClearBit(from);
				store.items().page(among, order, from, to - from).forEach(row -> ids.add(row.item().id()));
			}
			return ids;
		});
	}

	/** The item at an index; when it is not there, it is read in the background. */
	public Optional<ItemRow> row(int index) {
		int page = index / PAGE;
		var there = pages.get(page);
		if (there == null) {
			pages.put(page, Page.AWAITED); // asked for
			read(page);
			return Optional.empty();
		}
		int at = index % PAGE;
		return at < there.rows().size() ? Optional.of(there.rows().get(at)) : Optional.empty();
	}

	/** The workflow of the project; empty where it has none, or while that is not known. */
	public Optional<Workflow> workflow() {
		return workflow;
	}

	/** Ids of the stages that items are or may be in, those that are no more at the end. */
	public List<String> stages() {
		return List.copyOf(stages.keySet());
	}

	/** Name of the stage of the item at an index, or its id when the stage is no more; empty without a workflow, and while the item is not there. */
	public String stage(int index) {
		var id = row(index).map(row -> pages.get(index / PAGE).stages().get(row.item().id())).orElse(""); //$NON-NLS-1$
		return workflow.flatMap(all -> all.find(id)).map(Stage::name).orElse(id);
	}

	/** The assignments of the item at an index, in the order in which they were made; none while the item is not there. */
	public List<Assignment> assignments(int index) {
		return row(index).map(row -> pages.get(index / PAGE).assignments().getOrDefault(row.item().id(), List.of())).orElse(List.of());
	}

	/** What was made of the item at an index under an older version of the guideline, as far as the user sees it; nothing while the item is not there. */
	public List<OlderWork> older(int index) {
		return row(index).map(row -> pages.get(index / PAGE).older().getOrDefault(row.item().id(), List.of())).orElse(List.of());
	}

	/** Whether a document of the item at an index lacks something of the present label schema; false while the item is not there. */
	public boolean olderSchema(int index) {
		return row(index).filter(row -> pages.get(index / PAGE).olderSchema().contains(row.item().id())).isPresent();
	}

	private void read(int page) {
		var wanted = filter;
		var order = sort;
		ask(() -> page(store.items().page(wanted, order, (long) page * PAGE, PAGE)), read -> {
			pages.put(page, read);
			int from = page * PAGE;
			listeners.forEach(listener -> listener.arrived(from, from + read.rows().size()));
		});
	}

	/** Where an item is in the list, from 0; -1 when there is no such item. Completes on the user interface's thread. */
	public CompletableFuture<Integer> indexOf(String itemId) {
		var among = filter;
		var order = sort;
		return later(() -> store.items().indexOf(itemId, among, order));
	}

	/** The item after the given one. Completes on the user interface's thread. */
	public CompletableFuture<Optional<ItemRow>> next(String itemId) {
		return next(itemId, filter);
	}

	/** The item after the given one among those that pass another filter. Completes on the user interface's thread. */
	public CompletableFuture<Optional<ItemRow>> next(String itemId, ItemFilter among) {
		var order = sort;
		return later(() -> store.items().next(itemId, among, order));
	}

	/** The item before the given one. Completes on the user interface's thread. */
	public CompletableFuture<Optional<ItemRow>> previous(String itemId) {
		var among = filter;
		var order = sort;
		return later(() -> store.items().previous(itemId, among, order));
	}

	/**
	 * The first item of the list but one on which the user has something to do: a task, or where nothing is assigned, one that is not finished.
	 * Completes on the user interface's thread.
	 */
	public CompletableFuture<Optional<ItemRow>> left(String exceptId, User user) {
		var among = filter;
		var order = sort;
		return later(() -> {
			var open = among.states().isEmpty() ? EnumSet.copyOf(OPEN) : EnumSet.copyOf(among.states());
			open.retainAll(OPEN);
			var left = store.assignments().any() ? among.withAssigned(Assigned.pending(user.id())) : among.withStates(open.toArray(ItemState[]::new));
			return open.isEmpty() ? Optional.empty()
					: store.items().page(left, order, 0, 2).stream().filter(row -> !row.item().id().equals(exceptId)).findFirst();
		});
	}

	/** The first item of the list. Completes on the user interface's thread. */
	public CompletableFuture<Optional<ItemRow>> first() {
		var among = filter;
		var order = sort;
		return later(() -> store.items().page(among, order, 0, 1).stream().findFirst());
	}

	/** The item with this id. Completes on the user interface's thread. */
	public CompletableFuture<Optional<ItemRow>> find(String itemId) {
		return later(() -> store.items().find(itemId));
	}

	/** Asks, and drops the answer when the list has become another meanwhile. */
	private <T> void ask(Query<T> query, Consumer<T> then) {
		int asked = generation;
		later(query).whenComplete((result, failure) -> {
			if (failure != null)
				Failures.log(Messages.ItemList_failed, failure);
			else if (asked == generation)
				then.accept(result);
		});
	}

	private <T> CompletableFuture<T> later(Query<T> query) {
		var future = new CompletableFuture<T>();
		if (reader.isShutdown()) {
			future.cancel(false);
			return future;
		}
		reader.execute(() -> {
			try {
				var result = query.run();
				Tasks.later(display, () -> future.complete(result));
			} catch (CoreException | RuntimeException e) {
				Tasks.later(display, () -> future.completeExceptionally(e));
			}
		});
		return future;
	}
}
