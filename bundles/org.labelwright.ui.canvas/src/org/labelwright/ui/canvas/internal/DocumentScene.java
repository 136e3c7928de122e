package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
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
import org.labelwright.ui.canvas.scene.SceneEntry.Role;
import org.labelwright.ui.canvas.spi.Layers.Layer;

/** Keeps a scene equal to a document: one entry for each annotation that has changed, or all when many have. */
final class DocumentScene {

	/** Beyond so many, to make all entries anew costs less than to replace them one by one. */
	private static final int MANY = 1_000;
	/** By so much the ranks of another document lie below those of the one that is edited. */
	private static final double BELOW = 1e9;

	private final Scene scene;
	private final EditingContext editing;
	private final Depiction depiction;
	private final Runnable changed;
	private final DocumentListener listener = this::changed;
	private final Changes.Registration schemaRegistration;
	private List<Other> others = List.of();
	private boolean ownShown = true;
	private Set<String> hidden = Set.of();
	private Set<String> hiddenLabels = Set.of();

	/** Another document on the same picture, and how its annotations lie there. */
	record Other(Layer layer, Depiction depiction) {
	}

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

	/** Shows other documents below its own, or alone. */
	void show(List<Other> wanted, boolean own) {
		others = List.copyOf(wanted);
		ownShown = own;
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
		for (int i = 0; i < others.size(); i++)
			for (var annotation : others.get(i).depiction.annotations())
				entry(others.get(i), BELOW * (i + 1), annotation).ifPresent(entries::add);
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
		if (!ownShown || annotation.getId() == null || !editing.holds(annotation) || hidden.contains(annotation.getId()) || hiddenLabels.contains(annotation.getLabelId()))
			return Optional.empty();
		return entry(annotation, depiction, annotation.getRank(), null);
	}

	/** As locked ones: seen, and not changed. */
	private Optional<SceneEntry> entry(Other other, double below, Annotation annotation) {
		if (annotation.getId() == null || !other.layer.editing().holds(annotation) || hiddenLabels.contains(annotation.getLabelId()))
			return Optional.empty();
		return entry(annotation, other.depiction, annotation.getRank() - below, other.layer);
	}

	/** @param layer null for one of its own */
	private Optional<SceneEntry> entry(Annotation annotation, Depiction lies, double rank, Layer layer) {
		var label = editing.schema().label(annotation.getLabelId()).orElse(null);
		var outline = Outlines.of(lies.place(annotation), label);
		var further = lies.further(annotation);
		List<Outline> secondary = further.isEmpty() ? List.of() : further.stream().flatMap(g -> Outlines.of(g, label).stream()).toList();
		if (outline.isEmpty() && secondary.isEmpty())
			return Optional.empty();
		var first = outline.isPresent() ? outline.get() : secondary.getFirst();
		var rest = outline.isPresent() ? secondary : secondary.subList(1, secondary.size());
		var name = name(label, annotation) + lies.remark(annotation);
		return Optional.of(new SceneEntry(annotation.getId(), rank, layer == null ? Colors.of(label) : layer.color(),
				layer == null || !ownShown ? name : NLS.bind(Messages.Layer_name, layer.name(), name), role(layer, annotation), first, rest));
	}

	private Role role(Layer layer, Annotation annotation) {
		if (layer != null)
			return ownShown ? Role.COMPARED : Role.OTHER;
		return annotation.isLocked() ? Role.LOCKED : Role.FREE;
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
