package org.labelwright.model.annotation.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.labelwright.model.ModelPackage;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.CellRange;
import org.labelwright.model.annotation.Cuboid3D;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.PointSet3D;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.Ranking;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.annotation.UnknownGeometry;
import org.labelwright.model.annotation.Whole;

import org.labelwright.model.guideline.GuidelinePackage;

import org.labelwright.model.guideline.impl.GuidelinePackageImpl;

import org.labelwright.model.impl.ModelPackageImpl;

import org.labelwright.model.project.ProjectPackage;

import org.labelwright.model.project.impl.ProjectPackageImpl;

import org.labelwright.model.schema.SchemaPackage;

import org.labelwright.model.schema.impl.SchemaPackageImpl;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class AnnotationPackageImpl extends EPackageImpl implements AnnotationPackage {
	/**
	 * @generated
	 */
	private EClass tierEClass = null;

	/**
	 * @generated
	 */
	private EClass annotationDocumentEClass = null;

	/**
	 * @generated
	 */
	private EClass statementEClass = null;

	/**
	 * @generated
	 */
	private EClass annotationEClass = null;

	/**
	 * @generated
	 */
	private EClass attributeValueEClass = null;

	/**
	 * @generated
	 */
	private EClass relationEClass = null;

	/**
	 * @generated
	 */
	private EClass answerEClass = null;

	/**
	 * @generated
	 */
	private EClass geometryEClass = null;

	/**
	 * @generated
	 */
	private EClass boxEClass = null;

	/**
	 * @generated
	 */
	private EClass rotatedBoxEClass = null;

	/**
	 * @generated
	 */
	private EClass ellipseEClass = null;

	/**
	 * @generated
	 */
	private EClass polygonEClass = null;

	/**
	 * @generated
	 */
	private EClass polylineEClass = null;

	/**
	 * @generated
	 */
	private EClass keypointsEClass = null;

	/**
	 * @generated
	 */
	private EClass maskEClass = null;

	/**
	 * @generated
	 */
	private EClass textSpanEClass = null;

	/**
	 * @generated
	 */
	private EClass timePointEClass = null;

	/**
	 * @generated
	 */
	private EClass timeIntervalEClass = null;

	/**
	 * @generated
	 */
	private EClass trackEClass = null;

	/**
	 * @generated
	 */
	private EClass keyframeEClass = null;

	/**
	 * @generated
	 */
	private EClass cellRangeEClass = null;

	/**
	 * @generated
	 */
	private EClass pageRegionEClass = null;

	/**
	 * @generated
	 */
	private EClass cuboid3DEClass = null;

	/**
	 * @generated
	 */
	private EClass pointSet3DEClass = null;

	/**
	 * @generated
	 */
	private EClass rankingEClass = null;

	/**
	 * @generated
	 */
	private EClass wholeEClass = null;

	/**
	 * @generated
	 */
	private EClass unknownGeometryEClass = null;

	/**
	 * @generated
	 */
	private EEnum documentStateEEnum = null;

	/**
	 * @generated
	 */
	private EEnum originEEnum = null;

	/**
	 * @generated
	 */
	private EEnum tierKindEEnum = null;

	/**
	 * @generated
	 */
	private EEnum interpolationEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.labelwright.model.annotation.AnnotationPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AnnotationPackageImpl() {
		super(eNS_URI, AnnotationFactory.eINSTANCE);
	}
	/**
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link AnnotationPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AnnotationPackage init() {
		if (isInited) return (AnnotationPackage)EPackage.Registry.INSTANCE.getEPackage(AnnotationPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAnnotationPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AnnotationPackageImpl theAnnotationPackage = registeredAnnotationPackage instanceof AnnotationPackageImpl ? (AnnotationPackageImpl)registeredAnnotationPackage : new AnnotationPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchemaPackage.eNS_URI);
		SchemaPackageImpl theSchemaPackage = (SchemaPackageImpl)(registeredPackage instanceof SchemaPackageImpl ? registeredPackage : SchemaPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidelinePackage.eNS_URI);
		GuidelinePackageImpl theGuidelinePackage = (GuidelinePackageImpl)(registeredPackage instanceof GuidelinePackageImpl ? registeredPackage : GuidelinePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);

		// Create package meta-data objects
		theAnnotationPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theSchemaPackage.createPackageContents();
		theGuidelinePackage.createPackageContents();
		theProjectPackage.createPackageContents();

		// Initialize created meta-data
		theAnnotationPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theSchemaPackage.initializePackageContents();
		theGuidelinePackage.initializePackageContents();
		theProjectPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAnnotationPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AnnotationPackage.eNS_URI, theAnnotationPackage);
		return theAnnotationPackage;
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTier() {
		return tierEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTier_Name() {
		return (EAttribute)tierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTier_Kind() {
		return (EAttribute)tierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTier_Parent() {
		return (EAttribute)tierEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTier_LabelId() {
		return (EAttribute)tierEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTier_Speaker() {
		return (EAttribute)tierEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTier_Part() {
		return (EAttribute)tierEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getAnnotationDocument() {
		return annotationDocumentEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotationDocument_ItemId() {
		return (EAttribute)annotationDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotationDocument_AnnotatorId() {
		return (EAttribute)annotationDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotationDocument_SchemaRevision() {
		return (EAttribute)annotationDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotationDocument_GuidelineVersion() {
		return (EAttribute)annotationDocumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotationDocument_State() {
		return (EAttribute)annotationDocumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotationDocument_Reason() {
		return (EAttribute)annotationDocumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getAnnotationDocument_Annotations() {
		return (EReference)annotationDocumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getAnnotationDocument_Relations() {
		return (EReference)annotationDocumentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getAnnotationDocument_Answers() {
		return (EReference)annotationDocumentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getAnnotationDocument_Tiers() {
		return (EReference)annotationDocumentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getStatement() {
		return statementEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Rank() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Origin() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Confidence() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Source() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_CreatedBy() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_CreatedAt() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_ModifiedBy() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_ModifiedAt() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Flags() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getStatement_Note() {
		return (EAttribute)statementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getStatement_Values() {
		return (EReference)statementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getAnnotation() {
		return annotationEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_LabelId() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Geometry() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Secondary() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Part() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Group() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Locked() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getAttributeValue() {
		return attributeValueEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAttributeValue_AttributeId() {
		return (EAttribute)attributeValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAttributeValue_Value() {
		return (EAttribute)attributeValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getRelation() {
		return relationEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelation_TypeId() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelation_SourceId() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelation_TargetId() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getAnswer() {
		return answerEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_QuestionId() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Value() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Time() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Frame() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Part() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getGeometry() {
		return geometryEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getBox() {
		return boxEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getBox_X() {
		return (EAttribute)boxEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getBox_Y() {
		return (EAttribute)boxEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getBox_Width() {
		return (EAttribute)boxEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getBox_Height() {
		return (EAttribute)boxEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getRotatedBox() {
		return rotatedBoxEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRotatedBox_CenterX() {
		return (EAttribute)rotatedBoxEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRotatedBox_CenterY() {
		return (EAttribute)rotatedBoxEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRotatedBox_Width() {
		return (EAttribute)rotatedBoxEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRotatedBox_Height() {
		return (EAttribute)rotatedBoxEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRotatedBox_Angle() {
		return (EAttribute)rotatedBoxEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getEllipse() {
		return ellipseEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getEllipse_CenterX() {
		return (EAttribute)ellipseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getEllipse_CenterY() {
		return (EAttribute)ellipseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getEllipse_RadiusX() {
		return (EAttribute)ellipseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getEllipse_RadiusY() {
		return (EAttribute)ellipseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getEllipse_Angle() {
		return (EAttribute)ellipseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getPolygon() {
		return polygonEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPolygon_Points() {
		return (EAttribute)polygonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPolygon_RingStarts() {
		return (EAttribute)polygonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPolygon_Holes() {
		return (EAttribute)polygonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getPolyline() {
		return polylineEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPolyline_Points() {
		return (EAttribute)polylineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getKeypoints() {
		return keypointsEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getKeypoints_Points() {
		return (EAttribute)keypointsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getKeypoints_Visibility() {
		return (EAttribute)keypointsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getMask() {
		return maskEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getMask_Width() {
		return (EAttribute)maskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getMask_Height() {
		return (EAttribute)maskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getMask_Counts() {
		return (EAttribute)maskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getMask_Compressed() {
		return (EAttribute)maskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTextSpan() {
		return textSpanEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTextSpan_Offsets() {
		return (EAttribute)textSpanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTextSpan_Quotes() {
		return (EAttribute)textSpanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTimePoint() {
		return timePointEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTimePoint_Time() {
		return (EAttribute)timePointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTimePoint_Tier() {
		return (EAttribute)timePointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTimePoint_Channel() {
		return (EAttribute)timePointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTimeInterval() {
		return timeIntervalEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTimeInterval_Start() {
		return (EAttribute)timeIntervalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTimeInterval_End() {
		return (EAttribute)timeIntervalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTimeInterval_Tier() {
		return (EAttribute)timeIntervalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTimeInterval_Channel() {
		return (EAttribute)timeIntervalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTrack() {
		return trackEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTrack_Interpolation() {
		return (EAttribute)trackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getTrack_Keyframes() {
		return (EReference)trackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getKeyframe() {
		return keyframeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getKeyframe_Frame() {
		return (EAttribute)keyframeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getKeyframe_Time() {
		return (EAttribute)keyframeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getKeyframe_Outside() {
		return (EAttribute)keyframeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getKeyframe_Occluded() {
		return (EAttribute)keyframeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getKeyframe_Geometry() {
		return (EReference)keyframeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getKeyframe_Values() {
		return (EReference)keyframeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getCellRange() {
		return cellRangeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCellRange_Sheet() {
		return (EAttribute)cellRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCellRange_FirstRow() {
		return (EAttribute)cellRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCellRange_LastRow() {
		return (EAttribute)cellRangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCellRange_FirstColumn() {
		return (EAttribute)cellRangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCellRange_LastColumn() {
		return (EAttribute)cellRangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getPageRegion() {
		return pageRegionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPageRegion_Page() {
		return (EAttribute)pageRegionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getPageRegion_Region() {
		return (EReference)pageRegionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getCuboid3D() {
		return cuboid3DEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_CenterX() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_CenterY() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_CenterZ() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_Length() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_Width() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_Height() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_Yaw() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_Pitch() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getCuboid3D_Roll() {
		return (EAttribute)cuboid3DEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getPointSet3D() {
		return pointSet3DEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPointSet3D_Indices() {
		return (EAttribute)pointSet3DEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getRanking() {
		return rankingEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRanking_Order() {
		return (EAttribute)rankingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRanking_Ranks() {
		return (EAttribute)rankingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getWhole() {
		return wholeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getUnknownGeometry() {
		return unknownGeometryEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getUnknownGeometry_Kind() {
		return (EAttribute)unknownGeometryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getUnknownGeometry_Content() {
		return (EAttribute)unknownGeometryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EEnum getDocumentState() {
		return documentStateEEnum;
	}

	/**
	 * @generated
	 */
	@Override
	public EEnum getOrigin() {
		return originEEnum;
	}

	/**
	 * @generated
	 */
	@Override
	public EEnum getTierKind() {
		return tierKindEEnum;
	}

	/**
	 * @generated
	 */
	@Override
	public EEnum getInterpolation() {
		return interpolationEEnum;
	}

	/**
	 * @generated
	 */
	@Override
	public AnnotationFactory getAnnotationFactory() {
		return (AnnotationFactory)getEFactoryInstance();
	}

	/**
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		tierEClass = createEClass(TIER);
		createEAttribute(tierEClass, TIER__NAME);
		createEAttribute(tierEClass, TIER__KIND);
		createEAttribute(tierEClass, TIER__PARENT);
		createEAttribute(tierEClass, TIER__LABEL_ID);
		createEAttribute(tierEClass, TIER__SPEAKER);
		createEAttribute(tierEClass, TIER__PART);

		annotationDocumentEClass = createEClass(ANNOTATION_DOCUMENT);
		createEAttribute(annotationDocumentEClass, ANNOTATION_DOCUMENT__ITEM_ID);
		createEAttribute(annotationDocumentEClass, ANNOTATION_DOCUMENT__ANNOTATOR_ID);
		createEAttribute(annotationDocumentEClass, ANNOTATION_DOCUMENT__SCHEMA_REVISION);
		createEAttribute(annotationDocumentEClass, ANNOTATION_DOCUMENT__GUIDELINE_VERSION);
		createEAttribute(annotationDocumentEClass, ANNOTATION_DOCUMENT__STATE);
		createEAttribute(annotationDocumentEClass, ANNOTATION_DOCUMENT__REASON);
		createEReference(annotationDocumentEClass, ANNOTATION_DOCUMENT__ANNOTATIONS);
		createEReference(annotationDocumentEClass, ANNOTATION_DOCUMENT__RELATIONS);
		createEReference(annotationDocumentEClass, ANNOTATION_DOCUMENT__ANSWERS);
		createEReference(annotationDocumentEClass, ANNOTATION_DOCUMENT__TIERS);

		statementEClass = createEClass(STATEMENT);
		createEAttribute(statementEClass, STATEMENT__RANK);
		createEAttribute(statementEClass, STATEMENT__ORIGIN);
		createEAttribute(statementEClass, STATEMENT__CONFIDENCE);
		createEAttribute(statementEClass, STATEMENT__SOURCE);
		createEAttribute(statementEClass, STATEMENT__CREATED_BY);
		createEAttribute(statementEClass, STATEMENT__CREATED_AT);
		createEAttribute(statementEClass, STATEMENT__MODIFIED_BY);
		createEAttribute(statementEClass, STATEMENT__MODIFIED_AT);
		createEAttribute(statementEClass, STATEMENT__FLAGS);
		createEAttribute(statementEClass, STATEMENT__NOTE);
		createEReference(statementEClass, STATEMENT__VALUES);

		annotationEClass = createEClass(ANNOTATION);
		createEAttribute(annotationEClass, ANNOTATION__LABEL_ID);
		createEReference(annotationEClass, ANNOTATION__GEOMETRY);
		createEReference(annotationEClass, ANNOTATION__SECONDARY);
		createEAttribute(annotationEClass, ANNOTATION__PART);
		createEAttribute(annotationEClass, ANNOTATION__GROUP);
		createEAttribute(annotationEClass, ANNOTATION__LOCKED);

		attributeValueEClass = createEClass(ATTRIBUTE_VALUE);
		createEAttribute(attributeValueEClass, ATTRIBUTE_VALUE__ATTRIBUTE_ID);
		createEAttribute(attributeValueEClass, ATTRIBUTE_VALUE__VALUE);

		relationEClass = createEClass(RELATION);
		createEAttribute(relationEClass, RELATION__TYPE_ID);
		createEAttribute(relationEClass, RELATION__SOURCE_ID);
		createEAttribute(relationEClass, RELATION__TARGET_ID);

		answerEClass = createEClass(ANSWER);
		createEAttribute(answerEClass, ANSWER__QUESTION_ID);
		createEAttribute(answerEClass, ANSWER__VALUE);
		createEAttribute(answerEClass, ANSWER__TIME);
		createEAttribute(answerEClass, ANSWER__FRAME);
		createEAttribute(answerEClass, ANSWER__PART);

		geometryEClass = createEClass(GEOMETRY);

		boxEClass = createEClass(BOX);
		createEAttribute(boxEClass, BOX__X);
		createEAttribute(boxEClass, BOX__Y);
		createEAttribute(boxEClass, BOX__WIDTH);
		createEAttribute(boxEClass, BOX__HEIGHT);

		rotatedBoxEClass = createEClass(ROTATED_BOX);
		createEAttribute(rotatedBoxEClass, ROTATED_BOX__CENTER_X);
		createEAttribute(rotatedBoxEClass, ROTATED_BOX__CENTER_Y);
		createEAttribute(rotatedBoxEClass, ROTATED_BOX__WIDTH);
		createEAttribute(rotatedBoxEClass, ROTATED_BOX__HEIGHT);
		createEAttribute(rotatedBoxEClass, ROTATED_BOX__ANGLE);

		ellipseEClass = createEClass(ELLIPSE);
		createEAttribute(ellipseEClass, ELLIPSE__CENTER_X);
		createEAttribute(ellipseEClass, ELLIPSE__CENTER_Y);
		createEAttribute(ellipseEClass, ELLIPSE__RADIUS_X);
		createEAttribute(ellipseEClass, ELLIPSE__RADIUS_Y);
		createEAttribute(ellipseEClass, ELLIPSE__ANGLE);

		polygonEClass = createEClass(POLYGON);
		createEAttribute(polygonEClass, POLYGON__POINTS);
		createEAttribute(polygonEClass, POLYGON__RING_STARTS);
		createEAttribute(polygonEClass, POLYGON__HOLES);

		polylineEClass = createEClass(POLYLINE);
		createEAttribute(polylineEClass, POLYLINE__POINTS);

		keypointsEClass = createEClass(KEYPOINTS);
		createEAttribute(keypointsEClass, KEYPOINTS__POINTS);
		createEAttribute(keypointsEClass, KEYPOINTS__VISIBILITY);

		maskEClass = createEClass(MASK);
		createEAttribute(maskEClass, MASK__WIDTH);
		createEAttribute(maskEClass, MASK__HEIGHT);
		createEAttribute(maskEClass, MASK__COUNTS);
		createEAttribute(maskEClass, MASK__COMPRESSED);

		textSpanEClass = createEClass(TEXT_SPAN);
		createEAttribute(textSpanEClass, TEXT_SPAN__OFFSETS);
		createEAttribute(textSpanEClass, TEXT_SPAN__QUOTES);

		timePointEClass = createEClass(TIME_POINT);
		createEAttribute(timePointEClass, TIME_POINT__TIME);
		createEAttribute(timePointEClass, TIME_POINT__TIER);
		createEAttribute(timePointEClass, TIME_POINT__CHANNEL);

		timeIntervalEClass = createEClass(TIME_INTERVAL);
		createEAttribute(timeIntervalEClass, TIME_INTERVAL__START);
		createEAttribute(timeIntervalEClass, TIME_INTERVAL__END);
		createEAttribute(timeIntervalEClass, TIME_INTERVAL__TIER);
		createEAttribute(timeIntervalEClass, TIME_INTERVAL__CHANNEL);

		trackEClass = createEClass(TRACK);
		createEAttribute(trackEClass, TRACK__INTERPOLATION);
		createEReference(trackEClass, TRACK__KEYFRAMES);

		keyframeEClass = createEClass(KEYFRAME);
		createEAttribute(keyframeEClass, KEYFRAME__FRAME);
		createEAttribute(keyframeEClass, KEYFRAME__TIME);
		createEAttribute(keyframeEClass, KEYFRAME__OUTSIDE);
		createEAttribute(keyframeEClass, KEYFRAME__OCCLUDED);
		createEReference(keyframeEClass, KEYFRAME__GEOMETRY);
		createEReference(keyframeEClass, KEYFRAME__VALUES);

		cellRangeEClass = createEClass(CELL_RANGE);
		createEAttribute(cellRangeEClass, CELL_RANGE__SHEET);
		createEAttribute(cellRangeEClass, CELL_RANGE__FIRST_ROW);
		createEAttribute(cellRangeEClass, CELL_RANGE__LAST_ROW);
		createEAttribute(cellRangeEClass, CELL_RANGE__FIRST_COLUMN);
		createEAttribute(cellRangeEClass, CELL_RANGE__LAST_COLUMN);

		pageRegionEClass = createEClass(PAGE_REGION);
		createEAttribute(pageRegionEClass, PAGE_REGION__PAGE);
		createEReference(pageRegionEClass, PAGE_REGION__REGION);

		cuboid3DEClass = createEClass(CUBOID3_D);
		createEAttribute(cuboid3DEClass, CUBOID3_D__CENTER_X);
		createEAttribute(cuboid3DEClass, CUBOID3_D__CENTER_Y);
		createEAttribute(cuboid3DEClass, CUBOID3_D__CENTER_Z);
		createEAttribute(cuboid3DEClass, CUBOID3_D__LENGTH);
		createEAttribute(cuboid3DEClass, CUBOID3_D__WIDTH);
		createEAttribute(cuboid3DEClass, CUBOID3_D__HEIGHT);
		createEAttribute(cuboid3DEClass, CUBOID3_D__YAW);
		createEAttribute(cuboid3DEClass, CUBOID3_D__PITCH);
		createEAttribute(cuboid3DEClass, CUBOID3_D__ROLL);

		pointSet3DEClass = createEClass(POINT_SET3_D);
		createEAttribute(pointSet3DEClass, POINT_SET3_D__INDICES);

		rankingEClass = createEClass(RANKING);
		createEAttribute(rankingEClass, RANKING__ORDER);
		createEAttribute(rankingEClass, RANKING__RANKS);

		wholeEClass = createEClass(WHOLE);

		unknownGeometryEClass = createEClass(UNKNOWN_GEOMETRY);
		createEAttribute(unknownGeometryEClass, UNKNOWN_GEOMETRY__KIND);
		createEAttribute(unknownGeometryEClass, UNKNOWN_GEOMETRY__CONTENT);

		// Create enums
		documentStateEEnum = createEEnum(DOCUMENT_STATE);
		originEEnum = createEEnum(ORIGIN);
		tierKindEEnum = createEEnum(TIER_KIND);
		interpolationEEnum = createEEnum(INTERPOLATION);
	}

	/**
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		tierEClass.getESuperTypes().add(theModelPackage.getElement());
		annotationDocumentEClass.getESuperTypes().add(theModelPackage.getIdentified());
		statementEClass.getESuperTypes().add(theModelPackage.getIdentified());
		annotationEClass.getESuperTypes().add(this.getStatement());
		attributeValueEClass.getESuperTypes().add(theModelPackage.getElement());
		relationEClass.getESuperTypes().add(this.getStatement());
		answerEClass.getESuperTypes().add(this.getStatement());
		geometryEClass.getESuperTypes().add(theModelPackage.getElement());
		boxEClass.getESuperTypes().add(this.getGeometry());
		rotatedBoxEClass.getESuperTypes().add(this.getGeometry());
		ellipseEClass.getESuperTypes().add(this.getGeometry());
		polygonEClass.getESuperTypes().add(this.getGeometry());
		polylineEClass.getESuperTypes().add(this.getGeometry());
		keypointsEClass.getESuperTypes().add(this.getGeometry());
		maskEClass.getESuperTypes().add(this.getGeometry());
		textSpanEClass.getESuperTypes().add(this.getGeometry());
		timePointEClass.getESuperTypes().add(this.getGeometry());
		timeIntervalEClass.getESuperTypes().add(this.getGeometry());
		trackEClass.getESuperTypes().add(this.getGeometry());
		keyframeEClass.getESuperTypes().add(theModelPackage.getElement());
		cellRangeEClass.getESuperTypes().add(this.getGeometry());
		pageRegionEClass.getESuperTypes().add(this.getGeometry());
		cuboid3DEClass.getESuperTypes().add(this.getGeometry());
		pointSet3DEClass.getESuperTypes().add(this.getGeometry());
		rankingEClass.getESuperTypes().add(this.getGeometry());
		wholeEClass.getESuperTypes().add(this.getGeometry());
		unknownGeometryEClass.getESuperTypes().add(this.getGeometry());

		// Initialize classes and features; add operations and parameters
		initEClass(tierEClass, Tier.class, "Tier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTier_Name(), ecorePackage.getEString(), "name", null, 0, 1, Tier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTier_Kind(), this.getTierKind(), "kind", "free", 0, 1, Tier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTier_Parent(), ecorePackage.getEString(), "parent", null, 0, 1, Tier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTier_LabelId(), ecorePackage.getEString(), "labelId", null, 0, 1, Tier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTier_Speaker(), ecorePackage.getEString(), "speaker", null, 0, 1, Tier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTier_Part(), ecorePackage.getEString(), "part", null, 0, 1, Tier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(annotationDocumentEClass, AnnotationDocument.class, "AnnotationDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnotationDocument_ItemId(), ecorePackage.getEString(), "itemId", null, 0, 1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotationDocument_AnnotatorId(), ecorePackage.getEString(), "annotatorId", null, 0, 1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotationDocument_SchemaRevision(), ecorePackage.getEInt(), "schemaRevision", null, 0, 1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotationDocument_GuidelineVersion(), ecorePackage.getEString(), "guidelineVersion", null, 0, 1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotationDocument_State(), this.getDocumentState(), "state", null, 0, 1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotationDocument_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationDocument_Annotations(), this.getAnnotation(), null, "annotations", null, 0, -1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationDocument_Relations(), this.getRelation(), null, "relations", null, 0, -1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationDocument_Answers(), this.getAnswer(), null, "answers", null, 0, -1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotationDocument_Tiers(), this.getTier(), null, "tiers", null, 0, -1, AnnotationDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(statementEClass, Statement.class, "Statement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStatement_Rank(), ecorePackage.getEDouble(), "rank", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_Origin(), this.getOrigin(), "origin", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_Confidence(), ecorePackage.getEDoubleObject(), "confidence", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_Source(), ecorePackage.getEString(), "source", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_CreatedBy(), ecorePackage.getEString(), "createdBy", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_CreatedAt(), theModelPackage.getTimestamp(), "createdAt", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_ModifiedBy(), ecorePackage.getEString(), "modifiedBy", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_ModifiedAt(), theModelPackage.getTimestamp(), "modifiedAt", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_Flags(), ecorePackage.getEString(), "flags", null, 0, -1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStatement_Note(), ecorePackage.getEString(), "note", null, 0, 1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStatement_Values(), this.getAttributeValue(), null, "values", null, 0, -1, Statement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(annotationEClass, Annotation.class, "Annotation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnotation_LabelId(), ecorePackage.getEString(), "labelId", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Geometry(), this.getGeometry(), null, "geometry", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Secondary(), this.getGeometry(), null, "secondary", null, 0, -1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Part(), ecorePackage.getEString(), "part", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Group(), ecorePackage.getEString(), "group", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Locked(), ecorePackage.getEBoolean(), "locked", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attributeValueEClass, AttributeValue.class, "AttributeValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttributeValue_AttributeId(), ecorePackage.getEString(), "attributeId", null, 0, 1, AttributeValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeValue_Value(), theModelPackage.getValue(), "value", null, 0, 1, AttributeValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationEClass, Relation.class, "Relation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelation_TypeId(), ecorePackage.getEString(), "typeId", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_SourceId(), ecorePackage.getEString(), "sourceId", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_TargetId(), ecorePackage.getEString(), "targetId", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerEClass, Answer.class, "Answer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnswer_QuestionId(), ecorePackage.getEString(), "questionId", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Value(), theModelPackage.getValue(), "value", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Time(), ecorePackage.getELongObject(), "time", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Frame(), ecorePackage.getEInt(), "frame", "-1", 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Part(), ecorePackage.getEString(), "part", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(geometryEClass, Geometry.class, "Geometry", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(boxEClass, Box.class, "Box", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBox_X(), ecorePackage.getEDouble(), "x", null, 0, 1, Box.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBox_Y(), ecorePackage.getEDouble(), "y", null, 0, 1, Box.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBox_Width(), ecorePackage.getEDouble(), "width", null, 0, 1, Box.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBox_Height(), ecorePackage.getEDouble(), "height", null, 0, 1, Box.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rotatedBoxEClass, RotatedBox.class, "RotatedBox", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRotatedBox_CenterX(), ecorePackage.getEDouble(), "centerX", null, 0, 1, RotatedBox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRotatedBox_CenterY(), ecorePackage.getEDouble(), "centerY", null, 0, 1, RotatedBox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRotatedBox_Width(), ecorePackage.getEDouble(), "width", null, 0, 1, RotatedBox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRotatedBox_Height(), ecorePackage.getEDouble(), "height", null, 0, 1, RotatedBox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRotatedBox_Angle(), ecorePackage.getEDouble(), "angle", null, 0, 1, RotatedBox.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ellipseEClass, Ellipse.class, "Ellipse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEllipse_CenterX(), ecorePackage.getEDouble(), "centerX", null, 0, 1, Ellipse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEllipse_CenterY(), ecorePackage.getEDouble(), "centerY", null, 0, 1, Ellipse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEllipse_RadiusX(), ecorePackage.getEDouble(), "radiusX", null, 0, 1, Ellipse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEllipse_RadiusY(), ecorePackage.getEDouble(), "radiusY", null, 0, 1, Ellipse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEllipse_Angle(), ecorePackage.getEDouble(), "angle", null, 0, 1, Ellipse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(polygonEClass, Polygon.class, "Polygon", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolygon_Points(), theModelPackage.getDoubleArray(), "points", null, 0, 1, Polygon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolygon_RingStarts(), theModelPackage.getIntArray(), "ringStarts", null, 0, 1, Polygon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPolygon_Holes(), theModelPackage.getIntArray(), "holes", null, 0, 1, Polygon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(polylineEClass, Polyline.class, "Polyline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPolyline_Points(), theModelPackage.getDoubleArray(), "points", null, 0, 1, Polyline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(keypointsEClass, Keypoints.class, "Keypoints", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeypoints_Points(), theModelPackage.getDoubleArray(), "points", null, 0, 1, Keypoints.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeypoints_Visibility(), theModelPackage.getIntArray(), "visibility", null, 0, 1, Keypoints.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(maskEClass, Mask.class, "Mask", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMask_Width(), ecorePackage.getEInt(), "width", null, 0, 1, Mask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMask_Height(), ecorePackage.getEInt(), "height", null, 0, 1, Mask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMask_Counts(), theModelPackage.getIntArray(), "counts", null, 0, 1, Mask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMask_Compressed(), ecorePackage.getEBoolean(), "compressed", null, 0, 1, Mask.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textSpanEClass, TextSpan.class, "TextSpan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextSpan_Offsets(), theModelPackage.getIntArray(), "offsets", null, 0, 1, TextSpan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextSpan_Quotes(), ecorePackage.getEString(), "quotes", null, 0, -1, TextSpan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timePointEClass, TimePoint.class, "TimePoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimePoint_Time(), ecorePackage.getELong(), "time", null, 0, 1, TimePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimePoint_Tier(), ecorePackage.getEString(), "tier", null, 0, 1, TimePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimePoint_Channel(), ecorePackage.getEInt(), "channel", "-1", 0, 1, TimePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timeIntervalEClass, TimeInterval.class, "TimeInterval", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimeInterval_Start(), ecorePackage.getELong(), "start", null, 0, 1, TimeInterval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimeInterval_End(), ecorePackage.getELong(), "end", null, 0, 1, TimeInterval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimeInterval_Tier(), ecorePackage.getEString(), "tier", null, 0, 1, TimeInterval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimeInterval_Channel(), ecorePackage.getEInt(), "channel", "-1", 0, 1, TimeInterval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trackEClass, Track.class, "Track", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrack_Interpolation(), this.getInterpolation(), "interpolation", "linear", 0, 1, Track.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrack_Keyframes(), this.getKeyframe(), null, "keyframes", null, 0, -1, Track.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(keyframeEClass, Keyframe.class, "Keyframe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKeyframe_Frame(), ecorePackage.getEInt(), "frame", null, 0, 1, Keyframe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyframe_Time(), ecorePackage.getELong(), "time", null, 0, 1, Keyframe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyframe_Outside(), ecorePackage.getEBoolean(), "outside", null, 0, 1, Keyframe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKeyframe_Occluded(), ecorePackage.getEBoolean(), "occluded", null, 0, 1, Keyframe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKeyframe_Geometry(), this.getGeometry(), null, "geometry", null, 0, 1, Keyframe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKeyframe_Values(), this.getAttributeValue(), null, "values", null, 0, -1, Keyframe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cellRangeEClass, CellRange.class, "CellRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCellRange_Sheet(), ecorePackage.getEString(), "sheet", null, 0, 1, CellRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellRange_FirstRow(), ecorePackage.getEInt(), "firstRow", null, 0, 1, CellRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellRange_LastRow(), ecorePackage.getEInt(), "lastRow", null, 0, 1, CellRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellRange_FirstColumn(), ecorePackage.getEInt(), "firstColumn", null, 0, 1, CellRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCellRange_LastColumn(), ecorePackage.getEInt(), "lastColumn", null, 0, 1, CellRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageRegionEClass, PageRegion.class, "PageRegion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPageRegion_Page(), ecorePackage.getEInt(), "page", null, 0, 1, PageRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPageRegion_Region(), this.getGeometry(), null, "region", null, 0, 1, PageRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cuboid3DEClass, Cuboid3D.class, "Cuboid3D", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCuboid3D_CenterX(), ecorePackage.getEDouble(), "centerX", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCuboid3D_CenterY(), ecorePackage.getEDouble(), "centerY", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCuboid3D_CenterZ(), ecorePackage.getEDouble(), "centerZ", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCuboid3D_Length(), ecorePackage.getEDouble(), "length", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCuboid3D_Width(), ecorePackage.getEDouble(), "width", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCuboid3D_Height(), ecorePackage.getEDouble(), "height", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCuboid3D_Yaw(), ecorePackage.getEDouble(), "yaw", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCuboid3D_Pitch(), ecorePackage.getEDouble(), "pitch", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCuboid3D_Roll(), ecorePackage.getEDouble(), "roll", null, 0, 1, Cuboid3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pointSet3DEClass, PointSet3D.class, "PointSet3D", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPointSet3D_Indices(), theModelPackage.getIntArray(), "indices", null, 0, 1, PointSet3D.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rankingEClass, Ranking.class, "Ranking", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRanking_Order(), ecorePackage.getEString(), "order", null, 0, -1, Ranking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRanking_Ranks(), theModelPackage.getIntArray(), "ranks", null, 0, 1, Ranking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wholeEClass, Whole.class, "Whole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(unknownGeometryEClass, UnknownGeometry.class, "UnknownGeometry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUnknownGeometry_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, UnknownGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnknownGeometry_Content(), theModelPackage.getJsonObject(), "content", null, 0, 1, UnknownGeometry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(documentStateEEnum, DocumentState.class, "DocumentState");
		addEEnumLiteral(documentStateEEnum, DocumentState.NEW);
		addEEnumLiteral(documentStateEEnum, DocumentState.IN_PROGRESS);
		addEEnumLiteral(documentStateEEnum, DocumentState.SUBMITTED);
		addEEnumLiteral(documentStateEEnum, DocumentState.SKIPPED);
		addEEnumLiteral(documentStateEEnum, DocumentState.REJECTED);
		addEEnumLiteral(documentStateEEnum, DocumentState.ACCEPTED);

		initEEnum(originEEnum, Origin.class, "Origin");
		addEEnumLiteral(originEEnum, Origin.PERSON);
		addEEnumLiteral(originEEnum, Origin.MODEL);
		addEEnumLiteral(originEEnum, Origin.IMPORT);

		initEEnum(tierKindEEnum, TierKind.class, "TierKind");
		addEEnumLiteral(tierKindEEnum, TierKind.FREE);
		addEEnumLiteral(tierKindEEnum, TierKind.STATES);
		addEEnumLiteral(tierKindEEnum, TierKind.TIME_SUBDIVISION);
		addEEnumLiteral(tierKindEEnum, TierKind.INCLUDED_IN);
		addEEnumLiteral(tierKindEEnum, TierKind.SYMBOLIC_SUBDIVISION);
		addEEnumLiteral(tierKindEEnum, TierKind.SYMBOLIC_ASSOCIATION);

		initEEnum(interpolationEEnum, Interpolation.class, "Interpolation");
		addEEnumLiteral(interpolationEEnum, Interpolation.NONE);
		addEEnumLiteral(interpolationEEnum, Interpolation.LINEAR);
		addEEnumLiteral(interpolationEEnum, Interpolation.SPLINE);
	}

} //AnnotationPackageImpl
