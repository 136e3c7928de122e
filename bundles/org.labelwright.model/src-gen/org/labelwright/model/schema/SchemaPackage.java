package org.labelwright.model.schema;

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
 * What may be annotated and how.
 * @see org.labelwright.model.schema.SchemaFactory
 * @generated
 */
public interface SchemaPackage extends EPackage {
	/**
	 * The package name.
	 * @generated
	 */
	String eNAME = "schema";

	/**
	 * The package namespace URI.
	 * @generated
	 */
	String eNS_URI = "http://labelwright.org/model/1.0/schema";

	/**
	 * The package namespace name.
	 * @generated
	 */
	String eNS_PREFIX = "lw-schema";

	/**
	 * The singleton instance of the package.
	 * @generated
	 */
	SchemaPackage eINSTANCE = org.labelwright.model.schema.impl.SchemaPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.LabelSchemaImpl <em>Label Schema</em>}' class.
	 * @see org.labelwright.model.schema.impl.LabelSchemaImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getLabelSchema()
	 * @generated
	 */
	int LABEL_SCHEMA = 0;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__REVISION = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Modality Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__MODALITY_IDS = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__LABELS = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__ATTRIBUTES = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Relation Types</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__RELATION_TYPES = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__QUESTIONS = ModelPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA__CONSTRAINTS = ModelPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Label Schema</em>' class.
	 * @generated
	 * @ordered
	 */
	int LABEL_SCHEMA_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.LabelImpl <em>Label</em>}' class.
	 * @see org.labelwright.model.schema.impl.LabelImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getLabel()
	 * @generated
	 */
	int LABEL = 1;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Export Index</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__EXPORT_INDEX = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__COLOR = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__HOTKEY = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * @generated
	 * @ordered
	 */
	int LABEL__PARENT = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Abstract</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__ABSTRACT = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int LABEL__RETIRED = ModelPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Geometry Kinds</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int LABEL__GEOMETRY_KINDS = ModelPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int LABEL__ATTRIBUTES = ModelPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Skeleton</b></em>' containment reference.
	 * @generated
	 * @ordered
	 */
	int LABEL__SKELETON = ModelPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Label</em>' class.
	 * @generated
	 * @ordered
	 */
	int LABEL_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.SkeletonImpl <em>Skeleton</em>}' class.
	 * @see org.labelwright.model.schema.impl.SkeletonImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getSkeleton()
	 * @generated
	 */
	int SKELETON = 2;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON__UNKNOWN = ModelPackage.ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Points</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int SKELETON__POINTS = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Edges</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int SKELETON__EDGES = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Skeleton</em>' class.
	 * @generated
	 * @ordered
	 */
	int SKELETON_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.SkeletonPointImpl <em>Skeleton Point</em>}' class.
	 * @see org.labelwright.model.schema.impl.SkeletonPointImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getSkeletonPoint()
	 * @generated
	 */
	int SKELETON_POINT = 3;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_POINT__UNKNOWN = ModelPackage.ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_POINT__NAME = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_POINT__X = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_POINT__Y = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mirror</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_POINT__MIRROR = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_POINT__COLOR = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Skeleton Point</em>' class.
	 * @generated
	 * @ordered
	 */
	int SKELETON_POINT_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.SkeletonEdgeImpl <em>Skeleton Edge</em>}' class.
	 * @see org.labelwright.model.schema.impl.SkeletonEdgeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getSkeletonEdge()
	 * @generated
	 */
	int SKELETON_EDGE = 4;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_EDGE__UNKNOWN = ModelPackage.ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_EDGE__FROM = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SKELETON_EDGE__TO = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Skeleton Edge</em>' class.
	 * @generated
	 * @ordered
	 */
	int SKELETON_EDGE_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.AttributeImpl <em>Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.AttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getAttribute()
	 * @generated
	 */
	int ATTRIBUTE = 5;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__REQUIRED = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__SCOPE = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__RETIRED = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE__HOTKEY = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.BooleanAttributeImpl <em>Boolean Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.BooleanAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getBooleanAttribute()
	 * @generated
	 */
	int BOOLEAN_ATTRIBUTE = 6;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE__DEFAULT_VALUE = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Boolean Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int BOOLEAN_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.IntegerAttributeImpl <em>Integer Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.IntegerAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getIntegerAttribute()
	 * @generated
	 */
	int INTEGER_ATTRIBUTE = 7;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__MINIMUM = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__MAXIMUM = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE__DEFAULT_VALUE = ATTRIBUTE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Integer Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int INTEGER_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.DecimalAttributeImpl <em>Decimal Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.DecimalAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getDecimalAttribute()
	 * @generated
	 */
	int DECIMAL_ATTRIBUTE = 8;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__UNIT = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__MINIMUM = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__MAXIMUM = ATTRIBUTE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE__DEFAULT_VALUE = ATTRIBUTE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Decimal Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int DECIMAL_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.TextAttributeImpl <em>Text Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.TextAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getTextAttribute()
	 * @generated
	 */
	int TEXT_ATTRIBUTE = 9;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__PATTERN = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__MAXIMUM_LENGTH = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Multiline</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__MULTILINE = ATTRIBUTE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE__DEFAULT_VALUE = ATTRIBUTE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Text Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int TEXT_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.DateAttributeImpl <em>Date Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.DateAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getDateAttribute()
	 * @generated
	 */
	int DATE_ATTRIBUTE = 10;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Earliest</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__EARLIEST = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Latest</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__LATEST = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE__DEFAULT_VALUE = ATTRIBUTE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Date Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int DATE_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.ChoiceAttributeImpl <em>Choice Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.ChoiceAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getChoiceAttribute()
	 * @generated
	 */
	int CHOICE_ATTRIBUTE = 11;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__OPTIONS = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Multiple</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__MULTIPLE = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE__DEFAULT_VALUE = ATTRIBUTE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Choice Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int CHOICE_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.RatingAttributeImpl <em>Rating Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.RatingAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getRatingAttribute()
	 * @generated
	 */
	int RATING_ATTRIBUTE = 12;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__MAXIMUM = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE__DEFAULT_VALUE = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rating Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int RATING_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.TaxonomyAttributeImpl <em>Taxonomy Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.TaxonomyAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getTaxonomyAttribute()
	 * @generated
	 */
	int TAXONOMY_ATTRIBUTE = 13;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Taxonomy Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__TAXONOMY_ID = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Root Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__ROOT_IDS = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Multiple</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE__MULTIPLE = ATTRIBUTE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Taxonomy Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int TAXONOMY_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.ReferenceAttributeImpl <em>Reference Attribute</em>}' class.
	 * @see org.labelwright.model.schema.impl.ReferenceAttributeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getReferenceAttribute()
	 * @generated
	 */
	int REFERENCE_ATTRIBUTE = 14;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__UNKNOWN = ATTRIBUTE__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__ID = ATTRIBUTE__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__FOREIGN = ATTRIBUTE__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__NAME = ATTRIBUTE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__DESCRIPTION = ATTRIBUTE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__REQUIRED = ATTRIBUTE__REQUIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__SCOPE = ATTRIBUTE__SCOPE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__RETIRED = ATTRIBUTE__RETIRED;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__HOTKEY = ATTRIBUTE__HOTKEY;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' reference list.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__TARGETS = ATTRIBUTE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Multiple</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE__MULTIPLE = ATTRIBUTE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Reference Attribute</em>' class.
	 * @generated
	 * @ordered
	 */
	int REFERENCE_ATTRIBUTE_FEATURE_COUNT = ATTRIBUTE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.OptionImpl <em>Option</em>}' class.
	 * @see org.labelwright.model.schema.impl.OptionImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 15;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Export Index</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__EXPORT_INDEX = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__COLOR = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__HOTKEY = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPTION__RETIRED = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.RelationTypeImpl <em>Relation Type</em>}' class.
	 * @see org.labelwright.model.schema.impl.RelationTypeImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getRelationType()
	 * @generated
	 */
	int RELATION_TYPE = 16;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Export Index</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__EXPORT_INDEX = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__COLOR = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__HOTKEY = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Directed</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__DIRECTED = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__RETIRED = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__SOURCES = ModelPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' reference list.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__TARGETS = ModelPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Maximum Outgoing</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__MAXIMUM_OUTGOING = ModelPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Maximum Incoming</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__MAXIMUM_INCOMING = ModelPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE__ATTRIBUTES = ModelPackage.NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Relation Type</em>' class.
	 * @generated
	 * @ordered
	 */
	int RELATION_TYPE_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.QuestionImpl <em>Question</em>}' class.
	 * @see org.labelwright.model.schema.impl.QuestionImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 17;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__REQUIRED = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Part Role</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__PART_ROLE = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__HOTKEY = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__RETIRED = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int QUESTION__SCOPE = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.ChoiceQuestionImpl <em>Choice Question</em>}' class.
	 * @see org.labelwright.model.schema.impl.ChoiceQuestionImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getChoiceQuestion()
	 * @generated
	 */
	int CHOICE_QUESTION = 18;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__UNKNOWN = QUESTION__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__FOREIGN = QUESTION__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__DESCRIPTION = QUESTION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__REQUIRED = QUESTION__REQUIRED;

	/**
	 * The feature id for the '<em><b>Part Role</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__PART_ROLE = QUESTION__PART_ROLE;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__HOTKEY = QUESTION__HOTKEY;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__RETIRED = QUESTION__RETIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__SCOPE = QUESTION__SCOPE;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__OPTIONS = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Multiple</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION__MULTIPLE = QUESTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Choice Question</em>' class.
	 * @generated
	 * @ordered
	 */
	int CHOICE_QUESTION_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.RatingQuestionImpl <em>Rating Question</em>}' class.
	 * @see org.labelwright.model.schema.impl.RatingQuestionImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getRatingQuestion()
	 * @generated
	 */
	int RATING_QUESTION = 19;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__UNKNOWN = QUESTION__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__FOREIGN = QUESTION__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__DESCRIPTION = QUESTION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__REQUIRED = QUESTION__REQUIRED;

	/**
	 * The feature id for the '<em><b>Part Role</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__PART_ROLE = QUESTION__PART_ROLE;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__HOTKEY = QUESTION__HOTKEY;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__RETIRED = QUESTION__RETIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__SCOPE = QUESTION__SCOPE;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION__MAXIMUM = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Rating Question</em>' class.
	 * @generated
	 * @ordered
	 */
	int RATING_QUESTION_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.TextQuestionImpl <em>Text Question</em>}' class.
	 * @see org.labelwright.model.schema.impl.TextQuestionImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getTextQuestion()
	 * @generated
	 */
	int TEXT_QUESTION = 20;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__UNKNOWN = QUESTION__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__FOREIGN = QUESTION__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__DESCRIPTION = QUESTION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__REQUIRED = QUESTION__REQUIRED;

	/**
	 * The feature id for the '<em><b>Part Role</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__PART_ROLE = QUESTION__PART_ROLE;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__HOTKEY = QUESTION__HOTKEY;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__RETIRED = QUESTION__RETIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__SCOPE = QUESTION__SCOPE;

	/**
	 * The feature id for the '<em><b>Multiline</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__MULTILINE = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum Length</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION__MAXIMUM_LENGTH = QUESTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Text Question</em>' class.
	 * @generated
	 * @ordered
	 */
	int TEXT_QUESTION_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.TranscriptionQuestionImpl <em>Transcription Question</em>}' class.
	 * @see org.labelwright.model.schema.impl.TranscriptionQuestionImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getTranscriptionQuestion()
	 * @generated
	 */
	int TRANSCRIPTION_QUESTION = 21;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__UNKNOWN = QUESTION__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__FOREIGN = QUESTION__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__DESCRIPTION = QUESTION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__REQUIRED = QUESTION__REQUIRED;

	/**
	 * The feature id for the '<em><b>Part Role</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__PART_ROLE = QUESTION__PART_ROLE;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__HOTKEY = QUESTION__HOTKEY;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__RETIRED = QUESTION__RETIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__SCOPE = QUESTION__SCOPE;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION__LANGUAGE = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Transcription Question</em>' class.
	 * @generated
	 * @ordered
	 */
	int TRANSCRIPTION_QUESTION_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.RankingQuestionImpl <em>Ranking Question</em>}' class.
	 * @see org.labelwright.model.schema.impl.RankingQuestionImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getRankingQuestion()
	 * @generated
	 */
	int RANKING_QUESTION = 22;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__UNKNOWN = QUESTION__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__FOREIGN = QUESTION__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__DESCRIPTION = QUESTION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__REQUIRED = QUESTION__REQUIRED;

	/**
	 * The feature id for the '<em><b>Part Role</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__PART_ROLE = QUESTION__PART_ROLE;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__HOTKEY = QUESTION__HOTKEY;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__RETIRED = QUESTION__RETIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__SCOPE = QUESTION__SCOPE;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__OPTIONS = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ties</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION__TIES = QUESTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ranking Question</em>' class.
	 * @generated
	 * @ordered
	 */
	int RANKING_QUESTION_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.PreferenceQuestionImpl <em>Preference Question</em>}' class.
	 * @see org.labelwright.model.schema.impl.PreferenceQuestionImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getPreferenceQuestion()
	 * @generated
	 */
	int PREFERENCE_QUESTION = 23;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__UNKNOWN = QUESTION__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__FOREIGN = QUESTION__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__DESCRIPTION = QUESTION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__REQUIRED = QUESTION__REQUIRED;

	/**
	 * The feature id for the '<em><b>Part Role</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__PART_ROLE = QUESTION__PART_ROLE;

	/**
	 * The feature id for the '<em><b>Hotkey</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__HOTKEY = QUESTION__HOTKEY;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__RETIRED = QUESTION__RETIRED;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__SCOPE = QUESTION__SCOPE;

	/**
	 * The feature id for the '<em><b>Ties</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__TIES = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>All Bad</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__ALL_BAD = QUESTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Strengths</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION__STRENGTHS = QUESTION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Preference Question</em>' class.
	 * @generated
	 * @ordered
	 */
	int PREFERENCE_QUESTION_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.impl.ConstraintImpl <em>Constraint</em>}' class.
	 * @see org.labelwright.model.schema.impl.ConstraintImpl
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getConstraint()
	 * @generated
	 */
	int CONSTRAINT = 24;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__KIND = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Labels</b></em>' reference list.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__LABELS = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__SEVERITY = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__EXPRESSION = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__MINIMUM = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__MAXIMUM = ModelPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Constraint</em>' class.
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.AttributeScope <em>Attribute Scope</em>}' enum.
	 * @see org.labelwright.model.schema.AttributeScope
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getAttributeScope()
	 * @generated
	 */
	int ATTRIBUTE_SCOPE = 25;

	/**
	 * The meta object id for the '{@link org.labelwright.model.schema.QuestionScope <em>Question Scope</em>}' enum.
	 * @see org.labelwright.model.schema.QuestionScope
	 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getQuestionScope()
	 * @generated
	 */
	int QUESTION_SCOPE = 26;


	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.LabelSchema <em>Label Schema</em>}'.
	 * @return the meta object for class '<em>Label Schema</em>'.
	 * @see org.labelwright.model.schema.LabelSchema
	 * @generated
	 */
	EClass getLabelSchema();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.LabelSchema#getRevision <em>Revision</em>}'.
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.labelwright.model.schema.LabelSchema#getRevision()
	 * @see #getLabelSchema()
	 * @generated
	 */
	EAttribute getLabelSchema_Revision();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.schema.LabelSchema#getModalityIds <em>Modality Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Modality Ids</em>'.
	 * @see org.labelwright.model.schema.LabelSchema#getModalityIds()
	 * @see #getLabelSchema()
	 * @generated
	 */
	EAttribute getLabelSchema_ModalityIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.LabelSchema#getLabels <em>Labels</em>}'.
	 * @return the meta object for the containment reference list '<em>Labels</em>'.
	 * @see org.labelwright.model.schema.LabelSchema#getLabels()
	 * @see #getLabelSchema()
	 * @generated
	 */
	EReference getLabelSchema_Labels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.LabelSchema#getAttributes <em>Attributes</em>}'.
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.labelwright.model.schema.LabelSchema#getAttributes()
	 * @see #getLabelSchema()
	 * @generated
	 */
	EReference getLabelSchema_Attributes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.LabelSchema#getRelationTypes <em>Relation Types</em>}'.
	 * @return the meta object for the containment reference list '<em>Relation Types</em>'.
	 * @see org.labelwright.model.schema.LabelSchema#getRelationTypes()
	 * @see #getLabelSchema()
	 * @generated
	 */
	EReference getLabelSchema_RelationTypes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.LabelSchema#getQuestions <em>Questions</em>}'.
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.labelwright.model.schema.LabelSchema#getQuestions()
	 * @see #getLabelSchema()
	 * @generated
	 */
	EReference getLabelSchema_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.LabelSchema#getConstraints <em>Constraints</em>}'.
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.labelwright.model.schema.LabelSchema#getConstraints()
	 * @see #getLabelSchema()
	 * @generated
	 */
	EReference getLabelSchema_Constraints();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.Label <em>Label</em>}'.
	 * @return the meta object for class '<em>Label</em>'.
	 * @see org.labelwright.model.schema.Label
	 * @generated
	 */
	EClass getLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Label#getExportIndex <em>Export Index</em>}'.
	 * @return the meta object for the attribute '<em>Export Index</em>'.
	 * @see org.labelwright.model.schema.Label#getExportIndex()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_ExportIndex();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Label#getColor <em>Color</em>}'.
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.labelwright.model.schema.Label#getColor()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Label#getHotkey <em>Hotkey</em>}'.
	 * @return the meta object for the attribute '<em>Hotkey</em>'.
	 * @see org.labelwright.model.schema.Label#getHotkey()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Hotkey();

	/**
	 * Returns the meta object for the reference '{@link org.labelwright.model.schema.Label#getParent <em>Parent</em>}'.
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.labelwright.model.schema.Label#getParent()
	 * @see #getLabel()
	 * @generated
	 */
	EReference getLabel_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Label#isAbstract <em>Abstract</em>}'.
	 * @return the meta object for the attribute '<em>Abstract</em>'.
	 * @see org.labelwright.model.schema.Label#isAbstract()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Abstract();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Label#isRetired <em>Retired</em>}'.
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.labelwright.model.schema.Label#isRetired()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Retired();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.schema.Label#getGeometryKinds <em>Geometry Kinds</em>}'.
	 * @return the meta object for the attribute list '<em>Geometry Kinds</em>'.
	 * @see org.labelwright.model.schema.Label#getGeometryKinds()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_GeometryKinds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.Label#getAttributes <em>Attributes</em>}'.
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.labelwright.model.schema.Label#getAttributes()
	 * @see #getLabel()
	 * @generated
	 */
	EReference getLabel_Attributes();

	/**
	 * Returns the meta object for the containment reference '{@link org.labelwright.model.schema.Label#getSkeleton <em>Skeleton</em>}'.
	 * @return the meta object for the containment reference '<em>Skeleton</em>'.
	 * @see org.labelwright.model.schema.Label#getSkeleton()
	 * @see #getLabel()
	 * @generated
	 */
	EReference getLabel_Skeleton();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.Skeleton <em>Skeleton</em>}'.
	 * @return the meta object for class '<em>Skeleton</em>'.
	 * @see org.labelwright.model.schema.Skeleton
	 * @generated
	 */
	EClass getSkeleton();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.Skeleton#getPoints <em>Points</em>}'.
	 * @return the meta object for the containment reference list '<em>Points</em>'.
	 * @see org.labelwright.model.schema.Skeleton#getPoints()
	 * @see #getSkeleton()
	 * @generated
	 */
	EReference getSkeleton_Points();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.Skeleton#getEdges <em>Edges</em>}'.
	 * @return the meta object for the containment reference list '<em>Edges</em>'.
	 * @see org.labelwright.model.schema.Skeleton#getEdges()
	 * @see #getSkeleton()
	 * @generated
	 */
	EReference getSkeleton_Edges();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.SkeletonPoint <em>Skeleton Point</em>}'.
	 * @return the meta object for class '<em>Skeleton Point</em>'.
	 * @see org.labelwright.model.schema.SkeletonPoint
	 * @generated
	 */
	EClass getSkeletonPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.SkeletonPoint#getName <em>Name</em>}'.
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.labelwright.model.schema.SkeletonPoint#getName()
	 * @see #getSkeletonPoint()
	 * @generated
	 */
	EAttribute getSkeletonPoint_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.SkeletonPoint#getX <em>X</em>}'.
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.labelwright.model.schema.SkeletonPoint#getX()
	 * @see #getSkeletonPoint()
	 * @generated
	 */
	EAttribute getSkeletonPoint_X();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.SkeletonPoint#getY <em>Y</em>}'.
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.labelwright.model.schema.SkeletonPoint#getY()
	 * @see #getSkeletonPoint()
	 * @generated
	 */
	EAttribute getSkeletonPoint_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.SkeletonPoint#getMirror <em>Mirror</em>}'.
	 * @return the meta object for the attribute '<em>Mirror</em>'.
	 * @see org.labelwright.model.schema.SkeletonPoint#getMirror()
	 * @see #getSkeletonPoint()
	 * @generated
	 */
	EAttribute getSkeletonPoint_Mirror();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.SkeletonPoint#getColor <em>Color</em>}'.
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.labelwright.model.schema.SkeletonPoint#getColor()
	 * @see #getSkeletonPoint()
	 * @generated
	 */
	EAttribute getSkeletonPoint_Color();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.SkeletonEdge <em>Skeleton Edge</em>}'.
	 * @return the meta object for class '<em>Skeleton Edge</em>'.
	 * @see org.labelwright.model.schema.SkeletonEdge
	 * @generated
	 */
	EClass getSkeletonEdge();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.SkeletonEdge#getFrom <em>From</em>}'.
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.labelwright.model.schema.SkeletonEdge#getFrom()
	 * @see #getSkeletonEdge()
	 * @generated
	 */
	EAttribute getSkeletonEdge_From();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.SkeletonEdge#getTo <em>To</em>}'.
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.labelwright.model.schema.SkeletonEdge#getTo()
	 * @see #getSkeletonEdge()
	 * @generated
	 */
	EAttribute getSkeletonEdge_To();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.Attribute <em>Attribute</em>}'.
	 * @return the meta object for class '<em>Attribute</em>'.
	 * @see org.labelwright.model.schema.Attribute
	 * @generated
	 */
	EClass getAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Attribute#isRequired <em>Required</em>}'.
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.labelwright.model.schema.Attribute#isRequired()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Attribute#getScope <em>Scope</em>}'.
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.labelwright.model.schema.Attribute#getScope()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Attribute#isRetired <em>Retired</em>}'.
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.labelwright.model.schema.Attribute#isRetired()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Retired();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Attribute#getHotkey <em>Hotkey</em>}'.
	 * @return the meta object for the attribute '<em>Hotkey</em>'.
	 * @see org.labelwright.model.schema.Attribute#getHotkey()
	 * @see #getAttribute()
	 * @generated
	 */
	EAttribute getAttribute_Hotkey();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.BooleanAttribute <em>Boolean Attribute</em>}'.
	 * @return the meta object for class '<em>Boolean Attribute</em>'.
	 * @see org.labelwright.model.schema.BooleanAttribute
	 * @generated
	 */
	EClass getBooleanAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.BooleanAttribute#getDefaultValue <em>Default Value</em>}'.
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.labelwright.model.schema.BooleanAttribute#getDefaultValue()
	 * @see #getBooleanAttribute()
	 * @generated
	 */
	EAttribute getBooleanAttribute_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.IntegerAttribute <em>Integer Attribute</em>}'.
	 * @return the meta object for class '<em>Integer Attribute</em>'.
	 * @see org.labelwright.model.schema.IntegerAttribute
	 * @generated
	 */
	EClass getIntegerAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.IntegerAttribute#getMinimum <em>Minimum</em>}'.
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.labelwright.model.schema.IntegerAttribute#getMinimum()
	 * @see #getIntegerAttribute()
	 * @generated
	 */
	EAttribute getIntegerAttribute_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.IntegerAttribute#getMaximum <em>Maximum</em>}'.
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.labelwright.model.schema.IntegerAttribute#getMaximum()
	 * @see #getIntegerAttribute()
	 * @generated
	 */
	EAttribute getIntegerAttribute_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.IntegerAttribute#getDefaultValue <em>Default Value</em>}'.
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.labelwright.model.schema.IntegerAttribute#getDefaultValue()
	 * @see #getIntegerAttribute()
	 * @generated
	 */
	EAttribute getIntegerAttribute_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.DecimalAttribute <em>Decimal Attribute</em>}'.
	 * @return the meta object for class '<em>Decimal Attribute</em>'.
	 * @see org.labelwright.model.schema.DecimalAttribute
	 * @generated
	 */
	EClass getDecimalAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.DecimalAttribute#getUnit <em>Unit</em>}'.
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.labelwright.model.schema.DecimalAttribute#getUnit()
	 * @see #getDecimalAttribute()
	 * @generated
	 */
	EAttribute getDecimalAttribute_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.DecimalAttribute#getMinimum <em>Minimum</em>}'.
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.labelwright.model.schema.DecimalAttribute#getMinimum()
	 * @see #getDecimalAttribute()
	 * @generated
	 */
	EAttribute getDecimalAttribute_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.DecimalAttribute#getMaximum <em>Maximum</em>}'.
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.labelwright.model.schema.DecimalAttribute#getMaximum()
	 * @see #getDecimalAttribute()
	 * @generated
	 */
	EAttribute getDecimalAttribute_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.DecimalAttribute#getDefaultValue <em>Default Value</em>}'.
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.labelwright.model.schema.DecimalAttribute#getDefaultValue()
	 * @see #getDecimalAttribute()
	 * @generated
	 */
	EAttribute getDecimalAttribute_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.TextAttribute <em>Text Attribute</em>}'.
	 * @return the meta object for class '<em>Text Attribute</em>'.
	 * @see org.labelwright.model.schema.TextAttribute
	 * @generated
	 */
	EClass getTextAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TextAttribute#getPattern <em>Pattern</em>}'.
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.labelwright.model.schema.TextAttribute#getPattern()
	 * @see #getTextAttribute()
	 * @generated
	 */
	EAttribute getTextAttribute_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TextAttribute#getMaximumLength <em>Maximum Length</em>}'.
	 * @return the meta object for the attribute '<em>Maximum Length</em>'.
	 * @see org.labelwright.model.schema.TextAttribute#getMaximumLength()
	 * @see #getTextAttribute()
	 * @generated
	 */
	EAttribute getTextAttribute_MaximumLength();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TextAttribute#isMultiline <em>Multiline</em>}'.
	 * @return the meta object for the attribute '<em>Multiline</em>'.
	 * @see org.labelwright.model.schema.TextAttribute#isMultiline()
	 * @see #getTextAttribute()
	 * @generated
	 */
	EAttribute getTextAttribute_Multiline();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TextAttribute#getDefaultValue <em>Default Value</em>}'.
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.labelwright.model.schema.TextAttribute#getDefaultValue()
	 * @see #getTextAttribute()
	 * @generated
	 */
	EAttribute getTextAttribute_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.DateAttribute <em>Date Attribute</em>}'.
	 * @return the meta object for class '<em>Date Attribute</em>'.
	 * @see org.labelwright.model.schema.DateAttribute
	 * @generated
	 */
	EClass getDateAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.DateAttribute#getEarliest <em>Earliest</em>}'.
	 * @return the meta object for the attribute '<em>Earliest</em>'.
	 * @see org.labelwright.model.schema.DateAttribute#getEarliest()
	 * @see #getDateAttribute()
	 * @generated
	 */
	EAttribute getDateAttribute_Earliest();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.DateAttribute#getLatest <em>Latest</em>}'.
	 * @return the meta object for the attribute '<em>Latest</em>'.
	 * @see org.labelwright.model.schema.DateAttribute#getLatest()
	 * @see #getDateAttribute()
	 * @generated
	 */
	EAttribute getDateAttribute_Latest();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.DateAttribute#getDefaultValue <em>Default Value</em>}'.
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.labelwright.model.schema.DateAttribute#getDefaultValue()
	 * @see #getDateAttribute()
	 * @generated
	 */
	EAttribute getDateAttribute_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.ChoiceAttribute <em>Choice Attribute</em>}'.
	 * @return the meta object for class '<em>Choice Attribute</em>'.
	 * @see org.labelwright.model.schema.ChoiceAttribute
	 * @generated
	 */
	EClass getChoiceAttribute();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.ChoiceAttribute#getOptions <em>Options</em>}'.
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.labelwright.model.schema.ChoiceAttribute#getOptions()
	 * @see #getChoiceAttribute()
	 * @generated
	 */
	EReference getChoiceAttribute_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.ChoiceAttribute#isMultiple <em>Multiple</em>}'.
	 * @return the meta object for the attribute '<em>Multiple</em>'.
	 * @see org.labelwright.model.schema.ChoiceAttribute#isMultiple()
	 * @see #getChoiceAttribute()
	 * @generated
	 */
	EAttribute getChoiceAttribute_Multiple();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.schema.ChoiceAttribute#getDefaultValue <em>Default Value</em>}'.
	 * @return the meta object for the attribute list '<em>Default Value</em>'.
	 * @see org.labelwright.model.schema.ChoiceAttribute#getDefaultValue()
	 * @see #getChoiceAttribute()
	 * @generated
	 */
	EAttribute getChoiceAttribute_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.RatingAttribute <em>Rating Attribute</em>}'.
	 * @return the meta object for class '<em>Rating Attribute</em>'.
	 * @see org.labelwright.model.schema.RatingAttribute
	 * @generated
	 */
	EClass getRatingAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RatingAttribute#getMaximum <em>Maximum</em>}'.
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.labelwright.model.schema.RatingAttribute#getMaximum()
	 * @see #getRatingAttribute()
	 * @generated
	 */
	EAttribute getRatingAttribute_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RatingAttribute#getDefaultValue <em>Default Value</em>}'.
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.labelwright.model.schema.RatingAttribute#getDefaultValue()
	 * @see #getRatingAttribute()
	 * @generated
	 */
	EAttribute getRatingAttribute_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.TaxonomyAttribute <em>Taxonomy Attribute</em>}'.
	 * @return the meta object for class '<em>Taxonomy Attribute</em>'.
	 * @see org.labelwright.model.schema.TaxonomyAttribute
	 * @generated
	 */
	EClass getTaxonomyAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TaxonomyAttribute#getTaxonomyId <em>Taxonomy Id</em>}'.
	 * @return the meta object for the attribute '<em>Taxonomy Id</em>'.
	 * @see org.labelwright.model.schema.TaxonomyAttribute#getTaxonomyId()
	 * @see #getTaxonomyAttribute()
	 * @generated
	 */
	EAttribute getTaxonomyAttribute_TaxonomyId();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.schema.TaxonomyAttribute#getRootIds <em>Root Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Root Ids</em>'.
	 * @see org.labelwright.model.schema.TaxonomyAttribute#getRootIds()
	 * @see #getTaxonomyAttribute()
	 * @generated
	 */
	EAttribute getTaxonomyAttribute_RootIds();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TaxonomyAttribute#isMultiple <em>Multiple</em>}'.
	 * @return the meta object for the attribute '<em>Multiple</em>'.
	 * @see org.labelwright.model.schema.TaxonomyAttribute#isMultiple()
	 * @see #getTaxonomyAttribute()
	 * @generated
	 */
	EAttribute getTaxonomyAttribute_Multiple();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.ReferenceAttribute <em>Reference Attribute</em>}'.
	 * @return the meta object for class '<em>Reference Attribute</em>'.
	 * @see org.labelwright.model.schema.ReferenceAttribute
	 * @generated
	 */
	EClass getReferenceAttribute();

	/**
	 * Returns the meta object for the reference list '{@link org.labelwright.model.schema.ReferenceAttribute#getTargets <em>Targets</em>}'.
	 * @return the meta object for the reference list '<em>Targets</em>'.
	 * @see org.labelwright.model.schema.ReferenceAttribute#getTargets()
	 * @see #getReferenceAttribute()
	 * @generated
	 */
	EReference getReferenceAttribute_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.ReferenceAttribute#isMultiple <em>Multiple</em>}'.
	 * @return the meta object for the attribute '<em>Multiple</em>'.
	 * @see org.labelwright.model.schema.ReferenceAttribute#isMultiple()
	 * @see #getReferenceAttribute()
	 * @generated
	 */
	EAttribute getReferenceAttribute_Multiple();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.Option <em>Option</em>}'.
	 * @return the meta object for class '<em>Option</em>'.
	 * @see org.labelwright.model.schema.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Option#getExportIndex <em>Export Index</em>}'.
	 * @return the meta object for the attribute '<em>Export Index</em>'.
	 * @see org.labelwright.model.schema.Option#getExportIndex()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_ExportIndex();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Option#getColor <em>Color</em>}'.
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.labelwright.model.schema.Option#getColor()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Option#getHotkey <em>Hotkey</em>}'.
	 * @return the meta object for the attribute '<em>Hotkey</em>'.
	 * @see org.labelwright.model.schema.Option#getHotkey()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Hotkey();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Option#isRetired <em>Retired</em>}'.
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.labelwright.model.schema.Option#isRetired()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Retired();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.RelationType <em>Relation Type</em>}'.
	 * @return the meta object for class '<em>Relation Type</em>'.
	 * @see org.labelwright.model.schema.RelationType
	 * @generated
	 */
	EClass getRelationType();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RelationType#getExportIndex <em>Export Index</em>}'.
	 * @return the meta object for the attribute '<em>Export Index</em>'.
	 * @see org.labelwright.model.schema.RelationType#getExportIndex()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_ExportIndex();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RelationType#getColor <em>Color</em>}'.
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.labelwright.model.schema.RelationType#getColor()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RelationType#getHotkey <em>Hotkey</em>}'.
	 * @return the meta object for the attribute '<em>Hotkey</em>'.
	 * @see org.labelwright.model.schema.RelationType#getHotkey()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Hotkey();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RelationType#isDirected <em>Directed</em>}'.
	 * @return the meta object for the attribute '<em>Directed</em>'.
	 * @see org.labelwright.model.schema.RelationType#isDirected()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Directed();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RelationType#isRetired <em>Retired</em>}'.
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.labelwright.model.schema.RelationType#isRetired()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_Retired();

	/**
	 * Returns the meta object for the reference list '{@link org.labelwright.model.schema.RelationType#getSources <em>Sources</em>}'.
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.labelwright.model.schema.RelationType#getSources()
	 * @see #getRelationType()
	 * @generated
	 */
	EReference getRelationType_Sources();

	/**
	 * Returns the meta object for the reference list '{@link org.labelwright.model.schema.RelationType#getTargets <em>Targets</em>}'.
	 * @return the meta object for the reference list '<em>Targets</em>'.
	 * @see org.labelwright.model.schema.RelationType#getTargets()
	 * @see #getRelationType()
	 * @generated
	 */
	EReference getRelationType_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RelationType#getMaximumOutgoing <em>Maximum Outgoing</em>}'.
	 * @return the meta object for the attribute '<em>Maximum Outgoing</em>'.
	 * @see org.labelwright.model.schema.RelationType#getMaximumOutgoing()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_MaximumOutgoing();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RelationType#getMaximumIncoming <em>Maximum Incoming</em>}'.
	 * @return the meta object for the attribute '<em>Maximum Incoming</em>'.
	 * @see org.labelwright.model.schema.RelationType#getMaximumIncoming()
	 * @see #getRelationType()
	 * @generated
	 */
	EAttribute getRelationType_MaximumIncoming();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.RelationType#getAttributes <em>Attributes</em>}'.
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.labelwright.model.schema.RelationType#getAttributes()
	 * @see #getRelationType()
	 * @generated
	 */
	EReference getRelationType_Attributes();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.Question <em>Question</em>}'.
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.labelwright.model.schema.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Question#isRequired <em>Required</em>}'.
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.labelwright.model.schema.Question#isRequired()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Question#getPartRole <em>Part Role</em>}'.
	 * @return the meta object for the attribute '<em>Part Role</em>'.
	 * @see org.labelwright.model.schema.Question#getPartRole()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_PartRole();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Question#getHotkey <em>Hotkey</em>}'.
	 * @return the meta object for the attribute '<em>Hotkey</em>'.
	 * @see org.labelwright.model.schema.Question#getHotkey()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Hotkey();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Question#isRetired <em>Retired</em>}'.
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.labelwright.model.schema.Question#isRetired()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Retired();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Question#getScope <em>Scope</em>}'.
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.labelwright.model.schema.Question#getScope()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Scope();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.ChoiceQuestion <em>Choice Question</em>}'.
	 * @return the meta object for class '<em>Choice Question</em>'.
	 * @see org.labelwright.model.schema.ChoiceQuestion
	 * @generated
	 */
	EClass getChoiceQuestion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.ChoiceQuestion#getOptions <em>Options</em>}'.
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.labelwright.model.schema.ChoiceQuestion#getOptions()
	 * @see #getChoiceQuestion()
	 * @generated
	 */
	EReference getChoiceQuestion_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.ChoiceQuestion#isMultiple <em>Multiple</em>}'.
	 * @return the meta object for the attribute '<em>Multiple</em>'.
	 * @see org.labelwright.model.schema.ChoiceQuestion#isMultiple()
	 * @see #getChoiceQuestion()
	 * @generated
	 */
	EAttribute getChoiceQuestion_Multiple();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.RatingQuestion <em>Rating Question</em>}'.
	 * @return the meta object for class '<em>Rating Question</em>'.
	 * @see org.labelwright.model.schema.RatingQuestion
	 * @generated
	 */
	EClass getRatingQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RatingQuestion#getMaximum <em>Maximum</em>}'.
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.labelwright.model.schema.RatingQuestion#getMaximum()
	 * @see #getRatingQuestion()
	 * @generated
	 */
	EAttribute getRatingQuestion_Maximum();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.TextQuestion <em>Text Question</em>}'.
	 * @return the meta object for class '<em>Text Question</em>'.
	 * @see org.labelwright.model.schema.TextQuestion
	 * @generated
	 */
	EClass getTextQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TextQuestion#isMultiline <em>Multiline</em>}'.
	 * @return the meta object for the attribute '<em>Multiline</em>'.
	 * @see org.labelwright.model.schema.TextQuestion#isMultiline()
	 * @see #getTextQuestion()
	 * @generated
	 */
	EAttribute getTextQuestion_Multiline();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TextQuestion#getMaximumLength <em>Maximum Length</em>}'.
	 * @return the meta object for the attribute '<em>Maximum Length</em>'.
	 * @see org.labelwright.model.schema.TextQuestion#getMaximumLength()
	 * @see #getTextQuestion()
	 * @generated
	 */
	EAttribute getTextQuestion_MaximumLength();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.TranscriptionQuestion <em>Transcription Question</em>}'.
	 * @return the meta object for class '<em>Transcription Question</em>'.
	 * @see org.labelwright.model.schema.TranscriptionQuestion
	 * @generated
	 */
	EClass getTranscriptionQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.TranscriptionQuestion#getLanguage <em>Language</em>}'.
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.labelwright.model.schema.TranscriptionQuestion#getLanguage()
	 * @see #getTranscriptionQuestion()
	 * @generated
	 */
	EAttribute getTranscriptionQuestion_Language();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.RankingQuestion <em>Ranking Question</em>}'.
	 * @return the meta object for class '<em>Ranking Question</em>'.
	 * @see org.labelwright.model.schema.RankingQuestion
	 * @generated
	 */
	EClass getRankingQuestion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.schema.RankingQuestion#getOptions <em>Options</em>}'.
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.labelwright.model.schema.RankingQuestion#getOptions()
	 * @see #getRankingQuestion()
	 * @generated
	 */
	EReference getRankingQuestion_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.RankingQuestion#isTies <em>Ties</em>}'.
	 * @return the meta object for the attribute '<em>Ties</em>'.
	 * @see org.labelwright.model.schema.RankingQuestion#isTies()
	 * @see #getRankingQuestion()
	 * @generated
	 */
	EAttribute getRankingQuestion_Ties();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.PreferenceQuestion <em>Preference Question</em>}'.
	 * @return the meta object for class '<em>Preference Question</em>'.
	 * @see org.labelwright.model.schema.PreferenceQuestion
	 * @generated
	 */
	EClass getPreferenceQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.PreferenceQuestion#isTies <em>Ties</em>}'.
	 * @return the meta object for the attribute '<em>Ties</em>'.
	 * @see org.labelwright.model.schema.PreferenceQuestion#isTies()
	 * @see #getPreferenceQuestion()
	 * @generated
	 */
	EAttribute getPreferenceQuestion_Ties();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.PreferenceQuestion#isAllBad <em>All Bad</em>}'.
	 * @return the meta object for the attribute '<em>All Bad</em>'.
	 * @see org.labelwright.model.schema.PreferenceQuestion#isAllBad()
	 * @see #getPreferenceQuestion()
	 * @generated
	 */
	EAttribute getPreferenceQuestion_AllBad();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.PreferenceQuestion#getStrengths <em>Strengths</em>}'.
	 * @return the meta object for the attribute '<em>Strengths</em>'.
	 * @see org.labelwright.model.schema.PreferenceQuestion#getStrengths()
	 * @see #getPreferenceQuestion()
	 * @generated
	 */
	EAttribute getPreferenceQuestion_Strengths();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.schema.Constraint <em>Constraint</em>}'.
	 * @return the meta object for class '<em>Constraint</em>'.
	 * @see org.labelwright.model.schema.Constraint
	 * @generated
	 */
	EClass getConstraint();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Constraint#getKind <em>Kind</em>}'.
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.labelwright.model.schema.Constraint#getKind()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.labelwright.model.schema.Constraint#getLabels <em>Labels</em>}'.
	 * @return the meta object for the reference list '<em>Labels</em>'.
	 * @see org.labelwright.model.schema.Constraint#getLabels()
	 * @see #getConstraint()
	 * @generated
	 */
	EReference getConstraint_Labels();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Constraint#getSeverity <em>Severity</em>}'.
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.labelwright.model.schema.Constraint#getSeverity()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Constraint#getExpression <em>Expression</em>}'.
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.labelwright.model.schema.Constraint#getExpression()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Expression();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Constraint#getMinimum <em>Minimum</em>}'.
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.labelwright.model.schema.Constraint#getMinimum()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.schema.Constraint#getMaximum <em>Maximum</em>}'.
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.labelwright.model.schema.Constraint#getMaximum()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Maximum();

	/**
	 * Returns the meta object for enum '{@link org.labelwright.model.schema.AttributeScope <em>Attribute Scope</em>}'.
	 * @return the meta object for enum '<em>Attribute Scope</em>'.
	 * @see org.labelwright.model.schema.AttributeScope
	 * @generated
	 */
	EEnum getAttributeScope();

	/**
	 * Returns the meta object for enum '{@link org.labelwright.model.schema.QuestionScope <em>Question Scope</em>}'.
	 * @return the meta object for enum '<em>Question Scope</em>'.
	 * @see org.labelwright.model.schema.QuestionScope
	 * @generated
	 */
	EEnum getQuestionScope();

	/**
	 * Returns the factory that creates the instances of the model.
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SchemaFactory getSchemaFactory();

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
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.LabelSchemaImpl <em>Label Schema</em>}' class.
		 * @see org.labelwright.model.schema.impl.LabelSchemaImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getLabelSchema()
		 * @generated
		 */
		EClass LABEL_SCHEMA = eINSTANCE.getLabelSchema();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute LABEL_SCHEMA__REVISION = eINSTANCE.getLabelSchema_Revision();

		/**
		 * The meta object literal for the '<em><b>Modality Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute LABEL_SCHEMA__MODALITY_IDS = eINSTANCE.getLabelSchema_ModalityIds();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference LABEL_SCHEMA__LABELS = eINSTANCE.getLabelSchema_Labels();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference LABEL_SCHEMA__ATTRIBUTES = eINSTANCE.getLabelSchema_Attributes();

		/**
		 * The meta object literal for the '<em><b>Relation Types</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference LABEL_SCHEMA__RELATION_TYPES = eINSTANCE.getLabelSchema_RelationTypes();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference LABEL_SCHEMA__QUESTIONS = eINSTANCE.getLabelSchema_Questions();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference LABEL_SCHEMA__CONSTRAINTS = eINSTANCE.getLabelSchema_Constraints();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.LabelImpl <em>Label</em>}' class.
		 * @see org.labelwright.model.schema.impl.LabelImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getLabel()
		 * @generated
		 */
		EClass LABEL = eINSTANCE.getLabel();

		/**
		 * The meta object literal for the '<em><b>Export Index</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute LABEL__EXPORT_INDEX = eINSTANCE.getLabel_ExportIndex();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute LABEL__COLOR = eINSTANCE.getLabel_Color();

		/**
		 * The meta object literal for the '<em><b>Hotkey</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute LABEL__HOTKEY = eINSTANCE.getLabel_Hotkey();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * @generated
		 */
		EReference LABEL__PARENT = eINSTANCE.getLabel_Parent();

		/**
		 * The meta object literal for the '<em><b>Abstract</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute LABEL__ABSTRACT = eINSTANCE.getLabel_Abstract();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute LABEL__RETIRED = eINSTANCE.getLabel_Retired();

		/**
		 * The meta object literal for the '<em><b>Geometry Kinds</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute LABEL__GEOMETRY_KINDS = eINSTANCE.getLabel_GeometryKinds();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference LABEL__ATTRIBUTES = eINSTANCE.getLabel_Attributes();

		/**
		 * The meta object literal for the '<em><b>Skeleton</b></em>' containment reference feature.
		 * @generated
		 */
		EReference LABEL__SKELETON = eINSTANCE.getLabel_Skeleton();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.SkeletonImpl <em>Skeleton</em>}' class.
		 * @see org.labelwright.model.schema.impl.SkeletonImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getSkeleton()
		 * @generated
		 */
		EClass SKELETON = eINSTANCE.getSkeleton();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference SKELETON__POINTS = eINSTANCE.getSkeleton_Points();

		/**
		 * The meta object literal for the '<em><b>Edges</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference SKELETON__EDGES = eINSTANCE.getSkeleton_Edges();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.SkeletonPointImpl <em>Skeleton Point</em>}' class.
		 * @see org.labelwright.model.schema.impl.SkeletonPointImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getSkeletonPoint()
		 * @generated
		 */
		EClass SKELETON_POINT = eINSTANCE.getSkeletonPoint();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute SKELETON_POINT__NAME = eINSTANCE.getSkeletonPoint_Name();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute SKELETON_POINT__X = eINSTANCE.getSkeletonPoint_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute SKELETON_POINT__Y = eINSTANCE.getSkeletonPoint_Y();

		/**
		 * The meta object literal for the '<em><b>Mirror</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute SKELETON_POINT__MIRROR = eINSTANCE.getSkeletonPoint_Mirror();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute SKELETON_POINT__COLOR = eINSTANCE.getSkeletonPoint_Color();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.SkeletonEdgeImpl <em>Skeleton Edge</em>}' class.
		 * @see org.labelwright.model.schema.impl.SkeletonEdgeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getSkeletonEdge()
		 * @generated
		 */
		EClass SKELETON_EDGE = eINSTANCE.getSkeletonEdge();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute SKELETON_EDGE__FROM = eINSTANCE.getSkeletonEdge_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute SKELETON_EDGE__TO = eINSTANCE.getSkeletonEdge_To();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.AttributeImpl <em>Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.AttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getAttribute()
		 * @generated
		 */
		EClass ATTRIBUTE = eINSTANCE.getAttribute();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ATTRIBUTE__REQUIRED = eINSTANCE.getAttribute_Required();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ATTRIBUTE__SCOPE = eINSTANCE.getAttribute_Scope();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ATTRIBUTE__RETIRED = eINSTANCE.getAttribute_Retired();

		/**
		 * The meta object literal for the '<em><b>Hotkey</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ATTRIBUTE__HOTKEY = eINSTANCE.getAttribute_Hotkey();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.BooleanAttributeImpl <em>Boolean Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.BooleanAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getBooleanAttribute()
		 * @generated
		 */
		EClass BOOLEAN_ATTRIBUTE = eINSTANCE.getBooleanAttribute();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute BOOLEAN_ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getBooleanAttribute_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.IntegerAttributeImpl <em>Integer Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.IntegerAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getIntegerAttribute()
		 * @generated
		 */
		EClass INTEGER_ATTRIBUTE = eINSTANCE.getIntegerAttribute();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute INTEGER_ATTRIBUTE__MINIMUM = eINSTANCE.getIntegerAttribute_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute INTEGER_ATTRIBUTE__MAXIMUM = eINSTANCE.getIntegerAttribute_Maximum();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute INTEGER_ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getIntegerAttribute_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.DecimalAttributeImpl <em>Decimal Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.DecimalAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getDecimalAttribute()
		 * @generated
		 */
		EClass DECIMAL_ATTRIBUTE = eINSTANCE.getDecimalAttribute();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute DECIMAL_ATTRIBUTE__UNIT = eINSTANCE.getDecimalAttribute_Unit();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute DECIMAL_ATTRIBUTE__MINIMUM = eINSTANCE.getDecimalAttribute_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute DECIMAL_ATTRIBUTE__MAXIMUM = eINSTANCE.getDecimalAttribute_Maximum();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute DECIMAL_ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getDecimalAttribute_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.TextAttributeImpl <em>Text Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.TextAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getTextAttribute()
		 * @generated
		 */
		EClass TEXT_ATTRIBUTE = eINSTANCE.getTextAttribute();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TEXT_ATTRIBUTE__PATTERN = eINSTANCE.getTextAttribute_Pattern();

		/**
		 * The meta object literal for the '<em><b>Maximum Length</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TEXT_ATTRIBUTE__MAXIMUM_LENGTH = eINSTANCE.getTextAttribute_MaximumLength();

		/**
		 * The meta object literal for the '<em><b>Multiline</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TEXT_ATTRIBUTE__MULTILINE = eINSTANCE.getTextAttribute_Multiline();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TEXT_ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getTextAttribute_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.DateAttributeImpl <em>Date Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.DateAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getDateAttribute()
		 * @generated
		 */
		EClass DATE_ATTRIBUTE = eINSTANCE.getDateAttribute();

		/**
		 * The meta object literal for the '<em><b>Earliest</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute DATE_ATTRIBUTE__EARLIEST = eINSTANCE.getDateAttribute_Earliest();

		/**
		 * The meta object literal for the '<em><b>Latest</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute DATE_ATTRIBUTE__LATEST = eINSTANCE.getDateAttribute_Latest();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute DATE_ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getDateAttribute_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.ChoiceAttributeImpl <em>Choice Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.ChoiceAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getChoiceAttribute()
		 * @generated
		 */
		EClass CHOICE_ATTRIBUTE = eINSTANCE.getChoiceAttribute();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference CHOICE_ATTRIBUTE__OPTIONS = eINSTANCE.getChoiceAttribute_Options();

		/**
		 * The meta object literal for the '<em><b>Multiple</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CHOICE_ATTRIBUTE__MULTIPLE = eINSTANCE.getChoiceAttribute_Multiple();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute CHOICE_ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getChoiceAttribute_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.RatingAttributeImpl <em>Rating Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.RatingAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getRatingAttribute()
		 * @generated
		 */
		EClass RATING_ATTRIBUTE = eINSTANCE.getRatingAttribute();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RATING_ATTRIBUTE__MAXIMUM = eINSTANCE.getRatingAttribute_Maximum();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RATING_ATTRIBUTE__DEFAULT_VALUE = eINSTANCE.getRatingAttribute_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.TaxonomyAttributeImpl <em>Taxonomy Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.TaxonomyAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getTaxonomyAttribute()
		 * @generated
		 */
		EClass TAXONOMY_ATTRIBUTE = eINSTANCE.getTaxonomyAttribute();

		/**
		 * The meta object literal for the '<em><b>Taxonomy Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TAXONOMY_ATTRIBUTE__TAXONOMY_ID = eINSTANCE.getTaxonomyAttribute_TaxonomyId();

		/**
		 * The meta object literal for the '<em><b>Root Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute TAXONOMY_ATTRIBUTE__ROOT_IDS = eINSTANCE.getTaxonomyAttribute_RootIds();

		/**
		 * The meta object literal for the '<em><b>Multiple</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TAXONOMY_ATTRIBUTE__MULTIPLE = eINSTANCE.getTaxonomyAttribute_Multiple();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.ReferenceAttributeImpl <em>Reference Attribute</em>}' class.
		 * @see org.labelwright.model.schema.impl.ReferenceAttributeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getReferenceAttribute()
		 * @generated
		 */
		EClass REFERENCE_ATTRIBUTE = eINSTANCE.getReferenceAttribute();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' reference list feature.
		 * @generated
		 */
		EReference REFERENCE_ATTRIBUTE__TARGETS = eINSTANCE.getReferenceAttribute_Targets();

		/**
		 * The meta object literal for the '<em><b>Multiple</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute REFERENCE_ATTRIBUTE__MULTIPLE = eINSTANCE.getReferenceAttribute_Multiple();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.OptionImpl <em>Option</em>}' class.
		 * @see org.labelwright.model.schema.impl.OptionImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Export Index</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPTION__EXPORT_INDEX = eINSTANCE.getOption_ExportIndex();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPTION__COLOR = eINSTANCE.getOption_Color();

		/**
		 * The meta object literal for the '<em><b>Hotkey</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPTION__HOTKEY = eINSTANCE.getOption_Hotkey();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPTION__RETIRED = eINSTANCE.getOption_Retired();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.RelationTypeImpl <em>Relation Type</em>}' class.
		 * @see org.labelwright.model.schema.impl.RelationTypeImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getRelationType()
		 * @generated
		 */
		EClass RELATION_TYPE = eINSTANCE.getRelationType();

		/**
		 * The meta object literal for the '<em><b>Export Index</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION_TYPE__EXPORT_INDEX = eINSTANCE.getRelationType_ExportIndex();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION_TYPE__COLOR = eINSTANCE.getRelationType_Color();

		/**
		 * The meta object literal for the '<em><b>Hotkey</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION_TYPE__HOTKEY = eINSTANCE.getRelationType_Hotkey();

		/**
		 * The meta object literal for the '<em><b>Directed</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION_TYPE__DIRECTED = eINSTANCE.getRelationType_Directed();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION_TYPE__RETIRED = eINSTANCE.getRelationType_Retired();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * @generated
		 */
		EReference RELATION_TYPE__SOURCES = eINSTANCE.getRelationType_Sources();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' reference list feature.
		 * @generated
		 */
		EReference RELATION_TYPE__TARGETS = eINSTANCE.getRelationType_Targets();

		/**
		 * The meta object literal for the '<em><b>Maximum Outgoing</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION_TYPE__MAXIMUM_OUTGOING = eINSTANCE.getRelationType_MaximumOutgoing();

		/**
		 * The meta object literal for the '<em><b>Maximum Incoming</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RELATION_TYPE__MAXIMUM_INCOMING = eINSTANCE.getRelationType_MaximumIncoming();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference RELATION_TYPE__ATTRIBUTES = eINSTANCE.getRelationType_Attributes();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.QuestionImpl <em>Question</em>}' class.
		 * @see org.labelwright.model.schema.impl.QuestionImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute QUESTION__REQUIRED = eINSTANCE.getQuestion_Required();

		/**
		 * The meta object literal for the '<em><b>Part Role</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute QUESTION__PART_ROLE = eINSTANCE.getQuestion_PartRole();

		/**
		 * The meta object literal for the '<em><b>Hotkey</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute QUESTION__HOTKEY = eINSTANCE.getQuestion_Hotkey();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute QUESTION__RETIRED = eINSTANCE.getQuestion_Retired();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute QUESTION__SCOPE = eINSTANCE.getQuestion_Scope();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.ChoiceQuestionImpl <em>Choice Question</em>}' class.
		 * @see org.labelwright.model.schema.impl.ChoiceQuestionImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getChoiceQuestion()
		 * @generated
		 */
		EClass CHOICE_QUESTION = eINSTANCE.getChoiceQuestion();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference CHOICE_QUESTION__OPTIONS = eINSTANCE.getChoiceQuestion_Options();

		/**
		 * The meta object literal for the '<em><b>Multiple</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CHOICE_QUESTION__MULTIPLE = eINSTANCE.getChoiceQuestion_Multiple();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.RatingQuestionImpl <em>Rating Question</em>}' class.
		 * @see org.labelwright.model.schema.impl.RatingQuestionImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getRatingQuestion()
		 * @generated
		 */
		EClass RATING_QUESTION = eINSTANCE.getRatingQuestion();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RATING_QUESTION__MAXIMUM = eINSTANCE.getRatingQuestion_Maximum();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.TextQuestionImpl <em>Text Question</em>}' class.
		 * @see org.labelwright.model.schema.impl.TextQuestionImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getTextQuestion()
		 * @generated
		 */
		EClass TEXT_QUESTION = eINSTANCE.getTextQuestion();

		/**
		 * The meta object literal for the '<em><b>Multiline</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TEXT_QUESTION__MULTILINE = eINSTANCE.getTextQuestion_Multiline();

		/**
		 * The meta object literal for the '<em><b>Maximum Length</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TEXT_QUESTION__MAXIMUM_LENGTH = eINSTANCE.getTextQuestion_MaximumLength();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.TranscriptionQuestionImpl <em>Transcription Question</em>}' class.
		 * @see org.labelwright.model.schema.impl.TranscriptionQuestionImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getTranscriptionQuestion()
		 * @generated
		 */
		EClass TRANSCRIPTION_QUESTION = eINSTANCE.getTranscriptionQuestion();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute TRANSCRIPTION_QUESTION__LANGUAGE = eINSTANCE.getTranscriptionQuestion_Language();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.RankingQuestionImpl <em>Ranking Question</em>}' class.
		 * @see org.labelwright.model.schema.impl.RankingQuestionImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getRankingQuestion()
		 * @generated
		 */
		EClass RANKING_QUESTION = eINSTANCE.getRankingQuestion();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference RANKING_QUESTION__OPTIONS = eINSTANCE.getRankingQuestion_Options();

		/**
		 * The meta object literal for the '<em><b>Ties</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute RANKING_QUESTION__TIES = eINSTANCE.getRankingQuestion_Ties();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.PreferenceQuestionImpl <em>Preference Question</em>}' class.
		 * @see org.labelwright.model.schema.impl.PreferenceQuestionImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getPreferenceQuestion()
		 * @generated
		 */
		EClass PREFERENCE_QUESTION = eINSTANCE.getPreferenceQuestion();

		/**
		 * The meta object literal for the '<em><b>Ties</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute PREFERENCE_QUESTION__TIES = eINSTANCE.getPreferenceQuestion_Ties();

		/**
		 * The meta object literal for the '<em><b>All Bad</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute PREFERENCE_QUESTION__ALL_BAD = eINSTANCE.getPreferenceQuestion_AllBad();

		/**
		 * The meta object literal for the '<em><b>Strengths</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute PREFERENCE_QUESTION__STRENGTHS = eINSTANCE.getPreferenceQuestion_Strengths();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.impl.ConstraintImpl <em>Constraint</em>}' class.
		 * @see org.labelwright.model.schema.impl.ConstraintImpl
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getConstraint()
		 * @generated
		 */
		EClass CONSTRAINT = eINSTANCE.getConstraint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CONSTRAINT__KIND = eINSTANCE.getConstraint_Kind();

		/**
		 * The meta object literal for the '<em><b>Labels</b></em>' reference list feature.
		 * @generated
		 */
		EReference CONSTRAINT__LABELS = eINSTANCE.getConstraint_Labels();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CONSTRAINT__SEVERITY = eINSTANCE.getConstraint_Severity();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CONSTRAINT__EXPRESSION = eINSTANCE.getConstraint_Expression();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CONSTRAINT__MINIMUM = eINSTANCE.getConstraint_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute CONSTRAINT__MAXIMUM = eINSTANCE.getConstraint_Maximum();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.AttributeScope <em>Attribute Scope</em>}' enum.
		 * @see org.labelwright.model.schema.AttributeScope
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getAttributeScope()
		 * @generated
		 */
		EEnum ATTRIBUTE_SCOPE = eINSTANCE.getAttributeScope();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.schema.QuestionScope <em>Question Scope</em>}' enum.
		 * @see org.labelwright.model.schema.QuestionScope
		 * @see org.labelwright.model.schema.impl.SchemaPackageImpl#getQuestionScope()
		 * @generated
		 */
		EEnum QUESTION_SCOPE = eINSTANCE.getQuestionScope();

	}

} //SchemaPackage
