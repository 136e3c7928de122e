/**
 * Label schemas in the formats of other tools. A {@link org.labelwright.schema.format.SchemaFormat} reads and writes; what it loses is not declared but
 * found, by reading again what it has written, so that the report is never wrong.
 * <p>
 * What a format says that a schema has no place for is kept in the foreign content of its elements, under the key of the format of data of the same tool
 * where there is one, so that data exported to it say it again.
 */
package org.labelwright.schema.format;
