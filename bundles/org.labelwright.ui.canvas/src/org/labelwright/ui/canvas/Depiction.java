package org.labelwright.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;

/**
 * How the annotations of a document lie on the picture that a canvas shows now, and how what is done to them there is
 * stored. On a still picture they lie where their geometries say, on a frame of a video where their tracks have come
 * to. Places are in source pixels. For the user interface's thread.
 */
public interface Depiction {

	/** The annotations that may lie on the picture; those that have no place on it may be among them. */
	Collection<Annotation> annotations();

	/** Where an annotation lies; null when it is not on the picture. May be a part of the document. */
	Geometry place(Annotation annotation);

	/** Where it lies besides, by further descriptions of the same object. */
	List<Geometry> further(Annotation annotation);

	/** What is said after the name of its label; empty for nothing. */
	default String remark(Annotation annotation) {
		return ""; //$NON-NLS-1$
	}

	/** The command for what a tool has done; empty when what it is about is gone. */
	Optional<Command> command(CanvasEdit edit);

	/** What of an annotation is copied: itself, or a new one in no document. */
	Annotation original(Annotation annotation);

	/**
	 * Adds copies as one step, moved by source pixels.
	 *
	 * @param duplicated whether the originals are from this picture, and not from the clipboard
	 */
	Command insert(List<Annotation> originals, boolean duplicated, double dx, double dy);
}
