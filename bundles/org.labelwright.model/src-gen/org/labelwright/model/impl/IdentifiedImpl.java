package org.labelwright.model.impl;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;

/**
 * An implementation of the model object '<em><b>Identified</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.impl.IdentifiedImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.labelwright.model.impl.IdentifiedImpl#getForeign <em>Foreign</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class IdentifiedImpl extends ElementImpl implements Identified {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getForeign() <em>Foreign</em>}' attribute.
	 * @see #getForeign()
	 * @generated
	 * @ordered
	 */
	protected static final ObjectNode FOREIGN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForeign() <em>Foreign</em>}' attribute.
	 * @see #getForeign()
	 * @generated
	 * @ordered
	 */
	protected ObjectNode foreign = FOREIGN_EDEFAULT;

	/**
	 * @generated
	 */
	protected IdentifiedImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.IDENTIFIED;
	}

	/**
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IDENTIFIED__ID, oldId, id));
	}

	/**
	 * @generated
	 */
	@Override
	public ObjectNode getForeign() {
		return foreign;
	}

	/**
	 * @generated
	 */
	@Override
	public void setForeign(ObjectNode newForeign) {
		ObjectNode oldForeign = foreign;
		foreign = newForeign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IDENTIFIED__FOREIGN, oldForeign, foreign));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.IDENTIFIED__ID:
				return getId();
			case ModelPackage.IDENTIFIED__FOREIGN:
				return getForeign();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.IDENTIFIED__ID:
				setId((String)newValue);
				return;
			case ModelPackage.IDENTIFIED__FOREIGN:
				setForeign((ObjectNode)newValue);
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
			case ModelPackage.IDENTIFIED__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.IDENTIFIED__FOREIGN:
				setForeign(FOREIGN_EDEFAULT);
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
			case ModelPackage.IDENTIFIED__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.IDENTIFIED__FOREIGN:
				return FOREIGN_EDEFAULT == null ? foreign != null : !FOREIGN_EDEFAULT.equals(foreign);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", foreign: ");
		result.append(foreign);
		result.append(')');
		return result.toString();
	}

} //IdentifiedImpl
