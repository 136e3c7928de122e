package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.LabelSearch;
import org.labelwright.model.util.Merged;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.internal.Messages;

/**
 * What a rule may be about: a label, an attribute or a question of the schema.
 *
 * @param name  for people, with what it belongs to
 * @param color of a label; null for others
 */
public record Subject(String id, String name, String color) {

	/**
	 * Those in which a text is found: labels, as {@link LabelSearch} finds them, then attributes and questions in the order of the schema.
	 *
	 * @param free tells by an id what is wanted at all
	 */
	static List<Subject> search(SchemaIndex schema, String typed, Predicate<String> free, int most) {
		var found = new ArrayList<Subject>();
		LabelSearch.of(schema).find(typed, label -> !label.isRetired() && free.test(label.getId()), most).forEach(label -> found.add(of(label)));
		var wanted = typed.toLowerCase(Locale.ROOT);
		others(schema).filter(subject -> free.test(subject.id) && subject.name.toLowerCase(Locale.ROOT).contains(wanted)).limit(most - found.size()).forEach(found::add);
		return found;
	}

	private static Stream<Subject> others(SchemaIndex schema) {
		var attributes = Stream.concat(schema.schema().getAttributes().stream(), schema.labels().stream().flatMap(label -> label.getAttributes().stream()));
		return Stream.concat(attributes.filter(attribute -> !attribute.isRetired()).map(Subject::of),
				schema.schema().getQuestions().stream().filter(question -> !question.isRetired()).map(Subject::of));
	}

	private static Subject of(Label label) {
		return new Subject(label.getId(), label.getName(), Objects.requireNonNullElse(label.getColor(), "")); //$NON-NLS-1$
	}

	private static Subject of(Attribute attribute) {
		return new Subject(attribute.getId(), attribute.eContainer() instanceof Label label ? NLS.bind(Messages.Guideline_attributeOf, attribute.getName(), label.getName())
				: NLS.bind(Messages.Guideline_attributeSubject, attribute.getName()), null);
	}

	private static Subject of(Question question) {
		return new Subject(question.getId(), NLS.bind(Messages.Guideline_questionSubject, question.getName()), null);
	}

	/** The one with an id. */
	public static Optional<Subject> find(SchemaIndex schema, String id) {
		return schema.label(id).filter(label -> !label.isRetired()).map(Subject::of)
				.or(() -> schema.attribute(id).filter(attribute -> !attribute.isRetired() && !(attribute.eContainer() instanceof RelationType)).map(Subject::of))
				.or(() -> schema.question(id).filter(question -> !question.isRetired()).map(Subject::of));
	}

	/** What a person who uses a label should read about: it, what is broader, what was merged into these, and their attributes. */
	public static Set<String> ofLabel(SchemaIndex schema, String labelId) {
		var labels = new LinkedHashSet<Label>();
		schema.label(labelId).ifPresent(label -> {
			labels.add(label);
			labels.addAll(schema.ancestors(label));
		});
		for (var merged : schema.labels())
			if (merged.isRetired() && labels.contains(Merged.present(schema, merged)))
				labels.add(merged);
		var ids = new LinkedHashSet<String>();
		for (var label : labels) {
			ids.add(label.getId());
			label.getAttributes().forEach(attribute -> ids.add(attribute.getId()));
		}
		return ids;
	}
}
