package org.labelwright.schema.ui.internal.diagram;

import java.util.ArrayList;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.schema.TextAttribute;

/** What a diagram says of the parts of a schema. */
final class Texts {

	private static final int LONGEST = 40;

	private Texts() {
	}

	static String name(Named part) {
		return part.getName() == null || part.getName().isBlank() ? Messages.Diagram_nameless : cut(part.getName());
	}

	private static String cut(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + '…';
	}

	static NodeFigure.Content content(Label label, int hidden) {
		var kind = new ArrayList<String>();
		if (!label.getGeometryKinds().isEmpty())
			kind.add(cut(String.join(", ", label.getGeometryKinds()))); //$NON-NLS-1$
		if (label.isRetired())
			kind.add(Messages.Diagram_retired);
		if (hidden > 0)
			kind.add(NLS.bind(Messages.Diagram_hidden, hidden));
		var key = label.getHotkey() == null || label.getHotkey().isBlank() ? "" : "  [" + label.getHotkey() + ']'; //$NON-NLS-1$ //$NON-NLS-2$
		return new NodeFigure.Content(name(label) + key, String.join(" · ", kind), label.getColor(), label.isAbstract(), label.isRetired()); //$NON-NLS-1$
	}

	static NodeFigure.Content content(RelationType type) {
		var kind = new ArrayList<String>();
		kind.add(NLS.bind(type.isDirected() ? Messages.Diagram_directed : Messages.Diagram_undirected, ends(type.getSources().size()), ends(type.getTargets().size())));
		if (type.isRetired())
			kind.add(Messages.Diagram_retired);
		return new NodeFigure.Content(name(type), String.join(" · ", kind), type.getColor(), false, type.isRetired()); //$NON-NLS-1$
	}

	private static String ends(int labels) {
		return labels == 0 ? Messages.Diagram_any : Integer.toString(labels);
	}

	static String row(Attribute attribute) {
		return name(attribute) + (attribute.isRequired() ? "*: " : ": ") + type(attribute); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String type(Attribute attribute) {
		return switch (attribute) {
		case BooleanAttribute yes -> Messages.Type_boolean;
		case IntegerAttribute number -> range(Messages.Type_integer, number.getMinimum(), number.getMaximum());
		case DecimalAttribute number -> range(Messages.Type_decimal, number.getMinimum(), number.getMaximum())
				+ (number.getUnit() == null ? "" : ' ' + cut(number.getUnit())); //$NON-NLS-1$
		case TextAttribute text -> Messages.Type_text;
		case DateAttribute date -> Messages.Type_date;
		case ChoiceAttribute choice -> NLS.bind(choice.isMultiple() ? Messages.Type_choices : Messages.Type_choice, choice.getOptions().size());
		case RatingAttribute rating -> NLS.bind(Messages.Type_rating, rating.getMaximum());
		case TaxonomyAttribute taxonomy -> Messages.Type_taxonomy;
		case ReferenceAttribute reference -> reference.isMultiple() ? Messages.Type_references : Messages.Type_reference;
		default -> attribute.eClass().getName();
		};
	}

	private static String range(String type, Number least, Number most) {
		if (least == null && most == null)
			return type;
		return type + ' ' + (least == null ? "…" : least) + "–" + (most == null ? "…" : most); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
