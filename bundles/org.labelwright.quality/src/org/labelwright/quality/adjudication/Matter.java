package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.labelwright.core.Ordered;
import org.labelwright.model.annotation.Statement;
import org.labelwright.quality.compare.Comparison.Aspect;
import org.labelwright.quality.compare.Comparison.Kind;

/**
 * One thing that annotators say of an item: an object, a relation or an answer.
 *
 * @param said       by each annotator in the order of their documents; null by whom nothing is said of it; at least one is not null
 * @param similarity of the two that are least alike, from 0 to 1, when all say it; else 0
 * @param aspects    in which those who say it differ
 */
public record Matter(List<Statement> said, double similarity, Set<Aspect> aspects) {

	public Matter {
		said = Collections.unmodifiableList(new ArrayList<>(said));
		aspects = Ordered.set(aspects);
		if (said.stream().allMatch(Objects::isNull))
			throw new IllegalArgumentException("nobody says it"); //$NON-NLS-1$
	}

	/**
	 * What is said of it first: that some do not have it, or else in what they differ. It is {@link Kind#MISSING} where most have it, and
	 * {@link Kind#EXTRA} where most do not; where half have it the first annotator tells. So of two it is missing when only the first has it.
	 */
	public Kind kind() {
		int have = present().size();
		if (have < said.size())
			return 2 * have > said.size() || 2 * have == said.size() && said.getFirst() != null ? Kind.MISSING : Kind.EXTRA;
		return aspects.stream().min(Comparator.naturalOrder()).map(aspect -> Kind.valueOf(aspect.name())).orElse(Kind.MATCHED);
	}

	/** Whether all say it, and alike. */
	public boolean agreed() {
		return kind() == Kind.MATCHED;
	}

	/** Those that are not null. */
	public List<Statement> present() {
		return said.stream().filter(Objects::nonNull).toList();
	}

	/** What the first says who says anything. */
	public Statement any() {
		return said.stream().filter(Objects::nonNull).findFirst().orElseThrow();
	}
}
