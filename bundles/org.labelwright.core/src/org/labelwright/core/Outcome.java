package org.labelwright.core;

import java.util.List;
import java.util.Optional;

/**
 * What came of something that may succeed in part: a value, problems, or both.
 *
 * @param value    what was made, empty when nothing could be
 * @param problems in the order they were met
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {

	public Outcome {
		problems = List.copyOf(problems);
	}

	public static <T> Outcome<T> of(T value) {
		return new Outcome<>(Optional.of(value), List.of());
	}

	public static <T> Outcome<T> of(T value, List<Problem> problems) {
		return new Outcome<>(Optional.of(value), problems);
	}

	public static <T> Outcome<T> failed(Problem... problems) {
		return new Outcome<>(Optional.empty(), List.of(problems));
	}

	public static <T> Outcome<T> failed(List<Problem> problems) {
		return new Outcome<>(Optional.empty(), problems);
	}

	/** True when nothing was lost; a value may also come with errors about what was skipped. */
	public boolean complete() {
		return value.isPresent() && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
	}
}
