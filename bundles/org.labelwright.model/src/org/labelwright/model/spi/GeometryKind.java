package org.labelwright.model.spi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.util.Bounds;

/**
 * What can be worked out of the geometries of a vendor's class. Contributed to
 * {@code org.labelwright.model.geometryKinds}. Methods may be called from any thread, several at once, and
 * never change their arguments; they only get objects of the class they are contributed for.
 */
public interface GeometryKind {

	/** The rectangle around it in source pixels; empty when it has no place in a picture. */
	Optional<Bounds> bounds(Geometry geometry);

	/** Square pixels covered; 0 for what has no area. */
	default double area(Geometry geometry) {
		return 0;
	}

	/** A copy moved by a number of pixels; an equal copy when it has no place in a picture. */
	default Geometry translate(Geometry geometry, double dx, double dy) {
		return EcoreUtil.copy(geometry);
	}

	/**
	 * How alike two are, as when the work of two annotators is compared: from 0, which is apart, to 1, which is equal; the same
	 * whichever comes first.
	 *
	 * @return empty to let the rectangles around them tell, by their intersection over union
	 */
	default OptionalDouble similarity(Geometry one, Geometry other) {
		return OptionalDouble.empty();
	}

	/**
	 * What makes it invalid.
	 *
	 * @param place begins the place of each problem
	 */
	default List<Problem> check(Geometry geometry, String place) {
		return List.of();
	}
}
