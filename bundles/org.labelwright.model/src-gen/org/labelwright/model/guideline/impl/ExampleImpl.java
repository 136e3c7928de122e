package org.labelwright.model.guideline.impl;

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

import org.labelwright.model.annotation.Annotation;

import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.GuidelinePackage;

import org.labelwright.model.impl.NamedImpl;

/**
 * An implementation of the model object '<em><b>Example</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.impl.ExampleImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.ExampleImpl#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.ExampleImpl#getAnnotationIds <em>Annotation Ids</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.ExampleImpl#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.impl.ExampleImpl#getSubjectIds <em>Subject Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExampleImpl extends NamedImpl implements Example {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ExampleKind KIND_EDEFAULT = ExampleKind.POSITIVE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ExampleKind kind = KIND_EDEFAULT;

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
	 * The cached value of the '{@link #getAnnotationIds() <em>Annotation Ids</em>}' attribute list.
	 * @see #getAnnotationIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> annotationIds;

	/**
	 * The cached value of the '{@link #getSnapshot() <em>Snapshot</em>}' containment reference list.
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotation> snapshot;

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
	protected ExampleImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return GuidelinePackage.Literals.EXAMPLE;
	}

	/**
	 * @generated
	 */
	@Override
	public ExampleKind getKind() {
		return kind;
	}

	/**
	 * @generated
	 */
	@Override
	public void setKind(ExampleKind newKind) {
		ExampleKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.EXAMPLE__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, GuidelinePackage.EXAMPLE__ITEM_ID, oldItemId, itemId));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getAnnotationIds() {
		if (annotationIds == null) {
			annotationIds = new EDataTypeEList<String>(String.class, this, GuidelinePackage.EXAMPLE__ANNOTATION_IDS);
		}
		return annotationIds;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Annotation> getSnapshot() {
		if (snapshot == null) {
			snapshot = new EObjectContainmentEList<Annotation>(Annotation.class, this, GuidelinePackage.EXAMPLE__SNAPSHOT);
		}
		return snapshot;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getSubjectIds() {
		if (subjectIds == null) {
			subjectIds = new EDataTypeEList<String>(String.class, this, GuidelinePackage.EXAMPLE__SUBJECT_IDS);
		}
		return subjectIds;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case GuidelinePackage.EXAMPLE__SNAPSHOT:
				return ((InternalEList<?>)getSnapshot()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case GuidelinePackage.EXAMPLE__KIND:
				return getKind();
			case GuidelinePackage.EXAMPLE__ITEM_ID:
				return getItemId();
			case GuidelinePackage.EXAMPLE__ANNOTATION_IDS:
				return getAnnotationIds();
			case GuidelinePackage.EXAMPLE__SNAPSHOT:
				return getSnapshot();
			case GuidelinePackage.EXAMPLE__SUBJECT_IDS:
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
			case GuidelinePackage.EXAMPLE__KIND:
				setKind((ExampleKind)newValue);
				return;
			case GuidelinePackage.EXAMPLE__ITEM_ID:
				setItemId((String)newValue);
				return;
			case GuidelinePackage.EXAMPLE__ANNOTATION_IDS:
				getAnnotationIds().clear();
				getAnnotationIds().addAll((Collection<? extends String>)newValue);
				return;
			case GuidelinePackage.EXAMPLE__SNAPSHOT:
				getSnapshot().clear();
				getSnapshot().addAll((Collection<? extends Annotation>)newValue);
				return;
			case GuidelinePackage.EXAMPLE__SUBJECT_IDS:
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
			case GuidelinePackage.EXAMPLE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case GuidelinePackage.EXAMPLE__ITEM_ID:
				setItemId(ITEM_ID_EDEFAULT);
				return;
			case GuidelinePackage.EXAMPLE__ANNOTATION_IDS:
				getAnnotationIds().clear();
				return;
			case GuidelinePackage.EXAMPLE__SNAPSHOT:
				getSnapshot().clear();
				return;
			case GuidelinePackage.EXAMPLE__SUBJECT_IDS:
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
			case GuidelinePackage.EXAMPLE__KIND:
				return kind != KIND_EDEFAULT;
			case GuidelinePackage.EXAMPLE__ITEM_ID:
				return ITEM_ID_EDEFAULT == null ? itemId != null : !ITEM_ID_EDEFAULT.equals(itemId);
			case GuidelinePackage.EXAMPLE__ANNOTATION_IDS:
				return annotationIds != null && !annotationIds.isEmpty();
			case GuidelinePackage.EXAMPLE__SNAPSHOT:
				return snapshot != null && !snapshot.isEmpty();
			case GuidelinePackage.EXAMPLE__SUBJECT_IDS:
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", itemId: ");
		result.append(itemId);
		result.append(", annotationIds: ");
		result.append(annotationIds);
		result.append(", subjectIds: ");
		result.append(subjectIds);
		result.append(')');
		return result.toString();
	}

} //ExampleImpl
