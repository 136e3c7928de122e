package org.labelwright.io.internal.taxonomy;

import java.util.Collection;
import java.util.LinkedHashSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Problems;
import org.labelwright.io.internal.Messages;
import org.labelwright.store.Concept;

/** Takes what is read from a file, puts it into form, and hands it to the store. */
public final class ConceptSink {

	/** Longest id, and longest name of a concept, in UTF-16 units. */
	private static final int LONGEST = 2_000;
	private static final int LONGEST_DESCRIPTION = 20_000;
	private static final int MOST_SYNONYMS = 1_000;

	private final Taker taker;
	private final Problems problems;
	private final SubMonitor monitor;
	private long count;
	private boolean stopped;

	/** Takes concepts that are in form. */
	@FunctionalInterface
	public interface Taker {
		void add(Concept concept) throws CoreException;
	}

	public ConceptSink(Taker taker, Problems problems, SubMonitor monitor) {
		this.taker = taker;
		this.problems = problems;
		this.monitor = monitor;
	}

	/** How many were taken; a concept of which a file speaks twice counts twice. */
	public long count() {
		return count;
	}

	/** Whether something was found because of which nothing is to be stored. */
	public boolean stopped() {
		return stopped;
	}

	/**
	 * Takes a concept.
	 *
	 * @param name  may be empty
	 * @param place of it in the file
	 */
	void add(String id, String name, Collection<String> synonyms, Collection<String> parents, String description, String place) throws CoreException {
		monitor.checkCanceled();
		var key = flat(id);
		if (key.isEmpty() || key.length() > LONGEST) {
			problem(Problem.error("taxonomy.conceptId", place, key.isEmpty() ? Messages.Taxonomy_noConceptId : Messages.Taxonomy_longConceptId, //$NON-NLS-1$
					Messages.Taxonomy_conceptIdRemedy));
			return;
		}
		var title = cut(flat(name), LONGEST, place);
		var others = new LinkedHashSet<String>();
		for (var synonym : synonyms)
			if (others.size() < MOST_SYNONYMS)
				others.add(cut(flat(synonym), LONGEST, place));
		others.remove(""); //$NON-NLS-1$
		others.remove(title);
		var above = new LinkedHashSet<String>();
		for (var parent : parents)
			above.add(flat(parent));
		above.remove(""); //$NON-NLS-1$
		above.remove(key);
		taker.add(new Concept(key, title, others.stream().toList(), above.stream().toList(), cut(description.strip(), LONGEST_DESCRIPTION, place)));
		count++;
	}

	void problem(Problem problem) {
		problems.add(problem);
	}

	/** Takes a problem because of which nothing is to be stored. */
	void stop(Problem problem) {
		stopped = true;
		problems.add(problem);
	}

	private String cut(String text, int longest, String place) {
		if (text.length() <= longest)
			return text;
		problem(Problem.warning("taxonomy.long", place, NLS.bind(Messages.Taxonomy_long, longest), "")); //$NON-NLS-1$ //$NON-NLS-2$
		return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
	}

	private static String flat(String text) {
		return text.replaceAll("[\\s\\x00-\\x1f\\u0085\\u2028\\u2029]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
