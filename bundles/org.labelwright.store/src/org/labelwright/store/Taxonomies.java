package org.labelwright.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Concept.Found;
import org.labelwright.store.internal.ConceptQuery;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.Subtrees;
import org.labelwright.store.internal.TaxonomyTable;

/**
 * The vocabularies of a project. All methods read or write the disk: not for the user interface's thread. Safe
 * on any other, several at once.
 */
public final class Taxonomies {

	private final Database database;
	private final Subtrees subtrees = new Subtrees();

	Taxonomies(Database database) {
		this.database = database;
	}

	/** All of them, by their ids. */
	public List<Taxonomy> list() throws StoreException {
		return database.read(TaxonomyTable::list);
	}

	/** The one with this id. */
	public Optional<Taxonomy> find(String id) throws StoreException {
		return database.read(connection -> TaxonomyTable.find(connection, id));
	}

	/**
	 * Begins to write a taxonomy, which takes the place of the one with its id, if any, when it is committed.
	 *
	 * @param id     without blanks at its ends, and not empty
	 * @param name   shown to people
	 * @param source name of the file it comes from
	 */
	public TaxonomyWriter write(String id, String name, String source, User who) throws StoreException {
		requireLead(who);
		return new TaxonomyWriter(database, id, name, source, who);
	}

	/** Deletes a taxonomy. Values that name its concepts stay as they are. Does nothing when there is none. */
	public void remove(String id, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			TaxonomyTable.remove(connection, id, who, NLS.bind(Messages.label_taxonomyRemoved, id));
			return null;
		});
	}

	private void requireLead(User who) throws StoreException {
		database.<Void>read(connection -> {
			Rights.require(connection, who, Role.LEAD);
			return null;
		});
	}

	/**
	 * Finds concepts by their names, synonyms or ids. Each word of the text must begin a word of the name or a synonym,
	 * whatever the case and accents. First come those with that very name or id, then those whose name begins so,
	 * then those with all words in their name, then the others, short names first.
	 *
	 * @param text    blank for the first in the order of their names
	 * @param rootIds only concepts below one of these, or any when it is empty
	 * @param limit   how many to return at most
	 * @return empty also when there is no such taxonomy
	 */
	public List<Found> search(String taxonomyId, String text, Collection<String> rootIds, int limit) throws StoreException {
		return database.read(connection -> new ConceptQuery(connection, taxonomyId, rootIds, subtrees).search(text, limit));
	}

	/** What they know, remembered from the first question on. For one thread at a time. */
	public ProjectVocabularies vocabularies() throws StoreException {
		return new ProjectVocabularies(this);
	}

	/** The concepts with these ids, by their ids; those that are unknown are left out. */
	public Map<String, Found> concepts(String taxonomyId, Collection<String> ids) throws StoreException {
		return database.read(connection -> new ConceptQuery(connection, taxonomyId, List.of(), subtrees).byId(ids));
	}
}
