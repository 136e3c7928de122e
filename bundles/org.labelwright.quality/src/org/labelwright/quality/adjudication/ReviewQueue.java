package org.labelwright.quality.adjudication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.ReviewWork;
import org.labelwright.store.Reviews;
import org.labelwright.store.StoreException;

/**
 * The items that a reviewer should look at, the neediest first. Which they are is read at once, in one query; how much annotators differ is found out
 * by comparing them, which is done for all items in one walk.
 */
public final class ReviewQueue {

	/** The user whose documents are made of those of the annotators. */
	public static final User ADJUDICATED = Reviews.ADJUDICATED;

	/** Share of what is agreed below which agreement is low. */
	private static final double LOW = 0.5;

	private ReviewQueue() {
	}

	/** Why an item needs a review. In the order of need. */
	public enum Reason {
		/** Its review is a task of the reviewer, and should have been done. */
		OVERDUE,
		/** Its review is a task of the reviewer. */
		ASSIGNED,
		/** The adjudicated document was sent back to the reviewer. */
		SENT_BACK,
		/** Others have passed it, and it waits for another review; or it waits in a stage of the workflow. */
		NEXT_REVIEW,
		/** An expert was asked. */
		EXPERT,
		/** The work of an annotator was sent back. */
		REJECTED,
		/** Annotators agree on less than half of it. */
		LOW_AGREEMENT,
		/** Annotators differ. */
		DIFFERENT,
		/** Several annotated it, and they were not compared yet, or agree. */
		SEVERAL
	}

	/**
	 * How much annotators differ.
	 *
	 * @param differences how many things they do not agree on
	 * @param all         how many things they say
	 */
	public record Measure(int differences, int all) {

		static Measure of(List<AnnotationDocument> documents, ComparisonPolicy policy) {
			var matters = Matters.of(documents, policy);
			return new Measure((int) matters.stream().filter(matter -> !matter.agreed()).count(), matters.size());
		}

		/** Whether they agree on less than half. */
		public boolean low() {
			return all > 0 && all - differences < LOW * all;
		}
	}

	/**
	 * An item of the queue.
	 *
	 * @param measure null while it is not known
	 */
	public record Entry(ReviewWork work, Measure measure) {

		/** Why it is in the queue, the weightiest first. */
		public Set<Reason> reasons(Instant now) {
			var reasons = EnumSet.noneOf(Reason.class);
			if (work.mine())
				reasons.add(work.due() != null && work.due().isBefore(now) ? Reason.OVERDUE : Reason.ASSIGNED);
			if (work.returned() != null && work.returned().open())
				reasons.add(Reason.SENT_BACK);
			if (work.round() != null) {
				reasons.add(Reason.NEXT_REVIEW);
				if (work.round().number() > 1)
					return reasons; // the others are those of the first review
			}
			if (work.expert())
				reasons.add(Reason.EXPERT);
			if (work.rejected() > 0)
				reasons.add(Reason.REJECTED);
			if (measure != null && measure.differences > 0)
				reasons.add(measure.low() ? Reason.LOW_AGREEMENT : Reason.DIFFERENT);
			else if (work.annotators() > 1)
				reasons.add(Reason.SEVERAL);
			return reasons;
		}

		public Entry with(Measure newMeasure) {
			return new Entry(work, newMeasure);
		}
	}

	/** An entry with the first of its reasons, which is found once and not for each comparison. */
	private record Need(Entry entry, Reason first) {
		private static final Comparator<Need> ORDER = Comparator.comparing(Need::first)
				.thenComparingInt(need -> need.entry.work.finished() < need.entry.work.annotators() ? 1 : 0)
				.thenComparingInt(need -> need.entry.measure == null ? 0 : -need.entry.measure.differences)
				.thenComparing(need -> need.entry.work.name()).thenComparing(need -> need.entry.work.itemId());
	}

	/** The neediest first: by the first reason, then where more have finished, then where more differs, then by name. */
	public static List<Entry> byNeed(Collection<Entry> entries, Instant now) {
		return entries.stream().map(entry -> new Need(entry, entry.reasons(now).stream().findFirst().orElse(Reason.SEVERAL))).sorted(Need.ORDER).map(Need::entry).toList();
	}

	/**
	 * What is in the queue, in no order. What is reviewed already is left out unless it is the reviewer's task, or waits for another review, which is in
	 * the queues of those who have not passed it; what was sent back is in that of whoever submitted it. Not for the user interface's thread.
	 */
	public static List<ReviewWork> read(ProjectStore store, User reviewer) throws StoreException {
		var all = new ArrayList<>(store.documents().reviewWork(ADJUDICATED.id(), reviewer));
		all.removeIf(work -> !work.open());
		return all;
	}

	/** Compares the annotators of one item. Not for the user interface's thread. */
	public static Measure measure(ProjectStore store, String itemId) throws StoreException {
		return Measure.of(Contributing.of(store.documents().ofItem(itemId)), ComparisonPolicy.of(store.schema()));
	}

	/**
	 * Compares the annotators of all items that several worked on. The documents of one item are in memory at a time.
	 *
	 * @param taker takes the id of each item with how much they differ
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	public static void measure(ProjectStore store, BiConsumer<String, Measure> taker, SubMonitor monitor) throws StoreException {
		var policy = ComparisonPolicy.of(store.schema());
		ItemDocuments.forEach(store, DocumentFilter.ALL, (item, all) -> {
			var documents = Contributing.of(all);
			if (documents.size() > 1)
				taker.accept(item.id(), Measure.of(documents, policy));
		}, monitor);
	}
}
