package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Choice Attribute</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.ChoiceAttributeImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.ChoiceAttributeImpl#isMultiple <em>Multiple</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.ChoiceAttributeImpl#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChoiceAttributeImpl extends AttributeImpl implements ChoiceAttribute {
	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

	/**
	 * The default value of the '{@link #isMultiple() <em>Multiple</em>}' attribute.
	 * @see #isMultiple()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTIPLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMultiple() <em>Multiple</em>}' attribute.
	 * @see #isMultiple()
	 * @generated
	 * @ordered
	 */
	protected boolean multiple = MULTIPLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute list.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected EList<String> defaultValue;

	/**
	 * @generated
	 */
	protected ChoiceAttributeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.CHOICE_ATTRIBUTE;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Option> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<Option>(Option.class, this, SchemaPackage.CHOICE_ATTRIBUTE__OPTIONS);
		}
		return options;
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isMultiple() {
		return multiple;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMultiple(boolean newMultiple) {
		boolean oldMultiple = multiple;
		multiple = newMultiple;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.CHOICE_ATTRIBUTE__MULTIPLE, oldMultiple, multiple));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getDefaultValue() {
		if (defaultValue == null) {
			defaultValue = new EDataTypeEList<String>(String.class, this, SchemaPackage.CHOICE_ATTRIBUTE__DEFAULT_VALUE);
		}
		return defaultValue;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.CHOICE_ATTRIBUTE__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.CHOICE_ATTRIBUTE__OPTIONS:
				return getOptions();
			case SchemaPackage.CHOICE_ATTRIBUTE__MULTIPLE:
				return isMultiple();
			case SchemaPackage.CHOICE_ATTRIBUTE__DEFAULT_VALUE:
				return getDefaultValue();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.CHOICE_ATTRIBUTE__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case SchemaPackage.CHOICE_ATTRIBUTE__MULTIPLE:
				setMultiple((Boolean)newValue);
				return;
			case SchemaPackage.CHOICE_ATTRIBUTE__DEFAULT_VALUE:
				getDefaultValue().clear();
				getDefaultValue().addAll((Collection<? extends String>)newValue);
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
			case SchemaPackage.CHOICE_ATTRIBUTE__OPTIONS:
				getOptions().clear();
				return;
			case SchemaPackage.CHOICE_ATTRIBUTE__MULTIPLE:
				setMultiple(MULTIPLE_EDEFAULT);
				return;
			case SchemaPackage.CHOICE_ATTRIBUTE__DEFAULT_VALUE:
				getDefaultValue().clear();
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
			case SchemaPackage.CHOICE_ATTRIBUTE__OPTIONS:
				return options != null && !options.isEmpty();
			case SchemaPackage.CHOICE_ATTRIBUTE__MULTIPLE:
				return multiple != MULTIPLE_EDEFAULT;
			case SchemaPackage.CHOICE_ATTRIBUTE__DEFAULT_VALUE:
				return defaultValue != null && !defaultValue.isEmpty();
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
		result.append(" (multiple: ");
		result.append(multiple);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(')');
		return result.toString();
	}

} //ChoiceAttributeImpl
