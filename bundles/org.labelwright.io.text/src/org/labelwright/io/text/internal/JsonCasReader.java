package org.labelwright.io.text.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.internal.Cas.Fs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads a CAS from JSON, as the specification "JSON serialization of the Apache UIMA CAS" 0.4 describes it. The
 * place of a feature structure is its place in the list.
 */
final class JsonCasReader {

	static final String TYPES = "%TYPES"; //$NON-NLS-1$
	static final String STRUCTURES = "%FEATURE_STRUCTURES"; //$NON-NLS-1$
	static final String VIEWS = "%VIEWS"; //$NON-NLS-1$
	static final String ID = "%ID"; //$NON-NLS-1$
	static final String TYPE = "%TYPE"; //$NON-NLS-1$
	static final String ELEMENTS = "%ELEMENTS"; //$NON-NLS-1$
	static final String SOFA_OF_VIEW = "%SOFA"; //$NON-NLS-1$
	static final String MEMBERS = "%MEMBERS"; //$NON-NLS-1$
	static final String SOFA = "uima.cas.Sofa"; //$NON-NLS-1$

	private final Consumer<Problem> problems;
	private final Cas cas = new Cas();

	private JsonCasReader(Consumer<Problem> problems) {
		this.problems = problems;
	}

	/** True for what has feature structures. */
	static boolean isCas(JsonNode root) {
		return root.path(STRUCTURES).isArray();
	}

	/** Reads what {@link #isCas is one}. */
	static Cas read(Path file, JsonNode root, Consumer<Problem> problems) {
		var reader = new JsonCasReader(problems);
		reader.cas.types = CasTypes.of(root.path(TYPES));
		int number = 0;
		for (var node : root.path(STRUCTURES))
			reader.structure(node, file.getFileName() + "#/" + STRUCTURES + '/' + number++); //$NON-NLS-1$
		for (var fs : reader.cas.all.values())
			reader.arrays(fs);
		for (var view : root.path(VIEWS)) {
			var members = new ArrayList<String>();
			view.path(MEMBERS).forEach(member -> members.add(member.asText()));
			reader.cas.members.put(view.path(SOFA_OF_VIEW).asText(), members);
		}
		return reader.cas;
	}

	private static boolean isId(JsonNode node) {
		return node.isIntegralNumber() && node.canConvertToLong();
	}

	private void structure(JsonNode node, String place) {
		if (!(node instanceof ObjectNode structure) || !isId(structure.path(ID)) || !structure.path(TYPE).isTextual()
				|| cas.all.containsKey(structure.path(ID).asText())) {
			problems.accept(Problem.error("jsoncas.id", place, NLS.bind(Messages.Cas_id, node.path(ID).asText()), Messages.Cas_idRemedy)); //$NON-NLS-1$
			return;
		}
		var fs = new Fs(structure.path(ID).asText(), structure.path(TYPE).asText(), place);
		if (fs.type.equals(SOFA)) {
			cas.sofas.put(fs.id, structure.deepCopy().without(List.of(ID, TYPE)));
			return;
		}
		structure.properties().forEach(feature -> feature(fs, feature.getKey(), feature.getValue()));
		cas.all.put(fs.id, fs);
	}

	private void feature(Fs fs, String key, JsonNode value) {
		switch (key) {
		case ID, TYPE -> {
			// known already
		}
		case "@sofa" -> fs.sofa = isId(value) ? value.asText() : null; //$NON-NLS-1$
		case "begin", "^begin" -> fs.begin = offset(fs, value); //$NON-NLS-1$ //$NON-NLS-2$
		case "end", "^end" -> fs.end = offset(fs, value); //$NON-NLS-1$ //$NON-NLS-2$
		default -> {
			fs.own.set(key, value);
			if (key.startsWith("@") && isId(value)) //$NON-NLS-1$
				fs.refs.put(key.substring(1), List.of(value.asText()));
			else if (value.isTextual() && !value.textValue().isEmpty() && !key.startsWith("#") && !key.startsWith("%")) //$NON-NLS-1$ //$NON-NLS-2$
				fs.values.put(key, value.textValue());
			else if (value.isBoolean())
				fs.values.put(key, value.booleanValue());
			else if (value.isIntegralNumber() && value.canConvertToLong())
				fs.values.put(key, value.longValue());
			else if (value.isFloatingPointNumber() && Double.isFinite(value.doubleValue()))
				fs.values.put(key, value.doubleValue());
		}
		}
	}

	private int offset(Fs fs, JsonNode value) {
		if (value.isInt() && value.intValue() >= 0)
			return value.intValue();
		problems.accept(Problem.error("cas.offset", fs.place, NLS.bind(Messages.Cas_offset, ItemsFormat.shorten(value.toString())), Messages.Cas_offsetRemedy)); //$NON-NLS-1$
		return -1;
	}

	/** Goes through arrays, which are feature structures of their own here. */
	private void arrays(Fs fs) {
		for (var feature : List.copyOf(fs.refs.keySet())) {
			var array = cas.all.get(fs.ref(feature));
			if (array == null || !array.own.path(ELEMENTS).isArray())
				continue;
			var elements = new ArrayList<String>();
			boolean texts = array.type.equals(CasTypes.STRING_ARRAY);
			boolean sound = texts || array.type.equals(CasTypes.ARRAY) || array.type.endsWith("[]"); //$NON-NLS-1$
			for (var element : array.own.path(ELEMENTS)) {
				sound &= texts ? element.isTextual() : isId(element);
				elements.add(element.asText());
			}
			if (!sound || elements.isEmpty())
				continue;
			fs.refs.put(CasMapping.ARRAY + feature, fs.refs.remove(feature));
			if (texts)
				fs.values.put(feature, elements);
			else
				fs.refs.put(feature, elements);
		}
	}
}
