package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.Changes;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.scene.Outline;
import org.labelwright.ui.canvas.scene.Outlines;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.scene.SceneEntry;

/** Keeps a scene equal to a document: one entry for each annotation that has changed. */
final class DocumentScene {

	private final Scene scene;
	private final EditingContext editing;
	private final AnnotationDocument document;
	private final Runnable changed;
	private final Changes.Registration registration;
	private final Changes.Registration schemaRegistration;
	private Set<String> hidden = Set.of();
	private Set<String> hiddenLabels = Set.of();

	/** @param changed told after each change of the scene */
	DocumentScene(Scene scene, EditingContext editing, Runnable changed) {
		this.scene = scene;
		this.editing = editing;
		this.document = editing.editor().document();
		this.changed = changed;
		registration = Changes.listen(document, this::changed);
		schemaRegistration = editing.observedSchema().listen(schema -> refresh());
		rememberHidden();
		refresh();
	}

	private void rememberHidden() {
		hidden = Set.copyOf(editing.view().hidden());
		hiddenLabels = Set.copyOf(editing.view().hiddenLabels());
	}

	/** Takes over what has been hidden or shown. */
	void visibilityChanged() {
		var former = hidden;
		var formerLabels = hiddenLabels;
		rememberHidden();
		if (!formerLabels.equals(hiddenLabels)) {
			refresh();
			return;
		}
		var toggled = new HashSet<>(former);
		toggled.addAll(hidden);
		toggled.removeIf(id -> former.contains(id) && hidden.contains(id));
		toggled.forEach(id -> editing.editor().annotation(id).ifPresent(this::put));
		if (!toggled.isEmpty())
			changed.run();
	}

	/** Makes all entries anew. */
	private void refresh() {
		var entries = new ArrayList<SceneEntry>(document.getAnnotations().size());
		for (var annotation : document.getAnnotations())
			entry(annotation).ifPresent(entries::add);
		scene.reset(entries);
		changed.run();
	}

	private void changed(Notification notification) {
		if (notification.getNotifier() == document) {
			if (notification.getFeature() != AnnotationPackage.Literals.ANNOTATION_DOCUMENT__ANNOTATIONS)
				return;
			remove(notification.getOldValue());
			put(notification.getNewValue());
		} else if (annotation(notification.getNotifier()) instanceof Annotation annotation) {
			put(annotation);
		} else {
			return;
		}
		changed.run();
	}

	private void remove(Object old) {
		if (old instanceof Annotation annotation)
			scene.remove(annotation.getId());
		else if (old instanceof Collection<?> several)
			several.forEach(this::remove);
	}

	private void put(Object value) {
		if (value instanceof Annotation annotation)
			entry(annotation).ifPresentOrElse(scene::put, () -> scene.remove(annotation.getId()));
		else if (value instanceof Collection<?> several)
			several.forEach(this::put);
	}

	/** The annotation of the document that an object belongs to, or null. */
	private Annotation annotation(Object notifier) {
		for (var at = notifier instanceof EObject object ? object : null; at != null; at = at.eContainer())
			if (at instanceof Annotation annotation && annotation.eContainer() == document)
				return annotation;
		return null;
	}

	private Optional<SceneEntry> entry(Annotation annotation) {
		if (annotation.getId() == null || hidden.contains(annotation.getId()) || hiddenLabels.contains(annotation.getLabelId()))
			return Optional.empty();
		var label = editing.schema().label(annotation.getLabelId()).orElse(null);
		var outline = Outlines.of(annotation.getGeometry(), label);
		List<Outline> secondary = annotation.getSecondary().isEmpty() ? List.of()
				: annotation.getSecondary().stream().flatMap(g -> Outlines.of(g, label).stream()).toList();
		if (outline.isEmpty() && secondary.isEmpty())
			return Optional.empty();
		var first = outline.isPresent() ? outline.get() : secondary.getFirst();
		var others = outline.isPresent() ? secondary : secondary.subList(1, secondary.size());
		return Optional.of(new SceneEntry(annotation.getId(), annotation.getRank(), Colors.of(label), name(label, annotation),
				annotation.isLocked(), first, others));
	}

	private static String name(Label label, Annotation annotation) {
		if (label != null && label.getName() != null)
			return label.getName();
		return annotation.getLabelId() == null ? "" : annotation.getLabelId(); //$NON-NLS-1$
	}

	void dispose() {
		registration.close();
		schemaRegistration.close();
		scene.reset(List.of());
	}
}
