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

	static final String EVENT = "event"; //$NON-NLS-1$
	static final String ARGUMENT = "argument"; //$NON-NLS-1$
	static final String EQUIV = "equiv"; //$NON-NLS-1$

	private static final int MOST_MACROS = 100;
	private static final int LONGEST_LINE = 20_000;
	private static final int LONGEST_MACRO = 4_000;
	private static final String NUMBERED = "\\d+$"; //$NON-NLS-1$

	private BratConfiguration() {
	}

	/**
	 * A line that says something, with the names that stand for several written out.
	 *
	 * @param depth      how far it is indented, in blanks
	 * @param isAbstract whether it only heads those below it
	 * @param number     from 1
	 */
	record Line(String section, int depth, boolean isAbstract, String name, String rest, int number) {

		/** The parts of the rest that name what may take part. */
		List<Argument> arguments() {
			var arguments = new ArrayList<Argument>();
			for (var part : rest.split(",")) { //$NON-NLS-1$
				int colon = part.lastIndexOf(':');
				var name = colon < 0 ? "" : part.substring(0, colon).strip(); //$NON-NLS-1$
				if (!name.isEmpty() && !name.startsWith("<")) //$NON-NLS-1$
					arguments.add(Argument.of(name, List.of(part.substring(colon + 1).strip().split("\\|")))); //$NON-NLS-1$
			}
			return arguments;
		}

		boolean isSymmetric() {
			return rest.contains("symmetric"); //$NON-NLS-1$
		}

		/** Of a relation {@code equiv} or {@code relation}. */
		String relationKind() {
			return isSymmetric() && rest.contains("transitive") && name.equals("Equiv") ? EQUIV : "relation"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/**
	 * Who may take part.
	 *
	 * @param count how often, as it is written: {@code ?}, {@code *}, {@code +}, {@code {2}}; empty for once
	 * @param types names of what may, {@code <ENTITY>}, {@code <EVENT>} and {@code <ANY>} among them
	 */
	record Argument(String name, String count, List<String> types) {

		private static Argument of(String written, List<String> types) {
			var name = written.split("[?*+{]", 2)[0]; //$NON-NLS-1$
			return new Argument(name, written.substring(name.length()), types);
		}
	}

	/** The lines of a file. */
	static List<Line> parse(String text) {
		var lines = new ArrayList<Line>();
		var macros = new LinkedHashMap<String, String>();
		var section = ""; //$NON-NLS-1$
		int number = 0;
		for (var raw : text.lines().toList()) {
			number++;
			var line = raw.strip();
			if (line.isEmpty() || line.startsWith("#") || line.startsWith("--")) //$NON-NLS-1$ //$NON-NLS-2$
				continue;
			if (line.startsWith("[") && line.endsWith("]")) { //$NON-NLS-1$ //$NON-NLS-2$
				section = line.substring(1, line.length() - 1);
				continue;
			}
			if (line.startsWith("<")) { //$NON-NLS-1$
				int equals = line.indexOf('=');
				if (equals > 0 && macros.size() < MOST_MACROS && line.length() < LONGEST_MACRO)
					macros.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
				continue;
			}
			boolean isAbstract = line.startsWith("!"); //$NON-NLS-1$
			var parts = (isAbstract ? line.substring(1) : line).strip().split("\\s+", 2); //$NON-NLS-1$
			if (!parts[0].isEmpty())
				lines.add(new Line(section, depth(raw), isAbstract, parts[0], parts.length > 1 ? written(parts[1], macros) : "", number)); //$NON-NLS-1$
		}
		return lines;
	}

	private static int depth(String line) {
		int depth = 0;
		while (depth < line.length() && Character.isWhitespace(line.charAt(depth)))
			depth++;
		return depth;
	}

	/** With what macros stand for, which have none in them. */
	private static String written(String rest, Map<String, String> macros) {
		var text = rest;
		for (var macro : macros.entrySet())
			if (text.length() < LONGEST_LINE)
				text = text.replace(macro.getKey(), macro.getValue());
		return text;
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
		for (var line : parse(text)) {
			if (line.isAbstract)
				continue;
			switch (line.section) {
			case "entities" -> { //$NON-NLS-1$
				schema.declareClass(line.name, null);
				kinds.get(line.section).add(line.name);
			}
			case "events" -> { //$NON-NLS-1$
				schema.declareClass(line.name, kind(EVENT));
				kinds.get(line.section).add(line.name);
				for (var argument : line.arguments())
					schema.declareRelationType(role(argument.name), true, wrapped(ARGUMENT));
			}
			case "relations" -> //$NON-NLS-1$
				schema.declareRelationType(line.name, !line.isSymmetric(), wrapped(line.relationKind()));
			case "attributes" -> attributes.put(line.name, line.rest); //$NON-NLS-1$
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
