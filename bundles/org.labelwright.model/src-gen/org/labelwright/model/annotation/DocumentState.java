package org.labelwright.model.annotation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Document State</b></em>',
 * and utility methods for working with them.
 * How far the work on a document has come.
 * @see org.labelwright.model.annotation.AnnotationPackage#getDocumentState()
 * @generated
 */
public enum DocumentState implements Enumerator {
	/**
	 * The '<em><b>NEW</b></em>' literal object.
	 * Not touched.
	 * @see #NEW_VALUE
	 * @generated
	 * @ordered
	 */
	NEW(0, "NEW", "new"),

	/**
	 * The '<em><b>IN PROGRESS</b></em>' literal object.
	 * Has edits.
	 * @see #IN_PROGRESS_VALUE
	 * @generated
	 * @ordered
	 */
	IN_PROGRESS(1, "IN_PROGRESS", "in_progress"),

	/**
	 * The '<em><b>SUBMITTED</b></em>' literal object.
	 * Finished by its annotator.
	 * @see #SUBMITTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUBMITTED(2, "SUBMITTED", "submitted"),

	/**
	 * The '<em><b>SKIPPED</b></em>' literal object.
	 * Set aside, with a reason.
	 * @see #SKIPPED_VALUE
	 * @generated
	 * @ordered
	 */
	SKIPPED(3, "SKIPPED", "skipped"),

	/**
	 * The '<em><b>REJECTED</b></em>' literal object.
	 * Sent back by a reviewer.
	 * @see #REJECTED_VALUE
	 * @generated
	 * @ordered
	 */
	REJECTED(4, "REJECTED", "rejected"),

	/**
	 * The '<em><b>ACCEPTED</b></em>' literal object.
	 * Approved by a reviewer.
	 * @see #ACCEPTED_VALUE
	 * @generated
	 * @ordered
	 */
	ACCEPTED(5, "ACCEPTED", "accepted");

	/**
	 * The '<em><b>NEW</b></em>' literal value.
	 * Not touched.
	 * @see #NEW
	 * @generated
	 * @ordered
	 */
	public static final int NEW_VALUE = 0;

	/**
	 * The '<em><b>IN PROGRESS</b></em>' literal value.
	 * Has edits.
	 * @see #IN_PROGRESS
	 * @generated
	 * @ordered
	 */
	public static final int IN_PROGRESS_VALUE = 1;

	/**
	 * The '<em><b>SUBMITTED</b></em>' literal value.
	 * Finished by its annotator.
	 * @see #SUBMITTED
	 * @generated
	 * @ordered
	 */
	public static final int SUBMITTED_VALUE = 2;

	/**
	 * The '<em><b>SKIPPED</b></em>' literal value.
	 * Set aside, with a reason.
	 * @see #SKIPPED
	 * @generated
	 * @ordered
	 */
	public static final int SKIPPED_VALUE = 3;

	/**
	 * The '<em><b>REJECTED</b></em>' literal value.
	 * Sent back by a reviewer.
	 * @see #REJECTED
	 * @generated
	 * @ordered
	 */
	public static final int REJECTED_VALUE = 4;

	/**
	 * The '<em><b>ACCEPTED</b></em>' literal value.
	 * Approved by a reviewer.
	 * @see #ACCEPTED
	 * @generated
	 * @ordered
	 */
	public static final int ACCEPTED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Document State</b></em>' enumerators.
	 * @generated
	 */
	private static final DocumentState[] VALUES_ARRAY =
		new DocumentState[] {
			NEW,
			IN_PROGRESS,
			SUBMITTED,
			SKIPPED,
			REJECTED,
			ACCEPTED,
		};

	/**
	 * A public read-only list of all the '<em><b>Document State</b></em>' enumerators.
	 * @generated
	 */
	public static final List<DocumentState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Document State</b></em>' literal with the specified literal value.
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DocumentState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Document State</b></em>' literal with the specified name.
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DocumentState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Document State</b></em>' literal with the specified integer value.
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentState get(int value) {
		switch (value) {
			case NEW_VALUE: return NEW;
			case IN_PROGRESS_VALUE: return IN_PROGRESS;
			case SUBMITTED_VALUE: return SUBMITTED;
			case SKIPPED_VALUE: return SKIPPED;
			case REJECTED_VALUE: return REJECTED;
			case ACCEPTED_VALUE: return ACCEPTED;
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
	private DocumentState(int value, String name, String literal) {
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
	
} //DocumentState
