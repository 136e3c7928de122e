package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Cuboid3D;

/**
 * An implementation of the model object '<em><b>Cuboid3 D</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getCenterX <em>Center X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getCenterY <em>Center Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getCenterZ <em>Center Z</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getYaw <em>Yaw</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getPitch <em>Pitch</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.Cuboid3DImpl#getRoll <em>Roll</em>}</li>
 * </ul>
 *
 * @generated
 */
public class Cuboid3DImpl extends GeometryImpl implements Cuboid3D {
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
	 * The default value of the '{@link #getCenterZ() <em>Center Z</em>}' attribute.
	 * @see #getCenterZ()
	 * @generated
	 * @ordered
	 */
	protected static final double CENTER_Z_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCenterZ() <em>Center Z</em>}' attribute.
	 * @see #getCenterZ()
	 * @generated
	 * @ordered
	 */
	protected double centerZ = CENTER_Z_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final double LENGTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected double length = LENGTH_EDEFAULT;

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
	 * The default value of the '{@link #getYaw() <em>Yaw</em>}' attribute.
	 * @see #getYaw()
	 * @generated
	 * @ordered
	 */
	protected static final double YAW_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getYaw() <em>Yaw</em>}' attribute.
	 * @see #getYaw()
	 * @generated
	 * @ordered
	 */
	protected double yaw = YAW_EDEFAULT;

	/**
	 * The default value of the '{@link #getPitch() <em>Pitch</em>}' attribute.
	 * @see #getPitch()
	 * @generated
	 * @ordered
	 */
	protected static final double PITCH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPitch() <em>Pitch</em>}' attribute.
	 * @see #getPitch()
	 * @generated
	 * @ordered
	 */
	protected double pitch = PITCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected static final double ROLL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected double roll = ROLL_EDEFAULT;

	/**
	 * @generated
	 */
	protected Cuboid3DImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.CUBOID3_D;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__CENTER_X, oldCenterX, centerX));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__CENTER_Y, oldCenterY, centerY));
	}

	/**
	 * @generated
	 */
	@Override
	public double getCenterZ() {
		return centerZ;
	}

	/**
	 * @generated
	 */
	@Override
	public void setCenterZ(double newCenterZ) {
		double oldCenterZ = centerZ;
		centerZ = newCenterZ;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__CENTER_Z, oldCenterZ, centerZ));
	}

	/**
	 * @generated
	 */
	@Override
	public double getLength() {
		return length;
	}

	/**
	 * @generated
	 */
	@Override
	public void setLength(double newLength) {
		double oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__LENGTH, oldLength, length));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__WIDTH, oldWidth, width));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__HEIGHT, oldHeight, height));
	}

	/**
	 * @generated
	 */
	@Override
	public double getYaw() {
		return yaw;
	}

	/**
	 * @generated
	 */
	@Override
	public void setYaw(double newYaw) {
		double oldYaw = yaw;
		yaw = newYaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__YAW, oldYaw, yaw));
	}

	/**
	 * @generated
	 */
	@Override
	public double getPitch() {
		return pitch;
	}

	/**
	 * @generated
	 */
	@Override
	public void setPitch(double newPitch) {
		double oldPitch = pitch;
		pitch = newPitch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__PITCH, oldPitch, pitch));
	}

	/**
	 * @generated
	 */
	@Override
	public double getRoll() {
		return roll;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRoll(double newRoll) {
		double oldRoll = roll;
		roll = newRoll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CUBOID3_D__ROLL, oldRoll, roll));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.CUBOID3_D__CENTER_X:
				return getCenterX();
			case AnnotationPackage.CUBOID3_D__CENTER_Y:
				return getCenterY();
			case AnnotationPackage.CUBOID3_D__CENTER_Z:
				return getCenterZ();
			case AnnotationPackage.CUBOID3_D__LENGTH:
				return getLength();
			case AnnotationPackage.CUBOID3_D__WIDTH:
				return getWidth();
			case AnnotationPackage.CUBOID3_D__HEIGHT:
				return getHeight();
			case AnnotationPackage.CUBOID3_D__YAW:
				return getYaw();
			case AnnotationPackage.CUBOID3_D__PITCH:
				return getPitch();
			case AnnotationPackage.CUBOID3_D__ROLL:
				return getRoll();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.CUBOID3_D__CENTER_X:
				setCenterX((Double)newValue);
				return;
			case AnnotationPackage.CUBOID3_D__CENTER_Y:
				setCenterY((Double)newValue);
				return;
			case AnnotationPackage.CUBOID3_D__CENTER_Z:
				setCenterZ((Double)newValue);
				return;
			case AnnotationPackage.CUBOID3_D__LENGTH:
				setLength((Double)newValue);
				return;
			case AnnotationPackage.CUBOID3_D__WIDTH:
				setWidth((Double)newValue);
				return;
			case AnnotationPackage.CUBOID3_D__HEIGHT:
				setHeight((Double)newValue);
				return;
			case AnnotationPackage.CUBOID3_D__YAW:
				setYaw((Double)newValue);
				return;
			case AnnotationPackage.CUBOID3_D__PITCH:
				setPitch((Double)newValue);
				return;
			case AnnotationPackage.CUBOID3_D__ROLL:
				setRoll((Double)newValue);
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
			case AnnotationPackage.CUBOID3_D__CENTER_X:
				setCenterX(CENTER_X_EDEFAULT);
				return;
			case AnnotationPackage.CUBOID3_D__CENTER_Y:
				setCenterY(CENTER_Y_EDEFAULT);
				return;
			case AnnotationPackage.CUBOID3_D__CENTER_Z:
				setCenterZ(CENTER_Z_EDEFAULT);
				return;
			case AnnotationPackage.CUBOID3_D__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case AnnotationPackage.CUBOID3_D__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case AnnotationPackage.CUBOID3_D__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case AnnotationPackage.CUBOID3_D__YAW:
				setYaw(YAW_EDEFAULT);
				return;
			case AnnotationPackage.CUBOID3_D__PITCH:
				setPitch(PITCH_EDEFAULT);
				return;
			case AnnotationPackage.CUBOID3_D__ROLL:
				setRoll(ROLL_EDEFAULT);
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
			case AnnotationPackage.CUBOID3_D__CENTER_X:
				return centerX != CENTER_X_EDEFAULT;
			case AnnotationPackage.CUBOID3_D__CENTER_Y:
				return centerY != CENTER_Y_EDEFAULT;
			case AnnotationPackage.CUBOID3_D__CENTER_Z:
				return centerZ != CENTER_Z_EDEFAULT;
			case AnnotationPackage.CUBOID3_D__LENGTH:
				return length != LENGTH_EDEFAULT;
			case AnnotationPackage.CUBOID3_D__WIDTH:
				return width != WIDTH_EDEFAULT;
			case AnnotationPackage.CUBOID3_D__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case AnnotationPackage.CUBOID3_D__YAW:
				return yaw != YAW_EDEFAULT;
			case AnnotationPackage.CUBOID3_D__PITCH:
				return pitch != PITCH_EDEFAULT;
			case AnnotationPackage.CUBOID3_D__ROLL:
				return roll != ROLL_EDEFAULT;
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
		result.append(", centerZ: ");
		result.append(centerZ);
		result.append(", length: ");
		result.append(length);
		result.append(", width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", yaw: ");
		result.append(yaw);
		result.append(", pitch: ");
		result.append(pitch);
		result.append(", roll: ");
		result.append(roll);
		result.append(')');
		return result.toString();
	}

} //Cuboid3DImpl
