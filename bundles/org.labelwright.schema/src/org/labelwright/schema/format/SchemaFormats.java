package org.labelwright.schema.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.labelwright.core.ExtensionRegistry;
import org.labelwright.core.ExtensionRegistry.Contribution;

/** The formats of schemas that are installed. Safe for use from any thread. */
public final class SchemaFormats {

	private static final ExtensionRegistry<SchemaFormat> REGISTRY = new ExtensionRegistry<>("org.labelwright.schema.formats", "format", SchemaFormat.class); //$NON-NLS-1$ //$NON-NLS-2$

	private SchemaFormats() {
	}

	public static List<Contribution<SchemaFormat>> all() {
		return REGISTRY.contributions();
	}

	public static Optional<SchemaFormat> find(String id) {
		return REGISTRY.find(id);
	}

	/** File name endings in lower case, without the dot; the usual one first. */
	public static List<String> extensions(Contribution<SchemaFormat> format) {
		return format.attribute("extensions").map(list -> List.of(list.toLowerCase(Locale.ROOT).split("\\s*,\\s*"))).orElse(List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Those whose files end as this one does. */
	public static List<Contribution<SchemaFormat>> of(Path file) {
		var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return all().stream().filter(format -> extensions(format).stream().anyMatch(ending -> name.endsWith('.' + ending))).toList();
	}
}
