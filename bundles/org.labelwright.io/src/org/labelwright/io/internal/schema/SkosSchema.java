package org.labelwright.io.internal.schema;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Problems;
import org.labelwright.io.Xml;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.taxonomy.ConceptReader;
import org.labelwright.io.internal.taxonomy.ConceptSink;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaMaker;
import org.labelwright.store.Concept;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Concepts of SKOS as labels, and labels as concepts. */
public final class SkosSchema {

	public static final String KEY = "skos"; //$NON-NLS-1$

	private static final String OURS = "urn:labelwright:label:"; //$NON-NLS-1$
	private static final String SCHEME = "urn:labelwright:schema:"; //$NON-NLS-1$
	private static final String SYNONYMS = "altLabel"; //$NON-NLS-1$
	private static final String PARENTS = "broader"; //$NON-NLS-1$

	private SkosSchema() {
	}

	/** @return empty when there are no concepts in it, which is told */
	public static Optional<LabelSchema> read(Path file, Consumer<Problem> told) throws IOException {
		var problems = new Problems();
		var concepts = new LinkedHashMap<String, Concept>();
		try {
			var reader = ConceptReader.of(file, Locale.getDefault().getLanguage());
			if (reader.isEmpty())
				problems.add(Problem.error("taxonomy.kind", file.getFileName().toString(), Messages.Taxonomy_kind, Messages.Taxonomy_kindRemedy)); //$NON-NLS-1$
			else
				reader.get().read(new ConceptSink(concept -> concepts.merge(concept.id(), concept, SkosSchema::joined), problems, SubMonitor.convert(null)));
		} catch (XMLStreamException e) {
			problems.add(Problem.error("taxonomy.malformed", file.getFileName() + ":" + (e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber())), //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.Taxonomy_malformed, e.getMessage()), Messages.Taxonomy_malformedRemedy));
		} catch (CharacterCodingException e) {
			problems.add(ItemsFormat.notUtf8(file.getFileName().toString()));
		} catch (CoreException e) {
			throw new IOException(e); // a map throws none
		}
		problems.list().forEach(told);
		return concepts.isEmpty() ? Optional.empty() : Optional.of(labels(file, concepts, told));
	}

	/** What is said of a concept at several places. */
	private static Concept joined(Concept one, Concept other) {
		return new Concept(one.id(), one.name().isEmpty() ? other.name() : one.name(), union(one.synonyms(), other.synonyms()), union(one.parentIds(), other.parentIds()),
				one.description().isEmpty() ? other.description() : one.description());
	}

	private static List<String> union(List<String> one, List<String> other) {
		var all = new LinkedHashSet<>(one);
		all.addAll(other);
		return List.copyOf(all);
	}

	private static LabelSchema labels(Path file, Map<String, Concept> concepts, Consumer<Problem> told) {
		var maker = new SchemaMaker(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), told); //$NON-NLS-1$ //$NON-NLS-2$
		var labels = new LinkedHashMap<String, Label>();
		for (var concept : concepts.values()) {
			var last = concept.id().substring(Math.max(concept.id().lastIndexOf('/'), concept.id().lastIndexOf('#')) + 1);
			var name = concept.name().isEmpty() ? last : concept.name();
			var label = maker.label(maker.find(name).isPresent() ? name + " (" + concept.id() + ')' : name); //$NON-NLS-1$
			maker.identify(label, id(concept.id()));
			label.setDescription(concept.description().isEmpty() ? null : concept.description());
			labels.put(concept.id(), label);
		}
		for (var concept : concepts.values()) {
			var label = labels.get(concept.id());
			var parents = concept.parentIds().stream().filter(labels::containsKey).toList();
			if (!parents.isEmpty())
				label.setParent(labels.get(parents.getFirst()));
			var kept = JsonNodeFactory.instance.objectNode();
			concept.synonyms().forEach(synonym -> kept.withArray('/' + SYNONYMS).add(synonym));
			parents.stream().skip(1).forEach(parent -> kept.withArray('/' + PARENTS).add(parent));
			SchemaMaker.keep(label, KEY, kept);
		}
		return maker.schema();
	}

	private static String id(String iri) {
		return iri.startsWith(OURS) ? URLDecoder.decode(iri.substring(OURS.length()).replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8) : iri; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String iri(Label label) {
		return iri(label.getId() == null ? "" : label.getId()); //$NON-NLS-1$
	}

	private static String iri(String id) {
		return id.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]*") ? id : OURS + URLEncoder.encode(id, StandardCharsets.UTF_8); //$NON-NLS-1$
	}

	/** Writes triples. */
	private interface Out {
		void concept(Label label, Set<String> parents, List<String> synonyms);

		String text();
	}

	public static String write(LabelSchema schema, boolean turtle) {
		var out = turtle ? new Turtle(schema) : new Rdf(schema);
		for (var label : schema.getLabels()) {
			var parents = new LinkedHashSet<String>();
			if (label.getParent() != null)
				parents.add(iri(label.getParent()));
			kept(label, PARENTS).forEach(parent -> parents.add(iri(parent)));
			out.concept(label, parents, kept(label, SYNONYMS));
		}
		return out.text();
	}

	private static List<String> kept(Label label, String what) {
		return label.getForeign() == null ? List.of() : Extras.texts(label.getForeign().path(KEY).path(what));
	}

	private static String scheme(LabelSchema schema) {
		return SCHEME + URLEncoder.encode(schema.getId() == null ? "" : schema.getId(), StandardCharsets.UTF_8); //$NON-NLS-1$
	}

	private static final class Turtle implements Out {

		private final StringBuilder text = new StringBuilder("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n"); //$NON-NLS-1$
		private final String scheme;

		Turtle(LabelSchema schema) {
			scheme = '<' + scheme(schema) + '>';
			text.append(scheme).append(" a skos:ConceptScheme"); //$NON-NLS-1$
			if (schema.getName() != null)
				text.append(" ;\n    skos:prefLabel ").append(quoted(schema.getName())); //$NON-NLS-1$
			text.append(" .\n"); //$NON-NLS-1$
		}

		@Override
		public void concept(Label label, Set<String> parents, List<String> synonyms) {
			var lines = new ArrayList<String>();
			lines.add("a skos:Concept"); //$NON-NLS-1$
			lines.add("skos:inScheme " + scheme); //$NON-NLS-1$
			if (label.getName() != null)
				lines.add("skos:prefLabel " + quoted(label.getName())); //$NON-NLS-1$
			synonyms.forEach(synonym -> lines.add("skos:altLabel " + quoted(synonym))); //$NON-NLS-1$
			if (label.getDescription() != null)
				lines.add("skos:definition " + quoted(label.getDescription())); //$NON-NLS-1$
			parents.forEach(parent -> lines.add("skos:broader <" + parent + '>')); //$NON-NLS-1$
			text.append("\n<").append(iri(label)).append("> ").append(String.join(" ;\n    ", lines)).append(" .\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}

		private static String quoted(String said) {
			return '"' + said.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
		}

		@Override
		public String text() {
			return text.toString();
		}
	}

	private static final class Rdf implements Out {

		private final StringBuilder text = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
				"""); //$NON-NLS-1$
		private final String scheme;

		Rdf(LabelSchema schema) {
			scheme = scheme(schema);
			text.append("  <skos:ConceptScheme rdf:about=\"").append(Xml.escape(scheme)).append("\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
			literal("prefLabel", schema.getName()); //$NON-NLS-1$
			text.append("  </skos:ConceptScheme>\n"); //$NON-NLS-1$
		}

		@Override
		public void concept(Label label, Set<String> parents, List<String> synonyms) {
			text.append("  <skos:Concept rdf:about=\"").append(Xml.escape(iri(label))).append("\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
			resource("inScheme", scheme); //$NON-NLS-1$
			literal("prefLabel", label.getName()); //$NON-NLS-1$
			synonyms.forEach(synonym -> literal("altLabel", synonym)); //$NON-NLS-1$
			literal("definition", label.getDescription()); //$NON-NLS-1$
			parents.forEach(parent -> resource("broader", parent)); //$NON-NLS-1$
			text.append("  </skos:Concept>\n"); //$NON-NLS-1$
		}

		/** A text that XML cannot hold is left out, and so found to be lost. */
		private void literal(String property, String said) {
			if (said != null && Xml.unfit(said) == null)
				text.append("    <skos:").append(property).append('>').append(Xml.escape(said)).append("</skos:").append(property).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		private void resource(String property, String iri) {
			text.append("    <skos:").append(property).append(" rdf:resource=\"").append(Xml.escape(iri)).append("\"/>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		@Override
		public String text() {
			return text + "</rdf:RDF>\n"; //$NON-NLS-1$
		}
	}
}
