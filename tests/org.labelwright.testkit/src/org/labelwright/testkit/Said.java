package org.labelwright.testkit;

import java.util.List;

import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Statement;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Builds what an annotator said about an item. Annotations are numbered from 0 in the order in which they are made; ids are unique in the document. */
public final class Said {

	private final AnnotationDocument document = AnnotationFactory.eINSTANCE.createAnnotationDocument();

	private Said(String annotator) {
		document.setId(annotator + "'s");
		document.setAnnotatorId(annotator);
	}

	/** @param annotator id of the user */
	public static Said by(String annotator) {
		return new Said(annotator);
	}

	/** A span of a text without parts. */
	public Said span(String labelId, int... offsets) {
		return spanIn(null, labelId, offsets);
	}

	/** A span of a part of the item, such as a response. */
	public Said spanIn(String part, String labelId, int... offsets) {
		var span = AnnotationFactory.eINSTANCE.createTextSpan();
		span.setOffsets(offsets);
		var annotation = annotation(part, labelId);
		annotation.setGeometry(span);
		return this;
	}

	/** An object somewhere. */
	public Said object(String labelId, Geometry geometry) {
		annotation(null, labelId).setGeometry(geometry);
		return this;
	}

	/** A box in a picture. */
	public Said box(String labelId, double x, double y, double width, double height) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		return object(labelId, box);
	}

	/** An interval of time, in microseconds. */
	public Said interval(String labelId, long start, long end) {
		var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
		interval.setStart(start);
		interval.setEnd(end);
		return object(labelId, interval);
	}

	/** A value of the last annotation. */
	public Said value(String attributeId, Object given) {
		document.getAnnotations().getLast().getValues().add(valueOf(attributeId, given));
		return this;
	}

	/** A number that a part of the item is given. */
	public Said score(String part, String labelId, String attributeId, Object score) {
		var annotation = annotation(part, labelId);
		annotation.setGeometry(AnnotationFactory.eINSTANCE.createWhole());
		annotation.getValues().add(valueOf(attributeId, score));
		return this;
	}

	private static AttributeValue valueOf(String attributeId, Object given) {
		var value = AnnotationFactory.eINSTANCE.createAttributeValue();
		value.setAttributeId(attributeId);
		value.setValue(given);
		return value;
	}

	/** A relation of two annotations, by their numbers. */
	public Said relation(String typeId, int source, int target) {
		var relation = AnnotationFactory.eINSTANCE.createRelation();
		identify(relation, "r" + document.getRelations().size());
		relation.setTypeId(typeId);
		relation.setSourceId(document.getAnnotations().get(source).getId());
		relation.setTargetId(document.getAnnotations().get(target).getId());
		document.getRelations().add(relation);
		return this;
	}

	/** An answer about the item. */
	public Said answer(String questionId, Object value) {
		var answer = AnnotationFactory.eINSTANCE.createAnswer();
		identify(answer, "q" + document.getAnswers().size());
		answer.setQuestionId(questionId);
		answer.setValue(value);
		document.getAnswers().add(answer);
		return this;
	}

	/** All that was said. */
	public AnnotationDocument document() {
		return document;
	}

	/**
	 * Stores it as what the annotator says about an item. Ids get that of the item before them, so that they are unique in the project; they
	 * have it here too, then.
	 *
	 * @param by    who stores it
	 * @param state of the document; null to leave it as it is
	 * @return id of the document
	 */
	public String store(ProjectStore store, String item, User by, DocumentState state) throws StoreException {
		var annotator = new User(document.getAnnotatorId(), document.getAnnotatorId());
		try (var bulk = store.bulk("say", by)) {
			var id = bulk.document(item, annotator);
			for (var relation : document.getRelations()) {
				relation.setSourceId(item + ' ' + relation.getSourceId());
				relation.setTargetId(item + ' ' + relation.getTargetId());
			}
			for (var rows : List.of(document.getAnnotations(), document.getRelations(), document.getAnswers()))
				for (var row : rows) {
					row.setId(item + ' ' + row.getId());
					bulk.put(id, row);
				}
			if (state != null) {
				bulk.settle(null);
				var head = store.documents().read(item, annotator.id()).orElseThrow();
				head.setState(state);
				bulk.putHead(head);
			}
			bulk.commit();
			return id;
		}
	}

	private Annotation annotation(String part, String labelId) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		identify(annotation, "a" + document.getAnnotations().size());
		annotation.setPart(part);
		annotation.setLabelId(labelId);
		document.getAnnotations().add(annotation);
		return annotation;
	}

	private void identify(Statement statement, String number) {
		statement.setId(document.getAnnotatorId() + ' ' + number);
	}
}
