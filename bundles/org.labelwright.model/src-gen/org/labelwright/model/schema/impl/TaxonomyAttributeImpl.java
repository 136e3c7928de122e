package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.TaxonomyAttribute;

/**
 * An implementation of the model object '<em><b>Taxonomy Attribute</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.TaxonomyAttributeImpl#getTaxonomyId <em>Taxonomy Id</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.TaxonomyAttributeImpl#getRootIds <em>Root Ids</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.TaxonomyAttributeImpl#isMultiple <em>Multiple</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaxonomyAttributeImpl extends AttributeImpl implements TaxonomyAttribute {
	/**
	 * The default value of the '{@link #getTaxonomyId() <em>Taxonomy Id</em>}' attribute.
	 * @see #getTaxonomyId()
	 * @generated
	 * @ordered
	 */
	protected static final String TAXONOMY_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaxonomyId() <em>Taxonomy Id</em>}' attribute.
	 * @see #getTaxonomyId()
	 * @generated
	 * @ordered
	 */
	protected String taxonomyId = TAXONOMY_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRootIds() <em>Root Ids</em>}' attribute list.
	 * @see #getRootIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> rootIds;

	/**
	 * The default value of the '{@link #isMultiple() <em>Multiple</em>}' attribute.
	 * @see #isMultiple()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTIPLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMultiple() <em>Multiple</em>}' attribute.
	 * @see #isMultiple()
	 * @generated
	 * @ordered
	 */
	protected boolean multiple = MULTIPLE_EDEFAULT;

	/**
	 * @generated
	 */
	protected TaxonomyAttributeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.TAXONOMY_ATTRIBUTE;
	}

	/**
	 * @generated
	 */
	@Override
	public String getTaxonomyId() {
		return taxonomyId;
	}

	/**
	 * @generated
	 */
	@Override
	public void setTaxonomyId(String newTaxonomyId) {
		String oldTaxonomyId = taxonomyId;
		taxonomyId = newTaxonomyId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TAXONOMY_ATTRIBUTE__TAXONOMY_ID, oldTaxonomyId, taxonomyId));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getRootIds() {
		if (rootIds == null) {
			rootIds = new EDataTypeEList<String>(String.class, this, SchemaPackage.TAXONOMY_ATTRIBUTE__ROOT_IDS);
		}
		return rootIds;
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isMultiple() {
		return multiple;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMultiple(boolean newMultiple) {
		boolean oldMultiple = multiple;
		multiple = newMultiple;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.TAXONOMY_ATTRIBUTE__MULTIPLE, oldMultiple, multiple));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.TAXONOMY_ATTRIBUTE__TAXONOMY_ID:
				return getTaxonomyId();
			case SchemaPackage.TAXONOMY_ATTRIBUTE__ROOT_IDS:
				return getRootIds();
			case SchemaPackage.TAXONOMY_ATTRIBUTE__MULTIPLE:
				return isMultiple();
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
			case SchemaPackage.TAXONOMY_ATTRIBUTE__TAXONOMY_ID:
				setTaxonomyId((String)newValue);
				return;
			case SchemaPackage.TAXONOMY_ATTRIBUTE__ROOT_IDS:
				getRootIds().clear();
				getRootIds().addAll((Collection<? extends String>)newValue);
				return;
			case SchemaPackage.TAXONOMY_ATTRIBUTE__MULTIPLE:
				setMultiple((Boolean)newValue);
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
			case SchemaPackage.TAXONOMY_ATTRIBUTE__TAXONOMY_ID:
				setTaxonomyId(TAXONOMY_ID_EDEFAULT);
				return;
			case SchemaPackage.TAXONOMY_ATTRIBUTE__ROOT_IDS:
				getRootIds().clear();
				return;
			case SchemaPackage.TAXONOMY_ATTRIBUTE__MULTIPLE:
				setMultiple(MULTIPLE_EDEFAULT);
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
			case SchemaPackage.TAXONOMY_ATTRIBUTE__TAXONOMY_ID:
				return TAXONOMY_ID_EDEFAULT == null ? taxonomyId != null : !TAXONOMY_ID_EDEFAULT.equals(taxonomyId);
			case SchemaPackage.TAXONOMY_ATTRIBUTE__ROOT_IDS:
				return rootIds != null && !rootIds.isEmpty();
			case SchemaPackage.TAXONOMY_ATTRIBUTE__MULTIPLE:
				return multiple != MULTIPLE_EDEFAULT;
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
		result.append(" (taxonomyId: ");
		result.append(taxonomyId);
		result.append(", rootIds: ");
		result.append(rootIds);
		result.append(", multiple: ");
		result.append(multiple);
		result.append(')');
		return result.toString();
	}

} //TaxonomyAttributeImpl
