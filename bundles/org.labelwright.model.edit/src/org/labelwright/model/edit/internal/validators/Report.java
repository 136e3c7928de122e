package org.labelwright.model.edit.internal.validators;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Validation;

/** Puts findings on one document together. */
record Report(AnnotationDocument document, Consumer<Finding> findings) {

	/** What people call a part of the schema: its name, or its id when it has none. */
	static String name(Named part) {
		return part.getName() == null || part.getName().isBlank() ? part.getId() : part.getName();
	}

	void add(Severity severity, String code, Statement row, String message, String remedy) {
		var place = row == null ? document.getItemId() : Validation.place(document, row);
		findings.accept(new Finding(new Problem(severity, code, place, message, remedy), row == null ? null : row.getId()));
	}

	void error(String code, Statement row, String remedy, String message, Object... parts) {
		add(Severity.ERROR, code, row, NLS.bind(message, parts), remedy);
	}

	void warning(String code, Statement row, String remedy, String message, Object... parts) {
		add(Severity.WARNING, code, row, NLS.bind(message, parts), remedy);
	}
}
