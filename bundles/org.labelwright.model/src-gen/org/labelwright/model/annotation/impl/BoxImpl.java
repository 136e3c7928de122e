package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Box;

/**
 * An implementation of the model object '<em><b>Box</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.BoxImpl#getX <em>X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.BoxImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.BoxImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.BoxImpl#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BoxImpl extends GeometryImpl implements Box {
	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final double X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' attribute.
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected double x = X_EDEFAULT;

	/**
	 * The default value of the '{@link #getY() <em>Y</em>}' attribute.
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected static final double Y_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected double y = Y_EDEFAULT;

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
	 * @generated
	 */
	protected BoxImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.BOX;
	}

	/**
	 * @generated
	 */
	@Override
	public double getX() {
		return x;
	}

	/**
	 * @generated
	 */
	@Override
	public void setX(double newX) {
		double oldX = x;
		x = newX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.BOX__X, oldX, x));
	}

	/**
	 * @generated
	 */
	@Override
	public double getY() {
		return y;
	}

	/**
	 * @generated
	 */
	@Override
	public void setY(double newY) {
		double oldY = y;
		y = newY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.BOX__Y, oldY, y));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.BOX__WIDTH, oldWidth, width));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.BOX__HEIGHT, oldHeight, height));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.BOX__X:
				return getX();
			case AnnotationPackage.BOX__Y:
				return getY();
			case AnnotationPackage.BOX__WIDTH:
				return getWidth();
			case AnnotationPackage.BOX__HEIGHT:
				return getHeight();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.BOX__X:
				setX((Double)newValue);
				return;
			case AnnotationPackage.BOX__Y:
				setY((Double)newValue);
				return;
			case AnnotationPackage.BOX__WIDTH:
				setWidth((Double)newValue);
				return;
			case AnnotationPackage.BOX__HEIGHT:
				setHeight((Double)newValue);
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
			case AnnotationPackage.BOX__X:
				setX(X_EDEFAULT);
				return;
			case AnnotationPackage.BOX__Y:
				setY(Y_EDEFAULT);
				return;
			case AnnotationPackage.BOX__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case AnnotationPackage.BOX__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
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
			case AnnotationPackage.BOX__X:
				return x != X_EDEFAULT;
			case AnnotationPackage.BOX__Y:
				return y != Y_EDEFAULT;
			case AnnotationPackage.BOX__WIDTH:
				return width != WIDTH_EDEFAULT;
			case AnnotationPackage.BOX__HEIGHT:
				return height != HEIGHT_EDEFAULT;
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
		result.append(" (x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(')');
		return result.toString();
	}

} //BoxImpl
