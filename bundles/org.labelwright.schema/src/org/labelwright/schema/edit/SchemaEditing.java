package org.labelwright.schema.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.model.Changes;
import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.SkeletonPoint;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.internal.ConditionNames;
import org.labelwright.schema.internal.Messages;

/**
 * A label schema while it is edited: its one history and the one selection that all its pages share. The schema is changed by
 * {@link #execute(String, Runnable)} only, of which {@link #edits()} has the usual ones. For one thread.
 */
public final class SchemaEditing implements AutoCloseable {

	private static final String NOTHING = ""; //$NON-NLS-1$

	private final LabelSchema schema;
	private final Hotkeys hotkeys;
	private final Changes.Registration registration;
	private final SchemaEdits edits;
	private final SkeletonEdits skeletons;
	private final List<SchemaListener> listeners = new CopyOnWriteArrayList<>();
	private final List<Step> steps = new ArrayList<>();
	/** How many of the steps are done. */
	private int done;
	/** The name that is being typed; null when none is. */
	private Naming naming;
	/** How many were done when it was saved; -1 when that state cannot come back. */
	private int saved;
	/** What the step under way touched; null when there is none. */
	private Set<EObject> touched;
	/** Of the step under way; null when there is none. */
	private StepRecorder recorder;
	private final Turns turns = new Turns();
	private List<EObject> selection = List.of();
	/** Ids of what annotations may refer to. */
	private final Set<String> storedIds = new HashSet<>();
	/** By the id of a label, how many points annotations of it may have. */
	private final Map<String, Integer> storedPoints = new HashMap<>();
	private final Indices indices = new Indices();
	/** As it was stored last. */
	private LabelSchema stored;

	/**
	 * @param changes the last comes first
	 * @param key     steps of one key that follow each other are one; null for a step of its own
	 */
	private record Step(String label, Object key, List<ChangeDescription> changes, Set<EObject> objects) {
	}

	/** What is typed in one field. */
	private record Field(List<EObject> objects, EStructuralFeature feature) {
	}

	/**
	 * A name that is being typed.
	 *
	 * @param before what those were called of which it is
	 */
	private record Naming(String label, Field field, Map<Named, String> before) {
	}

	private SchemaEditing(LabelSchema schema, Hotkeys hotkeys) {
		this.schema = EcoreUtil.copy(schema);
		this.hotkeys = Objects.requireNonNull(hotkeys);
		if (this.schema.getId() == null)
			this.schema.setId(Ids.next());
		new ResourceImpl().getContents().add(this.schema); // a recorder takes what has no owner for removed
		SchemaIndex.makeLists(this.schema);
		registration = Changes.listen(this.schema, this::note);
		edits = new SchemaEdits(this);
		skeletons = new SkeletonEdits(this);
	}

	/**
	 * Edits a copy of a schema to which nothing refers yet: what is deleted is gone.
	 *
	 * @param hotkeys keys that may be given to labels
	 */
	public static SchemaEditing of(LabelSchema schema, Hotkeys hotkeys) {
		return new SchemaEditing(schema, hotkeys);
	}

	/**
	 * Edits a copy of a schema that is in a file or a project: what is deleted of it is retired where that is possible, since annotations may refer to
	 * it, and its export indices are never given again.
	 */
	public static SchemaEditing ofStored(LabelSchema schema, Hotkeys hotkeys) {
		var editing = new SchemaEditing(schema, hotkeys);
		editing.remember(schema);
		return editing;
	}

	/** Ends the editing. */
	@Override
	public void close() {
		registration.close();
	}

	/** The schema as it is now; changed by steps only. */
	public LabelSchema schema() {
		return schema;
	}

	/** The usual steps. */
	public SchemaEdits edits() {
		return edits;
	}

	/** The steps of drawing skeletons. */
	public SkeletonEdits skeletons() {
		return skeletons;
	}

	/** The keys that may be given to labels. */
	public Hotkeys hotkeys() {
		return hotkeys;
	}

	public void addListener(SchemaListener listener) {
		listeners.add(listener);
	}

	public void removeListener(SchemaListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Does one step, which undo takes back. A step within another belongs to that one. When the change throws, the schema is as it was.
	 *
	 * @param label names it for people, for instance in the menu after "Undo"
	 */
	public void execute(String label, Runnable change) {
		execute(label, null, change);
	}

	/**
	 * Sets a feature that holds one value. Values of one feature that follow each other, as they do while somebody types, are one step until
	 * {@link #endTyping()}. When that was a name, conditions that call the object by it have the other name then, as a part of the step.
	 */
	public void type(String label, EObject object, EStructuralFeature feature, Object value) {
		type(label, List.of(object), feature, value);
	}

	/** The same for several objects at once. */
	public void type(String label, Collection<? extends EObject> objects, EStructuralFeature feature, Object value) {
		var field = new Field(List.copyOf(objects), feature);
		if (feature == ModelPackage.Literals.NAMED__NAME && (naming == null || !naming.field.equals(field))) {
			endNaming();
			naming = new Naming(label, field, names(objects));
		}
		execute(label, field, () -> objects.forEach(object -> object.eSet(feature, value)));
	}

	private static Map<Named, String> names(Collection<? extends EObject> objects) {
		var names = new LinkedHashMap<Named, String>();
		objects.forEach(object -> names.put((Named) object, ((Named) object).getName()));
		return names;
	}

	/** Conditions follow a name when it has been typed, since on the way there it may be that of something else. */
	private void endNaming() {
		var typed = naming;
		naming = null;
		if (typed != null)
			execute(typed.label, typed.field, () -> typed.before.forEach((part, before) -> {
				if (holds(part))
					ConditionNames.follow(schema, part, before);
			}));
	}

	/** The same for a change of these objects of which the feature is but the first part. */
	void type(String label, Collection<? extends EObject> objects, EStructuralFeature feature, Runnable change) {
		execute(label, new Field(List.copyOf(objects), feature), change);
	}

	/** What is typed from now on is a step of its own. */
	public void endTyping() {
		endNaming();
		if (done > 0) {
			var last = steps.get(done - 1);
			steps.set(done - 1, new Step(last.label, null, last.changes, last.objects));
		}
	}

	private void execute(String label, Object key, Runnable change) {
		if (touched != null) {
			change.run();
			return;
		}
		if (naming != null && !naming.field.equals(key))
			endNaming();
		var objects = new LinkedHashSet<EObject>();
		var changes = new ArrayList<ChangeDescription>(1);
		turns.change(() -> changes.add(record(objects, change)));
		if (objects.isEmpty())
			return;
		var step = new Step(Objects.requireNonNullElse(label, NOTHING), key, changes, Collections.unmodifiableSet(objects));
		add(step);
		tell(step.objects);
	}

	/** @param objects takes what it touches */
	private ChangeDescription record(Set<EObject> objects, Runnable change) {
		touched = objects;
		recorder = new StepRecorder();
		ChangeDescription description = null;
		try {
			change.run();
			description = end();
			return description;
		} finally {
			if (description == null)
				end().apply();
			touched = null;
		}
	}

	private ChangeDescription end() {
		var description = recorder.end();
		recorder = null;
		return description;
	}

	private void add(Step step) {
		steps.subList(done, steps.size()).clear();
		if (saved > done)
			saved = -1;
		var last = done == 0 || saved == done ? null : steps.get(done - 1);
		if (last == null || step.key == null || !step.key.equals(last.key)) {
			steps.add(step);
			done++;
			return;
		}
		var changes = new ArrayList<>(step.changes);
		changes.addAll(last.changes);
		var objects = new LinkedHashSet<>(last.objects);
		objects.addAll(step.objects);
		steps.set(done - 1, new Step(last.label, step.key, changes, Collections.unmodifiableSet(objects)));
	}

	private void note(Notification notification) {
		if (touched == null)
			throw new IllegalStateException("a schema is changed by steps only: " + notification.getFeature()); //$NON-NLS-1$
		if (recorder != null)
			recorder.take(notification);
		touched.add((EObject) notification.getNotifier());
		touch(notification.getOldValue());
		touch(notification.getNewValue());
	}

	private void touch(Object value) {
		if (value instanceof EObject object) {
			if (touched.add(object))
				SchemaIndex.makeLists(object); // it may have been made just now
		} else if (value instanceof Collection<?> all)
			all.forEach(this::touch);
	}

	/** The label of the step that undo takes back; empty when there is none. */
	public Optional<String> undoLabel() {
		return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1).label);
	}

	/** The label of the step that redo does again; empty when there is none. */
	public Optional<String> redoLabel() {
		return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done).label);
	}

	/** Takes the last step back, if there is one. */
	public void undo() {
		naming = null;
		if (done > 0) {
			done--;
			reverse(done);
		}
	}

	/** Does the step again that was taken back last, if there is one. */
	public void redo() {
		naming = null;
		if (done < steps.size()) {
			done++; // before it is told, so that it is known to be dirty
			reverse(done - 1);
		}
	}

	private void reverse(int index) {
		var step = steps.get(index);
		silently(() -> step.changes.forEach(ChangeDescription::applyAndReverse));
		steps.set(index, new Step(step.label, null, step.changes.reversed(), step.objects));
		tell(step.objects);
	}

	/**
	 * Changes the schema by what is not a step, and tells nobody.
	 *
	 * @return what it touched
	 */
	private Set<EObject> silently(Runnable change) {
		var objects = new LinkedHashSet<EObject>();
		touched = objects;
		try {
			turns.change(change);
		} finally {
			touched = null;
		}
		return objects;
	}

	/**
	 * Reads the schema on another thread than the one that edits it. A step that is wanted meanwhile waits until the reading gives way, and the reading
	 * begins again after it.
	 *
	 * @param work reads; it calls what it is given every few milliseconds, and lets what that throws pass
	 */
	public <T> T read(Function<Runnable, T> work) {
		return turns.read(work);
	}

	private void tell(Set<EObject> objects) {
		var before = selection;
		selection = selection.stream().filter(this::holds).toList(); // nobody is told of a selection that is not there
		var left = selection;
		listeners.forEach(listener -> listener.changed(objects));
		if (selection == left && !left.equals(before))
			listeners.forEach(listener -> listener.selected(left));
	}

	/** True when it differs from what was saved, or may. */
	public boolean isDirty() {
		return saved != done;
	}

	/**
	 * Tells that the schema as it is now is stored. The history stays.
	 *
	 * @param as what is stored: revision and export indices that were given meanwhile are taken over
	 */
	public void saved(LabelSchema as) {
		silently(() -> Indices.take(schema, as));
		saved = done;
		remember(as);
		tell(Set.of());
	}

	/**
	 * What the schema was made from: as it was opened, saved or brought up to date last. Empty when it was never stored. Not to be changed; any thread may
	 * read it.
	 */
	public Optional<LabelSchema> stored() {
		return Optional.ofNullable(stored);
	}

	/**
	 * Goes on from what others have stored meanwhile. What was done here becomes one step upon it, so that undo leads to what they have; the steps before
	 * are forgotten. Parts that are the same stay the same objects.
	 *
	 * @param theirs what is stored; not to be changed from then on
	 * @param joined the same with what was done here; equal to it when that is given up
	 */
	public void rebase(LabelSchema theirs, LabelSchema joined) {
		endTyping();
		var objects = silently(() -> Replacing.replace(schema, EcoreUtil.copy(theirs)));
		steps.clear();
		done = 0;
		saved = 0;
		storedIds.clear();
		storedPoints.clear();
		remember(theirs);
		tell(objects);
		execute(Messages.Edit_join, () -> Replacing.replace(schema, EcoreUtil.copy(joined)));
	}

	/** @param as what is stored, of which the schema is a copy */
	private void remember(LabelSchema as) {
		stored = as;
		indices.learn(schema);
		storedIds.add(schema.getId());
		schema.eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified && identified.getId() != null)
				storedIds.add(identified.getId());
			if (part instanceof Skeleton skeleton && skeleton.eContainer() instanceof Label label)
				storedPoints.put(label.getId(), skeleton.getPoints().size());
		});
	}

	/** A copy in which all has an export index, as it is written to a file. A project's store gives them by itself. */
	public LabelSchema numbered() {
		var copy = EcoreUtil.copy(schema);
		indices.complete(copy);
		return copy;
	}

	/** Forgets all steps, when they can no longer be taken back as others have worked with their result. */
	public void forget() {
		naming = null;
		saved = isDirty() ? -1 : 0;
		steps.clear();
		done = 0;
		tell(Set.of());
	}

	/** True for what annotations may refer to, as it was in the file or project when it was opened or saved. */
	public boolean isStored(EObject part) {
		if (part instanceof Identified identified)
			return storedIds.contains(identified.getId());
		return part instanceof SkeletonPoint point && point.eContainer() instanceof Skeleton skeleton && skeleton.eContainer() instanceof Label label
				&& skeleton.getPoints().indexOf(point) < storedPoints.getOrDefault(label.getId(), 0);
	}

	/** What is selected, in the order of the selection; empty for nothing. */
	public List<EObject> selected() {
		return selection;
	}

	/** Selects one object, or nothing by null. */
	public void select(EObject object) {
		select(object == null ? List.of() : List.of(object));
	}

	/** Selects these objects, without those that are not in the schema. */
	public void select(Collection<? extends EObject> objects) {
		var chosen = objects.stream().distinct().filter(this::holds).map(EObject.class::cast).toList();
		if (chosen.equals(selection))
			return;
		selection = chosen;
		listeners.forEach(listener -> listener.selected(chosen));
	}

	/** True for the schema itself and what is in it now. */
	public boolean holds(EObject object) {
		return EcoreUtil.isAncestor(schema, object);
	}
}
