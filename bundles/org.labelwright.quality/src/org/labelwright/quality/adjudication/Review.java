package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.quality.adjudication.MergeReport.Verdict;
import org.labelwright.quality.internal.Messages;

/**
 * What a person goes through who makes one document of those of several annotators: all that they say, and which of it is decided in the adjudicated
 * document. To decide again what is decided takes the former decision back in the same step. Comparing is done beforehand, on any thread; after that
 * the next difference costs nothing but the way to it. On the thread of the adjudicated document; the commands are for the editor of that.
 */
public final class Review {

	private final List<Matter> matters;
	private final List<Matter> differences;
	private final Map<Matter, Integer> places = new HashMap<>();
	private final Map<String, Matter> byRow = new HashMap<>();
	private final Map<String, List<Statement>> same;
	private final AnnotationDocument adjudicated;
	private final Taken taken;
	private Map<String, String> kept = Map.of();
	private Map<String, Provenance> dropped = Map.of();

	/**
	 * @param matters     as {@link Matters} finds them
	 * @param adjudicated may be empty
	 */
	public Review(List<Matter> matters, AnnotationDocument adjudicated) {
		this.matters = List.copyOf(matters);
		this.differences = matters.stream().filter(matter -> !matter.agreed()).toList();
		this.same = same(matters);
		this.adjudicated = adjudicated;
		this.taken = new Taken(adjudicated);
		for (int i = 0; i < matters.size(); i++) {
			var matter = matters.get(i);
			places.put(matter, i);
			matter.present().forEach(row -> byRow.put(row.getId(), matter));
		}
		refresh();
	}

	/** Looks again at what is decided; to be called when the adjudicated document has changed. */
	public void refresh() {
		kept = taken.now();
		dropped = DocumentRecord.dropped(adjudicated);
	}

	/** All of them, in their order. */
	public List<Matter> matters() {
		return matters;
	}

	/** Those on which annotators differ, in their order. */
	public List<Matter> differences() {
		return differences;
	}

	/** Whether what any annotator says of it is in the adjudicated document, or was decided against. */
	public boolean isDecided(Matter matter) {
		return keptId(matter).isPresent() || isRejected(matter);
	}

	/** Whether it was decided against. */
	public boolean isRejected(Matter matter) {
		return keptId(matter).isEmpty() && ids(matter).anyMatch(dropped::containsKey);
	}

	/** The row of the adjudicated document that stands for it. */
	public Optional<String> keptId(Matter matter) {
		return ids(matter).map(kept::get).filter(Objects::nonNull).findFirst();
	}

	/** Why it is decided as it is; empty while it is open. */
	public Optional<Provenance> because(Matter matter) {
		var id = keptId(matter);
		return id.isPresent() ? Taken.row(adjudicated, id.get()).flatMap(Provenance::of)
				: ids(matter).map(dropped::get).filter(Objects::nonNull).findFirst();
	}

	/** What a row is about: one of an annotator, or one of the adjudicated document. */
	public Optional<Matter> of(String rowId) {
		var own = byRow.get(rowId);
		return own != null ? Optional.of(own)
				: Taken.row(adjudicated, rowId).flatMap(Provenance::of).flatMap(because -> because.from().stream().map(byRow::get).filter(Objects::nonNull).findFirst());
	}

	private static Stream<String> ids(Matter matter) {
		return matter.present().stream().map(Statement::getId);
	}

	/** How many differences are open. */
	public int open() {
		return (int) differences.stream().filter(matter -> !isDecided(matter)).count();
	}

	/**
	 * The next one that is open, and from the end on again from the start.
	 *
	 * @param after  null for the first
	 * @param wanted such as differences of a kind
	 */
	public Optional<Matter> next(Matter after, Predicate<Matter> wanted) {
		return step(after == null ? 0 : places.getOrDefault(after, -1) + 1, 1, wanted);
	}

	/** The one before that is open, and from the start on again from the end; as {@link #next}. */
	public Optional<Matter> previous(Matter before, Predicate<Matter> wanted) {
		return step(before == null ? -1 : places.getOrDefault(before, 0) - 1, -1, wanted);
	}

	private Optional<Matter> step(int start, int by, Predicate<Matter> wanted) {
		for (int i = 0; i < matters.size(); i++) {
			var matter = matters.get(Math.floorMod(start + i * by, matters.size()));
			if (!isDecided(matter) && wanted.test(matter))
				return Optional.of(matter);
		}
		return Optional.empty();
	}

	/**
	 * Takes over rows of annotators, with what others say of the same things decided with it. With a relation the objects at its ends come along while
	 * they are open; when one of them was decided against it is refused. What is there from the very row does not come again.
	 *
	 * @param reason why, for people; null when there is nothing to say
	 */
	public Command accept(DocumentEditor editor, Collection<? extends Statement> rows, String reason) {
		refresh();
		var again = new HashSet<String>();
		var removed = new ArrayList<Statement>();
		var wanted = new ArrayList<Statement>();
		for (var row : withEnds(rows)) {
			if (row instanceof Relation relation && ends(relation).anyMatch(end -> byRow.containsKey(end.getId()) && isRejected(byRow.get(end.getId()))))
				return new CommandRefusal(Problem.warning("review.end", adjudicated.getItemId(), Messages.Review_endRejected, Messages.Review_endRejectedRemedy)); //$NON-NLS-1$
			var matter = byRow.get(row.getId());
			var there = matter == null ? Optional.<Statement>empty() : keptId(matter).flatMap(id -> Taken.row(adjudicated, id));
			if (there.flatMap(Provenance::of).filter(because -> because.from().getFirst().equals(row.getId())).isPresent())
				continue;
			wanted.add(row);
			there.ifPresent(removed::add);
			if (matter != null)
				ids(matter).forEach(again::add);
		}
		var open = new HashMap<>(kept);
		open.keySet().removeAll(again);
		var copies = Adjudication.copies(editor, wanted, same, reason, open);
		return Adjudication.withTiers(editor, AnnotationCommands.replaceRows(editor, Messages.Review_accept, removed, copies.rows(),
				copies.rows().isEmpty() ? null : DocumentRecord.made(adjudicated, copies.ids(), again)), copies.sources());
	}

	/** Rows, and before them the objects at the ends of relations among them that are open. */
	private Collection<Statement> withEnds(Collection<? extends Statement> rows) {
		var all = new LinkedHashSet<Statement>();
		for (var row : rows)
			if (row instanceof Relation relation)
				ends(relation).filter(end -> byRow.containsKey(end.getId()) && !isDecided(byRow.get(end.getId()))).forEach(all::add);
		all.addAll(rows);
		return all;
	}

	private static Stream<Annotation> ends(Relation relation) {
		return relation.eContainer() instanceof AnnotationDocument document ? document.getAnnotations().stream()
				.filter(object -> object.getId().equals(relation.getSourceId()) || object.getId().equals(relation.getTargetId())) : Stream.empty();
	}

	/** Takes over all that annotators agree on and that is open, as the first of them has it. */
	public Command acceptAgreed(DocumentEditor editor) {
		refresh();
		var rows = matters.stream().filter(matter -> matter.agreed() && !isDecided(matter)).map(Matter::any).toList();
		return Adjudication.take(editor, Messages.Review_acceptAgreed, rows, same, Messages.Review_agreed, new HashMap<>(kept));
	}

	/** Decides against something, whoever says it; what stands for it in the adjudicated document is taken away. */
	public Command reject(DocumentEditor editor, Matter matter, String reason) {
		refresh();
		var removed = keptId(matter).flatMap(id -> Taken.row(adjudicated, id)).stream().toList();
		return AnnotationCommands.replaceRows(editor, Messages.Review_reject, removed, List.of(),
				DocumentRecord.dropping(adjudicated, List.of(Adjudication.against(matter.present(), reason))));
	}

	/** Lets a strategy decide what is open, as one step. What it leaves undecided stays open. */
	public Command merge(DocumentEditor editor, ItemMerge merge) {
		refresh();
		var ids = new HashMap<String, String>();
		var rows = new ArrayList<Statement>();
		for (var row : merge.rows()) {
			var from = Provenance.of(row).map(Provenance::from).orElse(List.of());
			var there = from.stream().map(kept::get).filter(Objects::nonNull).findFirst();
			if (there.isEmpty() && from.stream().noneMatch(dropped::containsKey))
				rows.add(row);
			there.ifPresent(id -> ids.put(row.getId(), id));
		}
		rows.forEach(row -> ids.put(row.getId(), row.getId()));
		rows.removeIf(row -> row instanceof Relation relation && !refer(relation, ids));
		var against = merge.decisions().stream().filter(decision -> decision.verdict() == Verdict.DROPPED).map(MergeReport.Decision::because)
				.filter(because -> because.from().stream().noneMatch(id -> kept.containsKey(id) || dropped.containsKey(id))).toList();
		var name = NLS.bind(Messages.Merge_step, merge.strategy().label());
		if (rows.isEmpty() && against.isEmpty())
			return AnnotationCommands.replaceRows(editor, name, List.of(), List.of(), null);
		return Adjudication.withTiers(editor, AnnotationCommands.replaceRows(editor, name, List.of(), rows, DocumentRecord.merged(adjudicated, merge, against)),
				merge.documents());
	}

	/** Whether both ends of a relation are there. */
	private static boolean refer(Relation relation, Map<String, String> ids) {
		var source = ids.get(relation.getSourceId());
		var target = ids.get(relation.getTargetId());
		if (source == null || target == null)
			return false;
		relation.setSourceId(source);
		relation.setTargetId(target);
		return true;
	}

	/** For {@link Adjudication#take}: which rows of other annotators are the same as each. */
	private static Map<String, List<Statement>> same(List<Matter> matters) {
		var same = new HashMap<String, List<Statement>>();
		for (var matter : matters) {
			var present = matter.present();
			if (present.size() > 1)
				for (var row : present)
					same.put(row.getId(), present.stream().filter(other -> other != row).toList());
		}
		return same;
	}
}
