package org.labelwright.model.annotation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Tier Kind</b></em>',
 * and utility methods for working with them.
 * How the intervals of a tier lie, and what they have to do with those of the tier above; the names are those of the stereotypes of ELAN.
 * @see org.labelwright.model.annotation.AnnotationPackage#getTierKind()
 * @generated
 */
public enum TierKind implements Enumerator {
	/**
	 * The '<em><b>FREE</b></em>' literal object.
	 * Stands alone; intervals may lie anywhere and over each other.
	 * @see #FREE_VALUE
	 * @generated
	 * @ordered
	 */
	FREE(0, "FREE", "free"),

	/**
	 * The '<em><b>STATES</b></em>' literal object.
	 * Stands alone; intervals do not overlap, and where two touch they share a border that moves for both.
	 * @see #STATES_VALUE
	 * @generated
	 * @ordered
	 */
	STATES(1, "STATES", "states"),

	/**
	 * The '<em><b>TIME SUBDIVISION</b></em>' literal object.
	 * Intervals part one of the tier above without gaps.
	 * @see #TIME_SUBDIVISION_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_SUBDIVISION(2, "TIME_SUBDIVISION", "time_subdivision"),

	/**
	 * The '<em><b>INCLUDED IN</b></em>' literal object.
	 * Intervals lie within one of the tier above, with gaps between them, and do not overlap.
	 * @see #INCLUDED_IN_VALUE
	 * @generated
	 * @ordered
	 */
	INCLUDED_IN(3, "INCLUDED_IN", "included_in"),

	/**
	 * The '<em><b>SYMBOLIC SUBDIVISION</b></em>' literal object.
	 * Intervals are a sequence of parts of one of the tier above; their times are even parts of its time.
	 * @see #SYMBOLIC_SUBDIVISION_VALUE
	 * @generated
	 * @ordered
	 */
	SYMBOLIC_SUBDIVISION(4, "SYMBOLIC_SUBDIVISION", "symbolic_subdivision"),

	/**
	 * The '<em><b>SYMBOLIC ASSOCIATION</b></em>' literal object.
	 * An interval says something more of one of the tier above and has its time.
	 * @see #SYMBOLIC_ASSOCIATION_VALUE
	 * @generated
	 * @ordered
	 */
	SYMBOLIC_ASSOCIATION(5, "SYMBOLIC_ASSOCIATION", "symbolic_association");

	/**
	 * The '<em><b>FREE</b></em>' literal value.
	 * Stands alone; intervals may lie anywhere and over each other.
	 * @see #FREE
	 * @generated
	 * @ordered
	 */
	public static final int FREE_VALUE = 0;

	/**
	 * The '<em><b>STATES</b></em>' literal value.
	 * Stands alone; intervals do not overlap, and where two touch they share a border that moves for both.
	 * @see #STATES
	 * @generated
	 * @ordered
	 */
	public static final int STATES_VALUE = 1;

	/**
	 * The '<em><b>TIME SUBDIVISION</b></em>' literal value.
	 * Intervals part one of the tier above without gaps.
	 * @see #TIME_SUBDIVISION
	 * @generated
	 * @ordered
	 */
	public static final int TIME_SUBDIVISION_VALUE = 2;

	/**
	 * The '<em><b>INCLUDED IN</b></em>' literal value.
	 * Intervals lie within one of the tier above, with gaps between them, and do not overlap.
	 * @see #INCLUDED_IN
	 * @generated
	 * @ordered
	 */
	public static final int INCLUDED_IN_VALUE = 3;

	/**
	 * The '<em><b>SYMBOLIC SUBDIVISION</b></em>' literal value.
	 * Intervals are a sequence of parts of one of the tier above; their times are even parts of its time.
	 * @see #SYMBOLIC_SUBDIVISION
	 * @generated
	 * @ordered
	 */
	public static final int SYMBOLIC_SUBDIVISION_VALUE = 4;

	/**
	 * The '<em><b>SYMBOLIC ASSOCIATION</b></em>' literal value.
	 * An interval says something more of one of the tier above and has its time.
	 * @see #SYMBOLIC_ASSOCIATION
	 * @generated
	 * @ordered
	 */
	public static final int SYMBOLIC_ASSOCIATION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Tier Kind</b></em>' enumerators.
	 * @generated
	 */
	private static final TierKind[] VALUES_ARRAY =
		new TierKind[] {
			FREE,
			STATES,
			TIME_SUBDIVISION,
			INCLUDED_IN,
			SYMBOLIC_SUBDIVISION,
			SYMBOLIC_ASSOCIATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Tier Kind</b></em>' enumerators.
	 * @generated
	 */
	public static final List<TierKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tier Kind</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TierKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TierKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tier Kind</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TierKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TierKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tier Kind</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TierKind get(int value) {
		switch (value) {
			case FREE_VALUE: return FREE;
			case STATES_VALUE: return STATES;
			case TIME_SUBDIVISION_VALUE: return TIME_SUBDIVISION;
			case INCLUDED_IN_VALUE: return INCLUDED_IN;
			case SYMBOLIC_SUBDIVISION_VALUE: return SYMBOLIC_SUBDIVISION;
			case SYMBOLIC_ASSOCIATION_VALUE: return SYMBOLIC_ASSOCIATION;
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
	private TierKind(int value, String name, String literal) {
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
	
} //TierKind
