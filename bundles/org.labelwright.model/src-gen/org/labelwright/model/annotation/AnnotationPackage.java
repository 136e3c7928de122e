package org.labelwright.model.annotation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.labelwright.model.ModelPackage;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * What one annotator said about one item.
 * @see org.labelwright.model.annotation.AnnotationFactory
 * @generated
 */
public interface AnnotationPackage extends EPackage {
	/**
	 * The package name.
	 * @generated
	 */
	String eNAME = "annotation";

	/**
	 * The package namespace URI.
	 * @generated
	 */
	String eNS_URI = "http://labelwright.org/model/1.0/annotation";

	/**
	 * The package namespace name.
	 * @generated
	 */
	String eNS_PREFIX = "lw-annotation";

	/**
	 * The singleton instance of the package.
	 * @generated
	 */
	AnnotationPackage eINSTANCE = org.labelwright.model.annotation.impl.AnnotationPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.TierImpl <em>Tier</em>}' class.
	 * @see org.labelwright.model.annotation.impl.TierImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTier()
	 * @generated
	 */
	int TIER = 0;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIER__UNKNOWN = ModelPackage.ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIER__NAME = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIER__KIND = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIER__PARENT = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Label Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIER__LABEL_ID = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIER__SPEAKER = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIER__PART = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Tier</em>' class.
	 * @generated
	 * @ordered
	 */
	int TIER_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl <em>Document</em>}' class.
	 * @see org.labelwright.model.annotation.impl.AnnotationDocumentImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getAnnotationDocument()
	 * @generated
	 */
	int ANNOTATION_DOCUMENT = 1;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__UNKNOWN = ModelPackage.IDENTIFIED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__FOREIGN = ModelPackage.IDENTIFIED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Item Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__ITEM_ID = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Annotator Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__ANNOTATOR_ID = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Schema Revision</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__SCHEMA_REVISION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guideline Version</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__GUIDELINE_VERSION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__STATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__ANNOTATIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__RELATIONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__ANSWERS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tiers</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT__TIERS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_DOCUMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.StatementImpl <em>Statement</em>}' class.
	 * @see org.labelwright.model.annotation.impl.StatementImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 2;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__UNKNOWN = ModelPackage.IDENTIFIED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__FOREIGN = ModelPackage.IDENTIFIED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__RANK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ORIGIN = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__CONFIDENCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__SOURCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__CREATED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__CREATED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__MODIFIED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__MODIFIED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__FLAGS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int STATEMENT__VALUES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * @see org.labelwright.model.annotation.impl.AnnotationImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 3;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__UNKNOWN = STATEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = STATEMENT__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__FOREIGN = STATEMENT__FOREIGN;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__RANK = STATEMENT__RANK;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ORIGIN = STATEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CONFIDENCE = STATEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__SOURCE = STATEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED_BY = STATEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED_AT = STATEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MODIFIED_BY = STATEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MODIFIED_AT = STATEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__FLAGS = STATEMENT__FLAGS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__NOTE = STATEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__VALUES = STATEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Label Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__LABEL_ID = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Geometry</b></em>' containment reference.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__GEOMETRY = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Secondary</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__SECONDARY = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__PART = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__GROUP = STATEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__LOCKED = STATEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
	 * @see org.labelwright.model.annotation.impl.AttributeValueImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getAttributeValue()
	 * @generated
	 */
	int ATTRIBUTE_VALUE = 4;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__UNKNOWN = ModelPackage.ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Attribute Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__ATTRIBUTE_ID = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__VALUE = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Attribute Value</em>' class.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.RelationImpl <em>Relation</em>}' class.
	 * @see org.labelwright.model.annotation.impl.RelationImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 5;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__UNKNOWN = STATEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__ID = STATEMENT__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__FOREIGN = STATEMENT__FOREIGN;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__RANK = STATEMENT__RANK;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__ORIGIN = STATEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__CONFIDENCE = STATEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__SOURCE = STATEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__CREATED_BY = STATEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__CREATED_AT = STATEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__MODIFIED_BY = STATEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__MODIFIED_AT = STATEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int RELATION__FLAGS = STATEMENT__FLAGS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__NOTE = STATEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int RELATION__VALUES = STATEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Type Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__TYPE_ID = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__SOURCE_ID = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION__TARGET_ID = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.AnswerImpl <em>Answer</em>}' class.
	 * @see org.labelwright.model.annotation.impl.AnswerImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 6;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__UNKNOWN = STATEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = STATEMENT__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__FOREIGN = STATEMENT__FOREIGN;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__RANK = STATEMENT__RANK;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__ORIGIN = STATEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__CONFIDENCE = STATEMENT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__SOURCE = STATEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__CREATED_BY = STATEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__CREATED_AT = STATEMENT__CREATED_AT;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__MODIFIED_BY = STATEMENT__MODIFIED_BY;

	/**
	 * The feature id for the '<em><b>Modified At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__MODIFIED_AT = STATEMENT__MODIFIED_AT;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int ANSWER__FLAGS = STATEMENT__FLAGS;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOTE = STATEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int ANSWER__VALUES = STATEMENT__VALUES;

	/**
	 * The feature id for the '<em><b>Question Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION_ID = STATEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__VALUE = STATEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__TIME = STATEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Frame</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__FRAME = STATEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ANSWER__PART = STATEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = STATEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.GeometryImpl <em>Geometry</em>}' class.
	 * @see org.labelwright.model.annotation.impl.GeometryImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getGeometry()
	 * @generated
	 */
	int GEOMETRY = 7;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int GEOMETRY__UNKNOWN = ModelPackage.ELEMENT__UNKNOWN;

	/**
	 * The number of structural features of the '<em>Geometry</em>' class.
	 * @generated
	 * @ordered
	 */
	int GEOMETRY_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.BoxImpl <em>Box</em>}' class.
	 * @see org.labelwright.model.annotation.impl.BoxImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getBox()
	 * @generated
	 */
	int BOX = 8;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOX__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOX__X = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOX__Y = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOX__WIDTH = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOX__HEIGHT = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Box</em>' class.
	 * @generated
	 * @ordered
	 */
	int BOX_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.RotatedBoxImpl <em>Rotated Box</em>}' class.
	 * @see org.labelwright.model.annotation.impl.RotatedBoxImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getRotatedBox()
	 * @generated
	 */
	int ROTATED_BOX = 9;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ROTATED_BOX__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Center X</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ROTATED_BOX__CENTER_X = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Center Y</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ROTATED_BOX__CENTER_Y = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ROTATED_BOX__WIDTH = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ROTATED_BOX__HEIGHT = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Angle</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ROTATED_BOX__ANGLE = GEOMETRY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Rotated Box</em>' class.
	 * @generated
	 * @ordered
	 */
	int ROTATED_BOX_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.EllipseImpl <em>Ellipse</em>}' class.
	 * @see org.labelwright.model.annotation.impl.EllipseImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getEllipse()
	 * @generated
	 */
	int ELLIPSE = 10;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Center X</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__CENTER_X = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Center Y</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__CENTER_Y = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Radius X</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__RADIUS_X = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Radius Y</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__RADIUS_Y = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Angle</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ELLIPSE__ANGLE = GEOMETRY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Ellipse</em>' class.
	 * @generated
	 * @ordered
	 */
	int ELLIPSE_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.PolygonImpl <em>Polygon</em>}' class.
	 * @see org.labelwright.model.annotation.impl.PolygonImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getPolygon()
	 * @generated
	 */
	int POLYGON = 11;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int POLYGON__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int POLYGON__POINTS = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ring Starts</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int POLYGON__RING_STARTS = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Holes</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int POLYGON__HOLES = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Polygon</em>' class.
	 * @generated
	 * @ordered
	 */
	int POLYGON_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.PolylineImpl <em>Polyline</em>}' class.
	 * @see org.labelwright.model.annotation.impl.PolylineImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getPolyline()
	 * @generated
	 */
	int POLYLINE = 12;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int POLYLINE__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int POLYLINE__POINTS = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Polyline</em>' class.
	 * @generated
	 * @ordered
	 */
	int POLYLINE_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.KeypointsImpl <em>Keypoints</em>}' class.
	 * @see org.labelwright.model.annotation.impl.KeypointsImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getKeypoints()
	 * @generated
	 */
	int KEYPOINTS = 13;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int KEYPOINTS__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int KEYPOINTS__POINTS = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int KEYPOINTS__VISIBILITY = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Keypoints</em>' class.
	 * @generated
	 * @ordered
	 */
	int KEYPOINTS_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.MaskImpl <em>Mask</em>}' class.
	 * @see org.labelwright.model.annotation.impl.MaskImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getMask()
	 * @generated
	 */
	int MASK = 14;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MASK__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MASK__WIDTH = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MASK__HEIGHT = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MASK__COUNTS = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Compressed</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MASK__COMPRESSED = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Mask</em>' class.
	 * @generated
	 * @ordered
	 */
	int MASK_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.TextSpanImpl <em>Text Span</em>}' class.
	 * @see org.labelwright.model.annotation.impl.TextSpanImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTextSpan()
	 * @generated
	 */
	int TEXT_SPAN = 15;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_SPAN__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Offsets</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_SPAN__OFFSETS = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int TEXT_SPAN__QUOTES = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Text Span</em>' class.
	 * @generated
	 * @ordered
	 */
	int TEXT_SPAN_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.TimePointImpl <em>Time Point</em>}' class.
	 * @see org.labelwright.model.annotation.impl.TimePointImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTimePoint()
	 * @generated
	 */
	int TIME_POINT = 16;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_POINT__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_POINT__TIME = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_POINT__TIER = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_POINT__CHANNEL = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Time Point</em>' class.
	 * @generated
	 * @ordered
	 */
	int TIME_POINT_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.TimeIntervalImpl <em>Time Interval</em>}' class.
	 * @see org.labelwright.model.annotation.impl.TimeIntervalImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTimeInterval()
	 * @generated
	 */
	int TIME_INTERVAL = 17;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_INTERVAL__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_INTERVAL__START = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_INTERVAL__END = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tier</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_INTERVAL__TIER = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TIME_INTERVAL__CHANNEL = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Time Interval</em>' class.
	 * @generated
	 * @ordered
	 */
	int TIME_INTERVAL_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.TrackImpl <em>Track</em>}' class.
	 * @see org.labelwright.model.annotation.impl.TrackImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTrack()
	 * @generated
	 */
	int TRACK = 18;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRACK__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Interpolation</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRACK__INTERPOLATION = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Keyframes</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int TRACK__KEYFRAMES = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Track</em>' class.
	 * @generated
	 * @ordered
	 */
	int TRACK_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.KeyframeImpl <em>Keyframe</em>}' class.
	 * @see org.labelwright.model.annotation.impl.KeyframeImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getKeyframe()
	 * @generated
	 */
	int KEYFRAME = 19;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int KEYFRAME__UNKNOWN = ModelPackage.ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Frame</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int KEYFRAME__FRAME = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int KEYFRAME__TIME = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outside</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int KEYFRAME__OUTSIDE = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Occluded</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int KEYFRAME__OCCLUDED = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Geometry</b></em>' containment reference.
	 * @generated
	 * @ordered
	 */
	int KEYFRAME__GEOMETRY = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int KEYFRAME__VALUES = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Keyframe</em>' class.
	 * @generated
	 * @ordered
	 */
	int KEYFRAME_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.CellRangeImpl <em>Cell Range</em>}' class.
	 * @see org.labelwright.model.annotation.impl.CellRangeImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getCellRange()
	 * @generated
	 */
	int CELL_RANGE = 20;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CELL_RANGE__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CELL_RANGE__SHEET = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>First Row</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CELL_RANGE__FIRST_ROW = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Last Row</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CELL_RANGE__LAST_ROW = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>First Column</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CELL_RANGE__FIRST_COLUMN = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Last Column</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CELL_RANGE__LAST_COLUMN = GEOMETRY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Cell Range</em>' class.
	 * @generated
	 * @ordered
	 */
	int CELL_RANGE_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.PageRegionImpl <em>Page Region</em>}' class.
	 * @see org.labelwright.model.annotation.impl.PageRegionImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getPageRegion()
	 * @generated
	 */
	int PAGE_REGION = 21;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__PAGE = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Region</b></em>' containment reference.
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION__REGION = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Page Region</em>' class.
	 * @generated
	 * @ordered
	 */
	int PAGE_REGION_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.Cuboid3DImpl <em>Cuboid3 D</em>}' class.
	 * @see org.labelwright.model.annotation.impl.Cuboid3DImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getCuboid3D()
	 * @generated
	 */
	int CUBOID3_D = 22;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Center X</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__CENTER_X = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Center Y</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__CENTER_Y = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Center Z</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__CENTER_Z = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__LENGTH = GEOMETRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__WIDTH = GEOMETRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__HEIGHT = GEOMETRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Yaw</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__YAW = GEOMETRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Pitch</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__PITCH = GEOMETRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D__ROLL = GEOMETRY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Cuboid3 D</em>' class.
	 * @generated
	 * @ordered
	 */
	int CUBOID3_D_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.PointSet3DImpl <em>Point Set3 D</em>}' class.
	 * @see org.labelwright.model.annotation.impl.PointSet3DImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getPointSet3D()
	 * @generated
	 */
	int POINT_SET3_D = 23;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int POINT_SET3_D__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Indices</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int POINT_SET3_D__INDICES = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Point Set3 D</em>' class.
	 * @generated
	 * @ordered
	 */
	int POINT_SET3_D_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.RankingImpl <em>Ranking</em>}' class.
	 * @see org.labelwright.model.annotation.impl.RankingImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getRanking()
	 * @generated
	 */
	int RANKING = 24;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int RANKING__ORDER = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ranks</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING__RANKS = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ranking</em>' class.
	 * @generated
	 * @ordered
	 */
	int RANKING_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.WholeImpl <em>Whole</em>}' class.
	 * @see org.labelwright.model.annotation.impl.WholeImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getWhole()
	 * @generated
	 */
	int WHOLE = 25;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int WHOLE__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The number of structural features of the '<em>Whole</em>' class.
	 * @generated
	 * @ordered
	 */
	int WHOLE_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.impl.UnknownGeometryImpl <em>Unknown Geometry</em>}' class.
	 * @see org.labelwright.model.annotation.impl.UnknownGeometryImpl
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getUnknownGeometry()
	 * @generated
	 */
	int UNKNOWN_GEOMETRY = 26;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_GEOMETRY__UNKNOWN = GEOMETRY__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_GEOMETRY__KIND = GEOMETRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_GEOMETRY__CONTENT = GEOMETRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Unknown Geometry</em>' class.
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_GEOMETRY_FEATURE_COUNT = GEOMETRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.DocumentState <em>Document State</em>}' enum.
	 * @see org.labelwright.model.annotation.DocumentState
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getDocumentState()
	 * @generated
	 */
	int DOCUMENT_STATE = 27;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.Origin <em>Origin</em>}' enum.
	 * @see org.labelwright.model.annotation.Origin
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 28;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.TierKind <em>Tier Kind</em>}' enum.
	 * @see org.labelwright.model.annotation.TierKind
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTierKind()
	 * @generated
	 */
	int TIER_KIND = 29;

	/**
	 * The meta object id for the '{@link org.labelwright.model.annotation.Interpolation <em>Interpolation</em>}' enum.
	 * @see org.labelwright.model.annotation.Interpolation
	 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getInterpolation()
	 * @generated
	 */
	int INTERPOLATION = 30;


	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Tier <em>Tier</em>}'.
	 * @return the meta object for class '<em>Tier</em>'.
	 * @see org.labelwright.model.annotation.Tier
	 * @generated
	 */
	EClass getTier();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Tier#getName <em>Name</em>}'.
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.labelwright.model.annotation.Tier#getName()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Tier#getKind <em>Kind</em>}'.
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.labelwright.model.annotation.Tier#getKind()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Tier#getParent <em>Parent</em>}'.
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.labelwright.model.annotation.Tier#getParent()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Tier#getLabelId <em>Label Id</em>}'.
	 * @return the meta object for the attribute '<em>Label Id</em>'.
	 * @see org.labelwright.model.annotation.Tier#getLabelId()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_LabelId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Tier#getSpeaker <em>Speaker</em>}'.
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.labelwright.model.annotation.Tier#getSpeaker()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Tier#getPart <em>Part</em>}'.
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.labelwright.model.annotation.Tier#getPart()
	 * @see #getTier()
	 * @generated
	 */
	EAttribute getTier_Part();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.AnnotationDocument <em>Document</em>}'.
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument
	 * @generated
	 */
	EClass getAnnotationDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.AnnotationDocument#getItemId <em>Item Id</em>}'.
	 * @return the meta object for the attribute '<em>Item Id</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getItemId()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EAttribute getAnnotationDocument_ItemId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.AnnotationDocument#getAnnotatorId <em>Annotator Id</em>}'.
	 * @return the meta object for the attribute '<em>Annotator Id</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getAnnotatorId()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EAttribute getAnnotationDocument_AnnotatorId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.AnnotationDocument#getSchemaRevision <em>Schema Revision</em>}'.
	 * @return the meta object for the attribute '<em>Schema Revision</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getSchemaRevision()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EAttribute getAnnotationDocument_SchemaRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.AnnotationDocument#getGuidelineVersion <em>Guideline Version</em>}'.
	 * @return the meta object for the attribute '<em>Guideline Version</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getGuidelineVersion()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EAttribute getAnnotationDocument_GuidelineVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.AnnotationDocument#getState <em>State</em>}'.
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getState()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EAttribute getAnnotationDocument_State();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.AnnotationDocument#getReason <em>Reason</em>}'.
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getReason()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EAttribute getAnnotationDocument_Reason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.annotation.AnnotationDocument#getAnnotations <em>Annotations</em>}'.
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getAnnotations()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EReference getAnnotationDocument_Annotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.annotation.AnnotationDocument#getRelations <em>Relations</em>}'.
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getRelations()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EReference getAnnotationDocument_Relations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.annotation.AnnotationDocument#getAnswers <em>Answers</em>}'.
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getAnswers()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EReference getAnnotationDocument_Answers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.annotation.AnnotationDocument#getTiers <em>Tiers</em>}'.
	 * @return the meta object for the containment reference list '<em>Tiers</em>'.
	 * @see org.labelwright.model.annotation.AnnotationDocument#getTiers()
	 * @see #getAnnotationDocument()
	 * @generated
	 */
	EReference getAnnotationDocument_Tiers();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Statement <em>Statement</em>}'.
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see org.labelwright.model.annotation.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getRank <em>Rank</em>}'.
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.labelwright.model.annotation.Statement#getRank()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getOrigin <em>Origin</em>}'.
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.labelwright.model.annotation.Statement#getOrigin()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getConfidence <em>Confidence</em>}'.
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.labelwright.model.annotation.Statement#getConfidence()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getSource <em>Source</em>}'.
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.labelwright.model.annotation.Statement#getSource()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getCreatedBy <em>Created By</em>}'.
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.labelwright.model.annotation.Statement#getCreatedBy()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getCreatedAt <em>Created At</em>}'.
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.labelwright.model.annotation.Statement#getCreatedAt()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getModifiedBy <em>Modified By</em>}'.
	 * @return the meta object for the attribute '<em>Modified By</em>'.
	 * @see org.labelwright.model.annotation.Statement#getModifiedBy()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_ModifiedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getModifiedAt <em>Modified At</em>}'.
	 * @return the meta object for the attribute '<em>Modified At</em>'.
	 * @see org.labelwright.model.annotation.Statement#getModifiedAt()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_ModifiedAt();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.annotation.Statement#getFlags <em>Flags</em>}'.
	 * @return the meta object for the attribute list '<em>Flags</em>'.
	 * @see org.labelwright.model.annotation.Statement#getFlags()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Statement#getNote <em>Note</em>}'.
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.labelwright.model.annotation.Statement#getNote()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.annotation.Statement#getValues <em>Values</em>}'.
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.labelwright.model.annotation.Statement#getValues()
	 * @see #getStatement()
	 * @generated
	 */
	EReference getStatement_Values();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Annotation <em>Annotation</em>}'.
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.labelwright.model.annotation.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Annotation#getLabelId <em>Label Id</em>}'.
	 * @return the meta object for the attribute '<em>Label Id</em>'.
	 * @see org.labelwright.model.annotation.Annotation#getLabelId()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_LabelId();

	/**
	 * Returns the meta object for the containment reference '{@link org.labelwright.model.annotation.Annotation#getGeometry <em>Geometry</em>}'.
	 * @return the meta object for the containment reference '<em>Geometry</em>'.
	 * @see org.labelwright.model.annotation.Annotation#getGeometry()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Geometry();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.annotation.Annotation#getSecondary <em>Secondary</em>}'.
	 * @return the meta object for the containment reference list '<em>Secondary</em>'.
	 * @see org.labelwright.model.annotation.Annotation#getSecondary()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Secondary();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Annotation#getPart <em>Part</em>}'.
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.labelwright.model.annotation.Annotation#getPart()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Annotation#getGroup <em>Group</em>}'.
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.labelwright.model.annotation.Annotation#getGroup()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Annotation#isLocked <em>Locked</em>}'.
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.labelwright.model.annotation.Annotation#isLocked()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Locked();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.AttributeValue <em>Attribute Value</em>}'.
	 * @return the meta object for class '<em>Attribute Value</em>'.
	 * @see org.labelwright.model.annotation.AttributeValue
	 * @generated
	 */
	EClass getAttributeValue();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.AttributeValue#getAttributeId <em>Attribute Id</em>}'.
	 * @return the meta object for the attribute '<em>Attribute Id</em>'.
	 * @see org.labelwright.model.annotation.AttributeValue#getAttributeId()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EAttribute getAttributeValue_AttributeId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.AttributeValue#getValue <em>Value</em>}'.
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.labelwright.model.annotation.AttributeValue#getValue()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EAttribute getAttributeValue_Value();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Relation <em>Relation</em>}'.
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.labelwright.model.annotation.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Relation#getTypeId <em>Type Id</em>}'.
	 * @return the meta object for the attribute '<em>Type Id</em>'.
	 * @see org.labelwright.model.annotation.Relation#getTypeId()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_TypeId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Relation#getSourceId <em>Source Id</em>}'.
	 * @return the meta object for the attribute '<em>Source Id</em>'.
	 * @see org.labelwright.model.annotation.Relation#getSourceId()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_SourceId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Relation#getTargetId <em>Target Id</em>}'.
	 * @return the meta object for the attribute '<em>Target Id</em>'.
	 * @see org.labelwright.model.annotation.Relation#getTargetId()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_TargetId();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Answer <em>Answer</em>}'.
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.labelwright.model.annotation.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Answer#getQuestionId <em>Question Id</em>}'.
	 * @return the meta object for the attribute '<em>Question Id</em>'.
	 * @see org.labelwright.model.annotation.Answer#getQuestionId()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_QuestionId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Answer#getValue <em>Value</em>}'.
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.labelwright.model.annotation.Answer#getValue()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Answer#getTime <em>Time</em>}'.
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.labelwright.model.annotation.Answer#getTime()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Answer#getFrame <em>Frame</em>}'.
	 * @return the meta object for the attribute '<em>Frame</em>'.
	 * @see org.labelwright.model.annotation.Answer#getFrame()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Frame();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Answer#getPart <em>Part</em>}'.
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.labelwright.model.annotation.Answer#getPart()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Part();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Geometry <em>Geometry</em>}'.
	 * @return the meta object for class '<em>Geometry</em>'.
	 * @see org.labelwright.model.annotation.Geometry
	 * @generated
	 */
	EClass getGeometry();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Box <em>Box</em>}'.
	 * @return the meta object for class '<em>Box</em>'.
	 * @see org.labelwright.model.annotation.Box
	 * @generated
	 */
	EClass getBox();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Box#getX <em>X</em>}'.
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.labelwright.model.annotation.Box#getX()
	 * @see #getBox()
	 * @generated
	 */
	EAttribute getBox_X();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Box#getY <em>Y</em>}'.
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.labelwright.model.annotation.Box#getY()
	 * @see #getBox()
	 * @generated
	 */
	EAttribute getBox_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Box#getWidth <em>Width</em>}'.
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.labelwright.model.annotation.Box#getWidth()
	 * @see #getBox()
	 * @generated
	 */
	EAttribute getBox_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Box#getHeight <em>Height</em>}'.
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.labelwright.model.annotation.Box#getHeight()
	 * @see #getBox()
	 * @generated
	 */
	EAttribute getBox_Height();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.RotatedBox <em>Rotated Box</em>}'.
	 * @return the meta object for class '<em>Rotated Box</em>'.
	 * @see org.labelwright.model.annotation.RotatedBox
	 * @generated
	 */
	EClass getRotatedBox();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.RotatedBox#getCenterX <em>Center X</em>}'.
	 * @return the meta object for the attribute '<em>Center X</em>'.
	 * @see org.labelwright.model.annotation.RotatedBox#getCenterX()
	 * @see #getRotatedBox()
	 * @generated
	 */
	EAttribute getRotatedBox_CenterX();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.RotatedBox#getCenterY <em>Center Y</em>}'.
	 * @return the meta object for the attribute '<em>Center Y</em>'.
	 * @see org.labelwright.model.annotation.RotatedBox#getCenterY()
	 * @see #getRotatedBox()
	 * @generated
	 */
	EAttribute getRotatedBox_CenterY();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.RotatedBox#getWidth <em>Width</em>}'.
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.labelwright.model.annotation.RotatedBox#getWidth()
	 * @see #getRotatedBox()
	 * @generated
	 */
	EAttribute getRotatedBox_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.RotatedBox#getHeight <em>Height</em>}'.
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.labelwright.model.annotation.RotatedBox#getHeight()
	 * @see #getRotatedBox()
	 * @generated
	 */
	EAttribute getRotatedBox_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.RotatedBox#getAngle <em>Angle</em>}'.
	 * @return the meta object for the attribute '<em>Angle</em>'.
	 * @see org.labelwright.model.annotation.RotatedBox#getAngle()
	 * @see #getRotatedBox()
	 * @generated
	 */
	EAttribute getRotatedBox_Angle();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Ellipse <em>Ellipse</em>}'.
	 * @return the meta object for class '<em>Ellipse</em>'.
	 * @see org.labelwright.model.annotation.Ellipse
	 * @generated
	 */
	EClass getEllipse();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Ellipse#getCenterX <em>Center X</em>}'.
	 * @return the meta object for the attribute '<em>Center X</em>'.
	 * @see org.labelwright.model.annotation.Ellipse#getCenterX()
	 * @see #getEllipse()
	 * @generated
	 */
	EAttribute getEllipse_CenterX();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Ellipse#getCenterY <em>Center Y</em>}'.
	 * @return the meta object for the attribute '<em>Center Y</em>'.
	 * @see org.labelwright.model.annotation.Ellipse#getCenterY()
	 * @see #getEllipse()
	 * @generated
	 */
	EAttribute getEllipse_CenterY();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Ellipse#getRadiusX <em>Radius X</em>}'.
	 * @return the meta object for the attribute '<em>Radius X</em>'.
	 * @see org.labelwright.model.annotation.Ellipse#getRadiusX()
	 * @see #getEllipse()
	 * @generated
	 */
	EAttribute getEllipse_RadiusX();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Ellipse#getRadiusY <em>Radius Y</em>}'.
	 * @return the meta object for the attribute '<em>Radius Y</em>'.
	 * @see org.labelwright.model.annotation.Ellipse#getRadiusY()
	 * @see #getEllipse()
	 * @generated
	 */
	EAttribute getEllipse_RadiusY();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Ellipse#getAngle <em>Angle</em>}'.
	 * @return the meta object for the attribute '<em>Angle</em>'.
	 * @see org.labelwright.model.annotation.Ellipse#getAngle()
	 * @see #getEllipse()
	 * @generated
	 */
	EAttribute getEllipse_Angle();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Polygon <em>Polygon</em>}'.
	 * @return the meta object for class '<em>Polygon</em>'.
	 * @see org.labelwright.model.annotation.Polygon
	 * @generated
	 */
	EClass getPolygon();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Polygon#getPoints <em>Points</em>}'.
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.labelwright.model.annotation.Polygon#getPoints()
	 * @see #getPolygon()
	 * @generated
	 */
	EAttribute getPolygon_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Polygon#getRingStarts <em>Ring Starts</em>}'.
	 * @return the meta object for the attribute '<em>Ring Starts</em>'.
	 * @see org.labelwright.model.annotation.Polygon#getRingStarts()
	 * @see #getPolygon()
	 * @generated
	 */
	EAttribute getPolygon_RingStarts();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Polygon#getHoles <em>Holes</em>}'.
	 * @return the meta object for the attribute '<em>Holes</em>'.
	 * @see org.labelwright.model.annotation.Polygon#getHoles()
	 * @see #getPolygon()
	 * @generated
	 */
	EAttribute getPolygon_Holes();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Polyline <em>Polyline</em>}'.
	 * @return the meta object for class '<em>Polyline</em>'.
	 * @see org.labelwright.model.annotation.Polyline
	 * @generated
	 */
	EClass getPolyline();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Polyline#getPoints <em>Points</em>}'.
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.labelwright.model.annotation.Polyline#getPoints()
	 * @see #getPolyline()
	 * @generated
	 */
	EAttribute getPolyline_Points();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Keypoints <em>Keypoints</em>}'.
	 * @return the meta object for class '<em>Keypoints</em>'.
	 * @see org.labelwright.model.annotation.Keypoints
	 * @generated
	 */
	EClass getKeypoints();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Keypoints#getPoints <em>Points</em>}'.
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.labelwright.model.annotation.Keypoints#getPoints()
	 * @see #getKeypoints()
	 * @generated
	 */
	EAttribute getKeypoints_Points();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Keypoints#getVisibility <em>Visibility</em>}'.
	 * @return the meta object for the attribute '<em>Visibility</em>'.
	 * @see org.labelwright.model.annotation.Keypoints#getVisibility()
	 * @see #getKeypoints()
	 * @generated
	 */
	EAttribute getKeypoints_Visibility();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Mask <em>Mask</em>}'.
	 * @return the meta object for class '<em>Mask</em>'.
	 * @see org.labelwright.model.annotation.Mask
	 * @generated
	 */
	EClass getMask();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Mask#getWidth <em>Width</em>}'.
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.labelwright.model.annotation.Mask#getWidth()
	 * @see #getMask()
	 * @generated
	 */
	EAttribute getMask_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Mask#getHeight <em>Height</em>}'.
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.labelwright.model.annotation.Mask#getHeight()
	 * @see #getMask()
	 * @generated
	 */
	EAttribute getMask_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Mask#getCounts <em>Counts</em>}'.
	 * @return the meta object for the attribute '<em>Counts</em>'.
	 * @see org.labelwright.model.annotation.Mask#getCounts()
	 * @see #getMask()
	 * @generated
	 */
	EAttribute getMask_Counts();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Mask#isCompressed <em>Compressed</em>}'.
	 * @return the meta object for the attribute '<em>Compressed</em>'.
	 * @see org.labelwright.model.annotation.Mask#isCompressed()
	 * @see #getMask()
	 * @generated
	 */
	EAttribute getMask_Compressed();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.TextSpan <em>Text Span</em>}'.
	 * @return the meta object for class '<em>Text Span</em>'.
	 * @see org.labelwright.model.annotation.TextSpan
	 * @generated
	 */
	EClass getTextSpan();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.TextSpan#getOffsets <em>Offsets</em>}'.
	 * @return the meta object for the attribute '<em>Offsets</em>'.
	 * @see org.labelwright.model.annotation.TextSpan#getOffsets()
	 * @see #getTextSpan()
	 * @generated
	 */
	EAttribute getTextSpan_Offsets();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.annotation.TextSpan#getQuotes <em>Quotes</em>}'.
	 * @return the meta object for the attribute list '<em>Quotes</em>'.
	 * @see org.labelwright.model.annotation.TextSpan#getQuotes()
	 * @see #getTextSpan()
	 * @generated
	 */
	EAttribute getTextSpan_Quotes();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.TimePoint <em>Time Point</em>}'.
	 * @return the meta object for class '<em>Time Point</em>'.
	 * @see org.labelwright.model.annotation.TimePoint
	 * @generated
	 */
	EClass getTimePoint();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.TimePoint#getTime <em>Time</em>}'.
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.labelwright.model.annotation.TimePoint#getTime()
	 * @see #getTimePoint()
	 * @generated
	 */
	EAttribute getTimePoint_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.TimePoint#getTier <em>Tier</em>}'.
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.labelwright.model.annotation.TimePoint#getTier()
	 * @see #getTimePoint()
	 * @generated
	 */
	EAttribute getTimePoint_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.TimePoint#getChannel <em>Channel</em>}'.
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.labelwright.model.annotation.TimePoint#getChannel()
	 * @see #getTimePoint()
	 * @generated
	 */
	EAttribute getTimePoint_Channel();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.TimeInterval <em>Time Interval</em>}'.
	 * @return the meta object for class '<em>Time Interval</em>'.
	 * @see org.labelwright.model.annotation.TimeInterval
	 * @generated
	 */
	EClass getTimeInterval();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.TimeInterval#getStart <em>Start</em>}'.
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.labelwright.model.annotation.TimeInterval#getStart()
	 * @see #getTimeInterval()
	 * @generated
	 */
	EAttribute getTimeInterval_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.TimeInterval#getEnd <em>End</em>}'.
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.labelwright.model.annotation.TimeInterval#getEnd()
	 * @see #getTimeInterval()
	 * @generated
	 */
	EAttribute getTimeInterval_End();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.TimeInterval#getTier <em>Tier</em>}'.
	 * @return the meta object for the attribute '<em>Tier</em>'.
	 * @see org.labelwright.model.annotation.TimeInterval#getTier()
	 * @see #getTimeInterval()
	 * @generated
	 */
	EAttribute getTimeInterval_Tier();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.TimeInterval#getChannel <em>Channel</em>}'.
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.labelwright.model.annotation.TimeInterval#getChannel()
	 * @see #getTimeInterval()
	 * @generated
	 */
	EAttribute getTimeInterval_Channel();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Track <em>Track</em>}'.
	 * @return the meta object for class '<em>Track</em>'.
	 * @see org.labelwright.model.annotation.Track
	 * @generated
	 */
	EClass getTrack();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Track#getInterpolation <em>Interpolation</em>}'.
	 * @return the meta object for the attribute '<em>Interpolation</em>'.
	 * @see org.labelwright.model.annotation.Track#getInterpolation()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Interpolation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.annotation.Track#getKeyframes <em>Keyframes</em>}'.
	 * @return the meta object for the containment reference list '<em>Keyframes</em>'.
	 * @see org.labelwright.model.annotation.Track#getKeyframes()
	 * @see #getTrack()
	 * @generated
	 */
	EReference getTrack_Keyframes();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Keyframe <em>Keyframe</em>}'.
	 * @return the meta object for class '<em>Keyframe</em>'.
	 * @see org.labelwright.model.annotation.Keyframe
	 * @generated
	 */
	EClass getKeyframe();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Keyframe#getFrame <em>Frame</em>}'.
	 * @return the meta object for the attribute '<em>Frame</em>'.
	 * @see org.labelwright.model.annotation.Keyframe#getFrame()
	 * @see #getKeyframe()
	 * @generated
	 */
	EAttribute getKeyframe_Frame();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Keyframe#getTime <em>Time</em>}'.
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.labelwright.model.annotation.Keyframe#getTime()
	 * @see #getKeyframe()
	 * @generated
	 */
	EAttribute getKeyframe_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Keyframe#isOutside <em>Outside</em>}'.
	 * @return the meta object for the attribute '<em>Outside</em>'.
	 * @see org.labelwright.model.annotation.Keyframe#isOutside()
	 * @see #getKeyframe()
	 * @generated
	 */
	EAttribute getKeyframe_Outside();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Keyframe#isOccluded <em>Occluded</em>}'.
	 * @return the meta object for the attribute '<em>Occluded</em>'.
	 * @see org.labelwright.model.annotation.Keyframe#isOccluded()
	 * @see #getKeyframe()
	 * @generated
	 */
	EAttribute getKeyframe_Occluded();

	/**
	 * Returns the meta object for the containment reference '{@link org.labelwright.model.annotation.Keyframe#getGeometry <em>Geometry</em>}'.
	 * @return the meta object for the containment reference '<em>Geometry</em>'.
	 * @see org.labelwright.model.annotation.Keyframe#getGeometry()
	 * @see #getKeyframe()
	 * @generated
	 */
	EReference getKeyframe_Geometry();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.annotation.Keyframe#getValues <em>Values</em>}'.
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.labelwright.model.annotation.Keyframe#getValues()
	 * @see #getKeyframe()
	 * @generated
	 */
	EReference getKeyframe_Values();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.CellRange <em>Cell Range</em>}'.
	 * @return the meta object for class '<em>Cell Range</em>'.
	 * @see org.labelwright.model.annotation.CellRange
	 * @generated
	 */
	EClass getCellRange();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.CellRange#getSheet <em>Sheet</em>}'.
	 * @return the meta object for the attribute '<em>Sheet</em>'.
	 * @see org.labelwright.model.annotation.CellRange#getSheet()
	 * @see #getCellRange()
	 * @generated
	 */
	EAttribute getCellRange_Sheet();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.CellRange#getFirstRow <em>First Row</em>}'.
	 * @return the meta object for the attribute '<em>First Row</em>'.
	 * @see org.labelwright.model.annotation.CellRange#getFirstRow()
	 * @see #getCellRange()
	 * @generated
	 */
	EAttribute getCellRange_FirstRow();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.CellRange#getLastRow <em>Last Row</em>}'.
	 * @return the meta object for the attribute '<em>Last Row</em>'.
	 * @see org.labelwright.model.annotation.CellRange#getLastRow()
	 * @see #getCellRange()
	 * @generated
	 */
	EAttribute getCellRange_LastRow();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.CellRange#getFirstColumn <em>First Column</em>}'.
	 * @return the meta object for the attribute '<em>First Column</em>'.
	 * @see org.labelwright.model.annotation.CellRange#getFirstColumn()
	 * @see #getCellRange()
	 * @generated
	 */
	EAttribute getCellRange_FirstColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.CellRange#getLastColumn <em>Last Column</em>}'.
	 * @return the meta object for the attribute '<em>Last Column</em>'.
	 * @see org.labelwright.model.annotation.CellRange#getLastColumn()
	 * @see #getCellRange()
	 * @generated
	 */
	EAttribute getCellRange_LastColumn();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.PageRegion <em>Page Region</em>}'.
	 * @return the meta object for class '<em>Page Region</em>'.
	 * @see org.labelwright.model.annotation.PageRegion
	 * @generated
	 */
	EClass getPageRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.PageRegion#getPage <em>Page</em>}'.
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.labelwright.model.annotation.PageRegion#getPage()
	 * @see #getPageRegion()
	 * @generated
	 */
	EAttribute getPageRegion_Page();

	/**
	 * Returns the meta object for the containment reference '{@link org.labelwright.model.annotation.PageRegion#getRegion <em>Region</em>}'.
	 * @return the meta object for the containment reference '<em>Region</em>'.
	 * @see org.labelwright.model.annotation.PageRegion#getRegion()
	 * @see #getPageRegion()
	 * @generated
	 */
	EReference getPageRegion_Region();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Cuboid3D <em>Cuboid3 D</em>}'.
	 * @return the meta object for class '<em>Cuboid3 D</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D
	 * @generated
	 */
	EClass getCuboid3D();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getCenterX <em>Center X</em>}'.
	 * @return the meta object for the attribute '<em>Center X</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getCenterX()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_CenterX();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getCenterY <em>Center Y</em>}'.
	 * @return the meta object for the attribute '<em>Center Y</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getCenterY()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_CenterY();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getCenterZ <em>Center Z</em>}'.
	 * @return the meta object for the attribute '<em>Center Z</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getCenterZ()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_CenterZ();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getLength <em>Length</em>}'.
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getLength()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getWidth <em>Width</em>}'.
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getWidth()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getHeight <em>Height</em>}'.
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getHeight()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getYaw <em>Yaw</em>}'.
	 * @return the meta object for the attribute '<em>Yaw</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getYaw()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_Yaw();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getPitch <em>Pitch</em>}'.
	 * @return the meta object for the attribute '<em>Pitch</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getPitch()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_Pitch();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Cuboid3D#getRoll <em>Roll</em>}'.
	 * @return the meta object for the attribute '<em>Roll</em>'.
	 * @see org.labelwright.model.annotation.Cuboid3D#getRoll()
	 * @see #getCuboid3D()
	 * @generated
	 */
	EAttribute getCuboid3D_Roll();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.PointSet3D <em>Point Set3 D</em>}'.
	 * @return the meta object for class '<em>Point Set3 D</em>'.
	 * @see org.labelwright.model.annotation.PointSet3D
	 * @generated
	 */
	EClass getPointSet3D();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.PointSet3D#getIndices <em>Indices</em>}'.
	 * @return the meta object for the attribute '<em>Indices</em>'.
	 * @see org.labelwright.model.annotation.PointSet3D#getIndices()
	 * @see #getPointSet3D()
	 * @generated
	 */
	EAttribute getPointSet3D_Indices();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Ranking <em>Ranking</em>}'.
	 * @return the meta object for class '<em>Ranking</em>'.
	 * @see org.labelwright.model.annotation.Ranking
	 * @generated
	 */
	EClass getRanking();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.annotation.Ranking#getOrder <em>Order</em>}'.
	 * @return the meta object for the attribute list '<em>Order</em>'.
	 * @see org.labelwright.model.annotation.Ranking#getOrder()
	 * @see #getRanking()
	 * @generated
	 */
	EAttribute getRanking_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.Ranking#getRanks <em>Ranks</em>}'.
	 * @return the meta object for the attribute '<em>Ranks</em>'.
	 * @see org.labelwright.model.annotation.Ranking#getRanks()
	 * @see #getRanking()
	 * @generated
	 */
	EAttribute getRanking_Ranks();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.Whole <em>Whole</em>}'.
	 * @return the meta object for class '<em>Whole</em>'.
	 * @see org.labelwright.model.annotation.Whole
	 * @generated
	 */
	EClass getWhole();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.annotation.UnknownGeometry <em>Unknown Geometry</em>}'.
	 * @return the meta object for class '<em>Unknown Geometry</em>'.
	 * @see org.labelwright.model.annotation.UnknownGeometry
	 * @generated
	 */
	EClass getUnknownGeometry();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.UnknownGeometry#getKind <em>Kind</em>}'.
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.labelwright.model.annotation.UnknownGeometry#getKind()
	 * @see #getUnknownGeometry()
	 * @generated
	 */
	EAttribute getUnknownGeometry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.annotation.UnknownGeometry#getContent <em>Content</em>}'.
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.labelwright.model.annotation.UnknownGeometry#getContent()
	 * @see #getUnknownGeometry()
	 * @generated
	 */
	EAttribute getUnknownGeometry_Content();

	/**
	 * Returns the meta object for enum '{@link org.labelwright.model.annotation.DocumentState <em>Document State</em>}'.
	 * @return the meta object for enum '<em>Document State</em>'.
	 * @see org.labelwright.model.annotation.DocumentState
	 * @generated
	 */
	EEnum getDocumentState();

	/**
	 * Returns the meta object for enum '{@link org.labelwright.model.annotation.Origin <em>Origin</em>}'.
	 * @return the meta object for enum '<em>Origin</em>'.
	 * @see org.labelwright.model.annotation.Origin
	 * @generated
	 */
	EEnum getOrigin();

	/**
	 * Returns the meta object for enum '{@link org.labelwright.model.annotation.TierKind <em>Tier Kind</em>}'.
	 * @return the meta object for enum '<em>Tier Kind</em>'.
	 * @see org.labelwright.model.annotation.TierKind
	 * @generated
	 */
	EEnum getTierKind();

	/**
	 * Returns the meta object for enum '{@link org.labelwright.model.annotation.Interpolation <em>Interpolation</em>}'.
	 * @return the meta object for enum '<em>Interpolation</em>'.
	 * @see org.labelwright.model.annotation.Interpolation
	 * @generated
	 */
	EEnum getInterpolation();

	/**
	 * Returns the factory that creates the instances of the model.
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AnnotationFactory getAnnotationFactory();

	/**
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.TierImpl <em>Tier</em>}' class.
		 * @see org.labelwright.model.annotation.impl.TierImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTier()
		 * @generated
		 */
		EClass TIER = eINSTANCE.getTier();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIER__NAME = eINSTANCE.getTier_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIER__KIND = eINSTANCE.getTier_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIER__PARENT = eINSTANCE.getTier_Parent();

		/**
		 * The meta object literal for the '<em><b>Label Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIER__LABEL_ID = eINSTANCE.getTier_LabelId();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIER__SPEAKER = eINSTANCE.getTier_Speaker();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIER__PART = eINSTANCE.getTier_Part();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl <em>Document</em>}' class.
		 * @see org.labelwright.model.annotation.impl.AnnotationDocumentImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getAnnotationDocument()
		 * @generated
		 */
		EClass ANNOTATION_DOCUMENT = eINSTANCE.getAnnotationDocument();

		/**
		 * The meta object literal for the '<em><b>Item Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION_DOCUMENT__ITEM_ID = eINSTANCE.getAnnotationDocument_ItemId();

		/**
		 * The meta object literal for the '<em><b>Annotator Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION_DOCUMENT__ANNOTATOR_ID = eINSTANCE.getAnnotationDocument_AnnotatorId();

		/**
		 * The meta object literal for the '<em><b>Schema Revision</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION_DOCUMENT__SCHEMA_REVISION = eINSTANCE.getAnnotationDocument_SchemaRevision();

		/**
		 * The meta object literal for the '<em><b>Guideline Version</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION_DOCUMENT__GUIDELINE_VERSION = eINSTANCE.getAnnotationDocument_GuidelineVersion();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION_DOCUMENT__STATE = eINSTANCE.getAnnotationDocument_State();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION_DOCUMENT__REASON = eINSTANCE.getAnnotationDocument_Reason();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference ANNOTATION_DOCUMENT__ANNOTATIONS = eINSTANCE.getAnnotationDocument_Annotations();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference ANNOTATION_DOCUMENT__RELATIONS = eINSTANCE.getAnnotationDocument_Relations();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference ANNOTATION_DOCUMENT__ANSWERS = eINSTANCE.getAnnotationDocument_Answers();

		/**
		 * The meta object literal for the '<em><b>Tiers</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference ANNOTATION_DOCUMENT__TIERS = eINSTANCE.getAnnotationDocument_Tiers();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.StatementImpl <em>Statement</em>}' class.
		 * @see org.labelwright.model.annotation.impl.StatementImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__RANK = eINSTANCE.getStatement_Rank();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__ORIGIN = eINSTANCE.getStatement_Origin();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__CONFIDENCE = eINSTANCE.getStatement_Confidence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__SOURCE = eINSTANCE.getStatement_Source();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__CREATED_BY = eINSTANCE.getStatement_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__CREATED_AT = eINSTANCE.getStatement_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Modified By</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__MODIFIED_BY = eINSTANCE.getStatement_ModifiedBy();

		/**
		 * The meta object literal for the '<em><b>Modified At</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__MODIFIED_AT = eINSTANCE.getStatement_ModifiedAt();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute STATEMENT__FLAGS = eINSTANCE.getStatement_Flags();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute STATEMENT__NOTE = eINSTANCE.getStatement_Note();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference STATEMENT__VALUES = eINSTANCE.getStatement_Values();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * @see org.labelwright.model.annotation.impl.AnnotationImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Label Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION__LABEL_ID = eINSTANCE.getAnnotation_LabelId();

		/**
		 * The meta object literal for the '<em><b>Geometry</b></em>' containment reference feature.
		 * @generated
		 */
		EReference ANNOTATION__GEOMETRY = eINSTANCE.getAnnotation_Geometry();

		/**
		 * The meta object literal for the '<em><b>Secondary</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference ANNOTATION__SECONDARY = eINSTANCE.getAnnotation_Secondary();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION__PART = eINSTANCE.getAnnotation_Part();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION__GROUP = eINSTANCE.getAnnotation_Group();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANNOTATION__LOCKED = eINSTANCE.getAnnotation_Locked();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
		 * @see org.labelwright.model.annotation.impl.AttributeValueImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getAttributeValue()
		 * @generated
		 */
		EClass ATTRIBUTE_VALUE = eINSTANCE.getAttributeValue();

		/**
		 * The meta object literal for the '<em><b>Attribute Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ATTRIBUTE_VALUE__ATTRIBUTE_ID = eINSTANCE.getAttributeValue_AttributeId();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ATTRIBUTE_VALUE__VALUE = eINSTANCE.getAttributeValue_Value();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.RelationImpl <em>Relation</em>}' class.
		 * @see org.labelwright.model.annotation.impl.RelationImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Type Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION__TYPE_ID = eINSTANCE.getRelation_TypeId();

		/**
		 * The meta object literal for the '<em><b>Source Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION__SOURCE_ID = eINSTANCE.getRelation_SourceId();

		/**
		 * The meta object literal for the '<em><b>Target Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION__TARGET_ID = eINSTANCE.getRelation_TargetId();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.AnswerImpl <em>Answer</em>}' class.
		 * @see org.labelwright.model.annotation.impl.AnswerImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Question Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANSWER__QUESTION_ID = eINSTANCE.getAnswer_QuestionId();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANSWER__VALUE = eINSTANCE.getAnswer_Value();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANSWER__TIME = eINSTANCE.getAnswer_Time();

		/**
		 * The meta object literal for the '<em><b>Frame</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANSWER__FRAME = eINSTANCE.getAnswer_Frame();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ANSWER__PART = eINSTANCE.getAnswer_Part();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.GeometryImpl <em>Geometry</em>}' class.
		 * @see org.labelwright.model.annotation.impl.GeometryImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getGeometry()
		 * @generated
		 */
		EClass GEOMETRY = eINSTANCE.getGeometry();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.BoxImpl <em>Box</em>}' class.
		 * @see org.labelwright.model.annotation.impl.BoxImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getBox()
		 * @generated
		 */
		EClass BOX = eINSTANCE.getBox();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute BOX__X = eINSTANCE.getBox_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute BOX__Y = eINSTANCE.getBox_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute BOX__WIDTH = eINSTANCE.getBox_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute BOX__HEIGHT = eINSTANCE.getBox_Height();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.RotatedBoxImpl <em>Rotated Box</em>}' class.
		 * @see org.labelwright.model.annotation.impl.RotatedBoxImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getRotatedBox()
		 * @generated
		 */
		EClass ROTATED_BOX = eINSTANCE.getRotatedBox();

		/**
		 * The meta object literal for the '<em><b>Center X</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ROTATED_BOX__CENTER_X = eINSTANCE.getRotatedBox_CenterX();

		/**
		 * The meta object literal for the '<em><b>Center Y</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ROTATED_BOX__CENTER_Y = eINSTANCE.getRotatedBox_CenterY();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ROTATED_BOX__WIDTH = eINSTANCE.getRotatedBox_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ROTATED_BOX__HEIGHT = eINSTANCE.getRotatedBox_Height();

		/**
		 * The meta object literal for the '<em><b>Angle</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ROTATED_BOX__ANGLE = eINSTANCE.getRotatedBox_Angle();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.EllipseImpl <em>Ellipse</em>}' class.
		 * @see org.labelwright.model.annotation.impl.EllipseImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getEllipse()
		 * @generated
		 */
		EClass ELLIPSE = eINSTANCE.getEllipse();

		/**
		 * The meta object literal for the '<em><b>Center X</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ELLIPSE__CENTER_X = eINSTANCE.getEllipse_CenterX();

		/**
		 * The meta object literal for the '<em><b>Center Y</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ELLIPSE__CENTER_Y = eINSTANCE.getEllipse_CenterY();

		/**
		 * The meta object literal for the '<em><b>Radius X</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ELLIPSE__RADIUS_X = eINSTANCE.getEllipse_RadiusX();

		/**
		 * The meta object literal for the '<em><b>Radius Y</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ELLIPSE__RADIUS_Y = eINSTANCE.getEllipse_RadiusY();

		/**
		 * The meta object literal for the '<em><b>Angle</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ELLIPSE__ANGLE = eINSTANCE.getEllipse_Angle();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.PolygonImpl <em>Polygon</em>}' class.
		 * @see org.labelwright.model.annotation.impl.PolygonImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getPolygon()
		 * @generated
		 */
		EClass POLYGON = eINSTANCE.getPolygon();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute POLYGON__POINTS = eINSTANCE.getPolygon_Points();

		/**
		 * The meta object literal for the '<em><b>Ring Starts</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute POLYGON__RING_STARTS = eINSTANCE.getPolygon_RingStarts();

		/**
		 * The meta object literal for the '<em><b>Holes</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute POLYGON__HOLES = eINSTANCE.getPolygon_Holes();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.PolylineImpl <em>Polyline</em>}' class.
		 * @see org.labelwright.model.annotation.impl.PolylineImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getPolyline()
		 * @generated
		 */
		EClass POLYLINE = eINSTANCE.getPolyline();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute POLYLINE__POINTS = eINSTANCE.getPolyline_Points();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.KeypointsImpl <em>Keypoints</em>}' class.
		 * @see org.labelwright.model.annotation.impl.KeypointsImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getKeypoints()
		 * @generated
		 */
		EClass KEYPOINTS = eINSTANCE.getKeypoints();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute KEYPOINTS__POINTS = eINSTANCE.getKeypoints_Points();

		/**
		 * The meta object literal for the '<em><b>Visibility</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute KEYPOINTS__VISIBILITY = eINSTANCE.getKeypoints_Visibility();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.MaskImpl <em>Mask</em>}' class.
		 * @see org.labelwright.model.annotation.impl.MaskImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getMask()
		 * @generated
		 */
		EClass MASK = eINSTANCE.getMask();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute MASK__WIDTH = eINSTANCE.getMask_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute MASK__HEIGHT = eINSTANCE.getMask_Height();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute MASK__COUNTS = eINSTANCE.getMask_Counts();

		/**
		 * The meta object literal for the '<em><b>Compressed</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute MASK__COMPRESSED = eINSTANCE.getMask_Compressed();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.TextSpanImpl <em>Text Span</em>}' class.
		 * @see org.labelwright.model.annotation.impl.TextSpanImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTextSpan()
		 * @generated
		 */
		EClass TEXT_SPAN = eINSTANCE.getTextSpan();

		/**
		 * The meta object literal for the '<em><b>Offsets</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TEXT_SPAN__OFFSETS = eINSTANCE.getTextSpan_Offsets();

		/**
		 * The meta object literal for the '<em><b>Quotes</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute TEXT_SPAN__QUOTES = eINSTANCE.getTextSpan_Quotes();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.TimePointImpl <em>Time Point</em>}' class.
		 * @see org.labelwright.model.annotation.impl.TimePointImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTimePoint()
		 * @generated
		 */
		EClass TIME_POINT = eINSTANCE.getTimePoint();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIME_POINT__TIME = eINSTANCE.getTimePoint_Time();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIME_POINT__TIER = eINSTANCE.getTimePoint_Tier();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIME_POINT__CHANNEL = eINSTANCE.getTimePoint_Channel();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.TimeIntervalImpl <em>Time Interval</em>}' class.
		 * @see org.labelwright.model.annotation.impl.TimeIntervalImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTimeInterval()
		 * @generated
		 */
		EClass TIME_INTERVAL = eINSTANCE.getTimeInterval();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIME_INTERVAL__START = eINSTANCE.getTimeInterval_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIME_INTERVAL__END = eINSTANCE.getTimeInterval_End();

		/**
		 * The meta object literal for the '<em><b>Tier</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIME_INTERVAL__TIER = eINSTANCE.getTimeInterval_Tier();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TIME_INTERVAL__CHANNEL = eINSTANCE.getTimeInterval_Channel();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.TrackImpl <em>Track</em>}' class.
		 * @see org.labelwright.model.annotation.impl.TrackImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTrack()
		 * @generated
		 */
		EClass TRACK = eINSTANCE.getTrack();

		/**
		 * The meta object literal for the '<em><b>Interpolation</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TRACK__INTERPOLATION = eINSTANCE.getTrack_Interpolation();

		/**
		 * The meta object literal for the '<em><b>Keyframes</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference TRACK__KEYFRAMES = eINSTANCE.getTrack_Keyframes();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.KeyframeImpl <em>Keyframe</em>}' class.
		 * @see org.labelwright.model.annotation.impl.KeyframeImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getKeyframe()
		 * @generated
		 */
		EClass KEYFRAME = eINSTANCE.getKeyframe();

		/**
		 * The meta object literal for the '<em><b>Frame</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute KEYFRAME__FRAME = eINSTANCE.getKeyframe_Frame();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute KEYFRAME__TIME = eINSTANCE.getKeyframe_Time();

		/**
		 * The meta object literal for the '<em><b>Outside</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute KEYFRAME__OUTSIDE = eINSTANCE.getKeyframe_Outside();

		/**
		 * The meta object literal for the '<em><b>Occluded</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute KEYFRAME__OCCLUDED = eINSTANCE.getKeyframe_Occluded();

		/**
		 * The meta object literal for the '<em><b>Geometry</b></em>' containment reference feature.
		 * @generated
		 */
		EReference KEYFRAME__GEOMETRY = eINSTANCE.getKeyframe_Geometry();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference KEYFRAME__VALUES = eINSTANCE.getKeyframe_Values();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.CellRangeImpl <em>Cell Range</em>}' class.
		 * @see org.labelwright.model.annotation.impl.CellRangeImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getCellRange()
		 * @generated
		 */
		EClass CELL_RANGE = eINSTANCE.getCellRange();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CELL_RANGE__SHEET = eINSTANCE.getCellRange_Sheet();

		/**
		 * The meta object literal for the '<em><b>First Row</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CELL_RANGE__FIRST_ROW = eINSTANCE.getCellRange_FirstRow();

		/**
		 * The meta object literal for the '<em><b>Last Row</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CELL_RANGE__LAST_ROW = eINSTANCE.getCellRange_LastRow();

		/**
		 * The meta object literal for the '<em><b>First Column</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CELL_RANGE__FIRST_COLUMN = eINSTANCE.getCellRange_FirstColumn();

		/**
		 * The meta object literal for the '<em><b>Last Column</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CELL_RANGE__LAST_COLUMN = eINSTANCE.getCellRange_LastColumn();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.PageRegionImpl <em>Page Region</em>}' class.
		 * @see org.labelwright.model.annotation.impl.PageRegionImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getPageRegion()
		 * @generated
		 */
		EClass PAGE_REGION = eINSTANCE.getPageRegion();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute PAGE_REGION__PAGE = eINSTANCE.getPageRegion_Page();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' containment reference feature.
		 * @generated
		 */
		EReference PAGE_REGION__REGION = eINSTANCE.getPageRegion_Region();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.Cuboid3DImpl <em>Cuboid3 D</em>}' class.
		 * @see org.labelwright.model.annotation.impl.Cuboid3DImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getCuboid3D()
		 * @generated
		 */
		EClass CUBOID3_D = eINSTANCE.getCuboid3D();

		/**
		 * The meta object literal for the '<em><b>Center X</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__CENTER_X = eINSTANCE.getCuboid3D_CenterX();

		/**
		 * The meta object literal for the '<em><b>Center Y</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__CENTER_Y = eINSTANCE.getCuboid3D_CenterY();

		/**
		 * The meta object literal for the '<em><b>Center Z</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__CENTER_Z = eINSTANCE.getCuboid3D_CenterZ();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__LENGTH = eINSTANCE.getCuboid3D_Length();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__WIDTH = eINSTANCE.getCuboid3D_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__HEIGHT = eINSTANCE.getCuboid3D_Height();

		/**
		 * The meta object literal for the '<em><b>Yaw</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__YAW = eINSTANCE.getCuboid3D_Yaw();

		/**
		 * The meta object literal for the '<em><b>Pitch</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__PITCH = eINSTANCE.getCuboid3D_Pitch();

		/**
		 * The meta object literal for the '<em><b>Roll</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CUBOID3_D__ROLL = eINSTANCE.getCuboid3D_Roll();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.PointSet3DImpl <em>Point Set3 D</em>}' class.
		 * @see org.labelwright.model.annotation.impl.PointSet3DImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getPointSet3D()
		 * @generated
		 */
		EClass POINT_SET3_D = eINSTANCE.getPointSet3D();

		/**
		 * The meta object literal for the '<em><b>Indices</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute POINT_SET3_D__INDICES = eINSTANCE.getPointSet3D_Indices();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.RankingImpl <em>Ranking</em>}' class.
		 * @see org.labelwright.model.annotation.impl.RankingImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getRanking()
		 * @generated
		 */
		EClass RANKING = eINSTANCE.getRanking();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute RANKING__ORDER = eINSTANCE.getRanking_Order();

		/**
		 * The meta object literal for the '<em><b>Ranks</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RANKING__RANKS = eINSTANCE.getRanking_Ranks();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.WholeImpl <em>Whole</em>}' class.
		 * @see org.labelwright.model.annotation.impl.WholeImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getWhole()
		 * @generated
		 */
		EClass WHOLE = eINSTANCE.getWhole();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.impl.UnknownGeometryImpl <em>Unknown Geometry</em>}' class.
		 * @see org.labelwright.model.annotation.impl.UnknownGeometryImpl
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getUnknownGeometry()
		 * @generated
		 */
		EClass UNKNOWN_GEOMETRY = eINSTANCE.getUnknownGeometry();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute UNKNOWN_GEOMETRY__KIND = eINSTANCE.getUnknownGeometry_Kind();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute UNKNOWN_GEOMETRY__CONTENT = eINSTANCE.getUnknownGeometry_Content();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.DocumentState <em>Document State</em>}' enum.
		 * @see org.labelwright.model.annotation.DocumentState
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getDocumentState()
		 * @generated
		 */
		EEnum DOCUMENT_STATE = eINSTANCE.getDocumentState();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.Origin <em>Origin</em>}' enum.
		 * @see org.labelwright.model.annotation.Origin
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getOrigin()
		 * @generated
		 */
		EEnum ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.TierKind <em>Tier Kind</em>}' enum.
		 * @see org.labelwright.model.annotation.TierKind
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getTierKind()
		 * @generated
		 */
		EEnum TIER_KIND = eINSTANCE.getTierKind();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.annotation.Interpolation <em>Interpolation</em>}' enum.
		 * @see org.labelwright.model.annotation.Interpolation
		 * @see org.labelwright.model.annotation.impl.AnnotationPackageImpl#getInterpolation()
		 * @generated
		 */
		EEnum INTERPOLATION = eINSTANCE.getInterpolation();

	}

} //AnnotationPackage
