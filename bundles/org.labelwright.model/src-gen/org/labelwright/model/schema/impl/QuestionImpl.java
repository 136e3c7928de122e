package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Question</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.QuestionImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.QuestionImpl#getPartRole <em>Part Role</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.QuestionImpl#getHotkey <em>Hotkey</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.QuestionImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.QuestionImpl#getScope <em>Scope</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class QuestionImpl extends NamedImpl implements Question {
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
	 * The default value of the '{@link #getPartRole() <em>Part Role</em>}' attribute.
	 * @see #getPartRole()
	 * @generated
	 * @ordered
	 */
	protected static final String PART_ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartRole() <em>Part Role</em>}' attribute.
	 * @see #getPartRole()
	 * @generated
	 * @ordered
	 */
	protected String partRole = PART_ROLE_EDEFAULT;

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
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final QuestionScope SCOPE_EDEFAULT = QuestionScope.ITEM;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected QuestionScope scope = SCOPE_EDEFAULT;

	/**
	 * @generated
	 */
	protected QuestionImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.QUESTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.QUESTION__REQUIRED, oldRequired, required));
	}

	/**
	 * @generated
	 */
	@Override
	public String getPartRole() {
		return partRole;
	}

	/**
	 * @generated
	 */
	@Override
	public void setPartRole(String newPartRole) {
		String oldPartRole = partRole;
		partRole = newPartRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.QUESTION__PART_ROLE, oldPartRole, partRole));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.QUESTION__HOTKEY, oldHotkey, hotkey));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.QUESTION__RETIRED, oldRetired, retired));
	}

	/**
	 * @generated
	 */
	@Override
	public QuestionScope getScope() {
		return scope;
	}

	/**
	 * @generated
	 */
	@Override
	public void setScope(QuestionScope newScope) {
		QuestionScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.QUESTION__SCOPE, oldScope, scope));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.QUESTION__REQUIRED:
				return isRequired();
			case SchemaPackage.QUESTION__PART_ROLE:
				return getPartRole();
			case SchemaPackage.QUESTION__HOTKEY:
				return getHotkey();
			case SchemaPackage.QUESTION__RETIRED:
				return isRetired();
			case SchemaPackage.QUESTION__SCOPE:
				return getScope();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.QUESTION__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case SchemaPackage.QUESTION__PART_ROLE:
				setPartRole((String)newValue);
				return;
			case SchemaPackage.QUESTION__HOTKEY:
				setHotkey((String)newValue);
				return;
			case SchemaPackage.QUESTION__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case SchemaPackage.QUESTION__SCOPE:
				setScope((QuestionScope)newValue);
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
			case SchemaPackage.QUESTION__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case SchemaPackage.QUESTION__PART_ROLE:
				setPartRole(PART_ROLE_EDEFAULT);
				return;
			case SchemaPackage.QUESTION__HOTKEY:
				setHotkey(HOTKEY_EDEFAULT);
				return;
			case SchemaPackage.QUESTION__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case SchemaPackage.QUESTION__SCOPE:
				setScope(SCOPE_EDEFAULT);
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
			case SchemaPackage.QUESTION__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case SchemaPackage.QUESTION__PART_ROLE:
				return PART_ROLE_EDEFAULT == null ? partRole != null : !PART_ROLE_EDEFAULT.equals(partRole);
			case SchemaPackage.QUESTION__HOTKEY:
				return HOTKEY_EDEFAULT == null ? hotkey != null : !HOTKEY_EDEFAULT.equals(hotkey);
			case SchemaPackage.QUESTION__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case SchemaPackage.QUESTION__SCOPE:
				return scope != SCOPE_EDEFAULT;
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
		result.append(", partRole: ");
		result.append(partRole);
		result.append(", hotkey: ");
		result.append(hotkey);
		result.append(", retired: ");
		result.append(retired);
		result.append(", scope: ");
		result.append(scope);
		result.append(')');
		return result.toString();
	}

} //QuestionImpl
