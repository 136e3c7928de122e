package org.labelwright.schema.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;

import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.LabelColors;

/** Colours for labels that have none. */
public final class MissingColors {

	/** From there on nobody tells them apart, and each one costs more to find. */
	private static final int MOST_COLORS = 64;

	private MissingColors() {
	}

	/** Gives each label without a colour one that is told apart from the others. */
	public static void give(LabelSchema schema) {
		var used = new ArrayList<String>();
		schema.getLabels().forEach(label -> used.add(Objects.requireNonNullElse(label.getColor(), ""))); //$NON-NLS-1$
		var known = new HashSet<>(used);
		for (int i = 0; i < used.size(); i++)
			if (used.get(i).isEmpty()) {
				var color = known.size() > MOST_COLORS ? LabelColors.PALETTE.get(i % LabelColors.PALETTE.size()) : LabelColors.next(known);
				known.add(color);
				schema.getLabels().get(i).setColor(color);
			}
	}
}
