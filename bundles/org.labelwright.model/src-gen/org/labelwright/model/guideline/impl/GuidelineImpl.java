package org.labelwright.model.guideline.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Section;

import org.labelwright.model.impl.NamedImpl;

/**
 * An implementation of the model object '<em><b>Guideline</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.impl.GuidelineImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.GuidelineImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.GuidelineImpl#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuidelineImpl extends NamedImpl implements Guideline {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<OpenQuestion> questions;

	/**
	 * @generated
	 */
	protected GuidelineImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GuidelinePackage.Literals.GUIDELINE;
	}

	/**
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.GUIDELINE__VERSION, oldVersion, version));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, GuidelinePackage.GUIDELINE__SECTIONS);
		}
		return sections;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<OpenQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<OpenQuestion>(OpenQuestion.class, this, GuidelinePackage.GUIDELINE__QUESTIONS);
		}
		return questions;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GuidelinePackage.GUIDELINE__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case GuidelinePackage.GUIDELINE__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GuidelinePackage.GUIDELINE__VERSION:
				return getVersion();
			case GuidelinePackage.GUIDELINE__SECTIONS:
				return getSections();
			case GuidelinePackage.GUIDELINE__QUESTIONS:
				return getQuestions();
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
			case GuidelinePackage.GUIDELINE__VERSION:
				setVersion((String)newValue);
				return;
			case GuidelinePackage.GUIDELINE__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case GuidelinePackage.GUIDELINE__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends OpenQuestion>)newValue);
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
			case GuidelinePackage.GUIDELINE__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case GuidelinePackage.GUIDELINE__SECTIONS:
				getSections().clear();
				return;
			case GuidelinePackage.GUIDELINE__QUESTIONS:
				getQuestions().clear();
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
			case GuidelinePackage.GUIDELINE__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case GuidelinePackage.GUIDELINE__SECTIONS:
				return sections != null && !sections.isEmpty();
			case GuidelinePackage.GUIDELINE__QUESTIONS:
				return questions != null && !questions.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(')');
		return result.toString();
	}

} //GuidelineImpl
