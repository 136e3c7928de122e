package org.labelwright.model.annotation.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.labelwright.model.Element;
import org.labelwright.model.Identified;

import org.labelwright.model.annotation.*;

/**
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * @see org.labelwright.model.annotation.AnnotationPackage
 * @generated
 */
public class AnnotationAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * @generated
	 */
	protected static AnnotationPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * @generated
	 */
	public AnnotationAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = AnnotationPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * @generated
	 */
	protected AnnotationSwitch<Adapter> modelSwitch =
		new AnnotationSwitch<Adapter>() {
			@Override
			public Adapter caseAnnotationDocument(AnnotationDocument object) {
				return createAnnotationDocumentAdapter();
			}
			@Override
			public Adapter caseStatement(Statement object) {
				return createStatementAdapter();
			}
			@Override
			public Adapter caseAnnotation(Annotation object) {
				return createAnnotationAdapter();
			}
			@Override
			public Adapter caseAttributeValue(AttributeValue object) {
				return createAttributeValueAdapter();
			}
			@Override
			public Adapter caseRelation(Relation object) {
				return createRelationAdapter();
			}
			@Override
			public Adapter caseAnswer(Answer object) {
				return createAnswerAdapter();
			}
			@Override
			public Adapter caseGeometry(Geometry object) {
				return createGeometryAdapter();
			}
			@Override
			public Adapter caseBox(Box object) {
				return createBoxAdapter();
			}
			@Override
			public Adapter caseRotatedBox(RotatedBox object) {
				return createRotatedBoxAdapter();
			}
			@Override
			public Adapter caseEllipse(Ellipse object) {
				return createEllipseAdapter();
			}
			@Override
			public Adapter casePolygon(Polygon object) {
				return createPolygonAdapter();
			}
			@Override
			public Adapter casePolyline(Polyline object) {
				return createPolylineAdapter();
			}
			@Override
			public Adapter caseKeypoints(Keypoints object) {
				return createKeypointsAdapter();
			}
			@Override
			public Adapter caseMask(Mask object) {
				return createMaskAdapter();
			}
			@Override
			public Adapter caseTextSpan(TextSpan object) {
				return createTextSpanAdapter();
			}
			@Override
			public Adapter caseTimePoint(TimePoint object) {
				return createTimePointAdapter();
			}
			@Override
			public Adapter caseTimeInterval(TimeInterval object) {
				return createTimeIntervalAdapter();
			}
			@Override
			public Adapter caseTrack(Track object) {
				return createTrackAdapter();
			}
			@Override
			public Adapter caseKeyframe(Keyframe object) {
				return createKeyframeAdapter();
			}
			@Override
			public Adapter caseCellRange(CellRange object) {
				return createCellRangeAdapter();
			}
			@Override
			public Adapter casePageRegion(PageRegion object) {
				return createPageRegionAdapter();
			}
			@Override
			public Adapter caseCuboid3D(Cuboid3D object) {
				return createCuboid3DAdapter();
			}
			@Override
			public Adapter casePointSet3D(PointSet3D object) {
				return createPointSet3DAdapter();
			}
			@Override
			public Adapter caseRanking(Ranking object) {
				return createRankingAdapter();
			}
			@Override
			public Adapter caseWhole(Whole object) {
				return createWholeAdapter();
			}
			@Override
			public Adapter caseUnknownGeometry(UnknownGeometry object) {
				return createUnknownGeometryAdapter();
			}
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.AnnotationDocument <em>Document</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.AnnotationDocument
	 * @generated
	 */
	public Adapter createAnnotationDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Statement <em>Statement</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Statement
	 * @generated
	 */
	public Adapter createStatementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Annotation <em>Annotation</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Annotation
	 * @generated
	 */
	public Adapter createAnnotationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.AttributeValue <em>Attribute Value</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.AttributeValue
	 * @generated
	 */
	public Adapter createAttributeValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Relation <em>Relation</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Relation
	 * @generated
	 */
	public Adapter createRelationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Answer <em>Answer</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Answer
	 * @generated
	 */
	public Adapter createAnswerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Geometry <em>Geometry</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Geometry
	 * @generated
	 */
	public Adapter createGeometryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Box <em>Box</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Box
	 * @generated
	 */
	public Adapter createBoxAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.RotatedBox <em>Rotated Box</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.RotatedBox
	 * @generated
	 */
	public Adapter createRotatedBoxAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Ellipse <em>Ellipse</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Ellipse
	 * @generated
	 */
	public Adapter createEllipseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Polygon <em>Polygon</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Polygon
	 * @generated
	 */
	public Adapter createPolygonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Polyline <em>Polyline</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Polyline
	 * @generated
	 */
	public Adapter createPolylineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Keypoints <em>Keypoints</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Keypoints
	 * @generated
	 */
	public Adapter createKeypointsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Mask <em>Mask</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Mask
	 * @generated
	 */
	public Adapter createMaskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.TextSpan <em>Text Span</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.TextSpan
	 * @generated
	 */
	public Adapter createTextSpanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.TimePoint <em>Time Point</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.TimePoint
	 * @generated
	 */
	public Adapter createTimePointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.TimeInterval <em>Time Interval</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.TimeInterval
	 * @generated
	 */
	public Adapter createTimeIntervalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Track <em>Track</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Track
	 * @generated
	 */
	public Adapter createTrackAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Keyframe <em>Keyframe</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Keyframe
	 * @generated
	 */
	public Adapter createKeyframeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.CellRange <em>Cell Range</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.CellRange
	 * @generated
	 */
	public Adapter createCellRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.PageRegion <em>Page Region</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.PageRegion
	 * @generated
	 */
	public Adapter createPageRegionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Cuboid3D <em>Cuboid3 D</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Cuboid3D
	 * @generated
	 */
	public Adapter createCuboid3DAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.PointSet3D <em>Point Set3 D</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.PointSet3D
	 * @generated
	 */
	public Adapter createPointSet3DAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Ranking <em>Ranking</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Ranking
	 * @generated
	 */
	public Adapter createRankingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.Whole <em>Whole</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.Whole
	 * @generated
	 */
	public Adapter createWholeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.annotation.UnknownGeometry <em>Unknown Geometry</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.annotation.UnknownGeometry
	 * @generated
	 */
	public Adapter createUnknownGeometryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.Element <em>Element</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.Identified <em>Identified</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * This default implementation returns null.
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //AnnotationAdapterFactory
