package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Reference Attribute</b></em>'.
 *
 * The id of another annotation of the document.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.ReferenceAttribute#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.labelwright.model.schema.ReferenceAttribute#isMultiple <em>Multiple</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getReferenceAttribute()
 * @generated
 */
public interface ReferenceAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Label}.
	 * Labels the other may have; empty for any.
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getReferenceAttribute_Targets()
	 * @generated
	 */
	EList<Label> getTargets();

	/**
	 * Returns the value of the '<em><b>Multiple</b></em>' attribute.
	 * True when several may be referred to.
	 * @return the value of the '<em>Multiple</em>' attribute.
	 * @see #setMultiple(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getReferenceAttribute_Multiple()
	 * @generated
	 */
	boolean isMultiple();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.ReferenceAttribute#isMultiple <em>Multiple</em>}' attribute.
	 * @param value the new value of the '<em>Multiple</em>' attribute.
	 * @see #isMultiple()
	 * @generated
	 */
	void setMultiple(boolean value);

} // ReferenceAttribute
