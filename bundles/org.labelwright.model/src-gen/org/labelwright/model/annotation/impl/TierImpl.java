package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;

import org.labelwright.model.impl.ElementImpl;

/**
 * An implementation of the model object '<em><b>Tier</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.TierImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TierImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TierImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TierImpl#getLabelId <em>Label Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TierImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TierImpl#getPart <em>Part</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TierImpl extends ElementImpl implements Tier {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TierKind KIND_EDEFAULT = TierKind.FREE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TierKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' attribute.
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected String parent = PARENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelId() <em>Label Id</em>}' attribute.
	 * @see #getLabelId()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelId() <em>Label Id</em>}' attribute.
	 * @see #getLabelId()
	 * @generated
	 * @ordered
	 */
	protected String labelId = LABEL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected String speaker = SPEAKER_EDEFAULT;

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
	protected TierImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.TIER;
	}

	/**
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIER__NAME, oldName, name));
	}

	/**
	 * @generated
	 */
	@Override
	public TierKind getKind() {
		return kind;
	}

	/**
	 * @generated
	 */
	@Override
	public void setKind(TierKind newKind) {
		TierKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIER__KIND, oldKind, kind));
	}

	/**
	 * @generated
	 */
	@Override
	public String getParent() {
		return parent;
	}

	/**
	 * @generated
	 */
	@Override
	public void setParent(String newParent) {
		String oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIER__PARENT, oldParent, parent));
	}

	/**
	 * @generated
	 */
	@Override
	public String getLabelId() {
		return labelId;
	}

	/**
	 * @generated
	 */
	@Override
	public void setLabelId(String newLabelId) {
		String oldLabelId = labelId;
		labelId = newLabelId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIER__LABEL_ID, oldLabelId, labelId));
	}

	/**
	 * @generated
	 */
	@Override
	public String getSpeaker() {
		return speaker;
	}

	/**
	 * @generated
	 */
	@Override
	public void setSpeaker(String newSpeaker) {
		String oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIER__SPEAKER, oldSpeaker, speaker));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TIER__PART, oldPart, part));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.TIER__NAME:
				return getName();
			case AnnotationPackage.TIER__KIND:
				return getKind();
			case AnnotationPackage.TIER__PARENT:
				return getParent();
			case AnnotationPackage.TIER__LABEL_ID:
				return getLabelId();
			case AnnotationPackage.TIER__SPEAKER:
				return getSpeaker();
			case AnnotationPackage.TIER__PART:
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
			case AnnotationPackage.TIER__NAME:
				setName((String)newValue);
				return;
			case AnnotationPackage.TIER__KIND:
				setKind((TierKind)newValue);
				return;
			case AnnotationPackage.TIER__PARENT:
				setParent((String)newValue);
				return;
			case AnnotationPackage.TIER__LABEL_ID:
				setLabelId((String)newValue);
				return;
			case AnnotationPackage.TIER__SPEAKER:
				setSpeaker((String)newValue);
				return;
			case AnnotationPackage.TIER__PART:
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
			case AnnotationPackage.TIER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AnnotationPackage.TIER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AnnotationPackage.TIER__PARENT:
				setParent(PARENT_EDEFAULT);
				return;
			case AnnotationPackage.TIER__LABEL_ID:
				setLabelId(LABEL_ID_EDEFAULT);
				return;
			case AnnotationPackage.TIER__SPEAKER:
				setSpeaker(SPEAKER_EDEFAULT);
				return;
			case AnnotationPackage.TIER__PART:
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
			case AnnotationPackage.TIER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AnnotationPackage.TIER__KIND:
				return kind != KIND_EDEFAULT;
			case AnnotationPackage.TIER__PARENT:
				return PARENT_EDEFAULT == null ? parent != null : !PARENT_EDEFAULT.equals(parent);
			case AnnotationPackage.TIER__LABEL_ID:
				return LABEL_ID_EDEFAULT == null ? labelId != null : !LABEL_ID_EDEFAULT.equals(labelId);
			case AnnotationPackage.TIER__SPEAKER:
				return SPEAKER_EDEFAULT == null ? speaker != null : !SPEAKER_EDEFAULT.equals(speaker);
			case AnnotationPackage.TIER__PART:
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
		result.append(" (name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", parent: ");
		result.append(parent);
		result.append(", labelId: ");
		result.append(labelId);
		result.append(", speaker: ");
		result.append(speaker);
		result.append(", part: ");
		result.append(part);
		result.append(')');
		return result.toString();
	}

} //TierImpl
