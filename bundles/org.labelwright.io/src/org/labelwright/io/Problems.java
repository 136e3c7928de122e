package org.labelwright.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.io.internal.Messages;

/**
 * Collects problems without growing with the data: of each code the first {@value #EXAMPLES} are kept,
 * and one more says how many there were. Not safe for several threads.
 */
public final class Problems {

	/** Problems kept of each code. */
	public static final int EXAMPLES = 100;

	private final Map<String, Group> groups = new LinkedHashMap<>();

	private static final class Group {
		private final List<Problem> examples = new ArrayList<>();
		private long count;
	}

	public void add(Problem problem) {
		var group = groups.computeIfAbsent(problem.code(), code -> new Group());
		group.count++;
		if (group.examples.size() < EXAMPLES)
			group.examples.add(problem);
	}

	public void addAll(Iterable<Problem> problems) {
		problems.forEach(this::add);
	}

	/** How many were added with a code. */
	public long count(String code) {
		var group = groups.get(code);
		return group == null ? 0 : group.count;
	}

	public boolean hasErrors() {
		return groups.values().stream().anyMatch(g -> g.examples.stream().anyMatch(p -> p.severity() == Severity.ERROR));
	}

	public List<Problem> list() {
		var all = new ArrayList<Problem>();
		groups.forEach((code, group) -> {
			all.addAll(group.examples);
			if (group.count > group.examples.size()) {
				var last = group.examples.getLast();
				all.add(new Problem(last.severity(), code, "", NLS.bind(Messages.Problems_more, //$NON-NLS-1$
						group.count - group.examples.size(), group.examples.getFirst().message()), last.remedy()));
			}
		});
		return all;
	}
}
