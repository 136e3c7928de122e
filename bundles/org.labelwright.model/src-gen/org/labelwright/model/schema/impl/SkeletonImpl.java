package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.impl.ElementImpl;

import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.SkeletonEdge;
import org.labelwright.model.schema.SkeletonPoint;

/**
 * An implementation of the model object '<em><b>Skeleton</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.SkeletonImpl#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkeletonImpl extends ElementImpl implements Skeleton {
	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' containment reference list.
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<SkeletonPoint> points;

	/**
	 * The cached value of the '{@link #getEdges() <em>Edges</em>}' containment reference list.
	 * @see #getEdges()
	 * @generated
	 * @ordered
	 */
	protected EList<SkeletonEdge> edges;

	/**
	 * @generated
	 */
	protected SkeletonImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.SKELETON;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<SkeletonPoint> getPoints() {
		if (points == null) {
			points = new EObjectContainmentEList<SkeletonPoint>(SkeletonPoint.class, this, SchemaPackage.SKELETON__POINTS);
		}
		return points;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<SkeletonEdge> getEdges() {
		if (edges == null) {
			edges = new EObjectContainmentEList<SkeletonEdge>(SkeletonEdge.class, this, SchemaPackage.SKELETON__EDGES);
		}
		return edges;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.SKELETON__POINTS:
				return ((InternalEList<?>)getPoints()).basicRemove(otherEnd, msgs);
			case SchemaPackage.SKELETON__EDGES:
				return ((InternalEList<?>)getEdges()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.SKELETON__POINTS:
				return getPoints();
			case SchemaPackage.SKELETON__EDGES:
				return getEdges();
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
			case SchemaPackage.SKELETON__POINTS:
				getPoints().clear();
				getPoints().addAll((Collection<? extends SkeletonPoint>)newValue);
				return;
			case SchemaPackage.SKELETON__EDGES:
				getEdges().clear();
				getEdges().addAll((Collection<? extends SkeletonEdge>)newValue);
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
			case SchemaPackage.SKELETON__POINTS:
				getPoints().clear();
				return;
			case SchemaPackage.SKELETON__EDGES:
				getEdges().clear();
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
			case SchemaPackage.SKELETON__POINTS:
				return points != null && !points.isEmpty();
			case SchemaPackage.SKELETON__EDGES:
				return edges != null && !edges.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SkeletonImpl
