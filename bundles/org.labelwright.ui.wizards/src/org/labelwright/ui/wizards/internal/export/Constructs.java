package org.labelwright.ui.wizards.internal.export;

import org.eclipse.osgi.util.NLS;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.schema.Shapes;

/** What formats say they keep or lose, as people call it. */
final class Constructs {

	private Constructs() {
	}

	/** @param construct a name of {@link org.labelwright.io.Constructs} */
	static String name(String construct) {
		return switch (construct) {
		case org.labelwright.io.Constructs.RINGS -> Messages.Constructs_rings;
		case org.labelwright.io.Constructs.HOLES -> Messages.Constructs_holes;
		case org.labelwright.io.Constructs.NO_GEOMETRY -> Messages.Constructs_noGeometry;
		case org.labelwright.io.Constructs.NO_LABEL -> Messages.Constructs_noLabel;
		case org.labelwright.io.Constructs.ATTRIBUTE -> Messages.Constructs_attribute;
		case org.labelwright.io.Constructs.NOTE -> Messages.Constructs_note;
		case org.labelwright.io.Constructs.FLAG -> Messages.Constructs_flag;
		case org.labelwright.io.Constructs.CROWD -> Messages.Constructs_crowd;
		case org.labelwright.io.Constructs.CONFIDENCE -> Messages.Constructs_confidence;
		case org.labelwright.io.Constructs.GROUP -> Messages.Constructs_group;
		case org.labelwright.io.Constructs.PART -> Messages.Constructs_part;
		case org.labelwright.io.Constructs.FOREIGN -> Messages.Constructs_foreign;
		case org.labelwright.io.Constructs.RELATION -> Messages.Constructs_relation;
		case org.labelwright.io.Constructs.ANSWER -> Messages.Constructs_answer;
		default -> construct.startsWith(org.labelwright.io.Constructs.SECONDARY)
				? NLS.bind(Messages.Constructs_secondary, Shapes.name(construct.substring(org.labelwright.io.Constructs.SECONDARY.length())))
				: Shapes.name(construct);
		};
	}
}
