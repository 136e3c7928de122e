package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Answer</b></em>'.
 *
 * The answer to a question about the item.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Answer#getQuestionId <em>Question Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Answer#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getAnswer()
 * @generated
 */
public interface Answer extends Statement {
	/**
	 * Returns the value of the '<em><b>Question Id</b></em>' attribute.
	 * The question.
	 * @return the value of the '<em>Question Id</em>' attribute.
	 * @see #setQuestionId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnswer_QuestionId()
	 * @generated
	 */
	String getQuestionId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Answer#getQuestionId <em>Question Id</em>}' attribute.
	 * @param value the new value of the '<em>Question Id</em>' attribute.
	 * @see #getQuestionId()
	 * @generated
	 */
	void setQuestionId(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * As the question's type says.
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Object)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnswer_Value()
	 * @generated
	 */
	Object getValue();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Answer#getValue <em>Value</em>}' attribute.
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Object value);

} // Answer
