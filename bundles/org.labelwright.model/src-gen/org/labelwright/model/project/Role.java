package org.labelwright.model.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Role</b></em>',
 * and utility methods for working with them.
 * What a member may do.
 * @see org.labelwright.model.project.ProjectPackage#getRole()
 * @generated
 */
public enum Role implements Enumerator {
	/**
	 * The '<em><b>READER</b></em>' literal object.
	 * See.
	 * @see #READER_VALUE
	 * @generated
	 * @ordered
	 */
	READER(0, "READER", "reader"),

	/**
	 * The '<em><b>ANNOTATOR</b></em>' literal object.
	 * Annotate.
	 * @see #ANNOTATOR_VALUE
	 * @generated
	 * @ordered
	 */
	ANNOTATOR(1, "ANNOTATOR", "annotator"),

	/**
	 * The '<em><b>REVIEWER</b></em>' literal object.
	 * Review.
	 * @see #REVIEWER_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEWER(2, "REVIEWER", "reviewer"),

	/**
	 * The '<em><b>LEAD</b></em>' literal object.
	 * Change schema, guideline and assignments.
	 * @see #LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	LEAD(3, "LEAD", "lead"),

	/**
	 * The '<em><b>ADMINISTRATOR</b></em>' literal object.
	 * Change members and settings.
	 * @see #ADMINISTRATOR_VALUE
	 * @generated
	 * @ordered
	 */
	ADMINISTRATOR(4, "ADMINISTRATOR", "administrator");

	/**
	 * The '<em><b>READER</b></em>' literal value.
	 * See.
	 * @see #READER
	 * @generated
	 * @ordered
	 */
	public static final int READER_VALUE = 0;

	/**
	 * The '<em><b>ANNOTATOR</b></em>' literal value.
	 * Annotate.
	 * @see #ANNOTATOR
	 * @generated
	 * @ordered
	 */
	public static final int ANNOTATOR_VALUE = 1;

	/**
	 * The '<em><b>REVIEWER</b></em>' literal value.
	 * Review.
	 * @see #REVIEWER
	 * @generated
	 * @ordered
	 */
	public static final int REVIEWER_VALUE = 2;

	/**
	 * The '<em><b>LEAD</b></em>' literal value.
	 * Change schema, guideline and assignments.
	 * @see #LEAD
	 * @generated
	 * @ordered
	 */
	public static final int LEAD_VALUE = 3;

	/**
	 * The '<em><b>ADMINISTRATOR</b></em>' literal value.
	 * Change members and settings.
	 * @see #ADMINISTRATOR
	 * @generated
	 * @ordered
	 */
	public static final int ADMINISTRATOR_VALUE = 4;

	/**
	 * An array of all the '<em><b>Role</b></em>' enumerators.
	 * @generated
	 */
	private static final Role[] VALUES_ARRAY =
		new Role[] {
			READER,
			ANNOTATOR,
			REVIEWER,
			LEAD,
			ADMINISTRATOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Role</b></em>' enumerators.
	 * @generated
	 */
	public static final List<Role> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Role result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Role result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role get(int value) {
		switch (value) {
			case READER_VALUE: return READER;
			case ANNOTATOR_VALUE: return ANNOTATOR;
			case REVIEWER_VALUE: return REVIEWER;
			case LEAD_VALUE: return LEAD;
			case ADMINISTRATOR_VALUE: return ADMINISTRATOR;
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
	private Role(int value, String name, String literal) {
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
	
} //Role
