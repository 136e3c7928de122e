package org.labelwright.model.edit;

import java.util.Objects;

/**
 * One row before and after an edit, as JSON that {@link org.labelwright.model.json.ModelJson} writes; for
 * {@link RowKind#DOCUMENT} that of {@link org.labelwright.model.util.Documents#header}, for {@link RowKind#PART} its offset
 * in decimal digits. The arrays are not
 * copied and must not be changed.
 *
 * @param before null when there was no such row
 * @param after  null when there is no such row any more
 */
public record RowState(RowKind kind, String id, byte[] before, byte[] after) {

	public RowState {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
	}
}
