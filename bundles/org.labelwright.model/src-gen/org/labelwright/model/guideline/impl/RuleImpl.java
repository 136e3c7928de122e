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

import org.labelwright.model.impl.NamedImpl;

/**
 * An implementation of the model object '<em><b>Rule</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.impl.RuleImpl#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.RuleImpl#getSubjectIds <em>Subject Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RuleImpl extends NamedImpl implements Rule {
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
	protected RuleImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GuidelinePackage.Literals.RULE;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Example> getExamples() {
		if (examples == null) {
			examples = new EObjectContainmentEList<Example>(Example.class, this, GuidelinePackage.RULE__EXAMPLES);
		}
		return examples;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getSubjectIds() {
		if (subjectIds == null) {
			subjectIds = new EDataTypeEList<String>(String.class, this, GuidelinePackage.RULE__SUBJECT_IDS);
		}
		return subjectIds;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GuidelinePackage.RULE__EXAMPLES:
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
			case GuidelinePackage.RULE__EXAMPLES:
				return getExamples();
			case GuidelinePackage.RULE__SUBJECT_IDS:
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
			case GuidelinePackage.RULE__EXAMPLES:
				getExamples().clear();
				getExamples().addAll((Collection<? extends Example>)newValue);
				return;
			case GuidelinePackage.RULE__SUBJECT_IDS:
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
			case GuidelinePackage.RULE__EXAMPLES:
				getExamples().clear();
				return;
			case GuidelinePackage.RULE__SUBJECT_IDS:
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
			case GuidelinePackage.RULE__EXAMPLES:
				return examples != null && !examples.isEmpty();
			case GuidelinePackage.RULE__SUBJECT_IDS:
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

} //RuleImpl
