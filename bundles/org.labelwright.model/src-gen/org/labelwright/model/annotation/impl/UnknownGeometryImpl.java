package org.labelwright.model.annotation.impl;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.UnknownGeometry;

/**
 * An implementation of the model object '<em><b>Unknown Geometry</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.UnknownGeometryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.UnknownGeometryImpl#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnknownGeometryImpl extends GeometryImpl implements UnknownGeometry {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final ObjectNode CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected ObjectNode content = CONTENT_EDEFAULT;

	/**
	 * @generated
	 */
	protected UnknownGeometryImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.UNKNOWN_GEOMETRY;
	}

	/**
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.UNKNOWN_GEOMETRY__KIND, oldKind, kind));
	}

	/**
	 * @generated
	 */
	@Override
	public ObjectNode getContent() {
		return content;
	}

	/**
	 * @generated
	 */
	@Override
	public void setContent(ObjectNode newContent) {
		ObjectNode oldContent = content;
		content = newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.UNKNOWN_GEOMETRY__CONTENT, oldContent, content));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.UNKNOWN_GEOMETRY__KIND:
				return getKind();
			case AnnotationPackage.UNKNOWN_GEOMETRY__CONTENT:
				return getContent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.UNKNOWN_GEOMETRY__KIND:
				setKind((String)newValue);
				return;
			case AnnotationPackage.UNKNOWN_GEOMETRY__CONTENT:
				setContent((ObjectNode)newValue);
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
			case AnnotationPackage.UNKNOWN_GEOMETRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AnnotationPackage.UNKNOWN_GEOMETRY__CONTENT:
				setContent(CONTENT_EDEFAULT);
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
			case AnnotationPackage.UNKNOWN_GEOMETRY__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case AnnotationPackage.UNKNOWN_GEOMETRY__CONTENT:
				return CONTENT_EDEFAULT == null ? content != null : !CONTENT_EDEFAULT.equals(content);
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
		result.append(", content: ");
		result.append(content);
		result.append(')');
		return result.toString();
	}

} //UnknownGeometryImpl
