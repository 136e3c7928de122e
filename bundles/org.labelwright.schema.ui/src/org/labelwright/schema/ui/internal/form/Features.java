package org.labelwright.schema.ui.internal.form;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Severity;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.schema.SchemaWords;
import org.labelwright.schema.ui.internal.Messages;

/** The names of what the metamodel has, for people. */
final class Features {

	private Features() {
	}

	static String name(EStructuralFeature feature) {
		return SchemaWords.of(feature);
	}

	static String name(EClass type) {
		return SchemaWords.of(type);
	}

	/** What a step is called that changes it. */
	static String change(EStructuralFeature feature) {
		return NLS.bind(Messages.Features_change, name(feature));
	}

	/** More about it; null for nothing. */
	static String hint(EStructuralFeature feature) {
		return switch (feature.getName()) {
		case "abstract" -> Messages.Features_abstractHint; //$NON-NLS-1$
		case "retired" -> Messages.Features_retiredHint; //$NON-NLS-1$
		default -> null;
		};
	}

	static String literal(EEnumLiteral literal) {
		return switch (literal.getInstance()) {
		case AttributeScope.OBJECT -> Messages.Features_object;
		case AttributeScope.TRACK -> Messages.Features_track;
		case AttributeScope.FRAME -> Messages.Features_frame;
		case AttributeScope.ITEM, QuestionScope.ITEM -> Messages.Features_item;
		case QuestionScope.TIME -> Messages.Features_time;
		default -> literal.getLiteral();
		};
	}

	static String severity(Severity severity) {
		return switch (severity) {
		case INFO -> Messages.Features_info;
		case WARNING -> Messages.Features_warning;
		case ERROR -> Messages.Features_error;
		};
	}

	/** The name of a kind of constraint; of one that is not known the kind itself. */
	static String constraint(String kind) {
		return switch (kind) {
		case "count" -> Messages.Features_count; //$NON-NLS-1$
		case "length" -> Messages.Features_length; //$NON-NLS-1$
		case "overlap" -> Messages.Features_overlap; //$NON-NLS-1$
		case "expression" -> Messages.Features_expression; //$NON-NLS-1$
		case "require" -> Messages.Features_require; //$NON-NLS-1$
		case "forbid" -> Messages.Features_forbid; //$NON-NLS-1$
		case "pair" -> Messages.Features_pair; //$NON-NLS-1$
		default -> kind;
		};
	}
}
