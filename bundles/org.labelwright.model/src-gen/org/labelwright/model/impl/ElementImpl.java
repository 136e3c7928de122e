package org.labelwright.model.impl;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.Element;
import org.labelwright.model.ModelPackage;

import org.labelwright.model.internal.ModelObject;

/**
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.impl.ElementImpl#getUnknown <em>Unknown</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElementImpl extends ModelObject implements Element {
	/**
	 * The default value of the '{@link #getUnknown() <em>Unknown</em>}' attribute.
	 * @see #getUnknown()
	 * @generated
	 * @ordered
	 */
	protected static final ObjectNode UNKNOWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnknown() <em>Unknown</em>}' attribute.
	 * @see #getUnknown()
	 * @generated
	 * @ordered
	 */
	protected ObjectNode unknown = UNKNOWN_EDEFAULT;

	/**
	 * @generated
	 */
	protected ElementImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ELEMENT;
	}

	/**
	 * @generated
	 */
	@Override
	public ObjectNode getUnknown() {
		return unknown;
	}

	/**
	 * @generated
	 */
	@Override
	public void setUnknown(ObjectNode newUnknown) {
		ObjectNode oldUnknown = unknown;
		unknown = newUnknown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ELEMENT__UNKNOWN, oldUnknown, unknown));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ELEMENT__UNKNOWN:
				return getUnknown();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ELEMENT__UNKNOWN:
				setUnknown((ObjectNode)newValue);
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
			case ModelPackage.ELEMENT__UNKNOWN:
				setUnknown(UNKNOWN_EDEFAULT);
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
			case ModelPackage.ELEMENT__UNKNOWN:
				return UNKNOWN_EDEFAULT == null ? unknown != null : !UNKNOWN_EDEFAULT.equals(unknown);
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
		result.append(" (unknown: ");
		result.append(unknown);
		result.append(')');
		return result.toString();
	}

} //ElementImpl
