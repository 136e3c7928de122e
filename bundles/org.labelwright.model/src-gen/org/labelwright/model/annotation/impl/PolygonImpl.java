package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Polygon;

/**
 * An implementation of the model object '<em><b>Polygon</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.PolygonImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.PolygonImpl#getRingStarts <em>Ring Starts</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.PolygonImpl#getHoles <em>Holes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PolygonImpl extends GeometryImpl implements Polygon {
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
	 * The default value of the '{@link #getRingStarts() <em>Ring Starts</em>}' attribute.
	 * @see #getRingStarts()
	 * @generated
	 * @ordered
	 */
	protected static final int[] RING_STARTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRingStarts() <em>Ring Starts</em>}' attribute.
	 * @see #getRingStarts()
	 * @generated
	 * @ordered
	 */
	protected int[] ringStarts = RING_STARTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoles() <em>Holes</em>}' attribute.
	 * @see #getHoles()
	 * @generated
	 * @ordered
	 */
	protected static final int[] HOLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoles() <em>Holes</em>}' attribute.
	 * @see #getHoles()
	 * @generated
	 * @ordered
	 */
	protected int[] holes = HOLES_EDEFAULT;

	/**
	 * @generated
	 */
	protected PolygonImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.POLYGON;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.POLYGON__POINTS, oldPoints, points));
	}

	/**
	 * @generated
	 */
	@Override
	public int[] getRingStarts() {
		return ringStarts;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRingStarts(int[] newRingStarts) {
		int[] oldRingStarts = ringStarts;
		ringStarts = newRingStarts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.POLYGON__RING_STARTS, oldRingStarts, ringStarts));
	}

	/**
	 * @generated
	 */
	@Override
	public int[] getHoles() {
		return holes;
	}

	/**
	 * @generated
	 */
	@Override
	public void setHoles(int[] newHoles) {
		int[] oldHoles = holes;
		holes = newHoles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.POLYGON__HOLES, oldHoles, holes));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.POLYGON__POINTS:
				return getPoints();
			case AnnotationPackage.POLYGON__RING_STARTS:
				return getRingStarts();
			case AnnotationPackage.POLYGON__HOLES:
				return getHoles();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.POLYGON__POINTS:
				setPoints((double[])newValue);
				return;
			case AnnotationPackage.POLYGON__RING_STARTS:
				setRingStarts((int[])newValue);
				return;
			case AnnotationPackage.POLYGON__HOLES:
				setHoles((int[])newValue);
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
			case AnnotationPackage.POLYGON__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case AnnotationPackage.POLYGON__RING_STARTS:
				setRingStarts(RING_STARTS_EDEFAULT);
				return;
			case AnnotationPackage.POLYGON__HOLES:
				setHoles(HOLES_EDEFAULT);
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
			case AnnotationPackage.POLYGON__POINTS:
				return POINTS_EDEFAULT == null ? points != null : !POINTS_EDEFAULT.equals(points);
			case AnnotationPackage.POLYGON__RING_STARTS:
				return RING_STARTS_EDEFAULT == null ? ringStarts != null : !RING_STARTS_EDEFAULT.equals(ringStarts);
			case AnnotationPackage.POLYGON__HOLES:
				return HOLES_EDEFAULT == null ? holes != null : !HOLES_EDEFAULT.equals(holes);
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
		result.append(", ringStarts: ");
		result.append(ringStarts);
		result.append(", holes: ");
		result.append(holes);
		result.append(')');
		return result.toString();
	}

} //PolygonImpl
