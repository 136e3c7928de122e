package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.BratFormat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads {@code annotation.conf}, see <a href="https://brat.nlplab.org/configuration.html">brat.nlplab.org</a>. */
public final class BratConfiguration {

	/** Name of the file. */
	public static final String NAME = "annotation.conf"; //$NON-NLS-1$

	/** Extras of a label or a relation type: {@code event}, {@code argument} or {@code equiv}. */
	static final String KIND = "kind"; //$NON-NLS-1$

	private static final String NUMBERED = "\\d+$"; //$NON-NLS-1$

	private BratConfiguration() {
	}

	/** Declares what a file says, if there is one. */
	public static void read(Path file, SchemaCollector schema, Consumer<Problem> problems) throws IOException {
		if (!Files.isRegularFile(file))
			return;
		var text = ItemsFormat.text(file, problems);
		if (text == null)
			return;
		var kinds = Map.of("entities", new ArrayList<String>(), "events", new ArrayList<String>()); //$NON-NLS-1$ //$NON-NLS-2$
		var attributes = new LinkedHashMap<String, String>();
		var section = ""; //$NON-NLS-1$
		for (var line : text.lines().map(String::strip).toList()) {
			if (line.isEmpty() || line.startsWith("#") || line.startsWith("--") || line.startsWith("<") || line.startsWith("!")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				continue;
			if (line.startsWith("[") && line.endsWith("]")) { //$NON-NLS-1$ //$NON-NLS-2$
				section = line.substring(1, line.length() - 1);
				continue;
			}
			var parts = line.split("\\s+", 2); //$NON-NLS-1$
			var rest = parts.length > 1 ? parts[1] : ""; //$NON-NLS-1$
			switch (section) {
			case "entities" -> { //$NON-NLS-1$
				schema.declareClass(parts[0], null);
				kinds.get(section).add(parts[0]);
			}
			case "events" -> { //$NON-NLS-1$
				schema.declareClass(parts[0], kind("event")); //$NON-NLS-1$
				kinds.get(section).add(parts[0]);
				for (var argument : rest.split(",")) //$NON-NLS-1$
					if (argument.contains(":")) //$NON-NLS-1$
						schema.declareRelationType(role(argument.strip().split("[:?*+{]", 2)[0]), true, wrapped("argument")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			case "relations" -> { //$NON-NLS-1$
				boolean symmetric = rest.contains("symmetric"); //$NON-NLS-1$
				boolean equiv = symmetric && rest.contains("transitive") && parts[0].equals("Equiv"); //$NON-NLS-1$ //$NON-NLS-2$
				schema.declareRelationType(parts[0], !symmetric, equiv ? wrapped("equiv") : wrapped("relation")); //$NON-NLS-1$ //$NON-NLS-2$
			}
			case "attributes" -> attributes.put(parts[0], rest); //$NON-NLS-1$
			default -> {
				// sections such as those for shortcuts say nothing of the schema
			}
			}
		}
		attributes.forEach((name, rest) -> declare(name, rest, kinds, schema));
	}

	private static void declare(String name, String rest, Map<String, ArrayList<String>> kinds, SchemaCollector schema) {
		var options = new ArrayList<String>();
		var owners = new ArrayList<String>();
		for (var part : rest.split(",")) { //$NON-NLS-1$
			var pair = part.strip().split(":", 2); //$NON-NLS-1$
			if (pair.length < 2)
				continue;
			if (pair[0].equals("Value")) //$NON-NLS-1$
				options.addAll(List.of(pair[1].split("\\|"))); //$NON-NLS-1$
			if (!pair[0].equals("Arg")) //$NON-NLS-1$
				continue;
			for (var owner : pair[1].split("\\|")) { //$NON-NLS-1$
				if (owner.equals("<ENTITY>") || owner.equals("<ANY>")) //$NON-NLS-1$ //$NON-NLS-2$
					owners.addAll(kinds.get("entities")); //$NON-NLS-1$
				if (owner.equals("<EVENT>") || owner.equals("<ANY>")) //$NON-NLS-1$ //$NON-NLS-2$
					owners.addAll(kinds.get("events")); //$NON-NLS-1$
				if (!owner.startsWith("<")) //$NON-NLS-1$
					owners.add(owner);
			}
		}
		for (var owner : owners)
			if (options.isEmpty())
				schema.declareFlag(owner, name);
			else
				schema.declareChoice(owner, name, options);
	}

	/** The role of an argument without the number that tells several apart. */
	static String role(String argument) {
		var role = argument.replaceFirst(NUMBERED, ""); //$NON-NLS-1$
		return role.isEmpty() ? argument : role;
	}

	static ObjectNode kind(String name) {
		return JsonNodeFactory.instance.objectNode().put(KIND, name);
	}

	static ObjectNode wrapped(String name) {
		return JsonNodeFactory.instance.objectNode().set(BratFormat.ID, kind(name));
	}
}
