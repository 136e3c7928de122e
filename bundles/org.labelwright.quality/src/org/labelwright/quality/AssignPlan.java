package org.labelwright.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.labelwright.store.Assignment.Task;
import org.labelwright.store.ItemFilter;

/**
 * Who is to get which items.
 *
 * @param task    what is to be done
 * @param way     how people are chosen
 * @param userIds of whom; empty for all members whose role is the one of the task: annotators to annotate, reviewers to review
 * @param filter  of which items
 * @param overlap of no matter for {@link Way#HAND}; how many people an item gets, those counted who have the task already, from 1; of {@link Way#AGREEMENT} how many more
 * @param share   which share of the items gets the overlap, 0 to 1; the others get one
 * @param sample  which share of the items is looked at, 0 to 1; of {@link Way#AGREEMENT} that whose annotators agree least
 * @param seed    of all that is chosen by chance: the same project and seed give the same plan
 * @param level   of a review, from 1
 * @param due     when it should be done, or null
 * @param why     for those who get it; may be empty
 */
public record AssignPlan(Task task, Way way, List<String> userIds, ItemFilter filter, int overlap, double share, double sample, long seed, int level,
		Instant due, String why) {

	/** How people are chosen for an item. */
	public enum Way {
		/** The one who has least to do. */
		ROUND_ROBIN,
		/** The one whose expertise names most of the labels that occur in it, and its modality; of several the one who has least to do. */
		EXPERTISE,
		/** As {@link #ROUND_ROBIN}, for items whose annotators agree least. */
		AGREEMENT,
		/** Everyone, each item that he or she does not have. */
		HAND
	}

	public AssignPlan {
		Objects.requireNonNull(task);
		Objects.requireNonNull(way);
		Objects.requireNonNull(filter);
		userIds = List.copyOf(userIds);
		why = why == null ? "" : why; //$NON-NLS-1$
		if (overlap < 1 || level < 1 || !(share >= 0 && share <= 1) || !(sample >= 0 && sample <= 1))
			throw new IllegalArgumentException(overlap + " " + level + ' ' + share + ' ' + sample); //$NON-NLS-1$
	}

	/** A day's end where the program runs, by which a task is due that day. */
	public static Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
	}

	/** All items to all annotators, one each. */
	public static AssignPlan annotate() {
		return new AssignPlan(Task.ANNOTATE, Way.ROUND_ROBIN, List.of(), ItemFilter.ALL, 1, 1, 1, 0, 1, null, null);
	}

	public AssignPlan to(List<String> newUserIds) {
		return new AssignPlan(task, way, newUserIds, filter, overlap, share, sample, seed, level, due, why);
	}

	public AssignPlan by(Way newWay) {
		return new AssignPlan(task, newWay, userIds, filter, overlap, share, sample, seed, level, due, why);
	}

	public AssignPlan of(ItemFilter newFilter) {
		return new AssignPlan(task, way, userIds, newFilter, overlap, share, sample, seed, level, due, why);
	}

	public AssignPlan overlap(int newOverlap, double newShare) {
		return new AssignPlan(task, way, userIds, filter, newOverlap, newShare, sample, seed, level, due, why);
	}

	public AssignPlan sample(double newSample, long newSeed) {
		return new AssignPlan(task, way, userIds, filter, overlap, share, newSample, newSeed, level, due, why);
	}

	public AssignPlan due(Instant newDue, String newWhy) {
		return new AssignPlan(task, way, userIds, filter, overlap, share, sample, seed, level, newDue, newWhy);
	}

	public AssignPlan task(Task newTask, int newLevel) {
		return new AssignPlan(newTask, way, userIds, filter, overlap, share, sample, seed, newLevel, due, why);
	}
}
