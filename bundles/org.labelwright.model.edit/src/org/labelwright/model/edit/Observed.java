package org.labelwright.model.edit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.labelwright.model.Changes.Registration;

/** A value that tells when it is replaced by an unequal one. Confined to the thread of its owner. */
public final class Observed<T> {

	private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();
	private T value;

	public Observed(T value) {
		this.value = value;
	}

	public T get() {
		return value;
	}

	public void set(T newValue) {
		if (Objects.equals(value, newValue))
			return;
		value = newValue;
		for (var listener : listeners)
			listener.accept(newValue);
	}

	/**
	 * Tells a listener of each new value.
	 *
	 * @return ends the listening
	 */
	public Registration listen(Consumer<? super T> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
