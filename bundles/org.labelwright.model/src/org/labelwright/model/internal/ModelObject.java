package org.labelwright.model.internal;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Base of all generated classes. Each change is told to the listeners of the root of the containment
 * tree, so that watching a document takes no adapter per object and costs nothing until something
 * changes; then it costs a walk up the few containers.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

	@Override
	public boolean eNotificationRequired() {
		return super.eNotificationRequired() || eDeliver() && rootRelay() != null;
	}

	@Override
	public void eNotify(Notification notification) {
		super.eNotify(notification);
		if (!eDeliver())
			return;
		var relay = rootRelay();
		if (relay != null)
			relay.relay(notification);
	}

	private ChangeRelay rootRelay() {
		InternalEObject root = this;
		for (var container = root.eInternalContainer(); container != null; container = root.eInternalContainer())
			root = container;
		if (root instanceof ModelObject object && object.eBasicHasAdapters())
			for (var adapter : object.eBasicAdapterArray())
				if (adapter instanceof ChangeRelay relay)
					return relay;
		return null;
	}
}
