package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Label Schema</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.LabelSchemaImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelSchemaImpl#getModalityIds <em>Modality Ids</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelSchemaImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelSchemaImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelSchemaImpl#getRelationTypes <em>Relation Types</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelSchemaImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelSchemaImpl#getConstraints <em>Constraints</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LabelSchemaImpl extends NamedImpl implements LabelSchema {
	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final int REVISION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected int revision = REVISION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getModalityIds() <em>Modality Ids</em>}' attribute list.
	 * @see #getModalityIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> modalityIds;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' containment reference list.
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> labels;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributes;

	/**
	 * The cached value of the '{@link #getRelationTypes() <em>Relation Types</em>}' containment reference list.
	 * @see #getRelationTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<RelationType> relationTypes;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Question> questions;

	/**
	 * The cached value of the '{@link #getConstraints() <em>Constraints</em>}' containment reference list.
	 * @see #getConstraints()
	 * @generated
	 * @ordered
	 */
	protected EList<Constraint> constraints;

	/**
	 * @generated
	 */
	protected LabelSchemaImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.LABEL_SCHEMA;
	}

	/**
	 * @generated
	 */
	@Override
	public int getRevision() {
		return revision;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRevision(int newRevision) {
		int oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL_SCHEMA__REVISION, oldRevision, revision));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getModalityIds() {
		if (modalityIds == null) {
			modalityIds = new EDataTypeEList<String>(String.class, this, SchemaPackage.LABEL_SCHEMA__MODALITY_IDS);
		}
		return modalityIds;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Label> getLabels() {
		if (labels == null) {
			labels = new EObjectContainmentEList<Label>(Label.class, this, SchemaPackage.LABEL_SCHEMA__LABELS);
		}
		return labels;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<Attribute>(Attribute.class, this, SchemaPackage.LABEL_SCHEMA__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<RelationType> getRelationTypes() {
		if (relationTypes == null) {
			relationTypes = new EObjectContainmentEList<RelationType>(RelationType.class, this, SchemaPackage.LABEL_SCHEMA__RELATION_TYPES);
		}
		return relationTypes;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Question> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<Question>(Question.class, this, SchemaPackage.LABEL_SCHEMA__QUESTIONS);
		}
		return questions;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Constraint> getConstraints() {
		if (constraints == null) {
			constraints = new EObjectContainmentEList<Constraint>(Constraint.class, this, SchemaPackage.LABEL_SCHEMA__CONSTRAINTS);
		}
		return constraints;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.LABEL_SCHEMA__LABELS:
				return ((InternalEList<?>)getLabels()).basicRemove(otherEnd, msgs);
			case SchemaPackage.LABEL_SCHEMA__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
			case SchemaPackage.LABEL_SCHEMA__RELATION_TYPES:
				return ((InternalEList<?>)getRelationTypes()).basicRemove(otherEnd, msgs);
			case SchemaPackage.LABEL_SCHEMA__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case SchemaPackage.LABEL_SCHEMA__CONSTRAINTS:
				return ((InternalEList<?>)getConstraints()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.LABEL_SCHEMA__REVISION:
				return getRevision();
			case SchemaPackage.LABEL_SCHEMA__MODALITY_IDS:
				return getModalityIds();
			case SchemaPackage.LABEL_SCHEMA__LABELS:
				return getLabels();
			case SchemaPackage.LABEL_SCHEMA__ATTRIBUTES:
				return getAttributes();
			case SchemaPackage.LABEL_SCHEMA__RELATION_TYPES:
				return getRelationTypes();
			case SchemaPackage.LABEL_SCHEMA__QUESTIONS:
				return getQuestions();
			case SchemaPackage.LABEL_SCHEMA__CONSTRAINTS:
				return getConstraints();
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
			case SchemaPackage.LABEL_SCHEMA__REVISION:
				setRevision((Integer)newValue);
				return;
			case SchemaPackage.LABEL_SCHEMA__MODALITY_IDS:
				getModalityIds().clear();
				getModalityIds().addAll((Collection<? extends String>)newValue);
				return;
			case SchemaPackage.LABEL_SCHEMA__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends Label>)newValue);
				return;
			case SchemaPackage.LABEL_SCHEMA__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Attribute>)newValue);
				return;
			case SchemaPackage.LABEL_SCHEMA__RELATION_TYPES:
				getRelationTypes().clear();
				getRelationTypes().addAll((Collection<? extends RelationType>)newValue);
				return;
			case SchemaPackage.LABEL_SCHEMA__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends Question>)newValue);
				return;
			case SchemaPackage.LABEL_SCHEMA__CONSTRAINTS:
				getConstraints().clear();
				getConstraints().addAll((Collection<? extends Constraint>)newValue);
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
			case SchemaPackage.LABEL_SCHEMA__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case SchemaPackage.LABEL_SCHEMA__MODALITY_IDS:
				getModalityIds().clear();
				return;
			case SchemaPackage.LABEL_SCHEMA__LABELS:
				getLabels().clear();
				return;
			case SchemaPackage.LABEL_SCHEMA__ATTRIBUTES:
				getAttributes().clear();
				return;
			case SchemaPackage.LABEL_SCHEMA__RELATION_TYPES:
				getRelationTypes().clear();
				return;
			case SchemaPackage.LABEL_SCHEMA__QUESTIONS:
				getQuestions().clear();
				return;
			case SchemaPackage.LABEL_SCHEMA__CONSTRAINTS:
				getConstraints().clear();
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
			case SchemaPackage.LABEL_SCHEMA__REVISION:
				return revision != REVISION_EDEFAULT;
			case SchemaPackage.LABEL_SCHEMA__MODALITY_IDS:
				return modalityIds != null && !modalityIds.isEmpty();
			case SchemaPackage.LABEL_SCHEMA__LABELS:
				return labels != null && !labels.isEmpty();
			case SchemaPackage.LABEL_SCHEMA__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case SchemaPackage.LABEL_SCHEMA__RELATION_TYPES:
				return relationTypes != null && !relationTypes.isEmpty();
			case SchemaPackage.LABEL_SCHEMA__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case SchemaPackage.LABEL_SCHEMA__CONSTRAINTS:
				return constraints != null && !constraints.isEmpty();
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
		result.append(" (revision: ");
		result.append(revision);
		result.append(", modalityIds: ");
		result.append(modalityIds);
		result.append(')');
		return result.toString();
	}

} //LabelSchemaImpl
