package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Preference Question</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.PreferenceQuestionImpl#isTies <em>Ties</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.PreferenceQuestionImpl#isAllBad <em>All Bad</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.PreferenceQuestionImpl#getStrengths <em>Strengths</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PreferenceQuestionImpl extends QuestionImpl implements PreferenceQuestion {
	/**
	 * The default value of the '{@link #isTies() <em>Ties</em>}' attribute.
	 * @see #isTies()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TIES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTies() <em>Ties</em>}' attribute.
	 * @see #isTies()
	 * @generated
	 * @ordered
	 */
	protected boolean ties = TIES_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllBad() <em>All Bad</em>}' attribute.
	 * @see #isAllBad()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALL_BAD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAllBad() <em>All Bad</em>}' attribute.
	 * @see #isAllBad()
	 * @generated
	 * @ordered
	 */
	protected boolean allBad = ALL_BAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrengths() <em>Strengths</em>}' attribute.
	 * @see #getStrengths()
	 * @generated
	 * @ordered
	 */
	protected static final int STRENGTHS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getStrengths() <em>Strengths</em>}' attribute.
	 * @see #getStrengths()
	 * @generated
	 * @ordered
	 */
	protected int strengths = STRENGTHS_EDEFAULT;

	/**
	 * @generated
	 */
	protected PreferenceQuestionImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.PREFERENCE_QUESTION;
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isTies() {
		return ties;
	}

	/**
	 * @generated
	 */
	@Override
	public void setTies(boolean newTies) {
		boolean oldTies = ties;
		ties = newTies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.PREFERENCE_QUESTION__TIES, oldTies, ties));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isAllBad() {
		return allBad;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAllBad(boolean newAllBad) {
		boolean oldAllBad = allBad;
		allBad = newAllBad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.PREFERENCE_QUESTION__ALL_BAD, oldAllBad, allBad));
	}

	/**
	 * @generated
	 */
	@Override
	public int getStrengths() {
		return strengths;
	}

	/**
	 * @generated
	 */
	@Override
	public void setStrengths(int newStrengths) {
		int oldStrengths = strengths;
		strengths = newStrengths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.PREFERENCE_QUESTION__STRENGTHS, oldStrengths, strengths));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.PREFERENCE_QUESTION__TIES:
				return isTies();
			case SchemaPackage.PREFERENCE_QUESTION__ALL_BAD:
				return isAllBad();
			case SchemaPackage.PREFERENCE_QUESTION__STRENGTHS:
				return getStrengths();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.PREFERENCE_QUESTION__TIES:
				setTies((Boolean)newValue);
				return;
			case SchemaPackage.PREFERENCE_QUESTION__ALL_BAD:
				setAllBad((Boolean)newValue);
				return;
			case SchemaPackage.PREFERENCE_QUESTION__STRENGTHS:
				setStrengths((Integer)newValue);
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
			case SchemaPackage.PREFERENCE_QUESTION__TIES:
				setTies(TIES_EDEFAULT);
				return;
			case SchemaPackage.PREFERENCE_QUESTION__ALL_BAD:
				setAllBad(ALL_BAD_EDEFAULT);
				return;
			case SchemaPackage.PREFERENCE_QUESTION__STRENGTHS:
				setStrengths(STRENGTHS_EDEFAULT);
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
			case SchemaPackage.PREFERENCE_QUESTION__TIES:
				return ties != TIES_EDEFAULT;
			case SchemaPackage.PREFERENCE_QUESTION__ALL_BAD:
				return allBad != ALL_BAD_EDEFAULT;
			case SchemaPackage.PREFERENCE_QUESTION__STRENGTHS:
				return strengths != STRENGTHS_EDEFAULT;
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
		result.append(" (ties: ");
		result.append(ties);
		result.append(", allBad: ");
		result.append(allBad);
		result.append(", strengths: ");
		result.append(strengths);
		result.append(')');
		return result.toString();
	}

} //PreferenceQuestionImpl
