package org.labelwright.model.edit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.labelwright.model.Changes.Registration;

/**
 * The ids of the selected annotations, in the order in which they were selected; the last is the primary
 * one, which a form shows. Listeners hear once of each change, after it. Confined to the thread of the
 * {@link EditingContext}.
 */
public final class SelectionModel {

	private final List<Consumer<SelectionModel>> listeners = new CopyOnWriteArrayList<>();
	private final LinkedHashSet<String> ids = new LinkedHashSet<>();

	SelectionModel() {
	}

	/** A live view of the selected ids. */
	public SequencedSet<String> ids() {
		return Collections.unmodifiableSequencedSet(ids);
	}

	/** The id that was selected last. */
	public Optional<String> primary() {
		return ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast());
	}

	public boolean contains(String id) {
		return ids.contains(id);
	}

	public boolean isEmpty() {
		return ids.isEmpty();
	}

	public int size() {
		return ids.size();
	}

	/** Selects these alone. */
	public void set(Collection<String> selected) {
		var wanted = new LinkedHashSet<>(selected);
		if (sameOrder(wanted))
			return;
		ids.clear();
		ids.addAll(wanted);
		tell();
	}

	private boolean sameOrder(Collection<String> wanted) {
		if (wanted.size() != ids.size())
			return false;
		var those = wanted.iterator();
		for (var id : ids)
			if (!id.equals(those.next()))
				return false;
		return true;
	}

	/** Selects these as well; the last becomes the primary one. */
	public void add(Collection<String> more) {
		var before = List.copyOf(ids);
		more.forEach(ids::addLast);
		if (!sameOrder(before))
			tell();
	}

	public void remove(Collection<String> fewer) {
		boolean changed = false;
		for (var id : fewer)
			changed |= ids.remove(id);
		if (changed)
			tell();
	}

	/** Selects it when it is not selected, else lets go of it. */
	public void toggle(String id) {
		if (!ids.remove(id))
			ids.addLast(id);
		tell();
	}

	public void clear() {
		if (!ids.isEmpty()) {
			ids.clear();
			tell();
		}
	}

	/** @return ends the listening */
	public Registration listen(Consumer<SelectionModel> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		for (var listener : listeners)
			listener.accept(this);
	}
}
