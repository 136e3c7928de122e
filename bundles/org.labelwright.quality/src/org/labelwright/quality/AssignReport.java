package org.labelwright.quality;

import java.util.List;

import org.labelwright.core.User;

/**
 * What came of assigning.
 *
 * @param looked   items that were looked at
 * @param items    items that got somebody
 * @param assigned assignments that were made
 * @param already  items that had as many people as they should
 * @param unfilled   items that got fewer people than they should, since no one else is there
 * @param people   what each person got, in the order in which they were named
 * @param batch    for {@link org.labelwright.store.ProjectStore#takeBack}; null when nothing was written
 */
public record AssignReport(long looked, long items, long assigned, long already, long unfilled, List<Person> people, String batch) {

	/**
	 * What one person got.
	 *
	 * @param assigned assignments that were made now
	 * @param pending  tasks he or she has to do, these included
	 */
	public record Person(User user, long assigned, long pending) {
	}

	public AssignReport {
		people = List.copyOf(people);
	}
}
