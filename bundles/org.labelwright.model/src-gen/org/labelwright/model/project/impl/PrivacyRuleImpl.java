package org.labelwright.model.project.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.project.PrivacyRule;
import org.labelwright.model.project.ProjectPackage;

/**
 * An implementation of the model object '<em><b>Privacy Rule</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.impl.PrivacyRuleImpl#getLabelIds <em>Label Ids</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.PrivacyRuleImpl#getAction <em>Action</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrivacyRuleImpl extends NamedImpl implements PrivacyRule {
	/**
	 * The cached value of the '{@link #getLabelIds() <em>Label Ids</em>}' attribute list.
	 * @see #getLabelIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> labelIds;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * @generated
	 */
	protected PrivacyRuleImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.PRIVACY_RULE;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getLabelIds() {
		if (labelIds == null) {
			labelIds = new EDataTypeEList<String>(String.class, this, ProjectPackage.PRIVACY_RULE__LABEL_IDS);
		}
		return labelIds;
	}

	/**
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PRIVACY_RULE__ACTION, oldAction, action));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.PRIVACY_RULE__LABEL_IDS:
				return getLabelIds();
			case ProjectPackage.PRIVACY_RULE__ACTION:
				return getAction();
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
			case ProjectPackage.PRIVACY_RULE__LABEL_IDS:
				getLabelIds().clear();
				getLabelIds().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.PRIVACY_RULE__ACTION:
				setAction((String)newValue);
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
			case ProjectPackage.PRIVACY_RULE__LABEL_IDS:
				getLabelIds().clear();
				return;
			case ProjectPackage.PRIVACY_RULE__ACTION:
				setAction(ACTION_EDEFAULT);
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
			case ProjectPackage.PRIVACY_RULE__LABEL_IDS:
				return labelIds != null && !labelIds.isEmpty();
			case ProjectPackage.PRIVACY_RULE__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
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
		result.append(" (labelIds: ");
		result.append(labelIds);
		result.append(", action: ");
		result.append(action);
		result.append(')');
		return result.toString();
	}

} //PrivacyRuleImpl
