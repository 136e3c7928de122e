package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.TimeInterval;

/**
 * An implementation of the model object '<em><b>Time Interval</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.TimeIntervalImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TimeIntervalImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TimeIntervalImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TimeIntervalImpl#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimeIntervalImpl extends GeometryImpl implements TimeInterval {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final long START_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected long start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final long END_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected long end = END_EDEFAULT;

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
	protected TimeIntervalImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.TIME_INTERVAL;
	}

	/**
	 * @generated
	 */
	@Override
	public long getStart() {
		return start;
	}

	/**
	 * @generated
	 */
	@Override
	public void setStart(long newStart) {
		long oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIME_INTERVAL__START, oldStart, start));
	}

	/**
	 * @generated
	 */
	@Override
	public long getEnd() {
		return end;
	}

	/**
	 * @generated
	 */
	@Override
	public void setEnd(long newEnd) {
		long oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIME_INTERVAL__END, oldEnd, end));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIME_INTERVAL__TIER, oldTier, tier));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIME_INTERVAL__CHANNEL, oldChannel, channel));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.TIME_INTERVAL__START:
				return getStart();
			case AnnotationPackage.TIME_INTERVAL__END:
				return getEnd();
			case AnnotationPackage.TIME_INTERVAL__TIER:
				return getTier();
			case AnnotationPackage.TIME_INTERVAL__CHANNEL:
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
			case AnnotationPackage.TIME_INTERVAL__START:
				setStart((Long)newValue);
				return;
			case AnnotationPackage.TIME_INTERVAL__END:
				setEnd((Long)newValue);
				return;
			case AnnotationPackage.TIME_INTERVAL__TIER:
				setTier((String)newValue);
				return;
			case AnnotationPackage.TIME_INTERVAL__CHANNEL:
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
			case AnnotationPackage.TIME_INTERVAL__START:
				setStart(START_EDEFAULT);
				return;
			case AnnotationPackage.TIME_INTERVAL__END:
				setEnd(END_EDEFAULT);
				return;
			case AnnotationPackage.TIME_INTERVAL__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case AnnotationPackage.TIME_INTERVAL__CHANNEL:
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
			case AnnotationPackage.TIME_INTERVAL__START:
				return start != START_EDEFAULT;
			case AnnotationPackage.TIME_INTERVAL__END:
				return end != END_EDEFAULT;
			case AnnotationPackage.TIME_INTERVAL__TIER:
				return TIER_EDEFAULT == null ? tier != null : !TIER_EDEFAULT.equals(tier);
			case AnnotationPackage.TIME_INTERVAL__CHANNEL:
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", tier: ");
		result.append(tier);
		result.append(", channel: ");
		result.append(channel);
		result.append(')');
		return result.toString();
	}

} //TimeIntervalImpl
