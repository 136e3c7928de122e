/**
 * Prompts for a language model with responses to judge.
 *
 * <h2>The file of an item</h2>
 * The content of an item is one JSON object in UTF-8, in a file that ends in {@code .preference}; see
 * {@link org.labelwright.modality.preference.PreferenceJson}:
 *
 * <pre>
 * {
 *   "prompt": [ {"role": "system", "content": "..."}, {"role": "user", "content": "..."} ],
 *   "responses": [
 *     {"id": "a", "model": "some-model", "messages": [ {"role": "assistant", "content": "..."} ]},
 *     {"id": "b", "messages": [ {"role": "assistant", "content": "..."} ]}
 *   ]
 * }
 * </pre>
 *
 * <ul>
 * <li>A message has a {@code role}, a text that is not empty, and a {@code content}, a text, or null when it says nothing, as a
 * call of a tool does.
 * <li>{@code prompt} may be a text for one message of the user; a response may have {@code content}, a text, for one
 * message of the assistant in place of {@code messages}.
 * <li>The {@code id} of a response is unique within its item; one that is missing is the number of the response, from 1.
 * {@code model} is null or left out when it is not known.
 * <li>Any other property of an object is kept and written back.
 * </ul>
 *
 * What is written in a prompt or a response is data: nothing of it is ever run, followed or fetched.
 *
 * <h2>Judgements</h2>
 * They are rows of the document like all others. Responses are named by their ids, never by their places.
 *
 * <table>
 * <caption>What is said, and as what</caption>
 * <tr><td>which response is best, with a strength; a tie; all bad</td><td>{@code Answer} to a {@code PreferenceQuestion}; its value is
 * that of a {@link org.labelwright.modality.preference.Judgement}</td></tr>
 * <tr><td>an order of all responses, with ties</td><td>{@code Answer} to a {@code RankingQuestion} without options; its value is that of a
 * {@link org.labelwright.modality.preference.Ranking}</td></tr>
 * <tr><td>scores of a response</td><td>{@code Annotation} with the geometry {@code Whole}, the id of the response as {@code part}, and
 * rating attributes of its label</td></tr>
 * <tr><td>a place in a response, such as evidence</td><td>{@code Annotation} with a {@code TextSpan} in code points of
 * {@link org.labelwright.modality.preference.Response#text}, and the id of the response as {@code part}</td></tr>
 * <tr><td>a better response; reasons</td><td>{@code Answer} to a {@code TextQuestion}</td></tr>
 * </table>
 *
 * <h2>Order of presentation</h2>
 * Each annotator sees the responses of an item in an order of his or her own, which
 * {@link org.labelwright.modality.preference.ResponseOrder} finds from the ids of the item and the annotator alone. An answer that
 * compares responses also records the order in which they were shown, so that reports need not assume it.
 */
package org.labelwright.modality.preference;
