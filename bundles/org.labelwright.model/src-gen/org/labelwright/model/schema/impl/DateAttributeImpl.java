package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Date Attribute</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.DateAttributeImpl#getEarliest <em>Earliest</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.DateAttributeImpl#getLatest <em>Latest</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.DateAttributeImpl#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DateAttributeImpl extends AttributeImpl implements DateAttribute {
	/**
	 * The default value of the '{@link #getEarliest() <em>Earliest</em>}' attribute.
	 * @see #getEarliest()
	 * @generated
	 * @ordered
	 */
	protected static final String EARLIEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEarliest() <em>Earliest</em>}' attribute.
	 * @see #getEarliest()
	 * @generated
	 * @ordered
	 */
	protected String earliest = EARLIEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatest() <em>Latest</em>}' attribute.
	 * @see #getLatest()
	 * @generated
	 * @ordered
	 */
	protected static final String LATEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatest() <em>Latest</em>}' attribute.
	 * @see #getLatest()
	 * @generated
	 * @ordered
	 */
	protected String latest = LATEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected String defaultValue = DEFAULT_VALUE_EDEFAULT;

	/**
	 * @generated
	 */
	protected DateAttributeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.DATE_ATTRIBUTE;
	}

	/**
	 * @generated
	 */
	@Override
	public String getEarliest() {
		return earliest;
	}

	/**
	 * @generated
	 */
	@Override
	public void setEarliest(String newEarliest) {
		String oldEarliest = earliest;
		earliest = newEarliest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.DATE_ATTRIBUTE__EARLIEST, oldEarliest, earliest));
	}

	/**
	 * @generated
	 */
	@Override
	public String getLatest() {
		return latest;
	}

	/**
	 * @generated
	 */
	@Override
	public void setLatest(String newLatest) {
		String oldLatest = latest;
		latest = newLatest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.DATE_ATTRIBUTE__LATEST, oldLatest, latest));
	}

	/**
	 * @generated
	 */
	@Override
	public String getDefaultValue() {
		return defaultValue;
	}

	/**
	 * @generated
	 */
	@Override
	public void setDefaultValue(String newDefaultValue) {
		String oldDefaultValue = defaultValue;
		defaultValue = newDefaultValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.DATE_ATTRIBUTE__DEFAULT_VALUE, oldDefaultValue, defaultValue));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.DATE_ATTRIBUTE__EARLIEST:
				return getEarliest();
			case SchemaPackage.DATE_ATTRIBUTE__LATEST:
				return getLatest();
			case SchemaPackage.DATE_ATTRIBUTE__DEFAULT_VALUE:
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
			case SchemaPackage.DATE_ATTRIBUTE__EARLIEST:
				setEarliest((String)newValue);
				return;
			case SchemaPackage.DATE_ATTRIBUTE__LATEST:
				setLatest((String)newValue);
				return;
			case SchemaPackage.DATE_ATTRIBUTE__DEFAULT_VALUE:
				setDefaultValue((String)newValue);
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
			case SchemaPackage.DATE_ATTRIBUTE__EARLIEST:
				setEarliest(EARLIEST_EDEFAULT);
				return;
			case SchemaPackage.DATE_ATTRIBUTE__LATEST:
				setLatest(LATEST_EDEFAULT);
				return;
			case SchemaPackage.DATE_ATTRIBUTE__DEFAULT_VALUE:
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
			case SchemaPackage.DATE_ATTRIBUTE__EARLIEST:
				return EARLIEST_EDEFAULT == null ? earliest != null : !EARLIEST_EDEFAULT.equals(earliest);
			case SchemaPackage.DATE_ATTRIBUTE__LATEST:
				return LATEST_EDEFAULT == null ? latest != null : !LATEST_EDEFAULT.equals(latest);
			case SchemaPackage.DATE_ATTRIBUTE__DEFAULT_VALUE:
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
		result.append(" (earliest: ");
		result.append(earliest);
		result.append(", latest: ");
		result.append(latest);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(')');
		return result.toString();
	}

} //DateAttributeImpl
