package org.labelwright.model.annotation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Tier;

import org.labelwright.model.impl.IdentifiedImpl;

/**
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getAnnotatorId <em>Annotator Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getSchemaRevision <em>Schema Revision</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getGuidelineVersion <em>Guideline Version</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationDocumentImpl#getTiers <em>Tiers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationDocumentImpl extends IdentifiedImpl implements AnnotationDocument {
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
	 * The default value of the '{@link #getAnnotatorId() <em>Annotator Id</em>}' attribute.
	 * @see #getAnnotatorId()
	 * @generated
	 * @ordered
	 */
	protected static final String ANNOTATOR_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnotatorId() <em>Annotator Id</em>}' attribute.
	 * @see #getAnnotatorId()
	 * @generated
	 * @ordered
	 */
	protected String annotatorId = ANNOTATOR_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemaRevision() <em>Schema Revision</em>}' attribute.
	 * @see #getSchemaRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEMA_REVISION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSchemaRevision() <em>Schema Revision</em>}' attribute.
	 * @see #getSchemaRevision()
	 * @generated
	 * @ordered
	 */
	protected int schemaRevision = SCHEMA_REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidelineVersion() <em>Guideline Version</em>}' attribute.
	 * @see #getGuidelineVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDELINE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidelineVersion() <em>Guideline Version</em>}' attribute.
	 * @see #getGuidelineVersion()
	 * @generated
	 * @ordered
	 */
	protected String guidelineVersion = GUIDELINE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final DocumentState STATE_EDEFAULT = DocumentState.NEW;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected DocumentState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> annotations;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * The cached value of the '{@link #getTiers() <em>Tiers</em>}' containment reference list.
	 * @see #getTiers()
	 * @generated
	 * @ordered
	 */
	protected EList<Tier> tiers;

	/**
	 * @generated
	 */
	protected AnnotationDocumentImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.ANNOTATION_DOCUMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION_DOCUMENT__ITEM_ID, oldItemId, itemId));
	}

	/**
	 * @generated
	 */
	@Override
	public String getAnnotatorId() {
		return annotatorId;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAnnotatorId(String newAnnotatorId) {
		String oldAnnotatorId = annotatorId;
		annotatorId = newAnnotatorId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATOR_ID, oldAnnotatorId, annotatorId));
	}

	/**
	 * @generated
	 */
	@Override
	public int getSchemaRevision() {
		return schemaRevision;
	}

	/**
	 * @generated
	 */
	@Override
	public void setSchemaRevision(int newSchemaRevision) {
		int oldSchemaRevision = schemaRevision;
		schemaRevision = newSchemaRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION_DOCUMENT__SCHEMA_REVISION, oldSchemaRevision, schemaRevision));
	}

	/**
	 * @generated
	 */
	@Override
	public String getGuidelineVersion() {
		return guidelineVersion;
	}

	/**
	 * @generated
	 */
	@Override
	public void setGuidelineVersion(String newGuidelineVersion) {
		String oldGuidelineVersion = guidelineVersion;
		guidelineVersion = newGuidelineVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION_DOCUMENT__GUIDELINE_VERSION, oldGuidelineVersion, guidelineVersion));
	}

	/**
	 * @generated
	 */
	@Override
	public DocumentState getState() {
		return state;
	}

	/**
	 * @generated
	 */
	@Override
	public void setState(DocumentState newState) {
		DocumentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION_DOCUMENT__STATE, oldState, state));
	}

	/**
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION_DOCUMENT__REASON, oldReason, reason));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Annotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentEList<Annotation>(Annotation.class, this, AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATIONS);
		}
		return annotations;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, AnnotationPackage.ANNOTATION_DOCUMENT__RELATIONS);
		}
		return relations;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, AnnotationPackage.ANNOTATION_DOCUMENT__ANSWERS);
		}
		return answers;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Tier> getTiers() {
		if (tiers == null) {
			tiers = new EObjectContainmentEList<Tier>(Tier.class, this, AnnotationPackage.ANNOTATION_DOCUMENT__TIERS);
		}
		return tiers;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
			case AnnotationPackage.ANNOTATION_DOCUMENT__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case AnnotationPackage.ANNOTATION_DOCUMENT__TIERS:
				return ((InternalEList<?>)getTiers()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.ANNOTATION_DOCUMENT__ITEM_ID:
				return getItemId();
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATOR_ID:
				return getAnnotatorId();
			case AnnotationPackage.ANNOTATION_DOCUMENT__SCHEMA_REVISION:
				return getSchemaRevision();
			case AnnotationPackage.ANNOTATION_DOCUMENT__GUIDELINE_VERSION:
				return getGuidelineVersion();
			case AnnotationPackage.ANNOTATION_DOCUMENT__STATE:
				return getState();
			case AnnotationPackage.ANNOTATION_DOCUMENT__REASON:
				return getReason();
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATIONS:
				return getAnnotations();
			case AnnotationPackage.ANNOTATION_DOCUMENT__RELATIONS:
				return getRelations();
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANSWERS:
				return getAnswers();
			case AnnotationPackage.ANNOTATION_DOCUMENT__TIERS:
				return getTiers();
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
			case AnnotationPackage.ANNOTATION_DOCUMENT__ITEM_ID:
				setItemId((String)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATOR_ID:
				setAnnotatorId((String)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__SCHEMA_REVISION:
				setSchemaRevision((Integer)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__GUIDELINE_VERSION:
				setGuidelineVersion((String)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__STATE:
				setState((DocumentState)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__REASON:
				setReason((String)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends Annotation>)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__TIERS:
				getTiers().clear();
				getTiers().addAll((Collection<? extends Tier>)newValue);
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
			case AnnotationPackage.ANNOTATION_DOCUMENT__ITEM_ID:
				setItemId(ITEM_ID_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATOR_ID:
				setAnnotatorId(ANNOTATOR_ID_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__SCHEMA_REVISION:
				setSchemaRevision(SCHEMA_REVISION_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__GUIDELINE_VERSION:
				setGuidelineVersion(GUIDELINE_VERSION_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATIONS:
				getAnnotations().clear();
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__RELATIONS:
				getRelations().clear();
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANSWERS:
				getAnswers().clear();
				return;
			case AnnotationPackage.ANNOTATION_DOCUMENT__TIERS:
				getTiers().clear();
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
			case AnnotationPackage.ANNOTATION_DOCUMENT__ITEM_ID:
				return ITEM_ID_EDEFAULT == null ? itemId != null : !ITEM_ID_EDEFAULT.equals(itemId);
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATOR_ID:
				return ANNOTATOR_ID_EDEFAULT == null ? annotatorId != null : !ANNOTATOR_ID_EDEFAULT.equals(annotatorId);
			case AnnotationPackage.ANNOTATION_DOCUMENT__SCHEMA_REVISION:
				return schemaRevision != SCHEMA_REVISION_EDEFAULT;
			case AnnotationPackage.ANNOTATION_DOCUMENT__GUIDELINE_VERSION:
				return GUIDELINE_VERSION_EDEFAULT == null ? guidelineVersion != null : !GUIDELINE_VERSION_EDEFAULT.equals(guidelineVersion);
			case AnnotationPackage.ANNOTATION_DOCUMENT__STATE:
				return state != STATE_EDEFAULT;
			case AnnotationPackage.ANNOTATION_DOCUMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
			case AnnotationPackage.ANNOTATION_DOCUMENT__RELATIONS:
				return relations != null && !relations.isEmpty();
			case AnnotationPackage.ANNOTATION_DOCUMENT__ANSWERS:
				return answers != null && !answers.isEmpty();
			case AnnotationPackage.ANNOTATION_DOCUMENT__TIERS:
				return tiers != null && !tiers.isEmpty();
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
		result.append(", annotatorId: ");
		result.append(annotatorId);
		result.append(", schemaRevision: ");
		result.append(schemaRevision);
		result.append(", guidelineVersion: ");
		result.append(guidelineVersion);
		result.append(", state: ");
		result.append(state);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //AnnotationDocumentImpl
