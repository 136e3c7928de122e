package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.AttributeValue;

import org.labelwright.model.impl.ElementImpl;

/**
 * An implementation of the model object '<em><b>Attribute Value</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.AttributeValueImpl#getAttributeId <em>Attribute Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AttributeValueImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributeValueImpl extends ElementImpl implements AttributeValue {
	/**
	 * The default value of the '{@link #getAttributeId() <em>Attribute Id</em>}' attribute.
	 * @see #getAttributeId()
	 * @generated
	 * @ordered
	 */
	protected static final String ATTRIBUTE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttributeId() <em>Attribute Id</em>}' attribute.
	 * @see #getAttributeId()
	 * @generated
	 * @ordered
	 */
	protected String attributeId = ATTRIBUTE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final Object VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Object value = VALUE_EDEFAULT;

	/**
	 * @generated
	 */
	protected AttributeValueImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.ATTRIBUTE_VALUE;
	}

	/**
	 * @generated
	 */
	@Override
	public String getAttributeId() {
		return attributeId;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAttributeId(String newAttributeId) {
		String oldAttributeId = attributeId;
		attributeId = newAttributeId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ATTRIBUTE_VALUE__ATTRIBUTE_ID, oldAttributeId, attributeId));
	}

	/**
	 * @generated
	 */
	@Override
	public Object getValue() {
		return value;
	}

	/**
	 * @generated
	 */
	@Override
	public void setValue(Object newValue) {
		Object oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ATTRIBUTE_VALUE__VALUE, oldValue, value));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.ATTRIBUTE_VALUE__ATTRIBUTE_ID:
				return getAttributeId();
			case AnnotationPackage.ATTRIBUTE_VALUE__VALUE:
				return getValue();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.ATTRIBUTE_VALUE__ATTRIBUTE_ID:
				setAttributeId((String)newValue);
				return;
			case AnnotationPackage.ATTRIBUTE_VALUE__VALUE:
				setValue(newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AnnotationPackage.ATTRIBUTE_VALUE__ATTRIBUTE_ID:
				setAttributeId(ATTRIBUTE_ID_EDEFAULT);
				return;
			case AnnotationPackage.ATTRIBUTE_VALUE__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AnnotationPackage.ATTRIBUTE_VALUE__ATTRIBUTE_ID:
				return ATTRIBUTE_ID_EDEFAULT == null ? attributeId != null : !ATTRIBUTE_ID_EDEFAULT.equals(attributeId);
			case AnnotationPackage.ATTRIBUTE_VALUE__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (attributeId: ");
		result.append(attributeId);
		result.append(", value: ");
		result.append(value);
		result.append(')');
		return result.toString();
	}

} //AttributeValueImpl
