package org.labelwright.model.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.labelwright.model.ChangeListener;

/** Sits at a root and passes on what {@link ModelObject}s below it tell. */
public final class ChangeRelay extends AdapterImpl {

	private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();

	/** The relay of a root, made when there is none. */
	public static ChangeRelay of(Notifier root) {
		for (var adapter : root.eAdapters())
			if (adapter instanceof ChangeRelay relay)
				return relay;
		var relay = new ChangeRelay();
		root.eAdapters().add(relay);
		return relay;
	}

	public void add(ChangeListener listener) {
		listeners.add(listener);
	}

	public void remove(ChangeListener listener) {
		listeners.remove(listener);
		if (listeners.isEmpty() && getTarget() != null)
			getTarget().eAdapters().remove(this);
	}

	void relay(Notification notification) {
		if (notification.isTouch())
			return;
		for (var listener : listeners)
			listener.changed(notification);
	}
}
