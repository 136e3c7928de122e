package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.ExtensionRegistry;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.util.SchemaIndex;

/** Runs all validators that are installed. Safe for use from any thread. */
public final class Validation {

	/** Id of the extension point. */
	public static final String POINT = "org.labelwright.model.validators"; //$NON-NLS-1$

	private static final ExtensionRegistry<Validator> REGISTRY = new ExtensionRegistry<>(POINT, "validator", Validator.class); //$NON-NLS-1$

	private Validation() {
	}

	/**
	 * Checks a document, which no one may change meanwhile. A validator that throws is logged and passed over;
	 * what it found until then is kept.
	 *
	 * @return what was found, validator by validator in the order of their ids
	 */
	public static List<Finding> run(AnnotationDocument document, SchemaIndex schema, ItemFacts facts) {
		var findings = new ArrayList<Finding>();
		for (var contribution : REGISTRY.contributions())
			contribution.instance().ifPresent(validator -> {
				try {
					validator.validate(document, schema, facts, findings::add);
				} catch (RuntimeException | LinkageError e) {
					ILog.of(Validation.class).error("The validator " + contribution.id() + " of " + contribution.contributor() //$NON-NLS-1$ //$NON-NLS-2$
							+ " failed on the document " + document.getId() + " and is passed over.", e); //$NON-NLS-1$ //$NON-NLS-2$
				}
			});
		return List.copyOf(findings);
	}

	/** The place of a problem with a row, such as {@code item17#annotation42}. */
	public static String place(AnnotationDocument document, Statement row) {
		return document.getItemId() + '#' + row.getId();
	}
}
