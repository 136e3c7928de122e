package org.labelwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;

class OutcomeTest {

	private final Problem error = Problem.error("x.lost", "a.json#/3", "Object 3 has no label.", "Give it one.");
	private final Problem warning = Problem.warning("x.odd", "", "Odd.", "");

	@Test
	void completeMeansAValueAndNothingLost() {
		assertTrue(Outcome.of(1).complete());
		assertTrue(Outcome.of(1, List.of(warning)).complete());
		assertFalse(Outcome.of(1, List.of(warning, error)).complete());
		assertFalse(Outcome.failed(warning).complete());
	}

	@Test
	void problemsAreCopied() {
		var problems = new ArrayList<>(List.of(warning));
		var outcome = Outcome.of(1, problems);
		problems.add(error);
		assertEquals(List.of(warning), outcome.problems());
	}

	@Test
	void aProblemReadsAsOneLineWithPlaceAndRemedy() {
		assertEquals("a.json#/3: Object 3 has no label. Give it one.", error.toString());
		assertEquals("Odd.", warning.toString());
	}
}
