package org.labelwright.model.edit.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.labelwright.model.ChangeListener;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationPackage.Literals;
import org.labelwright.model.annotation.Statement;

/** Finds the rows of a document by id; keeps up with its changes. */
public final class StatementIndex implements ChangeListener {

	private final AnnotationDocument document;
	private final Map<String, Statement> byId;

	public StatementIndex(AnnotationDocument document) {
		this.document = document;
		byId = HashMap.newHashMap(document.getAnnotations().size() + document.getRelations().size() + 16);
		addAll(document.getAnnotations());
		addAll(document.getRelations());
		addAll(document.getAnswers());
	}

	/** The row, or null. */
	public Statement find(String id) {
		return byId.get(id);
	}

	@Override
	public void changed(Notification notification) {
		if (notification.getNotifier() == document) {
			if (isRows(notification.getFeature())) {
				removed(notification).forEach(row -> byId.remove(row.getId(), row));
				addAll(added(notification));
			}
		} else if (notification.getFeature() == ModelPackage.Literals.IDENTIFIED__ID
				&& notification.getNotifier() instanceof Statement row && row.eContainer() == document) {
			byId.remove(notification.getOldStringValue(), row);
			byId.put(row.getId(), row);
		}
	}

	private void addAll(List<? extends Statement> rows) {
		rows.forEach(row -> byId.put(row.getId(), row));
	}

	/** Whether a feature of a document holds rows, and is no part of what the document says of itself. */
	public static boolean isRows(Object feature) {
		return feature == Literals.ANNOTATION_DOCUMENT__ANNOTATIONS || feature == Literals.ANNOTATION_DOCUMENT__RELATIONS
				|| feature == Literals.ANNOTATION_DOCUMENT__ANSWERS;
	}

	/** Rows that a notification of the document says have left it. */
	static List<Statement> removed(Notification notification) {
		return switch (notification.getEventType()) {
		case Notification.REMOVE, Notification.REMOVE_MANY, Notification.SET, Notification.UNSET -> rows(notification.getOldValue());
		default -> List.of();
		};
	}

	/** Rows that a notification of the document says have joined it, or moved within it. */
	static List<Statement> added(Notification notification) {
		return switch (notification.getEventType()) {
		case Notification.ADD, Notification.ADD_MANY, Notification.SET, Notification.MOVE -> rows(notification.getNewValue());
		default -> List.of();
		};
	}

	private static List<Statement> rows(Object value) {
		return switch (value) {
		case Statement row -> List.of(row);
		case List<?> many -> many.stream().map(Statement.class::cast).toList();
		case null, default -> List.of();
		};
	}
}
