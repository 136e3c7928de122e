package org.labelwright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.ReviewCommands;
import org.labelwright.model.edit.ReviewTrail;
import org.labelwright.model.project.Role;
import org.labelwright.store.Stage.Kind;
import org.labelwright.store.internal.Messages;

/**
 * Reviews of what was submitted: as many as the policy says, one after the other, each by another person. Whoever submits the
 * document of another, as a reviewer does with the adjudicated one, has reviewed it by that. What comes back is reviewed from
 * the start. All methods read or write the disk: not for the user interface's thread. Safe on any other, several at once.
 */
public final class Reviews {

	/** The user whose documents are made of those of the annotators. */
	public static final User ADJUDICATED = new User("adjudicated", "adjudicated"); //$NON-NLS-1$ //$NON-NLS-2$

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
	 * @param stage  of its item in the workflow; null where there is none, or the stage is no more
	 * @param ahead  whether it has passed the review of the stage, and other documents of the item have not
	 * @param kept   how many reviews stay passed when it is sent back to one of them; -1 when it goes to whoever submitted it
	 */
	public record Standing(String documentId, String itemId, User annotator, DocumentState state, String reason, User by, List<User> passed, int levels,
			Stage stage, boolean ahead, int kept) {

		/** Whether it waits for a review. */
		public boolean waits() {
			return state == DocumentState.SUBMITTED && passed.size() < levels && !ahead;
		}
	}

	/** How far the documents of an item are, in the order in which they were begun. */
	public List<Standing> ofItem(String itemId) throws StoreException {
		int levels = levels();
		var workflow = store.workflows().workflow();
		var stage = workflow.isEmpty() ? null : store.workflows().stage(itemId).orElse(null);
		var documents = store.documents().ofItem(itemId);
		int least = documents.stream().filter(one -> one.getState() == DocumentState.SUBMITTED).map(ReviewTrail::of).filter(one -> one.by() == null)
				.mapToInt(one -> one.passed().size()).min().orElse(0);
		var names = store.journal().names();
		Function<String, User> users = id -> id == null ? null : new User(id, names.getOrDefault(id, id));
		var standings = new ArrayList<Standing>();
		for (var document : documents) {
			var trail = ReviewTrail.of(document);
			int passed = trail.passed().size();
			boolean ahead = stage != null && stage.kind() != Kind.GOLD && trail.by() == null && passed > least;
			standings.add(new Standing(document.getId(), document.getItemId(), users.apply(document.getAnnotatorId()), document.getState(), document.getReason(),
					users.apply(trail.by()), trail.passed().stream().map(users).toList(), stage == null ? levels : passed + workflow.get().reviews(stage) - (ahead ? 1 : 0),
					stage, ahead, stage == null ? -1 : kept(workflow.get(), stage, trail)));
		}
		return standings;
	}

	/** The reviews from the stage that it is sent back to are not passed any more. */
	private static int kept(Workflow workflow, Stage stage, ReviewTrail trail) {
		boolean made = trail.by() != null;
		var back = workflow.back(stage, made);
		int kept = trail.passed().size() - workflow.reviews(back) + workflow.reviews(stage);
		if (made)
			return kept > 0 ? kept : -1;
		return back.kind() == Kind.ANNOTATE ? -1 : Math.max(0, kept);
	}

	/** How many reviews a document must pass where there is no workflow; if the policy has none, one that somebody makes all the same. */
	private int levels() throws StoreException {
		return Math.max(1, store.policies().policy().reviewLevels());
	}

	/** How many reviews the adjudicated document of an item must pass, those that it has passed included. */
	public int levels(String itemId) throws StoreException {
		var workflow = store.workflows().workflow();
		var stage = workflow.isEmpty() ? Optional.<Stage>empty() : store.workflows().stage(itemId);
		if (stage.isEmpty())
			return levels();
		var made = store.documents().read(itemId, ADJUDICATED.id());
		return Math.max(1, made.map(document -> ReviewTrail.of(document).passed().size()).orElse(0) + workflow.get().reviews(stage.get()));
	}

	/** Why a user may not submit the adjudicated document of an item; empty when he or she may. */
	public Optional<Problem> refusal(String itemId, User who) throws StoreException {
		var stage = store.workflows().stage(itemId).filter(one -> one.kind().reviews());
		return stage.isEmpty() ? store.team().refusal(who, Role.REVIEWER) : store.workflows().refusal(stage.get(), who);
	}

	/** Why a user may not accept a document, or, when that is what is wanted, send it back; empty when he or she may. */
	public Optional<Problem> refusal(Standing standing, boolean back, User who) throws StoreException {
		var refused = store.team().refusal(who, Role.REVIEWER);
		if (refused.isPresent())
			return refused;
		var stage = standing.stage();
		if (stage != null && !stage.kind().reviews() && !back)
			return Optional.of(Problem.error("review.stage", stage.name(), NLS.bind(Messages.reviewStage, stage.name()), Messages.reviewStage_remedy)); //$NON-NLS-1$
		if (stage != null && stage.kind().reviews()) {
			var unfit = store.workflows().refusal(stage, who);
			if (unfit.isPresent())
				return unfit;
		}
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
		return judge(itemId, annotatorId, who, null);
	}

	/**
	 * Sends a document that was submitted or accepted back to whoever submitted it, or to a review before where the workflow says so.
	 *
	 * @param reason why, for people; not null
	 * @return how far it is then
	 * @throws StoreException as {@link #accept}
	 */
	public Standing sendBack(String itemId, String annotatorId, String reason, User who) throws StoreException {
		return judge(itemId, annotatorId, who, Objects.requireNonNull(reason));
	}

	/**
	 * The step by which a document is passed or sent back in an editor.
	 *
	 * @param reason to send it back; null to pass it
	 */
	public static Command verdict(DocumentEditor editor, Standing standing, String reason) {
		if (reason == null)
			return ReviewCommands.accept(editor, standing.levels());
		return standing.kept() < 0 ? ReviewCommands.sendBack(editor, reason) : ReviewCommands.reviewAgain(editor, reason, standing.kept());
	}

	private Standing judge(String itemId, String annotatorId, User who, String reason) throws StoreException {
		var standing = find(itemId, annotatorId);
		var refused = refusal(standing, reason != null, who);
		if (refused.isPresent())
			throw new StoreException(refused.get());
		try (var session = store.documents().open(itemId, standing.annotator(), who)) {
			session.editor().execute(verdict(session.editor(), standing, reason));
			session.flush();
		}
		return find(itemId, annotatorId);
	}

	private Standing find(String itemId, String annotatorId) throws StoreException {
		return ofItem(itemId).stream().filter(one -> one.annotator().id().equals(annotatorId)).findFirst().orElseThrow(
				() -> new StoreException(Problem.error("review.none", annotatorId, NLS.bind(Messages.reviewNone, annotatorId), ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
