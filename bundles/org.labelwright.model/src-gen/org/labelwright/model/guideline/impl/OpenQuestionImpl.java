package org.labelwright.model.guideline.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.guideline.OpenQuestion;

import org.labelwright.model.impl.NamedImpl;

/**
 * An implementation of the model object '<em><b>Open Question</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.impl.OpenQuestionImpl#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.OpenQuestionImpl#getAnnotationId <em>Annotation Id</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.OpenQuestionImpl#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.OpenQuestionImpl#getAskedAt <em>Asked At</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.OpenQuestionImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.OpenQuestionImpl#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.OpenQuestionImpl#getAnsweredAt <em>Answered At</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.OpenQuestionImpl#getSubjectIds <em>Subject Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpenQuestionImpl extends NamedImpl implements OpenQuestion {
	/**
	 * The default value of the '{@link #getItemId() <em>Item Id</em>}' attribute.
	 * @see #getItemId()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItemId() <em>Item Id</em>}' attribute.
	 * @see #getItemId()
	 * @generated
	 * @ordered
	 */
	protected String itemId = ITEM_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnotationId() <em>Annotation Id</em>}' attribute.
	 * @see #getAnnotationId()
	 * @generated
	 * @ordered
	 */
	protected static final String ANNOTATION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnotationId() <em>Annotation Id</em>}' attribute.
	 * @see #getAnnotationId()
	 * @generated
	 * @ordered
	 */
	protected String annotationId = ANNOTATION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAskedBy() <em>Asked By</em>}' attribute.
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ASKED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedBy() <em>Asked By</em>}' attribute.
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected String askedBy = ASKED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAskedAt() <em>Asked At</em>}' attribute.
	 * @see #getAskedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ASKED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedAt() <em>Asked At</em>}' attribute.
	 * @see #getAskedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant askedAt = ASKED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsweredBy() <em>Answered By</em>}' attribute.
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWERED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredBy() <em>Answered By</em>}' attribute.
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected String answeredBy = ANSWERED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsweredAt() <em>Answered At</em>}' attribute.
	 * @see #getAnsweredAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ANSWERED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredAt() <em>Answered At</em>}' attribute.
	 * @see #getAnsweredAt()
	 * @generated
	 * @ordered
	 */
	protected Instant answeredAt = ANSWERED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubjectIds() <em>Subject Ids</em>}' attribute list.
	 * @see #getSubjectIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> subjectIds;

	/**
	 * @generated
	 */
	protected OpenQuestionImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GuidelinePackage.Literals.OPEN_QUESTION;
	}

	/**
	 * @generated
	 */
	@Override
	public String getItemId() {
		return itemId;
	}

	/**
	 * @generated
	 */
	@Override
	public void setItemId(String newItemId) {
		String oldItemId = itemId;
		itemId = newItemId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.OPEN_QUESTION__ITEM_ID, oldItemId, itemId));
	}

	/**
	 * @generated
	 */
	@Override
	public String getAnnotationId() {
		return annotationId;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAnnotationId(String newAnnotationId) {
		String oldAnnotationId = annotationId;
		annotationId = newAnnotationId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.OPEN_QUESTION__ANNOTATION_ID, oldAnnotationId, annotationId));
	}

	/**
	 * @generated
	 */
	@Override
	public String getAskedBy() {
		return askedBy;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAskedBy(String newAskedBy) {
		String oldAskedBy = askedBy;
		askedBy = newAskedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.OPEN_QUESTION__ASKED_BY, oldAskedBy, askedBy));
	}

	/**
	 * @generated
	 */
	@Override
	public Instant getAskedAt() {
		return askedAt;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAskedAt(Instant newAskedAt) {
		Instant oldAskedAt = askedAt;
		askedAt = newAskedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.OPEN_QUESTION__ASKED_AT, oldAskedAt, askedAt));
	}

	/**
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.OPEN_QUESTION__ANSWER, oldAnswer, answer));
	}

	/**
	 * @generated
	 */
	@Override
	public String getAnsweredBy() {
		return answeredBy;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAnsweredBy(String newAnsweredBy) {
		String oldAnsweredBy = answeredBy;
		answeredBy = newAnsweredBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.OPEN_QUESTION__ANSWERED_BY, oldAnsweredBy, answeredBy));
	}

	/**
	 * @generated
	 */
	@Override
	public Instant getAnsweredAt() {
		return answeredAt;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAnsweredAt(Instant newAnsweredAt) {
		Instant oldAnsweredAt = answeredAt;
		answeredAt = newAnsweredAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.OPEN_QUESTION__ANSWERED_AT, oldAnsweredAt, answeredAt));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getSubjectIds() {
		if (subjectIds == null) {
			subjectIds = new EDataTypeEList<String>(String.class, this, GuidelinePackage.OPEN_QUESTION__SUBJECT_IDS);
		}
		return subjectIds;
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GuidelinePackage.OPEN_QUESTION__ITEM_ID:
				return getItemId();
			case GuidelinePackage.OPEN_QUESTION__ANNOTATION_ID:
				return getAnnotationId();
			case GuidelinePackage.OPEN_QUESTION__ASKED_BY:
				return getAskedBy();
			case GuidelinePackage.OPEN_QUESTION__ASKED_AT:
				return getAskedAt();
			case GuidelinePackage.OPEN_QUESTION__ANSWER:
				return getAnswer();
			case GuidelinePackage.OPEN_QUESTION__ANSWERED_BY:
				return getAnsweredBy();
			case GuidelinePackage.OPEN_QUESTION__ANSWERED_AT:
				return getAnsweredAt();
			case GuidelinePackage.OPEN_QUESTION__SUBJECT_IDS:
				return getSubjectIds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case GuidelinePackage.OPEN_QUESTION__ITEM_ID:
				setItemId((String)newValue);
				return;
			case GuidelinePackage.OPEN_QUESTION__ANNOTATION_ID:
				setAnnotationId((String)newValue);
				return;
			case GuidelinePackage.OPEN_QUESTION__ASKED_BY:
				setAskedBy((String)newValue);
				return;
			case GuidelinePackage.OPEN_QUESTION__ASKED_AT:
				setAskedAt((Instant)newValue);
				return;
			case GuidelinePackage.OPEN_QUESTION__ANSWER:
				setAnswer((String)newValue);
				return;
			case GuidelinePackage.OPEN_QUESTION__ANSWERED_BY:
				setAnsweredBy((String)newValue);
				return;
			case GuidelinePackage.OPEN_QUESTION__ANSWERED_AT:
				setAnsweredAt((Instant)newValue);
				return;
			case GuidelinePackage.OPEN_QUESTION__SUBJECT_IDS:
				getSubjectIds().clear();
				getSubjectIds().addAll((Collection<? extends String>)newValue);
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
			case GuidelinePackage.OPEN_QUESTION__ITEM_ID:
				setItemId(ITEM_ID_EDEFAULT);
				return;
			case GuidelinePackage.OPEN_QUESTION__ANNOTATION_ID:
				setAnnotationId(ANNOTATION_ID_EDEFAULT);
				return;
			case GuidelinePackage.OPEN_QUESTION__ASKED_BY:
				setAskedBy(ASKED_BY_EDEFAULT);
				return;
			case GuidelinePackage.OPEN_QUESTION__ASKED_AT:
				setAskedAt(ASKED_AT_EDEFAULT);
				return;
			case GuidelinePackage.OPEN_QUESTION__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case GuidelinePackage.OPEN_QUESTION__ANSWERED_BY:
				setAnsweredBy(ANSWERED_BY_EDEFAULT);
				return;
			case GuidelinePackage.OPEN_QUESTION__ANSWERED_AT:
				setAnsweredAt(ANSWERED_AT_EDEFAULT);
				return;
			case GuidelinePackage.OPEN_QUESTION__SUBJECT_IDS:
				getSubjectIds().clear();
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
			case GuidelinePackage.OPEN_QUESTION__ITEM_ID:
				return ITEM_ID_EDEFAULT == null ? itemId != null : !ITEM_ID_EDEFAULT.equals(itemId);
			case GuidelinePackage.OPEN_QUESTION__ANNOTATION_ID:
				return ANNOTATION_ID_EDEFAULT == null ? annotationId != null : !ANNOTATION_ID_EDEFAULT.equals(annotationId);
			case GuidelinePackage.OPEN_QUESTION__ASKED_BY:
				return ASKED_BY_EDEFAULT == null ? askedBy != null : !ASKED_BY_EDEFAULT.equals(askedBy);
			case GuidelinePackage.OPEN_QUESTION__ASKED_AT:
				return ASKED_AT_EDEFAULT == null ? askedAt != null : !ASKED_AT_EDEFAULT.equals(askedAt);
			case GuidelinePackage.OPEN_QUESTION__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case GuidelinePackage.OPEN_QUESTION__ANSWERED_BY:
				return ANSWERED_BY_EDEFAULT == null ? answeredBy != null : !ANSWERED_BY_EDEFAULT.equals(answeredBy);
			case GuidelinePackage.OPEN_QUESTION__ANSWERED_AT:
				return ANSWERED_AT_EDEFAULT == null ? answeredAt != null : !ANSWERED_AT_EDEFAULT.equals(answeredAt);
			case GuidelinePackage.OPEN_QUESTION__SUBJECT_IDS:
				return subjectIds != null && !subjectIds.isEmpty();
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
		result.append(" (itemId: ");
		result.append(itemId);
		result.append(", annotationId: ");
		result.append(annotationId);
		result.append(", askedBy: ");
		result.append(askedBy);
		result.append(", askedAt: ");
		result.append(askedAt);
		result.append(", answer: ");
		result.append(answer);
		result.append(", answeredBy: ");
		result.append(answeredBy);
		result.append(", answeredAt: ");
		result.append(answeredAt);
		result.append(", subjectIds: ");
		result.append(subjectIds);
		result.append(')');
		return result.toString();
	}

} //OpenQuestionImpl
