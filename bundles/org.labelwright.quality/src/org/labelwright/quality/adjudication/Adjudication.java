package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Steps;
import org.labelwright.quality.internal.Messages;

/**
 * What {@link Review} and {@link MergeOperation} put into the adjudicated document: copies of rows of the annotators, and their tiers. Commands are for
 * the editor of that document, each one step that can be undone; the documents of the annotators are only read.
 */
final class Adjudication {

	private Adjudication() {
	}

	/** Why rows are not kept that a person decided against. */
	static Provenance against(Collection<? extends Statement> rows, String reason) {
		return new Provenance(null, null, reason, rows.stream().map(Statement::getId).toList(), rows.stream().map(Adjudication::annotator).distinct().toList());
	}

	/**
	 * Takes over rows, each with where it is from and why. A relation comes along when both its ends do or have come before; what has come before
	 * does not come again.
	 *
	 * @param editor of the adjudicated document
	 * @param rows   of annotators' documents
	 * @param same   by the id of such a row the other annotators' rows that are the same, which count as decided with it; may be empty
	 * @param reason why, for people; null when there is nothing to say
	 * @param taken  as {@link Taken} tells; is changed
	 */
	static Command take(DocumentEditor editor, String name, Collection<? extends Statement> rows, Map<String, List<Statement>> same, String reason,
			Map<String, String> taken) {
		var copies = copies(editor, rows, same, reason, taken);
		return withTiers(editor, AnnotationCommands.addRows(editor, name, copies.rows,
				copies.rows.isEmpty() ? null : DocumentRecord.made(editor.document(), copies.ids(), Set.of())), copies.sources);
	}

	/** A step, with the tiers in it that these documents list and the adjudicated one does not: what lies on a tier keeps what that is. */
	static Command withTiers(DocumentEditor editor, Command step, Collection<AnnotationDocument> sources) {
		if (step instanceof CommandRefusal)
			return step;
		var tiers = new ArrayList<Tier>(editor.document().getTiers());
		int known = tiers.size();
		for (var source : sources)
			for (var tier : source.getTiers())
				if (tiers.stream().noneMatch(other -> Objects.equals(other.getName(), tier.getName()) && Objects.equals(other.getPart(), tier.getPart())))
					tiers.add(tier);
		return tiers.size() == known ? step : Steps.together(List.of(step, AnnotationCommands.setTiers(editor, tiers)));
	}

	/** What comes to the adjudicated document, and the documents that it is from. */
	record Copies(List<Statement> rows, Set<AnnotationDocument> sources) {

		Set<String> ids() {
			return sources.stream().map(AnnotationDocument::getId).collect(Collectors.toSet());
		}
	}

	/** Copies of what is not taken yet; as {@link #take}. */
	static Copies copies(DocumentEditor editor, Collection<? extends Statement> rows, Map<String, List<Statement>> same, String reason,
			Map<String, String> taken) {
		var copies = new Copies(new ArrayList<>(), new LinkedHashSet<>());
		for (boolean relations : new boolean[] { false, true })
			for (var row : rows) {
				if (row instanceof Relation != relations || taken.containsKey(row.getId()))
					continue;
				if (row instanceof Relation relation && !(taken.containsKey(relation.getSourceId()) && taken.containsKey(relation.getTargetId())))
					continue;
				var copy = copy(row, taken);
				var from = new ArrayList<Statement>(List.of(row));
				from.addAll(same.getOrDefault(row.getId(), List.of()));
				provenance(from, reason).keepWith(copy);
				from.forEach(each -> taken.put(each.getId(), copy.getId()));
				if (row.eContainer() instanceof AnnotationDocument document)
					copies.sources.add(document);
				copies.rows.add(copy);
			}
		return copies;
	}

	/** @param from the row that was chosen, and then those that are the same */
	private static Provenance provenance(List<Statement> from, String reason) {
		var annotators = from.stream().map(Adjudication::annotator).distinct().toList();
		return new Provenance(null, null, reason == null ? NLS.bind(Messages.Review_accepted, annotators.getFirst()) : reason,
				from.stream().map(Statement::getId).toList(), annotators);
	}

	private static String annotator(Statement row) {
		return row.eContainer() instanceof AnnotationDocument document && document.getAnnotatorId() != null ? document.getAnnotatorId() : ""; //$NON-NLS-1$
	}

	private static Statement copy(Statement row, Map<String, String> taken) {
		var copy = copy(row);
		if (copy instanceof Relation relation) {
			relation.setSourceId(taken.get(relation.getSourceId()));
			relation.setTargetId(taken.get(relation.getTargetId()));
		}
		return copy;
	}

	/** A row of its own, without what was true of the original only. */
	static Statement copy(Statement original) {
		var copy = EcoreUtil.copy(original);
		copy.setId(Ids.next());
		copy.setCreatedBy(null);
		copy.setCreatedAt(null);
		copy.setModifiedBy(null);
		copy.setModifiedAt(null);
		if (copy instanceof Annotation annotation)
			annotation.setLocked(false);
		return copy;
	}
}
