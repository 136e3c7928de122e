package org.labelwright.ui.internal.editor;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;

import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/**
 * The keys of labels. A label has the key that the schema gives it; labels without one, or with one that means
 * something else here, get the digits that are left, then the digits with shift, in the order of the schema.
 */
public final class LabelKeys {

	private static final String SHIFT = "Shift+"; //$NON-NLS-1$
	private static final String DIGITS = "1234567890"; //$NON-NLS-1$
	/** The letters that are not keys of tools or of objects. */
	private static final String LETTERS = "ACDEIQUWYZ"; //$NON-NLS-1$

	private LabelKeys() {
	}

	/** The keys that are bound to the command that chooses a label, in the order in which labels get them. */
	public static SequencedSet<String> bound() {
		var keys = new LinkedHashSet<String>();
		for (var characters : new String[] { DIGITS, LETTERS })
			for (var prefix : new String[] { "", SHIFT }) //$NON-NLS-1$
				characters.chars().forEach(c -> keys.add(prefix + (char) c));
		return keys;
	}

	/** The labels that may be given, by their keys; each has at most one. */
	public static Map<String, Label> of(SchemaIndex schema) {
		return schema.derived(Assigned.class, LabelKeys::assign).keys;
	}

	/** Of a schema. */
	private record Assigned(Map<String, Label> keys) {
	}

	private static Assigned assign(SchemaIndex schema) {
		var keys = new LinkedHashMap<String, Label>();
		var bound = bound();
		var open = schema.labels().stream().filter(label -> !label.isAbstract() && !label.isRetired()).toList();
		for (var label : open)
			if (label.getHotkey() != null && bound.contains(normal(label.getHotkey())))
				keys.putIfAbsent(normal(label.getHotkey()), label);
		var having = new HashSet<>(keys.values());
		var without = open.stream().filter(label -> !having.contains(label)).iterator();
		for (var key : bound) {
			if (Character.isLetter(key.charAt(key.length() - 1)) || !without.hasNext())
				break;
			if (!keys.containsKey(key))
				keys.put(key, without.next());
		}
		return new Assigned(Collections.unmodifiableMap(keys));
	}

	/** The key of a label; empty when it has none. */
	public static String of(SchemaIndex schema, Label label) {
		return of(schema).entrySet().stream().filter(entry -> entry.getValue() == label).map(Map.Entry::getKey).findFirst()
				.orElse(""); //$NON-NLS-1$
	}

	private static String normal(String key) {
		var trimmed = key.strip().toUpperCase(Locale.ROOT);
		return trimmed.startsWith("SHIFT+") ? SHIFT + trimmed.substring(6) : trimmed; //$NON-NLS-1$
	}
}
