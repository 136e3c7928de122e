package org.labelwright.ui.internal.rows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.internal.LabelTexts;
import org.labelwright.ui.internal.UsedLabels;

/**
 * Labels below one another as rows of a list, as far as they are unfolded: all of a small schema, those at the top of a large one, until
 * somebody folds or unfolds them.
 */
public final class LabelRows {

	private static final String INDENT = "    "; //$NON-NLS-1$
	private static final String UNFOLDED = "\u25be"; //$NON-NLS-1$
	private static final String FOLDED = "\u25b8"; //$NON-NLS-1$

	private final Set<Label> folded = new HashSet<>();
	private final Set<Label> unfolded = new HashSet<>();

	/** @param depth how many labels are above it in the list */
	public record Row(Label label, int depth) {

		/** What stands in the list. */
		public String name() {
			return INDENT.repeat(depth) + LabelTexts.name(label);
		}
	}

	/** The rows of a schema, in its order; what is below a label that is not listed is not either. */
	public List<Row> of(SchemaIndex schema, Predicate<Label> listed) {
		var rows = new ArrayList<Row>();
		Deque<Row> open = new ArrayDeque<>();
		schema.roots().reversed().forEach(root -> open.push(new Row(root, 0)));
		while (!open.isEmpty()) {
			var row = open.pop();
			if (!listed.test(row.label))
				continue;
			rows.add(row);
			if (isUnfolded(schema, row.label))
				schema.children(row.label).reversed().forEach(child -> open.push(new Row(child, row.depth + 1)));
		}
		return rows;
	}

	/** Whether what is below a label is seen. */
	public boolean isUnfolded(SchemaIndex schema, Label label) {
		return UsedLabels.isLarge(schema) ? unfolded.contains(label) : !folded.contains(label);
	}

	/** Shows or hides what is below a label. */
	public void setUnfolded(Label label, boolean open) {
		(open ? unfolded : folded).add(label);
		(open ? folded : unfolded).remove(label);
	}

	/** Forgets what was folded and unfolded. */
	public void reset() {
		folded.clear();
		unfolded.clear();
	}

	/** Unfolds what is above a label. */
	public void reveal(SchemaIndex schema, Label label) {
		schema.ancestors(label).forEach(above -> setUnfolded(above, true));
	}

	/** The sign before a label that says whether it is unfolded; empty for one with nothing below it. */
	public String sign(SchemaIndex schema, Label label) {
		return schema.children(label).isEmpty() ? "" : isUnfolded(schema, label) ? UNFOLDED : FOLDED; //$NON-NLS-1$
	}
}
