package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Xml;
import org.labelwright.io.audio.EafFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.schema.Label;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Writes a document of ELAN for each recording, with all that was read of it as long as it still holds. */
public final class EafExporter extends AudioExporter {

	private final Set<String> otherTier = new HashSet<>();
	private final Set<String> otherTimes = new HashSet<>();
	private final Set<String> references = new HashSet<>();
	private final Map<String, List<Relation>> implied = new HashMap<>();
	private final Map<String, String> otherLabel = new HashMap<>();
	private final Set<Tier> changedTiers = Collections.newSetFromMap(new IdentityHashMap<>());

	public EafExporter(ExportSource source, Options options) {
		super(EafFormat.ID, source, options);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval interval && Xml.impossible(labelName(annotation)) < 0
				&& (interval.getTier() == null || Xml.impossible(interval.getTier()) < 0) && !(value(annotation, Recordings.TEXT) instanceof String text && Xml.impossible(text) >= 0)
				&& !(value(annotation, Recordings.SPEAKER) instanceof String speaker && Xml.impossible(speaker) >= 0);
	}

	@Override
	protected void plan(Entry entry, Item item) {
		var left = entry.annotations().stream().filter(this::writes).toList();
		int orphans = 0;
		for (Set<Annotation> found; !(found = document(entry, item, left).orphans()).isEmpty(); left = left.stream().filter(this::writes).toList()) {
			orphans += found.size();
			found.forEach(this::refuse);
		}
		var document = document(entry, item, left);
		if (orphans > 0)
			find(Problem.warning("eaf.orphan", item.name(), NLS.bind(Messages.Eaf_orphan, orphans), Messages.Eaf_orphanRemedy)); //$NON-NLS-1$
		otherTier.addAll(document.otherTier());
		otherTimes.addAll(document.otherTimes());
		references.addAll(document.references());
		for (var annotation : left)
			if (!document.tiers().labelBack(annotation).equals(labelName(annotation)))
				otherLabel.put(annotation.getId(), document.tiers().labelBack(annotation));
		if (entry.document() != null)
			entry.document().getTiers().stream().filter(tier -> !document.tiers().keeps(tier)).forEach(changedTiers::add);
		if (entry.document() != null && !document.implied().isEmpty())
			implied.put(entry.document().getId(), document.implied());
	}

	private EafDocument document(Entry entry, Item item, List<Annotation> annotations) {
		return new EafDocument(this, extras(entry), item, annotations,
				entry.document() == null ? AnnotationFactory.eINSTANCE.createAnnotationDocument() : entry.document());
	}

	/** The first relation of a symbolic object to its parent is written, and no other. */
	@Override
	public boolean writes(Relation relation) {
		return references.contains(relation.getId());
	}

	/** What is on a tier without times of its own refers to what it says more of. */
	@Override
	public List<Relation> implied(AnnotationDocument document) {
		return implied.getOrDefault(document.getId(), List.of());
	}

	@Override
	public boolean writes(Tier tier) {
		return !changedTiers.contains(tier);
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		return Optional.ofNullable(otherLabel.get(annotation.getId()));
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		if (otherTier.contains(annotation.getId()))
			lost.accept(Constructs.TIER);
		if (otherTimes.contains(annotation.getId()))
			lost.accept("TimeInterval"); //$NON-NLS-1$
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return (Recordings.TEXT.equals(attribute) || Recordings.SPEAKER.equals(attribute)) && value instanceof String text && !text.isEmpty();
	}

	/** What is known of the linguistic type that a label was, or nothing. */
	JsonNode type(Annotation annotation) {
		var foreign = schema.label(annotation.getLabelId()).orElseThrow().getForeign();
		return foreign == null ? MissingNode.getInstance() : foreign.path(EafFormat.ID);
	}

	/** The name of the label that a tier gives to what is made on it; empty for none. */
	String label(Tier tier) {
		return tier.getLabelId() == null ? "" : schema.label(tier.getLabelId()).map(Label::getName).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	JsonNode kept(Annotation annotation) {
		return extras(annotation);
	}

	String label(Annotation annotation) {
		return labelName(annotation);
	}

	/** The value of an attribute; empty when there is none. */
	String plain(Annotation annotation, String attribute) {
		var value = value(annotation, attribute);
		return value == null ? "" : value; //$NON-NLS-1$
	}

	boolean isParent(Relation relation) {
		return EafFormat.PARENT.equals(typeName(relation));
	}

	/** The name of an item without the ending of its medium; the name itself where it has none. */
	String stemOf(Item item) {
		return stem(item.name());
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) {
		return new FolderWriter(place, ".eaf") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, Item item, List<Annotation> annotations) throws IOException {
				Files.writeString(file, document(entry, item, annotations).write());
			}
		};
	}
}
