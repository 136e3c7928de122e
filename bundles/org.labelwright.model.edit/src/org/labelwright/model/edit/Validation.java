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
		for (var validator : installed())
			guarded(validator, document, () -> validator.validate(document, schema, facts, findings::add));
		return List.copyOf(findings);
	}

	/** All validators, in the order of their ids. */
	static List<Validator> installed() {
		return REGISTRY.instances();
	}

	static void guarded(Validator validator, AnnotationDocument document, Runnable check) {
		try {
			check.run();
		} catch (RuntimeException | LinkageError e) {
			ILog.of(Validation.class).error("The validator " + validator.getClass().getName() + " failed on the document " + document.getId() //$NON-NLS-1$ //$NON-NLS-2$
					+ " and is passed over.", e); //$NON-NLS-1$
		}
	}

	/** The place of a problem with a row, such as {@code item17#annotation42}. */
	public static String place(AnnotationDocument document, Statement row) {
		return document.getItemId() + '#' + row.getId();
	}
}
