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
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Geometry;

/**
 * An implementation of the model object '<em><b>Annotation</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationImpl#getLabelId <em>Label Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationImpl#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationImpl#getSecondary <em>Secondary</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationImpl#getPart <em>Part</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.AnnotationImpl#isLocked <em>Locked</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationImpl extends StatementImpl implements Annotation {
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
	 * The cached value of the '{@link #getGeometry() <em>Geometry</em>}' containment reference.
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected Geometry geometry;

	/**
	 * The cached value of the '{@link #getSecondary() <em>Secondary</em>}' containment reference list.
	 * @see #getSecondary()
	 * @generated
	 * @ordered
	 */
	protected EList<Geometry> secondary;

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
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOCKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected boolean locked = LOCKED_EDEFAULT;

	/**
	 * @generated
	 */
	protected AnnotationImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.ANNOTATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION__LABEL_ID, oldLabelId, labelId));
	}

	/**
	 * @generated
	 */
	@Override
	public Geometry getGeometry() {
		return geometry;
	}

	/**
	 * @generated
	 */
	public NotificationChain basicSetGeometry(Geometry newGeometry, NotificationChain msgs) {
		Geometry oldGeometry = geometry;
		geometry = newGeometry;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION__GEOMETRY, oldGeometry, newGeometry);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * @generated
	 */
	@Override
	public void setGeometry(Geometry newGeometry) {
		if (newGeometry != geometry) {
			NotificationChain msgs = null;
			if (geometry != null)
				msgs = ((InternalEObject)geometry).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.ANNOTATION__GEOMETRY, null, msgs);
			if (newGeometry != null)
				msgs = ((InternalEObject)newGeometry).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.ANNOTATION__GEOMETRY, null, msgs);
			msgs = basicSetGeometry(newGeometry, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION__GEOMETRY, newGeometry, newGeometry));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Geometry> getSecondary() {
		if (secondary == null) {
			secondary = new EObjectContainmentEList<Geometry>(Geometry.class, this, AnnotationPackage.ANNOTATION__SECONDARY);
		}
		return secondary;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION__PART, oldPart, part));
	}

	/**
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION__GROUP, oldGroup, group));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isLocked() {
		return locked;
	}

	/**
	 * @generated
	 */
	@Override
	public void setLocked(boolean newLocked) {
		boolean oldLocked = locked;
		locked = newLocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.ANNOTATION__LOCKED, oldLocked, locked));
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnnotationPackage.ANNOTATION__GEOMETRY:
				return basicSetGeometry(null, msgs);
			case AnnotationPackage.ANNOTATION__SECONDARY:
				return ((InternalEList<?>)getSecondary()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.ANNOTATION__LABEL_ID:
				return getLabelId();
			case AnnotationPackage.ANNOTATION__GEOMETRY:
				return getGeometry();
			case AnnotationPackage.ANNOTATION__SECONDARY:
				return getSecondary();
			case AnnotationPackage.ANNOTATION__PART:
				return getPart();
			case AnnotationPackage.ANNOTATION__GROUP:
				return getGroup();
			case AnnotationPackage.ANNOTATION__LOCKED:
				return isLocked();
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
			case AnnotationPackage.ANNOTATION__LABEL_ID:
				setLabelId((String)newValue);
				return;
			case AnnotationPackage.ANNOTATION__GEOMETRY:
				setGeometry((Geometry)newValue);
				return;
			case AnnotationPackage.ANNOTATION__SECONDARY:
				getSecondary().clear();
				getSecondary().addAll((Collection<? extends Geometry>)newValue);
				return;
			case AnnotationPackage.ANNOTATION__PART:
				setPart((String)newValue);
				return;
			case AnnotationPackage.ANNOTATION__GROUP:
				setGroup((String)newValue);
				return;
			case AnnotationPackage.ANNOTATION__LOCKED:
				setLocked((Boolean)newValue);
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
			case AnnotationPackage.ANNOTATION__LABEL_ID:
				setLabelId(LABEL_ID_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION__GEOMETRY:
				setGeometry((Geometry)null);
				return;
			case AnnotationPackage.ANNOTATION__SECONDARY:
				getSecondary().clear();
				return;
			case AnnotationPackage.ANNOTATION__PART:
				setPart(PART_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case AnnotationPackage.ANNOTATION__LOCKED:
				setLocked(LOCKED_EDEFAULT);
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
			case AnnotationPackage.ANNOTATION__LABEL_ID:
				return LABEL_ID_EDEFAULT == null ? labelId != null : !LABEL_ID_EDEFAULT.equals(labelId);
			case AnnotationPackage.ANNOTATION__GEOMETRY:
				return geometry != null;
			case AnnotationPackage.ANNOTATION__SECONDARY:
				return secondary != null && !secondary.isEmpty();
			case AnnotationPackage.ANNOTATION__PART:
				return PART_EDEFAULT == null ? part != null : !PART_EDEFAULT.equals(part);
			case AnnotationPackage.ANNOTATION__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case AnnotationPackage.ANNOTATION__LOCKED:
				return locked != LOCKED_EDEFAULT;
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
		result.append(" (labelId: ");
		result.append(labelId);
		result.append(", part: ");
		result.append(part);
		result.append(", group: ");
		result.append(group);
		result.append(", locked: ");
		result.append(locked);
		result.append(')');
		return result.toString();
	}

} //AnnotationImpl
