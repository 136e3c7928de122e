package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Time Interval</b></em>'.
 *
 * A stretch of time.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.TimeInterval#getStart <em>Start</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.TimeInterval#getEnd <em>End</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.TimeInterval#getTier <em>Tier</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.TimeInterval#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getTimeInterval()
 * @generated
 */
public interface TimeInterval extends Geometry {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * Microseconds from the start of the part.
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(long)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTimeInterval_Start()
	 * @generated
	 */
	long getStart();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.TimeInterval#getStart <em>Start</em>}' attribute.
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(long value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * Microseconds, exclusive.
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(long)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTimeInterval_End()
	 * @generated
	 */
	long getEnd();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.TimeInterval#getEnd <em>End</em>}' attribute.
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(long value);

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * Or null.
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see #setTier(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTimeInterval_Tier()
	 * @generated
	 */
	String getTier();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.TimeInterval#getTier <em>Tier</em>}' attribute.
	 * @param value the new value of the '<em>Tier</em>' attribute.
	 * @see #getTier()
	 * @generated
	 */
	void setTier(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * Or -1 for all.
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTimeInterval_Channel()
	 * @generated
	 */
	int getChannel();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.TimeInterval#getChannel <em>Channel</em>}' attribute.
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(int value);

} // TimeInterval
