package org.labelwright.model.annotation.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.labelwright.model.annotation.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class AnnotationFactoryImpl extends EFactoryImpl implements AnnotationFactory {
	/**
	 * Creates the default factory implementation.
	 * @generated
	 */
	public static AnnotationFactory init() {
		try {
			AnnotationFactory theAnnotationFactory = (AnnotationFactory)EPackage.Registry.INSTANCE.getEFactory(AnnotationPackage.eNS_URI);
			if (theAnnotationFactory != null) {
				return theAnnotationFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new AnnotationFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * @generated
	 */
	public AnnotationFactoryImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case AnnotationPackage.TIER: return createTier();
			case AnnotationPackage.ANNOTATION_DOCUMENT: return createAnnotationDocument();
			case AnnotationPackage.ANNOTATION: return createAnnotation();
			case AnnotationPackage.ATTRIBUTE_VALUE: return createAttributeValue();
			case AnnotationPackage.RELATION: return createRelation();
			case AnnotationPackage.ANSWER: return createAnswer();
			case AnnotationPackage.BOX: return createBox();
			case AnnotationPackage.ROTATED_BOX: return createRotatedBox();
			case AnnotationPackage.ELLIPSE: return createEllipse();
			case AnnotationPackage.POLYGON: return createPolygon();
			case AnnotationPackage.POLYLINE: return createPolyline();
			case AnnotationPackage.KEYPOINTS: return createKeypoints();
			case AnnotationPackage.MASK: return createMask();
			case AnnotationPackage.TEXT_SPAN: return createTextSpan();
			case AnnotationPackage.TIME_POINT: return createTimePoint();
			case AnnotationPackage.TIME_INTERVAL: return createTimeInterval();
			case AnnotationPackage.TRACK: return createTrack();
			case AnnotationPackage.KEYFRAME: return createKeyframe();
			case AnnotationPackage.CELL_RANGE: return createCellRange();
			case AnnotationPackage.PAGE_REGION: return createPageRegion();
			case AnnotationPackage.CUBOID3_D: return createCuboid3D();
			case AnnotationPackage.POINT_SET3_D: return createPointSet3D();
			case AnnotationPackage.RANKING: return createRanking();
			case AnnotationPackage.WHOLE: return createWhole();
			case AnnotationPackage.UNKNOWN_GEOMETRY: return createUnknownGeometry();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case AnnotationPackage.DOCUMENT_STATE:
				return createDocumentStateFromString(eDataType, initialValue);
			case AnnotationPackage.ORIGIN:
				return createOriginFromString(eDataType, initialValue);
			case AnnotationPackage.TIER_KIND:
				return createTierKindFromString(eDataType, initialValue);
			case AnnotationPackage.INTERPOLATION:
				return createInterpolationFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case AnnotationPackage.DOCUMENT_STATE:
				return convertDocumentStateToString(eDataType, instanceValue);
			case AnnotationPackage.ORIGIN:
				return convertOriginToString(eDataType, instanceValue);
			case AnnotationPackage.TIER_KIND:
				return convertTierKindToString(eDataType, instanceValue);
			case AnnotationPackage.INTERPOLATION:
				return convertInterpolationToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public Tier createTier() {
		TierImpl tier = new TierImpl();
		return tier;
	}

	/**
	 * @generated
	 */
	@Override
	public AnnotationDocument createAnnotationDocument() {
		AnnotationDocumentImpl annotationDocument = new AnnotationDocumentImpl();
		return annotationDocument;
	}

	/**
	 * @generated
	 */
	@Override
	public Annotation createAnnotation() {
		AnnotationImpl annotation = new AnnotationImpl();
		return annotation;
	}

	/**
	 * @generated
	 */
	@Override
	public AttributeValue createAttributeValue() {
		AttributeValueImpl attributeValue = new AttributeValueImpl();
		return attributeValue;
	}

	/**
	 * @generated
	 */
	@Override
	public Relation createRelation() {
		RelationImpl relation = new RelationImpl();
		return relation;
	}

	/**
	 * @generated
	 */
	@Override
	public Answer createAnswer() {
		AnswerImpl answer = new AnswerImpl();
		return answer;
	}

	/**
	 * @generated
	 */
	@Override
	public Box createBox() {
		BoxImpl box = new BoxImpl();
		return box;
	}

	/**
	 * @generated
	 */
	@Override
	public RotatedBox createRotatedBox() {
		RotatedBoxImpl rotatedBox = new RotatedBoxImpl();
		return rotatedBox;
	}

	/**
	 * @generated
	 */
	@Override
	public Ellipse createEllipse() {
		EllipseImpl ellipse = new EllipseImpl();
		return ellipse;
	}

	/**
	 * @generated
	 */
	@Override
	public Polygon createPolygon() {
		PolygonImpl polygon = new PolygonImpl();
		return polygon;
	}

	/**
	 * @generated
	 */
	@Override
	public Polyline createPolyline() {
		PolylineImpl polyline = new PolylineImpl();
		return polyline;
	}

	/**
	 * @generated
	 */
	@Override
	public Keypoints createKeypoints() {
		KeypointsImpl keypoints = new KeypointsImpl();
		return keypoints;
	}

	/**
	 * @generated
	 */
	@Override
	public Mask createMask() {
		MaskImpl mask = new MaskImpl();
		return mask;
	}

	/**
	 * @generated
	 */
	@Override
	public TextSpan createTextSpan() {
		TextSpanImpl textSpan = new TextSpanImpl();
		return textSpan;
	}

	/**
	 * @generated
	 */
	@Override
	public TimePoint createTimePoint() {
		TimePointImpl timePoint = new TimePointImpl();
		return timePoint;
	}

	/**
	 * @generated
	 */
	@Override
	public TimeInterval createTimeInterval() {
		TimeIntervalImpl timeInterval = new TimeIntervalImpl();
		return timeInterval;
	}

	/**
	 * @generated
	 */
	@Override
	public Track createTrack() {
		TrackImpl track = new TrackImpl();
		return track;
	}

	/**
	 * @generated
	 */
	@Override
	public Keyframe createKeyframe() {
		KeyframeImpl keyframe = new KeyframeImpl();
		return keyframe;
	}

	/**
	 * @generated
	 */
	@Override
	public CellRange createCellRange() {
		CellRangeImpl cellRange = new CellRangeImpl();
		return cellRange;
	}

	/**
	 * @generated
	 */
	@Override
	public PageRegion createPageRegion() {
		PageRegionImpl pageRegion = new PageRegionImpl();
		return pageRegion;
	}

	/**
	 * @generated
	 */
	@Override
	public Cuboid3D createCuboid3D() {
		Cuboid3DImpl cuboid3D = new Cuboid3DImpl();
		return cuboid3D;
	}

	/**
	 * @generated
	 */
	@Override
	public PointSet3D createPointSet3D() {
		PointSet3DImpl pointSet3D = new PointSet3DImpl();
		return pointSet3D;
	}

	/**
	 * @generated
	 */
	@Override
	public Ranking createRanking() {
		RankingImpl ranking = new RankingImpl();
		return ranking;
	}

	/**
	 * @generated
	 */
	@Override
	public Whole createWhole() {
		WholeImpl whole = new WholeImpl();
		return whole;
	}

	/**
	 * @generated
	 */
	@Override
	public UnknownGeometry createUnknownGeometry() {
		UnknownGeometryImpl unknownGeometry = new UnknownGeometryImpl();
		return unknownGeometry;
	}

	/**
	 * @generated
	 */
	public DocumentState createDocumentStateFromString(EDataType eDataType, String initialValue) {
		DocumentState result = DocumentState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * @generated
	 */
	public String convertDocumentStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * @generated
	 */
	public Origin createOriginFromString(EDataType eDataType, String initialValue) {
		Origin result = Origin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * @generated
	 */
	public String convertOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * @generated
	 */
	public TierKind createTierKindFromString(EDataType eDataType, String initialValue) {
		TierKind result = TierKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * @generated
	 */
	public String convertTierKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * @generated
	 */
	public Interpolation createInterpolationFromString(EDataType eDataType, String initialValue) {
		Interpolation result = Interpolation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * @generated
	 */
	public String convertInterpolationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * @generated
	 */
	@Override
	public AnnotationPackage getAnnotationPackage() {
		return (AnnotationPackage)getEPackage();
	}

	/**
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static AnnotationPackage getPackage() {
		return AnnotationPackage.eINSTANCE;
	}

} //AnnotationFactoryImpl
