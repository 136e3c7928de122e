package org.labelwright.store;

import java.util.List;
import java.util.Objects;

import org.labelwright.core.User;
import org.labelwright.model.project.Role;

/**
 * Someone who works on a project.
 *
 * @param role      what he or she may do, which includes what the roles below it may
 * @param expertise ids of labels, ids of modalities, or words; in no order, without repetition
 */
public record Member(User user, Role role, List<String> expertise) {

	public Member {
		Objects.requireNonNull(user);
		Objects.requireNonNull(role);
		expertise = expertise.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
	}
}
