package org.labelwright.schema.internal.evolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.store.SchemaRevision;

/** Which revisions of a schema follow from which, when some took others back. */
public final class Lineage {

	/**
	 * A revision that holds.
	 *
	 * @param revision the first with what it says
	 * @param doer     the one whose work made the rows so: itself, or the one that did it again
	 */
	record Link(int revision, int doer) {
	}

	private final Map<Integer, SchemaRevision> revisions = new HashMap<>();
	private final Map<Integer, List<Link>> chains = new HashMap<>();
	private final Deque<Link> present = new ArrayDeque<>();
	/** Taken back, with the revisions that did it. */
	private final Deque<Link> undone = new ArrayDeque<>();

	public Lineage(List<SchemaRevision> all) {
		for (var revision : all) {
			revisions.put(revision.revision(), revision);
			add(revision);
			chains.put(revision.revision(), List.copyOf(new ArrayList<>(present).reversed()));
		}
	}

	private void add(SchemaRevision revision) {
		var origin = revision.origin();
		if (origin != null && origin.takes() != null) {
			undone.push(new Link(present.pop().revision(), revision.revision()));
		} else if (origin != null && origin.again() != null) {
			present.push(new Link(undone.pop().revision(), revision.revision()));
		} else {
			present.push(new Link(revision.revision(), revision.revision()));
			undone.clear();
		}
	}

	public SchemaRevision revision(int number) {
		return revisions.get(number);
	}

	/** From the first to the one that a revision is or stands for. */
	List<Integer> chain(int revision) {
		return chains.getOrDefault(revision, List.of()).stream().map(Link::revision).toList();
	}

	/** Those that came after what a revision shares with a later one, up to that. */
	public List<Integer> since(int revision, int later) {
		var now = chain(later);
		return now.subList(shared(chain(revision), now), now.size());
	}

	/** How many revisions two chains begin with alike. */
	static int shared(List<Integer> one, List<Integer> other) {
		int shared = 0;
		while (shared < one.size() && shared < other.size() && one.get(shared).equals(other.get(shared)))
			shared++;
		return shared;
	}

	/** What can be taken back; empty when the present revision was stored as a whole. */
	Optional<Link> undoable() {
		return Optional.ofNullable(present.peek()).filter(link -> revision(link.revision()).origin() != null);
	}

	/** What can be done again. */
	Optional<Link> redoable() {
		return Optional.ofNullable(undone.peek());
	}
}
