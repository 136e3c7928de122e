package org.labelwright.model.edit.internal.validators;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.schema.Attribute;

/** Puts findings on one document together. */
record Report(AnnotationDocument document, Consumer<Finding> findings, String attributeId, List<Fix> fixes) {

	Report(AnnotationDocument document, Consumer<Finding> findings) {
		this(document, findings, null, List.of());
	}

	/** For what can be mended in some ways. */
	Report fixedBy(List<Fix> ways) {
		return new Report(document, findings, attributeId, ways);
	}

	/** For what is about the value of an attribute. */
	Report on(String attribute, List<Fix> ways) {
		return new Report(document, findings, attribute, ways);
	}

	Report on(Attribute attribute, List<Fix> ways) {
		return on(attribute.getId(), ways);
	}

	/** What people call a part of the schema: its name, or its id when it has none. */
	static String name(Named part) {
		return part.getName() == null || part.getName().isBlank() ? part.getId() : part.getName();
	}

	void add(Severity severity, String code, Statement row, String message, String remedy) {
		var place = row == null ? document.getItemId() : Validation.place(document, row);
		findings.accept(new Finding(new Problem(severity, code, place, message, remedy), row == null ? null : row.getId(), attributeId, fixes));
	}

	void error(String code, Statement row, String remedy, String message, Object... parts) {
		add(Severity.ERROR, code, row, NLS.bind(message, parts), remedy);
	}

	void warning(String code, Statement row, String remedy, String message, Object... parts) {
		add(Severity.WARNING, code, row, NLS.bind(message, parts), remedy);
	}
}
