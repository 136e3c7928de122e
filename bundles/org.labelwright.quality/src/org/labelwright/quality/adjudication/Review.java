package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Counterparts;
import org.labelwright.quality.internal.Messages;

/**
 * The differences between two annotators that a person goes through, and which of them are decided in the adjudicated document. Comparing is done
 * beforehand, on any thread; after that the next difference costs nothing but the way to it. On the thread of the adjudicated document.
 */
public final class Review {

	private final List<Counterparts<?>> differences;
	private final Map<Counterparts<?>, Integer> places = new HashMap<>();
	private final Map<String, List<String>> same;
	private final AnnotationDocument adjudicated;
	private final Taken taken;
	private Map<String, String> kept = Map.of();
	private Set<String> dropped = Set.of();

	/** @param adjudicated may be empty */
	public Review(Comparison comparison, AnnotationDocument adjudicated) {
		this.differences = comparison.differences();
		this.same = same(comparison);
		this.adjudicated = adjudicated;
		this.taken = new Taken(adjudicated);
		for (int i = 0; i < differences.size(); i++)
			places.put(differences.get(i), i);
		refresh();
	}

	/** Looks again at what is decided; to be called when the adjudicated document has changed. */
	public void refresh() {
		kept = taken.now();
		dropped = DocumentRecord.dropped(adjudicated);
	}

	/** All of them in the order of the comparison. */
	public List<Counterparts<?>> differences() {
		return differences;
	}

	/** Whether what either annotator said is in the adjudicated document, or was decided against. */
	public boolean isDecided(Counterparts<?> difference) {
		return Stream.of(Optional.ofNullable(difference.one()), Optional.ofNullable(difference.other())).flatMap(Optional::stream)
				.anyMatch(row -> kept.containsKey(row.getId()) || dropped.contains(row.getId()));
	}

	/**
	 * As {@link Adjudication#accept}, with what the other annotator said of the same things decided with it.
	 *
	 * @param editor of the adjudicated document
	 */
	public Command accept(DocumentEditor editor, Collection<? extends Statement> rows, String reason) {
		refresh();
		return Adjudication.take(editor, Messages.Review_accept, rows, same, reason, new HashMap<>(kept));
	}

	/** How many are open. */
	public int open() {
		return (int) differences.stream().filter(difference -> !isDecided(difference)).count();
	}

	/**
	 * The next one that is open, and from the end on again from the start.
	 *
	 * @param after  null for the first
	 * @param wanted such as of a kind
	 */
	public Optional<Counterparts<?>> next(Counterparts<?> after, Predicate<Counterparts<?>> wanted) {
		int start = after == null ? 0 : places.getOrDefault(after, -1) + 1;
		for (int i = 0; i < differences.size(); i++) {
			var difference = differences.get((start + i) % differences.size());
			if (!isDecided(difference) && wanted.test(difference))
				return Optional.of(difference);
		}
		return Optional.empty();
	}

	/** For {@link Adjudication#accept}: which rows are the same, in both directions. */
	public static Map<String, List<String>> same(Comparison comparison) {
		var same = new HashMap<String, List<String>>();
		comparison.all().filter(pair -> pair.one() != null && pair.other() != null).forEach(pair -> {
			add(same, pair.one(), pair.other());
			add(same, pair.other(), pair.one());
		});
		return same;
	}

	private static void add(Map<String, List<String>> same, Statement row, Statement other) {
		same.computeIfAbsent(row.getId(), id -> new ArrayList<>()).add(other.getId());
	}
}
