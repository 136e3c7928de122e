package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.Named;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.EditFailedException;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.Section;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.project.Role;
import org.labelwright.store.Acknowledgement;
import org.labelwright.store.GuidelineSession;
import org.labelwright.store.GuidelineVersion;
import org.labelwright.store.Guidelines;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Member;
import org.labelwright.store.OlderWork;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.store.StoreException;

/** The guideline of a project: its draft, versions, acknowledgements, questions and pictures. */
class GuidelinesTest {

	private static final User LEA = new User("lea", "Lea Lead");
	private static final User REV = new User("rev", "Rev Reviewer");
	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3 };

	@TempDir
	Path folder;
	private ProjectStore store;
	private String item;

	@BeforeEach
	void create() throws StoreException {
		store = Projects.create(folder, 2);
		item = store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 1).getFirst().item().id();
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private void team() throws StoreException {
		store.team().put(new Member(ANNA, Role.ANNOTATOR, List.of()), LEA);
		store.team().put(new Member(BEN, Role.ANNOTATOR, List.of()), LEA);
	}

	private void restart() throws StoreException {
		store.close();
		store = ProjectStore.open(folder, LEA);
	}

	private void assertSound() throws Exception {
		Projects.assertSound(store);
	}

	private static String json(Guideline guideline) {
		return new String(ModelJson.write(guideline), StandardCharsets.UTF_8);
	}

	private static void assertProblem(String code, Executable executable) {
		assertEquals(code, assertThrows(StoreException.class, executable).problem().code());
	}

	private static Section section(String name) {
		var section = GuidelineFactory.eINSTANCE.createSection();
		section.setName(name);
		return section;
	}

	private void write(String... sections) throws StoreException {
		try (var session = store.guidelines().open(LEA)) {
			for (var name : sections)
				assertTrue(session.execute("Add " + name, () -> session.guideline().getSections().add(section(name))));
			session.flush();
		}
	}

	@Test
	void everyStepIsStoredAndCanBeTakenBackAfterARestart() throws Exception {
		for (int seed = 0; seed < 6; seed++)
			writeAtRandom(new Random(seed));
		assertSound();
	}

	/** Ends with the draft as it was found. */
	private void writeAtRandom(Random random) throws Exception {
		var states = new ArrayList<String>();
		try (var session = store.guidelines().open(LEA)) {
			states.add(json(session.guideline()));
			var edits = new RandomGuideline(session, random);
			while (states.size() < 60)
				if (edits.step())
					states.add(json(session.guideline()));
			assertUniqueIds(session.guideline());
			for (int step = states.size() - 2; step > 40; step--) {
				session.undo();
				assertEquals(states.get(step), json(session.guideline()), "undone to " + step);
			}
			session.flush();
			assertEquals(SaveState.SAVED, session.state());
		}
		restart();
		try (var session = store.guidelines().open(LEA)) {
			assertEquals(states.get(41), json(session.guideline()));
			for (int step = 42; step < states.size(); step++) {
				session.redo();
				assertEquals(states.get(step), json(session.guideline()), "redone to " + step);
			}
			assertFalse(session.canRedo());
			for (int step = states.size() - 2; step >= 0; step--) {
				session.undo();
				assertEquals(states.get(step), json(session.guideline()), "undone to " + step);
			}
			session.flush();
		}
		assertEquals(states.getFirst(), json(store.guidelines().draft()));
	}

	private static void assertUniqueIds(Guideline guideline) {
		var ids = new HashSet<String>();
		for (var element : RandomGuideline.all(guideline, Named.class))
			assertTrue(ids.add(element.getId()), element.toString());
	}

	@Test
	void aStepThatFailsChangesNothing() throws Exception {
		write("Vehicles");
		try (var session = store.guidelines().open(LEA)) {
			var before = json(session.guideline());
			var section = session.guideline().getSections().getFirst();
			assertThrows(EditFailedException.class, () -> session.execute("Fail", () -> {
				section.setName("changed");
				session.guideline().getSections().clear();
				session.guideline().getSections().add(section("new"));
				throw new IllegalStateException("no");
			}));
			assertEquals(before, json(session.guideline()));
			assertSame(section, session.guideline().getSections().getFirst());
			assertThrows(EditFailedException.class, () -> session.execute("Nest", () -> {
				var inner = section;
				for (int depth = 0; depth < 300; depth++) {
					inner.getSections().add(section("deep"));
					inner = inner.getSections().getFirst();
				}
			}));
			assertEquals(before, json(session.guideline()));
			assertThrows(EditFailedException.class, () -> session.execute("NaN", () -> {
				var example = GuidelineFactory.eINSTANCE.createExample();
				example.getSnapshot().add(Projects.box("cat", Double.NaN, 0, 0, 0));
				section.getExamples().add(example);
			}));
			assertEquals(before, json(session.guideline()));
			assertFalse(session.execute("Nothing", () -> section.setName("Vehicles")));
			assertEquals(Optional.of("Add Vehicles"), session.undoLabel());
			assertTrue(session.execute("Rename", () -> section.setName("Cars")), "it works as before");
			session.flush();
		}
		assertEquals("Cars", store.guidelines().draft().getSections().getFirst().getName());
		assertSound();
	}

	@Test
	void commandsAreStepsAndListenersHearWhatChanged() throws Exception {
		try (var session = store.guidelines().open(LEA)) {
			var heard = new ArrayList<Set<String>>();
			session.addListener(heard::add);
			assertTrue(session.execute(new AbstractCommand("Add a section") {
				@Override
				protected boolean prepare() {
					return true;
				}

				@Override
				public void execute() {
					session.guideline().getSections().add(section("Cars"));
				}

				@Override
				public void redo() {
					throw new AssertionError();
				}
			}));
			var section = session.guideline().getSections().getFirst();
			var both = Set.of(session.guideline().getId(), section.getId());
			assertEquals(List.of(both), heard);
			session.undo();
			assertEquals(List.of(), session.guideline().getSections());
			session.redo();
			assertSame(section, session.guideline().getSections().getFirst(), "the same object comes back");
			assertEquals(List.of(both, both, both), heard);
			session.execute("Rename", () -> section.setName("Vans"));
			assertEquals(Set.of(section.getId()), heard.getLast());
			session.flush();
			var entry = store.journal().entries(1).getFirst();
			assertEquals("Rename", entry.label());
			assertEquals(List.of(section.getId()), store.journal().changes(entry.sequence()).stream().map(change -> change.id()).toList());
		}
	}

	@Test
	void oneEditorAtATimeAndLeadsOnly() throws Exception {
		team();
		try (var session = store.guidelines().open(LEA)) {
			assertProblem("guideline.open", () -> store.guidelines().open(LEA));
			assertTrue(session.readOnly().isEmpty());
		}
		try (var session = store.guidelines().open(ANNA)) {
			assertTrue(session.readOnly().orElseThrow().contains("Lea Lead"), session.readOnly().toString());
			assertFalse(session.execute("Add", () -> session.guideline().getSections().add(section("Cars"))));
			assertEquals(List.of(), session.guideline().getSections());
		}
		try (var session = store.guidelines().open(LEA)) {
			store.team().put(new Member(BEN, Role.ADMINISTRATOR, List.of()), LEA);
			store.team().put(new Member(LEA, Role.ANNOTATOR, List.of()), BEN);
			session.execute("Add", () -> session.guideline().getSections().add(section("Cars")));
			assertProblem("team.notAllowed", session::flush);
			assertEquals(SaveState.FAILED, session.state());
			assertFalse(session.canUndo());
		}
		assertEquals(List.of(), store.guidelines().draft().getSections(), "what the role does not allow is not stored");
	}

	@Test
	void versionsArePublishedReadAndStayAsTheyWere() throws Exception {
		var guidelines = store.guidelines();
		assertProblem("guideline.empty", () -> guidelines.publish(null, "", LEA));
		assertEquals(Optional.empty(), guidelines.latest());
		write("Vehicles");
		team();
		assertProblem("team.notAllowed", () -> guidelines.publish(null, "", ANNA));
		var first = guidelines.publish(null, "  The first.  ", LEA);
		assertEquals("1", first.version());
		assertEquals("The first.", first.note());
		assertProblem("guideline.unchanged", () -> guidelines.publish(null, "", LEA));
		write("People");
		assertProblem("guideline.version", () -> guidelines.publish("1", "", LEA));
		assertProblem("guideline.version", () -> guidelines.publish("a\nb", "", LEA));
		assertProblem("guideline.version", () -> guidelines.publish("x".repeat(41), "", LEA));
		var second = guidelines.publish("2026 autumn", null, LEA);
		restart();
		assertEquals(List.of(first, second), store.guidelines().versions());
		assertEquals(Optional.of(second), store.guidelines().latest());
		assertEquals(List.of("Vehicles"), names(store.guidelines().published("1").orElseThrow()));
		var published = store.guidelines().published("2026 autumn").orElseThrow();
		assertEquals(List.of("Vehicles", "People"), names(published));
		assertEquals("2026 autumn", published.getVersion());
		var draft = store.guidelines().draft();
		assertNull(draft.getVersion());
		draft.setVersion("2026 autumn");
		assertTrue(EcoreUtil.equals(draft, published));
		assertEquals(Optional.empty(), store.guidelines().published("3"));
		assertEquals(Set.of("Publish version 2026 autumn of the guideline"), Set.of(store.journal().entries(1).getFirst().label()));
		assertSound();
	}

	private static List<String> names(Guideline guideline) {
		return guideline.getSections().stream().map(Section::getName).toList();
	}

	@Test
	void aVersionHoldsEditsThatWereJustMade() throws Exception {
		try (var session = store.guidelines().open(LEA)) {
			session.execute("Add", () -> session.guideline().getSections().add(section("Cars")));
			var version = store.guidelines().publish(null, "", LEA);
			assertEquals(List.of("Cars"), names(store.guidelines().published(version.version()).orElseThrow()));
		}
	}

	@Test
	void readersAcknowledgeWhatIsInForce() throws Exception {
		write("Vehicles");
		team();
		var guidelines = store.guidelines();
		assertEquals(Optional.empty(), guidelines.unread(ANNA));
		var first = guidelines.publish(null, "", LEA);
		assertEquals(Optional.of(first), guidelines.unread(ANNA));
		assertEquals(Optional.empty(), guidelines.unread(LEA), "who publishes has read it");
		guidelines.acknowledge("1", ANNA);
		guidelines.acknowledge("1", ANNA);
		assertEquals(Optional.empty(), guidelines.unread(ANNA));
		assertEquals(List.of("lea", "anna"), guidelines.acknowledgements().stream().map(Acknowledgement::by).map(User::id).toList());
		write("People");
		var second = guidelines.publish(null, "", LEA);
		assertEquals(Optional.of(second), guidelines.unread(ANNA));
		assertEquals(Optional.of(first), guidelines.lastRead(ANNA));
		assertEquals(Optional.empty(), guidelines.lastRead(BEN));
		assertProblem("guideline.noVersion", () -> guidelines.acknowledge("9", ANNA));
		assertProblem("team.notAllowed", () -> guidelines.acknowledge("2", new User("nobody", "Nobody")));
		restart();
		assertEquals(Optional.of(first), store.guidelines().lastRead(ANNA));
		assertSound();
	}

	@Test
	void documentsNameTheVersionUnderWhichTheyWereBegun() throws Exception {
		var second = store.items().page(ItemFilter.ALL, ItemSort.ADDED, 1, 1).getFirst().item().id();
		annotate(item);
		assertNull(store.documents().read(item, ANNA.id()).orElseThrow().getGuidelineVersion());
		write("Vehicles");
		store.guidelines().publish(null, "", LEA);
		annotate(second);
		annotate(item);
		assertEquals("1", store.documents().read(second, ANNA.id()).orElseThrow().getGuidelineVersion());
		assertNull(store.documents().read(item, ANNA.id()).orElseThrow().getGuidelineVersion(), "it was begun before");
		restart();
		try (var session = store.documents().open(second, ANNA)) {
			session.editor().undo();
			assertEquals("1", session.document().getGuidelineVersion());
			session.flush();
		}
		assertSound();
	}

	@Test
	void workUnderAnOlderVersionIsListedUntilItIsChecked() throws Exception {
		team();
		store.team().put(new Member(REV, Role.REVIEWER, List.of()), LEA);
		var ids = Projects.ids(store);
		write("Vehicles");
		store.guidelines().publish(null, "", LEA);
		annotate(ids.get(0));
		annotate(ids.get(1));
		assertEquals(List.of(), store.documents().older(ids, ANNA));
		assertEquals(List.of(), older(null));
		write("Animals");
		store.guidelines().publish("b", "", LEA);
		assertEquals(List.of(new OlderWork(ids.get(0), ANNA, "1", "b"), new OlderWork(ids.get(1), ANNA, "1", "b")), store.documents().older(ids, ANNA));
		assertEquals(List.of(), store.documents().older(ids, BEN), "an annotator does not see the work of others");
		assertEquals(2, store.documents().older(ids, REV).size());
		assertEquals(ids, older(ANNA.id()));
		assertEquals(List.of(), older(BEN.id()));
		assertEquals(ids.get(1), store.items().next(ids.get(0), ItemFilter.ALL.withOlder(new ItemFilter.Older(null))).orElseThrow().item().id());
		assertEquals(List.of(), store.items().page(ItemFilter.ALL.withItems(Set.of()), ItemSort.ADDED, 0, 9), "none of none");

		assertProblem("team.notAllowed", () -> store.documents().check(ids.get(0), ANNA, BEN));
		store.documents().check(ids.get(0), ANNA, REV);
		store.documents().check(ids.get(0), BEN, REV);
		assertTrue(store.documents().read(ids.get(0), BEN.id()).isEmpty(), "nobody's work is not made by checking it");
		assertEquals(List.of(ids.get(1)), older(null));
		assertEquals("b", store.documents().read(ids.get(0), ANNA.id()).orElseThrow().getGuidelineVersion());
		var entries = store.journal().entries(Integer.MAX_VALUE).size();
		store.documents().check(ids.get(0), ANNA, REV);
		assertEquals(entries, store.journal().entries(Integer.MAX_VALUE).size(), "checked once");
		restart();
		try (var session = store.documents().open(ids.get(0), ANNA, REV)) {
			session.editor().undo();
			session.flush();
		}
		assertEquals(ids, older(ANNA.id()), "undone");
		store.team().put(new Member(ANNA, Role.READER, List.of()), LEA);
		assertProblem("team.notAllowed", () -> store.documents().check(ids.get(0), ANNA, ANNA));
		try (var session = store.documents().open(ids.get(0), ANNA, REV)) {
			session.editor().redo();
			session.flush();
		}
		assertEquals(List.of(ids.get(1)), older(null), "redone");
		assertSound();
	}

	private List<String> older(String annotatorId) throws StoreException {
		return store.items().page(ItemFilter.ALL.withOlder(new ItemFilter.Older(annotatorId)), ItemSort.ADDED, 0, 9).stream().map(row -> row.item().id()).toList();
	}

	private void annotate(String itemId) throws StoreException {
		try (var session = store.documents().open(itemId, ANNA)) {
			session.editor().execute(AnnotationCommands.add(session.editor(), List.of(Projects.box("cat", 1, 2, 3, 4))));
			session.flush();
		}
	}

	@Test
	void questionsAreAskedBesideTheDraft() throws Exception {
		team();
		var guidelines = store.guidelines();
		try (var session = guidelines.open(LEA)) {
			session.execute("Add", () -> session.guideline().getSections().add(section("Cars")));
			session.flush();
			var asked = guidelines.ask(item, "object", List.of("cat"), " Is this a van? ", ANNA);
			var other = guidelines.ask(null, null, List.of(), "When is it dark?", BEN);
			assertTrue(session.canUndo(), "the history of the lead is as it was");
			assertEquals("Is this a van?", asked.getDescription());
			assertEquals(2, guidelines.questions(Guidelines.Filter.ALL).size());
			assertTrue(EcoreUtil.equals(asked, guidelines.questions(new Guidelines.Filter(item, false, null)).getFirst()));
			assertProblem("team.notAllowed", () -> guidelines.answer(asked.getId(), "Yes", ANNA));
			var answered = guidelines.answer(asked.getId(), "Yes, it has **two** seats.", LEA);
			assertEquals("lea", answered.getAnsweredBy());
			assertEquals(List.of(other.getId()), guidelines.questions(new Guidelines.Filter(null, true, null)).stream().map(Named::getId).toList());
			assertProblem("team.notAllowed", () -> guidelines.withdraw(asked.getId(), ANNA));
			assertProblem("team.notAllowed", () -> guidelines.withdraw(other.getId(), ANNA));
			guidelines.withdraw(other.getId(), BEN);
			assertProblem("guideline.noQuestion", () -> guidelines.answer(other.getId(), "Now", LEA));
			session.undo();
			session.flush();
		}
		assertProblem("guideline.text", () -> guidelines.ask(item, null, List.of(), "  ", ANNA));
		assertProblem("guideline.text", () -> guidelines.ask(item, null, List.of(), "x".repeat(Guidelines.MOST + 1), ANNA));
		assertProblem("store.noItem", () -> guidelines.ask("nowhere", null, List.of(), "What?", ANNA));
		restart();
		var kept = store.guidelines().questions(new Guidelines.Filter(item, false, "anna")).getFirst();
		assertEquals("Yes, it has **two** seats.", kept.getAnswer());
		assertEquals("object", kept.getAnnotationId());
		try (var session = store.guidelines().open(LEA)) {
			assertEquals(Optional.of("Add"), session.redoLabel(), "questions do not end the history");
		}
		assertSound();
	}

	@Test
	void picturesStayWhatTheirNamesStandFor() throws Exception {
		var guidelines = store.guidelines();
		var other = PNG.clone();
		other[10] = 9;
		assertEquals("images/a-van.png", guidelines.addPicture("C:\\My Pictures\\A van.PNG", PNG, LEA));
		assertEquals("images/a-van.png", guidelines.addPicture("a van.png", PNG, LEA), "the same one again");
		assertEquals("images/a-van-2.png", guidelines.addPicture("a van.png", other, LEA));
		assertProblem("guideline.picture", () -> guidelines.addPicture("x.svg", "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8), LEA));
		var large = new byte[Guidelines.MOST_PICTURE_BYTES + 1];
		System.arraycopy(PNG, 0, large, 0, PNG.length);
		assertProblem("guideline.picture", () -> guidelines.addPicture("x.png", large, LEA));
		restart();
		assertArrayEquals(PNG, store.guidelines().picture("images/a-van.png").orElseThrow());
		assertArrayEquals(other, store.guidelines().picture("a-van-2.png").orElseThrow());
		assertEquals(Optional.empty(), store.guidelines().picture("images/../project.db"));
		assertEquals(List.of("images/a-van.png", "images/a-van-2.png"), store.guidelines().pictures());
		assertSound();
	}

	@Test
	void aProjectOfAnOlderLayoutHasNone() throws Exception {
		store.close();
		Projects.takeBack(folder, 6);
		try (var older = ProjectStore.openReadOnly(folder)) {
			assertEquals(List.of(), older.guidelines().versions());
			assertEquals(List.of(), older.guidelines().draft().getSections());
			assertEquals(List.of(), older.guidelines().questions(Guidelines.Filter.ALL));
			try (GuidelineSession session = older.guidelines().open(LEA)) {
				assertTrue(session.readOnly().isPresent());
			}
			assertEquals(Optional.<GuidelineVersion>empty(), older.guidelines().unread(ANNA));
		}
		store = ProjectStore.open(folder, LEA);
		write("Vehicles");
		assertEquals("1", store.guidelines().publish(null, "", LEA).version());
		assertSound();
	}
}
