package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a file has of one text in UIMA: its feature structures by their ids, in their order. */
final class Cas {

	/** A feature structure. Offsets are UTF-16 units, or -1 when it has none. */
	static final class Fs {
		final String id;
		final String type;
		final String place;
		String sofa;
		int begin = -1;
		int end = -1;
		/** Simple values of features: text, yes or no, whole and other numbers, lists of texts. */
		final Map<String, Object> values = new LinkedHashMap<>();
		/** Ids to which features refer. */
		final Map<String, List<String>> refs = new LinkedHashMap<>();
		/** All features as the file has them, but for offsets and the text they belong to. */
		final ObjectNode own = JsonNodeFactory.instance.objectNode();

		Fs(String id, String type, String place) {
			this.id = id;
			this.type = type;
			this.place = place;
		}

		/** The one to which a feature refers; null when it refers to none or several. */
		String ref(String feature) {
			var ids = refs.get(feature);
			return ids == null || ids.size() != 1 ? null : ids.getFirst();
		}
	}

	final Map<String, Fs> all = new LinkedHashMap<>();
	/** Texts and the like, as the file has them, by their ids. */
	final Map<String, ObjectNode> sofas = new LinkedHashMap<>();
	/** Members of the view of each text, by the id of the text. */
	final Map<String, List<String>> members = new LinkedHashMap<>();
	CasTypes types = new CasTypes();

	/** The id of the text that counts: the one of the initial view, else the first; null when there is none. */
	String main() {
		String found = null;
		for (var sofa : sofas.entrySet())
			if (sofa.getValue().path("sofaString").isTextual() && (found == null || sofa.getValue().path("sofaID").asText().equals("_InitialView"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				found = sofa.getKey();
		return found;
	}

	/** By the id of each member, the texts whose views have it. */
	Map<String, List<String>> viewsOf() {
		var views = new LinkedHashMap<String, List<String>>();
		members.forEach((sofa, ids) -> ids.forEach(id -> views.computeIfAbsent(id, i -> new ArrayList<>()).add(sofa)));
		return views;
	}
}
