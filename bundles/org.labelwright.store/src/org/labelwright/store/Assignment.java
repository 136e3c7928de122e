package org.labelwright.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import org.labelwright.core.User;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * Who is to do what with an item.
 *
 * @param id    never changes and is never reused
 * @param user  whose task it is
 * @param state how far it is; follows the document where there is one
 * @param due   when it should be done, or null
 * @param level of a review, from 1; 0 for other tasks
 * @param by    id of the user who assigned it
 * @param why   what the one who assigned it says about it; empty for nothing
 */
public record Assignment(String id, String itemId, User user, Task task, State state, @JsonSerialize(using = ToStringSerializer.class) Instant due,
		int level, String by, String why) {

	/** What is to be done. The names are stored. */
	public enum Task {
		/** To annotate the item. */
		ANNOTATE,
		/** To judge what annotators submitted. */
		REVIEW,
		/** To annotate an item that others found hard. */
		EXPERT;

		/** As stored, and as scripts call it. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** @throws IllegalArgumentException when it is none */
		public static Task of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}
	}

	/** How far a task is. The names are stored. */
	public enum State {
		/** To be done. */
		OPEN,
		/** Done. */
		DONE,
		/** Sent back by a reviewer, to be done again. */
		RETURNED,
		/** Set aside by the one whose task it was. */
		RELEASED;

		/** As stored, and as scripts call it. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** @throws IllegalArgumentException when it is none */
		public static State of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}
	}

	public Assignment {
		Objects.requireNonNull(id);
		Objects.requireNonNull(itemId);
		Objects.requireNonNull(user);
		Objects.requireNonNull(task);
		Objects.requireNonNull(state);
		Objects.requireNonNull(by);
		why = why == null ? "" : why; //$NON-NLS-1$
	}

	/** Whether something is left to be done. */
	public boolean pending() {
		return state == State.OPEN || state == State.RETURNED;
	}

	/** Whether it is pending and should have been done. */
	public boolean overdue(Instant now) {
		return pending() && due != null && due.isBefore(now);
	}
}
