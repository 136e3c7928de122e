package org.labelwright.model.project.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.project.Member;
import org.labelwright.model.project.PrivacyRule;
import org.labelwright.model.project.ProjectPackage;
import org.labelwright.model.project.ProjectSettings;
import org.labelwright.model.project.ReviewPolicy;
import org.labelwright.model.project.WorkflowState;

/**
 * An implementation of the model object '<em><b>Settings</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.impl.ProjectSettingsImpl#getModalityIds <em>Modality Ids</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.ProjectSettingsImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.ProjectSettingsImpl#getStates <em>States</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.ProjectSettingsImpl#getReview <em>Review</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.ProjectSettingsImpl#getPrivacy <em>Privacy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectSettingsImpl extends NamedImpl implements ProjectSettings {
	/**
	 * The cached value of the '{@link #getModalityIds() <em>Modality Ids</em>}' attribute list.
	 * @see #getModalityIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> modalityIds;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Member> members;

	/**
	 * The cached value of the '{@link #getStates() <em>States</em>}' containment reference list.
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkflowState> states;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' containment reference.
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected ReviewPolicy review;

	/**
	 * The cached value of the '{@link #getPrivacy() <em>Privacy</em>}' containment reference list.
	 * @see #getPrivacy()
	 * @generated
	 * @ordered
	 */
	protected EList<PrivacyRule> privacy;

	/**
	 * @generated
	 */
	protected ProjectSettingsImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.PROJECT_SETTINGS;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getModalityIds() {
		if (modalityIds == null) {
			modalityIds = new EDataTypeEList<String>(String.class, this, ProjectPackage.PROJECT_SETTINGS__MODALITY_IDS);
		}
		return modalityIds;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Member> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<Member>(Member.class, this, ProjectPackage.PROJECT_SETTINGS__MEMBERS);
		}
		return members;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<WorkflowState> getStates() {
		if (states == null) {
			states = new EObjectContainmentEList<WorkflowState>(WorkflowState.class, this, ProjectPackage.PROJECT_SETTINGS__STATES);
		}
		return states;
	}

	/**
	 * @generated
	 */
	@Override
	public ReviewPolicy getReview() {
		return review;
	}

	/**
	 * @generated
	 */
	public NotificationChain basicSetReview(ReviewPolicy newReview, NotificationChain msgs) {
		ReviewPolicy oldReview = review;
		review = newReview;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT_SETTINGS__REVIEW, oldReview, newReview);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * @generated
	 */
	@Override
	public void setReview(ReviewPolicy newReview) {
		if (newReview != review) {
			NotificationChain msgs = null;
			if (review != null)
				msgs = ((InternalEObject)review).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT_SETTINGS__REVIEW, null, msgs);
			if (newReview != null)
				msgs = ((InternalEObject)newReview).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT_SETTINGS__REVIEW, null, msgs);
			msgs = basicSetReview(newReview, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT_SETTINGS__REVIEW, newReview, newReview));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<PrivacyRule> getPrivacy() {
		if (privacy == null) {
			privacy = new EObjectContainmentEList<PrivacyRule>(PrivacyRule.class, this, ProjectPackage.PROJECT_SETTINGS__PRIVACY);
		}
		return privacy;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.PROJECT_SETTINGS__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT_SETTINGS__STATES:
				return ((InternalEList<?>)getStates()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT_SETTINGS__REVIEW:
				return basicSetReview(null, msgs);
			case ProjectPackage.PROJECT_SETTINGS__PRIVACY:
				return ((InternalEList<?>)getPrivacy()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.PROJECT_SETTINGS__MODALITY_IDS:
				return getModalityIds();
			case ProjectPackage.PROJECT_SETTINGS__MEMBERS:
				return getMembers();
			case ProjectPackage.PROJECT_SETTINGS__STATES:
				return getStates();
			case ProjectPackage.PROJECT_SETTINGS__REVIEW:
				return getReview();
			case ProjectPackage.PROJECT_SETTINGS__PRIVACY:
				return getPrivacy();
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
			case ProjectPackage.PROJECT_SETTINGS__MODALITY_IDS:
				getModalityIds().clear();
				getModalityIds().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.PROJECT_SETTINGS__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Member>)newValue);
				return;
			case ProjectPackage.PROJECT_SETTINGS__STATES:
				getStates().clear();
				getStates().addAll((Collection<? extends WorkflowState>)newValue);
				return;
			case ProjectPackage.PROJECT_SETTINGS__REVIEW:
				setReview((ReviewPolicy)newValue);
				return;
			case ProjectPackage.PROJECT_SETTINGS__PRIVACY:
				getPrivacy().clear();
				getPrivacy().addAll((Collection<? extends PrivacyRule>)newValue);
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
			case ProjectPackage.PROJECT_SETTINGS__MODALITY_IDS:
				getModalityIds().clear();
				return;
			case ProjectPackage.PROJECT_SETTINGS__MEMBERS:
				getMembers().clear();
				return;
			case ProjectPackage.PROJECT_SETTINGS__STATES:
				getStates().clear();
				return;
			case ProjectPackage.PROJECT_SETTINGS__REVIEW:
				setReview((ReviewPolicy)null);
				return;
			case ProjectPackage.PROJECT_SETTINGS__PRIVACY:
				getPrivacy().clear();
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
			case ProjectPackage.PROJECT_SETTINGS__MODALITY_IDS:
				return modalityIds != null && !modalityIds.isEmpty();
			case ProjectPackage.PROJECT_SETTINGS__MEMBERS:
				return members != null && !members.isEmpty();
			case ProjectPackage.PROJECT_SETTINGS__STATES:
				return states != null && !states.isEmpty();
			case ProjectPackage.PROJECT_SETTINGS__REVIEW:
				return review != null;
			case ProjectPackage.PROJECT_SETTINGS__PRIVACY:
				return privacy != null && !privacy.isEmpty();
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
		result.append(" (modalityIds: ");
		result.append(modalityIds);
		result.append(')');
		return result.toString();
	}

} //ProjectSettingsImpl
