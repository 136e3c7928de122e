package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.TextAttribute;

/**
 * An implementation of the model object '<em><b>Text Attribute</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.TextAttributeImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.TextAttributeImpl#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.TextAttributeImpl#isMultiline <em>Multiline</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.TextAttributeImpl#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextAttributeImpl extends AttributeImpl implements TextAttribute {
	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected String pattern = PATTERN_EDEFAULT;

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
	 * The default value of the '{@link #isMultiline() <em>Multiline</em>}' attribute.
	 * @see #isMultiline()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTILINE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMultiline() <em>Multiline</em>}' attribute.
	 * @see #isMultiline()
	 * @generated
	 * @ordered
	 */
	protected boolean multiline = MULTILINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected String defaultValue = DEFAULT_VALUE_EDEFAULT;

	/**
	 * @generated
	 */
	protected TextAttributeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.TEXT_ATTRIBUTE;
	}

	/**
	 * @generated
	 */
	@Override
	public String getPattern() {
		return pattern;
	}

	/**
	 * @generated
	 */
	@Override
	public void setPattern(String newPattern) {
		String oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TEXT_ATTRIBUTE__PATTERN, oldPattern, pattern));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TEXT_ATTRIBUTE__MAXIMUM_LENGTH, oldMaximumLength, maximumLength));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TEXT_ATTRIBUTE__MULTILINE, oldMultiline, multiline));
	}

	/**
	 * @generated
	 */
	@Override
	public String getDefaultValue() {
		return defaultValue;
	}

	/**
	 * @generated
	 */
	@Override
	public void setDefaultValue(String newDefaultValue) {
		String oldDefaultValue = defaultValue;
		defaultValue = newDefaultValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TEXT_ATTRIBUTE__DEFAULT_VALUE, oldDefaultValue, defaultValue));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.TEXT_ATTRIBUTE__PATTERN:
				return getPattern();
			case SchemaPackage.TEXT_ATTRIBUTE__MAXIMUM_LENGTH:
				return getMaximumLength();
			case SchemaPackage.TEXT_ATTRIBUTE__MULTILINE:
				return isMultiline();
			case SchemaPackage.TEXT_ATTRIBUTE__DEFAULT_VALUE:
				return getDefaultValue();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.TEXT_ATTRIBUTE__PATTERN:
				setPattern((String)newValue);
				return;
			case SchemaPackage.TEXT_ATTRIBUTE__MAXIMUM_LENGTH:
				setMaximumLength((Integer)newValue);
				return;
			case SchemaPackage.TEXT_ATTRIBUTE__MULTILINE:
				setMultiline((Boolean)newValue);
				return;
			case SchemaPackage.TEXT_ATTRIBUTE__DEFAULT_VALUE:
				setDefaultValue((String)newValue);
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
			case SchemaPackage.TEXT_ATTRIBUTE__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case SchemaPackage.TEXT_ATTRIBUTE__MAXIMUM_LENGTH:
				setMaximumLength(MAXIMUM_LENGTH_EDEFAULT);
				return;
			case SchemaPackage.TEXT_ATTRIBUTE__MULTILINE:
				setMultiline(MULTILINE_EDEFAULT);
				return;
			case SchemaPackage.TEXT_ATTRIBUTE__DEFAULT_VALUE:
				setDefaultValue(DEFAULT_VALUE_EDEFAULT);
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
			case SchemaPackage.TEXT_ATTRIBUTE__PATTERN:
				return PATTERN_EDEFAULT == null ? pattern != null : !PATTERN_EDEFAULT.equals(pattern);
			case SchemaPackage.TEXT_ATTRIBUTE__MAXIMUM_LENGTH:
				return maximumLength != MAXIMUM_LENGTH_EDEFAULT;
			case SchemaPackage.TEXT_ATTRIBUTE__MULTILINE:
				return multiline != MULTILINE_EDEFAULT;
			case SchemaPackage.TEXT_ATTRIBUTE__DEFAULT_VALUE:
				return DEFAULT_VALUE_EDEFAULT == null ? defaultValue != null : !DEFAULT_VALUE_EDEFAULT.equals(defaultValue);
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
		result.append(" (pattern: ");
		result.append(pattern);
		result.append(", maximumLength: ");
		result.append(maximumLength);
		result.append(", multiline: ");
		result.append(multiline);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(')');
		return result.toString();
	}

} //TextAttributeImpl
