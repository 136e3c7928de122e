package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Decimal Attribute</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.DecimalAttributeImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.DecimalAttributeImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.DecimalAttributeImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.DecimalAttributeImpl#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DecimalAttributeImpl extends AttributeImpl implements DecimalAttribute {
	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected Double minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected Double maximum = MAXIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected static final Double DEFAULT_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected Double defaultValue = DEFAULT_VALUE_EDEFAULT;

	/**
	 * @generated
	 */
	protected DecimalAttributeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.DECIMAL_ATTRIBUTE;
	}

	/**
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.DECIMAL_ATTRIBUTE__UNIT, oldUnit, unit));
	}

	/**
	 * @generated
	 */
	@Override
	public Double getMinimum() {
		return minimum;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMinimum(Double newMinimum) {
		Double oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.DECIMAL_ATTRIBUTE__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * @generated
	 */
	@Override
	public Double getMaximum() {
		return maximum;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMaximum(Double newMaximum) {
		Double oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.DECIMAL_ATTRIBUTE__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * @generated
	 */
	@Override
	public Double getDefaultValue() {
		return defaultValue;
	}

	/**
	 * @generated
	 */
	@Override
	public void setDefaultValue(Double newDefaultValue) {
		Double oldDefaultValue = defaultValue;
		defaultValue = newDefaultValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.DECIMAL_ATTRIBUTE__DEFAULT_VALUE, oldDefaultValue, defaultValue));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.DECIMAL_ATTRIBUTE__UNIT:
				return getUnit();
			case SchemaPackage.DECIMAL_ATTRIBUTE__MINIMUM:
				return getMinimum();
			case SchemaPackage.DECIMAL_ATTRIBUTE__MAXIMUM:
				return getMaximum();
			case SchemaPackage.DECIMAL_ATTRIBUTE__DEFAULT_VALUE:
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
			case SchemaPackage.DECIMAL_ATTRIBUTE__UNIT:
				setUnit((String)newValue);
				return;
			case SchemaPackage.DECIMAL_ATTRIBUTE__MINIMUM:
				setMinimum((Double)newValue);
				return;
			case SchemaPackage.DECIMAL_ATTRIBUTE__MAXIMUM:
				setMaximum((Double)newValue);
				return;
			case SchemaPackage.DECIMAL_ATTRIBUTE__DEFAULT_VALUE:
				setDefaultValue((Double)newValue);
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
			case SchemaPackage.DECIMAL_ATTRIBUTE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case SchemaPackage.DECIMAL_ATTRIBUTE__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case SchemaPackage.DECIMAL_ATTRIBUTE__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case SchemaPackage.DECIMAL_ATTRIBUTE__DEFAULT_VALUE:
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
			case SchemaPackage.DECIMAL_ATTRIBUTE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case SchemaPackage.DECIMAL_ATTRIBUTE__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case SchemaPackage.DECIMAL_ATTRIBUTE__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
			case SchemaPackage.DECIMAL_ATTRIBUTE__DEFAULT_VALUE:
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
		result.append(" (unit: ");
		result.append(unit);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(')');
		return result.toString();
	}

} //DecimalAttributeImpl
