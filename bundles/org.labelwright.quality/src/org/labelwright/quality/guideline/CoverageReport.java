package org.labelwright.quality.guideline;

import java.util.List;

/**
 * What a guideline covers.
 *
 * @param version    of which version; null for the draft
 * @param subjects   the labels, attributes and questions of the schema that are in use, in its order
 * @param rules      in reading order
 * @param unanswered questions without an answer, in the order in which they were asked
 */
public record CoverageReport(String version, List<Subject> subjects, List<RuleUse> rules, List<Unanswered> unanswered) {

	public CoverageReport {
		subjects = List.copyOf(subjects);
		rules = List.copyOf(rules);
		unanswered = List.copyOf(unanswered);
	}

	/**
	 * A label, attribute or question of the schema.
	 *
	 * @param kind     {@code label}, {@code attribute} or {@code question}
	 * @param rules    how many rules are about it: name it or, when they name nothing, lie in a section that does
	 * @param examples how many examples are
	 */
	public record Subject(String id, String kind, String name, int rules, int examples) {

		/** Whether it lacks a rule or an example. */
		public boolean lacking() {
			return rules == 0 || examples == 0;
		}
	}

	/**
	 * A rule.
	 *
	 * @param cited how many decisions cite it: reasons of adjudications, comments and answers to questions that have its id, or
	 *              its name as whole words in letters of any case; a name of less than three characters is not looked for
	 */
	public record RuleUse(String id, String name, String section, int cited) {
	}

	/** A question without an answer; itemName is null when it came up on no item. */
	public record Unanswered(String id, String text, String itemId, String itemName, String askedBy) {
	}

	/** Whether nothing is lacking: all is covered, cited and answered. */
	public boolean complete() {
		return subjects.stream().noneMatch(Subject::lacking) && rules.stream().allMatch(rule -> rule.cited() > 0) && unanswered.isEmpty();
	}
}
