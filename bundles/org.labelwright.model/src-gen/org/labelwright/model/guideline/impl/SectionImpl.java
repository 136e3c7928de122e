package org.labelwright.model.guideline.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;

import org.labelwright.model.impl.NamedImpl;

/**
 * An implementation of the model object '<em><b>Section</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.impl.SectionImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.SectionImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.SectionImpl#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.SectionImpl#getSubjectIds <em>Subject Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SectionImpl extends NamedImpl implements Section {
	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

	/**
	 * The cached value of the '{@link #getExamples() <em>Examples</em>}' containment reference list.
	 * @see #getExamples()
	 * @generated
	 * @ordered
	 */
	protected EList<Example> examples;

	/**
	 * The cached value of the '{@link #getSubjectIds() <em>Subject Ids</em>}' attribute list.
	 * @see #getSubjectIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> subjectIds;

	/**
	 * @generated
	 */
	protected SectionImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GuidelinePackage.Literals.SECTION;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, GuidelinePackage.SECTION__SECTIONS);
		}
		return sections;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<Rule>(Rule.class, this, GuidelinePackage.SECTION__RULES);
		}
		return rules;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Example> getExamples() {
		if (examples == null) {
			examples = new EObjectContainmentEList<Example>(Example.class, this, GuidelinePackage.SECTION__EXAMPLES);
		}
		return examples;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getSubjectIds() {
		if (subjectIds == null) {
			subjectIds = new EDataTypeEList<String>(String.class, this, GuidelinePackage.SECTION__SUBJECT_IDS);
		}
		return subjectIds;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GuidelinePackage.SECTION__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case GuidelinePackage.SECTION__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case GuidelinePackage.SECTION__EXAMPLES:
				return ((InternalEList<?>)getExamples()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GuidelinePackage.SECTION__SECTIONS:
				return getSections();
			case GuidelinePackage.SECTION__RULES:
				return getRules();
			case GuidelinePackage.SECTION__EXAMPLES:
				return getExamples();
			case GuidelinePackage.SECTION__SUBJECT_IDS:
				return getSubjectIds();
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
			case GuidelinePackage.SECTION__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case GuidelinePackage.SECTION__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
				return;
			case GuidelinePackage.SECTION__EXAMPLES:
				getExamples().clear();
				getExamples().addAll((Collection<? extends Example>)newValue);
				return;
			case GuidelinePackage.SECTION__SUBJECT_IDS:
				getSubjectIds().clear();
				getSubjectIds().addAll((Collection<? extends String>)newValue);
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
			case GuidelinePackage.SECTION__SECTIONS:
				getSections().clear();
				return;
			case GuidelinePackage.SECTION__RULES:
				getRules().clear();
				return;
			case GuidelinePackage.SECTION__EXAMPLES:
				getExamples().clear();
				return;
			case GuidelinePackage.SECTION__SUBJECT_IDS:
				getSubjectIds().clear();
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
			case GuidelinePackage.SECTION__SECTIONS:
				return sections != null && !sections.isEmpty();
			case GuidelinePackage.SECTION__RULES:
				return rules != null && !rules.isEmpty();
			case GuidelinePackage.SECTION__EXAMPLES:
				return examples != null && !examples.isEmpty();
			case GuidelinePackage.SECTION__SUBJECT_IDS:
				return subjectIds != null && !subjectIds.isEmpty();
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
		result.append(" (subjectIds: ");
		result.append(subjectIds);
		result.append(')');
		return result.toString();
	}

} //SectionImpl
