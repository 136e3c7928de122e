package org.labelwright.model.guideline;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Open Question</b></em>'.
 *
 * A question of an annotator; description is its text.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.OpenQuestion#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.OpenQuestion#getAnnotationId <em>Annotation Id</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.OpenQuestion#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.OpenQuestion#getAskedAt <em>Asked At</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.OpenQuestion#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.OpenQuestion#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.OpenQuestion#getAnsweredAt <em>Answered At</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.OpenQuestion#getSubjectIds <em>Subject Ids</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion()
 * @generated
 */
public interface OpenQuestion extends Named {
	/**
	 * Returns the value of the '<em><b>Item Id</b></em>' attribute.
	 * The item it came up on, or null.
	 * @return the value of the '<em>Item Id</em>' attribute.
	 * @see #setItemId(String)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion_ItemId()
	 * @generated
	 */
	String getItemId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.OpenQuestion#getItemId <em>Item Id</em>}' attribute.
	 * @param value the new value of the '<em>Item Id</em>' attribute.
	 * @see #getItemId()
	 * @generated
	 */
	void setItemId(String value);

	/**
	 * Returns the value of the '<em><b>Annotation Id</b></em>' attribute.
	 * The object it came up on, or null.
	 * @return the value of the '<em>Annotation Id</em>' attribute.
	 * @see #setAnnotationId(String)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion_AnnotationId()
	 * @generated
	 */
	String getAnnotationId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.OpenQuestion#getAnnotationId <em>Annotation Id</em>}' attribute.
	 * @param value the new value of the '<em>Annotation Id</em>' attribute.
	 * @see #getAnnotationId()
	 * @generated
	 */
	void setAnnotationId(String value);

	/**
	 * Returns the value of the '<em><b>Asked By</b></em>' attribute.
	 * User id.
	 * @return the value of the '<em>Asked By</em>' attribute.
	 * @see #setAskedBy(String)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion_AskedBy()
	 * @generated
	 */
	String getAskedBy();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.OpenQuestion#getAskedBy <em>Asked By</em>}' attribute.
	 * @param value the new value of the '<em>Asked By</em>' attribute.
	 * @see #getAskedBy()
	 * @generated
	 */
	void setAskedBy(String value);

	/**
	 * Returns the value of the '<em><b>Asked At</b></em>' attribute.
	 * When.
	 * @return the value of the '<em>Asked At</em>' attribute.
	 * @see #setAskedAt(Instant)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion_AskedAt()
	 * @generated
	 */
	Instant getAskedAt();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.OpenQuestion#getAskedAt <em>Asked At</em>}' attribute.
	 * @param value the new value of the '<em>Asked At</em>' attribute.
	 * @see #getAskedAt()
	 * @generated
	 */
	void setAskedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * Markdown, or null while open.
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion_Answer()
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.OpenQuestion#getAnswer <em>Answer</em>}' attribute.
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' attribute.
	 * User id, or null.
	 * @return the value of the '<em>Answered By</em>' attribute.
	 * @see #setAnsweredBy(String)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion_AnsweredBy()
	 * @generated
	 */
	String getAnsweredBy();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.OpenQuestion#getAnsweredBy <em>Answered By</em>}' attribute.
	 * @param value the new value of the '<em>Answered By</em>' attribute.
	 * @see #getAnsweredBy()
	 * @generated
	 */
	void setAnsweredBy(String value);

	/**
	 * Returns the value of the '<em><b>Answered At</b></em>' attribute.
	 * When, or null.
	 * @return the value of the '<em>Answered At</em>' attribute.
	 * @see #setAnsweredAt(Instant)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion_AnsweredAt()
	 * @generated
	 */
	Instant getAnsweredAt();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.OpenQuestion#getAnsweredAt <em>Answered At</em>}' attribute.
	 * @param value the new value of the '<em>Answered At</em>' attribute.
	 * @see #getAnsweredAt()
	 * @generated
	 */
	void setAnsweredAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Subject Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Labels, attributes and questions of the schema it is about.
	 * @return the value of the '<em>Subject Ids</em>' attribute list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getOpenQuestion_SubjectIds()
	 * @generated
	 */
	EList<String> getSubjectIds();

} // OpenQuestion
