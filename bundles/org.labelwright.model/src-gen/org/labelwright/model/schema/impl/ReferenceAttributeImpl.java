package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Reference Attribute</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.ReferenceAttributeImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.ReferenceAttributeImpl#isMultiple <em>Multiple</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReferenceAttributeImpl extends AttributeImpl implements ReferenceAttribute {
	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' reference list.
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> targets;

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
	 * @generated
	 */
	protected ReferenceAttributeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.REFERENCE_ATTRIBUTE;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Label> getTargets() {
		if (targets == null) {
			targets = new EObjectEList<Label>(Label.class, this, SchemaPackage.REFERENCE_ATTRIBUTE__TARGETS);
		}
		return targets;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.REFERENCE_ATTRIBUTE__MULTIPLE, oldMultiple, multiple));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.REFERENCE_ATTRIBUTE__TARGETS:
				return getTargets();
			case SchemaPackage.REFERENCE_ATTRIBUTE__MULTIPLE:
				return isMultiple();
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
			case SchemaPackage.REFERENCE_ATTRIBUTE__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Label>)newValue);
				return;
			case SchemaPackage.REFERENCE_ATTRIBUTE__MULTIPLE:
				setMultiple((Boolean)newValue);
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
			case SchemaPackage.REFERENCE_ATTRIBUTE__TARGETS:
				getTargets().clear();
				return;
			case SchemaPackage.REFERENCE_ATTRIBUTE__MULTIPLE:
				setMultiple(MULTIPLE_EDEFAULT);
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
			case SchemaPackage.REFERENCE_ATTRIBUTE__TARGETS:
				return targets != null && !targets.isEmpty();
			case SchemaPackage.REFERENCE_ATTRIBUTE__MULTIPLE:
				return multiple != MULTIPLE_EDEFAULT;
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
		result.append(')');
		return result.toString();
	}

} //ReferenceAttributeImpl
