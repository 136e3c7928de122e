package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.RotatedBox;

/**
 * An implementation of the model object '<em><b>Rotated Box</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.RotatedBoxImpl#getCenterX <em>Center X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.RotatedBoxImpl#getCenterY <em>Center Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.RotatedBoxImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.RotatedBoxImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.RotatedBoxImpl#getAngle <em>Angle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RotatedBoxImpl extends GeometryImpl implements RotatedBox {
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
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected double width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected double height = HEIGHT_EDEFAULT;

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
	protected RotatedBoxImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.ROTATED_BOX;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ROTATED_BOX__CENTER_X, oldCenterX, centerX));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ROTATED_BOX__CENTER_Y, oldCenterY, centerY));
	}

	/**
	 * @generated
	 */
	@Override
	public double getWidth() {
		return width;
	}

	/**
	 * @generated
	 */
	@Override
	public void setWidth(double newWidth) {
		double oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ROTATED_BOX__WIDTH, oldWidth, width));
	}

	/**
	 * @generated
	 */
	@Override
	public double getHeight() {
		return height;
	}

	/**
	 * @generated
	 */
	@Override
	public void setHeight(double newHeight) {
		double oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ROTATED_BOX__HEIGHT, oldHeight, height));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ROTATED_BOX__ANGLE, oldAngle, angle));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.ROTATED_BOX__CENTER_X:
				return getCenterX();
			case AnnotationPackage.ROTATED_BOX__CENTER_Y:
				return getCenterY();
			case AnnotationPackage.ROTATED_BOX__WIDTH:
				return getWidth();
			case AnnotationPackage.ROTATED_BOX__HEIGHT:
				return getHeight();
			case AnnotationPackage.ROTATED_BOX__ANGLE:
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
			case AnnotationPackage.ROTATED_BOX__CENTER_X:
				setCenterX((Double)newValue);
				return;
			case AnnotationPackage.ROTATED_BOX__CENTER_Y:
				setCenterY((Double)newValue);
				return;
			case AnnotationPackage.ROTATED_BOX__WIDTH:
				setWidth((Double)newValue);
				return;
			case AnnotationPackage.ROTATED_BOX__HEIGHT:
				setHeight((Double)newValue);
				return;
			case AnnotationPackage.ROTATED_BOX__ANGLE:
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
			case AnnotationPackage.ROTATED_BOX__CENTER_X:
				setCenterX(CENTER_X_EDEFAULT);
				return;
			case AnnotationPackage.ROTATED_BOX__CENTER_Y:
				setCenterY(CENTER_Y_EDEFAULT);
				return;
			case AnnotationPackage.ROTATED_BOX__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case AnnotationPackage.ROTATED_BOX__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case AnnotationPackage.ROTATED_BOX__ANGLE:
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
			case AnnotationPackage.ROTATED_BOX__CENTER_X:
				return centerX != CENTER_X_EDEFAULT;
			case AnnotationPackage.ROTATED_BOX__CENTER_Y:
				return centerY != CENTER_Y_EDEFAULT;
			case AnnotationPackage.ROTATED_BOX__WIDTH:
				return width != WIDTH_EDEFAULT;
			case AnnotationPackage.ROTATED_BOX__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case AnnotationPackage.ROTATED_BOX__ANGLE:
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
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", angle: ");
		result.append(angle);
		result.append(')');
		return result.toString();
	}

} //RotatedBoxImpl
