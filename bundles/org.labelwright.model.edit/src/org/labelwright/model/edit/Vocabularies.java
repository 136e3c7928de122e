package org.labelwright.model.edit;

/** What is known of the vocabularies that taxonomy attributes name. May read the disk: not for the user interface's thread. */
@FunctionalInterface
public interface Vocabularies {

	/** Of none is anything known. */
	Vocabularies UNKNOWN = (taxonomyId, conceptId) -> true;

	/** False when the vocabulary is there and does not have the concept; true when it has, or when it is not there to tell. */
	boolean mayHave(String taxonomyId, String conceptId);
}
