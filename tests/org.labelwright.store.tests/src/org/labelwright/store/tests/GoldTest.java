package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
import org.labelwright.store.Audit;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.State;
import org.labelwright.store.Audit.Verdict;
import org.labelwright.store.GoldPolicy;
import org.labelwright.store.GoldPolicy.Action;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemState;
import org.labelwright.store.Member;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** Gold items and audits of a project. */
class GoldTest {

	private static final User LEA = new User("lea", "Lea Lead");
	private static final User ROB = new User("rob", "Rob Reviewer");

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
	void close() throws Exception {
		Projects.assertSound(store);
		store.close();
	}

	private void restart() throws StoreException {
		store.close();
		store = ProjectStore.open(folder, LEA);
	}

	private static String code(Executable executable) {
		return assertThrows(StoreException.class, executable).problem().code();
	}

	/** Says something about an item and submits it. */
	private String say(String item, User who, String... labels) throws StoreException {
		try (var session = store.documents().open(item, who)) {
			for (var label : labels)
				assertTrue(session.editor().execute(AnnotationCommands.add(session.editor(), List.of(Projects.box(label, 0, 0, 10, 10)))));
			if (session.document().getState() != DocumentState.SUBMITTED)
				assertTrue(session.editor().execute(AnnotationCommands.setState(session.editor(), DocumentState.SUBMITTED, null)));
			session.flush();
			return session.document().getId();
		}
	}

	private ItemRow row(String item) throws StoreException {
		return store.items().find(item).orElseThrow();
	}

	private List<Object> seen(String item) throws StoreException {
		return List.of(row(item).item().state(), row(item).annotations(), store.items().count(ItemFilter.ALL.withLabels("cat")),
				store.items().count(ItemFilter.ALL.withAnnotations(true)), store.items().count(ItemFilter.ALL.withStates(ItemState.NEW)));
	}

	@Test
	void aGoldItemLooksAsIfNobodyHadSaidWhatIsRight() throws Exception {
		var item = items.getFirst();
		var unseen = seen(item);
		var document = say(item, LEA, "cat", "cat", "dog");
		var counted = seen(item);
		assertEquals(List.of(ItemState.SUBMITTED, 3, 1, 1, 2), counted);
		store.gold().mark(List.of(document), LEA);
		assertEquals(unseen, seen(item));
		assertEquals(3, store.documents().read(item, "lea").orElseThrow().getAnnotations().size(), "it is there all the same");

		say(item, ANNA, "cat");
		assertEquals(List.of(ItemState.SUBMITTED, 1, 1, 1, 2), seen(item), "work on it shows as that on any other");
		say(item, LEA, "bird");
		assertEquals(1, row(item).annotations(), "what is added to it later does not show either");
		assertEquals(0, store.items().count(ItemFilter.ALL.withLabels("bird")));
		restart();
		assertEquals(List.of(ItemState.SUBMITTED, 1, 1, 1, 2), seen(item));

		store.gold().unmark(List.of(item, items.getLast()), LEA);
		assertEquals(List.of(), store.gold().marks());
		assertEquals(5, row(item).annotations());
		assertEquals(1, store.items().count(ItemFilter.ALL.withLabels("bird")));
	}

	@Test
	void anotherDocumentTakesThePlaceOfTheOneThatWasGold() throws Exception {
		var item = items.getFirst();
		var leas = say(item, LEA, "cat", "cat", "dog");
		var annas = say(item, ANNA, "cat");
		store.gold().mark(List.of(leas), LEA);
		assertEquals(1, row(item).annotations());
		store.gold().mark(List.of(annas), LEA);
		assertEquals(3, row(item).annotations());
		var mark = store.gold().find(item).orElseThrow();
		assertEquals(List.of(annas, "anna", LEA), List.of(mark.documentId(), mark.annotatorId(), mark.by()));
		assertEquals(1, store.gold().marks().size());
		assertTrue(store.journal().entries(1).getFirst().itemId() == null, "the list of entries does not tell which");
		assertEquals("gold", store.journal().changes(store.journal().entries(1).getFirst().sequence()).getFirst().kind());
	}

	@Test
	void leadsAloneMarkAndSetThePolicy() throws Exception {
		var document = say(items.getFirst(), LEA, "cat");
		store.team().put(new Member(ANNA, Role.ANNOTATOR, List.of()), LEA);
		assertEquals("team.notAllowed", code(() -> store.gold().mark(List.of(document), ANNA)));
		assertEquals("team.notAllowed", code(() -> store.gold().unmark(List.of(items.getFirst()), ANNA)));
		assertEquals("team.notAllowed", code(() -> store.gold().setPolicy(GoldPolicy.DEFAULT, ANNA)));
		assertEquals("team.notAllowed", code(() -> store.gold().setRetrained(ANNA, ANNA)));
		assertEquals("store.noDocument", code(() -> store.gold().mark(List.of(document, "none"), LEA)));
		assertEquals(List.of(), store.gold().marks(), "all or nothing");
		assertEquals("gold.invalid", code(() -> store.gold().setPolicy(new GoldPolicy(0.6, 0.8, 1, Action.WARN), LEA)));
		assertEquals("gold.invalid", code(() -> store.gold().setPolicy(new GoldPolicy(0.1, Double.NaN, 1, Action.WARN), LEA)));
		assertEquals(GoldPolicy.DEFAULT, store.gold().policy());
		var policy = new GoldPolicy(0.1, 0.7, 5, Action.RETRAIN);
		store.gold().setPolicy(policy, LEA);
		assertEquals(Map.of(), store.gold().retrained());
		var before = Instant.ofEpochMilli(System.currentTimeMillis());
		store.gold().setRetrained(ANNA, LEA);
		restart();
		assertEquals(policy, store.gold().policy());
		assertEquals(List.of("anna"), List.copyOf(store.gold().retrained().keySet()));
		assertTrue(!store.gold().retrained().get("anna").isBefore(before));
	}

	@Test
	void theJournalTellsHowDocumentsWereWorkedOn() throws Exception {
		var first = say(items.getFirst(), ANNA, "cat", "dog");
		var second = say(items.get(1), BEN, "cat");
		var work = store.journal().work();
		assertEquals(List.of(first, second), work.stream().map(each -> each.documentId()).toList());
		assertEquals(List.of(3, 2), work.stream().map(each -> each.edits()).toList(), "what was drawn, and that it was submitted");
		var entries = store.journal().entries(first, 10);
		assertEquals(entries.getFirst().at(), work.getFirst().finishedAt());
		assertEquals(entries.getFirst().at().toEpochMilli() - entries.getLast().at().toEpochMilli(), work.getFirst().active());
	}

	private Audit audit(int sample, int accept) throws StoreException {
		var audit = new Audit(Ids.next(), "first", LEA, Instant.ofEpochMilli(System.currentTimeMillis()), 10, sample, accept, 7, "by hand",
				List.of(DocumentState.SUBMITTED), List.of("anna"), State.OPEN);
		store.audits().add(audit, IntStream.range(0, sample).mapToObj(i -> Sample.drawn("s" + i, audit.id(), items.get(i), "d" + i, "anna")).toList(), LEA);
		return audit;
	}

	@Test
	void verdictsDecideAnAudit() throws Exception {
		var audit = audit(3, 1);
		store.audits().record("s0", Verdict.ERROR, "label", "a cat", LEA);
		assertEquals(State.OPEN, store.audits().record("s2", Verdict.CORRECT, "", "", LEA).state());
		assertEquals(State.ACCEPTED, store.audits().record("s1", Verdict.CORRECT, "ignored", "", LEA).state());
		assertEquals(State.REJECTED, store.audits().record("s1", Verdict.ERROR, "missing", "", LEA).state(), "more than may be");
		restart();
		assertEquals(List.of(State.REJECTED), store.audits().all().stream().map(Audit::state).toList());
		var samples = store.audits().samples(audit.id());
		assertEquals(List.of("s0", "s1", "s2"), samples.stream().map(Sample::id).toList());
		assertEquals(List.of("label", "missing", ""), samples.stream().map(Sample::kind).toList());
		assertEquals(List.of("a cat", LEA), List.of(samples.getFirst().note(), samples.getFirst().by()));
		assertEquals(State.OPEN, store.audits().record("s1", Verdict.OPEN, "missing", "", LEA).state(), "taken back");
		assertEquals(Sample.drawn("s1", audit.id(), items.get(1), "d1", "anna"), store.audits().samples(audit.id()).get(1));
		assertEquals(audit, store.audits().find(audit.id()).orElseThrow());
		assertEquals("audit.gone", code(() -> store.audits().record("none", Verdict.CORRECT, "", "", LEA)));
	}

	@Test
	void leadsDrawAndReviewersJudge() throws Exception {
		store.team().put(new Member(ANNA, Role.ANNOTATOR, List.of()), LEA);
		store.team().put(new Member(ROB, Role.REVIEWER, List.of()), LEA);
		var audit = audit(1, 0);
		assertEquals("team.notAllowed", code(() -> store.audits().record("s0", Verdict.CORRECT, "", "", ANNA)));
		assertEquals(State.ACCEPTED, store.audits().record("s0", Verdict.CORRECT, "", "", ROB).state());
		assertEquals("team.notAllowed", code(() -> store.audits().add(audit, store.audits().samples(audit.id()), ROB)));
	}
}
