package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Integer Attribute</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.IntegerAttributeImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.IntegerAttributeImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.IntegerAttributeImpl#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntegerAttributeImpl extends AttributeImpl implements IntegerAttribute {
	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final Long MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected Long minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected Long maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected static final Long DEFAULT_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected Long defaultValue = DEFAULT_VALUE_EDEFAULT;

	/**
	 * @generated
	 */
	protected IntegerAttributeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.INTEGER_ATTRIBUTE;
	}

	/**
	 * @generated
	 */
	@Override
	public Long getMinimum() {
		return minimum;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMinimum(Long newMinimum) {
		Long oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.INTEGER_ATTRIBUTE__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * @generated
	 */
	@Override
	public Long getMaximum() {
		return maximum;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMaximum(Long newMaximum) {
		Long oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.INTEGER_ATTRIBUTE__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * @generated
	 */
	@Override
	public Long getDefaultValue() {
		return defaultValue;
	}

	/**
	 * @generated
	 */
	@Override
	public void setDefaultValue(Long newDefaultValue) {
		Long oldDefaultValue = defaultValue;
		defaultValue = newDefaultValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.INTEGER_ATTRIBUTE__DEFAULT_VALUE, oldDefaultValue, defaultValue));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.INTEGER_ATTRIBUTE__MINIMUM:
				return getMinimum();
			case SchemaPackage.INTEGER_ATTRIBUTE__MAXIMUM:
				return getMaximum();
			case SchemaPackage.INTEGER_ATTRIBUTE__DEFAULT_VALUE:
				return getDefaultValue();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.INTEGER_ATTRIBUTE__MINIMUM:
				setMinimum((Long)newValue);
				return;
			case SchemaPackage.INTEGER_ATTRIBUTE__MAXIMUM:
				setMaximum((Long)newValue);
				return;
			case SchemaPackage.INTEGER_ATTRIBUTE__DEFAULT_VALUE:
				setDefaultValue((Long)newValue);
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
			case SchemaPackage.INTEGER_ATTRIBUTE__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case SchemaPackage.INTEGER_ATTRIBUTE__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case SchemaPackage.INTEGER_ATTRIBUTE__DEFAULT_VALUE:
				setDefaultValue(DEFAULT_VALUE_EDEFAULT);
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
			case SchemaPackage.INTEGER_ATTRIBUTE__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case SchemaPackage.INTEGER_ATTRIBUTE__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
			case SchemaPackage.INTEGER_ATTRIBUTE__DEFAULT_VALUE:
				return DEFAULT_VALUE_EDEFAULT == null ? defaultValue != null : !DEFAULT_VALUE_EDEFAULT.equals(defaultValue);
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
		result.append(" (minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(')');
		return result.toString();
	}

} //IntegerAttributeImpl
