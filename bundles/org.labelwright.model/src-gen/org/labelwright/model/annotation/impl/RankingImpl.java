package org.labelwright.model.annotation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Ranking;

/**
 * An implementation of the model object '<em><b>Ranking</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.RankingImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.RankingImpl#getRanks <em>Ranks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RankingImpl extends GeometryImpl implements Ranking {
	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute list.
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected EList<String> order;

	/**
	 * The default value of the '{@link #getRanks() <em>Ranks</em>}' attribute.
	 * @see #getRanks()
	 * @generated
	 * @ordered
	 */
	protected static final int[] RANKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRanks() <em>Ranks</em>}' attribute.
	 * @see #getRanks()
	 * @generated
	 * @ordered
	 */
	protected int[] ranks = RANKS_EDEFAULT;

	/**
	 * @generated
	 */
	protected RankingImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.RANKING;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getOrder() {
		if (order == null) {
			order = new EDataTypeEList<String>(String.class, this, AnnotationPackage.RANKING__ORDER);
		}
		return order;
	}

	/**
	 * @generated
	 */
	@Override
	public int[] getRanks() {
		return ranks;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRanks(int[] newRanks) {
		int[] oldRanks = ranks;
		ranks = newRanks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.RANKING__RANKS, oldRanks, ranks));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.RANKING__ORDER:
				return getOrder();
			case AnnotationPackage.RANKING__RANKS:
				return getRanks();
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
			case AnnotationPackage.RANKING__ORDER:
				getOrder().clear();
				getOrder().addAll((Collection<? extends String>)newValue);
				return;
			case AnnotationPackage.RANKING__RANKS:
				setRanks((int[])newValue);
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
			case AnnotationPackage.RANKING__ORDER:
				getOrder().clear();
				return;
			case AnnotationPackage.RANKING__RANKS:
				setRanks(RANKS_EDEFAULT);
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
			case AnnotationPackage.RANKING__ORDER:
				return order != null && !order.isEmpty();
			case AnnotationPackage.RANKING__RANKS:
				return RANKS_EDEFAULT == null ? ranks != null : !RANKS_EDEFAULT.equals(ranks);
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
		result.append(" (order: ");
		result.append(order);
		result.append(", ranks: ");
		result.append(ranks);
		result.append(')');
		return result.toString();
	}

} //RankingImpl
