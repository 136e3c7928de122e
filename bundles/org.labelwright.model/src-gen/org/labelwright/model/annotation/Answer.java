package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Answer</b></em>'.
 *
 * The answer to a question about the item, or about it from a time on until the next answer to the question.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Answer#getQuestionId <em>Question Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Answer#getValue <em>Value</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Answer#getTime <em>Time</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Answer#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Answer#getPart <em>Part</em>}</li>
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
	 * As the question's type says; null when there is none from its time on.
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

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * From when it holds, in microseconds from the start of the part; null when it is about the whole.
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Long)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnswer_Time()
	 * @generated
	 */
	Long getTime();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Answer#getTime <em>Time</em>}' attribute.
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Long value);

	/**
	 * Returns the value of the '<em><b>Frame</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * Of a video the frame shown at that time, from 0 in presentation order; else -1.
	 * @return the value of the '<em>Frame</em>' attribute.
	 * @see #setFrame(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnswer_Frame()
	 * @generated
	 */
	int getFrame();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Answer#getFrame <em>Frame</em>}' attribute.
	 * @param value the new value of the '<em>Frame</em>' attribute.
	 * @see #getFrame()
	 * @generated
	 */
	void setFrame(int value);

	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * Id of the media part whose time that is, or null for the only one.
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnswer_Part()
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Answer#getPart <em>Part</em>}' attribute.
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

} // Answer
