package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;
import static org.labelwright.store.tests.Projects.monitor;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.project.Role;
import org.labelwright.store.Assignment;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.Cause;
import org.labelwright.store.Comments;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.HistoryOperation;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemFilter.Assigned;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.Member;
import org.labelwright.store.Policy;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.store.StoreException;
import org.labelwright.store.VerifyOperation;

/** Members, assignments, comments and the policy of a project. */
class TeamTest {

	private static final User LEA = new User("lea", "Lea Lead");
	private static final User ROB = new User("rob", "Rob Reviewer");
	private static final User RITA = new User("rita", "Rita Reader");

	@TempDir
	Path folder;
	private ProjectStore store;
	private List<String> items;

	@BeforeEach
	void create() throws StoreException {
		store = Projects.create(folder, 3);
		items = Projects.ids(store);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private void team() throws StoreException {
		store.team().put(new Member(ANNA, Role.ANNOTATOR, List.of("cat", " cat ", "", "image")), LEA);
		store.team().put(new Member(BEN, Role.ANNOTATOR, List.of()), LEA);
		store.team().put(new Member(ROB, Role.REVIEWER, List.of()), LEA);
		store.team().put(new Member(RITA, Role.READER, List.of()), LEA);
	}

	private void restart() throws StoreException {
		store.close();
		store = ProjectStore.open(folder, LEA);
	}

	private void assertSound() throws Exception {
		Projects.assertSound(store);
	}

	private static String code(Executable executable) {
		return assertThrows(StoreException.class, executable).problem().code();
	}

	private void set(String item, User who, DocumentState state) throws StoreException {
		try (var session = store.documents().open(item, who)) {
			assertTrue(session.editor().execute(AnnotationCommands.setState(session.editor(), state, state == DocumentState.SKIPPED ? "dark" : null)));
			session.flush();
		}
	}

	private State state(Assignment assignment) throws StoreException {
		return store.assignments().find(assignment.id()).orElseThrow().state();
	}

	@Test
	void withoutMembersEveryoneMayDoEverything() throws Exception {
		assertEquals(List.of(), store.team().members());
		assertTrue(store.team().may(BEN, Role.ADMINISTRATOR));
		store.updateSchema(Projects.schema("cat", "dog", "bird"), BEN);
		set(items.getFirst(), BEN, DocumentState.ACCEPTED);
		store.policies().set(new Policy(2, 0.5, 1, true, 3), BEN);
		assertSound();
	}

	@Test
	void whoAddsTheFirstMemberAdministersTheTeam() throws Exception {
		team();
		assertEquals(List.of(new Member(LEA, Role.ADMINISTRATOR, List.of()), new Member(ANNA, Role.ANNOTATOR, List.of("cat", "image")),
				new Member(BEN, Role.ANNOTATOR, List.of()), new Member(ROB, Role.REVIEWER, List.of()), new Member(RITA, Role.READER, List.of())),
				store.team().members());
		restart();
		assertEquals(5, store.team().members().size());
		assertEquals("team.noLead", code(() -> store.team().remove(LEA, LEA)));
		assertEquals("team.notAllowed", code(() -> store.team().put(new Member(ANNA, Role.LEAD, List.of()), ANNA)));
		store.team().put(new Member(ROB, Role.LEAD, List.of()), LEA);
		assertEquals("team.notAllowed", code(() -> store.team().put(new Member(BEN, Role.ADMINISTRATOR, List.of()), ROB)), "only administrators make them");
		assertEquals("team.notAllowed", code(() -> store.team().remove(LEA, ROB)), "nor can leads remove them");
		store.team().remove(RITA, ROB);
		assertEquals(4, store.team().members().size());
		assertEquals("Rita Reader leaves the team", store.journal().entries(1).getFirst().label());
		assertEquals(Cause.WORK, store.journal().entries(1).getFirst().cause());
		assertEquals("member", store.journal().changes(store.journal().entries(1).getFirst().sequence()).getFirst().kind());
		assertSound();
	}

	@Test
	void oneWhoTakesPartOnlyToAnnotateCannotBeTheWholeTeam() {
		assertEquals("team.noLead", code(() -> store.team().put(new Member(ANNA, Role.ANNOTATOR, List.of()), ANNA)));
	}

	@Test
	void rolesAreCheckedWhereThingsAreDone() throws Exception {
		team();
		var problem = assertThrows(StoreException.class, () -> store.updateSchema(Projects.schema("cat"), ANNA)).problem();
		assertEquals("team.notAllowed", problem.code());
		assertEquals("Anna Annotator may not do this in this project: it takes the role of lead.", problem.message());
		assertEquals("These can do it, or give you the role: Lea Lead.", problem.remedy());
		assertEquals("team.notAllowed", code(() -> store.policies().set(Policy.DEFAULT, ROB)));
		assertEquals("team.notAllowed", code(() -> store.assignments().assign(items.getFirst(), BEN, Task.ANNOTATE, 0, null, "", ANNA)));
		assertEquals("team.notAllowed", code(() -> store.comments().add(items.getFirst(), null, null, "Hm", RITA)));
		assertEquals("team.notAllowed", code(() -> store.bulk("Import", RITA)));
		assertEquals("team.notAllowed", code(() -> store.taxonomies().write("t", "T", "t.csv", ANNA)));
		assertSound();
	}

	@Test
	void aReaderAndAStrangerChangeNothing() throws Exception {
		team();
		for (var who : List.of(RITA, new User("eve", "Eve")))
			try (var session = store.documents().open(items.getFirst(), who)) {
				assertFalse(session.editor().execute(AnnotationCommands.add(session.editor(), List.of(Projects.box("cat", 1, 1, 2, 2)))));
			}
		assertTrue(store.documents().ofItem(items.getFirst()).isEmpty());
	}

	@Test
	void anAnnotatorCannotAccept() throws Exception {
		team();
		set(items.getFirst(), ANNA, DocumentState.SUBMITTED);
		try (var session = store.documents().open(items.getFirst(), ANNA)) {
			session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.ACCEPTED, null));
			assertEquals("team.notAllowed", code(session::flush));
			assertEquals(SaveState.FAILED, session.state());
		}
		assertEquals(DocumentState.SUBMITTED, store.documents().read(items.getFirst(), ANNA.id()).orElseThrow().getState());
		var document = store.documents().read(items.getFirst(), ANNA.id()).orElseThrow();
		document.setState(DocumentState.ACCEPTED);
		try (var bulk = store.bulk("Accept", BEN)) {
			bulk.putHead(document);
			assertEquals("team.notAllowed", code(bulk::commit));
		}
		judge(items.getFirst(), DocumentState.ACCEPTED);
		assertEquals(DocumentState.ACCEPTED, store.documents().read(items.getFirst(), ANNA.id()).orElseThrow().getState());
		assertSound();
	}

	/** What the reviewer does to Anna's document. */
	private void judge(String item, DocumentState state) throws StoreException {
		var document = store.documents().read(item, ANNA.id()).orElseThrow();
		document.setState(state);
		try (var bulk = store.bulk("Review", ROB)) {
			bulk.putHead(document);
			bulk.commit();
		}
	}

	@Test
	void assignmentsFollowTheDocumentThroughUndoAndRestart() throws Exception {
		team();
		var due = Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(2, ChronoUnit.DAYS);
		var item = items.getFirst();
		var task = store.assignments().assign(item, ANNA, Task.ANNOTATE, 0, due, "first batch", LEA);
		var review = store.assignments().assign(item, ROB, Task.REVIEW, 1, null, null, LEA);
		assertEquals(new Assignment(task.id(), item, ANNA, Task.ANNOTATE, State.OPEN, due, 0, LEA.id(), "first batch"),
				store.assignments().ofItem(item).getFirst());
		try (var session = store.documents().open(item, ANNA)) {
			session.editor().execute(AnnotationCommands.add(session.editor(), List.of(Projects.box("cat", 1, 1, 2, 2))));
			session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null));
			session.flush();
			assertEquals(State.DONE, state(task));
			assertEquals(State.OPEN, state(review));
			session.editor().undo();
			session.flush();
			assertEquals(State.OPEN, state(task));
			session.editor().redo();
			session.flush();
			assertEquals(State.DONE, state(task));
		}
		restart();
		try (var session = store.documents().open(item, ANNA)) {
			session.editor().undo();
			session.flush();
			assertEquals(SaveState.SAVED, session.state());
			assertEquals(State.OPEN, state(task), "undone after a restart as well");
			session.editor().redo();
			session.flush();
		}
		judge(item, DocumentState.REJECTED);
		assertEquals(State.RETURNED, state(task));
		assertEquals(State.DONE, state(review));
		set(item, ANNA, DocumentState.SUBMITTED);
		assertEquals(State.DONE, state(task));
		assertEquals(State.OPEN, state(review), "what comes again is reviewed again");
		judge(item, DocumentState.ACCEPTED);
		assertEquals(State.DONE, state(review));
		set(items.get(1), ANNA, DocumentState.SKIPPED); // nobody asked for that one
		var skipped = store.assignments().assign(items.get(2), ANNA, Task.ANNOTATE, 0, null, null, LEA);
		set(items.get(2), ANNA, DocumentState.SKIPPED);
		assertEquals(State.RELEASED, state(skipped));
		assertSound();
	}

	@Test
	void aBulkWriteThatIsTakenBackTakesItsAssignmentsBack() throws Exception {
		team();
		var item = items.getFirst();
		set(item, ANNA, DocumentState.SUBMITTED);
		var task = store.assignments().assign(item, ANNA, Task.ANNOTATE, 0, null, null, LEA);
		assertEquals(State.OPEN, state(task));
		var document = store.documents().read(item, ANNA.id()).orElseThrow();
		document.setState(DocumentState.REJECTED);
		try (var bulk = store.bulk("Review", ROB)) {
			bulk.putHead(document);
			bulk.settle(null);
			assertEquals(State.RETURNED, state(task));
		}
		assertEquals(State.OPEN, state(task));
		try (var bulk = store.bulk("Assign", LEA)) {
			bulk.assign(new Assignment(Ids.next(), items.get(1), BEN, Task.ANNOTATE, State.OPEN, null, 0, LEA.id(), null));
			bulk.settle(null);
			assertEquals(1, store.assignments().ofItem(items.get(1)).size());
		}
		assertEquals(List.of(), store.assignments().ofItem(items.get(1)));
		assertSound();
	}

	@Test
	void whoCannotDoATaskDoesNotGetIt() throws Exception {
		team();
		var item = items.getFirst();
		assertEquals("team.unfit", code(() -> store.assignments().assign(item, ANNA, Task.REVIEW, 1, null, null, LEA)));
		assertEquals("team.unfit", code(() -> store.assignments().assign(item, RITA, Task.ANNOTATE, 0, null, null, LEA)));
		assertEquals("store.noItem", code(() -> store.assignments().assign("nothing", ANNA, Task.ANNOTATE, 0, null, null, LEA)));
		store.assignments().assign(item, ROB, Task.REVIEW, 1, null, null, LEA);
		assertEquals("assignment.exists", code(() -> store.assignments().assign(item, ROB, Task.REVIEW, 1, null, null, LEA)));
		var second = store.assignments().assign(item, ROB, Task.REVIEW, 2, null, null, LEA);
		store.assignments().finish(second.id(), true, ROB);
		assertEquals(State.DONE, state(second));
		assertEquals("team.notAllowed", code(() -> store.assignments().finish(second.id(), false, ANNA)));
		store.assignments().withdraw(second.id(), LEA);
		assertEquals("assignment.gone", code(() -> store.assignments().withdraw(second.id(), LEA)));
		var expert = store.assignments().escalate(item, ROB, "is this a van?", ANNA);
		assertEquals(Task.EXPERT, expert.task());
		assertSound();
	}

	@Test
	void theQueueIsFilteredByWhatIsAssigned() throws Exception {
		team();
		var past = Instant.now().minusSeconds(60);
		store.assignments().assign(items.get(0), ANNA, Task.ANNOTATE, 0, past, null, LEA);
		store.assignments().assign(items.get(2), ANNA, Task.ANNOTATE, 0, Instant.now().plusSeconds(3600), null, LEA);
		store.assignments().assign(items.get(1), BEN, Task.ANNOTATE, 0, past, null, LEA);
		store.assignments().assign(items.get(1), ROB, Task.REVIEW, 1, null, null, LEA);
		assertEquals(List.of(items.get(0), items.get(2)), ids(Assigned.pending(ANNA.id())));
		assertEquals(List.of(items.get(0)), ids(new Assigned(ANNA.id(), null, false, true)));
		assertEquals(List.of(items.get(0), items.get(1)), ids(new Assigned(null, null, false, true)));
		assertEquals(List.of(items.get(1)), ids(new Assigned(null, Task.REVIEW, true, false)));
		var mine = ItemFilter.ALL.withAssigned(Assigned.pending(ANNA.id()));
		assertEquals(items.get(2), store.items().next(items.get(0), mine).orElseThrow().item().id());
		set(items.get(2), ANNA, DocumentState.SUBMITTED);
		assertTrue(store.items().next(items.get(0), mine).isEmpty());
		assertEquals(1, store.items().count(mine));
		assertEquals(2, store.items().count(ItemFilter.ALL.withAssigned(new Assigned(ANNA.id(), null, false, false))));
	}

	private List<String> ids(Assigned assigned) throws StoreException {
		var filter = ItemFilter.ALL.withAssigned(assigned);
		var found = store.items().page(filter, ItemSort.ADDED, 0, 10).stream().map(row -> row.item().id()).toList();
		assertEquals(found.size(), store.items().count(filter));
		return found;
	}

	@Test
	void progressIsCounted() throws Exception {
		team();
		for (var item : items)
			store.assignments().assign(item, ANNA, Task.ANNOTATE, 0, Instant.now().minusSeconds(5), null, LEA);
		set(items.get(0), ANNA, DocumentState.SUBMITTED);
		set(items.get(1), ANNA, DocumentState.SKIPPED);
		assertEquals(Map.of(ANNA.id(), 1), store.assignments().pending());
		var anna = store.assignments().progress().getFirst();
		assertEquals(ANNA, anna.user());
		assertEquals(List.of(3, 1, 1, 0, 1, 1), List.of(anna.assigned(), anna.done(), anna.skipped(), anna.returned(), anna.overdue(), anna.pending()));
		assertEquals(null, anna.perHour(), "less than a minute");
		assertEquals(5, store.assignments().progress().size());
		assertEquals(0, store.assignments().progress().getLast().assigned());
	}

	@Test
	void anotherIsNotSeenBeforeOneHasSubmitted() throws Exception {
		team();
		var item = items.getFirst();
		assertFalse(store.policies().seesOthers(item, ANNA));
		assertTrue(store.policies().seesOthers(item, ROB));
		set(item, ANNA, DocumentState.SUBMITTED);
		assertTrue(store.policies().seesOthers(item, ANNA));
		judge(item, DocumentState.REJECTED);
		assertFalse(store.policies().seesOthers(item, ANNA), "it is to be done again");
		store.policies().set(new Policy(3, 0.2, 2, true, 14), LEA);
		restart();
		assertEquals(new Policy(3, 0.2, 2, true, 14), store.policies().policy());
		assertTrue(store.policies().seesOthers(item, BEN));
		assertEquals("policy.invalid", code(() -> store.policies().set(new Policy(0, 0.2, 2, true, 14), LEA)));
		assertEquals("policy.invalid", code(() -> store.policies().set(new Policy(1, Double.NaN, 2, true, 14), LEA)));
		assertSound();
	}

	private List<String> read(String item, User viewer) throws StoreException {
		return store.documents().ofItem(item, DocumentFilter.ALL.seenBy(viewer)).stream().map(document -> document.getAnnotatorId()).toList();
	}

	@Test
	void nothingOfOthersIsReadBeforeOneHasSubmitted() throws Exception {
		team();
		var item = items.getFirst();
		set(item, BEN, DocumentState.SUBMITTED);
		set(items.get(1), BEN, DocumentState.SUBMITTED);
		set(item, ANNA, DocumentState.IN_PROGRESS);
		assertEquals(List.of("anna"), read(item, ANNA));
		assertEquals(List.of("ben", "anna"), read(item, BEN));
		assertEquals(List.of(1, 3, 3, 3, 3), List.of(seen(ANNA), seen(BEN), seen(ROB), seen(RITA), seen(LEA)));
		var met = new ArrayList<String>();
		store.documents().forEach(DocumentFilter.ALL.seenBy(ANNA), (found, document) -> met.add(document.getAnnotatorId()), monitor());
		assertEquals(List.of("anna"), met);
		assertEquals(Set.of("anna"), did(item, ANNA));
		assertEquals(Set.of("anna", "ben"), did(item, ROB));
		set(item, ANNA, DocumentState.SKIPPED);
		assertEquals(List.of("anna"), read(item, ANNA), "to set an item aside is not to submit it");
		set(item, ANNA, DocumentState.SUBMITTED);
		assertEquals(List.of("ben", "anna"), read(item, ANNA));
		assertEquals(2, seen(ANNA), "of that item alone");
		set(item, ANNA, DocumentState.IN_PROGRESS);
		assertEquals(List.of("anna"), read(item, ANNA));
		store.policies().set(new Policy(1, 1, 1, true, 0), LEA);
		assertEquals(3, seen(ANNA));
	}

	private int seen(User viewer) throws StoreException {
		return store.documents().count(DocumentFilter.ALL.seenBy(viewer));
	}

	private Set<String> did(String item, User viewer) throws Exception {
		return new HistoryOperation(store, item, 20, true, viewer).run(monitor()).stream().map(step -> step.entry().userId()).collect(Collectors.toSet());
	}

	@Test
	void aReviewerMakesTheAdjudicatedDocumentAndASecondOnePassesItOrSendsItBack() throws Exception {
		team();
		var sam = new User("sam", "Sam Second");
		var truth = new User("adjudicated", "adjudicated");
		store.team().put(new Member(sam, Role.REVIEWER, List.of()), LEA);
		store.policies().set(new Policy(1, 1, 2, false, 0), LEA);
		var item = items.getFirst();
		var first = store.assignments().assign(item, ROB, Task.REVIEW, 1, null, null, LEA);
		var second = store.assignments().assign(item, sam, Task.REVIEW, 2, null, null, LEA);
		set(item, ANNA, DocumentState.SUBMITTED);
		set(item, BEN, DocumentState.SUBMITTED);
		try (var session = store.documents().open(item, truth, ANNA)) {
			assertFalse(session.editor().execute(AnnotationCommands.add(session.editor(), List.of(Projects.box("cat", 1, 1, 2, 2)))));
		}
		try (var session = store.documents().open(item, truth, ROB)) {
			session.editor().execute(AnnotationCommands.add(session.editor(), List.of(Projects.box("cat", 1, 1, 2, 2))));
			session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null));
			session.flush();
		}
		var made = store.documents().read(item, truth.id()).orElseThrow();
		assertEquals("rob", made.getAnnotations().getFirst().getCreatedBy());
		assertEquals("rob " + made.getId(), store.journal().entries(1).getFirst().userId() + ' ' + store.journal().entries(1).getFirst().documentId());
		assertEquals(List.of(State.DONE, State.OPEN), List.of(state(first), state(second)));
		assertEquals(ItemState.SUBMITTED, store.items().find(item).orElseThrow().item().state());
		assertEquals("review.again", code(() -> store.reviews().accept(item, truth.id(), ROB)), "it has passed his review");
		assertEquals("team.notAllowed", code(() -> store.reviews().accept(item, truth.id(), BEN)));
		store.reviews().sendBack(item, truth.id(), "the cat is a dog", sam);
		assertEquals(DocumentState.REJECTED, store.documents().read(item, truth.id()).orElseThrow().getState());
		assertEquals(List.of(State.RETURNED, State.DONE), List.of(state(first), state(second)));
		assertEquals("review.state", code(() -> store.reviews().accept(item, truth.id(), sam)));
		try (var session = store.documents().open(item, truth, ROB)) {
			session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null));
			session.flush();
		}
		assertEquals(List.of(State.DONE, State.OPEN), List.of(state(first), state(second)));
		var standing = store.reviews().accept(item, truth.id(), sam);
		assertEquals(List.of(ROB.id(), sam.id()), standing.passed().stream().map(User::id).toList());
		assertEquals(DocumentState.ACCEPTED, standing.state());
		assertEquals(State.DONE, state(second));
		assertEquals(ItemState.ACCEPTED, store.items().find(item).orElseThrow().item().state(), "what it was made of waits no longer");
		restart();
		try (var session = store.documents().open(item, truth, sam)) {
			session.editor().undo();
			session.flush();
		}
		assertEquals(ItemState.SUBMITTED, store.items().find(item).orElseThrow().item().state());
		assertTrue(store.reviews().ofItem(item).getLast().waits());
		assertSound();
	}

	@Test
	void whatIsSubmittedPassesAsManyReviewsAsThePolicySays() throws Exception {
		team();
		var sam = new User("sam", "Sam Second");
		store.team().put(new Member(sam, Role.REVIEWER, List.of()), LEA);
		store.policies().set(new Policy(1, 1, 2, false, 0), LEA);
		var item = items.getFirst();
		var first = store.assignments().assign(item, ROB, Task.REVIEW, 1, null, null, LEA);
		var second = store.assignments().assign(item, sam, Task.REVIEW, 2, null, null, LEA);
		set(item, ANNA, DocumentState.SUBMITTED);
		assertEquals(DocumentState.SUBMITTED, store.reviews().accept(item, ANNA.id(), ROB).state());
		assertEquals(List.of(State.DONE, State.OPEN), List.of(state(first), state(second)));
		assertEquals("review.again", code(() -> store.reviews().accept(item, ANNA.id(), ROB)));
		set(item, ANNA, DocumentState.IN_PROGRESS);
		set(item, ANNA, DocumentState.SUBMITTED);
		assertEquals(List.of(State.OPEN, State.OPEN), List.of(state(first), state(second)), "what comes again is reviewed from the start");
		store.reviews().accept(item, ANNA.id(), ROB);
		assertEquals(DocumentState.ACCEPTED, store.reviews().accept(item, ANNA.id(), sam).state());
		assertEquals(List.of(State.DONE, State.DONE), List.of(state(first), state(second)));
		store.reviews().sendBack(item, ANNA.id(), "blurred", sam);
		var document = store.documents().read(item, ANNA.id()).orElseThrow();
		assertEquals("rejected blurred null", document.getState() + " " + document.getReason() + ' ' + document.getForeign());
		set(item, ROB, DocumentState.SUBMITTED);
		assertEquals("review.own", code(() -> store.reviews().accept(item, ROB.id(), ROB)));
		assertEquals("review.none", code(() -> store.reviews().accept(item, "nobody", ROB)));
		assertSound();
	}

	@Test
	void howItemsAreShownIsKeptByWhoeverAnnotates() throws Exception {
		assertEquals(Optional.empty(), store.settings().get("a"));
		store.settings().set("a", "1 2", ANNA).get();
		team();
		store.settings().set("a", "2 1 \u2205", ANNA).get();
		store.settings().set("policy", "no policy", BEN).get();
		long last = store.journal().entries(1).getFirst().sequence();
		store.settings().set("a", "2 1 \u2205", BEN).get();
		assertEquals(last, store.journal().entries(1).getFirst().sequence(), "the same again is nothing new");
		restart();
		assertEquals(Optional.of("2 1 \u2205"), store.settings().get("a"));
		assertEquals(Policy.DEFAULT, store.policies().policy());
		var refused = assertThrows(ExecutionException.class, () -> store.settings().set("a", "3", RITA).get());
		assertEquals("team.notAllowed", ((StoreException) refused.getCause()).problem().code());
		assertEquals(Optional.of("2 1 \u2205"), store.settings().get("a"));
		assertSound();
	}

	@Test
	void commentsAreAnsweredResolvedAndMention() throws Exception {
		team();
		var item = items.getFirst();
		var asked = store.comments().add(item, "doc", "box", "  Is this a van, @rob? And @nobody, mail@ben.org, @ben.  ", ANNA);
		assertEquals("Is this a van, @rob? And @nobody, mail@ben.org, @ben.", asked.text());
		assertEquals(List.of("rob", "ben"), asked.mentions());
		store.comments().resolve(asked.id(), true, BEN);
		assertEquals(List.of(), store.comments().list(new Comments.Filter(null, true, null)));
		var answer = store.comments().reply(asked.id(), "A van has windows.\nSee the guideline.", ROB);
		assertEquals(asked.id(), store.comments().reply(answer.id(), "Thanks", ANNA).replyTo(), "an answer to an answer stands beside it");
		restart();
		var all = store.comments().ofItem(item);
		assertEquals(List.of(false, false, false), all.stream().map(comment -> comment.resolved()).toList(), "an answer opens it again");
		assertEquals(answer, all.get(1));
		assertEquals("box", all.get(2).objectId());
		assertEquals(List.of(asked.id()), store.comments().list(new Comments.Filter(null, false, BEN.id())).stream().map(comment -> comment.id()).toList());
		assertEquals("comment.empty", code(() -> store.comments().add(item, null, null, " \n ", ANNA)));
		assertEquals("comment.long", code(() -> store.comments().add(item, null, null, "x".repeat(Comments.MOST + 1), ANNA)));
		assertEquals("store.noItem", code(() -> store.comments().add("nothing", null, null, "x", ANNA)));
		assertEquals("comment.gone", code(() -> store.comments().reply("nothing", "x", ANNA)));
		assertEquals(List.of("ü_1", "a.b"), Comments.mentions("@ü_1,@a.b.(@ü_1)", Set.of("ü_1", "a.b")));
		assertSound();
	}

	@Test
	void aRowThatWasTamperedWithIsFound() throws Exception {
		team();
		store.assignments().assign(items.getFirst(), ANNA, Task.ANNOTATE, 0, null, null, LEA);
		store.close();
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("project.db")); var statement = connection.createStatement()) {
			statement.executeUpdate("UPDATE assignment SET user_id = 'ben'");
			statement.executeUpdate("UPDATE member SET body = replace(body, 'annotator', 'lead') WHERE id = 'anna'");
		}
		store = ProjectStore.open(folder, LEA);
		assertEquals(Set.of("verify.columns assignment", "verify.row member", "verify.columns member"), Set.copyOf(new VerifyOperation(store, 0, false)
				.run(monitor()).problems().stream().map(problem -> problem.code() + ' ' + problem.place().replaceAll(" .*", "")).toList()));
	}

	@Test
	void aProjectOfAnEarlierLayoutIsReadAndBroughtUp() throws Exception {
		store.close();
		Projects.takeBack(folder, 5);
		try (var reading = ProjectStore.openReadOnly(folder)) {
			assertEquals(List.of(), reading.team().members());
			assertEquals(Policy.DEFAULT, reading.policies().policy());
			assertEquals(0, reading.items().count(ItemFilter.ALL.withAssigned(Assigned.pending("anna"))));
			assertEquals(List.of(), reading.comments().list(new Comments.Filter(null, false, "anna")));
			assertEquals(List.of(), reading.assignments().progress());
		}
		store = ProjectStore.open(folder, ANNA);
		team();
		assertSound();
	}
}
