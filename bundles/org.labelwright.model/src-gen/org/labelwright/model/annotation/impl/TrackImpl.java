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
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;

/**
 * An implementation of the model object '<em><b>Track</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.TrackImpl#getInterpolation <em>Interpolation</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TrackImpl#getKeyframes <em>Keyframes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrackImpl extends GeometryImpl implements Track {
	/**
	 * The default value of the '{@link #getInterpolation() <em>Interpolation</em>}' attribute.
	 * @see #getInterpolation()
	 * @generated
	 * @ordered
	 */
	protected static final Interpolation INTERPOLATION_EDEFAULT = Interpolation.LINEAR;

	/**
	 * The cached value of the '{@link #getInterpolation() <em>Interpolation</em>}' attribute.
	 * @see #getInterpolation()
	 * @generated
	 * @ordered
	 */
	protected Interpolation interpolation = INTERPOLATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKeyframes() <em>Keyframes</em>}' containment reference list.
	 * @see #getKeyframes()
	 * @generated
	 * @ordered
	 */
	protected EList<Keyframe> keyframes;

	/**
	 * @generated
	 */
	protected TrackImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.TRACK;
	}

	/**
	 * @generated
	 */
	@Override
	public Interpolation getInterpolation() {
		return interpolation;
	}

	/**
	 * @generated
	 */
	@Override
	public void setInterpolation(Interpolation newInterpolation) {
		Interpolation oldInterpolation = interpolation;
		interpolation = newInterpolation == null ? INTERPOLATION_EDEFAULT : newInterpolation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TRACK__INTERPOLATION, oldInterpolation, interpolation));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Keyframe> getKeyframes() {
		if (keyframes == null) {
			keyframes = new EObjectContainmentEList<Keyframe>(Keyframe.class, this, AnnotationPackage.TRACK__KEYFRAMES);
		}
		return keyframes;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnnotationPackage.TRACK__KEYFRAMES:
				return ((InternalEList<?>)getKeyframes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.TRACK__INTERPOLATION:
				return getInterpolation();
			case AnnotationPackage.TRACK__KEYFRAMES:
				return getKeyframes();
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
			case AnnotationPackage.TRACK__INTERPOLATION:
				setInterpolation((Interpolation)newValue);
				return;
			case AnnotationPackage.TRACK__KEYFRAMES:
				getKeyframes().clear();
				getKeyframes().addAll((Collection<? extends Keyframe>)newValue);
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
			case AnnotationPackage.TRACK__INTERPOLATION:
				setInterpolation(INTERPOLATION_EDEFAULT);
				return;
			case AnnotationPackage.TRACK__KEYFRAMES:
				getKeyframes().clear();
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
			case AnnotationPackage.TRACK__INTERPOLATION:
				return interpolation != INTERPOLATION_EDEFAULT;
			case AnnotationPackage.TRACK__KEYFRAMES:
				return keyframes != null && !keyframes.isEmpty();
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
		result.append(" (interpolation: ");
		result.append(interpolation);
		result.append(')');
		return result.toString();
	}

} //TrackImpl
