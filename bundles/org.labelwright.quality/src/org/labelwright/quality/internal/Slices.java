package org.labelwright.quality.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.modality.Modalities;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.quality.Slicing;
import org.labelwright.store.DocumentWork;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Tells the slices in which an item lies. Knows of each document when it was finished, if that matters. Confined to one thread. */
public final class Slices {

	/**
	 * A part of what is compared.
	 *
	 * @param value     its id within the slicing, also for scripts
	 * @param name      for people
	 * @param item      the item, or a part of it as an item
	 * @param documents what is said of that
	 */
	public record Slice(Slicing by, String value, String name, Item item, List<AnnotationDocument> documents) {
	}

	private final Set<Slicing> wanted;
	private final Map<String, List<Part>> parts;
	private final Map<String, Instant> finished;

	public Slices(ProjectStore store, Set<Slicing> wanted) throws StoreException {
		this.wanted = wanted;
		parts = wanted.contains(Slicing.ROLE) ? store.items().allParts() : Map.of();
		finished = wanted.stream().anyMatch(Slicing::inTime)
				? store.journal().work().stream().collect(Collectors.toMap(DocumentWork::documentId, DocumentWork::finishedAt))
				: Map.of();
	}

	/** All slices in which an item lies. */
	public List<Slice> of(Item item, List<AnnotationDocument> documents) {
		var slices = new ArrayList<Slice>();
		for (var by : wanted)
			if (by == Slicing.ROLE)
				parts.getOrDefault(item.id(), List.of()).forEach(part -> slices.add(of(part, item, documents)));
			else {
				var value = value(by, item, documents);
				slices.add(new Slice(by, value, name(by, value), item, documents));
			}
		return slices;
	}

	private String value(Slicing by, Item item, List<AnnotationDocument> documents) {
		return switch (by) {
		case FOLDER -> item.name().substring(0, Math.max(0, item.name().lastIndexOf('/')));
		case GROUP -> text(item.group());
		case MODALITY -> item.modalityId();
		case LANGUAGE -> text(item.language());
		case STATE -> item.state().name().toLowerCase(Locale.ROOT);
		case DAY -> last(documents).toString();
		case WEEK -> week(last(documents));
		case ROLE -> throw new IllegalArgumentException(by.name());
		};
	}

	private LocalDate last(List<AnnotationDocument> documents) {
		var latest = documents.stream().map(document -> finished.getOrDefault(document.getId(), Instant.EPOCH)).max(Instant::compareTo).orElse(Instant.EPOCH);
		return LocalDate.ofInstant(latest, ZoneId.systemDefault());
	}

	private static String week(LocalDate day) {
		return String.format(Locale.ROOT, "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)); //$NON-NLS-1$
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private static String name(Slicing by, String value) {
		if (by == Slicing.MODALITY)
			return Modalities.name(value);
		if (by == Slicing.STATE)
			return state(ItemState.valueOf(value.toUpperCase(Locale.ROOT)));
		return value.isEmpty() ? Messages.Slicing_none : value;
	}

	private static String state(ItemState state) {
		return switch (state) {
		case NEW -> Messages.Slicing_stateNew;
		case IN_PROGRESS -> Messages.Slicing_stateInProgress;
		case SUBMITTED -> Messages.Slicing_stateSubmitted;
		case SKIPPED -> Messages.Slicing_stateSkipped;
		case REJECTED -> Messages.Slicing_stateRejected;
		case ACCEPTED -> Messages.Slicing_stateAccepted;
		};
	}

	private static Slice of(Part part, Item item, List<AnnotationDocument> documents) {
		return new Slice(Slicing.ROLE, part.role(), part.role(), part.asItem(item.name(), item.group(), item.state()),
				documents.stream().map(document -> on(part, document)).toList());
	}

	/** What a document says of a part. */
	private static AnnotationDocument on(Part part, AnnotationDocument document) {
		var said = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		said.setId(document.getId());
		said.setItemId(document.getItemId());
		said.setAnnotatorId(document.getAnnotatorId());
		said.setState(document.getState());
		var ids = new HashSet<String>();
		for (var annotation : document.getAnnotations())
			if (part.holds(annotation)) {
				ids.add(annotation.getId());
				said.getAnnotations().add(EcoreUtil.<Annotation>copy(annotation));
			}
		for (var relation : document.getRelations())
			if (ids.contains(relation.getSourceId()) && ids.contains(relation.getTargetId()))
				said.getRelations().add(EcoreUtil.copy(relation));
		for (var answer : document.getAnswers())
			if (answer.getTime() != null && part.holds(answer))
				said.getAnswers().add(EcoreUtil.copy(answer));
		return said;
	}
}
