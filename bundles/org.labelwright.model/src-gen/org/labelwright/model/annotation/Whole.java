package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Whole</b></em>'.
 *
 * The whole part.
 *
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getWhole()
 * @generated
 */
public interface Whole extends Geometry {
} // Whole
