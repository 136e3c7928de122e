package org.labelwright.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;

/** Collects problems, of each kind the first few and the number of the others. */
final class Findings {

	private static final int MOST = 20;

	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, Integer> counts = new LinkedHashMap<>();

	void add(Problem problem) {
		if (counts.merge(problem.code(), 1, Integer::sum) <= MOST)
			problems.add(problem);
	}

	List<Problem> problems() {
		var all = new ArrayList<>(problems);
		counts.forEach((code, count) -> {
			if (count > MOST)
				all.add(Problem.error(code, "", NLS.bind(Messages.verify_more, count - MOST), "")); //$NON-NLS-1$ //$NON-NLS-2$
		});
		return all;
	}
}
