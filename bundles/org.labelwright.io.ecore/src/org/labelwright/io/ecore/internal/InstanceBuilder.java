package org.labelwright.io.ecore.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.osgi.util.NLS;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Xml;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.Named;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.ecore.SchemaPackages;
import org.labelwright.store.Part;

/** Makes the objects of one item. */
final class InstanceBuilder {

	/** Hears of what cannot be said by objects of the classes of labels. */
	interface Listener {

		/** What the statement with this id says otherwise than by an object of its class, or why its object is not valid. */
		void found(String statementId, String message);

		/** A construct of an annotation that does not come back. */
		void lost(Annotation annotation, String construct);
	}

	private final Common common;
	private final SchemaPackages packages;
	private final SchemaIndex schema;
	private final AttributeNames names;
	private final Entry entry;
	private final Listener listener;
	private final Shapes shapes;
	private final Map<String, String> roles;
	private final Map<String, EObject> documents = new LinkedHashMap<>();
	private final Map<String, EObject> wrappers = new HashMap<>();
	private final Map<String, EObject> objects = new LinkedHashMap<>();
	/** By whom annotations are. */
	private final Map<String, String> annotators = new HashMap<>();
	private final Map<EObject, String> ids = new HashMap<>();
	private final Map<EObject, String> statements = new HashMap<>();

	InstanceBuilder(Common common, SchemaPackages packages, SchemaIndex schema, AttributeNames names, Entry entry, Listener listener) {
		this.common = common;
		this.packages = packages;
		this.schema = schema;
		this.names = names;
		this.entry = entry;
		this.listener = listener;
		this.shapes = new Shapes(common, (from, to) -> values(((Keyframe) from).getValues(), to));
		this.roles = entry.parts().stream().collect(Collectors.toMap(Part::id, Part::role));
	}

	/** The ids in XMI of the objects that have one. */
	Map<EObject, String> ids() {
		return ids;
	}

	/** Id of the statement of which an object is, or what contains it; null when it is of none. */
	String statementOf(EObject object) {
		for (var at = object; at != null; at = at.eContainer())
			if (statements.containsKey(at))
				return statements.get(at);
		return null;
	}

	EObject build() {
		var item = common.create(Common.ITEM);
		Common.set(item, "id", Common.sound(entry.item().id())); //$NON-NLS-1$
		Common.set(item, "name", Common.sound(entry.item().name())); //$NON-NLS-1$
		Common.set(item, "modality", entry.item().modalityId()); //$NON-NLS-1$
		Common.set(item, "language", entry.item().language()); //$NON-NLS-1$
		Common.set(item, "width", entry.item().width()); //$NON-NLS-1$
		Common.set(item, "height", entry.item().height()); //$NON-NLS-1$
		entry.parts().forEach(part -> Common.objects(item, "parts").add(part(part))); //$NON-NLS-1$
		for (var head : entry.heads())
			Common.objects(item, "documents").add(document(head)); //$NON-NLS-1$
		if (entry.document() == null)
			return item;
		entry.annotations().forEach(this::annotation);
		entry.annotations().forEach(this::references);
		relations();
		// those that no other has taken
		objects.forEach((id, object) -> {
			if (object.eContainer() == null)
				Common.objects(documents.get(annotators.get(id)), "objects").add(object); //$NON-NLS-1$
		});
		answers();
		return item;
	}

	private EObject part(Part part) {
		var made = common.create(Common.PART);
		Common.set(made, "role", part.role()); //$NON-NLS-1$
		Common.set(made, "modality", part.modalityId()); //$NON-NLS-1$
		Common.set(made, "medium", part.media() == null ? null : Common.sound(part.media().getFileName().toString())); //$NON-NLS-1$
		Common.set(made, "offset", part.offset()); //$NON-NLS-1$
		return made;
	}

	private EObject document(AnnotationDocument head) {
		var made = common.create(Common.DOCUMENT);
		documents.put(head.getAnnotatorId(), made);
		Common.set(made, "annotator", Common.sound(head.getAnnotatorId())); //$NON-NLS-1$
		common.set(made, "state", "DocumentState", head.getState().getLiteral()); //$NON-NLS-1$ //$NON-NLS-2$
		Common.set(made, "reason", Common.sound(head.getReason())); //$NON-NLS-1$
		Common.set(made, "revision", head.getSchemaRevision()); //$NON-NLS-1$
		head.getTiers().forEach(tier -> Common.objects(made, "tiers").add(tier(tier))); //$NON-NLS-1$
		return made;
	}

	private EObject tier(Tier tier) {
		var made = common.create(Common.TIER);
		Common.set(made, "name", Common.sound(tier.getName())); //$NON-NLS-1$
		common.set(made, "kind", "TierKind", tier.getKind().getLiteral()); //$NON-NLS-1$ //$NON-NLS-2$
		Common.set(made, "parent", Common.sound(tier.getParent())); //$NON-NLS-1$
		Common.set(made, "label", schema.label(tier.getLabelId()).map(Label::getName).map(Common::sound).orElse(null)); //$NON-NLS-1$
		Common.set(made, "speaker", Common.sound(tier.getSpeaker())); //$NON-NLS-1$
		Common.set(made, "part", role(tier.getPart())); //$NON-NLS-1$
		return made;
	}

	/** The role of a part of the item; an id of none as it is. */
	private String role(String partId) {
		return partId == null ? null : roles.getOrDefault(partId, Common.sound(partId));
	}

	private static boolean isSound(String text) {
		return text == null || Xml.impossible(text) < 0;
	}

	private EObject statement(Statement statement, String kind, String feature) {
		var made = common.create(kind);
		common.set(made, "origin", "Origin", statement.getOrigin().getLiteral()); //$NON-NLS-1$ //$NON-NLS-2$
		Common.set(made, "source", Common.sound(statement.getSource())); //$NON-NLS-1$
		Common.set(made, "confidence", statement.getConfidence()); //$NON-NLS-1$
		Common.set(made, "createdBy", Common.sound(statement.getCreatedBy())); //$NON-NLS-1$
		Common.set(made, "createdAt", Objects.toString(statement.getCreatedAt(), null)); //$NON-NLS-1$
		Common.set(made, "modifiedBy", Common.sound(statement.getModifiedBy())); //$NON-NLS-1$
		Common.set(made, "modifiedAt", Objects.toString(statement.getModifiedAt(), null)); //$NON-NLS-1$
		statement.getFlags().forEach(flag -> Common.texts(made, "flags").add(Common.sound(flag))); //$NON-NLS-1$
		Common.set(made, "note", Common.sound(statement.getNote())); //$NON-NLS-1$
		statements.put(made, statement.getId());
		Common.objects(documents.get(entry.annotator(statement)), feature).add(made);
		return made;
	}

	private void annotation(Annotation annotation) {
		var made = statement(annotation, Common.ANNOTATION, "annotations"); //$NON-NLS-1$
		wrappers.put(annotation.getId(), made);
		annotators.put(annotation.getId(), entry.annotator(annotation));
		Common.set(made, "id", Common.sound(annotation.getId())); //$NON-NLS-1$
		Common.set(made, "part", role(annotation.getPart())); //$NON-NLS-1$
		Common.set(made, "group", Common.sound(annotation.getGroup())); //$NON-NLS-1$
		if (annotation.getGeometry() != null)
			Common.set(made, "geometry", shapes.outward(annotation.getGeometry())); //$NON-NLS-1$
		annotation.getSecondary().forEach(second -> Common.objects(made, "secondary").add(shapes.outward(second))); //$NON-NLS-1$
		var label = schema.label(annotation.getLabelId());
		var owner = label.flatMap(packages::classOf).filter(found -> !found.isAbstract() && !found.isInterface());
		if (owner.isPresent()) {
			var object = EcoreUtil.create(owner.get());
			Common.set(made, "object", object); //$NON-NLS-1$
			objects.put(annotation.getId(), object);
			ids.put(object, '_' + escaped(annotation.getId()));
			statements.put(object, annotation.getId());
			typed(annotation, object, made);
		} else {
			label.ifPresent(abstractOne -> {
				Common.set(made, "label", Common.sound(abstractOne.getName())); //$NON-NLS-1$
				listener.found(annotation.getId(), NLS.bind(Messages.Instances_abstract, abstractOne.getName()));
			});
			values(annotation.getValues(), made);
		}
		losses(annotation);
	}

	/** What XML cannot hold. */
	private void losses(Annotation annotation) {
		if (!isSound(annotation.getNote()))
			listener.lost(annotation, Constructs.NOTE);
		if (!isSound(annotation.getGroup()))
			listener.lost(annotation, Constructs.GROUP);
		annotation.getFlags().stream().filter(flag -> !isSound(flag)).forEach(flag -> listener.lost(annotation, Constructs.FLAG));
		if (annotation.getGeometry() instanceof TextSpan span && !span.getQuotes().stream().allMatch(InstanceBuilder::isSound))
			listener.lost(annotation, "TextSpan"); //$NON-NLS-1$
		if (!isSound(Constructs.tier(annotation.getGeometry())))
			listener.lost(annotation, Constructs.TIER);
	}

	/** An id that XML can have, another for each. */
	private static String escaped(String id) {
		return id.codePoints().mapToObj(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.') ? Character.toString(c)
				: c == '_' ? "__" : "_u" + Integer.toHexString(c) + '.').collect(Collectors.joining()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void typed(Annotation annotation, EObject object, EObject wrapper) {
		for (var value : annotation.getValues()) {
			var attribute = schema.attribute(value.getAttributeId());
			if (attribute.filter(ReferenceAttribute.class::isInstance).isPresent())
				continue; // when all objects are there
			var feature = attribute.flatMap(known -> packages.featureOf(known, object.eClass()));
			if (feature.isEmpty() || !(feature.get() instanceof EAttribute slot) || !assign(object, slot, names.outward(value)))
				unplaced(annotation, value, wrapper);
			else if (!object.eIsSet(slot))
				Common.texts(wrapper, "defaults").add(slot.getName()); //$NON-NLS-1$
		}
	}

	private void unplaced(Annotation annotation, AttributeValue value, EObject wrapper) {
		if (says(value.getValue())) {
			listener.found(annotation.getId(), NLS.bind(Messages.Instances_value, names.name(value), JsonValues.write(names.outward(value))));
			values(List.of(value), wrapper);
		}
	}

	private static boolean says(Object value) {
		return value != null && !(value instanceof Collection<?> several && several.isEmpty());
	}

	/** Gives an attribute a value; false when it does not say all that the value says. */
	private static boolean assign(EObject object, EAttribute attribute, Object value) {
		if (!says(value) || !TypedValues.settable(attribute))
			return false;
		var typed = TypedValues.outward(attribute, value);
		if (typed == null)
			return false;
		object.eSet(attribute, typed);
		return TypedValues.same(value, TypedValues.inward(attribute, object.eGet(attribute)));
	}

	/** Values that no class has a place for. */
	private void values(List<AttributeValue> values, EObject owner) {
		for (var value : values)
			if (value.getValue() != null) {
				var made = common.create(Common.VALUE);
				Common.set(made, "attribute", Common.sound(names.name(value))); //$NON-NLS-1$
				Common.set(made, "json", JsonValues.write(names.outward(value))); //$NON-NLS-1$
				Common.objects(owner, "values").add(made); //$NON-NLS-1$
			}
	}

	private void references(Annotation annotation) {
		var object = objects.get(annotation.getId());
		if (object == null)
			return;
		for (var value : annotation.getValues())
			schema.attribute(value.getAttributeId()).filter(ReferenceAttribute.class::isInstance).ifPresent(attribute -> {
				var feature = packages.featureOf(attribute, object.eClass());
				boolean all = feature.isPresent() && feature.get() instanceof EReference;
				for (var id : value.getValue() instanceof Collection<?> several ? several : List.of(value.getValue()))
					all &= feature.isPresent() && feature.get() instanceof EReference reference && join(object, reference, objects.get(id));
				if (!all)
					unplaced(annotation, value, wrappers.get(annotation.getId()));
			});
	}

	/** Lets an object refer to another; false when it cannot. */
	private static boolean join(EObject from, EReference reference, EObject to) {
		if (to == null || !TypedValues.settable(reference) || !reference.getEContainingClass().isSuperTypeOf(from.eClass())
				|| !reference.getEReferenceType().isInstance(to) || reference.isContainer())
			return false;
		var opposite = reference.getEOpposite();
		if (reference.isContainment() && (to.eContainer() != null || EcoreUtil.isAncestor(to, from)) || opposite != null && !opposite.isMany() && to.eGet(opposite, false) != null)
			return false;
		if (!reference.isMany()) {
			if (from.eGet(reference, false) != null)
				return false;
			from.eSet(reference, to);
			return true;
		}
		return list(from, reference).add(to);
	}

	@SuppressWarnings("unchecked") // the reference has several
	private static InternalEList<EObject> list(EObject from, EStructuralFeature reference) {
		return (InternalEList<EObject>) from.eGet(reference, false);
	}

	/** A relation, and whether an object of its source refers to its target. */
	private record Drawn(Relation relation, RelationType type, boolean placed) {

		/** Whether there is more to say than that it is. */
		boolean more() {
			return !placed || !relation.getValues().isEmpty() || relation.getNote() != null || !relation.getFlags().isEmpty() || relation.getConfidence() != null;
		}

		List<Object> key() {
			return List.of(relation.getSourceId(), relation.getTargetId(), String.valueOf(relation.getTypeId()));
		}
	}

	private void relations() {
		var drawn = new ArrayList<Drawn>();
		for (var relation : entry.document().getRelations())
			if (wrappers.containsKey(relation.getSourceId()) && wrappers.containsKey(relation.getTargetId()))
				drawn.add(drawn(relation));
		// one that is written is not read from the objects again
		var written = new HashSet<List<Object>>();
		drawn.stream().filter(Drawn::more).forEach(one -> written.add(one.key()));
		drawn.stream().filter(one -> written.contains(one.key())).forEach(this::write);
	}

	private Drawn drawn(Relation relation) {
		var type = schema.relationType(relation.getTypeId()).orElse(null);
		var reference = type == null ? null : packages.referenceOf(type).orElse(null);
		var from = objects.get(relation.getSourceId());
		boolean placed = reference != null && from != null && join(from, reference, objects.get(relation.getTargetId()));
		if (!placed)
			listener.found(relation.getId(), NLS.bind(Messages.Instances_relation, type == null ? relation.getTypeId() : type.getName()));
		return new Drawn(relation, type, placed);
	}

	private void write(Drawn drawn) {
		var made = statement(drawn.relation, Common.RELATION, "relations"); //$NON-NLS-1$
		Common.set(made, "type", drawn.type == null ? null : Common.sound(drawn.type.getName())); //$NON-NLS-1$
		Common.set(made, "from", end(drawn.relation.getSourceId())); //$NON-NLS-1$
		Common.set(made, "to", end(drawn.relation.getTargetId())); //$NON-NLS-1$
		values(drawn.relation.getValues(), made);
	}

	private EObject end(String annotationId) {
		var wrapper = wrappers.get(annotationId);
		ids.put(wrapper, "at_" + escaped(annotationId)); //$NON-NLS-1$
		return wrapper;
	}

	private void answers() {
		var sheets = new HashMap<List<Object>, EObject>();
		for (var answer : entry.document().getAnswers()) {
			var question = schema.question(answer.getQuestionId()).orElse(null);
			if (question == null)
				continue; // told by the format's exporter
			var value = question instanceof ChoiceQuestion choice && answer.getValue() != null ? AttributeNames.names(choice.getOptions(), answer.getValue()) : answer.getValue();
			var attribute = packages.attributeOf(question).orElseThrow();
			if (!plain(answer) || !assign(sheets, entry.annotator(answer), attribute, value)) {
				if (plain(answer))
					listener.found(answer.getId(), NLS.bind(Messages.Instances_answer, question.getName()));
				write(answer, question, value);
			}
		}
	}

	private static boolean plain(Answer answer) {
		return answer.getTime() == null && answer.getPart() == null && answer.getValues().isEmpty() && answer.getNote() == null && answer.getFlags().isEmpty()
				&& answer.getConfidence() == null;
	}

	private boolean assign(Map<List<Object>, EObject> sheets, String annotator, EAttribute attribute, Object value) {
		var sheet = sheets.computeIfAbsent(List.of(annotator, attribute.getEContainingClass()), key -> {
			var made = EcoreUtil.create(attribute.getEContainingClass());
			Common.objects(documents.get(annotator), "sheets").add(made); //$NON-NLS-1$
			return made;
		});
		return !sheet.eIsSet(attribute) && assign(sheet, attribute, value) && sheet.eIsSet(attribute);
	}

	private void write(Answer answer, Named question, Object value) {
		var made = statement(answer, Common.ANSWER, "answers"); //$NON-NLS-1$
		Common.set(made, "question", Common.sound(question.getName())); //$NON-NLS-1$
		Common.set(made, "json", value == null ? null : JsonValues.write(value)); //$NON-NLS-1$
		Common.set(made, "time", answer.getTime()); //$NON-NLS-1$
		Common.set(made, "frame", answer.getFrame()); //$NON-NLS-1$
		Common.set(made, "part", role(answer.getPart())); //$NON-NLS-1$
		values(answer.getValues(), made);
	}
}
