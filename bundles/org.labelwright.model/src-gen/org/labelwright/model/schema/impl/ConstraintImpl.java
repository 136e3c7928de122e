package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.labelwright.core.Severity;

import org.labelwright.model.ModelFactory;
import org.labelwright.model.ModelPackage;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Constraint</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.ConstraintImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.ConstraintImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.ConstraintImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.ConstraintImpl#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.ConstraintImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.ConstraintImpl#getMaximum <em>Maximum</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConstraintImpl extends NamedImpl implements Constraint {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' reference list.
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> labels;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = (Severity)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getSeverity(), "WARNING");

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpression() <em>Expression</em>}' attribute.
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPRESSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpression() <em>Expression</em>}' attribute.
	 * @see #getExpression()
	 * @generated
	 * @ordered
	 */
	protected String expression = EXPRESSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final Long MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected Long minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final Long MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected Long maximum = MAXIMUM_EDEFAULT;

	/**
	 * @generated
	 */
	protected ConstraintImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.CONSTRAINT;
	}

	/**
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.CONSTRAINT__KIND, oldKind, kind));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Label> getLabels() {
		if (labels == null) {
			labels = new EObjectEList<Label>(Label.class, this, SchemaPackage.CONSTRAINT__LABELS);
		}
		return labels;
	}

	/**
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.CONSTRAINT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * @generated
	 */
	@Override
	public String getExpression() {
		return expression;
	}

	/**
	 * @generated
	 */
	@Override
	public void setExpression(String newExpression) {
		String oldExpression = expression;
		expression = newExpression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.CONSTRAINT__EXPRESSION, oldExpression, expression));
	}

	/**
	 * @generated
	 */
	@Override
	public Long getMinimum() {
		return minimum;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMinimum(Long newMinimum) {
		Long oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.CONSTRAINT__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * @generated
	 */
	@Override
	public Long getMaximum() {
		return maximum;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMaximum(Long newMaximum) {
		Long oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.CONSTRAINT__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.CONSTRAINT__KIND:
				return getKind();
			case SchemaPackage.CONSTRAINT__LABELS:
				return getLabels();
			case SchemaPackage.CONSTRAINT__SEVERITY:
				return getSeverity();
			case SchemaPackage.CONSTRAINT__EXPRESSION:
				return getExpression();
			case SchemaPackage.CONSTRAINT__MINIMUM:
				return getMinimum();
			case SchemaPackage.CONSTRAINT__MAXIMUM:
				return getMaximum();
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
			case SchemaPackage.CONSTRAINT__KIND:
				setKind((String)newValue);
				return;
			case SchemaPackage.CONSTRAINT__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends Label>)newValue);
				return;
			case SchemaPackage.CONSTRAINT__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case SchemaPackage.CONSTRAINT__EXPRESSION:
				setExpression((String)newValue);
				return;
			case SchemaPackage.CONSTRAINT__MINIMUM:
				setMinimum((Long)newValue);
				return;
			case SchemaPackage.CONSTRAINT__MAXIMUM:
				setMaximum((Long)newValue);
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
			case SchemaPackage.CONSTRAINT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SchemaPackage.CONSTRAINT__LABELS:
				getLabels().clear();
				return;
			case SchemaPackage.CONSTRAINT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case SchemaPackage.CONSTRAINT__EXPRESSION:
				setExpression(EXPRESSION_EDEFAULT);
				return;
			case SchemaPackage.CONSTRAINT__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case SchemaPackage.CONSTRAINT__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
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
			case SchemaPackage.CONSTRAINT__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case SchemaPackage.CONSTRAINT__LABELS:
				return labels != null && !labels.isEmpty();
			case SchemaPackage.CONSTRAINT__SEVERITY:
				return SEVERITY_EDEFAULT == null ? severity != null : !SEVERITY_EDEFAULT.equals(severity);
			case SchemaPackage.CONSTRAINT__EXPRESSION:
				return EXPRESSION_EDEFAULT == null ? expression != null : !EXPRESSION_EDEFAULT.equals(expression);
			case SchemaPackage.CONSTRAINT__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case SchemaPackage.CONSTRAINT__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", severity: ");
		result.append(severity);
		result.append(", expression: ");
		result.append(expression);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(')');
		return result.toString();
	}

} //ConstraintImpl
