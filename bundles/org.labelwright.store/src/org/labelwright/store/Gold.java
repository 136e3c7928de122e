package org.labelwright.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.DocumentReads;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.GoldRows;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * Items of which it is known what is right, since a document says it that somebody vouches for. Such a document counts neither for the state of its
 * item nor for the annotations in lists, so that the item looks like any other to those who annotate it. All methods read or write the disk: not
 * for the user interface's thread. Safe on any other, several at once.
 */
public final class Gold {

	private static final String POLICY = "gold"; //$NON-NLS-1$
	private static final String RETRAINED = "retrained/"; //$NON-NLS-1$

	private final Database database;

	Gold(Database database) {
		this.database = database;
	}

	/** All marks, in the order in which the items were marked first. */
	public List<GoldMark> marks() throws StoreException {
		return database.read(connection -> {
			var users = Entities.users(connection);
			var marks = new ArrayList<GoldMark>();
			for (var row : Entities.list(connection, RowKind.GOLD, "")) //$NON-NLS-1$
				marks.add(mark(row, users));
			return marks;
		});
	}

	private static GoldMark mark(EntityRow row, Function<String, User> users) throws StoreException {
		return new GoldMark(row.itemId(), row.topic(), GoldRows.annotator(row), users.apply(row.userId()), Instant.ofEpochMilli(row.at()));
	}

	/** The mark of an item; empty when it has none. */
	public Optional<GoldMark> find(String itemId) throws StoreException {
		return database.read(connection -> {
			var row = Entities.find(connection, RowKind.GOLD, itemId);
			return row.isEmpty() ? Optional.empty() : Optional.of(mark(row.get(), Entities.users(connection)));
		});
	}

	/**
	 * Marks items as gold: these documents say what is right on them, in place of others that said it so far. Takes a lead.
	 *
	 * @throws StoreException {@code team.notAllowed}; {@code store.noDocument}; nothing is marked then
	 */
	public void mark(Collection<String> documentIds, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			Entities.register(connection, who);
			var rows = new ArrayList<EntityRow>();
			for (var document : documentIds) {
				var about = DocumentReads.head(connection, document).orElseThrow(
						() -> new StoreException(Problem.error("store.noDocument", document, Messages.noDocument, ""))); //$NON-NLS-1$ //$NON-NLS-2$
				rows.add(GoldRows.row(about.itemId(), document, about.annotatorId(), who.id()));
			}
			if (!rows.isEmpty())
				Entities.write(connection, Entities.Change.put(who, NLS.bind(Messages.label_gold, rows.size()), null, rows.toArray(EntityRow[]::new))); // the list of entries must not tell which
			return null;
		});
	}

	/** Takes the marks from items; those without are passed over. Takes a lead. */
	public void unmark(Collection<String> itemIds, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			for (var id : itemIds) {
				var row = Entities.find(connection, RowKind.GOLD, id);
				if (row.isPresent())
					Entities.write(connection, new Entities.Change(who, Messages.label_notGold, null,
							Entities.Change.delete(who, Messages.label_notGold, row.get()).writes()));
			}
			return null;
		});
	}

	/** How the team is held against gold items. */
	public GoldPolicy policy() throws StoreException {
		return database.read(connection -> {
			var row = Entities.find(connection, RowKind.SETTING, POLICY);
			return row.isEmpty() ? GoldPolicy.DEFAULT : Entities.content(row.get(), GoldPolicy.class);
		});
	}

	/**
	 * Sets another policy. Takes a lead.
	 *
	 * @throws StoreException {@code team.notAllowed}, or {@code gold.invalid} when a number is beyond its limits
	 */
	public void setPolicy(GoldPolicy policy, User who) throws StoreException {
		if (!policy.valid())
			throw new StoreException(Problem.error("gold.invalid", policy.toString(), Messages.goldInvalid, Messages.goldInvalid_remedy)); //$NON-NLS-1$
		put(new Entities.Columns(POLICY, null, who.id(), null, null, null), policy, Messages.label_goldPolicy, who);
	}

	/** When each annotator was last trained again, by the ids of the annotators; those who never were are left out. */
	public Map<String, Instant> retrained() throws StoreException {
		return database.read(connection -> {
			var times = new HashMap<String, Instant>();
			for (var row : Entities.list(connection, RowKind.SETTING, "substr(e.id, 1, " + RETRAINED.length() + ") = '" + RETRAINED + "'")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				times.put(row.id().substring(RETRAINED.length()), Instant.ofEpochMilli(row.at()));
			return times;
		});
	}

	/** Records that an annotator was trained again: only what he or she finishes from now on is held against gold items. Takes a lead. */
	public void setRetrained(User annotator, User who) throws StoreException {
		put(new Entities.Columns(RETRAINED + annotator.id(), null, who.id(), null, null, System.currentTimeMillis()), Map.of("annotator", annotator.id()), //$NON-NLS-1$
				NLS.bind(Messages.label_retrained, annotator.name()), who);
	}

	private void put(Entities.Columns columns, Object content, String label, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			Entities.register(connection, who);
			Entities.write(connection, Entities.Change.put(who, label, null, Entities.row(RowKind.SETTING, columns, content)));
			return null;
		});
	}
}
