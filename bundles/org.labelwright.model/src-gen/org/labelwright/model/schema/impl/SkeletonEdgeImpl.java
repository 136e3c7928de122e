package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.impl.ElementImpl;

import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.SkeletonEdge;

/**
 * An implementation of the model object '<em><b>Skeleton Edge</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonEdgeImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonEdgeImpl#getTo <em>To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkeletonEdgeImpl extends ElementImpl implements SkeletonEdge {
	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected int from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final int TO_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected int to = TO_EDEFAULT;

	/**
	 * @generated
	 */
	protected SkeletonEdgeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.SKELETON_EDGE;
	}

	/**
	 * @generated
	 */
	@Override
	public int getFrom() {
		return from;
	}

	/**
	 * @generated
	 */
	@Override
	public void setFrom(int newFrom) {
		int oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SKELETON_EDGE__FROM, oldFrom, from));
	}

	/**
	 * @generated
	 */
	@Override
	public int getTo() {
		return to;
	}

	/**
	 * @generated
	 */
	@Override
	public void setTo(int newTo) {
		int oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SKELETON_EDGE__TO, oldTo, to));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.SKELETON_EDGE__FROM:
				return getFrom();
			case SchemaPackage.SKELETON_EDGE__TO:
				return getTo();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.SKELETON_EDGE__FROM:
				setFrom((Integer)newValue);
				return;
			case SchemaPackage.SKELETON_EDGE__TO:
				setTo((Integer)newValue);
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
			case SchemaPackage.SKELETON_EDGE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case SchemaPackage.SKELETON_EDGE__TO:
				setTo(TO_EDEFAULT);
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
			case SchemaPackage.SKELETON_EDGE__FROM:
				return from != FROM_EDEFAULT;
			case SchemaPackage.SKELETON_EDGE__TO:
				return to != TO_EDEFAULT;
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
		result.append(" (from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(')');
		return result.toString();
	}

} //SkeletonEdgeImpl
