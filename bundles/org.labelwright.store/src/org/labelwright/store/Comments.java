package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Conditions;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * What the team says about the items of a project. Comments are never deleted, only resolved. All methods read or write the
 * disk: not for the user interface's thread. Safe on any other, several at once.
 */
public final class Comments {

	/** Most characters of one comment. */
	public static final int MOST = 20_000;

	/** {@code @} at the beginning of a word, and an id or name without blanks. */
	private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}])@([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])"); //$NON-NLS-1$
	private static final String OPEN = "open"; //$NON-NLS-1$
	private static final String RESOLVED = "resolved"; //$NON-NLS-1$

	private final Database database;

	Comments(Database database) {
		this.database = database;
	}

	/** What a comment has beyond the columns of its row. */
	private record Content(String document, String text, List<String> mentions, String replyTo) {
	}

	/**
	 * Which comments are wanted. Each component that is given must hold.
	 *
	 * @param itemId    about this item; null for any
	 * @param open      only those that are not resolved
	 * @param mentioned id of a user whom they mention; null for any
	 */
	public record Filter(String itemId, boolean open, String mentioned) {
	}

	private static EntityRow row(Comment comment) {
		return Entities.row(RowKind.COMMENT,
				new Entities.Columns(comment.id(), comment.itemId(), comment.author().id(), comment.objectId(), comment.resolved() ? RESOLVED : OPEN,
						comment.at().toEpochMilli()),
				new Content(comment.documentId(), comment.text(), comment.mentions(), comment.replyTo()));
	}

	private static Comment of(EntityRow row, Function<String, User> users) throws StoreException {
		var content = Entities.content(row, Content.class);
		return new Comment(row.id(), row.itemId(), content.document(), row.topic(), users.apply(row.userId()), Instant.ofEpochMilli(row.at()),
				content.text(), content.mentions(), content.replyTo(), RESOLVED.equals(row.state()));
	}

	/** Comments in the order in which they were written. Answers come where they are met; see {@link Comment#replyTo}. */
	public List<Comment> list(Filter filter) throws StoreException {
		var conditions = new Conditions();
		if (filter.itemId() != null)
			conditions.and("i.id = ?", filter.itemId()); //$NON-NLS-1$
		if (filter.open())
			conditions.and("e.state = ?", OPEN); //$NON-NLS-1$
		if (filter.mentioned() != null)
			conditions.and("EXISTS (SELECT 1 FROM json_each(e.body, '$.content.mentions') m WHERE m.value = ?)", filter.mentioned()); //$NON-NLS-1$
		return database.read(connection -> {
			var users = Entities.users(connection);
			var comments = new ArrayList<Comment>();
			for (var row : Entities.list(connection, RowKind.COMMENT, conditions.sql(), conditions.parameters()))
				comments.add(of(row, users));
			return comments;
		});
	}

	/** The comments about an item, in the order in which they were written. */
	public List<Comment> ofItem(String itemId) throws StoreException {
		return list(new Filter(itemId, false, null));
	}

	/**
	 * Writes a comment. Anybody who annotates may do so.
	 *
	 * @param documentId the document of the object; null for the item
	 * @param objectId   null for the item
	 * @throws StoreException {@code team.notAllowed}, {@code comment.empty}, {@code comment.long} or {@code store.noItem}
	 */
	public Comment add(String itemId, String documentId, String objectId, String text, User who) throws StoreException {
		return add(itemId, documentId, objectId, text, null, who);
	}

	/**
	 * Answers a comment; what was resolved is open again. An answer to an answer stands beside it.
	 *
	 * @throws StoreException as {@link #add}, or {@code comment.gone}
	 */
	public Comment reply(String commentId, String text, User who) throws StoreException {
		return database.writeNow(connection -> {
			var asked = stored(connection, commentId);
			var root = asked.replyTo() == null ? asked : stored(connection, asked.replyTo());
			Rights.require(connection, who, Role.ANNOTATOR);
			var reply = made(connection, root.itemId(), root.documentId(), root.objectId(), text, root.id(), who);
			Entities.register(connection, who);
			var label = NLS.bind(Messages.label_reply, root.author().name());
			Entities.write(connection, root.resolved() ? Entities.Change.put(who, label, root.itemId(), row(reply), row(with(root, false)))
					: Entities.Change.put(who, label, root.itemId(), row(reply)));
			return reply;
		});
	}

	private Comment add(String itemId, String documentId, String objectId, String text, String replyTo, User who) throws StoreException {
		return database.writeNow(connection -> {
			Rights.require(connection, who, Role.ANNOTATOR);
			var comment = made(connection, itemId, documentId, objectId, text, replyTo, who);
			Entities.register(connection, who);
			Entities.write(connection, Entities.Change.put(who, Messages.label_comment, itemId, row(comment)));
			return comment;
		});
	}

	private static Comment made(Connection connection, String itemId, String documentId, String objectId, String text, String replyTo, User who)
			throws SQLException, StoreException {
		var stripped = text.strip();
		if (stripped.isEmpty())
			throw new StoreException(Problem.error("comment.empty", itemId, Messages.commentEmpty, "")); //$NON-NLS-1$ //$NON-NLS-2$
		if (stripped.length() > MOST)
			throw new StoreException(Problem.error("comment.long", itemId, NLS.bind(Messages.commentLong, stripped.length(), MOST), "")); //$NON-NLS-1$ //$NON-NLS-2$
		var members = new LinkedHashSet<String>();
		for (var row : Entities.list(connection, RowKind.MEMBER, "")) //$NON-NLS-1$
			members.add(row.id());
		return new Comment(Ids.next(), itemId, documentId, objectId, who, Instant.ofEpochMilli(System.currentTimeMillis()), stripped,
				mentions(stripped, members), replyTo, false);
	}

	/** The ids of those members whom a text mentions as {@code @id}, in the order in which it first does. Does not read the disk. */
	public static List<String> mentions(String text, Set<String> members) {
		var found = new LinkedHashSet<String>();
		var matcher = MENTION.matcher(text);
		while (matcher.find())
			if (members.contains(matcher.group(1)))
				found.add(matcher.group(1));
		return List.copyOf(found);
	}

	/**
	 * Settles a matter, or opens it again, with all its answers. Anybody who annotates may do so.
	 *
	 * @param commentId of a comment or an answer to it
	 * @throws StoreException {@code team.notAllowed}, or {@code comment.gone}
	 */
	public void resolve(String commentId, boolean resolved, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			var asked = stored(connection, commentId);
			var root = asked.replyTo() == null ? asked : stored(connection, asked.replyTo());
			Rights.require(connection, who, Role.ANNOTATOR);
			if (root.resolved() != resolved)
				Entities.write(connection, Entities.Change.put(who, resolved ? Messages.label_resolve : Messages.label_unresolve, root.itemId(),
						row(with(root, resolved))));
			return null;
		});
	}

	private static Comment with(Comment comment, boolean resolved) {
		return new Comment(comment.id(), comment.itemId(), comment.documentId(), comment.objectId(), comment.author(), comment.at(), comment.text(),
				comment.mentions(), comment.replyTo(), resolved);
	}

	private static Comment stored(Connection connection, String id) throws SQLException, StoreException {
		Optional<EntityRow> row = Entities.find(connection, RowKind.COMMENT, id);
		if (row.isEmpty())
			throw new StoreException(Problem.error("comment.gone", id, Messages.commentGone, "")); //$NON-NLS-1$ //$NON-NLS-2$
		return of(row.get(), Entities.users(connection));
	}
}
