package org.labelwright.model.annotation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.CellRange;

/**
 * An implementation of the model object '<em><b>Cell Range</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.impl.CellRangeImpl#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.CellRangeImpl#getFirstRow <em>First Row</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.CellRangeImpl#getLastRow <em>Last Row</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.CellRangeImpl#getFirstColumn <em>First Column</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.impl.CellRangeImpl#getLastColumn <em>Last Column</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellRangeImpl extends GeometryImpl implements CellRange {
	/**
	 * The default value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected static final String SHEET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected String sheet = SHEET_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstRow() <em>First Row</em>}' attribute.
	 * @see #getFirstRow()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstRow() <em>First Row</em>}' attribute.
	 * @see #getFirstRow()
	 * @generated
	 * @ordered
	 */
	protected int firstRow = FIRST_ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastRow() <em>Last Row</em>}' attribute.
	 * @see #getLastRow()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastRow() <em>Last Row</em>}' attribute.
	 * @see #getLastRow()
	 * @generated
	 * @ordered
	 */
	protected int lastRow = LAST_ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstColumn() <em>First Column</em>}' attribute.
	 * @see #getFirstColumn()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_COLUMN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstColumn() <em>First Column</em>}' attribute.
	 * @see #getFirstColumn()
	 * @generated
	 * @ordered
	 */
	protected int firstColumn = FIRST_COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastColumn() <em>Last Column</em>}' attribute.
	 * @see #getLastColumn()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_COLUMN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastColumn() <em>Last Column</em>}' attribute.
	 * @see #getLastColumn()
	 * @generated
	 * @ordered
	 */
	protected int lastColumn = LAST_COLUMN_EDEFAULT;

	/**
	 * @generated
	 */
	protected CellRangeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.CELL_RANGE;
	}

	/**
	 * @generated
	 */
	@Override
	public String getSheet() {
		return sheet;
	}

	/**
	 * @generated
	 */
	@Override
	public void setSheet(String newSheet) {
		String oldSheet = sheet;
		sheet = newSheet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CELL_RANGE__SHEET, oldSheet, sheet));
	}

	/**
	 * @generated
	 */
	@Override
	public int getFirstRow() {
		return firstRow;
	}

	/**
	 * @generated
	 */
	@Override
	public void setFirstRow(int newFirstRow) {
		int oldFirstRow = firstRow;
		firstRow = newFirstRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CELL_RANGE__FIRST_ROW, oldFirstRow, firstRow));
	}

	/**
	 * @generated
	 */
	@Override
	public int getLastRow() {
		return lastRow;
	}

	/**
	 * @generated
	 */
	@Override
	public void setLastRow(int newLastRow) {
		int oldLastRow = lastRow;
		lastRow = newLastRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CELL_RANGE__LAST_ROW, oldLastRow, lastRow));
	}

	/**
	 * @generated
	 */
	@Override
	public int getFirstColumn() {
		return firstColumn;
	}

	/**
	 * @generated
	 */
	@Override
	public void setFirstColumn(int newFirstColumn) {
		int oldFirstColumn = firstColumn;
		firstColumn = newFirstColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CELL_RANGE__FIRST_COLUMN, oldFirstColumn, firstColumn));
	}

	/**
	 * @generated
	 */
	@Override
	public int getLastColumn() {
		return lastColumn;
	}

	/**
	 * @generated
	 */
	@Override
	public void setLastColumn(int newLastColumn) {
		int oldLastColumn = lastColumn;
		lastColumn = newLastColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.CELL_RANGE__LAST_COLUMN, oldLastColumn, lastColumn));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AnnotationPackage.CELL_RANGE__SHEET:
				return getSheet();
			case AnnotationPackage.CELL_RANGE__FIRST_ROW:
				return getFirstRow();
			case AnnotationPackage.CELL_RANGE__LAST_ROW:
				return getLastRow();
			case AnnotationPackage.CELL_RANGE__FIRST_COLUMN:
				return getFirstColumn();
			case AnnotationPackage.CELL_RANGE__LAST_COLUMN:
				return getLastColumn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AnnotationPackage.CELL_RANGE__SHEET:
				setSheet((String)newValue);
				return;
			case AnnotationPackage.CELL_RANGE__FIRST_ROW:
				setFirstRow((Integer)newValue);
				return;
			case AnnotationPackage.CELL_RANGE__LAST_ROW:
				setLastRow((Integer)newValue);
				return;
			case AnnotationPackage.CELL_RANGE__FIRST_COLUMN:
				setFirstColumn((Integer)newValue);
				return;
			case AnnotationPackage.CELL_RANGE__LAST_COLUMN:
				setLastColumn((Integer)newValue);
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
			case AnnotationPackage.CELL_RANGE__SHEET:
				setSheet(SHEET_EDEFAULT);
				return;
			case AnnotationPackage.CELL_RANGE__FIRST_ROW:
				setFirstRow(FIRST_ROW_EDEFAULT);
				return;
			case AnnotationPackage.CELL_RANGE__LAST_ROW:
				setLastRow(LAST_ROW_EDEFAULT);
				return;
			case AnnotationPackage.CELL_RANGE__FIRST_COLUMN:
				setFirstColumn(FIRST_COLUMN_EDEFAULT);
				return;
			case AnnotationPackage.CELL_RANGE__LAST_COLUMN:
				setLastColumn(LAST_COLUMN_EDEFAULT);
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
			case AnnotationPackage.CELL_RANGE__SHEET:
				return SHEET_EDEFAULT == null ? sheet != null : !SHEET_EDEFAULT.equals(sheet);
			case AnnotationPackage.CELL_RANGE__FIRST_ROW:
				return firstRow != FIRST_ROW_EDEFAULT;
			case AnnotationPackage.CELL_RANGE__LAST_ROW:
				return lastRow != LAST_ROW_EDEFAULT;
			case AnnotationPackage.CELL_RANGE__FIRST_COLUMN:
				return firstColumn != FIRST_COLUMN_EDEFAULT;
			case AnnotationPackage.CELL_RANGE__LAST_COLUMN:
				return lastColumn != LAST_COLUMN_EDEFAULT;
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
		result.append(" (sheet: ");
		result.append(sheet);
		result.append(", firstRow: ");
		result.append(firstRow);
		result.append(", lastRow: ");
		result.append(lastRow);
		result.append(", firstColumn: ");
		result.append(firstColumn);
		result.append(", lastColumn: ");
		result.append(lastColumn);
		result.append(')');
		return result.toString();
	}

} //CellRangeImpl
