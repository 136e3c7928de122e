package org.labelwright.model.edit.internal;

import java.util.regex.Pattern;

/** Matches a text, giving up on patterns that would go on for years. */
public final class BoundedMatch {

	private static final int MOST_STEPS = 2_000_000;

	private BoundedMatch() {
	}

	/** True when the whole text matches; false also when that could not be told in reasonable time. */
	public static boolean matches(Pattern pattern, String text) {
		try {
			return pattern.matcher(new Counted(text, new int[1])).matches();
		} catch (TooLong | StackOverflowError e) {
			return false;
		}
	}

	private static final class TooLong extends RuntimeException {
		private static final long serialVersionUID = 1L;

		TooLong() {
			super(null, null, false, false);
		}
	}

	private record Counted(CharSequence text, int[] steps) implements CharSequence {

		@Override
		public char charAt(int index) {
			if (++steps[0] > MOST_STEPS)
				throw new TooLong();
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return new Counted(text.subSequence(start, end), steps);
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
