package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Ranking Question</b></em>'.
 *
 * An answer is a list of option or part ids, best first; a nested list is a tie.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.RankingQuestion#getOptions <em>Options</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RankingQuestion#isTies <em>Ties</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getRankingQuestion()
 * @generated
 */
public interface RankingQuestion extends Question {
	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Option}.
	 * What is ranked; empty to rank the parts of the item.
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getRankingQuestion_Options()
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Ties</b></em>' attribute.
	 * True when ties are allowed.
	 * @return the value of the '<em>Ties</em>' attribute.
	 * @see #setTies(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getRankingQuestion_Ties()
	 * @generated
	 */
	boolean isTies();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RankingQuestion#isTies <em>Ties</em>}' attribute.
	 * @param value the new value of the '<em>Ties</em>' attribute.
	 * @see #isTies()
	 * @generated
	 */
	void setTies(boolean value);

} // RankingQuestion
