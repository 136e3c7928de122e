package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Xml;
import org.labelwright.io.text.XmiFormat;
import org.labelwright.io.text.internal.CasLayout.Out;
import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Writes an XMI file for each text, and one description of the type system. */
public final class XmiExporter extends CasExporter {

	/** The file beside the others that has the type system, by the name that INCEpTION gives it. */
	public static final String TYPE_SYSTEM = "TypeSystem.xml"; //$NON-NLS-1$

	private final CasTypes types;

	public XmiExporter(ExportSource source, Options options) {
		super(XmiFormat.ID, source, options);
		JsonNode kept = source.schema().getForeign() == null ? MissingNode.getInstance()
				: source.schema().getForeign().path(XmiFormat.ID).path(CasMapping.TYPES);
		types = CasTypes.of(kept);
	}

	@Override
	CasTypes types(Entry entry) {
		return types;
	}

	@Override
	protected String unfit(String text) {
		return Xml.unfit(text);
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) {
		var needed = CasTypes.of(types.json());
		return new FolderWriter(place, ".xmi") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				Files.writeString(file, xmi(new CasLayout(entry, text, annotations, needed, XmiExporter.this), needed));
			}

			@Override
			public void close() throws IOException {
				Files.writeString(place.resolve(TYPE_SYSTEM), needed.xml());
			}
		};
	}

	private static String xmi(CasLayout layout, CasTypes types) {
		var prefixes = prefixes(layout);
		var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"").append(XmiReader.XMI).append('"'); //$NON-NLS-1$
		prefixes.forEach((space, prefix) -> out.append(" xmlns:").append(prefix).append("=\"http:///").append(Xml.escape(space.replace('.', '/'))) //$NON-NLS-1$ //$NON-NLS-2$
				.append(".ecore\"")); //$NON-NLS-1$
		out.append(" xmi:version=\"2.0\">\n  <cas:NULL xmi:id=\"0\"/>\n"); //$NON-NLS-1$
		var ids = layout.all.stream().map(fs -> fs.id).collect(Collectors.toSet());
		var members = new LinkedHashMap<String, StringBuilder>();
		for (var fs : layout.all) {
			fs(out, fs, prefixes, ids, types);
			fs.views.forEach(view -> members.computeIfAbsent(view, v -> new StringBuilder()).append(' ').append(fs.id));
		}
		layout.sofas.forEach((id, sofa) -> {
			out.append("  <cas:Sofa xmi:id=\"").append(Xml.escape(id)).append('"'); //$NON-NLS-1$
			sofa.properties().forEach(each -> attribute(out, each.getKey(), each.getValue().asText()));
			out.append("/>\n"); //$NON-NLS-1$
		});
		layout.sofas.keySet().forEach(id -> {
			out.append("  <cas:View"); //$NON-NLS-1$
			attribute(out, "sofa", id); //$NON-NLS-1$
			attribute(out, "members", members.getOrDefault(id, new StringBuilder()).toString().strip()); //$NON-NLS-1$
			out.append("/>\n"); //$NON-NLS-1$
		});
		return out.append("</xmi:XMI>\n").toString(); //$NON-NLS-1$
	}

	/** A prefix for each package. */
	private static Map<String, String> prefixes(CasLayout layout) {
		var prefixes = new TreeMap<String, String>();
		prefixes.put("uima.cas", "cas"); //$NON-NLS-1$ //$NON-NLS-2$
		for (var fs : layout.all) {
			var space = space(fs.type);
			var last = Layers.shortName(space);
			for (int i = 1; !prefixes.containsKey(space); i++) {
				var prefix = i == 1 ? last : last + i;
				if (!prefixes.containsValue(prefix) && !prefix.equals("xmi")) //$NON-NLS-1$
					prefixes.put(space, prefix);
			}
		}
		return prefixes;
	}

	private static String space(String type) {
		return type.indexOf('.') < 0 ? "uima.noNamespace" : type.substring(0, type.lastIndexOf('.')); //$NON-NLS-1$
	}

	private static void attribute(StringBuilder out, String name, Object value) {
		out.append(' ').append(name).append("=\"").append(Xml.escape(String.valueOf(value))).append('"'); //$NON-NLS-1$
	}

	private static void fs(StringBuilder out, Out fs, Map<String, String> prefixes, Set<String> ids, CasTypes types) {
		var name = prefixes.get(space(fs.type)) + ':' + Layers.shortName(fs.type);
		out.append("  <").append(name); //$NON-NLS-1$
		attribute(out, "xmi:id", fs.id); //$NON-NLS-1$
		if (fs.sofa != null)
			attribute(out, "sofa", fs.sofa); //$NON-NLS-1$
		if (fs.begin >= 0)
			attribute(out, "begin", fs.begin); //$NON-NLS-1$
		if (fs.end >= 0)
			attribute(out, "end", fs.end); //$NON-NLS-1$
		var lists = new StringBuilder();
		for (var feature : fs.own.properties()) {
			var key = feature.getKey();
			if (fs.values.containsKey(key) || fs.refs.containsKey(key) || fs.lists.containsKey(key))
				continue;
			var range = types.range(fs.type, key);
			if (feature.getValue().isArray())
				feature.getValue().forEach(each -> element(lists, key, each.asText()));
			else {
				var text = feature.getValue().asText();
				attribute(out, key, range != null && CasTypes.refers(range)
						? String.join(" ", XmiReader.ids(text).stream().filter(ids::contains).toList()) : text); //$NON-NLS-1$
			}
			types.feature(fs.type, key, feature.getValue().isArray() ? CasTypes.STRING_ARRAY : CasTypes.STRING, null);
		}
		fs.values.forEach((key, value) -> {
			if (value instanceof List<?> list)
				list.forEach(each -> element(lists, key, String.valueOf(each)));
			else
				attribute(out, key, value);
		});
		fs.refs.forEach((key, to) -> attribute(out, key, to.id));
		fs.lists.forEach((key, to) -> attribute(out, key, String.join(" ", to.stream().map(each -> each.id).toList()))); //$NON-NLS-1$
		if (lists.isEmpty())
			out.append("/>\n"); //$NON-NLS-1$
		else
			out.append(">\n").append(lists).append("  </").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void element(StringBuilder out, String name, String text) {
		out.append("    <").append(name).append('>').append(Xml.escape(text)).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
