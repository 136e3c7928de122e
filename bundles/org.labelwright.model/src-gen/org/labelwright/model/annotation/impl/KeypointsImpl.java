package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Keypoints;

/**
 * An implementation of the model object '<em><b>Keypoints</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.KeypointsImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.KeypointsImpl#getVisibility <em>Visibility</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeypointsImpl extends GeometryImpl implements Keypoints {
	/**
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final double[] POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected double[] points = POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected static final int[] VISIBILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected int[] visibility = VISIBILITY_EDEFAULT;

	/**
	 * @generated
	 */
	protected KeypointsImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.KEYPOINTS;
	}

	/**
	 * @generated
	 */
	@Override
	public double[] getPoints() {
		return points;
	}

	/**
	 * @generated
	 */
	@Override
	public void setPoints(double[] newPoints) {
		double[] oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.KEYPOINTS__POINTS, oldPoints, points));
	}

	/**
	 * @generated
	 */
	@Override
	public int[] getVisibility() {
		return visibility;
	}

	/**
	 * @generated
	 */
	@Override
	public void setVisibility(int[] newVisibility) {
		int[] oldVisibility = visibility;
		visibility = newVisibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.KEYPOINTS__VISIBILITY, oldVisibility, visibility));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.KEYPOINTS__POINTS:
				return getPoints();
			case AnnotationPackage.KEYPOINTS__VISIBILITY:
				return getVisibility();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.KEYPOINTS__POINTS:
				setPoints((double[])newValue);
				return;
			case AnnotationPackage.KEYPOINTS__VISIBILITY:
				setVisibility((int[])newValue);
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
			case AnnotationPackage.KEYPOINTS__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case AnnotationPackage.KEYPOINTS__VISIBILITY:
				setVisibility(VISIBILITY_EDEFAULT);
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
			case AnnotationPackage.KEYPOINTS__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case AnnotationPackage.KEYPOINTS__VISIBILITY:
				return VISIBILITY_EDEFAULT == null ? visibility != null : !VISIBILITY_EDEFAULT.equals(visibility);
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
		result.append(" (points: ");
		result.append(points);
		result.append(", visibility: ");
		result.append(visibility);
		result.append(')');
		return result.toString();
	}

} //KeypointsImpl
