package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.PageRegion;

/**
 * An implementation of the model object '<em><b>Page Region</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.PageRegionImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.PageRegionImpl#getRegion <em>Region</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PageRegionImpl extends GeometryImpl implements PageRegion {
	/**
	 * The default value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected int page = PAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRegion() <em>Region</em>}' containment reference.
	 * @see #getRegion()
	 * @generated
	 * @ordered
	 */
	protected Geometry region;

	/**
	 * @generated
	 */
	protected PageRegionImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.PAGE_REGION;
	}

	/**
	 * @generated
	 */
	@Override
	public int getPage() {
		return page;
	}

	/**
	 * @generated
	 */
	@Override
	public void setPage(int newPage) {
		int oldPage = page;
		page = newPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.PAGE_REGION__PAGE, oldPage, page));
	}

	/**
	 * @generated
	 */
	@Override
	public Geometry getRegion() {
		return region;
	}

	/**
	 * @generated
	 */
	public NotificationChain basicSetRegion(Geometry newRegion, NotificationChain msgs) {
		Geometry oldRegion = region;
		region = newRegion;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AnnotationPackage.PAGE_REGION__REGION, oldRegion, newRegion);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRegion(Geometry newRegion) {
		if (newRegion != region) {
			NotificationChain msgs = null;
			if (region != null)
				msgs = ((InternalEObject)region).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.PAGE_REGION__REGION, null, msgs);
			if (newRegion != null)
				msgs = ((InternalEObject)newRegion).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.PAGE_REGION__REGION, null, msgs);
			msgs = basicSetRegion(newRegion, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.PAGE_REGION__REGION, newRegion, newRegion));
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnnotationPackage.PAGE_REGION__REGION:
				return basicSetRegion(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.PAGE_REGION__PAGE:
				return getPage();
			case AnnotationPackage.PAGE_REGION__REGION:
				return getRegion();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.PAGE_REGION__PAGE:
				setPage((Integer)newValue);
				return;
			case AnnotationPackage.PAGE_REGION__REGION:
				setRegion((Geometry)newValue);
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
			case AnnotationPackage.PAGE_REGION__PAGE:
				setPage(PAGE_EDEFAULT);
				return;
			case AnnotationPackage.PAGE_REGION__REGION:
				setRegion((Geometry)null);
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
			case AnnotationPackage.PAGE_REGION__PAGE:
				return page != PAGE_EDEFAULT;
			case AnnotationPackage.PAGE_REGION__REGION:
				return region != null;
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
		result.append(" (page: ");
		result.append(page);
		result.append(')');
		return result.toString();
	}

} //PageRegionImpl
