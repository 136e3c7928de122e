package org.labelwright.model.edit.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.model.ChangeListener;
import org.labelwright.model.Changes;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.edit.RowKind;

/** What happens to a document while one command runs: enough to list the changed rows, and to take all back. */
public final class Recording implements ChangeListener {

	private final AnnotationDocument document;
	private final StatementIndex index;
	private final List<Notification> notifications = new ArrayList<>();
	private final Map<String, Touched> touched = new LinkedHashMap<>();
	/** Where the parts that were moved were before. */
	private final Map<String, Long> offsets = new LinkedHashMap<>();
	/** Objects that left the document may still be changed by the command before they return. */
	private final Map<EObject, Changes.Registration> detached = new IdentityHashMap<>();

	/**
	 * @param before true when the row was there before the command
	 */
	private record Touched(RowKind kind, boolean before) {
	}

	public Recording(AnnotationDocument document, StatementIndex index) {
		this.document = document;
		this.index = index;
	}

	@Override
	public void changed(Notification notification) {
		notifications.add(notification);
		var notifier = (EObject) notification.getNotifier();
		if (notifier == document)
			documentChanged(notification);
		else {
			var row = rowOf(notifier);
			if (row != null)
				touch(RowKind.of(row), row.getId(), true);
			else if (notifier.eContainer() == document)
				touch(RowKind.DOCUMENT, document.getId(), true);
			if (row == notifier && notification.getFeature() == ModelPackage.Literals.IDENTIFIED__ID) {
				touched.remove(row.getId());
				touch(RowKind.of(row), notification.getOldStringValue(), true);
				touch(RowKind.of(row), row.getId(), false);
			}
		}
		if (notification.getFeature() instanceof EReference reference && reference.isContainment())
			follow(notification);
	}

	private void documentChanged(Notification notification) {
		if (!StatementIndex.isRows(notification.getFeature())) {
			touch(RowKind.DOCUMENT, document.getId(), true);
			return;
		}
		boolean moved = notification.getEventType() == Notification.MOVE;
		for (var row : StatementIndex.removed(notification))
			touch(RowKind.of(row), row.getId(), true);
		for (var row : StatementIndex.added(notification))
			touch(RowKind.of(row), row.getId(), moved);
	}

	private void touch(RowKind kind, String id, boolean before) {
		touched.putIfAbsent(id, new Touched(kind, before));
	}

	/** A part of the item was put elsewhere on its clock. */
	public void moved(String partId, long before) {
		touch(RowKind.PART, partId, true);
		offsets.putIfAbsent(partId, before);
	}

	/** Where the parts that were moved were before, by their ids. */
	public Map<String, Long> offsets() {
		return offsets;
	}

	private Statement rowOf(EObject object) {
		for (var o = object; o != null; o = o.eContainer())
			if (o.eContainer() == document)
				return o instanceof Statement row ? row : null;
		return null;
	}

	private void follow(Notification notification) {
		switch (notification.getEventType()) {
		case Notification.SET, Notification.UNSET, Notification.REMOVE -> follow(notification.getOldValue());
		case Notification.REMOVE_MANY -> ((List<?>) notification.getOldValue()).forEach(this::follow);
		default -> {
			// nothing left
		}
		}
	}

	private void follow(Object value) {
		if (value instanceof EObject object && object.eContainer() == null && ModelPackage.Literals.ELEMENT.isInstance(object))
			detached.computeIfAbsent(object, gone -> Changes.listen(gone, this));
	}

	/** Ends the recording. */
	public void close() {
		detached.values().forEach(Changes.Registration::close);
		detached.clear();
	}

	/** The rows that changed, each once; a row that came and went is not among them. */
	public List<RowChange> rows() {
		var rows = new ArrayList<RowChange>(touched.size());
		touched.forEach((id, row) -> {
			var after = row.kind.feature() == null ? null : index.find(id);
			if (after != null || row.before)
				rows.add(new RowChange(row.kind, id, after));
		});
		return rows;
	}

	/** Brings everything back to the state before, last change first. To be called after {@link #close()}. */
	public void takeBack() {
		for (var notification : notifications.reversed())
			takeBack(notification);
		notifications.clear();
		touched.clear();
	}

	private static void takeBack(Notification n) {
		var object = (EObject) n.getNotifier();
		var feature = (EStructuralFeature) n.getFeature();
		if (!feature.isMany()) {
			if (n.wasSet())
				object.eSet(feature, n.getOldValue());
			else
				object.eUnset(feature);
			return;
		}
		@SuppressWarnings("unchecked")
		var list = (EList<Object>) object.eGet(feature);
		switch (n.getEventType()) {
		case Notification.ADD -> list.remove(n.getPosition());
		case Notification.ADD_MANY -> {
			for (int i = ((List<?>) n.getNewValue()).size(); i > 0; i--)
				list.remove(n.getPosition() + i - 1);
		}
		case Notification.REMOVE -> list.add(n.getPosition() < 0 ? 0 : n.getPosition(), n.getOldValue());
		case Notification.REMOVE_MANY -> putBack(list, (List<?>) n.getOldValue(), (int[]) n.getNewValue());
		case Notification.SET -> list.set(n.getPosition(), n.getOldValue());
		case Notification.MOVE -> list.move(((Integer) n.getOldValue()).intValue(), n.getPosition());
		default -> throw new IllegalStateException("cannot take back " + n); //$NON-NLS-1$
		}
	}

	/**
	 * @param positions where they were, ascending; null when the list was cleared
	 */
	private static void putBack(EList<Object> list, List<?> removed, int[] positions) {
		if (positions == null)
			list.addAll(0, removed);
		else
			for (int i = 0; i < positions.length; i++)
				list.add(positions[i], removed.get(i));
	}
}
