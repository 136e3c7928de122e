package org.labelwright.io.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.MediaNames;
import org.labelwright.io.spi.Format;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.util.Documents;
import org.labelwright.store.Item;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Items of several parts as a format of one modality sees them: an item of one medium for each part of that modality,
 * under the id of the part. What is said of other parts is left out.
 */
public final class PartEntries {

	private static final String PARTS = "parts"; //$NON-NLS-1$

	private final ProjectStore store;
	private final String modalityId;
	/** Roles of the parts that are wanted; empty for all. */
	private final Set<String> roles;
	private final boolean any;
	private Map<String, Part> byId;

	public PartEntries(ProjectStore store, String modalityId, Set<String> roles) throws StoreException {
		this.store = store;
		this.modalityId = modalityId;
		this.roles = Set.copyOf(roles);
		any = (!ofAny() || !roles.isEmpty()) && store.items().anyParts();
	}

	/** Of a format of any modality, which takes items of several parts as they are unless some parts are asked for. */
	private boolean ofAny() {
		return Format.ANY_MODALITY.equals(modalityId);
	}

	/** Whether any item has parts that are passed one by one. */
	boolean any() {
		return any;
	}

	List<Part> of(Item item) throws StoreException {
		return any ? store.items().parts(item.id()) : List.of();
	}

	/** Whether a part is among those that are written. */
	boolean takes(Part part) {
		return (ofAny() || part.modalityId().equals(modalityId)) && (roles.isEmpty() || roles.contains(part.role()));
	}

	/** The part with this id. */
	Optional<Part> find(String id) throws StoreException {
		if (byId == null) {
			var all = new HashMap<String, Part>();
			if (any)
				store.items().forEachPart(part -> all.put(part.id(), part));
			byId = all;
		}
		return Optional.ofNullable(byId.get(id));
	}

	/** What is said of some parts of an item as entries, and the document with what is left out of it, if there is one. */
	record Split(List<Entry> entries, AnnotationDocument left) {
	}

	/** @param entry its document, if there is one, is used up */
	Split split(Entry entry, List<Part> parts) {
		var entries = new ArrayList<Entry>();
		for (var part : parts)
			if (takes(part))
				entries.add(new Entry(item(entry.item(), part), entry.document() == null ? null : document(entry.document(), part, entries.isEmpty()),
						entry.annotators(), entry.heads().stream().map(head -> head(head, part)).toList(), List.of()));
		return new Split(entries, entry.document());
	}

	/** A part as an item, under a name that leads back to it. */
	static Item item(Item whole, Part part) {
		if (part.media() == null)
			return part.asItem(whole.name() + '/' + part.role(), whole.group(), whole.state());
		var file = part.media().getFileName().toString();
		var last = MediaNames.last(whole.name());
		var folder = MediaNames.stem(file).equals(last) ? whole.name().substring(0, whole.name().length() - last.length()) : whole.name() + '/';
		return part.asItem(folder + file, whole.group(), whole.state());
	}

	/** What a format keeps with a document of several parts, once it is known what it keeps of one of them. */
	static ObjectNode foreign(AnnotationDocument document, String formatId, Part part, ObjectNode own) {
		var all = document.getForeign() != null && document.getForeign().get(formatId) instanceof ObjectNode before ? before.deepCopy()
				: JsonNodeFactory.instance.objectNode();
		all.withObject("/" + PARTS).set(part.id(), own); //$NON-NLS-1$
		return all;
	}

	/** What formats keep of one part. */
	private static ObjectNode foreign(AnnotationDocument document, Part part) {
		if (document.getForeign() == null)
			return null;
		var own = JsonNodeFactory.instance.objectNode();
		document.getForeign().properties().forEach(format -> {
			var kept = format.getValue().path(PARTS).get(part.id());
			if (kept != null)
				own.set(format.getKey(), kept);
			else if (part.position() == 0 && !format.getValue().has(PARTS))
				own.set(format.getKey(), format.getValue());
		});
		return own.isEmpty() ? null : own;
	}

	/** What a document says of itself, as of one part. */
	private static AnnotationDocument head(AnnotationDocument whole, Part part) {
		var own = Documents.header(whole);
		own.setForeign(foreign(whole, part));
		own.getTiers().removeIf(tier -> !part.holds(tier));
		own.getTiers().forEach(tier -> tier.setPart(null));
		return own;
	}

	/** Takes out of a document what is said of one part; answers about the whole go with the first that is asked for. */
	static AnnotationDocument document(AnnotationDocument whole, Part part, boolean answers) {
		var own = head(whole, part);
		for (var annotation : List.copyOf(whole.getAnnotations()))
			if (part.holds(annotation)) {
				annotation.setPart(null); // the file says it
				own.getAnnotations().add(annotation);
			}
		var ids = own.getAnnotations().stream().map(Annotation::getId).collect(Collectors.toCollection(HashSet::new));
		for (var relation : List.copyOf(whole.getRelations()))
			if (ids.contains(relation.getSourceId()) && ids.contains(relation.getTargetId()))
				own.getRelations().add(relation);
		for (var answer : List.copyOf(whole.getAnswers()))
			if (answer.getTime() == null ? answers : part.holds(answer)) {
				answer.setPart(null);
				own.getAnswers().add(answer);
			}
		return own;
	}
}
