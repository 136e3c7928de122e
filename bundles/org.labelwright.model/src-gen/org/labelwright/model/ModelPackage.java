package org.labelwright.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * What all packages share.
 * @see org.labelwright.model.ModelFactory
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * @generated
	 */
	String eNS_URI = "http://labelwright.org/model/1.0";

	/**
	 * The package namespace name.
	 * @generated
	 */
	String eNS_PREFIX = "lw";

	/**
	 * The singleton instance of the package.
	 * @generated
	 */
	ModelPackage eINSTANCE = org.labelwright.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.labelwright.model.impl.ElementImpl <em>Element</em>}' class.
	 * @see org.labelwright.model.impl.ElementImpl
	 * @see org.labelwright.model.impl.ModelPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int ELEMENT__UNKNOWN = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.labelwright.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * @see org.labelwright.model.impl.IdentifiedImpl
	 * @see org.labelwright.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 1;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__UNKNOWN = ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__FOREIGN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.impl.NamedImpl <em>Named</em>}' class.
	 * @see org.labelwright.model.impl.NamedImpl
	 * @see org.labelwright.model.impl.ModelPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 2;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int NAMED__UNKNOWN = IDENTIFIED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int NAMED__FOREIGN = IDENTIFIED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int NAMED__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '<em>Double Array</em>' data type.
	 * @see org.labelwright.model.impl.ModelPackageImpl#getDoubleArray()
	 * @generated
	 */
	int DOUBLE_ARRAY = 3;

	/**
	 * The meta object id for the '<em>Int Array</em>' data type.
	 * @see org.labelwright.model.impl.ModelPackageImpl#getIntArray()
	 * @generated
	 */
	int INT_ARRAY = 4;

	/**
	 * The meta object id for the '<em>Json Object</em>' data type.
	 * @see com.fasterxml.jackson.databind.node.ObjectNode
	 * @see org.labelwright.model.impl.ModelPackageImpl#getJsonObject()
	 * @generated
	 */
	int JSON_OBJECT = 5;

	/**
	 * The meta object id for the '<em>Value</em>' data type.
	 * @see java.lang.Object
	 * @see org.labelwright.model.impl.ModelPackageImpl#getValue()
	 * @generated
	 */
	int VALUE = 6;

	/**
	 * The meta object id for the '<em>Severity</em>' data type.
	 * @see org.labelwright.core.Severity
	 * @see org.labelwright.model.impl.ModelPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 7;

	/**
	 * The meta object id for the '<em>Timestamp</em>' data type.
	 * @see java.time.Instant
	 * @see org.labelwright.model.impl.ModelPackageImpl#getTimestamp()
	 * @generated
	 */
	int TIMESTAMP = 8;


	/**
	 * Returns the meta object for class '{@link org.labelwright.model.Element <em>Element</em>}'.
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.labelwright.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.Element#getUnknown <em>Unknown</em>}'.
	 * @return the meta object for the attribute '<em>Unknown</em>'.
	 * @see org.labelwright.model.Element#getUnknown()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Unknown();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.Identified <em>Identified</em>}'.
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.labelwright.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.Identified#getId <em>Id</em>}'.
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.labelwright.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.Identified#getForeign <em>Foreign</em>}'.
	 * @return the meta object for the attribute '<em>Foreign</em>'.
	 * @see org.labelwright.model.Identified#getForeign()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Foreign();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.Named <em>Named</em>}'.
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.labelwright.model.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.Named#getName <em>Name</em>}'.
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.labelwright.model.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.Named#getDescription <em>Description</em>}'.
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.labelwright.model.Named#getDescription()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Description();

	/**
	 * Returns the meta object for data type '<em>Double Array</em>'.
     * Packed coordinates. The array of a feature is never changed in place: set a new one.
	 * @return the meta object for data type '<em>Double Array</em>'.
	 * @generated
	 */
	EDataType getDoubleArray();

	/**
	 * Returns the meta object for data type '<em>Int Array</em>'.
     * Packed integers. The array of a feature is never changed in place: set a new one.
	 * @return the meta object for data type '<em>Int Array</em>'.
	 * @generated
	 */
	EDataType getIntArray();

	/**
	 * Returns the meta object for data type '{@link com.fasterxml.jackson.databind.node.ObjectNode <em>Json Object</em>}'.
     * A JSON object kept as it was read. Never changed in place.
	 * @return the meta object for data type '<em>Json Object</em>'.
	 * @see com.fasterxml.jackson.databind.node.ObjectNode
	 * @generated
	 */
	EDataType getJsonObject();

	/**
	 * Returns the meta object for data type '{@link java.lang.Object <em>Value</em>}'.
     * A typed value: Boolean, Long, Double, String, or an unmodifiable List of these; JSON's own types.
	 * @return the meta object for data type '<em>Value</em>'.
	 * @see java.lang.Object
	 * @generated
	 */
	EDataType getValue();

	/**
	 * Returns the meta object for data type '{@link org.labelwright.core.Severity <em>Severity</em>}'.
     * How grave a finding is.
	 * @return the meta object for data type '<em>Severity</em>'.
	 * @see org.labelwright.core.Severity
	 * @generated
	 */
	EDataType getSeverity();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Timestamp</em>}'.
     * A moment in UTC, written as ISO 8601.
	 * @return the meta object for data type '<em>Timestamp</em>'.
	 * @see java.time.Instant
	 * @generated
	 */
	EDataType getTimestamp();

	/**
	 * Returns the factory that creates the instances of the model.
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

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
		 * The meta object literal for the '{@link org.labelwright.model.impl.ElementImpl <em>Element</em>}' class.
		 * @see org.labelwright.model.impl.ElementImpl
		 * @see org.labelwright.model.impl.ModelPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Unknown</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute ELEMENT__UNKNOWN = eINSTANCE.getElement_Unknown();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * @see org.labelwright.model.impl.IdentifiedImpl
		 * @see org.labelwright.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '<em><b>Foreign</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute IDENTIFIED__FOREIGN = eINSTANCE.getIdentified_Foreign();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.impl.NamedImpl <em>Named</em>}' class.
		 * @see org.labelwright.model.impl.NamedImpl
		 * @see org.labelwright.model.impl.ModelPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute NAMED__DESCRIPTION = eINSTANCE.getNamed_Description();

		/**
		 * The meta object literal for the '<em>Double Array</em>' data type.
		 * @see org.labelwright.model.impl.ModelPackageImpl#getDoubleArray()
		 * @generated
		 */
		EDataType DOUBLE_ARRAY = eINSTANCE.getDoubleArray();

		/**
		 * The meta object literal for the '<em>Int Array</em>' data type.
		 * @see org.labelwright.model.impl.ModelPackageImpl#getIntArray()
		 * @generated
		 */
		EDataType INT_ARRAY = eINSTANCE.getIntArray();

		/**
		 * The meta object literal for the '<em>Json Object</em>' data type.
		 * @see com.fasterxml.jackson.databind.node.ObjectNode
		 * @see org.labelwright.model.impl.ModelPackageImpl#getJsonObject()
		 * @generated
		 */
		EDataType JSON_OBJECT = eINSTANCE.getJsonObject();

		/**
		 * The meta object literal for the '<em>Value</em>' data type.
		 * @see java.lang.Object
		 * @see org.labelwright.model.impl.ModelPackageImpl#getValue()
		 * @generated
		 */
		EDataType VALUE = eINSTANCE.getValue();

		/**
		 * The meta object literal for the '<em>Severity</em>' data type.
		 * @see org.labelwright.core.Severity
		 * @see org.labelwright.model.impl.ModelPackageImpl#getSeverity()
		 * @generated
		 */
		EDataType SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '<em>Timestamp</em>' data type.
		 * @see java.time.Instant
		 * @see org.labelwright.model.impl.ModelPackageImpl#getTimestamp()
		 * @generated
		 */
		EDataType TIMESTAMP = eINSTANCE.getTimestamp();

	}

} //ModelPackage
