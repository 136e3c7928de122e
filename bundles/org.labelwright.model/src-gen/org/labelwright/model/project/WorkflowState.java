package org.labelwright.model.project;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Workflow State</b></em>'.
 *
 * A stage of the work on an item.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.WorkflowState#getNextIds <em>Next Ids</em>}</li>
 *   <li>{@link org.labelwright.model.project.WorkflowState#isTerminal <em>Terminal</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.project.ProjectPackage#getWorkflowState()
 * @generated
 */
public interface WorkflowState extends Named {
	/**
	 * Returns the value of the '<em><b>Next Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * States that may follow.
	 * @return the value of the '<em>Next Ids</em>' attribute list.
	 * @see org.labelwright.model.project.ProjectPackage#getWorkflowState_NextIds()
	 * @generated
	 */
	EList<String> getNextIds();

	/**
	 * Returns the value of the '<em><b>Terminal</b></em>' attribute.
	 * True when the work is done.
	 * @return the value of the '<em>Terminal</em>' attribute.
	 * @see #setTerminal(boolean)
	 * @see org.labelwright.model.project.ProjectPackage#getWorkflowState_Terminal()
	 * @generated
	 */
	boolean isTerminal();

	/**
	 * Sets the value of the '{@link org.labelwright.model.project.WorkflowState#isTerminal <em>Terminal</em>}' attribute.
	 * @param value the new value of the '<em>Terminal</em>' attribute.
	 * @see #isTerminal()
	 * @generated
	 */
	void setTerminal(boolean value);

} // WorkflowState
