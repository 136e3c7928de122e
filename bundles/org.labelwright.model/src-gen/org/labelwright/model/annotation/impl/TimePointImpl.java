package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.TimePoint;

/**
 * An implementation of the model object '<em><b>Time Point</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.TimePointImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TimePointImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TimePointImpl#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimePointImpl extends GeometryImpl implements TimePoint {
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
	 * The default value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected static final String TIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected String tier = TIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANNEL_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected int channel = CHANNEL_EDEFAULT;

	/**
	 * @generated
	 */
	protected TimePointImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.TIME_POINT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIME_POINT__TIME, oldTime, time));
	}

	/**
	 * @generated
	 */
	@Override
	public String getTier() {
		return tier;
	}

	/**
	 * @generated
	 */
	@Override
	public void setTier(String newTier) {
		String oldTier = tier;
		tier = newTier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIME_POINT__TIER, oldTier, tier));
	}

	/**
	 * @generated
	 */
	@Override
	public int getChannel() {
		return channel;
	}

	/**
	 * @generated
	 */
	@Override
	public void setChannel(int newChannel) {
		int oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIME_POINT__CHANNEL, oldChannel, channel));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.TIME_POINT__TIME:
				return getTime();
			case AnnotationPackage.TIME_POINT__TIER:
				return getTier();
			case AnnotationPackage.TIME_POINT__CHANNEL:
				return getChannel();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.TIME_POINT__TIME:
				setTime((Long)newValue);
				return;
			case AnnotationPackage.TIME_POINT__TIER:
				setTier((String)newValue);
				return;
			case AnnotationPackage.TIME_POINT__CHANNEL:
				setChannel((Integer)newValue);
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
			case AnnotationPackage.TIME_POINT__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case AnnotationPackage.TIME_POINT__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case AnnotationPackage.TIME_POINT__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
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
			case AnnotationPackage.TIME_POINT__TIME:
				return time != TIME_EDEFAULT;
			case AnnotationPackage.TIME_POINT__TIER:
				return TIER_EDEFAULT == null ? tier != null : !TIER_EDEFAULT.equals(tier);
			case AnnotationPackage.TIME_POINT__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
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
		result.append(" (time: ");
		result.append(time);
		result.append(", tier: ");
		result.append(tier);
		result.append(", channel: ");
		result.append(channel);
		result.append(')');
		return result.toString();
	}

} //TimePointImpl
