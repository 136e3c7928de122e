package org.labelwright.store.internal;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Documents;
import org.labelwright.model.util.Geometries;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.Part;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.AnnotationRow;
import org.labelwright.store.internal.StoredRow.AnswerRow;
import org.labelwright.store.internal.StoredRow.DocumentRow;
import org.labelwright.store.internal.StoredRow.ItemData;
import org.labelwright.store.internal.StoredRow.PartRow;
import org.labelwright.store.internal.StoredRow.RelationRow;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Makes rows of objects and objects of rows. */
public final class Bodies {

	private static final ObjectMapper JSON = JsonMapper.builder().build();

	private Bodies() {
	}

	/** Writes an object of the model on one line. */
	public static String write(EObject object) {
		return new String(ModelJson.write(object), StandardCharsets.UTF_8);
	}

	/** A row of the statement as it is now. */
	public static StoredRow row(Statement statement) {
		return switch (statement) {
		case Annotation a -> new AnnotationRow(a.getId(), a.getLabelId() == null ? "" : a.getLabelId(), geometry(a.getGeometry()), //$NON-NLS-1$
				a.getRank(), a.getPart(), a.getGroup(), bounds(a.getGeometry()), a.getOrigin().getLiteral(), modifiedAt(a), write(a));
		case Relation r -> new RelationRow(r.getId(), r.getTypeId(), r.getSourceId(), r.getTargetId(), r.getRank(), modifiedAt(r),
				write(r));
		case Answer a -> new AnswerRow(a.getId(), a.getQuestionId(), a.getRank(), modifiedAt(a), write(a));
		default -> throw new IllegalArgumentException("not a statement of a document: " + statement); //$NON-NLS-1$
		};
	}

	private static String geometry(Geometry geometry) {
		return geometry == null ? "" : Geometries.kind(geometry); //$NON-NLS-1$
	}

	private static double[] bounds(Geometry geometry) {
		return geometry == null ? null
				: Geometries.bounds(geometry).map(b -> new double[] { b.x(), b.y(), b.right(), b.bottom() }).orElse(null);
	}

	private static Long modifiedAt(Statement statement) {
		var time = statement.getModifiedAt() != null ? statement.getModifiedAt() : statement.getCreatedAt();
		return time == null ? null : time.toEpochMilli();
	}

	/** What a document says of itself, without the statements in it. */
	public static AnnotationDocument header(AnnotationDocument document) {
		return Documents.header(document);
	}

	/** The document's own row, without the statements in it. */
	public static DocumentRow row(AnnotationDocument document) {
		return new DocumentRow(document.getId(), document.getItemId(), document.getAnnotatorId(), document.getSchemaRevision(),
				document.getState(), write(header(document)));
	}

	/** Makes a row again of a body from the journal. */
	static StoredRow row(RowKind kind, String id, String body) throws StoreException {
		return switch (kind) {
		case ITEM -> item(id, body);
		case PART -> part(id, body);
		case DOCUMENT -> row(read(body, AnnotationDocument.class, id));
		case ANNOTATION -> row(read(body, Annotation.class, id));
		case RELATION -> row(read(body, Relation.class, id));
		case ANSWER -> row(read(body, Answer.class, id));
		case SCHEMA -> throw new IllegalArgumentException("revisions of a schema are never restored"); //$NON-NLS-1$
		default -> Entities.row(kind, id, body);
		};
	}

	/** An annotation again of what {@link #write} made of it. */
	public static Annotation annotation(String body, String id) throws StoreException {
		return read(body, Annotation.class, id);
	}

	/** @throws StoreException when nothing can be made of it */
	public static <T extends EObject> T read(String body, Class<T> type, String id) throws StoreException {
		var outcome = ModelJson.read(body.getBytes(StandardCharsets.UTF_8), type, id);
		if (outcome.value().isPresent() && outcome.complete())
			return outcome.value().get();
		throw new StoreException(Problem.error("store.unreadableRow", id, //$NON-NLS-1$
				NLS.bind(Messages.unreadableRow, outcome.problems().isEmpty() ? "" : outcome.problems().getFirst().message()), //$NON-NLS-1$
				Messages.unreadableRow_remedy));
	}

	/** The properties of an item that are journalled, in their order; the language only where there is one, as it came later. */
	private record ItemBody(String id, String name, String modalityId, String group, String media, int width, int height,
			int orientation, long bytes, String sha256, @JsonInclude(Include.NON_NULL) String language) {

		ItemData row() {
			try {
				return new ItemData(id, name, modalityId, group, media, width, height, orientation, bytes, sha256, language,
						JSON.writeValueAsString(this));
			} catch (JsonProcessingException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** @param folder of the project */
	static ItemData item(Item item, Path folder) {
		return new ItemBody(item.id(), item.name(), item.modalityId(), item.group(), stored(item.media(), folder), item.width(),
				item.height(), item.orientation(), item.bytes(), item.sha256(), item.language()).row();
	}

	private static ItemData item(String id, String body) throws StoreException {
		try {
			return JSON.readValue(body, ItemBody.class).row();
		} catch (JsonProcessingException e) {
			throw unreadable(id, e);
		}
	}

	/** @param row of the table item, all columns */
	static ItemData item(ResultSet row) throws SQLException {
		return new ItemBody(row.getString("id"), row.getString("name"), row.getString("modality_id"), row.getString("item_group"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.getString("media"), row.getInt("width"), row.getInt("height"), row.getInt("orientation"), row.getLong("bytes"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				row.getString("sha256"), language(row)).row(); //$NON-NLS-1$
	}

	/** @param row of the table item, all columns */
	static Item item(ResultSet row, Path folder) throws SQLException {
		return new Item(row.getString("id"), row.getString("name"), row.getString("modality_id"), row.getString("item_group"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				located(row.getString("media"), folder), row.getInt("width"), row.getInt("height"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.getInt("orientation"), row.getLong("bytes"), row.getString("sha256"), language(row), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				ItemState.values()[row.getInt("state")]); //$NON-NLS-1$
	}

	/** Null also in a database that was opened to read only before it had the column. */
	private static String language(ResultSet row) throws SQLException {
		return Sql.has(row, "language") ? row.getString("language") : null; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The properties of a part that are journalled, in their order. */
	private record PartBody(String id, String itemId, String role, String modalityId, String media, long offset, int position, int width,
			int height, int orientation, long bytes, String sha256, String language) {

		PartRow row() {
			try {
				return new PartRow(id, itemId, role, modalityId, media, offset, position, width, height, orientation, bytes, sha256, language,
						JSON.writeValueAsString(this));
			} catch (JsonProcessingException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** @param folder of the project */
	public static PartRow part(Part part, Path folder) {
		return new PartBody(part.id(), part.itemId(), part.role(), part.modalityId(), stored(part.media(), folder), part.offset(),
				part.position(), part.width(), part.height(), part.orientation(), part.bytes(), part.sha256(), part.language()).row();
	}

	static PartRow part(String id, String body) throws StoreException {
		try {
			return JSON.readValue(body, PartBody.class).row();
		} catch (JsonProcessingException e) {
			throw unreadable(id, e);
		}
	}

	/** @param row of the table part, all columns, and {@code item_id} */
	static PartRow partRow(ResultSet row) throws SQLException {
		return new PartBody(row.getString("id"), row.getString("item_id"), row.getString("role"), row.getString("modality_id"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.getString("media"), row.getLong("clock_offset"), row.getInt("position"), row.getInt("width"), row.getInt("height"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				row.getInt("orientation"), row.getLong("bytes"), row.getString("sha256"), row.getString("language")).row(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** @param row as of {@link #partRow} */
	static Part part(ResultSet row, Path folder) throws SQLException {
		var read = partRow(row);
		return new Part(read.id(), read.itemId(), read.role(), read.modalityId(), located(read.media(), folder), read.offset(), read.position(),
				read.width(), read.height(), read.orientation(), read.bytes(), read.sha256(), read.language());
	}

	static Path located(String media, Path folder) {
		return media == null ? null : folder.resolve(media).normalize();
	}

	private static StoreException unreadable(String id, JsonProcessingException e) {
		return new StoreException(Problem.error("store.unreadableRow", id, //$NON-NLS-1$
				NLS.bind(Messages.unreadableRow, e.getOriginalMessage()), Messages.unreadableRow_remedy), e);
	}

	private static String stored(Path media, Path folder) {
		if (media == null)
			return null;
		var path = media.isAbsolute() && media.startsWith(folder) ? folder.relativize(media) : media;
		return path.toString().replace(path.getFileSystem().getSeparator(), "/"); //$NON-NLS-1$
	}
}
