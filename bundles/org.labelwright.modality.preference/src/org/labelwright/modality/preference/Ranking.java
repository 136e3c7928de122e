package org.labelwright.modality.preference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@code RankingQuestion}, and the form in which it is stored: a list of the ids of responses, best first, in which
 * a list stands for responses that are equally good. It need not name all responses of the item.
 *
 * @param groups each with at least one id, no id twice, best first
 */
public record Ranking(List<List<String>> groups) {

	public Ranking {
		groups = groups.stream().map(List::copyOf).toList();
		var seen = new HashSet<String>();
		for (var group : groups)
			if (group.isEmpty() || !group.stream().allMatch(seen::add))
				throw new IllegalArgumentException(groups.toString());
	}

	/** What is stored as the value of the answer. */
	public Object value() {
		return groups.stream().map(group -> group.size() == 1 ? group.getFirst() : (Object) group).toList();
	}

	/** Reads a stored value; empty when it is none. */
	public static Optional<Ranking> of(Object value) {
		if (!(value instanceof List<?> list))
			return Optional.empty();
		var groups = new ArrayList<List<String>>();
		for (var entry : list)
			switch (entry) {
			case String id -> groups.add(List.of(id));
			case List<?> tied when tied.stream().allMatch(String.class::isInstance) -> groups.add(tied.stream().map(String.class::cast).toList());
			case null, default -> {
				return Optional.empty();
			}
			}
		try {
			return Optional.of(new Ranking(groups));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // an id stands in it twice, or a group is empty
		}
	}

	/** How many responses are ranked. */
	public int size() {
		return groups.stream().mapToInt(List::size).sum();
	}

	/** Place of a response, from 1; tied responses share the first place of their group. 0 when it is not ranked. */
	public int place(String responseId) {
		int place = 1;
		for (var group : groups) {
			if (group.contains(responseId))
				return place;
			place += group.size();
		}
		return 0;
	}
}
