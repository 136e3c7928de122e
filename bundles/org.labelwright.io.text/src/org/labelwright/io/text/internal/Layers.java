package org.labelwright.io.text.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How labels go with the layers of WebAnno and INCEpTION, which are types of UIMA. The label of an annotation is
 * its feature {@code value}, where its layer has one and it is set, else the layer's name without its package;
 * the same goes for types of relations. A label that came from no layer becomes a value on the layer
 * {@code webanno.custom.Span}, a relation one on {@code webanno.custom.Relation}.
 */
public final class Layers {

	/** Features that INCEpTION's knowledge bases fill. */
	public static final Set<String> CONCEPTS = Set.of("identifier"); //$NON-NLS-1$

	static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"; //$NON-NLS-1$
	static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"; //$NON-NLS-1$
	static final String DEPENDENCY = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"; //$NON-NLS-1$
	static final String SPAN = "webanno.custom.Span"; //$NON-NLS-1$
	static final String RELATION = "webanno.custom.Relation"; //$NON-NLS-1$
	static final String ANNOTATION = "uima.tcas.Annotation"; //$NON-NLS-1$
	static final String VALUE = "value"; //$NON-NLS-1$
	/** The relation from an element of a chain to the next. */
	static final String NEXT = "next"; //$NON-NLS-1$

	/** Extras: the layer, whether it has a feature {@code value}, and what is not an ordinary span or relation. */
	static final String LAYER = "layer"; //$NON-NLS-1$
	static final String HAS_VALUE = "hasValue"; //$NON-NLS-1$
	static final String KIND = "kind"; //$NON-NLS-1$
	static final String SLOT = "slot"; //$NON-NLS-1$
	static final String CHAIN = "chain"; //$NON-NLS-1$
	/** Extras of relations: the layer of both ends, or the types of the links of a slot and of what fills it. */
	static final String BASE = "base"; //$NON-NLS-1$
	static final String LINK = "link"; //$NON-NLS-1$
	static final String TARGET = "target"; //$NON-NLS-1$
	/** The attribute that says what fills a slot. */
	static final String ROLE = "role"; //$NON-NLS-1$

	private static final String SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."; //$NON-NLS-1$
	private static final Pattern FEATURE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*"); //$NON-NLS-1$

	/** The formats whose extras have layers. */
	private static final List<String> FORMATS = List.of("webanno", "xmi", "jsoncas"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/**
	 * A layer to write to.
	 *
	 * @param type     of the layer
	 * @param hasValue whether it has a feature {@code value} that is the label
	 * @param chain    whether what is on it are elements of chains
	 */
	record Layer(String type, boolean hasValue, boolean chain) {

		/** What is written as the value for a label: null when the layer alone says it. */
		String value(String label) {
			return shortName(type).equals(label) ? null : label;
		}

		/** True when a label can be written here and is read back. */
		boolean takes(String label) {
			return label != null && !label.isEmpty() && (hasValue || shortName(type).equals(label));
		}
	}

	private Layers() {
	}

	/** The name of a type without its package. */
	static String shortName(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	/** True when the feature {@code value} of a layer is its label; the values of lemmas and stems are none. */
	static boolean labelled(String type) {
		return !type.startsWith(SEGMENTATION);
	}

	/** True for the name of an attribute that a feature of a layer can have, and that does not mean something else there. */
	static boolean isFeature(String name, String type) {
		return name != null && FEATURE.matcher(name).matches() && !name.startsWith("ROLE_") && !name.startsWith("BT_") //$NON-NLS-1$ //$NON-NLS-2$
				&& !(name.equals(VALUE) && labelled(type))
				&& !List.of("begin", "end", "sofa", "next", "first", "id", "Governor", "Dependent").contains(name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	/** Extras that say which layer a statement is of. */
	static ObjectNode extras(String type, boolean hasValue) {
		return JsonNodeFactory.instance.objectNode().put(LAYER, type).put(HAS_VALUE, hasValue);
	}

	/**
	 * Extras of a relation that fills a slot.
	 *
	 * @param host   layer of the annotation that has the slot
	 * @param link   type of the links
	 * @param target layer of what may fill it
	 */
	static ObjectNode slot(String host, String link, String target) {
		return extras(host, false).put(KIND, SLOT).put(LINK, link).put(TARGET, target);
	}

	private static JsonNode find(JsonNode foreign) {
		if (foreign != null)
			for (var format : FORMATS)
				if (foreign.path(format).has(LAYER))
					return foreign.path(format);
		return MissingNode.getInstance();
	}

	/** The extras that say what a relation is: its own, else those of its type; missing when it is of no layer. */
	static JsonNode extras(Statement relation, RelationType type) {
		var own = find(relation.getForeign());
		return own.isMissingNode() ? find(type.getForeign()) : own;
	}

	/** The layer on which an annotation with a label is written. */
	static Layer of(Statement annotation, Label label) {
		for (var extras : List.of(find(annotation.getForeign()), find(label.getForeign()))) {
			var layer = layer(extras);
			if (layer != null && layer.takes(label.getName()) && !layer.type.equals(SENTENCE))
				return layer;
		}
		return new Layer(SPAN, true, false);
	}

	/** The layer on which a relation that is no slot and no link of a chain is written. */
	static Layer of(Statement relation, RelationType type) {
		for (var extras : List.of(find(relation.getForeign()), find(type.getForeign()))) {
			var layer = extras.has(KIND) ? null : layer(extras);
			if (layer != null && layer.takes(type.getName()))
				return layer;
		}
		return new Layer(RELATION, true, false);
	}

	private static Layer layer(JsonNode extras) {
		return extras.has(LAYER) ? new Layer(extras.path(LAYER).asText(), extras.path(HAS_VALUE).asBoolean(),
				extras.path(KIND).asText().equals(CHAIN)) : null;
	}
}
