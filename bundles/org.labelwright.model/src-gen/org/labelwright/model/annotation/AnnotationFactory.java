package org.labelwright.model.annotation;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.labelwright.model.annotation.AnnotationPackage
 * @generated
 */
public interface AnnotationFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * @generated
	 */
	AnnotationFactory eINSTANCE = org.labelwright.model.annotation.impl.AnnotationFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Tier</em>'.
	 * @return a new object of class '<em>Tier</em>'.
	 * @generated
	 */
	Tier createTier();

	/**
	 * Returns a new object of class '<em>Document</em>'.
	 * @return a new object of class '<em>Document</em>'.
	 * @generated
	 */
	AnnotationDocument createAnnotationDocument();

	/**
	 * Returns a new object of class '<em>Annotation</em>'.
	 * @return a new object of class '<em>Annotation</em>'.
	 * @generated
	 */
	Annotation createAnnotation();

	/**
	 * Returns a new object of class '<em>Attribute Value</em>'.
	 * @return a new object of class '<em>Attribute Value</em>'.
	 * @generated
	 */
	AttributeValue createAttributeValue();

	/**
	 * Returns a new object of class '<em>Relation</em>'.
	 * @return a new object of class '<em>Relation</em>'.
	 * @generated
	 */
	Relation createRelation();

	/**
	 * Returns a new object of class '<em>Answer</em>'.
	 * @return a new object of class '<em>Answer</em>'.
	 * @generated
	 */
	Answer createAnswer();

	/**
	 * Returns a new object of class '<em>Box</em>'.
	 * @return a new object of class '<em>Box</em>'.
	 * @generated
	 */
	Box createBox();

	/**
	 * Returns a new object of class '<em>Rotated Box</em>'.
	 * @return a new object of class '<em>Rotated Box</em>'.
	 * @generated
	 */
	RotatedBox createRotatedBox();

	/**
	 * Returns a new object of class '<em>Ellipse</em>'.
	 * @return a new object of class '<em>Ellipse</em>'.
	 * @generated
	 */
	Ellipse createEllipse();

	/**
	 * Returns a new object of class '<em>Polygon</em>'.
	 * @return a new object of class '<em>Polygon</em>'.
	 * @generated
	 */
	Polygon createPolygon();

	/**
	 * Returns a new object of class '<em>Polyline</em>'.
	 * @return a new object of class '<em>Polyline</em>'.
	 * @generated
	 */
	Polyline createPolyline();

	/**
	 * Returns a new object of class '<em>Keypoints</em>'.
	 * @return a new object of class '<em>Keypoints</em>'.
	 * @generated
	 */
	Keypoints createKeypoints();

	/**
	 * Returns a new object of class '<em>Mask</em>'.
	 * @return a new object of class '<em>Mask</em>'.
	 * @generated
	 */
	Mask createMask();

	/**
	 * Returns a new object of class '<em>Text Span</em>'.
	 * @return a new object of class '<em>Text Span</em>'.
	 * @generated
	 */
	TextSpan createTextSpan();

	/**
	 * Returns a new object of class '<em>Time Point</em>'.
	 * @return a new object of class '<em>Time Point</em>'.
	 * @generated
	 */
	TimePoint createTimePoint();

	/**
	 * Returns a new object of class '<em>Time Interval</em>'.
	 * @return a new object of class '<em>Time Interval</em>'.
	 * @generated
	 */
	TimeInterval createTimeInterval();

	/**
	 * Returns a new object of class '<em>Track</em>'.
	 * @return a new object of class '<em>Track</em>'.
	 * @generated
	 */
	Track createTrack();

	/**
	 * Returns a new object of class '<em>Keyframe</em>'.
	 * @return a new object of class '<em>Keyframe</em>'.
	 * @generated
	 */
	Keyframe createKeyframe();

	/**
	 * Returns a new object of class '<em>Cell Range</em>'.
	 * @return a new object of class '<em>Cell Range</em>'.
	 * @generated
	 */
	CellRange createCellRange();

	/**
	 * Returns a new object of class '<em>Page Region</em>'.
	 * @return a new object of class '<em>Page Region</em>'.
	 * @generated
	 */
	PageRegion createPageRegion();

	/**
	 * Returns a new object of class '<em>Cuboid3 D</em>'.
	 * @return a new object of class '<em>Cuboid3 D</em>'.
	 * @generated
	 */
	Cuboid3D createCuboid3D();

	/**
	 * Returns a new object of class '<em>Point Set3 D</em>'.
	 * @return a new object of class '<em>Point Set3 D</em>'.
	 * @generated
	 */
	PointSet3D createPointSet3D();

	/**
	 * Returns a new object of class '<em>Ranking</em>'.
	 * @return a new object of class '<em>Ranking</em>'.
	 * @generated
	 */
	Ranking createRanking();

	/**
	 * Returns a new object of class '<em>Whole</em>'.
	 * @return a new object of class '<em>Whole</em>'.
	 * @generated
	 */
	Whole createWhole();

	/**
	 * Returns a new object of class '<em>Unknown Geometry</em>'.
	 * @return a new object of class '<em>Unknown Geometry</em>'.
	 * @generated
	 */
	UnknownGeometry createUnknownGeometry();

	/**
	 * Returns the package supported by this factory.
	 * @return the package supported by this factory.
	 * @generated
	 */
	AnnotationPackage getAnnotationPackage();

} //AnnotationFactory
