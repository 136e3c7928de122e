package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Attribute</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.AttributeImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.AttributeImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.AttributeImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.AttributeImpl#getHotkey <em>Hotkey</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AttributeImpl extends NamedImpl implements Attribute {
	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final AttributeScope SCOPE_EDEFAULT = AttributeScope.OBJECT;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected AttributeScope scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected boolean retired = RETIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getHotkey() <em>Hotkey</em>}' attribute.
	 * @see #getHotkey()
	 * @generated
	 * @ordered
	 */
	protected static final String HOTKEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHotkey() <em>Hotkey</em>}' attribute.
	 * @see #getHotkey()
	 * @generated
	 * @ordered
	 */
	protected String hotkey = HOTKEY_EDEFAULT;

	/**
	 * @generated
	 */
	protected AttributeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.ATTRIBUTE;
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE__REQUIRED, oldRequired, required));
	}

	/**
	 * @generated
	 */
	@Override
	public AttributeScope getScope() {
		return scope;
	}

	/**
	 * @generated
	 */
	@Override
	public void setScope(AttributeScope newScope) {
		AttributeScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE__SCOPE, oldScope, scope));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return retired;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		boolean oldRetired = retired;
		retired = newRetired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE__RETIRED, oldRetired, retired));
	}

	/**
	 * @generated
	 */
	@Override
	public String getHotkey() {
		return hotkey;
	}

	/**
	 * @generated
	 */
	@Override
	public void setHotkey(String newHotkey) {
		String oldHotkey = hotkey;
		hotkey = newHotkey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.ATTRIBUTE__HOTKEY, oldHotkey, hotkey));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.ATTRIBUTE__REQUIRED:
				return isRequired();
			case SchemaPackage.ATTRIBUTE__SCOPE:
				return getScope();
			case SchemaPackage.ATTRIBUTE__RETIRED:
				return isRetired();
			case SchemaPackage.ATTRIBUTE__HOTKEY:
				return getHotkey();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.ATTRIBUTE__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case SchemaPackage.ATTRIBUTE__SCOPE:
				setScope((AttributeScope)newValue);
				return;
			case SchemaPackage.ATTRIBUTE__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case SchemaPackage.ATTRIBUTE__HOTKEY:
				setHotkey((String)newValue);
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
			case SchemaPackage.ATTRIBUTE__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case SchemaPackage.ATTRIBUTE__HOTKEY:
				setHotkey(HOTKEY_EDEFAULT);
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
			case SchemaPackage.ATTRIBUTE__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case SchemaPackage.ATTRIBUTE__SCOPE:
				return scope != SCOPE_EDEFAULT;
			case SchemaPackage.ATTRIBUTE__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case SchemaPackage.ATTRIBUTE__HOTKEY:
				return HOTKEY_EDEFAULT == null ? hotkey != null : !HOTKEY_EDEFAULT.equals(hotkey);
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
		result.append(" (required: ");
		result.append(required);
		result.append(", scope: ");
		result.append(scope);
		result.append(", retired: ");
		result.append(retired);
		result.append(", hotkey: ");
		result.append(hotkey);
		result.append(')');
		return result.toString();
	}

} //AttributeImpl
