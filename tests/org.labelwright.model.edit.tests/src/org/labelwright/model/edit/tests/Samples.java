package org.labelwright.model.edit.tests;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Relation;

/** Small documents to edit. */
final class Samples {

	static final AnnotationFactory NEW = AnnotationFactory.eINSTANCE;

	private Samples() {
	}

	/** Annotations box, triangle (with keypoints beside it), line and mask; a relation box-triangle and one line-mask; an answer. */
	static AnnotationDocument document() {
		var document = NEW.createAnnotationDocument();
		document.setId("document");
		document.setItemId("item");
		document.getAnnotations().add(annotation("box", 1, box(10, 20, 30, 40)));
		var triangle = annotation("triangle", 2, polygon(0, 0, 10, 0, 0, 10));
		var pose = NEW.createKeypoints();
		pose.setPoints(new double[] { 1, 1, 0, 0 });
		pose.setVisibility(new int[] { 2, 0 });
		triangle.getSecondary().add(pose);
		document.getAnnotations().add(triangle);
		var line = NEW.createPolyline();
		line.setPoints(new double[] { 0, 0, 5, 5, 10, 0 });
		document.getAnnotations().add(annotation("line", 3, line));
		var mask = NEW.createMask();
		mask.setWidth(4);
		mask.setHeight(3);
		mask.setCounts(new int[] { 4, 2, 6 });
		document.getAnnotations().add(annotation("mask", 4, mask));
		document.getRelations().add(relation("r1", 1, "box", "triangle"));
		document.getRelations().add(relation("r2", 2, "line", "mask"));
		var answer = NEW.createAnswer();
		answer.setId("answer");
		answer.setQuestionId("weather");
		answer.setValue("sunny");
		document.getAnswers().add(answer);
		return document;
	}

	static Annotation annotation(String id, double rank, Geometry geometry) {
		var annotation = NEW.createAnnotation();
		annotation.setId(id);
		annotation.setRank(rank);
		annotation.setLabelId("cat");
		annotation.setGeometry(geometry);
		return annotation;
	}

	static Relation relation(String id, double rank, String source, String target) {
		var relation = NEW.createRelation();
		relation.setId(id);
		relation.setRank(rank);
		relation.setTypeId("near");
		relation.setSourceId(source);
		relation.setTargetId(target);
		return relation;
	}

	static Geometry box(double x, double y, double width, double height) {
		var box = NEW.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		return box;
	}

	static Geometry polygon(double... points) {
		var polygon = NEW.createPolygon();
		polygon.setPoints(points);
		return polygon;
	}
}
