package org.labelwright.model.project.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.impl.ElementImpl;

import org.labelwright.model.project.ProjectPackage;
import org.labelwright.model.project.ReviewPolicy;

/**
 * An implementation of the model object '<em><b>Review Policy</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.impl.ReviewPolicyImpl#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.ReviewPolicyImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.ReviewPolicyImpl#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.ReviewPolicyImpl#getGoldRate <em>Gold Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewPolicyImpl extends ElementImpl implements ReviewPolicy {
	/**
	 * The default value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected static final int OVERLAP_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected int overlap = OVERLAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final double SHARE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected double share = SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #isBlind() <em>Blind</em>}' attribute.
	 * @see #isBlind()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BLIND_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBlind() <em>Blind</em>}' attribute.
	 * @see #isBlind()
	 * @generated
	 * @ordered
	 */
	protected boolean blind = BLIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoldRate() <em>Gold Rate</em>}' attribute.
	 * @see #getGoldRate()
	 * @generated
	 * @ordered
	 */
	protected static final double GOLD_RATE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGoldRate() <em>Gold Rate</em>}' attribute.
	 * @see #getGoldRate()
	 * @generated
	 * @ordered
	 */
	protected double goldRate = GOLD_RATE_EDEFAULT;

	/**
	 * @generated
	 */
	protected ReviewPolicyImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.REVIEW_POLICY;
	}

	/**
	 * @generated
	 */
	@Override
	public int getOverlap() {
		return overlap;
	}

	/**
	 * @generated
	 */
	@Override
	public void setOverlap(int newOverlap) {
		int oldOverlap = overlap;
		overlap = newOverlap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.REVIEW_POLICY__OVERLAP, oldOverlap, overlap));
	}

	/**
	 * @generated
	 */
	@Override
	public double getShare() {
		return share;
	}

	/**
	 * @generated
	 */
	@Override
	public void setShare(double newShare) {
		double oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.REVIEW_POLICY__SHARE, oldShare, share));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isBlind() {
		return blind;
	}

	/**
	 * @generated
	 */
	@Override
	public void setBlind(boolean newBlind) {
		boolean oldBlind = blind;
		blind = newBlind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.REVIEW_POLICY__BLIND, oldBlind, blind));
	}

	/**
	 * @generated
	 */
	@Override
	public double getGoldRate() {
		return goldRate;
	}

	/**
	 * @generated
	 */
	@Override
	public void setGoldRate(double newGoldRate) {
		double oldGoldRate = goldRate;
		goldRate = newGoldRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.REVIEW_POLICY__GOLD_RATE, oldGoldRate, goldRate));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.REVIEW_POLICY__OVERLAP:
				return getOverlap();
			case ProjectPackage.REVIEW_POLICY__SHARE:
				return getShare();
			case ProjectPackage.REVIEW_POLICY__BLIND:
				return isBlind();
			case ProjectPackage.REVIEW_POLICY__GOLD_RATE:
				return getGoldRate();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProjectPackage.REVIEW_POLICY__OVERLAP:
				setOverlap((Integer)newValue);
				return;
			case ProjectPackage.REVIEW_POLICY__SHARE:
				setShare((Double)newValue);
				return;
			case ProjectPackage.REVIEW_POLICY__BLIND:
				setBlind((Boolean)newValue);
				return;
			case ProjectPackage.REVIEW_POLICY__GOLD_RATE:
				setGoldRate((Double)newValue);
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
			case ProjectPackage.REVIEW_POLICY__OVERLAP:
				setOverlap(OVERLAP_EDEFAULT);
				return;
			case ProjectPackage.REVIEW_POLICY__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case ProjectPackage.REVIEW_POLICY__BLIND:
				setBlind(BLIND_EDEFAULT);
				return;
			case ProjectPackage.REVIEW_POLICY__GOLD_RATE:
				setGoldRate(GOLD_RATE_EDEFAULT);
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
			case ProjectPackage.REVIEW_POLICY__OVERLAP:
				return overlap != OVERLAP_EDEFAULT;
			case ProjectPackage.REVIEW_POLICY__SHARE:
				return share != SHARE_EDEFAULT;
			case ProjectPackage.REVIEW_POLICY__BLIND:
				return blind != BLIND_EDEFAULT;
			case ProjectPackage.REVIEW_POLICY__GOLD_RATE:
				return goldRate != GOLD_RATE_EDEFAULT;
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
		result.append(" (overlap: ");
		result.append(overlap);
		result.append(", share: ");
		result.append(share);
		result.append(", blind: ");
		result.append(blind);
		result.append(", goldRate: ");
		result.append(goldRate);
		result.append(')');
		return result.toString();
	}

} //ReviewPolicyImpl
