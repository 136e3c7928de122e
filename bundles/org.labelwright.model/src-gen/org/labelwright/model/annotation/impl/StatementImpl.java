package org.labelwright.model.annotation.impl;

import java.time.Instant;

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

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Statement;

import org.labelwright.model.impl.IdentifiedImpl;

/**
 * An implementation of the model object '<em><b>Statement</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getModifiedBy <em>Modified By</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getModifiedAt <em>Modified At</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.StatementImpl#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StatementImpl extends IdentifiedImpl implements Statement {
	/**
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final double RANK_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected double rank = RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin ORIGIN_EDEFAULT = Origin.PERSON;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final Double CONFIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected Double confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected String createdBy = CREATED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiedBy() <em>Modified By</em>}' attribute.
	 * @see #getModifiedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModifiedBy() <em>Modified By</em>}' attribute.
	 * @see #getModifiedBy()
	 * @generated
	 * @ordered
	 */
	protected String modifiedBy = MODIFIED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiedAt() <em>Modified At</em>}' attribute.
	 * @see #getModifiedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModifiedAt() <em>Modified At</em>}' attribute.
	 * @see #getModifiedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant modifiedAt = MODIFIED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' attribute list.
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> flags;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributeValue> values;

	/**
	 * @generated
	 */
	protected StatementImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.STATEMENT;
	}

	/**
	 * @generated
	 */
	@Override
	public double getRank() {
		return rank;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRank(double newRank) {
		double oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__RANK, oldRank, rank));
	}

	/**
	 * @generated
	 */
	@Override
	public Origin getOrigin() {
		return origin;
	}

	/**
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin) {
		Origin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__ORIGIN, oldOrigin, origin));
	}

	/**
	 * @generated
	 */
	@Override
	public Double getConfidence() {
		return confidence;
	}

	/**
	 * @generated
	 */
	@Override
	public void setConfidence(Double newConfidence) {
		Double oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__SOURCE, oldSource, source));
	}

	/**
	 * @generated
	 */
	@Override
	public String getCreatedBy() {
		return createdBy;
	}

	/**
	 * @generated
	 */
	@Override
	public void setCreatedBy(String newCreatedBy) {
		String oldCreatedBy = createdBy;
		createdBy = newCreatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__CREATED_BY, oldCreatedBy, createdBy));
	}

	/**
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return createdAt;
	}

	/**
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		Instant oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * @generated
	 */
	@Override
	public String getModifiedBy() {
		return modifiedBy;
	}

	/**
	 * @generated
	 */
	@Override
	public void setModifiedBy(String newModifiedBy) {
		String oldModifiedBy = modifiedBy;
		modifiedBy = newModifiedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__MODIFIED_BY, oldModifiedBy, modifiedBy));
	}

	/**
	 * @generated
	 */
	@Override
	public Instant getModifiedAt() {
		return modifiedAt;
	}

	/**
	 * @generated
	 */
	@Override
	public void setModifiedAt(Instant newModifiedAt) {
		Instant oldModifiedAt = modifiedAt;
		modifiedAt = newModifiedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__MODIFIED_AT, oldModifiedAt, modifiedAt));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getFlags() {
		if (flags == null) {
			flags = new EDataTypeEList<String>(String.class, this, AnnotationPackage.STATEMENT__FLAGS);
		}
		return flags;
	}

	/**
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.STATEMENT__NOTE, oldNote, note));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<AttributeValue> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<AttributeValue>(AttributeValue.class, this, AnnotationPackage.STATEMENT__VALUES);
		}
		return values;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnnotationPackage.STATEMENT__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.STATEMENT__RANK:
				return getRank();
			case AnnotationPackage.STATEMENT__ORIGIN:
				return getOrigin();
			case AnnotationPackage.STATEMENT__CONFIDENCE:
				return getConfidence();
			case AnnotationPackage.STATEMENT__SOURCE:
				return getSource();
			case AnnotationPackage.STATEMENT__CREATED_BY:
				return getCreatedBy();
			case AnnotationPackage.STATEMENT__CREATED_AT:
				return getCreatedAt();
			case AnnotationPackage.STATEMENT__MODIFIED_BY:
				return getModifiedBy();
			case AnnotationPackage.STATEMENT__MODIFIED_AT:
				return getModifiedAt();
			case AnnotationPackage.STATEMENT__FLAGS:
				return getFlags();
			case AnnotationPackage.STATEMENT__NOTE:
				return getNote();
			case AnnotationPackage.STATEMENT__VALUES:
				return getValues();
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
			case AnnotationPackage.STATEMENT__RANK:
				setRank((Double)newValue);
				return;
			case AnnotationPackage.STATEMENT__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case AnnotationPackage.STATEMENT__CONFIDENCE:
				setConfidence((Double)newValue);
				return;
			case AnnotationPackage.STATEMENT__SOURCE:
				setSource((String)newValue);
				return;
			case AnnotationPackage.STATEMENT__CREATED_BY:
				setCreatedBy((String)newValue);
				return;
			case AnnotationPackage.STATEMENT__CREATED_AT:
				setCreatedAt((Instant)newValue);
				return;
			case AnnotationPackage.STATEMENT__MODIFIED_BY:
				setModifiedBy((String)newValue);
				return;
			case AnnotationPackage.STATEMENT__MODIFIED_AT:
				setModifiedAt((Instant)newValue);
				return;
			case AnnotationPackage.STATEMENT__FLAGS:
				getFlags().clear();
				getFlags().addAll((Collection<? extends String>)newValue);
				return;
			case AnnotationPackage.STATEMENT__NOTE:
				setNote((String)newValue);
				return;
			case AnnotationPackage.STATEMENT__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends AttributeValue>)newValue);
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
			case AnnotationPackage.STATEMENT__RANK:
				setRank(RANK_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__CREATED_BY:
				setCreatedBy(CREATED_BY_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__MODIFIED_BY:
				setModifiedBy(MODIFIED_BY_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__MODIFIED_AT:
				setModifiedAt(MODIFIED_AT_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__FLAGS:
				getFlags().clear();
				return;
			case AnnotationPackage.STATEMENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case AnnotationPackage.STATEMENT__VALUES:
				getValues().clear();
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
			case AnnotationPackage.STATEMENT__RANK:
				return rank != RANK_EDEFAULT;
			case AnnotationPackage.STATEMENT__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case AnnotationPackage.STATEMENT__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case AnnotationPackage.STATEMENT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case AnnotationPackage.STATEMENT__CREATED_BY:
				return CREATED_BY_EDEFAULT == null ? createdBy != null : !CREATED_BY_EDEFAULT.equals(createdBy);
			case AnnotationPackage.STATEMENT__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case AnnotationPackage.STATEMENT__MODIFIED_BY:
				return MODIFIED_BY_EDEFAULT == null ? modifiedBy != null : !MODIFIED_BY_EDEFAULT.equals(modifiedBy);
			case AnnotationPackage.STATEMENT__MODIFIED_AT:
				return MODIFIED_AT_EDEFAULT == null ? modifiedAt != null : !MODIFIED_AT_EDEFAULT.equals(modifiedAt);
			case AnnotationPackage.STATEMENT__FLAGS:
				return flags != null && !flags.isEmpty();
			case AnnotationPackage.STATEMENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case AnnotationPackage.STATEMENT__VALUES:
				return values != null && !values.isEmpty();
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
		result.append(" (rank: ");
		result.append(rank);
		result.append(", origin: ");
		result.append(origin);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(", source: ");
		result.append(source);
		result.append(", createdBy: ");
		result.append(createdBy);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", modifiedBy: ");
		result.append(modifiedBy);
		result.append(", modifiedAt: ");
		result.append(modifiedAt);
		result.append(", flags: ");
		result.append(flags);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //StatementImpl
