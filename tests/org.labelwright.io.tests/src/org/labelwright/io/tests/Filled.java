package org.labelwright.io.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/** A project of one item on which there is an object of each label of a schema, with all that the schema asks, as far as this knows what would do. */
final class Filled {

	private final LabelSchema schema;
	private final List<Annotation> annotations = new ArrayList<>();
	private final List<Statement> others = new ArrayList<>();
	private final Map<Label, Annotation> byLabel = new HashMap<>();

	private Filled(LabelSchema schema) {
		this.schema = schema;
		var index = SchemaIndex.of(schema);
		for (var label : schema.getLabels())
			if (!label.isAbstract()) {
				var made = AnnotationFactory.eINSTANCE.createAnnotation();
				made.setId(Ids.next());
				made.setRank(annotations.size() + 1.0);
				made.setLabelId(label.getId());
				made.setGeometry(geometry(label.getGeometryKinds().isEmpty() ? "Box" : label.getGeometryKinds().getFirst()));
				annotations.add(made);
				for (var above = label; above != null; above = above.getParent())
					byLabel.putIfAbsent(above, made);
			}
		for (var annotation : annotations)
			for (var attribute : index.attributes(index.label(annotation.getLabelId()).orElseThrow())) {
				var value = value(attribute, annotation);
				if (value != null) {
					var made = AnnotationFactory.eINSTANCE.createAttributeValue();
					made.setAttributeId(attribute.getId());
					made.setValue(value);
					annotation.getValues().add(made);
				}
			}
		for (var type : schema.getRelationTypes())
			relation(type.getId(), type.getSources().isEmpty() ? annotations.getFirst() : byLabel.get(type.getSources().getFirst()),
					type.getTargets().isEmpty() ? annotations.getLast() : byLabel.get(type.getTargets().getFirst()));
		for (var question : schema.getQuestions())
			if (question.getScope() == QuestionScope.ITEM)
				others.add(answer(question));
	}

	/** Makes the project. */
	static ProjectStore project(Path folder, LabelSchema schema) throws Exception {
		var filled = new Filled(schema);
		var store = ProjectStore.create(folder, "filled", schema, TestData.ME);
		var item = new Item(Ids.next(), "folder one/sample ü.jpg", "org.labelwright.modality.image", null, null, 640, 480, 1, -1, null, ItemState.NEW);
		try (var bulk = store.bulk("fill", TestData.ME)) {
			bulk.addItem(item);
			var document = bulk.document(item.id(), TestData.ME);
			for (var annotation : filled.annotations)
				bulk.put(document, annotation);
			for (var other : filled.others)
				bulk.put(document, other);
			bulk.commit();
		}
		return store;
	}

	private void relation(String typeId, Annotation from, Annotation to) {
		if (from == null || to == null || from == to)
			return;
		Relation made = AnnotationFactory.eINSTANCE.createRelation();
		made.setId(Ids.next());
		made.setRank(others.size() + 1.0);
		made.setTypeId(typeId);
		made.setSourceId(from.getId());
		made.setTargetId(to.getId());
		others.add(made);
	}

	private Answer answer(Question question) {
		var made = AnnotationFactory.eINSTANCE.createAnswer();
		made.setId(Ids.next());
		made.setRank(others.size() + 1.0);
		made.setQuestionId(question.getId());
		made.setValue(switch (question) {
		case ChoiceQuestion choice -> choice.isMultiple() ? List.of(choice.getOptions().getLast().getId()) : choice.getOptions().getFirst().getId();
		case RatingQuestion rating -> 1L;
		default -> "said";
		});
		return made;
	}

	private Object value(Attribute attribute, Annotation owner) {
		return switch (attribute) {
		case BooleanAttribute truth -> false;
		case IntegerAttribute number -> number.getMinimum() != null ? number.getMinimum() : number.getMaximum() != null ? number.getMaximum() : (Object) 3L;
		case DecimalAttribute number -> number.getMinimum() != null ? number.getMinimum() : number.getMaximum() != null ? number.getMaximum() : (Object) 2.5;
		case RatingAttribute rating -> (long) rating.getMaximum();
		case DateAttribute date -> date.getEarliest() != null ? date.getEarliest() : date.getLatest() != null ? date.getLatest() : "2026-02-28";
		case ChoiceAttribute choice -> choice.getOptions().isEmpty() ? null : choice.isMultiple() ? choice.getOptions().stream().map(option -> (Object) option.getId()).toList()
				: choice.getOptions().getFirst().getId();
		case ReferenceAttribute reference -> {
			var target = reference.getTargets().isEmpty() ? annotations.getFirst() : byLabel.get(reference.getTargets().getFirst());
			yield target == null || target == owner ? null : reference.isMultiple() ? List.of(target.getId()) : target.getId();
		}
		case TextAttribute text -> text.getPattern() == null ? "a" : null;
		default -> "a";
		};
	}

	private static Geometry geometry(String kind) {
		var factory = AnnotationFactory.eINSTANCE;
		switch (kind) {
		case "Polygon":
			var polygon = factory.createPolygon();
			polygon.setPoints(new double[] { 1.5, 2, 30, 2, 30, 40 });
			return polygon;
		case "Polyline":
			var line = factory.createPolyline();
			line.setPoints(new double[] { 1, 2, 3, 4 });
			return line;
		case "Keypoints":
			var points = factory.createKeypoints();
			points.setPoints(new double[] { 1, 2 });
			points.setVisibility(new int[] { 2 });
			return points;
		case "Mask":
			var mask = factory.createMask();
			mask.setWidth(2);
			mask.setHeight(2);
			mask.setCounts(new int[] { 1, 2, 1 });
			return mask;
		case "TextSpan":
			var span = factory.createTextSpan();
			span.setOffsets(new int[] { 0, 3 });
			span.getQuotes().add("one");
			return span;
		case "TimeInterval":
			var interval = factory.createTimeInterval();
			interval.setEnd(1_500_000);
			interval.setTier("words");
			return interval;
		case "TimePoint":
			return factory.createTimePoint();
		case "Track":
			var track = factory.createTrack();
			var keyframe = factory.createKeyframe();
			keyframe.setFrame(2);
			keyframe.setTime(80_000);
			keyframe.setGeometry(geometry("Box"));
			track.getKeyframes().add(keyframe);
			return track;
		case "Whole":
			return null;
		default:
			var box = factory.createBox();
			box.setX(0.1);
			box.setWidth(10);
			box.setHeight(20);
			return box;
		}
	}
}
