package org.labelwright.model.annotation;

import org.labelwright.model.Element;

/**
 * A representation of the model object '<em><b>Geometry</b></em>'.
 *
 * A place in an item. Vendors add kinds from their own packages. Image coordinates are in source pixels with the EXIF orientation applied, from 0 at the top left pixel edge, x to the right, y down.
 *
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getGeometry()
 * @generated
 */
public interface Geometry extends Element {
} // Geometry
