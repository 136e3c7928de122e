package org.labelwright.model.project.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.project.Member;
import org.labelwright.model.project.ProjectPackage;
import org.labelwright.model.project.Role;

/**
 * An implementation of the model object '<em><b>Member</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.impl.MemberImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.MemberImpl#getExpertise <em>Expertise</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MemberImpl extends NamedImpl implements Member {
	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getExpertise() <em>Expertise</em>}' attribute list.
	 * @see #getExpertise()
	 * @generated
	 * @ordered
	 */
	protected EList<String> expertise;

	/**
	 * @generated
	 */
	protected MemberImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.MEMBER;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EDataTypeEList<Role>(Role.class, this, ProjectPackage.MEMBER__ROLES);
		}
		return roles;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getExpertise() {
		if (expertise == null) {
			expertise = new EDataTypeEList<String>(String.class, this, ProjectPackage.MEMBER__EXPERTISE);
		}
		return expertise;
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.MEMBER__ROLES:
				return getRoles();
			case ProjectPackage.MEMBER__EXPERTISE:
				return getExpertise();
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
			case ProjectPackage.MEMBER__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case ProjectPackage.MEMBER__EXPERTISE:
				getExpertise().clear();
				getExpertise().addAll((Collection<? extends String>)newValue);
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
			case ProjectPackage.MEMBER__ROLES:
				getRoles().clear();
				return;
			case ProjectPackage.MEMBER__EXPERTISE:
				getExpertise().clear();
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
			case ProjectPackage.MEMBER__ROLES:
				return roles != null && !roles.isEmpty();
			case ProjectPackage.MEMBER__EXPERTISE:
				return expertise != null && !expertise.isEmpty();
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
		result.append(" (roles: ");
		result.append(roles);
		result.append(", expertise: ");
		result.append(expertise);
		result.append(')');
		return result.toString();
	}

} //MemberImpl
