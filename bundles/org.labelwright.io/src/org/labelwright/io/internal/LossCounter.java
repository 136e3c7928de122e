package org.labelwright.io.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Fidelity;
import org.labelwright.io.LossReport;
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.Item;

/** Counts what a format does not keep of what an export will write. */
public final class LossCounter {

	private static final int PLACES = 10;

	private final String formatId;
	private final Map<String, Declaration> declarations = new HashMap<>();
	private final Set<String> labelIds = new HashSet<>();
	private final Exporter exporter;
	private final Map<String, Count> counts = new LinkedHashMap<>();
	private final Set<String> items = new HashSet<>();
	private long annotations;

	private static final class Count {
		private final Declaration declaration;
		private final List<String> places = new ArrayList<>();
		private long count;

		Count(Declaration declaration) {
			this.declaration = declaration;
		}
	}

	public LossCounter(String formatId, List<Declaration> declared, LabelSchema schema, Exporter exporter) {
		this.formatId = formatId;
		this.exporter = exporter;
		declared.forEach(declaration -> declarations.put(declaration.construct(), declaration));
		schema.getLabels().forEach(label -> labelIds.add(label.getId()));
	}

	/** What the format does with a construct; what it does not mention is lost. */
	public Declaration declaration(String construct) {
		return declarations.computeIfAbsent(construct, name -> Declaration.lost(name, name.endsWith(Constructs.ASIDE) ? Messages.Loss_aside : Messages.Loss_unmentioned));
	}

	public void add(ExportSource.Entry entry) {
		items.add(entry.item().id());
		exporter.losses(entry, construct -> count(declaration(construct), true, entry.item().name()));
		if (entry.document() == null)
			return;
		for (var annotation : entry.annotations()) {
			annotations++;
			boolean written = exporter.writes(annotation);
			constructs(annotation, construct -> count(declaration(construct), written, entry, annotation));
			if (written)
				exporter.losses(annotation,
						construct -> count(Declaration.lost(construct, Messages.Loss_value), true, entry, annotation));
		}
		if (!entry.document().getTiers().isEmpty())
			tiers(entry);
		if (!entry.document().getRelations().isEmpty())
			relations(entry);
		for (var answer : entry.document().getAnswers()) {
			boolean written = exporter.writes(answer);
			Constructs.of(answer, formatId, construct -> count(declaration(construct), written, entry, answer));
		}
	}

	/**
	 * Counts what is said of parts of an item that are not written.
	 *
	 * @param left what no part that is written has taken
	 */
	public void leftOut(Item item, AnnotationDocument left) {
		annotations += left.getAnnotations().size();
		leftOut(item, left.getAnnotations(), Declaration.lost(Constructs.PART, Messages.Loss_part));
		leftOut(item, left.getRelations(), Declaration.lost(Constructs.RELATION, Messages.Loss_parts));
		leftOut(item, left.getAnswers(), Declaration.lost(Constructs.ANSWER, Messages.Loss_answers));
	}

	private void leftOut(Item item, List<? extends Statement> statements, Declaration lost) {
		statements.forEach(one -> count(lost, true, item.name() + '#' + one.getId()));
	}

	private void tiers(ExportSource.Entry entry) {
		var used = entry.annotations().stream().map(annotation -> Constructs.tier(annotation.getGeometry())).filter(Objects::nonNull).collect(Collectors.toSet());
		var changed = Declaration.lossy(Constructs.TIERS, Messages.Loss_tiers);
		for (var tier : entry.document().getTiers())
			if (Constructs.says(tier, used))
				count(exporter.writes(tier) ? declaration(Constructs.TIERS) : changed, true, entry.item().name() + '#' + tier.getName());
	}

	private void relations(ExportSource.Entry entry) {
		var writtenIds = writtenIds(exporter, entry.annotations());
		for (var relation : entry.document().getRelations()) {
			boolean written = writtenIds.contains(relation.getSourceId()) && writtenIds.contains(relation.getTargetId())
					&& exporter.writes(relation);
			Constructs.of(relation, formatId, construct -> count(declaration(construct), written, entry, relation));
			if (written)
				exporter.losses(relation, construct -> count(Declaration.lost(construct, Messages.Loss_value), true, entry, relation));
		}
	}

	/** Ids of the annotations that are written. */
	static Set<String> writtenIds(Exporter exporter, List<Annotation> annotations) {
		return annotations.stream().filter(exporter::writes).map(Annotation::getId).collect(Collectors.toSet());
	}

	/** The constructs of an annotation, a label that the schema lacks among them. */
	public void constructs(Annotation annotation, java.util.function.Consumer<String> found) {
		Constructs.of(annotation, formatId, found);
		if (!labelIds.contains(annotation.getLabelId()))
			found.accept(Constructs.NO_LABEL);
	}

	private void count(Declaration declaration, boolean written, ExportSource.Entry entry, Statement statement) {
		count(declaration, written, entry.item().name() + '#' + statement.getId());
	}

	private void count(Declaration declaration, boolean written, String place) {
		if (!written && declaration.fidelity() != Fidelity.LOST)
			declaration = Declaration.lost(declaration.construct(), Messages.Loss_withObject).named(declaration.name());
		if (declaration.fidelity() == Fidelity.KEPT)
			return;
		var key = declaration.construct() + declaration.fidelity();
		var declared = declaration;
		var count = counts.computeIfAbsent(key, k -> new Count(declared));
		count.count++;
		if (count.places.size() < PLACES)
			count.places.add(place);
	}

	public LossReport report() {
		return new LossReport(items.size(), annotations, counts.values().stream()
				.sorted((a, b) -> Long.compare(b.count, a.count))
				.map(c -> new LossReport.Entry(c.declaration.construct(), c.declaration.fidelity(), c.count,
						c.declaration.remark(), c.places, c.declaration.name()))
				.toList());
	}
}
