package org.labelwright.ui.wizards.internal.export;

import org.eclipse.osgi.util.NLS;
import org.labelwright.io.Constructs;
import org.labelwright.io.LossReport;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.internal.Shapes;

/** What formats say they keep or lose, as people call it. */
final class ConstructNames {

	private ConstructNames() {
	}

	static String name(LossReport.Entry entry) {
		return entry.name() == null ? name(entry.construct()) : entry.name();
	}

	/** @param construct a name of {@link Constructs} */
	private static String name(String construct) {
		return switch (construct) {
		case Constructs.RINGS -> Messages.ConstructNames_rings;
		case Constructs.HOLES -> Messages.ConstructNames_holes;
		case Constructs.NO_GEOMETRY -> Messages.ConstructNames_noGeometry;
		case Constructs.NO_LABEL -> Messages.ConstructNames_noLabel;
		case Constructs.ATTRIBUTE -> Messages.ConstructNames_attribute;
		case Constructs.NOTE -> Messages.ConstructNames_note;
		case Constructs.FLAG -> Messages.ConstructNames_flag;
		case Constructs.CROWD -> Messages.ConstructNames_crowd;
		case Constructs.CONFIDENCE -> Messages.ConstructNames_confidence;
		case Constructs.GROUP -> Messages.ConstructNames_group;
		case Constructs.PART -> Messages.ConstructNames_part;
		case Constructs.TIER -> Messages.ConstructNames_tier;
		case Constructs.TIERS -> Messages.ConstructNames_tiers;
		case Constructs.CHANNEL -> Messages.ConstructNames_channel;
		case Constructs.LABEL -> Messages.ConstructNames_label;
		case Constructs.CONTENT -> Messages.ConstructNames_content;
		case Constructs.FOREIGN -> Messages.ConstructNames_foreign;
		case Constructs.ASIDE -> Messages.ConstructNames_aside;
		case Constructs.RELATION -> Messages.ConstructNames_relation;
		case Constructs.ANSWER -> Messages.ConstructNames_answer;
		case Constructs.ANSWER_IN_TIME -> Messages.ConstructNames_answerInTime;
		case Constructs.TRACK_OCCLUDED -> Messages.ConstructNames_trackOccluded;
		case Constructs.TRACK_VALUE -> Messages.ConstructNames_trackValue;
		case Constructs.TRACK_INTERPOLATION -> Messages.ConstructNames_trackInterpolation;
		default -> construct.startsWith(Constructs.SECONDARY)
				? NLS.bind(Messages.ConstructNames_secondary, name(construct.substring(Constructs.SECONDARY.length())))
				: construct.startsWith(Constructs.TRACK)
						? NLS.bind(Messages.ConstructNames_trackOf, Shapes.name(construct.substring(Constructs.TRACK.length())))
						: Shapes.name(construct);
		};
	}
}
