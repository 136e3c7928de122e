package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.Skeleton;

/**
 * An implementation of the model object '<em><b>Label</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#getExportIndex <em>Export Index</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#getColor <em>Color</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#getHotkey <em>Hotkey</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#isAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#getGeometryKinds <em>Geometry Kinds</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.LabelImpl#getSkeleton <em>Skeleton</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LabelImpl extends NamedImpl implements Label {
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
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Label parent;

	/**
	 * The default value of the '{@link #isAbstract() <em>Abstract</em>}' attribute.
	 * @see #isAbstract()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABSTRACT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAbstract() <em>Abstract</em>}' attribute.
	 * @see #isAbstract()
	 * @generated
	 * @ordered
	 */
	protected boolean abstract_ = ABSTRACT_EDEFAULT;

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
	 * The cached value of the '{@link #getGeometryKinds() <em>Geometry Kinds</em>}' attribute list.
	 * @see #getGeometryKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<String> geometryKinds;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributes;

	/**
	 * The cached value of the '{@link #getSkeleton() <em>Skeleton</em>}' containment reference.
	 * @see #getSkeleton()
	 * @generated
	 * @ordered
	 */
	protected Skeleton skeleton;

	/**
	 * @generated
	 */
	protected LabelImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.LABEL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL__EXPORT_INDEX, oldExportIndex, exportIndex));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL__COLOR, oldColor, color));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL__HOTKEY, oldHotkey, hotkey));
	}

	/**
	 * @generated
	 */
	@Override
	public Label getParent() {
		return parent;
	}

	/**
	 * @generated
	 */
	@Override
	public void setParent(Label newParent) {
		Label oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL__PARENT, oldParent, parent));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isAbstract() {
		return abstract_;
	}

	/**
	 * @generated
	 */
	@Override
	public void setAbstract(boolean newAbstract) {
		boolean oldAbstract = abstract_;
		abstract_ = newAbstract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL__ABSTRACT, oldAbstract, abstract_));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL__RETIRED, oldRetired, retired));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<String> getGeometryKinds() {
		if (geometryKinds == null) {
			geometryKinds = new EDataTypeEList<String>(String.class, this, SchemaPackage.LABEL__GEOMETRY_KINDS);
		}
		return geometryKinds;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<Attribute>(Attribute.class, this, SchemaPackage.LABEL__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * @generated
	 */
	@Override
	public Skeleton getSkeleton() {
		return skeleton;
	}

	/**
	 * @generated
	 */
	public NotificationChain basicSetSkeleton(Skeleton newSkeleton, NotificationChain msgs) {
		Skeleton oldSkeleton = skeleton;
		skeleton = newSkeleton;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL__SKELETON, oldSkeleton, newSkeleton);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * @generated
	 */
	@Override
	public void setSkeleton(Skeleton newSkeleton) {
		if (newSkeleton != skeleton) {
			NotificationChain msgs = null;
			if (skeleton != null)
				msgs = ((InternalEObject)skeleton).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SchemaPackage.LABEL__SKELETON, null, msgs);
			if (newSkeleton != null)
				msgs = ((InternalEObject)newSkeleton).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SchemaPackage.LABEL__SKELETON, null, msgs);
			msgs = basicSetSkeleton(newSkeleton, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.LABEL__SKELETON, newSkeleton, newSkeleton));
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.LABEL__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
			case SchemaPackage.LABEL__SKELETON:
				return basicSetSkeleton(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.LABEL__EXPORT_INDEX:
				return getExportIndex();
			case SchemaPackage.LABEL__COLOR:
				return getColor();
			case SchemaPackage.LABEL__HOTKEY:
				return getHotkey();
			case SchemaPackage.LABEL__PARENT:
				return getParent();
			case SchemaPackage.LABEL__ABSTRACT:
				return isAbstract();
			case SchemaPackage.LABEL__RETIRED:
				return isRetired();
			case SchemaPackage.LABEL__GEOMETRY_KINDS:
				return getGeometryKinds();
			case SchemaPackage.LABEL__ATTRIBUTES:
				return getAttributes();
			case SchemaPackage.LABEL__SKELETON:
				return getSkeleton();
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
			case SchemaPackage.LABEL__EXPORT_INDEX:
				setExportIndex((Integer)newValue);
				return;
			case SchemaPackage.LABEL__COLOR:
				setColor((String)newValue);
				return;
			case SchemaPackage.LABEL__HOTKEY:
				setHotkey((String)newValue);
				return;
			case SchemaPackage.LABEL__PARENT:
				setParent((Label)newValue);
				return;
			case SchemaPackage.LABEL__ABSTRACT:
				setAbstract((Boolean)newValue);
				return;
			case SchemaPackage.LABEL__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case SchemaPackage.LABEL__GEOMETRY_KINDS:
				getGeometryKinds().clear();
				getGeometryKinds().addAll((Collection<? extends String>)newValue);
				return;
			case SchemaPackage.LABEL__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Attribute>)newValue);
				return;
			case SchemaPackage.LABEL__SKELETON:
				setSkeleton((Skeleton)newValue);
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
			case SchemaPackage.LABEL__EXPORT_INDEX:
				setExportIndex(EXPORT_INDEX_EDEFAULT);
				return;
			case SchemaPackage.LABEL__COLOR:
				setColor(COLOR_EDEFAULT);
				return;
			case SchemaPackage.LABEL__HOTKEY:
				setHotkey(HOTKEY_EDEFAULT);
				return;
			case SchemaPackage.LABEL__PARENT:
				setParent((Label)null);
				return;
			case SchemaPackage.LABEL__ABSTRACT:
				setAbstract(ABSTRACT_EDEFAULT);
				return;
			case SchemaPackage.LABEL__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case SchemaPackage.LABEL__GEOMETRY_KINDS:
				getGeometryKinds().clear();
				return;
			case SchemaPackage.LABEL__ATTRIBUTES:
				getAttributes().clear();
				return;
			case SchemaPackage.LABEL__SKELETON:
				setSkeleton((Skeleton)null);
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
			case SchemaPackage.LABEL__EXPORT_INDEX:
				return exportIndex != EXPORT_INDEX_EDEFAULT;
			case SchemaPackage.LABEL__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
			case SchemaPackage.LABEL__HOTKEY:
				return HOTKEY_EDEFAULT == null ? hotkey != null : !HOTKEY_EDEFAULT.equals(hotkey);
			case SchemaPackage.LABEL__PARENT:
				return parent != null;
			case SchemaPackage.LABEL__ABSTRACT:
				return abstract_ != ABSTRACT_EDEFAULT;
			case SchemaPackage.LABEL__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case SchemaPackage.LABEL__GEOMETRY_KINDS:
				return geometryKinds != null && !geometryKinds.isEmpty();
			case SchemaPackage.LABEL__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
			case SchemaPackage.LABEL__SKELETON:
				return skeleton != null;
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
		result.append(", abstract: ");
		result.append(abstract_);
		result.append(", retired: ");
		result.append(retired);
		result.append(", geometryKinds: ");
		result.append(geometryKinds);
		result.append(')');
		return result.toString();
	}

} //LabelImpl
