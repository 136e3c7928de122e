package org.labelwright.model.edit;

import java.util.List;

/**
 * What one command, undo or redo changed.
 *
 * @param label of the command, for people
 * @param rows  each changed row once; never empty
 */
public record DocumentDelta(Cause cause, String label, List<RowChange> rows) {

	public DocumentDelta {
		rows = List.copyOf(rows);
	}
}
