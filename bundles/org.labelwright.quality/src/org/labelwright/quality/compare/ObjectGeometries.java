package org.labelwright.quality.compare;

import java.util.List;
import java.util.stream.Stream;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.util.Geometries;

/** All that an object is described by. */
public final class ObjectGeometries {

	private ObjectGeometries() {
	}

	/** Its own geometry and then the further ones. */
	public static List<Geometry> of(Annotation annotation) {
		return Stream.concat(Stream.ofNullable(annotation.getGeometry()), annotation.getSecondary().stream()).toList();
	}

	/** Square pixels that an object covers: by the first of its geometries that covers any; 0 when none does. */
	public static double area(Annotation annotation) {
		return of(annotation).stream().mapToDouble(Geometries::area).filter(area -> area > 0).findFirst().orElse(0);
	}
}
