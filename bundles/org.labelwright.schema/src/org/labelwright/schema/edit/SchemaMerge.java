package org.labelwright.schema.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.model.schema.LabelSchema;

/**
 * Joins two states of a schema that were made from one by two people who did not know of each other. Parts are the same by their ids, else by their names;
 * what only one of the two has changed is taken from that one, feature by feature. Immutable; the three schemas must not change meanwhile. Any thread.
 */
public final class SchemaMerge {

	private final LabelSchema base;
	private final LabelSchema mine;
	private final LabelSchema theirs;
	private final List<Conflict> conflicts;

	/**
	 * What both have changed, each in another way.
	 *
	 * @param key     of the conflict in its merge
	 * @param part    whose it is, in one of the schemas that were joined
	 * @param feature that both changed; null for the whole part, which one of the two has deleted, given another type, or still refers to
	 * @param mine    the value of the feature in one's own schema, or the part; null for none
	 * @param theirs  the same in that of the others
	 * @param free    false when there is nothing to choose, since one's own value would put labels below each other in a circle
	 */
	public record Conflict(String key, EObject part, EStructuralFeature feature, Object mine, Object theirs, boolean free) {
	}

	private SchemaMerge(LabelSchema base, LabelSchema mine, LabelSchema theirs) {
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
		var merging = Merging.of(base, mine, theirs, Set.of());
		conflicts = List.copyOf(merging.conflicts());
	}

	/** @param base what both were made from */
	public static SchemaMerge of(LabelSchema base, LabelSchema mine, LabelSchema theirs) {
		return new SchemaMerge(base, mine, theirs);
	}

	/** What has to be chosen by a person, in the order of the schema; empty when all could be joined. */
	public List<Conflict> conflicts() {
		return conflicts;
	}

	/**
	 * The joined schema.
	 *
	 * @param yielded the conflicts in which the value of the others is taken; in all else it is one's own
	 */
	public LabelSchema result(Collection<Conflict> yielded) {
		var keys = new HashSet<String>();
		yielded.forEach(conflict -> keys.add(conflict.key));
		return Merging.of(base, mine, theirs, keys).result();
	}
}
