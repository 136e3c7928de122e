package org.labelwright.ui.canvas.internal;

import java.util.List;

import org.eclipse.gef.Request;
import org.labelwright.model.annotation.Geometry;
import org.locationtech.jts.geom.Envelope;

/** Asks the document's edit policy for what a tool has drawn or changed. Places are source pixels. */
final class EditRequest extends Request {

	static final String TYPE = "org.labelwright.edit"; //$NON-NLS-1$

	private final Edit edit;

	EditRequest(Edit edit) {
		super(TYPE);
		this.edit = edit;
	}

	Edit edit() {
		return edit;
	}

	/** What is to be done; annotations are named by their ids. */
	sealed interface Edit {

		record Add(String labelId, Geometry geometry) implements Edit {
		}

		record Move(List<String> ids, double dx, double dy) implements Edit {
		}

		/** Stretches an annotation so that what filled one area fills another. */
		record Resize(String id, Envelope from, Envelope to) implements Edit {
		}

		/** Moves several right and bottom sides at once. */
		record Grow(List<Resize> each) implements Edit {
		}

		record MoveVertex(String id, int vertex, double x, double y) implements Edit {
		}

		/** @param after the vertex that the new one follows in its ring */
		record InsertVertex(String id, int after, double x, double y) implements Edit {
		}

		record RemoveVertex(String id, int vertex) implements Edit {
		}

		/** @param visibility 0 not labelled, 1 hidden, 2 visible */
		record SetKeypoint(String id, int point, double x, double y, int visibility) implements Edit {
		}
	}
}
