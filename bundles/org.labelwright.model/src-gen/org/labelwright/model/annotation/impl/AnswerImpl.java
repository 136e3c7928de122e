package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Answer;

/**
 * An implementation of the model object '<em><b>Answer</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.AnswerImpl#getQuestionId <em>Question Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnswerImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnswerImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnswerImpl#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnswerImpl#getPart <em>Part</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnswerImpl extends StatementImpl implements Answer {
	/**
	 * The default value of the '{@link #getQuestionId() <em>Question Id</em>}' attribute.
	 * @see #getQuestionId()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestionId() <em>Question Id</em>}' attribute.
	 * @see #getQuestionId()
	 * @generated
	 * @ordered
	 */
	protected String questionId = QUESTION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final Object VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected Object value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final Long TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected Long time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrame() <em>Frame</em>}' attribute.
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected static final int FRAME_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getFrame() <em>Frame</em>}' attribute.
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected int frame = FRAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected static final String PART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected String part = PART_EDEFAULT;

	/**
	 * @generated
	 */
	protected AnswerImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.ANSWER;
	}

	/**
	 * @generated
	 */
	@Override
	public String getQuestionId() {
		return questionId;
	}

	/**
	 * @generated
	 */
	@Override
	public void setQuestionId(String newQuestionId) {
		String oldQuestionId = questionId;
		questionId = newQuestionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANSWER__QUESTION_ID, oldQuestionId, questionId));
	}

	/**
	 * @generated
	 */
	@Override
	public Object getValue() {
		return value;
	}

	/**
	 * @generated
	 */
	@Override
	public void setValue(Object newValue) {
		Object oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANSWER__VALUE, oldValue, value));
	}

	/**
	 * @generated
	 */
	@Override
	public Long getTime() {
		return time;
	}

	/**
	 * @generated
	 */
	@Override
	public void setTime(Long newTime) {
		Long oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANSWER__TIME, oldTime, time));
	}

	/**
	 * @generated
	 */
	@Override
	public int getFrame() {
		return frame;
	}

	/**
	 * @generated
	 */
	@Override
	public void setFrame(int newFrame) {
		int oldFrame = frame;
		frame = newFrame;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANSWER__FRAME, oldFrame, frame));
	}

	/**
	 * @generated
	 */
	@Override
	public String getPart() {
		return part;
	}

	/**
	 * @generated
	 */
	@Override
	public void setPart(String newPart) {
		String oldPart = part;
		part = newPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANSWER__PART, oldPart, part));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.ANSWER__QUESTION_ID:
				return getQuestionId();
			case AnnotationPackage.ANSWER__VALUE:
				return getValue();
			case AnnotationPackage.ANSWER__TIME:
				return getTime();
			case AnnotationPackage.ANSWER__FRAME:
				return getFrame();
			case AnnotationPackage.ANSWER__PART:
				return getPart();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.ANSWER__QUESTION_ID:
				setQuestionId((String)newValue);
				return;
			case AnnotationPackage.ANSWER__VALUE:
				setValue(newValue);
				return;
			case AnnotationPackage.ANSWER__TIME:
				setTime((Long)newValue);
				return;
			case AnnotationPackage.ANSWER__FRAME:
				setFrame((Integer)newValue);
				return;
			case AnnotationPackage.ANSWER__PART:
				setPart((String)newValue);
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
			case AnnotationPackage.ANSWER__QUESTION_ID:
				setQuestionId(QUESTION_ID_EDEFAULT);
				return;
			case AnnotationPackage.ANSWER__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case AnnotationPackage.ANSWER__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case AnnotationPackage.ANSWER__FRAME:
				setFrame(FRAME_EDEFAULT);
				return;
			case AnnotationPackage.ANSWER__PART:
				setPart(PART_EDEFAULT);
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
			case AnnotationPackage.ANSWER__QUESTION_ID:
				return QUESTION_ID_EDEFAULT == null ? questionId != null : !QUESTION_ID_EDEFAULT.equals(questionId);
			case AnnotationPackage.ANSWER__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case AnnotationPackage.ANSWER__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case AnnotationPackage.ANSWER__FRAME:
				return frame != FRAME_EDEFAULT;
			case AnnotationPackage.ANSWER__PART:
				return PART_EDEFAULT == null ? part != null : !PART_EDEFAULT.equals(part);
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
		result.append(" (questionId: ");
		result.append(questionId);
		result.append(", value: ");
		result.append(value);
		result.append(", time: ");
		result.append(time);
		result.append(", frame: ");
		result.append(frame);
		result.append(", part: ");
		result.append(part);
		result.append(')');
		return result.toString();
	}

} //AnswerImpl
