package org.labelwright.model.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Attribute Scope</b></em>',
 * and utility methods for working with them.
 * What an attribute's value belongs to.
 * @see org.labelwright.model.schema.SchemaPackage#getAttributeScope()
 * @generated
 */
public enum AttributeScope implements Enumerator {
	/**
	 * The '<em><b>OBJECT</b></em>' literal object.
	 * One value for the object.
	 * @see #OBJECT_VALUE
	 * @generated
	 * @ordered
	 */
	OBJECT(0, "OBJECT", "object"),

	/**
	 * The '<em><b>TRACK</b></em>' literal object.
	 * One value for the whole track.
	 * @see #TRACK_VALUE
	 * @generated
	 * @ordered
	 */
	TRACK(1, "TRACK", "track"),

	/**
	 * The '<em><b>FRAME</b></em>' literal object.
	 * A value that may change at each keyframe.
	 * @see #FRAME_VALUE
	 * @generated
	 * @ordered
	 */
	FRAME(2, "FRAME", "frame"),

	/**
	 * The '<em><b>ITEM</b></em>' literal object.
	 * One value for the item.
	 * @see #ITEM_VALUE
	 * @generated
	 * @ordered
	 */
	ITEM(3, "ITEM", "item");

	/**
	 * The '<em><b>OBJECT</b></em>' literal value.
	 * One value for the object.
	 * @see #OBJECT
	 * @generated
	 * @ordered
	 */
	public static final int OBJECT_VALUE = 0;

	/**
	 * The '<em><b>TRACK</b></em>' literal value.
	 * One value for the whole track.
	 * @see #TRACK
	 * @generated
	 * @ordered
	 */
	public static final int TRACK_VALUE = 1;

	/**
	 * The '<em><b>FRAME</b></em>' literal value.
	 * A value that may change at each keyframe.
	 * @see #FRAME
	 * @generated
	 * @ordered
	 */
	public static final int FRAME_VALUE = 2;

	/**
	 * The '<em><b>ITEM</b></em>' literal value.
	 * One value for the item.
	 * @see #ITEM
	 * @generated
	 * @ordered
	 */
	public static final int ITEM_VALUE = 3;

	/**
	 * An array of all the '<em><b>Attribute Scope</b></em>' enumerators.
	 * @generated
	 */
	private static final AttributeScope[] VALUES_ARRAY =
		new AttributeScope[] {
			OBJECT,
			TRACK,
			FRAME,
			ITEM,
		};

	/**
	 * A public read-only list of all the '<em><b>Attribute Scope</b></em>' enumerators.
	 * @generated
	 */
	public static final List<AttributeScope> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Attribute Scope</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttributeScope get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttributeScope result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attribute Scope</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttributeScope getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttributeScope result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attribute Scope</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttributeScope get(int value) {
		switch (value) {
			case OBJECT_VALUE: return OBJECT;
			case TRACK_VALUE: return TRACK;
			case FRAME_VALUE: return FRAME;
			case ITEM_VALUE: return ITEM;
		}
		return null;
	}

	/**
	 * @generated
	 */
	private final int value;

	/**
	 * @generated
	 */
	private final String name;

	/**
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * @generated
	 */
	private AttributeScope(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //AttributeScope
