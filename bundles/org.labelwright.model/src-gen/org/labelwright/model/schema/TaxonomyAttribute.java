package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Taxonomy Attribute</b></em>'.
 *
 * A concept of a vocabulary, by its id.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.TaxonomyAttribute#getTaxonomyId <em>Taxonomy Id</em>}</li>
 *   <li>{@link org.labelwright.model.schema.TaxonomyAttribute#getRootIds <em>Root Ids</em>}</li>
 *   <li>{@link org.labelwright.model.schema.TaxonomyAttribute#isMultiple <em>Multiple</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getTaxonomyAttribute()
 * @generated
 */
public interface TaxonomyAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Taxonomy Id</b></em>' attribute.
	 * The vocabulary.
	 * @return the value of the '<em>Taxonomy Id</em>' attribute.
	 * @see #setTaxonomyId(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getTaxonomyAttribute_TaxonomyId()
	 * @generated
	 */
	String getTaxonomyId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TaxonomyAttribute#getTaxonomyId <em>Taxonomy Id</em>}' attribute.
	 * @param value the new value of the '<em>Taxonomy Id</em>' attribute.
	 * @see #getTaxonomyId()
	 * @generated
	 */
	void setTaxonomyId(String value);

	/**
	 * Returns the value of the '<em><b>Root Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Concepts below which to choose; empty for all.
	 * @return the value of the '<em>Root Ids</em>' attribute list.
	 * @see org.labelwright.model.schema.SchemaPackage#getTaxonomyAttribute_RootIds()
	 * @generated
	 */
	EList<String> getRootIds();

	/**
	 * Returns the value of the '<em><b>Multiple</b></em>' attribute.
	 * True when several may be chosen.
	 * @return the value of the '<em>Multiple</em>' attribute.
	 * @see #setMultiple(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getTaxonomyAttribute_Multiple()
	 * @generated
	 */
	boolean isMultiple();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TaxonomyAttribute#isMultiple <em>Multiple</em>}' attribute.
	 * @param value the new value of the '<em>Multiple</em>' attribute.
	 * @see #isMultiple()
	 * @generated
	 */
	void setMultiple(boolean value);

} // TaxonomyAttribute
