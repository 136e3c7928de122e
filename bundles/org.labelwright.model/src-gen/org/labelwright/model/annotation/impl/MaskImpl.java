package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Mask;

/**
 * An implementation of the model object '<em><b>Mask</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.MaskImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.MaskImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.MaskImpl#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.MaskImpl#isCompressed <em>Compressed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaskImpl extends GeometryImpl implements Mask {
	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected int width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected int height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCounts() <em>Counts</em>}' attribute.
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected static final int[] COUNTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCounts() <em>Counts</em>}' attribute.
	 * @see #getCounts()
	 * @generated
	 * @ordered
	 */
	protected int[] counts = COUNTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCompressed() <em>Compressed</em>}' attribute.
	 * @see #isCompressed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMPRESSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCompressed() <em>Compressed</em>}' attribute.
	 * @see #isCompressed()
	 * @generated
	 * @ordered
	 */
	protected boolean compressed = COMPRESSED_EDEFAULT;

	/**
	 * @generated
	 */
	protected MaskImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.MASK;
	}

	/**
	 * @generated
	 */
	@Override
	public int getWidth() {
		return width;
	}

	/**
	 * @generated
	 */
	@Override
	public void setWidth(int newWidth) {
		int oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MASK__WIDTH, oldWidth, width));
	}

	/**
	 * @generated
	 */
	@Override
	public int getHeight() {
		return height;
	}

	/**
	 * @generated
	 */
	@Override
	public void setHeight(int newHeight) {
		int oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MASK__HEIGHT, oldHeight, height));
	}

	/**
	 * @generated
	 */
	@Override
	public int[] getCounts() {
		return counts;
	}

	/**
	 * @generated
	 */
	@Override
	public void setCounts(int[] newCounts) {
		int[] oldCounts = counts;
		counts = newCounts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MASK__COUNTS, oldCounts, counts));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isCompressed() {
		return compressed;
	}

	/**
	 * @generated
	 */
	@Override
	public void setCompressed(boolean newCompressed) {
		boolean oldCompressed = compressed;
		compressed = newCompressed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MASK__COMPRESSED, oldCompressed, compressed));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.MASK__WIDTH:
				return getWidth();
			case AnnotationPackage.MASK__HEIGHT:
				return getHeight();
			case AnnotationPackage.MASK__COUNTS:
				return getCounts();
			case AnnotationPackage.MASK__COMPRESSED:
				return isCompressed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.MASK__WIDTH:
				setWidth((Integer)newValue);
				return;
			case AnnotationPackage.MASK__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case AnnotationPackage.MASK__COUNTS:
				setCounts((int[])newValue);
				return;
			case AnnotationPackage.MASK__COMPRESSED:
				setCompressed((Boolean)newValue);
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
			case AnnotationPackage.MASK__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case AnnotationPackage.MASK__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case AnnotationPackage.MASK__COUNTS:
				setCounts(COUNTS_EDEFAULT);
				return;
			case AnnotationPackage.MASK__COMPRESSED:
				setCompressed(COMPRESSED_EDEFAULT);
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
			case AnnotationPackage.MASK__WIDTH:
				return width != WIDTH_EDEFAULT;
			case AnnotationPackage.MASK__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case AnnotationPackage.MASK__COUNTS:
				return COUNTS_EDEFAULT == null ? counts != null : !COUNTS_EDEFAULT.equals(counts);
			case AnnotationPackage.MASK__COMPRESSED:
				return compressed != COMPRESSED_EDEFAULT;
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
		result.append(" (width: ");
		result.append(width);
		result.append(", height: ");
		result.append(height);
		result.append(", counts: ");
		result.append(counts);
		result.append(", compressed: ");
		result.append(compressed);
		result.append(')');
		return result.toString();
	}

} //MaskImpl
