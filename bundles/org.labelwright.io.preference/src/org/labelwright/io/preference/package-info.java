/**
 * Formats of preference data for language models. Each names its specification. A record of a source becomes an item of the preference
 * modality, and what it says of the responses an answer: to the question {@value org.labelwright.io.preference.internal.PreferenceFormat#PREFERENCE},
 * {@value org.labelwright.io.preference.internal.PreferenceFormat#RANKING} or
 * {@value org.labelwright.io.preference.internal.PreferenceFormat#ACCEPTABLE}. Properties that the format does not know are kept with
 * the item and written again.
 */
package org.labelwright.io.preference;
