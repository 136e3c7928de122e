package org.labelwright.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.model.util.TierTree;
import org.labelwright.quality.DiarizationError.Turn;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Compares who speaks when in the recordings of a project, as two annotators say. A turn is an interval with the label for
 * speech; its speaker is the attribute of that name, or else its tier. Where the reference has intervals with the label
 * {@value #REGION}, only these are scored. Recordings of which the reference says nothing are left out. One recording is in
 * memory at a time.
 */
public final class DiarizationOperation implements Operation<Outcome<DiarizationReport>> {

	/** Name of the label of what is scored, as evaluation maps are read. */
	public static final String REGION = "scored region"; //$NON-NLS-1$

	private static final String SPEAKER = "speaker"; //$NON-NLS-1$

	private final ProjectStore store;
	private final String reference;
	private final String other;
	private final String label;
	private final long collar;
	private final boolean overlaps;
	private DocumentFilter seen = DocumentFilter.ALL;

	/**
	 * @param store     may be open to read only
	 * @param reference id of the annotator who is right
	 * @param other     id of the annotator who is compared
	 * @param label     name of the label of speech
	 * @param collar    microseconds beside the ends of turns of the reference that are not scored
	 * @param overlaps  whether time is scored in which several speak in the reference
	 */
	public DiarizationOperation(ProjectStore store, String reference, String other, String label, long collar, boolean overlaps) {
		this.store = store;
		this.reference = reference;
		this.other = other;
		this.label = label;
		this.collar = collar;
		this.overlaps = overlaps;
	}

	/** Compares only what a user sees. */
	public DiarizationOperation seenBy(User viewer) {
		seen = seen.seenBy(viewer);
		return this;
	}

	private Optional<AnnotationDocument> read(Item item, String annotator) throws StoreException {
		return store.documents().ofItem(item.id(), new DocumentFilter(Set.of(), Set.of(annotator), seen.viewerId())).stream().findFirst();
	}

	@Override
	public Outcome<DiarizationReport> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Diarization_task, 100);
		var items = new ArrayList<Item>();
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> items.add(row.item()), progress.split(5));
		progress.setWorkRemaining(items.size());
		var schema = store.schemaIndex();
		var problems = new ArrayList<Problem>();
		var recordings = new ArrayList<DiarizationReport.Recording>();
		var total = DiarizationError.none();
		for (var item : items) {
			progress.split(1);
			var right = read(item, reference);
			if (right.isEmpty() || right.get().getAnnotations().isEmpty())
				continue;
			var theirs = read(item, other);
			if (theirs.isEmpty())
				problems.add(Problem.warning("diarization.nothing", item.name(), NLS.bind(Messages.Diarization_nothing, other), Messages.Diarization_nothingRemedy)); //$NON-NLS-1$
			var ours = turns(right, label, schema);
			var said = turns(theirs, label, schema);
			var error = DiarizationError.of(ours, said, turns(right, REGION, schema), collar, overlaps);
			recordings.add(new DiarizationReport.Recording(item.name(), error, times(ours), times(said)));
			total = total.plus(error);
		}
		return Outcome.of(new DiarizationReport(recordings, total), problems);
	}

	private static List<Turn> turns(Optional<AnnotationDocument> document, String label, SchemaIndex schema) {
		return document.stream().flatMap(one -> one.getAnnotations().stream())
				.filter(annotation -> schema.label(annotation.getLabelId()).map(Label::getName).filter(label::equals).isPresent())
				.flatMap(annotation -> turn(annotation, schema).stream()).toList();
	}

	private static Optional<Turn> turn(Annotation annotation, SchemaIndex schema) {
		return annotation.getGeometry() instanceof TimeInterval interval && interval.getStart() <= interval.getEnd()
				? Optional.of(new Turn(speaker(annotation, schema), interval.getStart(), interval.getEnd()))
				: Optional.empty();
	}

	private static String speaker(Annotation annotation, SchemaIndex schema) {
		return annotation.getValues().stream().filter(value -> isSpeaker(value, schema)).map(AttributeValue::getValue).filter(value -> value != null).findFirst()
				.map(value -> schema.option(value.toString()).map(option -> option.getName()).orElse(value.toString()))
				.orElseGet(() -> TierTree.tierOf(annotation));
	}

	private static boolean isSpeaker(AttributeValue value, SchemaIndex schema) {
		return schema.attribute(value.getAttributeId()).filter(attribute -> SPEAKER.equalsIgnoreCase(attribute.getName())).isPresent();
	}

	private static Map<String, Long> times(List<Turn> turns) {
		return turns.stream().collect(Collectors.groupingBy(Turn::speaker, TreeMap::new, Collectors.summingLong(turn -> turn.end() - turn.start())));
	}
}
