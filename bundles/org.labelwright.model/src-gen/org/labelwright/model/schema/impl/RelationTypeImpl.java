package org.labelwright.model.schema.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.labelwright.model.impl.NamedImpl;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaPackage;

/**
 * An implementation of the model object '<em><b>Relation Type</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#getExportIndex <em>Export Index</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#getColor <em>Color</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#getHotkey <em>Hotkey</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#isDirected <em>Directed</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#getMaximumOutgoing <em>Maximum Outgoing</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#getMaximumIncoming <em>Maximum Incoming</em>}</li>
 *   <li>{@link org.labelwright.model.schema.impl.RelationTypeImpl#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationTypeImpl extends NamedImpl implements RelationType {
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
	 * The default value of the '{@link #isDirected() <em>Directed</em>}' attribute.
	 * @see #isDirected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DIRECTED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDirected() <em>Directed</em>}' attribute.
	 * @see #isDirected()
	 * @generated
	 * @ordered
	 */
	protected boolean directed = DIRECTED_EDEFAULT;

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
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> sources;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' reference list.
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Label> targets;

	/**
	 * The default value of the '{@link #getMaximumOutgoing() <em>Maximum Outgoing</em>}' attribute.
	 * @see #getMaximumOutgoing()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_OUTGOING_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMaximumOutgoing() <em>Maximum Outgoing</em>}' attribute.
	 * @see #getMaximumOutgoing()
	 * @generated
	 * @ordered
	 */
	protected int maximumOutgoing = MAXIMUM_OUTGOING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumIncoming() <em>Maximum Incoming</em>}' attribute.
	 * @see #getMaximumIncoming()
	 * @generated
	 * @ordered
	 */
	protected static final int MAXIMUM_INCOMING_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMaximumIncoming() <em>Maximum Incoming</em>}' attribute.
	 * @see #getMaximumIncoming()
	 * @generated
	 * @ordered
	 */
	protected int maximumIncoming = MAXIMUM_INCOMING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributes;

	/**
	 * @generated
	 */
	protected RelationTypeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemaPackage.Literals.RELATION_TYPE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_TYPE__EXPORT_INDEX, oldExportIndex, exportIndex));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_TYPE__COLOR, oldColor, color));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_TYPE__HOTKEY, oldHotkey, hotkey));
	}

	/**
	 * @generated
	 */
	@Override
	public boolean isDirected() {
		return directed;
	}

	/**
	 * @generated
	 */
	@Override
	public void setDirected(boolean newDirected) {
		boolean oldDirected = directed;
		directed = newDirected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_TYPE__DIRECTED, oldDirected, directed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_TYPE__RETIRED, oldRetired, retired));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Label> getSources() {
		if (sources == null) {
			sources = new EObjectEList<Label>(Label.class, this, SchemaPackage.RELATION_TYPE__SOURCES);
		}
		return sources;
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Label> getTargets() {
		if (targets == null) {
			targets = new EObjectEList<Label>(Label.class, this, SchemaPackage.RELATION_TYPE__TARGETS);
		}
		return targets;
	}

	/**
	 * @generated
	 */
	@Override
	public int getMaximumOutgoing() {
		return maximumOutgoing;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMaximumOutgoing(int newMaximumOutgoing) {
		int oldMaximumOutgoing = maximumOutgoing;
		maximumOutgoing = newMaximumOutgoing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_TYPE__MAXIMUM_OUTGOING, oldMaximumOutgoing, maximumOutgoing));
	}

	/**
	 * @generated
	 */
	@Override
	public int getMaximumIncoming() {
		return maximumIncoming;
	}

	/**
	 * @generated
	 */
	@Override
	public void setMaximumIncoming(int newMaximumIncoming) {
		int oldMaximumIncoming = maximumIncoming;
		maximumIncoming = newMaximumIncoming;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemaPackage.RELATION_TYPE__MAXIMUM_INCOMING, oldMaximumIncoming, maximumIncoming));
	}

	/**
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<Attribute>(Attribute.class, this, SchemaPackage.RELATION_TYPE__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemaPackage.RELATION_TYPE__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemaPackage.RELATION_TYPE__EXPORT_INDEX:
				return getExportIndex();
			case SchemaPackage.RELATION_TYPE__COLOR:
				return getColor();
			case SchemaPackage.RELATION_TYPE__HOTKEY:
				return getHotkey();
			case SchemaPackage.RELATION_TYPE__DIRECTED:
				return isDirected();
			case SchemaPackage.RELATION_TYPE__RETIRED:
				return isRetired();
			case SchemaPackage.RELATION_TYPE__SOURCES:
				return getSources();
			case SchemaPackage.RELATION_TYPE__TARGETS:
				return getTargets();
			case SchemaPackage.RELATION_TYPE__MAXIMUM_OUTGOING:
				return getMaximumOutgoing();
			case SchemaPackage.RELATION_TYPE__MAXIMUM_INCOMING:
				return getMaximumIncoming();
			case SchemaPackage.RELATION_TYPE__ATTRIBUTES:
				return getAttributes();
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
			case SchemaPackage.RELATION_TYPE__EXPORT_INDEX:
				setExportIndex((Integer)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__COLOR:
				setColor((String)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__HOTKEY:
				setHotkey((String)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__DIRECTED:
				setDirected((Boolean)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__RETIRED:
				setRetired((Boolean)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Label>)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Label>)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__MAXIMUM_OUTGOING:
				setMaximumOutgoing((Integer)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__MAXIMUM_INCOMING:
				setMaximumIncoming((Integer)newValue);
				return;
			case SchemaPackage.RELATION_TYPE__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Attribute>)newValue);
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
			case SchemaPackage.RELATION_TYPE__EXPORT_INDEX:
				setExportIndex(EXPORT_INDEX_EDEFAULT);
				return;
			case SchemaPackage.RELATION_TYPE__COLOR:
				setColor(COLOR_EDEFAULT);
				return;
			case SchemaPackage.RELATION_TYPE__HOTKEY:
				setHotkey(HOTKEY_EDEFAULT);
				return;
			case SchemaPackage.RELATION_TYPE__DIRECTED:
				setDirected(DIRECTED_EDEFAULT);
				return;
			case SchemaPackage.RELATION_TYPE__RETIRED:
				setRetired(RETIRED_EDEFAULT);
				return;
			case SchemaPackage.RELATION_TYPE__SOURCES:
				getSources().clear();
				return;
			case SchemaPackage.RELATION_TYPE__TARGETS:
				getTargets().clear();
				return;
			case SchemaPackage.RELATION_TYPE__MAXIMUM_OUTGOING:
				setMaximumOutgoing(MAXIMUM_OUTGOING_EDEFAULT);
				return;
			case SchemaPackage.RELATION_TYPE__MAXIMUM_INCOMING:
				setMaximumIncoming(MAXIMUM_INCOMING_EDEFAULT);
				return;
			case SchemaPackage.RELATION_TYPE__ATTRIBUTES:
				getAttributes().clear();
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
			case SchemaPackage.RELATION_TYPE__EXPORT_INDEX:
				return exportIndex != EXPORT_INDEX_EDEFAULT;
			case SchemaPackage.RELATION_TYPE__COLOR:
				return COLOR_EDEFAULT == null ? color != null : !COLOR_EDEFAULT.equals(color);
			case SchemaPackage.RELATION_TYPE__HOTKEY:
				return HOTKEY_EDEFAULT == null ? hotkey != null : !HOTKEY_EDEFAULT.equals(hotkey);
			case SchemaPackage.RELATION_TYPE__DIRECTED:
				return directed != DIRECTED_EDEFAULT;
			case SchemaPackage.RELATION_TYPE__RETIRED:
				return retired != RETIRED_EDEFAULT;
			case SchemaPackage.RELATION_TYPE__SOURCES:
				return sources != null && !sources.isEmpty();
			case SchemaPackage.RELATION_TYPE__TARGETS:
				return targets != null && !targets.isEmpty();
			case SchemaPackage.RELATION_TYPE__MAXIMUM_OUTGOING:
				return maximumOutgoing != MAXIMUM_OUTGOING_EDEFAULT;
			case SchemaPackage.RELATION_TYPE__MAXIMUM_INCOMING:
				return maximumIncoming != MAXIMUM_INCOMING_EDEFAULT;
			case SchemaPackage.RELATION_TYPE__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
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
		result.append(", directed: ");
		result.append(directed);
		result.append(", retired: ");
		result.append(retired);
		result.append(", maximumOutgoing: ");
		result.append(maximumOutgoing);
		result.append(", maximumIncoming: ");
		result.append(maximumIncoming);
		result.append(')');
		return result.toString();
	}

} //RelationTypeImpl
