package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Ranking Question</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.RankingQuestionImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RankingQuestionImpl#isTies <em>Ties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RankingQuestionImpl extends QuestionImpl implements RankingQuestion {
	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

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
	 * @generated
	 */
	protected RankingQuestionImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.RANKING_QUESTION;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Option> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<Option>(Option.class, this, SchemaPackage.RANKING_QUESTION__OPTIONS);
		}
		return options;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RANKING_QUESTION__TIES, oldTies, ties));
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.RANKING_QUESTION__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.RANKING_QUESTION__OPTIONS:
				return getOptions();
			case SchemaPackage.RANKING_QUESTION__TIES:
				return isTies();
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
			case SchemaPackage.RANKING_QUESTION__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case SchemaPackage.RANKING_QUESTION__TIES:
				setTies((Boolean)newValue);
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
			case SchemaPackage.RANKING_QUESTION__OPTIONS:
				getOptions().clear();
				return;
			case SchemaPackage.RANKING_QUESTION__TIES:
				setTies(TIES_EDEFAULT);
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
			case SchemaPackage.RANKING_QUESTION__OPTIONS:
				return options != null && !options.isEmpty();
			case SchemaPackage.RANKING_QUESTION__TIES:
				return ties != TIES_EDEFAULT;
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
		result.append(')');
		return result.toString();
	}

} //RankingQuestionImpl
