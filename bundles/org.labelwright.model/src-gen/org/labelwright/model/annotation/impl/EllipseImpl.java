package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Ellipse;

/**
 * An implementation of the model object '<em><b>Ellipse</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.EllipseImpl#getCenterX <em>Center X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.EllipseImpl#getCenterY <em>Center Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.EllipseImpl#getRadiusX <em>Radius X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.EllipseImpl#getRadiusY <em>Radius Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.EllipseImpl#getAngle <em>Angle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EllipseImpl extends GeometryImpl implements Ellipse {
	/**
	 * The default value of the '{@link #getCenterX() <em>Center X</em>}' attribute.
	 * @see #getCenterX()
	 * @generated
	 * @ordered
	 */
	protected static final double CENTER_X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCenterX() <em>Center X</em>}' attribute.
	 * @see #getCenterX()
	 * @generated
	 * @ordered
	 */
	protected double centerX = CENTER_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getCenterY() <em>Center Y</em>}' attribute.
	 * @see #getCenterY()
	 * @generated
	 * @ordered
	 */
	protected static final double CENTER_Y_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCenterY() <em>Center Y</em>}' attribute.
	 * @see #getCenterY()
	 * @generated
	 * @ordered
	 */
	protected double centerY = CENTER_Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getRadiusX() <em>Radius X</em>}' attribute.
	 * @see #getRadiusX()
	 * @generated
	 * @ordered
	 */
	protected static final double RADIUS_X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRadiusX() <em>Radius X</em>}' attribute.
	 * @see #getRadiusX()
	 * @generated
	 * @ordered
	 */
	protected double radiusX = RADIUS_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getRadiusY() <em>Radius Y</em>}' attribute.
	 * @see #getRadiusY()
	 * @generated
	 * @ordered
	 */
	protected static final double RADIUS_Y_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRadiusY() <em>Radius Y</em>}' attribute.
	 * @see #getRadiusY()
	 * @generated
	 * @ordered
	 */
	protected double radiusY = RADIUS_Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getAngle() <em>Angle</em>}' attribute.
	 * @see #getAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double ANGLE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAngle() <em>Angle</em>}' attribute.
	 * @see #getAngle()
	 * @generated
	 * @ordered
	 */
	protected double angle = ANGLE_EDEFAULT;

	/**
	 * @generated
	 */
	protected EllipseImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.ELLIPSE;
	}

	/**
	 * @generated
	 */
	@Override
	public double getCenterX() {
		return centerX;
	}

	/**
	 * @generated
	 */
	@Override
	public void setCenterX(double newCenterX) {
		double oldCenterX = centerX;
		centerX = newCenterX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ELLIPSE__CENTER_X, oldCenterX, centerX));
	}

	/**
	 * @generated
	 */
	@Override
	public double getCenterY() {
		return centerY;
	}

	/**
	 * @generated
	 */
	@Override
	public void setCenterY(double newCenterY) {
		double oldCenterY = centerY;
		centerY = newCenterY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ELLIPSE__CENTER_Y, oldCenterY, centerY));
	}

	/**
	 * @generated
	 */
	@Override
	public double getRadiusX() {
		return radiusX;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRadiusX(double newRadiusX) {
		double oldRadiusX = radiusX;
		radiusX = newRadiusX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ELLIPSE__RADIUS_X, oldRadiusX, radiusX));
	}

	/**
	 * @generated
	 */
	@Override
	public double getRadiusY() {
		return radiusY;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRadiusY(double newRadiusY) {
		double oldRadiusY = radiusY;
		radiusY = newRadiusY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ELLIPSE__RADIUS_Y, oldRadiusY, radiusY));
	}

	/**
	 * @generated
	 */
	@Override
	public double getAngle() {
		return angle;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAngle(double newAngle) {
		double oldAngle = angle;
		angle = newAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ELLIPSE__ANGLE, oldAngle, angle));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.ELLIPSE__CENTER_X:
				return getCenterX();
			case AnnotationPackage.ELLIPSE__CENTER_Y:
				return getCenterY();
			case AnnotationPackage.ELLIPSE__RADIUS_X:
				return getRadiusX();
			case AnnotationPackage.ELLIPSE__RADIUS_Y:
				return getRadiusY();
			case AnnotationPackage.ELLIPSE__ANGLE:
				return getAngle();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.ELLIPSE__CENTER_X:
				setCenterX((Double)newValue);
				return;
			case AnnotationPackage.ELLIPSE__CENTER_Y:
				setCenterY((Double)newValue);
				return;
			case AnnotationPackage.ELLIPSE__RADIUS_X:
				setRadiusX((Double)newValue);
				return;
			case AnnotationPackage.ELLIPSE__RADIUS_Y:
				setRadiusY((Double)newValue);
				return;
			case AnnotationPackage.ELLIPSE__ANGLE:
				setAngle((Double)newValue);
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
			case AnnotationPackage.ELLIPSE__CENTER_X:
				setCenterX(CENTER_X_EDEFAULT);
				return;
			case AnnotationPackage.ELLIPSE__CENTER_Y:
				setCenterY(CENTER_Y_EDEFAULT);
				return;
			case AnnotationPackage.ELLIPSE__RADIUS_X:
				setRadiusX(RADIUS_X_EDEFAULT);
				return;
			case AnnotationPackage.ELLIPSE__RADIUS_Y:
				setRadiusY(RADIUS_Y_EDEFAULT);
				return;
			case AnnotationPackage.ELLIPSE__ANGLE:
				setAngle(ANGLE_EDEFAULT);
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
			case AnnotationPackage.ELLIPSE__CENTER_X:
				return centerX != CENTER_X_EDEFAULT;
			case AnnotationPackage.ELLIPSE__CENTER_Y:
				return centerY != CENTER_Y_EDEFAULT;
			case AnnotationPackage.ELLIPSE__RADIUS_X:
				return radiusX != RADIUS_X_EDEFAULT;
			case AnnotationPackage.ELLIPSE__RADIUS_Y:
				return radiusY != RADIUS_Y_EDEFAULT;
			case AnnotationPackage.ELLIPSE__ANGLE:
				return angle != ANGLE_EDEFAULT;
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
		result.append(" (centerX: ");
		result.append(centerX);
		result.append(", centerY: ");
		result.append(centerY);
		result.append(", radiusX: ");
		result.append(radiusX);
		result.append(", radiusY: ");
		result.append(radiusY);
		result.append(", angle: ");
		result.append(angle);
		result.append(')');
		return result.toString();
	}

} //EllipseImpl
