package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Transcription Question</b></em>'.
 *
 * An answer is what was said or written.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.TranscriptionQuestion#getLanguage <em>Language</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getTranscriptionQuestion()
 * @generated
 */
public interface TranscriptionQuestion extends Question {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * BCP 47 tag, or null.
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getTranscriptionQuestion_Language()
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TranscriptionQuestion#getLanguage <em>Language</em>}' attribute.
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

} // TranscriptionQuestion
