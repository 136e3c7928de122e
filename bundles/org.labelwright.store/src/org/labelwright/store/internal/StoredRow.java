package org.labelwright.store.internal;

import org.labelwright.model.annotation.DocumentState;

/** A row as the tables hold it: its body, and the columns that repeat parts of the body for queries. */
public sealed interface StoredRow {

	RowKind kind();

	String id();

	/** The whole content, JSON on one line. */
	String body();

	/** @param number of the revision, which is its id as well */
	record SchemaRow(int number, long createdAt, String createdBy, String body) implements StoredRow {
		@Override
		public RowKind kind() {
			return RowKind.SCHEMA;
		}

		@Override
		public String id() {
			return Integer.toString(number);
		}
	}

	/** @param media with forward slashes, absolute or from the project's folder, or null */
	record ItemData(String id, String name, String modalityId, String group, String media, int width, int height,
			int orientation, long bytes, String sha256, String language, String body) implements StoredRow {
		@Override
		public RowKind kind() {
			return RowKind.ITEM;
		}
	}

	/** @param media as of {@link ItemData} */
	record PartRow(String id, String itemId, String role, String modalityId, String media, long offset, int position, int width, int height,
			int orientation, long bytes, String sha256, String language, String body) implements StoredRow {
		@Override
		public RowKind kind() {
			return RowKind.PART;
		}
	}

	record DocumentRow(String id, String itemId, String annotatorId, int schemaRevision, DocumentState state, String body)
			implements StoredRow {
		@Override
		public RowKind kind() {
			return RowKind.DOCUMENT;
		}
	}

	/**
	 * @param labelId    empty when it has no label
	 * @param geometry   simple name of the geometry's class, empty when it has none
	 * @param bounds     x0, y0, x1, y1, or null
	 * @param modifiedAt milliseconds since 1970 of the last change or of its making, or null
	 */
	record AnnotationRow(String id, String labelId, String geometry, double rank, String part, String group, double[] bounds,
			String origin, Long modifiedAt, String body) implements StoredRow {
		@Override
		public RowKind kind() {
			return RowKind.ANNOTATION;
		}
	}

	record RelationRow(String id, String typeId, String sourceId, String targetId, double rank, Long modifiedAt, String body)
			implements StoredRow {
		@Override
		public RowKind kind() {
			return RowKind.RELATION;
		}
	}

	/**
	 * A row beside the documents. What the columns hold depends on the kind:
	 *
	 * <table>
	 * <tr><th>kind<th>user<th>topic<th>state<th>at
	 * <tr><td>member<td>who it is<td><td>role<td>
	 * <tr><td>assignment<td>whose task it is<td>task<td>how far it is<td>when it is due
	 * <tr><td>comment<td>who wrote it<td>id of the object it is about<td>open or resolved<td>when it was written
	 * <tr><td>setting<td>who set it<td><td><td>
	 * <tr><td>guideline_element<td><td><td>what it is<td>
	 * <tr><td>guideline_version<td>who published it<td><td><td>when it was published
	 * <tr><td>acknowledgement<td>who has read it<td>version<td><td>when
	 * <tr><td>open_question<td>who asks<td>id of the object it came up on<td>open or answered<td>when it was asked
	 * <tr><td>picture<td>who added it<td>hash of its blob<td><td>when it was added
	 * <tr><td>gold<td>who marked it<td>id of the document<td><td>when it was marked
	 * <tr><td>audit<td>who drew it<td><td>how it ended<td>when it was drawn
	 * <tr><td>sample<td>who judged it<td>id of the audit<td>verdict<td>when it was judged
	 * <tr><td>stage<td>who moved it<td>id of the stage<td><td>when
	 * </table>
	 *
	 * @param at milliseconds since 1970, or null
	 */
	record EntityRow(RowKind kind, String id, String itemId, String userId, String topic, String state, Long at, long modifiedAt, String body)
			implements StoredRow {
	}

	record AnswerRow(String id, String questionId, double rank, Long modifiedAt, String body) implements StoredRow {
		@Override
		public RowKind kind() {
			return RowKind.ANSWER;
		}
	}
}
