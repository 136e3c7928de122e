package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.labelwright.model.Changes;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.canvas.Depiction;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.scene.Outline;
import org.labelwright.ui.canvas.scene.Outlines;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.scene.SceneEntry;

/** Keeps a scene equal to a document: one entry for each annotation that has changed, or all when many have. */
final class DocumentScene {

	/** Beyond so many, to make all entries anew costs less than to replace them one by one. */
	private static final int MANY = 1_000;

	private final Scene scene;
	private final EditingContext editing;
	private final Depiction depiction;
	private final Runnable changed;
	private final DocumentListener listener = this::changed;
	private final Changes.Registration schemaRegistration;
	private Set<String> hidden = Set.of();
	private Set<String> hiddenLabels = Set.of();

	/** @param changed told after each change of the scene */
	DocumentScene(Scene scene, EditingContext editing, Depiction depiction, Runnable changed) {
		this.scene = scene;
		this.editing = editing;
		this.depiction = depiction;
		this.changed = changed;
		editing.editor().addListener(listener);
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
		if (toggled.size() > MANY) {
			refresh();
			return;
		}
		toggled.forEach(id -> editing.editor().annotation(id).ifPresent(this::put));
		if (!toggled.isEmpty())
			changed.run();
	}

	/** Makes all entries anew. */
	void refresh() {
		var annotations = depiction.annotations();
		var entries = new ArrayList<SceneEntry>(annotations.size());
		for (var annotation : annotations)
			entry(annotation).ifPresent(entries::add);
		scene.reset(entries);
		changed.run();
	}

	private void changed(DocumentDelta delta) {
		var rows = delta.rows().stream().filter(row -> row.kind() == RowKind.ANNOTATION).toList();
		if (rows.isEmpty())
			return;
		if (rows.size() > MANY) {
			refresh();
			return;
		}
		for (var row : rows)
			if (row.after() instanceof Annotation annotation)
				put(annotation);
			else
				scene.remove(row.id());
		changed.run();
	}

	private void put(Annotation annotation) {
		entry(annotation).ifPresentOrElse(scene::put, () -> scene.remove(annotation.getId()));
	}

	private Optional<SceneEntry> entry(Annotation annotation) {
		if (annotation.getId() == null || !editing.holds(annotation) || hidden.contains(annotation.getId()) || hiddenLabels.contains(annotation.getLabelId()))
			return Optional.empty();
		var label = editing.schema().label(annotation.getLabelId()).orElse(null);
		var outline = Outlines.of(depiction.place(annotation), label);
		var further = depiction.further(annotation);
		List<Outline> secondary = further.isEmpty() ? List.of() : further.stream().flatMap(g -> Outlines.of(g, label).stream()).toList();
		if (outline.isEmpty() && secondary.isEmpty())
			return Optional.empty();
		var first = outline.isPresent() ? outline.get() : secondary.getFirst();
		var others = outline.isPresent() ? secondary : secondary.subList(1, secondary.size());
		return Optional.of(new SceneEntry(annotation.getId(), annotation.getRank(), Colors.of(label), name(label, annotation) + depiction.remark(annotation),
				annotation.isLocked(), first, others));
	}

	private static String name(Label label, Annotation annotation) {
		if (label != null && label.getName() != null)
			return label.getName();
		return annotation.getLabelId() == null ? "" : annotation.getLabelId(); //$NON-NLS-1$
	}

	void dispose() {
		editing.editor().removeListener(listener);
		schemaRegistration.close();
		scene.reset(List.of());
	}
}
