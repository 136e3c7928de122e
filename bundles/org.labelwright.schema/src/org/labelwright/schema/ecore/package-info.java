/**
 * Label schemas from Ecore models, and Ecore models from label schemas.
 * <p>
 * What becomes of what, from Ecore:
 * <table>
 * <caption>Ecore and label schema</caption>
 * <tr><td>EClass</td><td>label; its first supertype is the parent, attributes of its other supertypes are its own; abstract and interface: abstract</td></tr>
 * <tr><td>EAttribute</td><td>attribute by the Java class of its data type: boolean, integer, decimal, date, else text; required when the lower bound is 1 or more</td></tr>
 * <tr><td>EEnum, enumeration facet</td><td>options of a choice, multiple when the attribute is many-valued</td></tr>
 * <tr><td>EReference</td><td>reference attribute when it is single-valued, not a containment and without opposite; else relation type, one for a pair of
 * opposites; a lower bound of 1 or more is a constraint of kind {@code pair}</td></tr>
 * <tr><td>ExtendedMetaData facets</td><td>bounds, pattern and length</td></tr>
 * <tr><td>documentation</td><td>description</td></tr>
 * </table>
 * Derived, volatile and transient features are not asked of people, and operations have no place; they are counted. An annotation with source
 * {@code http://labelwright.org/schema} steers: {@code id}, {@code name} (one that is no name in Java), {@code color}, {@code hotkey}, {@code geometry} (kinds, separated by commas),
 * {@code exportIndex}, {@code retired}, {@code unit}, {@code scope} (object, track, frame, item), {@code as} ({@code relation}, {@code attribute}, {@code ignore}; for a
 * class {@code item}: its attributes are asked of the item as questions).
 * <p>
 * Ids are that of the annotation, else the qualified name. What a schema has no place for is kept under {@code ecore} in the foreign content of its
 * elements, from where it comes back.
 * <p>
 * Sources: Ecore as in EMF 2.43; facets as in XML Schema Part 2: Datatypes, 2nd edition, 4.3.
 */
package org.labelwright.schema.ecore;
