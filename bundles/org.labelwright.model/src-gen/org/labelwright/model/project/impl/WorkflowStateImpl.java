package org.labelwright.model.project.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.project.ProjectPackage;
import org.labelwright.model.project.WorkflowState;

/**
 * An implementation of the model object '<em><b>Workflow State</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.impl.WorkflowStateImpl#getNextIds <em>Next Ids</em>}</li>
 *   <li>{@link org.labelwright.model.project.impl.WorkflowStateImpl#isTerminal <em>Terminal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkflowStateImpl extends NamedImpl implements WorkflowState {
	/**
	 * The cached value of the '{@link #getNextIds() <em>Next Ids</em>}' attribute list.
	 * @see #getNextIds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> nextIds;

	/**
	 * The default value of the '{@link #isTerminal() <em>Terminal</em>}' attribute.
	 * @see #isTerminal()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TERMINAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTerminal() <em>Terminal</em>}' attribute.
	 * @see #isTerminal()
	 * @generated
	 * @ordered
	 */
	protected boolean terminal = TERMINAL_EDEFAULT;

	/**
	 * @generated
	 */
	protected WorkflowStateImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.WORKFLOW_STATE;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getNextIds() {
		if (nextIds == null) {
			nextIds = new EDataTypeEList<String>(String.class, this, ProjectPackage.WORKFLOW_STATE__NEXT_IDS);
		}
		return nextIds;
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isTerminal() {
		return terminal;
	}

	/**
	 * @generated
	 */
	@Override
	public void setTerminal(boolean newTerminal) {
		boolean oldTerminal = terminal;
		terminal = newTerminal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.WORKFLOW_STATE__TERMINAL, oldTerminal, terminal));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.WORKFLOW_STATE__NEXT_IDS:
				return getNextIds();
			case ProjectPackage.WORKFLOW_STATE__TERMINAL:
				return isTerminal();
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
			case ProjectPackage.WORKFLOW_STATE__NEXT_IDS:
				getNextIds().clear();
				getNextIds().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.WORKFLOW_STATE__TERMINAL:
				setTerminal((Boolean)newValue);
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
			case ProjectPackage.WORKFLOW_STATE__NEXT_IDS:
				getNextIds().clear();
				return;
			case ProjectPackage.WORKFLOW_STATE__TERMINAL:
				setTerminal(TERMINAL_EDEFAULT);
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
			case ProjectPackage.WORKFLOW_STATE__NEXT_IDS:
				return nextIds != null && !nextIds.isEmpty();
			case ProjectPackage.WORKFLOW_STATE__TERMINAL:
				return terminal != TERMINAL_EDEFAULT;
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
		result.append(" (nextIds: ");
		result.append(nextIds);
		result.append(", terminal: ");
		result.append(terminal);
		result.append(')');
		return result.toString();
	}

} //WorkflowStateImpl
