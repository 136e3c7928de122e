package org.labelwright.modality.preference;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@code PreferenceQuestion}, and the form in which it is stored: a list of the id of the preferred response
 * and, when there is one, the strength; {@code "tie"}; or {@code "bad"}.
 */
public sealed interface Judgement {

	/** What is stored as the value of the answer. */
	Object value();

	/**
	 * One response is better than all others.
	 *
	 * @param responseId the better one
	 * @param strength   from 1, slightly, up to the number of strengths of the question; 0 when none was stated
	 */
	record Prefers(String responseId, int strength) implements Judgement {

		public Prefers {
			if (responseId.isEmpty() || strength < 0)
				throw new IllegalArgumentException(responseId + strength);
		}

		@Override
		public Object value() {
			return strength == 0 ? List.of(responseId) : List.of(responseId, (long) strength);
		}
	}

	/** None is better than the others. */
	record Tie() implements Judgement {

		@Override
		public Object value() {
			return "tie"; //$NON-NLS-1$
		}
	}

	/** All are bad, and none is to be preferred. */
	record AllBad() implements Judgement {

		@Override
		public Object value() {
			return "bad"; //$NON-NLS-1$
		}
	}

	/** Reads a stored value; empty when it is none of these. */
	static Optional<Judgement> of(Object value) {
		return Optional.ofNullable(switch (value) {
		case String text when text.equals(new Tie().value()) -> new Tie();
		case String text when text.equals(new AllBad().value()) -> new AllBad();
		case List<?> list when list.size() == 1 && id(list.getFirst()) -> new Prefers((String) list.getFirst(), 0);
		case List<?> list when list.size() == 2 && id(list.getFirst()) && list.get(1) instanceof Long strength && strength > 0
				&& strength <= Integer.MAX_VALUE -> new Prefers((String) list.getFirst(), strength.intValue());
		case null, default -> null;
		});
	}

	private static boolean id(Object value) {
		return value instanceof String text && !text.isEmpty();
	}
}
