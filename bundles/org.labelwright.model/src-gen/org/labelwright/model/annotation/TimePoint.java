package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Time Point</b></em>'.
 *
 * A moment.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.TimePoint#getTime <em>Time</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.TimePoint#getTier <em>Tier</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.TimePoint#getChannel <em>Channel</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getTimePoint()
 * @generated
 */
public interface TimePoint extends Geometry {
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * Microseconds from the start of the part.
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(long)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTimePoint_Time()
	 * @generated
	 */
	long getTime();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.TimePoint#getTime <em>Time</em>}' attribute.
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(long value);

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * Or null.
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see #setTier(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTimePoint_Tier()
	 * @generated
	 */
	String getTier();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.TimePoint#getTier <em>Tier</em>}' attribute.
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
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTimePoint_Channel()
	 * @generated
	 */
	int getChannel();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.TimePoint#getChannel <em>Channel</em>}' attribute.
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(int value);

} // TimePoint
