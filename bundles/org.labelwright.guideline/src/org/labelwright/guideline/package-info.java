/**
 * Guidelines as text: Markdown, which all of the product reads by one parser; import and export; what changed from one
 * version to the next. No class here needs a user interface.
 *
 * <h2>A guideline in Markdown</h2>
 * A heading begins an element, which lasts to the next heading of its level or above:
 *
 * <table>
 * <tr><th>heading<th>element
 * <tr><td>{@code # NAME}<td>the guideline, when it is the only one of its level and comes first; else a section
 * <tr><td>{@code ## NAME}<td>a section; below another one when its level is deeper
 * <tr><td>{@code ### Rule: NAME}<td>a rule of the section above it
 * <tr><td>{@code #### Example: NAME}, {@code Counterexample:}, {@code Edge case:}<td>an example of the rule or section above it
 * <tr><td>{@code ## Question: NAME}<td>a question
 * </table>
 *
 * Below a heading may come:
 * <ol>
 * <li>a comment of one JSON object, {@code <!-- {"id": "01ARZ…"} -->}: what the text does not say, such as ids. By it an
 * exported guideline comes back as the one it was. Its property {@code level} is that of a heading deeper than six.
 * <li>a line {@code About: Car, Van}: the labels, attributes and questions of the schema that the element is about, by name or
 * id. What the comment says in {@code subjectIds} counts before it.
 * <li>the text, as it is. One that would be read otherwise, for instance since it has headings, lies in a fenced block
 * {@code ```markdown verbatim}.
 * <li>of an example, the annotations that it shows: a fenced block {@code ```json annotations} of an array.
 * </ol>
 * Lines end in LF. A block quote that begins {@code [!NOTE]}, {@code [!TIP]}, {@code [!IMPORTANT]}, {@code [!WARNING]} or
 * {@code [!CAUTION]} is a callout.
 */
package org.labelwright.guideline;
