package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Relation Type</b></em>'.
 *
 * A kind of relation between two annotations.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.RelationType#getExportIndex <em>Export Index</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#getColor <em>Color</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#getHotkey <em>Hotkey</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#isDirected <em>Directed</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#getSources <em>Sources</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#getMaximumOutgoing <em>Maximum Outgoing</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#getMaximumIncoming <em>Maximum Incoming</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RelationType#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getRelationType()
 * @generated
 */
public interface RelationType extends Named {
	/**
	 * Returns the value of the '<em><b>Export Index</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * Set once, never changed, never reused.
	 * @return the value of the '<em>Export Index</em>' attribute.
	 * @see #setExportIndex(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_ExportIndex()
	 * @generated
	 */
	int getExportIndex();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RelationType#getExportIndex <em>Export Index</em>}' attribute.
	 * @param value the new value of the '<em>Export Index</em>' attribute.
	 * @see #getExportIndex()
	 * @generated
	 */
	void setExportIndex(int value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * #RRGGBB.
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_Color()
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RelationType#getColor <em>Color</em>}' attribute.
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Hotkey</b></em>' attribute.
	 * A key sequence, or null.
	 * @return the value of the '<em>Hotkey</em>' attribute.
	 * @see #setHotkey(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_Hotkey()
	 * @generated
	 */
	String getHotkey();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RelationType#getHotkey <em>Hotkey</em>}' attribute.
	 * @param value the new value of the '<em>Hotkey</em>' attribute.
	 * @see #getHotkey()
	 * @generated
	 */
	void setHotkey(String value);

	/**
	 * Returns the value of the '<em><b>Directed</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * False when source and target may be swapped.
	 * @return the value of the '<em>Directed</em>' attribute.
	 * @see #setDirected(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_Directed()
	 * @generated
	 */
	boolean isDirected();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RelationType#isDirected <em>Directed</em>}' attribute.
	 * @param value the new value of the '<em>Directed</em>' attribute.
	 * @see #isDirected()
	 * @generated
	 */
	void setDirected(boolean value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * True when it may no longer be drawn.
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_Retired()
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RelationType#isRetired <em>Retired</em>}' attribute.
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Label}.
	 * Labels allowed at the source; empty for any.
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_Sources()
	 * @generated
	 */
	EList<Label> getSources();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Label}.
	 * Labels allowed at the target; empty for any.
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_Targets()
	 * @generated
	 */
	EList<Label> getTargets();

	/**
	 * Returns the value of the '<em><b>Maximum Outgoing</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * From one source, or -1.
	 * @return the value of the '<em>Maximum Outgoing</em>' attribute.
	 * @see #setMaximumOutgoing(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_MaximumOutgoing()
	 * @generated
	 */
	int getMaximumOutgoing();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RelationType#getMaximumOutgoing <em>Maximum Outgoing</em>}' attribute.
	 * @param value the new value of the '<em>Maximum Outgoing</em>' attribute.
	 * @see #getMaximumOutgoing()
	 * @generated
	 */
	void setMaximumOutgoing(int value);

	/**
	 * Returns the value of the '<em><b>Maximum Incoming</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * To one target, or -1.
	 * @return the value of the '<em>Maximum Incoming</em>' attribute.
	 * @see #setMaximumIncoming(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_MaximumIncoming()
	 * @generated
	 */
	int getMaximumIncoming();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RelationType#getMaximumIncoming <em>Maximum Incoming</em>}' attribute.
	 * @param value the new value of the '<em>Maximum Incoming</em>' attribute.
	 * @see #getMaximumIncoming()
	 * @generated
	 */
	void setMaximumIncoming(int value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Attribute}.
	 * Attributes of a relation.
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getRelationType_Attributes()
	 * @generated
	 */
	EList<Attribute> getAttributes();

} // RelationType
