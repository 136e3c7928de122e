package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.PointSet3D;

/**
 * An implementation of the model object '<em><b>Point Set3 D</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.PointSet3DImpl#getIndices <em>Indices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PointSet3DImpl extends GeometryImpl implements PointSet3D {
	/**
	 * The default value of the '{@link #getIndices() <em>Indices</em>}' attribute.
	 * @see #getIndices()
	 * @generated
	 * @ordered
	 */
	protected static final int[] INDICES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndices() <em>Indices</em>}' attribute.
	 * @see #getIndices()
	 * @generated
	 * @ordered
	 */
	protected int[] indices = INDICES_EDEFAULT;

	/**
	 * @generated
	 */
	protected PointSet3DImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.POINT_SET3_D;
	}

	/**
	 * @generated
	 */
	@Override
	public int[] getIndices() {
		return indices;
	}

	/**
	 * @generated
	 */
	@Override
	public void setIndices(int[] newIndices) {
		int[] oldIndices = indices;
		indices = newIndices;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.POINT_SET3_D__INDICES, oldIndices, indices));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.POINT_SET3_D__INDICES:
				return getIndices();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.POINT_SET3_D__INDICES:
				setIndices((int[])newValue);
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
			case AnnotationPackage.POINT_SET3_D__INDICES:
				setIndices(INDICES_EDEFAULT);
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
			case AnnotationPackage.POINT_SET3_D__INDICES:
				return INDICES_EDEFAULT == null ? indices != null : !INDICES_EDEFAULT.equals(indices);
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
		result.append(" (indices: ");
		result.append(indices);
		result.append(')');
		return result.toString();
	}

} //PointSet3DImpl
