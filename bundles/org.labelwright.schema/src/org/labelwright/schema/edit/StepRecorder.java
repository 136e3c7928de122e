package org.labelwright.schema.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/**
 * Records what one step changes. It is told of changes instead of sitting at each object of the schema, so that a step costs what it changes,
 * however large the schema is; only at what the step takes out of the schema it has to sit, for nobody else tells of changes there.
 */
final class StepRecorder extends ChangeRecorder {

	/** Made in this step: there is nothing to go back to. */
	private final Set<EObject> fresh = new HashSet<>();

	StepRecorder() {
		beginRecording(List.of());
	}

	/** Something in the schema has changed. */
	void take(Notification notification) {
		boolean owned = notification.getEventType() != Notification.MOVE && notification.getFeature() instanceof EReference reference && reference.isContainment();
		if (owned)
			each(notification.getNewValue(), this::enter);
		notifyChanged(notification);
		if (owned)
			each(notification.getOldValue(), this::leave);
	}

	private static void each(Object value, Consumer<EObject> consumer) {
		if (value instanceof EObject part) {
			consumer.accept(part);
			part.eAllContents().forEachRemaining(consumer);
		} else if (value instanceof Collection<?> several)
			several.forEach(one -> each(one, consumer));
	}

	private void enter(EObject part) {
		if (!part.eAdapters().remove(this))
			fresh.add(part);
	}

	private void leave(EObject part) {
		if (!fresh.contains(part)) {
			originalTargetObjects.add(part);
			part.eAdapters().add(this);
		}
	}

	@Override
	protected void addAdapter(Notifier notifier) {
		// changes in the schema are told
	}

	/** Ends the recording: what takes the step back. */
	ChangeDescription end() {
		var description = endRecording();
		dispose();
		return description;
	}
}
