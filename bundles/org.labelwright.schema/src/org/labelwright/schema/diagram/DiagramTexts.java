package org.labelwright.schema.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.Identified;
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
import org.labelwright.schema.internal.Messages;

/** What a diagram says of the parts of a schema. */
public final class DiagramTexts {

	private static final int LONGEST = 40;
	private static final char LEFT_TO_RIGHT = '\u200E';

	private DiagramTexts() {
	}

	/** A name, cut when it is very long. After one that is written from right to left, what follows is still right of it. */
	public static String name(Named part) {
		if (part.getName() == null || part.getName().isBlank())
			return Messages.Diagram_nameless;
		var name = cut(part.getName());
		return name.codePoints().anyMatch(DiagramTexts::isRightToLeft) ? name + LEFT_TO_RIGHT : name;
	}

	private static boolean isRightToLeft(int c) {
		byte direction = Character.getDirectionality(c);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	private static String cut(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + '…';
	}

	/** What a node of a diagram says. */
	public static NodeText of(Diagram diagram, Identified node) {
		return node instanceof Label label ? of(label, diagram.hidden(label), rows(diagram.attributes(label))) : of((RelationType) node, rows(diagram.attributes(node)));
	}

	private static List<NodeText.Row> rows(List<Attribute> attributes) {
		return attributes.stream().map(attribute -> new NodeText.Row(row(attribute), attribute.isRetired())).toList();
	}

	private static NodeText of(Label label, int hidden, List<NodeText.Row> rows) {
		var kind = new ArrayList<String>();
		if (!label.getGeometryKinds().isEmpty())
			kind.add(cut(String.join(", ", label.getGeometryKinds()))); //$NON-NLS-1$
		if (label.isRetired())
			kind.add(Messages.Diagram_retired);
		if (hidden > 0)
			kind.add(NLS.bind(Messages.Diagram_hidden, hidden));
		var key = label.getHotkey() == null || label.getHotkey().isBlank() ? "" : "  [" + label.getHotkey() + ']'; //$NON-NLS-1$ //$NON-NLS-2$
		return new NodeText(name(label) + key, String.join(" · ", kind), label.getColor(), label.isAbstract(), label.isRetired(), rows); //$NON-NLS-1$
	}

	private static NodeText of(RelationType type, List<NodeText.Row> rows) {
		var kind = new ArrayList<String>();
		kind.add(NLS.bind(type.isDirected() ? Messages.Diagram_directed : Messages.Diagram_undirected, ends(type.getSources().size()), ends(type.getTargets().size())));
		if (type.isRetired())
			kind.add(Messages.Diagram_retired);
		return new NodeText(name(type), String.join(" · ", kind), type.getColor(), false, type.isRetired(), rows); //$NON-NLS-1$
	}

	private static String ends(int labels) {
		return labels == 0 ? Messages.Diagram_any : Integer.toString(labels);
	}

	/** An attribute with its type and bounds. */
	public static String row(Attribute attribute) {
		return name(attribute) + (attribute.isRequired() ? "*: " : ": ") + type(attribute); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What stands at the end of a line; empty for nothing. Of a relation, how many of it one object may have, where that is limited. */
	static String atTarget(Link link) {
		return switch (link.of()) {
		case ReferenceAttribute reference -> name(reference) + ' ' + (reference.isRequired() ? "1" : "0") //$NON-NLS-1$ //$NON-NLS-2$
				+ (reference.isMultiple() ? "..*" : reference.isRequired() ? "" : "..1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case RelationType type -> limit(link.kind() == Link.Kind.TARGET ? type.getMaximumOutgoing() : -1);
		default -> ""; //$NON-NLS-1$
		};
	}

	/** What stands at the begin of a line; empty for nothing. */
	static String atSource(Link link) {
		return link.of() instanceof RelationType type && link.kind() == Link.Kind.SOURCE ? limit(type.getMaximumIncoming()) : ""; //$NON-NLS-1$
	}

	private static String limit(int most) {
		return most < 0 ? "" : "0.." + most; //$NON-NLS-1$ //$NON-NLS-2$
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
