package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Cell Range</b></em>'.
 *
 * Cells of a table.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.CellRange#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.CellRange#getFirstRow <em>First Row</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.CellRange#getLastRow <em>Last Row</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.CellRange#getFirstColumn <em>First Column</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.CellRange#getLastColumn <em>Last Column</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getCellRange()
 * @generated
 */
public interface CellRange extends Geometry {
	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' attribute.
	 * Or null for the only one.
	 * @return the value of the '<em>Sheet</em>' attribute.
	 * @see #setSheet(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCellRange_Sheet()
	 * @generated
	 */
	String getSheet();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.CellRange#getSheet <em>Sheet</em>}' attribute.
	 * @param value the new value of the '<em>Sheet</em>' attribute.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(String value);

	/**
	 * Returns the value of the '<em><b>First Row</b></em>' attribute.
	 * From 0.
	 * @return the value of the '<em>First Row</em>' attribute.
	 * @see #setFirstRow(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCellRange_FirstRow()
	 * @generated
	 */
	int getFirstRow();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.CellRange#getFirstRow <em>First Row</em>}' attribute.
	 * @param value the new value of the '<em>First Row</em>' attribute.
	 * @see #getFirstRow()
	 * @generated
	 */
	void setFirstRow(int value);

	/**
	 * Returns the value of the '<em><b>Last Row</b></em>' attribute.
	 * Inclusive.
	 * @return the value of the '<em>Last Row</em>' attribute.
	 * @see #setLastRow(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCellRange_LastRow()
	 * @generated
	 */
	int getLastRow();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.CellRange#getLastRow <em>Last Row</em>}' attribute.
	 * @param value the new value of the '<em>Last Row</em>' attribute.
	 * @see #getLastRow()
	 * @generated
	 */
	void setLastRow(int value);

	/**
	 * Returns the value of the '<em><b>First Column</b></em>' attribute.
	 * From 0.
	 * @return the value of the '<em>First Column</em>' attribute.
	 * @see #setFirstColumn(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCellRange_FirstColumn()
	 * @generated
	 */
	int getFirstColumn();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.CellRange#getFirstColumn <em>First Column</em>}' attribute.
	 * @param value the new value of the '<em>First Column</em>' attribute.
	 * @see #getFirstColumn()
	 * @generated
	 */
	void setFirstColumn(int value);

	/**
	 * Returns the value of the '<em><b>Last Column</b></em>' attribute.
	 * Inclusive.
	 * @return the value of the '<em>Last Column</em>' attribute.
	 * @see #setLastColumn(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCellRange_LastColumn()
	 * @generated
	 */
	int getLastColumn();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.CellRange#getLastColumn <em>Last Column</em>}' attribute.
	 * @param value the new value of the '<em>Last Column</em>' attribute.
	 * @see #getLastColumn()
	 * @generated
	 */
	void setLastColumn(int value);

} // CellRange
