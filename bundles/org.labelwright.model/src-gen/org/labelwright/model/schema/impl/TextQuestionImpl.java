package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.TextQuestion;

/**
 * An implementation of the model object '<em><b>Text Question</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.TextQuestionImpl#isMultiline <em>Multiline</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.TextQuestionImpl#getMaximumLength <em>Maximum Length</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextQuestionImpl extends QuestionImpl implements TextQuestion {
	/**
	 * The default value of the '{@link #isMultiline() <em>Multiline</em>}' attribute.
	 * @see #isMultiline()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTILINE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMultiline() <em>Multiline</em>}' attribute.
	 * @see #isMultiline()
	 * @generated
	 * @ordered
	 */
	protected boolean multiline = MULTILINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumLength() <em>Maximum Length</em>}' attribute.
	 * @see #getMaximumLength()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_LENGTH_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMaximumLength() <em>Maximum Length</em>}' attribute.
	 * @see #getMaximumLength()
	 * @generated
	 * @ordered
	 */
	protected int maximumLength = MAXIMUM_LENGTH_EDEFAULT;

	/**
	 * @generated
	 */
	protected TextQuestionImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.TEXT_QUESTION;
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isMultiline() {
		return multiline;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMultiline(boolean newMultiline) {
		boolean oldMultiline = multiline;
		multiline = newMultiline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TEXT_QUESTION__MULTILINE, oldMultiline, multiline));
	}

	/**
	 * @generated
	 */
	@Override
	public int getMaximumLength() {
		return maximumLength;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMaximumLength(int newMaximumLength) {
		int oldMaximumLength = maximumLength;
		maximumLength = newMaximumLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TEXT_QUESTION__MAXIMUM_LENGTH, oldMaximumLength, maximumLength));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.TEXT_QUESTION__MULTILINE:
				return isMultiline();
			case SchemaPackage.TEXT_QUESTION__MAXIMUM_LENGTH:
				return getMaximumLength();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.TEXT_QUESTION__MULTILINE:
				setMultiline((Boolean)newValue);
				return;
			case SchemaPackage.TEXT_QUESTION__MAXIMUM_LENGTH:
				setMaximumLength((Integer)newValue);
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
			case SchemaPackage.TEXT_QUESTION__MULTILINE:
				setMultiline(MULTILINE_EDEFAULT);
				return;
			case SchemaPackage.TEXT_QUESTION__MAXIMUM_LENGTH:
				setMaximumLength(MAXIMUM_LENGTH_EDEFAULT);
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
			case SchemaPackage.TEXT_QUESTION__MULTILINE:
				return multiline != MULTILINE_EDEFAULT;
			case SchemaPackage.TEXT_QUESTION__MAXIMUM_LENGTH:
				return maximumLength != MAXIMUM_LENGTH_EDEFAULT;
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
		result.append(" (multiline: ");
		result.append(multiline);
		result.append(", maximumLength: ");
		result.append(maximumLength);
		result.append(')');
		return result.toString();
	}

} //TextQuestionImpl
