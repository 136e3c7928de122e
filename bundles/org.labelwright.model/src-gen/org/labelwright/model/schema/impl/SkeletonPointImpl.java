package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.impl.ElementImpl;

import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.SkeletonPoint;

/**
 * An implementation of the model object '<em><b>Skeleton Point</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonPointImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonPointImpl#getX <em>X</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonPointImpl#getY <em>Y</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonPointImpl#getMirror <em>Mirror</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonPointImpl#getColor <em>Color</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkeletonPointImpl extends ElementImpl implements SkeletonPoint {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getX() <em>X</em>}' attribute.
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected static final double X_EDEFAULT = 0.5;

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
	protected static final double Y_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' attribute.
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected double y = Y_EDEFAULT;

	/**
	 * The default value of the '{@link #getMirror() <em>Mirror</em>}' attribute.
	 * @see #getMirror()
	 * @generated
	 * @ordered
	 */
	protected static final int MIRROR_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMirror() <em>Mirror</em>}' attribute.
	 * @see #getMirror()
	 * @generated
	 * @ordered
	 */
	protected int mirror = MIRROR_EDEFAULT;

	/**
	 * The default value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected String color = COLOR_EDEFAULT;

	/**
	 * @generated
	 */
	protected SkeletonPointImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.SKELETON_POINT;
	}

	/**
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SKELETON_POINT__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SKELETON_POINT__X, oldX, x));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SKELETON_POINT__Y, oldY, y));
	}

	/**
	 * @generated
	 */
	@Override
	public int getMirror() {
		return mirror;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMirror(int newMirror) {
		int oldMirror = mirror;
		mirror = newMirror;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SKELETON_POINT__MIRROR, oldMirror, mirror));
	}

	/**
	 * @generated
	 */
	@Override
	public String getColor() {
		return color;
	}

	/**
	 * @generated
	 */
	@Override
	public void setColor(String newColor) {
		String oldColor = color;
		color = newColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.SKELETON_POINT__COLOR, oldColor, color));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.SKELETON_POINT__NAME:
				return getName();
			case SchemaPackage.SKELETON_POINT__X:
				return getX();
			case SchemaPackage.SKELETON_POINT__Y:
				return getY();
			case SchemaPackage.SKELETON_POINT__MIRROR:
				return getMirror();
			case SchemaPackage.SKELETON_POINT__COLOR:
				return getColor();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.SKELETON_POINT__NAME:
				setName((String)newValue);
				return;
			case SchemaPackage.SKELETON_POINT__X:
				setX((Double)newValue);
				return;
			case SchemaPackage.SKELETON_POINT__Y:
				setY((Double)newValue);
				return;
			case SchemaPackage.SKELETON_POINT__MIRROR:
				setMirror((Integer)newValue);
				return;
			case SchemaPackage.SKELETON_POINT__COLOR:
				setColor((String)newValue);
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
			case SchemaPackage.SKELETON_POINT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SchemaPackage.SKELETON_POINT__X:
				setX(X_EDEFAULT);
				return;
			case SchemaPackage.SKELETON_POINT__Y:
				setY(Y_EDEFAULT);
				return;
			case SchemaPackage.SKELETON_POINT__MIRROR:
				setMirror(MIRROR_EDEFAULT);
				return;
			case SchemaPackage.SKELETON_POINT__COLOR:
				setColor(COLOR_EDEFAULT);
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
			case SchemaPackage.SKELETON_POINT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SchemaPackage.SKELETON_POINT__X:
				return x != X_EDEFAULT;
			case SchemaPackage.SKELETON_POINT__Y:
				return y != Y_EDEFAULT;
			case SchemaPackage.SKELETON_POINT__MIRROR:
				return mirror != MIRROR_EDEFAULT;
			case SchemaPackage.SKELETON_POINT__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", x: ");
		result.append(x);
		result.append(", y: ");
		result.append(y);
		result.append(", mirror: ");
		result.append(mirror);
		result.append(", color: ");
		result.append(color);
		result.append(')');
		return result.toString();
	}

} //SkeletonPointImpl
