package org.labelwright.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.project.Role;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.Merged;
import org.labelwright.store.internal.Bodies;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.DocumentReads;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.GuidelineRows;
import org.labelwright.store.internal.ItemReads;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.OpenEditors;
import org.labelwright.store.internal.ReviewReads;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.Sight;
import org.labelwright.store.internal.StoredHistory;
import org.labelwright.store.internal.TaskQueue;

/**
 * What annotators said about the items: one document for each item and annotator. Methods read or write
 * the disk: not for the user interface's thread. Safe on any other, several at once.
 */
public final class Documents {

	private final ProjectStore store;
	private final Database database;
	private final OpenEditors editors;

	Documents(ProjectStore store, Database database, OpenEditors editors) {
		this.store = store;
		this.database = database;
		this.editors = editors;
	}

	/** Takes one document at a time; it belongs to the taker. */
	@FunctionalInterface
	public interface Consumer {
		void accept(Item item, AnnotationDocument document) throws StoreException;
	}

	/**
	 * Opens what a user said about an item to be edited, with the history of undo and redo as it was. A
	 * document that is not there yet is stored with its first edit.
	 *
	 * @param thread runs tasks on the document's thread, such as {@code display::asyncExec}
	 * @throws StoreException {@code store.documentOpen} when it is open already, {@code store.noItem} when
	 *                        there is no such item
	 */
	public DocumentSession open(String itemId, User who, Executor thread) throws StoreException {
		return open(itemId, who, who, thread);
	}

	/**
	 * Opens what one user says about an item to be edited by another, as a reviewer does with the adjudicated document. Who did
	 * what is in the journal, and each has a history of undo and redo of his or her own. Otherwise as
	 * {@link #open(String, User, Executor)}.
	 *
	 * @param annotator whose document it is; need not be a member of the team
	 * @param who       who edits it; can change nothing unless he or she may change the documents of others
	 */
	public DocumentSession open(String itemId, User annotator, User who, Executor thread) throws StoreException {
		var session = new AtomicReference<DocumentSession>();
		var outdated = new AtomicBoolean();
		Runnable whenChanged = () -> {
			outdated.set(true);
			if (session.get() != null)
				session.get().outdate();
		};
		if (!editors.add(itemId, annotator.id(), whenChanged))
			throw new StoreException(Problem.error("store.documentOpen", itemId, NLS.bind(Messages.documentOpen, itemId), //$NON-NLS-1$
					Messages.documentOpen_remedy));
		try {
			if (database.writable())
				database.<Void>writeNow(connection -> { // after the edits of a session that was just closed
					outdated.set(false); // what has changed it until now is read below
					if (!annotator.id().equals(who.id()))
						Entities.register(connection, annotator);
					return null;
				});
			session.set(assemble(itemId, annotator, who, thread));
			if (outdated.get())
				session.get().outdate();
			return session.get();
		} finally {
			if (session.get() == null)
				editors.remove(itemId, annotator.id());
		}
	}

	/**
	 * Opens a document on a thread without an event loop, as {@link #open(String, User, Executor)}: what
	 * became of edits is told by {@link DocumentSession#flush}, which also calls the listeners.
	 */
	public DocumentSession open(String itemId, User who) throws StoreException {
		return open(itemId, who, who);
	}

	/** Likewise, to edit what another says. */
	public DocumentSession open(String itemId, User annotator, User who) throws StoreException {
		return open(itemId, annotator, who, new TaskQueue());
	}

	/**
	 * Opens what somebody said about an item, to be looked at: no command is taken. Takes a reviewer.
	 *
	 * @throws StoreException as {@link #open(String, User, Executor)}, and {@code team.notAllowed}
	 */
	public DocumentSession show(String itemId, User annotator, User who, Executor thread) throws StoreException {
		store.team().require(who, Role.REVIEWER);
		var session = open(itemId, annotator, thread);
		session.restrict(Problem.warning("document.shown", annotator.name(), Messages.documentShown, Messages.documentShown_remedy)); //$NON-NLS-1$
		return session;
	}

	private DocumentSession assemble(String itemId, User annotator, User who, Executor thread) throws StoreException {
		return database.read(connection -> {
			var schema = store.schemaIndex(connection);
			var item = ItemReads.find(connection, store.folder(), itemId).orElseThrow(() -> new StoreException(
					Problem.error("store.noItem", itemId, Messages.noItem, Messages.noItem_remedy))).item(); //$NON-NLS-1$
			var stored = DocumentReads.read(connection, itemId, annotator.id());
			var fresh = AnnotationFactory.eINSTANCE.createAnnotationDocument();
			fresh.setId(stored.map(AnnotationDocument::getId).orElseGet(Ids::next));
			fresh.setItemId(itemId);
			fresh.setAnnotatorId(annotator.id());
			fresh.setGuidelineVersion(stored.isPresent() ? stored.get().getGuidelineVersion() : GuidelineRows.latestVersion(connection));
			fresh.setSchemaRevision(stored.map(AnnotationDocument::getSchemaRevision).orElse(schema.schema().getRevision()));
			var document = stored.orElseGet(() -> Bodies.header(fresh));
			var session = new DocumentSession(item, ItemReads.parts(connection, store.folder(), itemId), store.folder(), who, document, fresh, StoredHistory.read(connection, document.getId(), who),
					schema, database, editors, thread);
			session.context().setSuggestionTrace(store.suggestions().trace(itemId, who,
					annotator.id().equals(who.id()) && Sight.policy(connection).hidesSuggestions(itemId, who.id())));
			var least = leastToEdit(annotator, who);
			if (!Rights.has(connection, who, least))
				session.restrict(Rights.refusal(connection, who, least));
			return session;
		});
	}

	/** The least role of one who may edit what an annotator says. */
	private static Role leastToEdit(User annotator, User who) {
		return annotator.id().equals(who.id()) ? Role.ANNOTATOR : Role.REVIEWER;
	}

	/** What an annotator said about an item; empty when nothing. Changes to it are not stored. */
	public Optional<AnnotationDocument> read(String itemId, String annotatorId) throws StoreException {
		return database.read(connection -> DocumentReads.read(connection, itemId, annotatorId));
	}

	/** What all annotators said about an item, in the order in which they began. */
	public List<AnnotationDocument> ofItem(String itemId) throws StoreException {
		return ofItem(itemId, DocumentFilter.ALL);
	}

	/** Those that pass a filter, likewise. */
	public List<AnnotationDocument> ofItem(String itemId, DocumentFilter filter) throws StoreException {
		return database.read(connection -> DocumentReads.ofItem(connection, itemId, filter));
	}

	/** The heads of the documents that pass the filter and are not gold, in the order in which they were begun. */
	public List<DocumentHead> heads(DocumentFilter filter) throws StoreException {
		return database.read(connection -> DocumentReads.heads(connection, filter));
	}

	/** Those of them that are within a scope, likewise. */
	public List<DocumentHead> heads(DocumentFilter filter, Audit.Scope scope) throws StoreException {
		var schema = store.schemaIndex();
		var labels = scope.labelIds().stream().map(id -> Merged.present(schema, id)).flatMap(id -> Stream.concat(Stream.of(id),
				schema.label(id).stream().flatMap(label -> schema.descendants(label).stream()).map(Label::getId))).distinct().toList();
		return database.read(connection -> DocumentReads.heads(connection, filter, scope, labels));
	}

	/**
	 * What there is to review, in the order in which the items were added: items that two annotators or more worked on, of which something was sent back,
	 * of which an expert was asked, that wait for another review, or whose review is the task of the reviewer. Gold items are none of the first
	 * four, for what is right on them is known. Costs one walk over the documents; those are read that have passed a review and wait for another.
	 *
	 * @param adjudicated id of the user whose documents are made of those of the others
	 */
	public List<ReviewWork> reviewWork(String adjudicated, User reviewer) throws StoreException {
		return database.read(connection -> ReviewReads.work(connection, adjudicated, reviewer.id()));
	}

	/**
	 * Work of some items that names another version of the guideline than the one in force, in the order in which it was begun. What names none was
	 * imported or adjudicated, or begun before the first version, and is not older.
	 *
	 * @param viewer for whom it is: only what that user sees by {@link Policies#seesOthers}
	 */
	public List<OlderWork> older(Collection<String> itemIds, User viewer) throws StoreException {
		return database.read(connection -> DocumentReads.older(connection, itemIds, viewer.id()));
	}

	/**
	 * Notes of what an annotator said about an item that it was checked under the version of the guideline in force, as a step of the document's history.
	 * Nothing is done where it names that one, or none is in force. In an editor it is {@link AnnotationCommands#setGuidelineVersion}.
	 *
	 * @param who takes an annotator, and a reviewer where it is another than the annotator
	 * @throws StoreException {@code team.notAllowed}, {@code store.noItem}, {@code store.documentOpen} when it is open already
	 */
	public void check(String itemId, User annotator, User who) throws StoreException {
		var latest = store.guidelines().latest();
		if (latest.isEmpty() || read(itemId, annotator.id()).isEmpty())
			return;
		store.team().require(who, leastToEdit(annotator, who));
		try (var session = open(itemId, annotator, who)) {
			session.editor().execute(AnnotationCommands.setGuidelineVersion(session.editor(), latest.get().version()));
			session.flush();
		}
	}

	/** How many documents pass the filter. */
	public int count(DocumentFilter filter) throws StoreException {
		return database.read(connection -> DocumentReads.count(connection, filter));
	}

	/**
	 * Hands over documents one by one, in the order in which they were begun, all from one snapshot of the
	 * project; the next few are read meanwhile. An item without documents is not met.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public void forEach(DocumentFilter filter, Consumer consumer, SubMonitor monitor) throws StoreException {
		var progress = SubMonitor.convert(monitor, Messages.task_documents, 100);
		try (var stream = stream(filter, DocumentOrder.BEGUN)) {
			progress.setWorkRemaining(stream.total());
			for (var next = stream.next(); next.isPresent(); next = stream.next()) {
				progress.split(1);
				consumer.accept(next.get().item(), next.get().document());
			}
		}
	}

	/** As {@link #forEach}, in some order, for one who takes documents when they are wanted. To be closed. */
	public DocumentStream stream(DocumentFilter filter, DocumentOrder order) {
		return new DocumentStream(database, store.folder(), filter, order);
	}
}
