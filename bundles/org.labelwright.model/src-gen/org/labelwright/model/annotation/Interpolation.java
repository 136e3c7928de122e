package org.labelwright.model.annotation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Interpolation</b></em>',
 * and utility methods for working with them.
 * How a track goes from one keyframe to the next.
 * @see org.labelwright.model.annotation.AnnotationPackage#getInterpolation()
 * @generated
 */
public enum Interpolation implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * It stays until the next keyframe.
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "none"),

	/**
	 * The '<em><b>LINEAR</b></em>' literal object.
	 * In a straight line.
	 * @see #LINEAR_VALUE
	 * @generated
	 * @ordered
	 */
	LINEAR(1, "LINEAR", "linear"),

	/**
	 * The '<em><b>SPLINE</b></em>' literal object.
	 * In a smooth curve.
	 * @see #SPLINE_VALUE
	 * @generated
	 * @ordered
	 */
	SPLINE(2, "SPLINE", "spline");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * It stays until the next keyframe.
	 * @see #NONE
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>LINEAR</b></em>' literal value.
	 * In a straight line.
	 * @see #LINEAR
	 * @generated
	 * @ordered
	 */
	public static final int LINEAR_VALUE = 1;

	/**
	 * The '<em><b>SPLINE</b></em>' literal value.
	 * In a smooth curve.
	 * @see #SPLINE
	 * @generated
	 * @ordered
	 */
	public static final int SPLINE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Interpolation</b></em>' enumerators.
	 * @generated
	 */
	private static final Interpolation[] VALUES_ARRAY =
		new Interpolation[] {
			NONE,
			LINEAR,
			SPLINE,
		};

	/**
	 * A public read-only list of all the '<em><b>Interpolation</b></em>' enumerators.
	 * @generated
	 */
	public static final List<Interpolation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Interpolation</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Interpolation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Interpolation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interpolation</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Interpolation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Interpolation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interpolation</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Interpolation get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case LINEAR_VALUE: return LINEAR;
			case SPLINE_VALUE: return SPLINE;
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
	private Interpolation(int value, String name, String literal) {
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
	
} //Interpolation
