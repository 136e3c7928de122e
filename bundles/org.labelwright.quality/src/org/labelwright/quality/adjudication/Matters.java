package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.quality.adjudication.ItemUnits.Unit;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Aspect;
import org.labelwright.quality.compare.Comparison.Counterparts;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.compare.ObjectGroups;

/**
 * All that annotators say of an item, by what it is about: objects by place, then relations, then answers. Two annotators are held against each
 * other by {@link Comparison}; more by {@link ObjectGroups}, where relations are the same when the objects at their ends are and their types are,
 * and answers when they are to one question at one moment exactly. What a single annotator says is all agreed.
 */
public final class Matters {

	private Matters() {
	}

	/** @param documents of different annotators about one item; are not changed */
	public static List<Matter> of(List<AnnotationDocument> documents, ComparisonPolicy policy) {
		return switch (documents.size()) {
		case 0 -> List.of();
		case 1 -> alone(documents.getFirst());
		case 2 -> Comparison.of(documents.getFirst(), documents.getLast(), policy).all().map(Matters::of).toList();
		default -> several(documents, policy);
		};
	}

	private static List<Matter> alone(AnnotationDocument document) {
		return Stream.of(document.getAnnotations().stream().sorted(Comparison.BY_PLACE), document.getRelations().stream(), document.getAnswers().stream())
				.flatMap(rows -> rows).map(row -> new Matter(List.of((Statement) row), 1, Set.of())).toList();
	}

	private static Matter of(Counterparts<?> pair) {
		return new Matter(Arrays.asList(pair.one(), pair.other()), pair.similarity(), pair.aspects());
	}

	private static List<Matter> several(List<AnnotationDocument> documents, ComparisonPolicy policy) {
		var units = ItemUnits.of(documents, policy);
		var ids = new HashMap<String, String>();
		for (var unit : units)
			if (unit.said().stream().anyMatch(Annotation.class::isInstance)) {
				var first = unit.said().stream().filter(Objects::nonNull).findFirst().orElseThrow().getId();
				unit.said().stream().filter(Objects::nonNull).forEach(row -> ids.put(row.getId(), first));
			}
		var matters = new ArrayList<Matter>();
		units.forEach(unit -> matters.add(of(unit, ids, policy)));
		var objects = matters.stream().takeWhile(matter -> matter.any() instanceof Annotation)
				.sorted(Comparator.comparing(matter -> (Annotation) matter.any(), Comparison.BY_PLACE)).toList();
		for (int i = 0; i < objects.size(); i++)
			matters.set(i, objects.get(i));
		return List.copyOf(matters);
	}

	/** @param ids for each object the id of one that stands for all that are the same */
	private static Matter of(Unit unit, Map<String, String> ids, ComparisonPolicy policy) {
		var present = unit.said().stream().filter(Objects::nonNull).toList();
		var aspects = EnumSet.noneOf(Aspect.class);
		double least = 1;
		for (int i = 0; i < present.size(); i++)
			for (int j = i + 1; j < present.size(); j++) {
				var pair = Comparison.between(present.get(i), present.get(j), ids, policy);
				aspects.addAll(pair.aspects());
				least = Math.min(least, pair.similarity());
			}
		return new Matter(unit.said(), present.size() < unit.said().size() ? 0 : least, aspects);
	}
}
