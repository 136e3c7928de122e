package org.labelwright.model.annotation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;

import org.labelwright.model.impl.ElementImpl;

/**
 * An implementation of the model object '<em><b>Keyframe</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.KeyframeImpl#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.KeyframeImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.KeyframeImpl#isOutside <em>Outside</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.KeyframeImpl#isOccluded <em>Occluded</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.KeyframeImpl#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.KeyframeImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyframeImpl extends ElementImpl implements Keyframe {
	/**
	 * The default value of the '{@link #getFrame() <em>Frame</em>}' attribute.
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected static final int FRAME_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFrame() <em>Frame</em>}' attribute.
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected int frame = FRAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final long TIME_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected long time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #isOutside() <em>Outside</em>}' attribute.
	 * @see #isOutside()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OUTSIDE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOutside() <em>Outside</em>}' attribute.
	 * @see #isOutside()
	 * @generated
	 * @ordered
	 */
	protected boolean outside = OUTSIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #isOccluded() <em>Occluded</em>}' attribute.
	 * @see #isOccluded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OCCLUDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOccluded() <em>Occluded</em>}' attribute.
	 * @see #isOccluded()
	 * @generated
	 * @ordered
	 */
	protected boolean occluded = OCCLUDED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGeometry() <em>Geometry</em>}' containment reference.
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected Geometry geometry;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributeValue> values;

	/**
	 * @generated
	 */
	protected KeyframeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.KEYFRAME;
	}

	/**
	 * @generated
	 */
	@Override
	public int getFrame() {
		return frame;
	}

	/**
	 * @generated
	 */
	@Override
	public void setFrame(int newFrame) {
		int oldFrame = frame;
		frame = newFrame;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.KEYFRAME__FRAME, oldFrame, frame));
	}

	/**
	 * @generated
	 */
	@Override
	public long getTime() {
		return time;
	}

	/**
	 * @generated
	 */
	@Override
	public void setTime(long newTime) {
		long oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.KEYFRAME__TIME, oldTime, time));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isOutside() {
		return outside;
	}

	/**
	 * @generated
	 */
	@Override
	public void setOutside(boolean newOutside) {
		boolean oldOutside = outside;
		outside = newOutside;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.KEYFRAME__OUTSIDE, oldOutside, outside));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isOccluded() {
		return occluded;
	}

	/**
	 * @generated
	 */
	@Override
	public void setOccluded(boolean newOccluded) {
		boolean oldOccluded = occluded;
		occluded = newOccluded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.KEYFRAME__OCCLUDED, oldOccluded, occluded));
	}

	/**
	 * @generated
	 */
	@Override
	public Geometry getGeometry() {
		return geometry;
	}

	/**
	 * @generated
	 */
	public NotificationChain basicSetGeometry(Geometry newGeometry, NotificationChain msgs) {
		Geometry oldGeometry = geometry;
		geometry = newGeometry;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AnnotationPackage.KEYFRAME__GEOMETRY, oldGeometry, newGeometry);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * @generated
	 */
	@Override
	public void setGeometry(Geometry newGeometry) {
		if (newGeometry != geometry) {
			NotificationChain msgs = null;
			if (geometry != null)
				msgs = ((InternalEObject)geometry).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.KEYFRAME__GEOMETRY, null, msgs);
			if (newGeometry != null)
				msgs = ((InternalEObject)newGeometry).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.KEYFRAME__GEOMETRY, null, msgs);
			msgs = basicSetGeometry(newGeometry, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.KEYFRAME__GEOMETRY, newGeometry, newGeometry));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<AttributeValue> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<AttributeValue>(AttributeValue.class, this, AnnotationPackage.KEYFRAME__VALUES);
		}
		return values;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnnotationPackage.KEYFRAME__GEOMETRY:
				return basicSetGeometry(null, msgs);
			case AnnotationPackage.KEYFRAME__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.KEYFRAME__FRAME:
				return getFrame();
			case AnnotationPackage.KEYFRAME__TIME:
				return getTime();
			case AnnotationPackage.KEYFRAME__OUTSIDE:
				return isOutside();
			case AnnotationPackage.KEYFRAME__OCCLUDED:
				return isOccluded();
			case AnnotationPackage.KEYFRAME__GEOMETRY:
				return getGeometry();
			case AnnotationPackage.KEYFRAME__VALUES:
				return getValues();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.KEYFRAME__FRAME:
				setFrame((Integer)newValue);
				return;
			case AnnotationPackage.KEYFRAME__TIME:
				setTime((Long)newValue);
				return;
			case AnnotationPackage.KEYFRAME__OUTSIDE:
				setOutside((Boolean)newValue);
				return;
			case AnnotationPackage.KEYFRAME__OCCLUDED:
				setOccluded((Boolean)newValue);
				return;
			case AnnotationPackage.KEYFRAME__GEOMETRY:
				setGeometry((Geometry)newValue);
				return;
			case AnnotationPackage.KEYFRAME__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends AttributeValue>)newValue);
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
			case AnnotationPackage.KEYFRAME__FRAME:
				setFrame(FRAME_EDEFAULT);
				return;
			case AnnotationPackage.KEYFRAME__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case AnnotationPackage.KEYFRAME__OUTSIDE:
				setOutside(OUTSIDE_EDEFAULT);
				return;
			case AnnotationPackage.KEYFRAME__OCCLUDED:
				setOccluded(OCCLUDED_EDEFAULT);
				return;
			case AnnotationPackage.KEYFRAME__GEOMETRY:
				setGeometry((Geometry)null);
				return;
			case AnnotationPackage.KEYFRAME__VALUES:
				getValues().clear();
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
			case AnnotationPackage.KEYFRAME__FRAME:
				return frame != FRAME_EDEFAULT;
			case AnnotationPackage.KEYFRAME__TIME:
				return time != TIME_EDEFAULT;
			case AnnotationPackage.KEYFRAME__OUTSIDE:
				return outside != OUTSIDE_EDEFAULT;
			case AnnotationPackage.KEYFRAME__OCCLUDED:
				return occluded != OCCLUDED_EDEFAULT;
			case AnnotationPackage.KEYFRAME__GEOMETRY:
				return geometry != null;
			case AnnotationPackage.KEYFRAME__VALUES:
				return values != null && !values.isEmpty();
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
		result.append(" (frame: ");
		result.append(frame);
		result.append(", time: ");
		result.append(time);
		result.append(", outside: ");
		result.append(outside);
		result.append(", occluded: ");
		result.append(occluded);
		result.append(')');
		return result.toString();
	}

} //KeyframeImpl
