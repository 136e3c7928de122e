/**
 * Formats of preference data for language models. Each names its specification. A record of a source becomes an item of the preference
 * modality, and what it says of the responses an answer: to the question {@code Preference}, {@code Ranking} or {@code Acceptable}, and where
 * records have questions of their own to these. Properties that the format does not know are kept with the item and written again.
 * <p>
 * Records are lines or a list in JSON, rows of tables in CSV where they are flat, or rows in Parquet, which is read only.
 */
package org.labelwright.io.preference;
