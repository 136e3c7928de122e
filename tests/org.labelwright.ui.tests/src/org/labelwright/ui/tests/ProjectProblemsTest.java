package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.store.ProjectFinding;
import org.labelwright.ui.internal.problems.ProjectProblems;
import org.labelwright.ui.internal.problems.ProjectProblems.Choice;
import org.labelwright.ui.internal.problems.ProjectProblems.Grouping;

/** Problems of a project, reduced and in groups. */
class ProjectProblemsTest {

	private static ProjectFinding finding(String item, String annotator, String label, Severity severity, String code) {
		return new ProjectFinding(item, item, annotator, "1", label, null, 0, new Problem(severity, code, item + "#1", "Wrong " + code, "Mend it."));
	}

	private static final ProjectProblems ALL = new ProjectProblems(List.of(finding("a.png", "ann", "Car", Severity.ERROR, "size"), finding("a.png", "bob", "Car", Severity.WARNING, "overlap"),
			finding("b.png", "ann", null, Severity.WARNING, "overlap"), finding("b.png", "bob", "Man", Severity.WARNING, "overlap")));

	private static List<String> rows(Severity least, String text, Grouping grouping, String... folded) {
		var shown = new ArrayList<String>();
		for (var row : ALL.rows(new Choice(least, text, grouping, Set.of(folded))))
			shown.add(row.finding() == null ? row.group() + ' ' + row.count() : row.finding().item() + ' ' + row.finding().annotatorId());
		return shown;
	}

	@Test
	void theyAreReducedByGravityAndText() {
		assertEquals(List.of("a.png ann", "a.png bob", "b.png ann", "b.png bob"), rows(Severity.INFO, "", Grouping.NONE));
		assertEquals(List.of("a.png ann"), rows(Severity.ERROR, "", Grouping.NONE));
		assertEquals(List.of("a.png bob", "b.png bob"), rows(Severity.INFO, "BOB", Grouping.NONE));
		assertEquals(List.of("b.png bob"), rows(Severity.INFO, "man", Grouping.NONE));
		assertEquals(List.of(), rows(Severity.INFO, "cart", Grouping.NONE));
	}

	@Test
	void theLargestGroupIsFirstAndFolds() {
		assertEquals(List.of("overlap 3", "a.png bob", "b.png ann", "b.png bob", "size 1", "a.png ann"), rows(Severity.INFO, "", Grouping.RULE));
		assertEquals(List.of("overlap 3", "size 1", "a.png ann"), rows(Severity.INFO, "", Grouping.RULE, "overlap"));
		assertEquals(List.of("Car 2", "a.png ann", "a.png bob", " 1", "b.png ann", "Man 1", "b.png bob"), rows(Severity.INFO, "", Grouping.LABEL));
		assertEquals(List.of("ann 2", "a.png ann", "b.png ann", "bob 2", "a.png bob", "b.png bob"), rows(Severity.INFO, "", Grouping.ANNOTATOR));
	}

	@Test
	void thoseOfOneDocumentAreReplacedWhereTheyStood() {
		var changed = ALL.with("a.png", "bob", List.of(finding("a.png", "bob", "Car", Severity.ERROR, "new")));
		assertEquals(List.of("size", "new", "overlap", "overlap"), changed.all().stream().map(finding -> finding.problem().code()).toList());
		assertEquals(List.of("size", "overlap", "overlap"), ALL.with("a.png", "bob", List.of()).all().stream().map(finding -> finding.problem().code()).toList());
		assertEquals(5, ALL.with("c.png", "ann", List.of(finding("c.png", "ann", "Car", Severity.ERROR, "new"))).all().size());
		assertEquals(2, changed.count(Severity.ERROR));
	}
}
