package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.ReviewCommands;
import org.labelwright.model.project.Role;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.GoldMark;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.Member;
import org.labelwright.store.Policy;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Reviews;
import org.labelwright.store.Stage;
import org.labelwright.store.StoreException;
import org.labelwright.store.Workflow;
import org.labelwright.store.WorkflowJson;

/** Items move through the stages of a workflow with their documents, and back. */
class WorkflowTest {

	private static final User LEA = new User("lea", "Lea Lead");
	/** Knows about cats. */
	private static final User ROB = new User("rob", "Rob Reviewer");
	private static final User SUE = new User("sue", "Sue Second");

	private static final String ANNOTATE = "{'id':'annotate','name':'Annotate','kind':'annotate','pass':'%s','skip':'hard'},"
			+ "{'id':'hard','name':'Hard ones','kind':'annotate','pass':'%1$s'},";
	private static final String REST = "{'id':'legal','name':'Legal review','kind':'review','pass':'gold','back':'%s'},"
			+ "{'id':'gold','name':'Gold','kind':'gold','pass':'done'},{'id':'done','name':'Done','kind':'done'}";
	private static final String CHECKED = ANNOTATE.formatted("check") + "{'id':'check','name':'Check','kind':'review','expertise':'Cat','pass':'legal'},"
			+ REST.formatted("check");
	private static final String ADJUDICATED = ANNOTATE.formatted("decide") + "{'id':'decide','name':'Decide','kind':'adjudicate','pass':'legal'},"
			+ REST.replace(",'back':'%s'", "");

	@TempDir
	Path folder;
	private ProjectStore store;
	private List<String> items;
	private String item;

	@BeforeEach
	void create() throws StoreException {
		store = Projects.create(folder, 4);
		items = Projects.ids(store);
		item = items.getFirst();
		store.team().put(new Member(ANNA, Role.ANNOTATOR, List.of()), LEA);
		store.team().put(new Member(BEN, Role.ANNOTATOR, List.of()), LEA);
		store.team().put(new Member(ROB, Role.REVIEWER, List.of("cat", "law")), LEA);
		store.team().put(new Member(SUE, Role.REVIEWER, List.of()), LEA);
	}

	@AfterEach
	void close() throws Exception {
		Projects.assertSound(store);
		store.close();
	}

	private static Workflow workflow(String stages) {
		return WorkflowJson.read(json(stages), "test").value().orElseThrow();
	}

	private static String json(String stages) {
		return "{\"stages\":[" + stages.replace('\'', '"') + "]}";
	}

	private static String code(Executable executable) {
		return assertThrows(StoreException.class, executable).problem().code();
	}

	private void set(String id, User who, DocumentState state) throws StoreException {
		try (var session = store.documents().open(id, who)) {
			session.editor().execute(AnnotationCommands.setState(session.editor(), state, state == DocumentState.SKIPPED ? "dark" : null));
			session.flush();
		}
	}

	private void adjudicate(String id, User who) throws StoreException {
		int levels = store.reviews().levels(id);
		try (var session = store.documents().open(id, Reviews.ADJUDICATED, who)) {
			session.editor().execute(ReviewCommands.submit(session.editor(), levels));
			session.flush();
		}
	}

	private void undo(User annotator, User who, boolean redo) throws StoreException {
		try (var session = store.documents().open(item, annotator, who)) {
			if (redo)
				session.editor().redo();
			else
				session.editor().undo();
			session.flush();
		}
	}

	private String stage(String id) throws StoreException {
		return store.workflows().stage(id).map(Stage::id).orElse("-");
	}

	private DocumentState state(User annotator) throws StoreException {
		return store.documents().read(item, annotator.id()).orElseThrow().getState();
	}

	@Test
	void withoutOneNothingHasAStage() throws Exception {
		set(item, ANNA, DocumentState.SUBMITTED);
		assertEquals("-", stage(item));
		assertEquals(Map.of(), store.workflows().counts());
		assertEquals(Map.of(), store.workflows().stages(items));
		assertEquals(1, store.reviews().ofItem(item).getFirst().levels());
		assertEquals(List.of("annotate", "review1", "review2", "done"), Workflow.usual(new Policy(1, 1, 2, false, 0)).stages().stream().map(Stage::id).toList());
		assertEquals(List.of(), Workflow.usual(new Policy(1, 1, 9, false, 0)).problems());
		assertEquals("workflow.none", code(() -> store.workflows().clear(LEA)));
	}

	@Test
	void givesOnlyTasksOfItsStageAndToThoseWhoWorkThere() throws Exception {
		store.workflows().set(workflow(CHECKED), LEA);
		var assignments = store.assignments();
		assertEquals("assignment.elsewhere", code(() -> assignments.assign(item, ROB, Task.REVIEW, 1, null, null, LEA)));
		assignments.assign(item, ANNA, Task.ANNOTATE, 1, null, null, LEA);
		set(item, ANNA, DocumentState.SUBMITTED);
		assertEquals("assignment.elsewhere", code(() -> assignments.assign(item, BEN, Task.ANNOTATE, 1, null, null, LEA)));
		assertEquals("assignment.elsewhere", code(() -> assignments.assign(item, ROB, Task.REVIEW, 2, null, null, LEA)), "the review of another stage");
		assertEquals("workflow.expertise", code(() -> assignments.assign(item, SUE, Task.REVIEW, 1, null, null, LEA)));
		assignments.assign(item, ROB, Task.REVIEW, 1, null, null, LEA);
		assignments.assign(item, BEN, Task.EXPERT, 1, null, "who knows more", LEA);
		assertEquals(3, assignments.ofItem(item).size());
		assertEquals(1, store.items().count(ItemFilter.ALL.inStage("check")));
		assertEquals(0, store.items().count(ItemFilter.ALL.withStage("annotate").inStage("check")), "in one stage and in another");
		assertEquals(3, store.items().count(ItemFilter.ALL.withStage("annotate").inStage("annotate")));
	}

	@Test
	void movesWithTheWorkOfAnnotatorsAndReviewers() throws Exception {
		store.workflows().set(workflow(CHECKED), LEA);
		store.assignments().assign(item, ANNA, Task.ANNOTATE, 0, null, null, LEA);
		store.assignments().assign(item, BEN, Task.ANNOTATE, 0, null, null, LEA);
		set(item, ANNA, DocumentState.SUBMITTED);
		assertEquals("annotate", stage(item), "Ben has it still");
		assertEquals("review.stage", code(() -> store.reviews().accept(item, ANNA.id(), ROB)));
		set(item, BEN, DocumentState.SUBMITTED);
		assertEquals("check", stage(item));
		assertEquals(Map.of("annotate", 3, "hard", 0, "check", 1, "legal", 0, "gold", 0, "done", 0), store.workflows().counts());
		assertEquals(1, store.items().count(ItemFilter.ALL.withStage("check")));
		assertEquals(3, store.items().count(ItemFilter.ALL.withStage("annotate")));
		assertEquals(0, store.items().count(ItemFilter.ALL.withStage("legal").withText("photo")));

		assertEquals("workflow.expertise", code(() -> store.reviews().accept(item, ANNA.id(), SUE)));
		assertEquals(3, store.reviews().accept(item, ANNA.id(), ROB).levels());
		assertEquals("check", stage(item), "Ben's is not checked");
		assertEquals("review.state", code(() -> store.reviews().accept(item, ANNA.id(), LEA)), "hers is");
		store.reviews().accept(item, BEN.id(), ROB);
		assertEquals("legal", stage(item));

		var back = store.reviews().sendBack(item, BEN.id(), "which breed?", SUE);
		assertEquals("check submitted which breed? []", stage(item) + ' ' + back.state() + ' ' + back.reason() + ' ' + back.passed());
		undo(BEN, SUE, false);
		assertEquals("legal [rob]", stage(item) + ' ' + store.reviews().ofItem(item).get(1).passed().stream().map(User::id).toList());
		undo(BEN, SUE, true);
		assertEquals("check", stage(item));
		store.close();
		store = ProjectStore.open(folder, LEA);
		undo(BEN, SUE, false);
		assertEquals("legal", stage(item), "after a restart as well");
		undo(BEN, SUE, true);
		store.reviews().accept(item, BEN.id(), ROB);
		assertEquals("legal", stage(item));

		for (var annotator : List.of(ANNA, BEN))
			store.reviews().accept(item, annotator.id(), SUE);
		assertEquals("gold submitted", stage(item) + ' ' + state(BEN));
		assertEquals("team.notAllowed", code(() -> store.reviews().accept(item, BEN.id(), ROB)));
		store.reviews().accept(item, BEN.id(), LEA);
		assertEquals("done accepted", stage(item) + ' ' + state(BEN));
		assertEquals(Optional.of(BEN.id()), store.gold().find(item).map(GoldMark::annotatorId), "of two the one that the lead has passed");
	}

	@Test
	void whatIsMadeOfTheDocumentsOfOthersStandsForThemAndBecomesGold() throws Exception {
		store.workflows().set(workflow(ADJUDICATED), LEA);
		set(item, ANNA, DocumentState.IN_PROGRESS);
		adjudicate(items.get(1), ROB);
		assertEquals("annotate", stage(items.get(1)));
		set(items.get(1), ANNA, DocumentState.SUBMITTED);
		assertEquals("legal", stage(items.get(1)), "what was decided before needs no more");

		set(item, BEN, DocumentState.SUBMITTED);
		set(item, ANNA, DocumentState.SUBMITTED);
		assertEquals("decide", stage(item));
		adjudicate(item, ROB);
		assertEquals("legal submitted", stage(item) + ' ' + state(Reviews.ADJUDICATED));
		store.reviews().sendBack(item, Reviews.ADJUDICATED.id(), "too wide", SUE);
		assertEquals("decide rejected", stage(item) + ' ' + state(Reviews.ADJUDICATED));
		adjudicate(item, ROB);
		store.reviews().accept(item, Reviews.ADJUDICATED.id(), SUE);
		assertEquals("gold submitted", stage(item) + ' ' + state(Reviews.ADJUDICATED));
		assertFalse(store.gold().find(item).isPresent());
		store.reviews().accept(item, Reviews.ADJUDICATED.id(), LEA);
		assertEquals("done accepted", stage(item) + ' ' + state(Reviews.ADJUDICATED));
		assertEquals(Optional.of(Reviews.ADJUDICATED.id()), store.gold().find(item).map(GoldMark::annotatorId));
		undo(Reviews.ADJUDICATED, LEA, false);
		assertEquals("gold submitted", stage(item) + ' ' + state(Reviews.ADJUDICATED));
		assertFalse(store.gold().find(item).isPresent());
		undo(Reviews.ADJUDICATED, LEA, true);
		assertEquals("done", stage(item));
		assertTrue(store.gold().find(item).isPresent());
		store.reviews().sendBack(item, ANNA.id(), "begin again", LEA);
		assertEquals("annotate", stage(item), "work of an annotator goes to the annotator");
	}

	@Test
	void whatIsSetAsideOrTakenUpAgainMoves() throws Exception {
		store.workflows().set(workflow(CHECKED), LEA);
		set(item, ANNA, DocumentState.SKIPPED);
		assertEquals("hard", stage(item));
		set(item, BEN, DocumentState.SUBMITTED);
		assertEquals("check", stage(item));
		set(item, BEN, DocumentState.IN_PROGRESS);
		assertEquals("annotate", stage(item));
		set(item, BEN, DocumentState.SUBMITTED);
		assertEquals("check", stage(item), "one has submitted, though another has set it aside");
		store.reviews().sendBack(item, BEN.id(), "no", ROB);
		assertEquals("annotate rejected", stage(item) + ' ' + state(BEN));
	}

	@Test
	void itemsKeepTheirStageWhenTheWorkflowChanges() throws Exception {
		set(items.get(0), ANNA, DocumentState.SUBMITTED);
		store.policies().set(new Policy(1, 1, 2, false, 0), LEA);
		store.reviews().accept(items.get(0), ANNA.id(), ROB);
		set(items.get(1), ANNA, DocumentState.SUBMITTED);
		set(items.get(2), LEA, DocumentState.ACCEPTED);
		assertEquals("team.notAllowed", code(() -> store.workflows().set(workflow(CHECKED), ROB)));
		long first = store.workflows().set(workflow(CHECKED), LEA);
		assertEquals(List.of("legal", "check", "done", "annotate"), stages(), "placed by what was submitted and accepted");

		store.workflows().set(workflow("{'id':'begin','name':'Begin','kind':'annotate','pass':'check'},"
				+ "{'id':'check','name':'Check it','kind':'review','pass':'done'},{'id':'done','name':'Done','kind':'done'}"), LEA);
		assertEquals(List.of("-", "check", "done", "begin"), stages());
		assertEquals(Map.of("begin", 1, "check", 1, "done", 1, "legal", 1), store.workflows().counts());
		assertEquals(1, store.items().count(ItemFilter.ALL.withStage("legal")));
		assertEquals("workflow.target", code(() -> store.workflows().move("legal", "gone", LEA)));
		long moved = store.workflows().move("legal", "check", LEA);
		assertEquals(List.of("check", "check", "done", "begin"), stages());
		long back = store.workflows().takeBack(moved, LEA);
		assertEquals(List.of("-", "check", "done", "begin"), stages());
		store.workflows().takeBack(back, LEA);
		assertEquals(List.of("check", "check", "done", "begin"), stages());
		store.workflows().move("begin", "done", LEA);
		assertEquals(List.of("check", "check", "done", "done"), stages());

		long cleared = store.workflows().clear(LEA);
		assertEquals(List.of("-", "-", "-", "-"), stages());
		store.workflows().takeBack(cleared, LEA);
		assertEquals(List.of("check", "check", "done", "done"), stages());
		assertEquals("workflow.noChange", code(() -> store.workflows().takeBack(1, LEA)));
		assertEquals("workflow.later", code(() -> store.workflows().takeBack(first, LEA)));
		assertEquals(List.of("check", "check", "done", "done"), stages(), "another was set since");
	}

	private List<String> stages() throws StoreException {
		var all = new ArrayList<String>();
		for (var id : items)
			all.add(stage(id));
		return all;
	}

	/** Steps of one annotator and a lead by chance; when they are undone one by one the item goes the same way back. */
	@Test
	void undoneStepsGoTheSameWayBack() throws Exception {
		store.workflows().set(workflow(CHECKED), LEA);
		for (int seed = 0; seed < 6; seed++) {
			item = items.get(seed % items.size());
			var random = new Random(seed);
			var way = new ArrayList<String>();
			try (var session = store.documents().open(item, BEN, LEA)) {
				var editor = session.editor();
				for (int i = 0; i < 12; i++) {
					way.add(stage(item));
					var standing = store.reviews().ofItem(item).stream().filter(one -> one.annotator().id().equals(BEN.id())).findFirst();
					boolean open = standing.isEmpty() || editor.document().getState() != DocumentState.SUBMITTED && editor.document().getState() != DocumentState.ACCEPTED;
					int choice = random.nextInt(4);
					var command = open ? AnnotationCommands.setState(editor, choice == 0 ? DocumentState.SKIPPED : DocumentState.SUBMITTED, choice == 0 ? "dark" : null)
							: choice == 0 ? AnnotationCommands.setState(editor, DocumentState.IN_PROGRESS, null)
									: Reviews.verdict(editor, standing.get(), choice == 1 || !standing.get().waits() ? "no" : null);
					if (!editor.tryExecute(command))
						way.removeLast(); // nothing has changed
					session.flush();
				}
				for (var before : way.reversed()) {
					editor.undo();
					session.flush();
					assertEquals(before, stage(item), way + " of " + seed);
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "workflow.json|{", "workflow.json|[]", "workflow.json|{'stages':{}}", "workflow.json|{'stages':[]} x",
			"workflow.json|{'stages':[],'stages':[]}", "workflow.size|{'stages':[]}", "workflow.field|{'stages':[7]}",
			"workflow.field|{'stages':[{'id':'a','name':'A','kind':'ponder'}]}", "workflow.field|{'stages':[{'id':'a','name':'A','kind':'done','passes':'a'}]}",
			"workflow.field|{'stages':[{'id':'a','name':'A','kind':'done','role':'king'}]}", "workflow.field|{'stages':[{'id':1,'name':'A','kind':'done'}]}",
			"workflow.start|{'stages':[{'id':'a','name':'A','kind':'done'}]}", "workflow.id|{'stages':[{'id':'a b','name':'A','kind':'annotate','pass':'d'}]}",
			"workflow.name|{'stages':[{'id':'a','name':' ','kind':'annotate','pass':'d'}]}", "workflow.target|{'stages':[{'id':'a','name':'A','kind':'annotate','pass':'x'}]}",
			"workflow.target|{'stages':[{'id':'a','name':'A','kind':'annotate','pass':'a'}]}", "workflow.deadEnd|{'stages':[{'id':'a','name':'A','kind':'annotate'}]}",
			"workflow.role|{'stages':[{'id':'a','name':'A','kind':'annotate','role':'reader','pass':'d'}]}",
			"workflow.duplicate|{'stages':[{'id':'a','name':'A','kind':'annotate','pass':'d'},{'id':'d','name':'D','kind':'done'},{'id':'d','name':'E','kind':'done'}]}",
			"workflow.terminal|{'stages':[{'id':'a','name':'A','kind':'annotate','pass':'d'},{'id':'d','name':'D','kind':'done','pass':'a'}]}",
			"workflow.unreachable|{'stages':[{'id':'a','name':'A','kind':'annotate','pass':'d'},{'id':'d','name':'D','kind':'done'},{'id':'e','name':'E','kind':'done'}]}",
			"workflow.endless|{'stages':[{'id':'a','name':'A','kind':'annotate','pass':'b'},{'id':'b','name':'B','kind':'review','pass':'a'}]}" })
	void tellsWhatIsWrong(String code, String json) {
		var outcome = WorkflowJson.read(json.replace('\'', '"'), "w.json");
		assertTrue(outcome.value().isEmpty());
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.code().equals(code) && problem.place().startsWith("w.json") && !problem.remedy().isBlank()),
				outcome.problems().toString());
	}

	@Test
	void isReadAsItWasWritten() throws Exception {
		for (var stages : List.of(CHECKED, ADJUDICATED))
			assertEquals(workflow(stages), WorkflowJson.read(WorkflowJson.write(workflow(stages)).toString(), "").value().orElseThrow());
		store.workflows().set(workflow(CHECKED), LEA);
		assertEquals(Optional.of(workflow(CHECKED)), store.workflows().workflow());
	}

	/** Whatever is done to the text, it is a workflow that is sound, or a problem. */
	@Test
	void survivesDamagedFiles() {
		var sound = json(CHECKED);
		var random = new Random(1);
		for (int i = 0; i < 3000; i++) {
			var text = new StringBuilder(sound);
			for (int change = random.nextInt(3); change >= 0; change--) {
				int at = random.nextInt(text.length());
				switch (random.nextInt(4)) {
				case 0 -> text.setLength(Math.max(1, at));
				case 1 -> text.deleteCharAt(at);
				case 2 -> text.insert(at, "{}[]\",:0e\\u\uD800\u0000".charAt(random.nextInt(13)));
				default -> text.replace(at, Math.min(text.length(), at + 9), sound.substring(random.nextInt(sound.length() / 2)));
				}
			}
			var read = WorkflowJson.read(text.toString(), "w");
			assertEquals(read.value().isEmpty(), !read.problems().isEmpty());
			read.value().ifPresent(workflow -> assertEquals(List.of(), workflow.problems()));
		}
		assertEquals("workflow.json", WorkflowJson.read("[".repeat(100_000), "w").problems().getFirst().code());
		assertEquals("workflow.size", WorkflowJson.read(json("{'id':'a','name':'A','kind':'done'},".repeat(5000) + "{'id':'a','name':'A','kind':'done'}"), "w").problems()
				.getFirst().code());
	}
}
