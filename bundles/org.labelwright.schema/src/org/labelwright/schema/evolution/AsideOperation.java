package org.labelwright.schema.evolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.model.Element;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Aside;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.evolution.PutBack;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SchemaRevision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/** Lists what a change of the label schema left no place for: it is kept with its annotation, relation or answer, and comes back when the schema has a place again. */
public final class AsideOperation implements Operation<AsideOperation.Report> {

	/**
	 * One thing that is kept aside.
	 *
	 * @param objectId of the annotation, relation or answer
	 * @param frame    of a track, or null
	 * @param what     name of the attribute, or what else it is
	 * @param value    as people read it
	 * @param why      what the schema has no place for
	 * @param revision of the schema that had none; 0 for what is about something that the schema has no more
	 * @param at       when that was stored; null likewise
	 * @param fits     whether the schema has a place for it again
	 * @param kept     what is kept; null likewise
	 */
	public record Entry(String itemId, String itemName, String annotatorId, String objectId, Integer frame, String what, String value, String why, int revision,
			@JsonSerialize(using = ToStringSerializer.class) Instant at, boolean fits, @JsonIgnore Aside kept) {
	}

	/** @param total how many there are, also beyond those that are listed */
	public record Report(long total, List<Entry> entries) {
	}

	private final ProjectStore store;
	private final DocumentFilter documents;
	private final int limit;

	/**
	 * @param documents in which is looked
	 * @param limit     how many are listed at most
	 */
	public AsideOperation(ProjectStore store, DocumentFilter documents, int limit) {
		this.store = store;
		this.documents = documents;
		this.limit = limit;
	}

	@Override
	public Report run(SubMonitor monitor) throws CoreException {
		var times = store.revisions().list().stream().collect(Collectors.toMap(SchemaRevision::revision, SchemaRevision::at));
		var listing = new Listing(store.schemaIndex(), times);
		store.revisions().aside(documents, (itemId, itemName, documentId, annotatorId, statement) -> {
			monitor.split(0);
			listing.list(itemId, itemName, annotatorId, statement);
		}, monitor);
		return new Report(listing.total, List.copyOf(listing.entries));
	}

	private final class Listing {

		private final SchemaIndex schema;
		private final Map<Integer, Instant> times;
		private final PutBack back;
		private final List<Entry> entries = new ArrayList<>();
		private long total;
		private String itemId;
		private String itemName;
		private String annotatorId;
		private Statement statement;

		Listing(SchemaIndex schema, Map<Integer, Instant> times) {
			this.schema = schema;
			this.times = times;
			back = new PutBack(schema);
		}

		void list(String item, String name, String annotator, Statement found) {
			itemId = item;
			itemName = name;
			annotatorId = annotator;
			statement = found;
			subject();
			asides(found, null);
			if (found instanceof Annotation annotation && annotation.getGeometry() instanceof Track track)
				for (Keyframe keyframe : track.getKeyframes())
					asides(keyframe, keyframe.getFrame());
		}

		/** What it is about may be gone. */
		private void subject() {
			var id = switch (statement) {
			case Annotation annotation -> schema.label(annotation.getLabelId()).isPresent() ? null : annotation.getLabelId();
			case Relation relation -> schema.relationType(relation.getTypeId()).isPresent() ? null : relation.getTypeId();
			case Answer answer -> schema.question(answer.getQuestionId()).isPresent() ? null : answer.getQuestionId();
			default -> null;
			};
			if (id != null)
				add(null, statement.eClass().getName(), id, Messages.Aside_gone, null);
		}

		private void asides(Element owner, Integer frame) {
			for (var kept : Aside.of(owner)) {
				var attribute = kept.attributeId() == null ? null : schema.attribute(kept.attributeId()).orElse(null);
				var what = kept.isGeometry() ? Messages.Aside_geometry : kept.attributeId() == null ? Messages.Aside_answer : attribute == null ? kept.attributeId() : name(attribute);
				var value = kept.isGeometry() ? kept.geometry().map(ModelJson::typeName).orElse("") : Objects.requireNonNullElse(kept.text(), kept.content().isTextual() //$NON-NLS-1$
						? kept.content().textValue() : kept.content().toString());
				add(frame, what, value, why(kept, attribute), kept);
			}
		}

		private String why(Aside kept, Named attribute) {
			if (kept.isGeometry())
				return Messages.Aside_kind;
			if (kept.attributeId() == null)
				return Messages.Aside_value;
			if (attribute == null)
				return Messages.Aside_noAttribute;
			return has(attribute) ? Messages.Aside_value : NLS.bind(Messages.Aside_notOfLabel, subjectName());
		}

		private boolean has(Named attribute) {
			return switch (statement) {
			case Annotation annotation -> schema.label(annotation.getLabelId()).filter(label -> schema.attributes(label).contains(attribute)).isPresent();
			case Relation relation -> schema.relationType(relation.getTypeId()).filter(type -> type.getAttributes().contains(attribute)).isPresent();
			default -> true;
			};
		}

		private String subjectName() {
			return switch (statement) {
			case Annotation annotation -> schema.label(annotation.getLabelId()).map(Listing::name).orElse(annotation.getLabelId());
			case Relation relation -> schema.relationType(relation.getTypeId()).map(Listing::name).orElse(relation.getTypeId());
			default -> ""; //$NON-NLS-1$
			};
		}

		private static String name(Named element) {
			return element.getName() == null ? element.getId() : element.getName();
		}

		private void add(Integer frame, String what, String value, String why, Aside kept) {
			total++;
			if (entries.size() >= limit)
				return;
			int revision = kept == null ? 0 : kept.revision();
			boolean fits = kept != null && back.fits(statement, frame, kept);
			entries.add(new Entry(itemId, itemName, annotatorId, statement.getId(), frame, what, value, fits ? Messages.Aside_fits : why, revision, times.get(revision),
					fits, kept));
		}
	}
}
