package org.labelwright.io.ecore.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.SourceItem;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Onset;

/** Reads the items of one file. */
public final class InstanceReader {

	private final Path file;
	private final String key;
	private final Team team;
	private final Common common;
	private final Receiver receiver;
	private final Shapes shapes;
	private InstanceFile content;
	private SourceItem item;
	/** Ids of annotations by their objects. */
	private final Map<EObject, String> ids = new IdentityHashMap<>();
	private final Map<String, String> classes = new LinkedHashMap<>();

	private InstanceReader(Path file, String key, Team team, Receiver receiver) {
		this.file = file;
		this.key = key;
		this.team = team;
		this.receiver = receiver;
		this.common = team.common();
		this.shapes = new Shapes(common, (own, from) -> values(from, ((Keyframe) own).getValues()));
	}

	/** @param key of the first item of the file */
	public static void read(Path file, String key, Team team, Receiver receiver) throws IOException, CoreException {
		if (!InstanceFile.tooLong(file, receiver::problem))
			new InstanceReader(file, key, team, receiver).read();
	}

	private void read() throws IOException, CoreException {
		content = InstanceFile.read(file, team.packages(), receiver::problem);
		int number = 0;
		for (var root : content.roots())
			if (!common.is(root, Common.ITEM))
				problem(root, "instances.root", NLS.bind(Messages.Read_root, root.eClass().getName()), Messages.Read_rootRemedy); //$NON-NLS-1$
			else
				item(root, number++ == 0 ? key : key + '#' + number);
	}

	private void problem(EObject object, String code, String message, String remedy) {
		receiver.problem(Problem.error(code, content.place(object), message, remedy));
	}

	private void item(EObject root, String itemKey) throws CoreException {
		var name = Common.text(root, "name"); //$NON-NLS-1$
		var modality = Common.text(root, "modality"); //$NON-NLS-1$
		if (name == null || name.isBlank() || modality == null || modality.isBlank()) {
			problem(root, "instances.item", Messages.Read_name, Messages.Read_nameRemedy); //$NON-NLS-1$
			return;
		}
		item = new SourceItem(itemKey, name, content.place(root));
		item.setModalityId(modality);
		item.setLanguage(Common.text(root, "language")); //$NON-NLS-1$
		ids.clear();
		classes.clear();
		var documents = Common.objects(root, "documents"); //$NON-NLS-1$
		documents.stream().filter(this::isHere).forEach(this::objects);
		documents.stream().filter(this::isHere).forEach(this::statements);
		receiver.take(item);
	}

	/** False for what is said to be in another file, which is told. */
	private boolean isHere(EObject object) {
		if (!object.eIsProxy())
			return true;
		problem(object, "instances.elsewhere", NLS.bind(Messages.Read_elsewhere, EcoreUtil.getURI(object)), Messages.Read_elsewhereRemedy); //$NON-NLS-1$
		return false;
	}

	/** Gives ids to objects, which may refer to each other. */
	private void objects(EObject document) {
		for (var wrapper : Common.objects(document, "annotations")) { //$NON-NLS-1$
			var id = Common.text(wrapper, "id"); //$NON-NLS-1$
			if (id == null || classes.containsKey(id))
				id = "#" + classes.size(); //$NON-NLS-1$
			var object = (EObject) Common.get(wrapper, "object"); //$NON-NLS-1$
			ids.put(wrapper, id);
			if (object != null && isHere(object))
				ids.putIfAbsent(object, id);
			classes.put(id, object == null ? Common.text(wrapper, "label") : team.label(object.eClass())); //$NON-NLS-1$
		}
		for (var object : all(document))
			if (isHere(object) && !ids.containsKey(object) && team.label(object.eClass()) != null) {
				var id = "#" + classes.size(); //$NON-NLS-1$
				ids.put(object, id);
				classes.put(id, team.label(object.eClass()));
			}
	}

	/** The objects of a document and those in them, without what they only refer to. */
	private static Iterable<EObject> all(EObject document) {
		return () -> EcoreUtil.getAllContents(Common.objects(document, "objects"), false); //$NON-NLS-1$
	}

	private void statements(EObject document) {
		var annotator = Common.text(document, "annotator"); //$NON-NLS-1$
		var told = new HashSet<EObject>();
		for (var wrapper : Common.objects(document, "annotations")) //$NON-NLS-1$
			if (isHere(wrapper))
				annotation(wrapper, annotator, told);
		for (var object : all(document))
			if (ids.containsKey(object) && told.add(object)) {
				var annotation = item.mention(classes.get(ids.get(object)), ids.get(object), null, content.place(object));
				annotation.setCreatedBy(annotator);
				values(annotation, object, Set.of(), Map.of());
			}
		relations(document);
		answers(document, annotator);
		for (var tier : Common.objects(document, "tiers")) //$NON-NLS-1$
			tier(tier);
	}

	private void annotation(EObject wrapper, String annotator, Set<EObject> told) {
		var object = (EObject) Common.get(wrapper, "object"); //$NON-NLS-1$
		if (object != null && (object.eIsProxy() || !told.add(object)))
			object = null;
		var id = ids.get(wrapper);
		if (object != null && classes.get(id) == null)
			problem(object, "instances.class", NLS.bind(Messages.Read_class, object.eClass().getName()), Messages.Read_classRemedy); //$NON-NLS-1$
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(id);
		if (!shapes(wrapper, annotation))
			return;
		item.mentions().add(new SourceItem.Mention(classes.get(id), annotation, content.place(wrapper)));
		statement(wrapper, annotation);
		annotation.setCreatedBy(annotator);
		annotation.setPart(Common.text(wrapper, "part")); //$NON-NLS-1$
		annotation.setGroup(Common.text(wrapper, "group")); //$NON-NLS-1$
		var values = new ArrayList<AttributeValue>();
		values(wrapper, values);
		var written = new LinkedHashMap<String, Object>();
		values.forEach(value -> written.put(value.getAttributeId(), value.getValue()));
		values(annotation, object, new HashSet<>(Common.texts(wrapper, "defaults")), written); //$NON-NLS-1$
	}

	/** Reads the geometries of an annotation; false when one is not sound. */
	private boolean shapes(EObject wrapper, Annotation annotation) {
		var first = (EObject) Common.get(wrapper, "geometry"); //$NON-NLS-1$
		var all = new ArrayList<EObject>(first == null ? List.of() : List.of(first));
		all.addAll(Common.objects(wrapper, "secondary")); //$NON-NLS-1$
		for (var shape : all) {
			var geometry = shapes.inward(shape);
			var found = geometry == null ? List.<Problem>of() : Geometries.check(geometry, content.place(shape));
			found.forEach(receiver::problem);
			if (geometry == null)
				problem(shape, "instances.geometry", NLS.bind(Messages.Read_geometry, shape.eClass().getName()), Messages.Read_geometryRemedy); //$NON-NLS-1$
			if (geometry == null || !found.isEmpty())
				return false;
			if (shape == first)
				annotation.setGeometry(geometry);
			else
				annotation.getSecondary().add(geometry);
		}
		return true;
	}

	/** What is known of a statement besides what it says. */
	private void statement(EObject from, Statement to) {
		var origin = (Enumerator) Common.get(from, "origin"); //$NON-NLS-1$
		to.setOrigin(origin == null ? Origin.IMPORT : Origin.get(origin.getLiteral()));
		to.setSource(Common.text(from, "source")); //$NON-NLS-1$
		var confidence = (Double) Common.get(from, "confidence"); //$NON-NLS-1$
		if (confidence != null && confidence >= 0 && confidence <= 1)
			to.setConfidence(confidence);
		else if (confidence != null)
			unusable(from, "confidence", confidence.toString()); //$NON-NLS-1$
		to.getFlags().addAll(Common.texts(from, "flags")); //$NON-NLS-1$
		to.setNote(Common.text(from, "note")); //$NON-NLS-1$
	}

	private void unusable(EObject at, String what, String value) {
		receiver.problem(Problem.warning("instances.value", content.place(at), NLS.bind(Messages.Read_value, ItemsFormat.shorten(value), what), Messages.Read_valueRemedy)); //$NON-NLS-1$
	}

	/** The values that are written as JSON. */
	private void values(EObject from, List<AttributeValue> to) {
		for (var value : Common.objects(from, "values")) { //$NON-NLS-1$
			var attribute = Common.text(value, "attribute"); //$NON-NLS-1$
			var json = Common.text(value, "json"); //$NON-NLS-1$
			var read = attribute == null || json == null ? java.util.Optional.empty() : JsonValues.read(json);
			if (read.isEmpty()) {
				unusable(value, String.valueOf(attribute), String.valueOf(json));
				continue;
			}
			var made = AnnotationFactory.eINSTANCE.createAttributeValue();
			made.setAttributeId(attribute);
			made.setValue(read.get());
			to.add(made);
		}
	}

	/**
	 * Gives an annotation the values of its object.
	 *
	 * @param defaults names of features of which the default was chosen
	 * @param written  values that count more than those of the object
	 */
	private void values(Annotation annotation, EObject object, Set<String> defaults, Map<String, Object> written) {
		var values = new LinkedHashMap<String, Object>();
		if (object != null) {
			var features = team.of(object.eClass());
			for (var feature : features.values())
				if (object.eIsSet(feature) || defaults.contains(feature.getName())) {
					var typed = object.eGet(feature, false);
					var value = typed == null ? null : TypedValues.inward(feature, typed);
					if (value != null)
						values.put(team.attribute(feature), value);
					else if (typed != null)
						unusable(object, feature.getName(), typed.toString());
				}
			for (var feature : features.references()) {
				var targets = targets(object, feature);
				if (!targets.isEmpty())
					values.put(team.attribute(feature).getName(), team.attribute(feature).isMultiple() ? targets : targets.getFirst());
			}
		}
		values.putAll(written);
		values.forEach((name, value) -> SourceItem.value(annotation, name, value));
	}

	/** Ids of the annotations that an object refers to. */
	private List<String> targets(EObject object, EReference reference) {
		if (!object.eIsSet(reference))
			return List.of();
		var value = object.eGet(reference, false);
		var found = new ArrayList<String>();
		for (var target : value instanceof Collection<?> several ? several : List.of(value))
			if (isHere((EObject) target)) {
				var id = ids.get(target);
				if (id != null)
					found.add(id);
				else
					problem(object, "instances.class", NLS.bind(Messages.Read_class, ((EObject) target).eClass().getName()), Messages.Read_classRemedy); //$NON-NLS-1$
			}
		return List.copyOf(found);
	}

	private void relations(EObject document) {
		var written = new HashSet<List<Object>>();
		for (var relation : Common.objects(document, "relations")) { //$NON-NLS-1$
			var from = ids.get(Common.get(relation, "from")); //$NON-NLS-1$
			var to = ids.get(Common.get(relation, "to")); //$NON-NLS-1$
			if (from == null || to == null || from.equals(to)) {
				unusable(relation, from == null ? "from" : "to", "?"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				continue;
			}
			var name = Common.text(relation, "type"); //$NON-NLS-1$
			var type = name == null ? null : team.type(name, classes.get(from));
			var made = item.link(type, from, to, content.place(relation));
			statement(relation, made);
			values(relation, made.getValues());
			written.add(List.of(from, to, String.valueOf(type)));
		}
		for (var object : all(document))
			if (ids.containsKey(object))
				for (var reference : team.of(object.eClass()).relations())
					for (var target : targets(object, reference))
						if (!target.equals(ids.get(object)) && !written.contains(List.of(ids.get(object), target, team.type(reference))))
							item.link(team.type(reference), ids.get(object), target, content.place(object));
	}

	private void answers(EObject document, String annotator) {
		var written = new HashSet<String>();
		for (var answer : Common.objects(document, "answers")) { //$NON-NLS-1$
			var question = Common.text(answer, "question"); //$NON-NLS-1$
			var json = Common.text(answer, "json"); //$NON-NLS-1$
			var time = (Long) Common.get(answer, "time"); //$NON-NLS-1$
			var value = json == null ? null : JsonValues.read(json).orElse(null);
			if (question == null || value == null && (json != null || time == null)) {
				unusable(answer, String.valueOf(question), String.valueOf(json));
				continue;
			}
			var options = team.options(question);
			var made = time == null ? item.reply(question, value, options, content.place(answer))
					: item.reply(question, value, options, new Onset(time, (Integer) Common.get(answer, "frame")), content.place(answer)); //$NON-NLS-1$
			statement(answer, made);
			made.setCreatedBy(annotator);
			made.setPart(Common.text(answer, "part")); //$NON-NLS-1$
			values(answer, made.getValues());
			if (time == null)
				written.add(question);
		}
		for (var sheet : Common.objects(document, "sheets")) //$NON-NLS-1$
			if (isHere(sheet))
				for (var feature : team.of(sheet.eClass()).answers())
					if (sheet.eIsSet(feature) && !written.contains(team.question(feature).getName())) {
						var value = TypedValues.inward(feature, sheet.eGet(feature, false));
						if (value == null)
							unusable(sheet, feature.getName(), String.valueOf(sheet.eGet(feature, false)));
						else
							item.reply(team.question(feature).getName(), value, Team.options(team.question(feature)), content.place(sheet)).setCreatedBy(annotator);
					}
	}

	private void tier(EObject from) {
		var name = Common.text(from, "name"); //$NON-NLS-1$
		if (name == null || name.isBlank()) {
			unusable(from, "name", String.valueOf(name)); //$NON-NLS-1$
			return;
		}
		var made = AnnotationFactory.eINSTANCE.createTier();
		made.setName(name);
		made.setKind(TierKind.get(((Enumerator) Common.get(from, "kind")).getLiteral())); //$NON-NLS-1$
		made.setParent(Common.text(from, "parent")); //$NON-NLS-1$
		made.setLabelId(Common.text(from, "label")); //$NON-NLS-1$
		made.setSpeaker(Common.text(from, "speaker")); //$NON-NLS-1$
		made.setPart(Common.text(from, "part")); //$NON-NLS-1$
		item.tiers().add(made);
	}
}
