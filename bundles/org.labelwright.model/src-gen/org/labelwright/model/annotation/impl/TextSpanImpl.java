package org.labelwright.model.annotation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.TextSpan;

/**
 * An implementation of the model object '<em><b>Text Span</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.TextSpanImpl#getOffsets <em>Offsets</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.TextSpanImpl#getQuotes <em>Quotes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextSpanImpl extends GeometryImpl implements TextSpan {
	/**
	 * The default value of the '{@link #getOffsets() <em>Offsets</em>}' attribute.
	 * @see #getOffsets()
	 * @generated
	 * @ordered
	 */
	protected static final int[] OFFSETS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOffsets() <em>Offsets</em>}' attribute.
	 * @see #getOffsets()
	 * @generated
	 * @ordered
	 */
	protected int[] offsets = OFFSETS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQuotes() <em>Quotes</em>}' attribute list.
	 * @see #getQuotes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> quotes;

	/**
	 * @generated
	 */
	protected TextSpanImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.TEXT_SPAN;
	}

	/**
	 * @generated
	 */
	@Override
	public int[] getOffsets() {
		return offsets;
	}

	/**
	 * @generated
	 */
	@Override
	public void setOffsets(int[] newOffsets) {
		int[] oldOffsets = offsets;
		offsets = newOffsets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.TEXT_SPAN__OFFSETS, oldOffsets, offsets));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getQuotes() {
		if (quotes == null) {
			quotes = new EDataTypeEList<String>(String.class, this, AnnotationPackage.TEXT_SPAN__QUOTES);
		}
		return quotes;
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.TEXT_SPAN__OFFSETS:
				return getOffsets();
			case AnnotationPackage.TEXT_SPAN__QUOTES:
				return getQuotes();
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
			case AnnotationPackage.TEXT_SPAN__OFFSETS:
				setOffsets((int[])newValue);
				return;
			case AnnotationPackage.TEXT_SPAN__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends String>)newValue);
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
			case AnnotationPackage.TEXT_SPAN__OFFSETS:
				setOffsets(OFFSETS_EDEFAULT);
				return;
			case AnnotationPackage.TEXT_SPAN__QUOTES:
				getQuotes().clear();
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
			case AnnotationPackage.TEXT_SPAN__OFFSETS:
				return OFFSETS_EDEFAULT == null ? offsets != null : !OFFSETS_EDEFAULT.equals(offsets);
			case AnnotationPackage.TEXT_SPAN__QUOTES:
				return quotes != null && !quotes.isEmpty();
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
		result.append(" (offsets: ");
		result.append(offsets);
		result.append(", quotes: ");
		result.append(quotes);
		result.append(')');
		return result.toString();
	}

} //TextSpanImpl
