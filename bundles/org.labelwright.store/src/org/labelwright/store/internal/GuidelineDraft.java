package org.labelwright.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.model.Changes;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.Section;
import org.labelwright.model.util.GuidelineElements;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.GuidelineRows.Content;

/** The draft of the guideline while it is edited: finds out what a step changed, and takes it back. Confined to one thread. */
public final class GuidelineDraft implements AutoCloseable {

	/** Deepest nesting of sections; beyond it a version could not be read again. */
	public static final int MOST_DEPTH = 20;

	private final Guideline guideline;
	private final Changes.Registration registration;
	/** All elements that were ever in it, so that one that comes back is the one that went. */
	private final Map<String, Named> known = new HashMap<>();
	/** What the rows say. */
	private final Map<String, Content> contents = new HashMap<>();
	/** Elements that a step changed. */
	private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
	private boolean changing;

	/**
	 * One row before and after a step.
	 *
	 * @param before null when there was none
	 * @param after  null when there is none any more
	 */
	public record Change(String id, Content before, Content after) {

		Change reversed() {
			return new Change(id, after, before);
		}
	}

	/** @param guideline as it is stored */
	public GuidelineDraft(Guideline guideline) {
		this.guideline = guideline;
		for (var element : elements()) {
			known.put(element.getId(), element);
			contents.put(element.getId(), GuidelineRows.content(element));
		}
		registration = Changes.listen(guideline, this::changed);
	}

	public Guideline guideline() {
		return guideline;
	}

	private List<Named> elements() {
		var elements = new ArrayList<Named>();
		elements.add(guideline);
		guideline.eAllContents().forEachRemaining(object -> {
			if (GuidelineElements.isElement(object))
				elements.add((Named) object);
		});
		return elements;
	}

	private void changed(Notification notification) {
		if (!changing)
			ILog.of(GuidelineDraft.class).error("The guideline was changed by something else than a command, which is neither stored nor undone: " //$NON-NLS-1$
					+ notification.getFeature(), new IllegalStateException());
		touch((EObject) notification.getNotifier());
		if (notification.getFeature() instanceof EStructuralFeature feature && GuidelineElements.isStructure(feature))
			added(notification.getNewValue());
	}

	private void touch(EObject object) {
		for (var element = object; element != null; element = element.eContainer())
			if (GuidelineElements.isElement(element)) {
				touched.add(element);
				return;
			}
	}

	/** What came in may have been changed while it was out. */
	private void added(Object value) {
		if (value instanceof Collection<?> several)
			several.forEach(this::added);
		else if (value instanceof EObject object) {
			touched.add(object);
			object.eAllContents().forEachRemaining(touched::add);
		}
	}

	/**
	 * Runs a step.
	 *
	 * @return the rows that it changed
	 * @throws RuntimeException what the step threw, or because what it made cannot be stored; all is as before then
	 */
	public List<Change> run(Runnable step) {
		changing = true;
		touched.clear();
		try {
			step.run();
			return ended();
		} catch (RuntimeException | Error e) {
			restore();
			throw e;
		} finally {
			changing = false;
		}
	}

	private List<Change> ended() {
		var present = new LinkedHashMap<String, Named>();
		for (var element : elements()) {
			if (element.getId() == null || present.containsKey(element.getId()) || isCopy(element))
				element.setId(Ids.next());
			present.put(element.getId(), element);
			if (element instanceof Section && depth(element) > MOST_DEPTH)
				throw new IllegalArgumentException(Messages.guidelineDeep);
		}
		if (present.get(GuidelineRows.ROOT) != guideline)
			throw new IllegalStateException("the guideline got another id"); //$NON-NLS-1$
		var changes = new ArrayList<Change>();
		for (var id : contents.keySet())
			if (!present.containsKey(id))
				changes.add(new Change(id, contents.get(id), null));
		present.forEach((id, element) -> {
			var before = contents.get(id);
			if (before != null && !touched.contains(element) && known.get(id) == element)
				return;
			var after = GuidelineRows.content(element);
			if (!Objects.equals(before, after))
				changes.add(new Change(id, before, after));
		});
		known.putAll(present);
		take(changes);
		return changes;
	}

	/** Whether an element has the id of another one that is still there. */
	private boolean isCopy(Named element) {
		var first = known.get(element.getId());
		return first != null && first != element && EcoreUtil.isAncestor(guideline, first);
	}

	private static int depth(EObject element) {
		int depth = 0;
		for (var container = element.eContainer(); container != null; container = container.eContainer())
			depth++;
		return depth;
	}

	private void take(List<Change> changes) {
		for (var change : changes)
			if (change.after() == null)
				contents.remove(change.id());
			else
				contents.put(change.id(), change.after());
	}

	/** Makes all as the rows say. */
	private void restore() {
		try {
			apply(contents.entrySet().stream().map(row -> new Change(row.getKey(), null, row.getValue())).toList());
		} catch (StoreException e) {
			throw new IllegalStateException(e); // what was written from objects can be read into them
		}
	}

	/** Changes rows as a step did. */
	public void redo(List<Change> changes) throws StoreException {
		changing = true;
		try {
			apply(changes);
			take(changes);
		} finally {
			changing = false;
		}
	}

	/** Takes back what a step did. */
	public List<Change> undo(List<Change> changes) throws StoreException {
		var reversed = changes.stream().map(Change::reversed).toList();
		redo(reversed);
		return reversed;
	}

	private void apply(List<Change> changes) throws StoreException {
		for (var change : changes)
			if (change.after() != null) {
				var element = known.get(change.id());
				if (element == null)
					known.put(change.id(), GuidelineRows.element(change.id(), change.after()));
				else
					GuidelineRows.set(element, change.after());
			}
		for (var change : changes)
			if (change.after() != null)
				GuidelineRows.setChildren(known.get(change.id()), change.after().children().stream().map(known::get).filter(Objects::nonNull).toList());
	}

	@Override
	public void close() {
		registration.close();
	}
}
