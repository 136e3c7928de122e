package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.JsonCasFormat;
import org.labelwright.io.text.internal.CasLayout.Out;
import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a JSON CAS file for each text. */
public final class JsonCasExporter extends CasExporter {

	public JsonCasExporter(ExportSource source, Options options) {
		super(JsonCasFormat.ID, source, options);
	}

	@Override
	CasTypes types(Entry entry) {
		var kept = entry.foreign(JsonCasFormat.ID);
		return kept == null ? new CasTypes() : CasTypes.of(kept.path(CasMapping.TYPES));
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) {
		return new FolderWriter(place, ".json") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				var types = types(entry);
				Json.write(file, json(new CasLayout(entry, text, annotations, types, JsonCasExporter.this), types));
			}
		};
	}

	private static ObjectNode json(CasLayout layout, CasTypes types) {
		var root = JsonNodeFactory.instance.objectNode();
		var structures = JsonNodeFactory.instance.arrayNode();
		var members = new LinkedHashMap<String, ArrayNode>();
		layout.sofas.forEach((id, sofa) -> {
			structures.addObject().put(JsonCasReader.ID, number(id)).put(JsonCasReader.TYPE, JsonCasReader.SOFA).setAll(sofa);
			members.put(id, JsonNodeFactory.instance.arrayNode());
		});
		var ids = layout.all.stream().map(fs -> fs.id).collect(Collectors.toSet());
		ids.addAll(layout.sofas.keySet());
		for (var fs : layout.all) {
			structures.add(structure(fs, ids, structures, layout, types));
			fs.views.stream().filter(members::containsKey).forEach(view -> members.get(view).add(number(fs.id)));
		}
		root.set(JsonCasReader.TYPES, types.json());
		root.set(JsonCasReader.STRUCTURES, structures);
		var views = root.putObject(JsonCasReader.VIEWS);
		layout.sofas.forEach((id, sofa) -> views.putObject(sofa.path("sofaID").asText(id)).put(JsonCasReader.SOFA_OF_VIEW, number(id)) //$NON-NLS-1$
				.set(JsonCasReader.MEMBERS, members.get(id)));
		return root;
	}

	private static long number(String id) {
		return Long.parseLong(id);
	}

	private static ObjectNode structure(Out fs, Set<String> ids, ArrayNode structures, CasLayout layout, CasTypes types) {
		var node = JsonNodeFactory.instance.objectNode().put(JsonCasReader.ID, number(fs.id)).put(JsonCasReader.TYPE, fs.type);
		if (fs.sofa != null)
			node.put("@sofa", number(fs.sofa)); //$NON-NLS-1$
		if (fs.begin >= 0)
			node.put("begin", fs.begin); //$NON-NLS-1$
		if (fs.end >= 0)
			node.put("end", fs.end); //$NON-NLS-1$
		for (var feature : fs.own.properties()) {
			var key = feature.getKey();
			var name = key.startsWith("@") || key.startsWith("#") || key.startsWith("^") ? key.substring(1) : key; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (fs.values.containsKey(name) || fs.refs.containsKey(name) || fs.lists.containsKey(name)
					|| key.startsWith("@") && !ids.contains(feature.getValue().asText())) //$NON-NLS-1$
				continue;
			node.set(key, key.equals(JsonCasReader.ELEMENTS) && refersTo(fs.type) ? present(feature.getValue(), ids) : feature.getValue());
		}
		fs.values.forEach((key, value) -> {
			if (value instanceof List<?> list)
				node.put('@' + key, array(layout, structures, CasTypes.STRING_ARRAY, list));
			else
				node.set(key, Json.MAPPER.valueToTree(value));
		});
		fs.refs.forEach((key, to) -> node.put('@' + key, number(to.id)));
		for (Map.Entry<String, List<Out>> list : fs.lists.entrySet())
			node.put('@' + list.getKey(), array(layout, structures, CasTypes.ARRAY, list.getValue().stream().map(to -> number(to.id)).toList()));
		return node;
	}

	private static boolean refersTo(String type) {
		return type.equals(CasTypes.ARRAY) || type.endsWith("[]"); //$NON-NLS-1$
	}

	/** The elements of an array without those that are not there any more. */
	private static ArrayNode present(JsonNode elements, Set<String> ids) {
		var present = JsonNodeFactory.instance.arrayNode();
		elements.forEach(element -> {
			if (element.isNull() || ids.contains(element.asText()))
				present.add(element);
		});
		return present;
	}

	private static long array(CasLayout layout, ArrayNode structures, String type, List<?> elements) {
		long id = number(layout.next());
		structures.addObject().put(JsonCasReader.ID, id).put(JsonCasReader.TYPE, type).set(JsonCasReader.ELEMENTS, Json.MAPPER.valueToTree(elements));
		return id;
	}
}
