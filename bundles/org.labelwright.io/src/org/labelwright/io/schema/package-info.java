/**
 * Label schemas in forms that belong to no tool.
 * <table>
 * <caption>JSON Schema and label schema</caption>
 * <tr><td>definition of objects</td><td>label; the first {@code $ref} of its {@code allOf} is the parent, properties of the others are its own</td></tr>
 * <tr><td>definition with {@code oneOf} or {@code anyOf} of definitions</td><td>abstract label, the parent of these</td></tr>
 * <tr><td>definition with the properties {@code source} and {@code target}</td><td>relation type</td></tr>
 * <tr><td>property of a type, with bounds, pattern, enumeration</td><td>attribute</td></tr>
 * <tr><td>property that refers to a definition of objects, or is one</td><td>reference attribute</td></tr>
 * <tr><td>property of the schema itself</td><td>question about the item, unless it lists objects</td></tr>
 * <tr><td>{@code x-labelwright}</td><td>what JSON Schema has no keyword for: ids, colours, kinds of geometry and so on</td></tr>
 * </table>
 * Sources: JSON Schema 2020-12, Core and Validation; SKOS Reference, W3C Recommendation of 2009; RDF 1.1 Turtle, W3C Recommendation of 2014; RFC 4180.
 */
package org.labelwright.io.schema;
