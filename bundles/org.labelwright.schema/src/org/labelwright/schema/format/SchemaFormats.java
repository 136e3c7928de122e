package org.labelwright.schema.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.labelwright.core.ExtensionRegistry;
import org.labelwright.core.ExtensionRegistry.Contribution;

/** The formats of schemas that are installed. Safe for use from any thread. */
public final class SchemaFormats {

	private static final ExtensionRegistry<SchemaFormat> REGISTRY = new ExtensionRegistry<>("org.labelwright.schema.formats", "format", SchemaFormat.class); //$NON-NLS-1$ //$NON-NLS-2$

	/** Bytes by which a format is told. */
	private static final int BEGINNING = 1 << 16;

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

	/**
	 * Those that a file may be of, the likeliest first: what its beginning looks like counts for more than how its name ends. Not for the user interface's
	 * thread.
	 *
	 * @throws IOException when it cannot be read
	 */
	public static List<Contribution<SchemaFormat>> probe(Path file) throws IOException {
		var beginning = beginning(file);
		var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		var sure = new HashMap<Contribution<SchemaFormat>, Integer>();
		for (var format : all()) {
			int points = (format.instance().filter(reader -> reader.isLike(beginning)).isPresent() ? 2 : 0)
					+ (extensions(format).stream().anyMatch(ending -> name.endsWith('.' + ending)) ? 1 : 0);
			if (points > 0)
				sure.put(format, points);
		}
		return all().stream().filter(sure::containsKey).sorted(Comparator.comparing(sure::get).reversed()).toList();
	}

	private static String beginning(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var bytes = in.readNBytes(BEGINNING);
			var charset = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
			var text = new String(bytes, charset);
			return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
		}
	}
}
