package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Label</b></em>'.
 *
 * A class of objects.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.Label#getExportIndex <em>Export Index</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Label#getColor <em>Color</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Label#getHotkey <em>Hotkey</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Label#getParent <em>Parent</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Label#isAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Label#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Label#getGeometryKinds <em>Geometry Kinds</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Label#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Label#getSkeleton <em>Skeleton</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getLabel()
 * @generated
 */
public interface Label extends Named {
	/**
	 * Returns the value of the '<em><b>Export Index</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * Position in formats that number their classes. Set once, never changed and never reused, so that renaming or reordering cannot corrupt an export.
	 * @return the value of the '<em>Export Index</em>' attribute.
	 * @see #setExportIndex(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_ExportIndex()
	 * @generated
	 */
	int getExportIndex();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Label#getExportIndex <em>Export Index</em>}' attribute.
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
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_Color()
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Label#getColor <em>Color</em>}' attribute.
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Hotkey</b></em>' attribute.
	 * A key sequence as the workbench writes it, for instance 1 or Q.
	 * @return the value of the '<em>Hotkey</em>' attribute.
	 * @see #setHotkey(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_Hotkey()
	 * @generated
	 */
	String getHotkey();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Label#getHotkey <em>Hotkey</em>}' attribute.
	 * @param value the new value of the '<em>Hotkey</em>' attribute.
	 * @see #getHotkey()
	 * @generated
	 */
	void setHotkey(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * The broader label, or null.
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Label)
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_Parent()
	 * @generated
	 */
	Label getParent();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Label#getParent <em>Parent</em>}' reference.
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Label value);

	/**
	 * Returns the value of the '<em><b>Abstract</b></em>' attribute.
	 * True when objects may only have one of its descendants.
	 * @return the value of the '<em>Abstract</em>' attribute.
	 * @see #setAbstract(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_Abstract()
	 * @generated
	 */
	boolean isAbstract();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Label#isAbstract <em>Abstract</em>}' attribute.
	 * @param value the new value of the '<em>Abstract</em>' attribute.
	 * @see #isAbstract()
	 * @generated
	 */
	void setAbstract(boolean value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * True when it may no longer be given to new objects.
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_Retired()
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Label#isRetired <em>Retired</em>}' attribute.
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Geometry Kinds</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Names of the geometry classes allowed, such as Box; empty for any.
	 * @return the value of the '<em>Geometry Kinds</em>' attribute list.
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_GeometryKinds()
	 * @generated
	 */
	EList<String> getGeometryKinds();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Attribute}.
	 * Attributes of this label and its descendants.
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_Attributes()
	 * @generated
	 */
	EList<Attribute> getAttributes();

	/**
	 * Returns the value of the '<em><b>Skeleton</b></em>' containment reference.
	 * The points of a Keypoints geometry, or null.
	 * @return the value of the '<em>Skeleton</em>' containment reference.
	 * @see #setSkeleton(Skeleton)
	 * @see org.labelwright.model.schema.SchemaPackage#getLabel_Skeleton()
	 * @generated
	 */
	Skeleton getSkeleton();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Label#getSkeleton <em>Skeleton</em>}' containment reference.
	 * @param value the new value of the '<em>Skeleton</em>' containment reference.
	 * @see #getSkeleton()
	 * @generated
	 */
	void setSkeleton(Skeleton value);

} // Label
