package org.labelwright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.ReviewCommands;
import org.labelwright.model.edit.ReviewTrail;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Messages;

/**
 * Reviews of what was submitted: as many as the policy says, one after the other, each by another person. Whoever submits the
 * document of another, as a reviewer does with the adjudicated one, has reviewed it by that. What comes back is reviewed from
 * the start. All methods read or write the disk: not for the user interface's thread. Safe on any other, several at once.
 */
public final class Reviews {

	private final ProjectStore store;

	Reviews(ProjectStore store) {
		this.store = store;
	}

	/**
	 * How far a document is.
	 *
	 * @param reason why it was sent back or set aside, or null
	 * @param by     who submitted it, when that is another than the annotator, or null
	 * @param passed who has passed it since it was submitted, the first review first
	 * @param levels how many reviews it must pass, from 1
	 */
	public record Standing(String documentId, String itemId, User annotator, DocumentState state, String reason, User by, List<User> passed, int levels) {

		/** Whether it waits for a review. */
		public boolean waits() {
			return state == DocumentState.SUBMITTED && passed.size() < levels;
		}
	}

	/** How far the documents of an item are, in the order in which they were begun. */
	public List<Standing> ofItem(String itemId) throws StoreException {
		return standings(store.documents().ofItem(itemId));
	}

	private List<Standing> standings(List<AnnotationDocument> documents) throws StoreException {
		int levels = levels();
		var names = store.journal().names();
		Function<String, User> users = id -> id == null ? null : new User(id, names.getOrDefault(id, id));
		var standings = new ArrayList<Standing>();
		for (var document : documents) {
			var trail = ReviewTrail.of(document);
			standings.add(new Standing(document.getId(), document.getItemId(), users.apply(document.getAnnotatorId()), document.getState(), document.getReason(),
					users.apply(trail.by()), trail.passed().stream().map(users).toList(), levels));
		}
		return standings;
	}

	/** How many reviews a document must pass; where the policy has none, one that somebody makes all the same. */
	public int levels() throws StoreException {
		return Math.max(1, store.policies().policy().reviewLevels());
	}

	/** Why a user may not accept a document, or, when that is what is wanted, send it back; empty when he or she may. */
	public Optional<Problem> refusal(Standing standing, boolean back, User who) throws StoreException {
		var refused = store.team().refusal(who, Role.REVIEWER);
		if (refused.isPresent())
			return refused;
		boolean team = !store.team().members().isEmpty();
		if (team && standing.annotator().id().equals(who.id()))
			return Optional.of(Problem.error("review.own", standing.annotator().name(), Messages.reviewOwn, Messages.reviewOther_remedy)); //$NON-NLS-1$
		if (team && standing.passed().stream().anyMatch(user -> user.id().equals(who.id())) && standing.waits() && !back)
			return Optional.of(Problem.error("review.again", standing.annotator().name(), Messages.reviewAgain, Messages.reviewOther_remedy)); //$NON-NLS-1$
		if (!standing.waits() && !(back && (standing.state() == DocumentState.ACCEPTED || standing.state() == DocumentState.SUBMITTED)))
			return Optional.of(Problem.error("review.state", standing.annotator().name(), Messages.reviewState, Messages.reviewState_remedy)); //$NON-NLS-1$
		return Optional.empty();
	}

	/**
	 * Passes a document, which is accepted when that was the last review. Takes a reviewer, and in a team another than its
	 * annotator and those who have passed it before.
	 *
	 * @return how far it is then
	 * @throws StoreException {@code team.notAllowed}, {@code review.own}, {@code review.again}; {@code review.state} when it does
	 *                        not wait for a review; {@code review.none} when there is no such document
	 */
	public Standing accept(String itemId, String annotatorId, User who) throws StoreException {
		int levels = levels();
		return judge(itemId, annotatorId, false, who, editor -> ReviewCommands.accept(editor, levels));
	}

	/**
	 * Sends a document that was submitted or accepted back to whoever submitted it.
	 *
	 * @param reason why, for people
	 * @return how far it is then
	 * @throws StoreException as {@link #accept}
	 */
	public Standing sendBack(String itemId, String annotatorId, String reason, User who) throws StoreException {
		return judge(itemId, annotatorId, true, who, editor -> ReviewCommands.sendBack(editor, reason));
	}

	private Standing judge(String itemId, String annotatorId, boolean back, User who, Function<DocumentEditor, Command> command) throws StoreException {
		var standing = find(itemId, annotatorId);
		var refused = refusal(standing, back, who);
		if (refused.isPresent())
			throw new StoreException(refused.get());
		try (var session = store.documents().open(itemId, standing.annotator(), who)) {
			session.editor().execute(command.apply(session.editor()));
			session.flush();
		}
		return find(itemId, annotatorId);
	}

	private Standing find(String itemId, String annotatorId) throws StoreException {
		return standings(store.documents().read(itemId, annotatorId).stream().toList()).stream().findFirst().orElseThrow(
				() -> new StoreException(Problem.error("review.none", annotatorId, NLS.bind(Messages.reviewNone, annotatorId), ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
