package org.labelwright.model.guideline;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Example Kind</b></em>',
 * and utility methods for working with them.
 * What an example teaches.
 * @see org.labelwright.model.guideline.GuidelinePackage#getExampleKind()
 * @generated
 */
public enum ExampleKind implements Enumerator {
	/**
	 * The '<em><b>POSITIVE</b></em>' literal object.
	 * Do this.
	 * @see #POSITIVE_VALUE
	 * @generated
	 * @ordered
	 */
	POSITIVE(0, "POSITIVE", "positive"),

	/**
	 * The '<em><b>NEGATIVE</b></em>' literal object.
	 * Do not do this.
	 * @see #NEGATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	NEGATIVE(1, "NEGATIVE", "negative"),

	/**
	 * The '<em><b>EDGE CASE</b></em>' literal object.
	 * A hard case and its decision.
	 * @see #EDGE_CASE_VALUE
	 * @generated
	 * @ordered
	 */
	EDGE_CASE(2, "EDGE_CASE", "edge_case");

	/**
	 * The '<em><b>POSITIVE</b></em>' literal value.
	 * Do this.
	 * @see #POSITIVE
	 * @generated
	 * @ordered
	 */
	public static final int POSITIVE_VALUE = 0;

	/**
	 * The '<em><b>NEGATIVE</b></em>' literal value.
	 * Do not do this.
	 * @see #NEGATIVE
	 * @generated
	 * @ordered
	 */
	public static final int NEGATIVE_VALUE = 1;

	/**
	 * The '<em><b>EDGE CASE</b></em>' literal value.
	 * A hard case and its decision.
	 * @see #EDGE_CASE
	 * @generated
	 * @ordered
	 */
	public static final int EDGE_CASE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Example Kind</b></em>' enumerators.
	 * @generated
	 */
	private static final ExampleKind[] VALUES_ARRAY =
		new ExampleKind[] {
			POSITIVE,
			NEGATIVE,
			EDGE_CASE,
		};

	/**
	 * A public read-only list of all the '<em><b>Example Kind</b></em>' enumerators.
	 * @generated
	 */
	public static final List<ExampleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Example Kind</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExampleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExampleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Example Kind</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExampleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExampleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Example Kind</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExampleKind get(int value) {
		switch (value) {
			case POSITIVE_VALUE: return POSITIVE;
			case NEGATIVE_VALUE: return NEGATIVE;
			case EDGE_CASE_VALUE: return EDGE_CASE;
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
	private ExampleKind(int value, String name, String literal) {
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
	
} //ExampleKind
