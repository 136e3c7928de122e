package org.labelwright.schema.internal.evolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.labelwright.model.Element;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.Aside;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.Rewriting.Effect;
import org.labelwright.store.Rewriting.Scope;

/**
 * Makes statements that fit one state of a schema fit the next. What did not fit before, such as a value of an attribute that the schema does not have, is
 * left alone; what fits no more is kept aside, and what was kept aside and fits again comes back. Safe for use from any thread.
 */
final class Stage {

	/** The order in which kinds are tried when a geometry must become another. */
	private static final List<String> KINDS = List.of("Box", "RotatedBox", "Polygon"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final ValueType WORDS = new ValueType(ValueType.Kind.TEXT, false, Map.of(), Map.of(), 0);

	private final SchemaIndex before;
	private final SchemaIndex after;
	private final Mapping mapping;
	private final int revision;
	/** Ids of attributes whose values may become others, go or come back. */
	private final Set<String> attributes = new HashSet<>();
	private final Set<String> questions = new HashSet<>();
	/** Ids of labels whose kinds of geometry are others. */
	private final Set<String> kinds = new HashSet<>();
	private final Set<String> goneLabels;
	private final Set<String> goneRelationTypes;
	private final Set<String> goneQuestions;
	private final boolean counts;
	private final Map<Object, ValueType> types = new ConcurrentHashMap<>();

	/** @param revision of the schema after, which what is kept aside names */
	Stage(LabelSchema before, LabelSchema after, Mapping mapping, int revision) {
		this(SchemaIndex.of(before), SchemaIndex.of(after), mapping, revision);
	}

	private Stage(SchemaIndex before, SchemaIndex after, Mapping mapping, int revision) {
		this.before = before;
		this.after = after;
		this.mapping = mapping;
		this.revision = revision;
		goneLabels = gone(before.schema().getLabels(), after.schema().getLabels());
		goneRelationTypes = gone(before.schema().getRelationTypes(), after.schema().getRelationTypes());
		goneQuestions = gone(before.schema().getQuestions(), after.schema().getQuestions());
		compareAttributes();
		compareLabels();
		for (var question : before.schema().getQuestions())
			this.after.question(question.getId()).ifPresent(now -> {
				if (differ(question, ValueType.of(question), ValueType.of(now)))
					questions.add(question.getId());
			});
		for (var label : mapping.labels.entrySet())
			attributesOf(this.before, label.getKey()).filter(id -> !reaches(label.getValue(), id)).forEach(attributes::add);
		attributes.addAll(mapping.attributes.keySet());
		counts = attributes.isEmpty() && questions.isEmpty() && kinds.isEmpty() && goneLabels.isEmpty() && goneRelationTypes.isEmpty()
				&& goneQuestions.isEmpty() && mapping.splits.isEmpty() && mapping.relationTypes.isEmpty()
				&& mapping.labels.entrySet().stream().allMatch(this::isPlain);
	}

	/** One that changes nothing, and by which what is kept aside is put back. */
	static Stage same(SchemaIndex schema) {
		return new Stage(schema, schema, new Mapping(), schema.schema().getRevision());
	}

	private static Set<String> gone(List<? extends Identified> were, List<? extends Identified> are) {
		var ids = are.stream().map(Identified::getId).collect(Collectors.toSet());
		return were.stream().map(Identified::getId).filter(id -> id != null && !ids.contains(id)).collect(Collectors.toSet());
	}

	private static Stream<Attribute> all(LabelSchema schema) {
		return Stream.of(schema.getAttributes().stream(), schema.getLabels().stream().flatMap(label -> label.getAttributes().stream()),
				schema.getRelationTypes().stream().flatMap(type -> type.getAttributes().stream())).flatMap(own -> own);
	}

	private void compareAttributes() {
		all(before.schema()).forEach(was -> {
			var now = after.attribute(was.getId());
			if (now.isEmpty() || differ(was, ValueType.of(was), ValueType.of(now.get())))
				attributes.add(was.getId());
		});
		all(after.schema()).map(Attribute::getId).filter(id -> before.attribute(id).isEmpty()).forEach(attributes::add);
		for (var type : before.schema().getRelationTypes())
			after.relationType(type.getId()).ifPresent(now -> differing(type.getAttributes(), now.getAttributes()));
		attributes.remove(null);
	}

	private boolean differ(Named owner, ValueType was, ValueType now) {
		return !now.sameValues(was) || !mapping.options(owner).isEmpty();
	}

	private void differing(Collection<Attribute> were, Collection<Attribute> are) {
		var old = were.stream().map(Attribute::getId).collect(Collectors.toSet());
		var now = are.stream().map(Attribute::getId).collect(Collectors.toSet());
		old.stream().filter(id -> !now.contains(id)).forEach(attributes::add);
		now.stream().filter(id -> !old.contains(id)).forEach(attributes::add);
	}

	private void compareLabels() {
		for (var label : before.labels()) {
			var now = after.label(label.getId());
			if (now.isEmpty())
				continue;
			if (!before.attributes(label).isEmpty() || !after.attributes(now.get()).isEmpty())
				differing(before.attributes(label), after.attributes(now.get()));
			if (!before.geometryKinds(label).equals(after.geometryKinds(now.get())))
				kinds.add(label.getId());
		}
	}

	private static Stream<String> attributesOf(SchemaIndex schema, String labelId) {
		return schema.label(labelId).map(label -> schema.attributes(label).stream().map(Attribute::getId)).orElse(Stream.empty());
	}

	private boolean reaches(String labelId, String attributeId) {
		return attributesOf(after, labelId).anyMatch(attributeId::equals);
	}

	/** Whether what is said of a merged label needs nothing but the other label. */
	private boolean isPlain(Map.Entry<String, String> merged) {
		var was = before.label(merged.getKey());
		var now = after.label(merged.getValue());
		return was.isPresent() && now.isPresent() && before.geometryKinds(was.get()).equals(after.geometryKinds(now.get()))
				&& attributesOf(before, merged.getKey()).collect(Collectors.toSet()).equals(attributesOf(after, merged.getValue()).collect(Collectors.toSet()));
	}

	Scope scope() {
		return new Scope(union(mapping.labels.keySet(), mapping.splits.keySet(), kinds, goneLabels), union(mapping.relationTypes.keySet(), goneRelationTypes),
				union(questions, goneQuestions), attributes);
	}

	@SafeVarargs
	private static Set<String> union(Set<String>... sets) {
		return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toSet());
	}

	/** See {@link org.labelwright.store.Rewriting#counts}. */
	boolean counts() {
		return counts;
	}

	Effect rewrite(Statement statement) {
		var work = new Work();
		switch (statement) {
		case Annotation annotation -> work.annotation(annotation);
		case Relation relation -> work.relation(relation);
		case Answer answer -> work.answer(answer);
		default -> throw new IllegalArgumentException(statement.toString());
		}
		return new Effect(work.changed, work.aside, work.restored);
	}

	/**
	 * Puts back one thing that is kept aside.
	 *
	 * @param owner the statement, or a keyframe of it
	 * @return whether there is a place for it
	 */
	boolean putBack(Statement statement, Element owner, Aside kept) {
		var work = new Work();
		work.putBack(statement, owner, kept);
		return work.changed;
	}

	boolean rewriteHead(AnnotationDocument head) {
		boolean changed = false;
		for (var tier : head.getTiers()) {
			var now = mapping.labels.get(tier.getLabelId());
			if (now != null) {
				tier.setLabelId(now);
				changed = true;
			}
		}
		return changed;
	}

	private ValueType type(Attribute attribute) {
		return types.computeIfAbsent(attribute, key -> ValueType.of(attribute));
	}

	/** An attribute of what a label or relation type has; of any when there is no such label or type. */
	private static Attribute find(SchemaIndex schema, Collection<Attribute> own, String id) {
		if (own == null)
			return schema.attribute(id).orElse(null);
		for (var attribute : own)
			if (Objects.equals(attribute.getId(), id))
				return attribute;
		return null;
	}

	/** On one statement. */
	private final class Work {

		private boolean changed;
		private int aside;
		private int restored;
		private Collection<Attribute> were;
		private Collection<Attribute> are;

		void annotation(Annotation annotation) {
			var was = annotation.getLabelId();
			var now = mapping.label(annotation);
			if (!Objects.equals(was, now)) {
				annotation.setLabelId(now);
				changed = true;
			} else if (goneLabels.contains(was))
				aside++;
			were = before.label(was).map(before::attributes).orElse(null);
			are = after.label(now).map(after::attributes).orElse(null);
			values(annotation, annotation.getValues());
			if (annotation.getGeometry() instanceof Track track)
				for (var keyframe : track.getKeyframes())
					values(keyframe, keyframe.getValues());
			if (kinds.contains(was) || !Objects.equals(was, now))
				after.label(now).ifPresent(label -> geometry(annotation, was, label));
		}

		void relation(Relation relation) {
			var was = relation.getTypeId();
			var now = mapping.relationTypes.getOrDefault(was, was);
			if (!Objects.equals(was, now)) {
				relation.setTypeId(now);
				changed = true;
			} else if (goneRelationTypes.contains(was))
				aside++;
			were = before.relationType(was).map(RelationType::getAttributes).orElse(null);
			are = after.relationType(now).map(RelationType::getAttributes).orElse(null);
			values(relation, relation.getValues());
		}

		void answer(Answer answer) {
			if (goneQuestions.contains(answer.getQuestionId()))
				aside++;
			if (!questions.contains(answer.getQuestionId()))
				return;
			var question = before.question(answer.getQuestionId()).orElseThrow();
			var from = ValueType.of(question);
			var to = ValueType.of(after.question(answer.getQuestionId()).orElseThrow());
			if (answer.getValue() == null) {
				restore(answer, question, to);
				return;
			}
			var made = Conversion.of(answer.getValue(), from, to, mapping.options(question));
			if (made.rest() != null)
				keep(answer, Aside.value(null, made.rest(), text(made.rest(), from), revision));
			if (!Objects.equals(made.value(), answer.getValue())) {
				answer.setValue(made.value());
				changed = true;
			}
		}

		private void restore(Answer answer, Question question, ValueType to) {
			for (var kept : Aside.of(answer))
				if (answer.getValue() == null)
					restore(answer, question, to, kept);
		}

		private void restore(Answer answer, Question question, ValueType to, Aside kept) {
			if (kept.attributeId() == null && restored(kept, to, mapping.options(question)) instanceof Object value) {
				answer.setValue(value);
				drop(answer, kept);
			}
		}

		void putBack(Statement statement, Element owner, Aside kept) {
			if (statement instanceof Annotation annotation) {
				are = after.label(annotation.getLabelId()).map(after::attributes).orElse(null);
				if (kept.isGeometry() && annotation.getGeometry() == null)
					after.label(annotation.getLabelId()).ifPresent(label -> restore(annotation, label, kept));
			} else if (statement instanceof Relation relation)
				are = after.relationType(relation.getTypeId()).map(RelationType::getAttributes).orElse(null);
			else if (statement instanceof Answer answer && answer.getValue() == null)
				after.question(answer.getQuestionId()).ifPresent(question -> restore(answer, question, ValueType.of(question), kept));
			if (are != null && kept.attributeId() != null)
				restore(owner, owner instanceof Keyframe keyframe ? keyframe.getValues() : statement.getValues(), kept);
		}

		private void values(Element owner, List<AttributeValue> values) {
			restore(owner, values);
			for (var value : List.copyOf(values))
				if (value.getValue() != null && value.getAttributeId() != null)
					fit(owner, values, value);
		}

		private void fit(Element owner, List<AttributeValue> values, AttributeValue value) {
			var id = value.getAttributeId();
			var to = mapping.attributes.getOrDefault(id, id);
			if (!attributes.contains(id))
				return;
			var was = find(before, were, id);
			var now = find(after, are, to);
			if (was == null && (now == null || find(before, null, id) == null))
				return; // it did not fit before either
			boolean taken = !to.equals(id) && values.stream().anyMatch(other -> to.equals(other.getAttributeId()));
			var from = was == null ? null : type(was);
			var made = now == null || taken ? new Conversion(null, value.getValue()) : Conversion.of(value.getValue(), from, type(now), mapping.options(was));
			if (made.rest() == null && to.equals(id) && Objects.equals(made.value(), value.getValue()))
				return;
			changed = true;
			if (made.rest() != null)
				keep(owner, Aside.value(to, made.rest(), text(made.rest(), from), revision));
			if (made.value() == null)
				values.remove(value);
			else {
				value.setAttributeId(to);
				value.setValue(made.value());
			}
		}

		private void restore(Element owner, List<AttributeValue> values) {
			for (var kept : Aside.of(owner))
				if (kept.attributeId() != null && attributes.contains(kept.attributeId()))
					restore(owner, values, kept);
		}

		private void restore(Element owner, List<AttributeValue> values, Aside kept) {
			var id = mapping.attributes.getOrDefault(kept.attributeId(), kept.attributeId());
			var now = find(after, are, id);
			if (now == null)
				return;
			var present = values.stream().filter(value -> id.equals(value.getAttributeId())).findFirst().orElse(null);
			var value = restored(kept, type(now), mapping.options(now));
			if (value == null || present != null && !(value instanceof List<?> && present.getValue() instanceof List<?>))
				return;
			if (present == null) {
				present = AnnotationFactory.eINSTANCE.createAttributeValue();
				present.setAttributeId(id);
				present.setValue(value);
				values.add(present);
			} else
				present.setValue(Stream.concat(((List<?>) present.getValue()).stream(), ((List<?>) value).stream()).distinct().toList());
			drop(owner, kept);
		}

		/** The value of what was kept aside, as one of a type; null when it is none. */
		private Object restored(Aside kept, ValueType to, Map<String, String> options) {
			var value = kept.value().orElse(null);
			if (value == null)
				return null;
			var made = kept.text() == null || to.kind() == ValueType.Kind.CHOICE ? Conversion.of(value, null, to, options) : new Conversion(null, value);
			if (made.rest() != null && kept.text() != null)
				made = Conversion.of(kept.text(), WORDS, to, options);
			return made.rest() == null ? made.value() : null;
		}

		private void geometry(Annotation annotation, String labelBefore, Label label) {
			var geometry = annotation.getGeometry();
			if (geometry == null) {
				for (var kept : Aside.of(annotation))
					if (annotation.getGeometry() == null)
						restore(annotation, label, kept);
				return;
			}
			boolean misfit = labelBefore != null && before.label(labelBefore).filter(was -> before.allows(was, geometry)).isEmpty();
			if (after.allows(label, geometry) || misfit)
				return;
			var allowed = after.geometryKinds(label);
			var made = Shapes.as(geometry, KINDS.stream().filter(allowed::contains).toList());
			if (made.isEmpty())
				keep(annotation, Aside.geometry(geometry, revision));
			annotation.setGeometry(made.orElse(null));
			changed = true;
		}

		private void restore(Annotation annotation, Label label, Aside kept) {
			kept.geometry().filter(geometry -> after.allows(label, geometry)).ifPresent(geometry -> {
				annotation.setGeometry(geometry);
				drop(annotation, kept);
			});
		}

		private void keep(Element owner, Aside kept) {
			Aside.add(owner, kept);
			aside++;
			changed = true;
		}

		private void drop(Element owner, Aside kept) {
			var all = new ArrayList<>(Aside.of(owner));
			all.remove(kept);
			Aside.set(owner, all);
			restored++;
			changed = true;
		}

		/** What ids of options say to people; null when there are none. */
		private static String text(Object value, ValueType from) {
			if (from == null || from.names().isEmpty())
				return null;
			var all = value instanceof List<?> list ? list : List.of(value);
			return all.stream().map(each -> from.names().getOrDefault(String.valueOf(each), String.valueOf(each))).collect(Collectors.joining(", ")); //$NON-NLS-1$
		}
	}
}
