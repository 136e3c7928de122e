package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

import org.labelwright.core.Severity;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Constraint</b></em>'.
 *
 * A rule that documents must keep, checked by the validator of its kind.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.Constraint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Constraint#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Constraint#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Constraint#getExpression <em>Expression</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Constraint#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Constraint#getMaximum <em>Maximum</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getConstraint()
 * @generated
 */
public interface Constraint extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * Id of the kind of rule, such as count, overlap, pair or expression.
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getConstraint_Kind()
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Constraint#getKind <em>Kind</em>}' attribute.
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Label}.
	 * Labels it is about; empty for all.
	 * @return the value of the '<em>Labels</em>' reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getConstraint_Labels()
	 * @generated
	 */
	EList<Label> getLabels();

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"WARNING"</code>.
	 * How grave a breach is.
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(Severity)
	 * @see org.labelwright.model.schema.SchemaPackage#getConstraint_Severity()
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Constraint#getSeverity <em>Severity</em>}' attribute.
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Expression</b></em>' attribute.
	 * The rule in the language of its kind.
	 * @return the value of the '<em>Expression</em>' attribute.
	 * @see #setExpression(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getConstraint_Expression()
	 * @generated
	 */
	String getExpression();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Constraint#getExpression <em>Expression</em>}' attribute.
	 * @param value the new value of the '<em>Expression</em>' attribute.
	 * @see #getExpression()
	 * @generated
	 */
	void setExpression(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * A lower bound, or null.
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(Long)
	 * @see org.labelwright.model.schema.SchemaPackage#getConstraint_Minimum()
	 * @generated
	 */
	Long getMinimum();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Constraint#getMinimum <em>Minimum</em>}' attribute.
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Long value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * An upper bound, or null.
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(Long)
	 * @see org.labelwright.model.schema.SchemaPackage#getConstraint_Maximum()
	 * @generated
	 */
	Long getMaximum();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Constraint#getMaximum <em>Maximum</em>}' attribute.
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Long value);

} // Constraint
