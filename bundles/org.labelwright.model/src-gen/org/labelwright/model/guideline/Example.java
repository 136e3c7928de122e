package org.labelwright.model.guideline;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

import org.labelwright.model.annotation.Annotation;

/**
 * A representation of the model object '<em><b>Example</b></em>'.
 *
 * A real item with annotations.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.Example#getKind <em>Kind</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Example#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Example#getAnnotationIds <em>Annotation Ids</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Example#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Example#getSubjectIds <em>Subject Ids</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.guideline.GuidelinePackage#getExample()
 * @generated
 */
public interface Example extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.labelwright.model.guideline.ExampleKind}.
	 * What it teaches.
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.labelwright.model.guideline.ExampleKind
	 * @see #setKind(ExampleKind)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getExample_Kind()
	 * @generated
	 */
	ExampleKind getKind();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.Example#getKind <em>Kind</em>}' attribute.
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.labelwright.model.guideline.ExampleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExampleKind value);

	/**
	 * Returns the value of the '<em><b>Item Id</b></em>' attribute.
	 * The item.
	 * @return the value of the '<em>Item Id</em>' attribute.
	 * @see #setItemId(String)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getExample_ItemId()
	 * @generated
	 */
	String getItemId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.Example#getItemId <em>Item Id</em>}' attribute.
	 * @param value the new value of the '<em>Item Id</em>' attribute.
	 * @see #getItemId()
	 * @generated
	 */
	void setItemId(String value);

	/**
	 * Returns the value of the '<em><b>Annotation Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * What it shows of the item.
	 * @return the value of the '<em>Annotation Ids</em>' attribute list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getExample_AnnotationIds()
	 * @generated
	 */
	EList<String> getAnnotationIds();

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.Annotation}.
	 * The annotations as they were.
	 * @return the value of the '<em>Snapshot</em>' containment reference list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getExample_Snapshot()
	 * @generated
	 */
	EList<Annotation> getSnapshot();

	/**
	 * Returns the value of the '<em><b>Subject Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Labels, attributes and questions of the schema it is about.
	 * @return the value of the '<em>Subject Ids</em>' attribute list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getExample_SubjectIds()
	 * @generated
	 */
	EList<String> getSubjectIds();

} // Example
