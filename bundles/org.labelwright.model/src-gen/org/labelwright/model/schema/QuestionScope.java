package org.labelwright.model.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Question Scope</b></em>',
 * and utility methods for working with them.
 * What a question is asked of.
 * @see org.labelwright.model.schema.SchemaPackage#getQuestionScope()
 * @generated
 */
public enum QuestionScope implements Enumerator {
	/**
	 * The '<em><b>ITEM</b></em>' literal object.
	 * It has one answer for the item, or for the part with its role.
	 * @see #ITEM_VALUE
	 * @generated
	 * @ordered
	 */
	ITEM(0, "ITEM", "item"),

	/**
	 * The '<em><b>TIME</b></em>' literal object.
	 * It is asked at every moment or frame of the part: an answer holds from its time until that of the next.
	 * @see #TIME_VALUE
	 * @generated
	 * @ordered
	 */
	TIME(1, "TIME", "time");

	/**
	 * The '<em><b>ITEM</b></em>' literal value.
	 * It has one answer for the item, or for the part with its role.
	 * @see #ITEM
	 * @generated
	 * @ordered
	 */
	public static final int ITEM_VALUE = 0;

	/**
	 * The '<em><b>TIME</b></em>' literal value.
	 * It is asked at every moment or frame of the part: an answer holds from its time until that of the next.
	 * @see #TIME
	 * @generated
	 * @ordered
	 */
	public static final int TIME_VALUE = 1;

	/**
	 * An array of all the '<em><b>Question Scope</b></em>' enumerators.
	 * @generated
	 */
	private static final QuestionScope[] VALUES_ARRAY =
		new QuestionScope[] {
			ITEM,
			TIME,
		};

	/**
	 * A public read-only list of all the '<em><b>Question Scope</b></em>' enumerators.
	 * @generated
	 */
	public static final List<QuestionScope> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Question Scope</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QuestionScope get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			QuestionScope result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Question Scope</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QuestionScope getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			QuestionScope result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Question Scope</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QuestionScope get(int value) {
		switch (value) {
			case ITEM_VALUE: return ITEM;
			case TIME_VALUE: return TIME;
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
	private QuestionScope(int value, String name, String literal) {
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
	
} //QuestionScope
