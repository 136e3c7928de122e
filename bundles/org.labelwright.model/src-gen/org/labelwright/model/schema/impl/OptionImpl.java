package org.labelwright.model.schema.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Option</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.OptionImpl#getExportIndex <em>Export Index</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.OptionImpl#getColor <em>Color</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.OptionImpl#getHotkey <em>Hotkey</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.OptionImpl#isRetired <em>Retired</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OptionImpl extends NamedImpl implements Option {
	/**
	 * The default value of the '{@link #getExportIndex() <em>Export Index</em>}' attribute.
	 * @see #getExportIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int EXPORT_INDEX_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getExportIndex() <em>Export Index</em>}' attribute.
	 * @see #getExportIndex()
	 * @generated
	 * @ordered
	 */
	protected int exportIndex = EXPORT_INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColor() <em>Color</em>}' attribute.
	 * @see #getColor()
	 * @generated
	 * @ordered
	 */
	protected String color = COLOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getHotkey() <em>Hotkey</em>}' attribute.
	 * @see #getHotkey()
	 * @generated
	 * @ordered
	 */
	protected static final String HOTKEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHotkey() <em>Hotkey</em>}' attribute.
	 * @see #getHotkey()
	 * @generated
	 * @ordered
	 */
	protected String hotkey = HOTKEY_EDEFAULT;

	/**
	 * The default value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RETIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRetired() <em>Retired</em>}' attribute.
	 * @see #isRetired()
	 * @generated
	 * @ordered
	 */
	protected boolean retired = RETIRED_EDEFAULT;

	/**
	 * @generated
	 */
	protected OptionImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.OPTION;
	}

	/**
	 * @generated
	 */
	@Override
	public int getExportIndex() {
		return exportIndex;
	}

	/**
	 * @generated
	 */
	@Override
	public void setExportIndex(int newExportIndex) {
		int oldExportIndex = exportIndex;
		exportIndex = newExportIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.OPTION__EXPORT_INDEX, oldExportIndex, exportIndex));
	}

	/**
	 * @generated
	 */
	@Override
	public String getColor() {
		return color;
	}

	/**
	 * @generated
	 */
	@Override
	public void setColor(String newColor) {
		String oldColor = color;
		color = newColor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.OPTION__COLOR, oldColor, color));
	}

	/**
	 * @generated
	 */
	@Override
	public String getHotkey() {
		return hotkey;
	}

	/**
	 * @generated
	 */
	@Override
	public void setHotkey(String newHotkey) {
		String oldHotkey = hotkey;
		hotkey = newHotkey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.OPTION__HOTKEY, oldHotkey, hotkey));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return retired;
	}

	/**
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		boolean oldRetired = retired;
		retired = newRetired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.OPTION__RETIRED, oldRetired, retired));
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.OPTION__EXPORT_INDEX:
				return getExportIndex();
			case SchemaPackage.OPTION__COLOR:
				return getColor();
			case SchemaPackage.OPTION__HOTKEY:
				return getHotkey();
			case SchemaPackage.OPTION__RETIRED:
				return isRetired();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemaPackage.OPTION__EXPORT_INDEX:
				setExportIndex((Integer)newValue);
				return;
			case SchemaPackage.OPTION__COLOR:
				setColor((String)newValue);
				return;
			case SchemaPackage.OPTION__HOTKEY:
				setHotkey((String)newValue);
				return;
			case SchemaPackage.OPTION__RETIRED:
				setRetired((Boolean)newValue);
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
			case SchemaPackage.OPTION__EXPORT_INDEX:
				setExportIndex(EXPORT_INDEX_EDEFAULT);
				return;
			case SchemaPackage.OPTION__COLOR:
				setColor(COLOR_EDEFAULT);
				return;
			case SchemaPackage.OPTION__HOTKEY:
				setHotkey(HOTKEY_EDEFAULT);
				return;
			case SchemaPackage.OPTION__RETIRED:
				setRetired(RETIRED_EDEFAULT);
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
			case SchemaPackage.OPTION__EXPORT_INDEX:
				return exportIndex != EXPORT_INDEX_EDEFAULT;
			case SchemaPackage.OPTION__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
			case SchemaPackage.OPTION__HOTKEY:
				return HOTKEY_EDEFAULT == null ? hotkey != null : !HOTKEY_EDEFAULT.equals(hotkey);
			case SchemaPackage.OPTION__RETIRED:
				return retired != RETIRED_EDEFAULT;
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
		result.append(" (exportIndex: ");
		result.append(exportIndex);
		result.append(", color: ");
		result.append(color);
		result.append(", hotkey: ");
		result.append(hotkey);
		result.append(", retired: ");
		result.append(retired);
		result.append(')');
		return result.toString();
	}

} //OptionImpl
