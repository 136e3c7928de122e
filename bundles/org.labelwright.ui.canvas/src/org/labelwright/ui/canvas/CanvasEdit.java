package org.labelwright.ui.canvas;

import java.util.List;

import org.labelwright.model.annotation.Geometry;
import org.locationtech.jts.geom.Envelope;

/** What a tool has drawn or changed on a picture. Annotations are named by their ids, places are source pixels. */
public sealed interface CanvasEdit {

	record Add(String labelId, Geometry geometry) implements CanvasEdit {
	}

	record Move(List<String> ids, double dx, double dy) implements CanvasEdit {
	}

	/** Stretches an annotation so that what filled one area fills another. */
	record Resize(String id, Envelope from, Envelope to) implements CanvasEdit {
	}

	/** Moves several right and bottom sides at once. */
	record Grow(List<Resize> each) implements CanvasEdit {
	}

	record MoveVertex(String id, int vertex, double x, double y) implements CanvasEdit {
	}

	/** @param after the vertex that the new one follows in its ring */
	record InsertVertex(String id, int after, double x, double y) implements CanvasEdit {
	}

	record RemoveVertex(String id, int vertex) implements CanvasEdit {
	}

	/** @param visibility 0 not labelled, 1 hidden, 2 visible */
	record SetKeypoint(String id, int point, double x, double y, int visibility) implements CanvasEdit {
	}
}
