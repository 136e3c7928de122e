package org.labelwright.core;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Copies that cannot be changed and keep their order, for what is written or listed: {@link Set#copyOf} and {@link Map#copyOf} have another one in each
 * run of the program.
 */
public final class Ordered {

	private Ordered() {
	}

	/** @throws NullPointerException for a null, or one within */
	public static <T> Set<T> set(Collection<? extends T> elements) {
		if (elements.isEmpty())
			return Set.of(); // most are, of many
		var copy = new LinkedHashSet<T>();
		elements.forEach(element -> copy.add(Objects.requireNonNull(element)));
		return Collections.unmodifiableSet(copy);
	}

	/** @throws NullPointerException for a null, or one within */
	public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
		if (entries.isEmpty())
			return Map.of();
		var copy = new LinkedHashMap<K, V>();
		entries.forEach((key, value) -> copy.put(Objects.requireNonNull(key), Objects.requireNonNull(value)));
		return Collections.unmodifiableMap(copy);
	}
}
