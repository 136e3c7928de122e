package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.project.Role;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.Item;
import org.labelwright.store.Member;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.internal.AnnotatePerspective;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.guideline.GuidelineDesk;
import org.labelwright.ui.internal.rows.RowList;

/**
 * A team from end to end on photographs of COCO: a lead writes the guideline, three people draw by it, a reviewer decides where they differ, and the
 * lead reads how far they agreed. All sit at one workbench, one after the other.
 */
class WholeTeamTest extends WorkbenchTestBase {

	private static final Path DATA = Path.of(System.getProperty("labelwright.basedir"), "examples/sample-coco/images");
	private static final String USER = "labelwright.user";
	private static final User LEA = new User("lea", "lea");
	private static final User REX = new User("rex", "rex");
	private static final List<User> TEAM = List.of(new User("ana", "ana"), new User("ben", "ben"), new User("cid", "cid"));
	private static final String CROWD = "000000041888.jpg";
	private static final String PLAIN = "000000252219.jpg";
	/** Boxes of COCO's file, in whole pixels: left, top, right, bottom. */
	private static final int[][] OF_CROWD = { { 196, 207, 329, 307 }, { 291, 239, 389, 348 }, { 374, 253, 535, 371 } };
	private static final int[] OF_PLAIN = { 10, 167, 132, 393 };

	private final String before = System.getProperty(USER);

	@AfterEach
	void beWhoWasBefore() {
		if (before == null)
			System.clearProperty(USER);
		else
			System.setProperty(USER, before);
		perspective();
	}

	private void perspective() {
		workbench.robot.run(() -> {
			try {
				PlatformUI.getWorkbench().showPerspective(AnnotatePerspective.ID, workbench.window);
			} catch (WorkbenchException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private void prepare() throws Exception {
		project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", Samples.schema(), LEA)) {
			var items = new ArrayList<Item>();
			for (var name : List.of(CROWD, PLAIN)) {
				var file = DATA.resolve(name);
				items.add(Item.of(name, Samples.IMAGE, file, new MediaInfo("image/jpeg", 640, name.equals(CROWD) ? 480 : 428, -1, 1, 1, Map.of()), Files.size(file)));
			}
			store.items().add(items, LEA, SubMonitor.convert(null));
			store.team().put(new Member(LEA, Role.ADMINISTRATOR, List.of()), LEA);
			store.team().put(new Member(REX, Role.REVIEWER, List.of()), LEA);
			for (var user : TEAM)
				store.team().put(new Member(user, Role.ANNOTATOR, List.of()), LEA);
			for (var name : List.of(CROWD, PLAIN))
				assign(store, store.items().findByName(name).getFirst().id());
		}
	}

	private static void assign(ProjectStore store, String item) throws Exception {
		for (var user : TEAM)
			store.assignments().assign(item, user, Task.ANNOTATE, 0, null, null, LEA);
		store.assignments().assign(item, REX, Task.REVIEW, 1, null, null, LEA);
	}

	/**
	 * Waits until a photograph is in the middle of the canvas, which has the keyboard.
	 *
	 * @param names of those of which one is wanted
	 */
	private void awaitOpen(String names) {
		workbench.robot.await(names + " is open", () -> {
			var editor = workbench.window.getActivePage().getActiveEditor();
			var canvas = editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
			if (canvas == null || workbench.host.item().filter(item -> names.contains(item.item().name())).isEmpty() || !workbench.canvasControl().isFocusControl())
				return false;
			return Math.abs(canvas.getAdapter(CanvasTransform.class).screenX(320) - workbench.canvasControl().getSize().x / 2) < 3;
		});
	}

	/** Someone else sits down. */
	private void sit(User user) {
		workbench.close();
		System.setProperty(USER, user.id());
		perspective();
		workbench.robot.run(() -> workbench.host.open(project));
		awaitOpen(CROWD + PLAIN);
		// whoever sat here before ended on the last
		if (workbench.itemName().equals(PLAIN)) {
			workbench.keys("PAGE_UP");
			awaitOpen(CROWD);
		}
	}

	private void write() {
		var robot = workbench.robot;
		workbench.keys("Ctrl+Alt+L");
		robot.await("the draft is there, and the first section may be added", () -> GuidelineDesk.of(workbench.host).draft().isPresent()
				&& workbench.window.getShell().getDisplay().getFocusControl() instanceof Button button && button.getText().equals("Add the first section"));
		robot.awaitFocus(Button.class);
		workbench.keys("SPACE");
		awaitName("New section");
		robot.type("People");
		var trees = new ArrayList<Tree>();
		robot.await("the section is listed", () -> {
			trees.clear();
			Workbench.collect(workbench.window.getShell(), Tree.class, one -> one.getItemCount() == 1 && one.getItem(0).getText().equals("People"), trees);
			return !trees.isEmpty();
		});
		workbench.click(trees.getFirst());
		robot.awaitFocus(Tree.class);
		workbench.keys("INSERT");
		awaitName("New rule");
		robot.type("Mark each person");
		workbench.keys("TAB");
		robot.awaitFocus(Button.class);
		workbench.keys("SPACE");
		robot.awaitFocus(Text.class);
		robot.type("person");
		workbench.keys("CR");
		robot.await("the rule is about persons", () -> GuidelineDesk.of(workbench.host).draft().orElseThrow().guideline().getSections().getFirst().getRules().getFirst()
				.getSubjectIds().equals(List.of("person")));
		var bars = new ArrayList<ToolBar>();
		robot.run(() -> Workbench.collect(workbench.window.getShell(), ToolBar.class,
				tools -> List.of(tools.getItems()).stream().anyMatch(item -> item.getText().startsWith("Publish")), bars));
		var place = robot.get(() -> List.of(bars.getFirst().getItems()).stream().filter(item -> item.getText().startsWith("Publish")).findFirst().orElseThrow().getBounds());
		robot.click(bars.getFirst(), place.x + place.width / 2, place.y + place.height / 2);
		var dialog = robot.awaitShell("Publish the Guideline");
		robot.awaitFocus(Text.class);
		robot.type("for all");
		var buttons = new ArrayList<Button>();
		robot.run(() -> Workbench.collect(dialog, Button.class, button -> button.getText().equals("Publish"), buttons));
		workbench.click(buttons.getFirst());
		robot.awaitClosed(dialog);
		robot.await("it is published", () -> GuidelineDesk.of(workbench.host).state().published() != null);
	}

	private void awaitName(String name) {
		workbench.robot.await(name + " can be written over",
				() -> workbench.window.getShell().getDisplay().getFocusControl() instanceof Text text && text.getSelectionText().equals(name));
	}

	/** @param shift where people are not quite alike, in pixels */
	private void draw(int[] box, int shift) {
		drawBox(box[0] + shift, box[1] + shift, box[2], box[3]);
	}

	private void work(User user) {
		sit(user);
		var robot = workbench.robot;
		var pane = workbench.control(ViewIds.GUIDELINE, StyledText.class, text -> text.isVisible() && !text.getText().isEmpty());
		robot.await("the rule stands beside the picture", () -> pane.getText().contains("Mark each person"));
		var read = new ArrayList<Button>();
		robot.await("the version is to be read", () -> {
			read.clear();
			Workbench.collect(workbench.window.getShell(), Button.class, button -> button.getText().equals("I Have Read It"), read);
			return !read.isEmpty();
		});
		workbench.click(read.getFirst());
		robot.await("it is read", () -> GuidelineDesk.of(workbench.host).state().unread() == null);
		robot.run(workbench.host::showEditor);
		workbench.click(workbench.canvasControl());
		awaitOpen(CROWD);
		submit(CROWD, user);
		awaitOpen(PLAIN);
		submit(PLAIN, user);
		robot.await("all is submitted", () -> workbench.host.item().map(item -> item.document().getState() == DocumentState.SUBMITTED).orElse(true));
	}

	private void submit(String name, User user) {
		int shift = TEAM.indexOf(user);
		if (name.equals(PLAIN)) {
			draw(OF_PLAIN, shift);
			workbench.keys("1");
			// the label that was chosen last is kept from picture to picture
			workbench.robot.await("it is a person", () -> workbench.annotations().getLast().getLabelId().equals("person"));
		} else {
			draw(OF_CROWD[0], shift);
			draw(OF_CROWD[1], shift);
			if (user.id().equals("ben")) {
				workbench.keys("2");
				workbench.robot.await("it is a car", () -> workbench.annotations().getLast().getLabelId().equals("car"));
			} else {
				draw(OF_CROWD[2], shift);
			}
		}
		workbench.awaitSaved();
		workbench.keys("Ctrl+CR");
	}

	private void review() {
		sit(REX);
		var robot = workbench.robot;
		workbench.keys("F11");
		robot.await("it is reviewed", () -> workbench.host.item().flatMap(item -> item.review()).isPresent());
		var queue = workbench.control(ViewIds.QUEUE, RowList.class, table -> table.columns() == 1 && table.count() == 2);
		robot.await("annotators are compared", () -> queue.detail(0, 0).contains("differ") && queue.detail(1, 0).contains("agree"));
		var row = robot.get(() -> queue.bounds(0, 0));
		robot.click(queue, row.x + 30, row.y + row.height / 2);
		robot.await("the one where they differ is open", () -> workbench.host.item().filter(item -> item.item().name().equals(CROWD) && item.review().isPresent()).isPresent());
		var list = workbench.control(ViewIds.DIFFERENCES, RowList.class, table -> table.columns() > 5 && table.name(1).equals("Differs"));
		workbench.keys("F7");
		robot.await("the differences have the keyboard", list::isFocusControl);
		robot.await("two differ", () -> list.count() == 2);
		workbench.keys("A");
		robot.await("what all say is taken over", () -> workbench.annotations().size() == 1);
		workbench.keys("1");
		robot.await("ana is right about the second", () -> workbench.annotations().size() == 2);
		robot.await("the last is looked at", () -> list.focused() == 1);
		workbench.keys("3");
		robot.await("cid is right about the third", () -> workbench.annotations().size() == 3);
		workbench.awaitSaved();
		workbench.keys("Ctrl+CR");
		robot.await("the other is open", () -> workbench.host.item().filter(item -> item.item().name().equals(PLAIN) && item.review().isPresent()).isPresent());
		workbench.keys("F7");
		robot.await("what is the same is listed, and has the keyboard", () -> list.isFocusControl() && list.count() == 1);
		workbench.keys("A");
		robot.await("all say the same", () -> workbench.annotations().size() == 1);
		workbench.awaitSaved();
		workbench.keys("Ctrl+CR");
		robot.await("nothing is left to review", () -> queue.isDisposed() || queue.count() == 0);
	}

	private String sources() throws Exception {
		var all = new TreeMap<String, String>();
		try (var store = ProjectStore.openReadOnly(project)) {
			for (var name : List.of(CROWD, PLAIN))
				for (var document : store.documents().ofItem(store.items().findByName(name).getFirst().id()))
					if (!document.getAnnotatorId().equals(ReviewQueue.ADJUDICATED.id()))
						all.put(name + ' ' + document.getAnnotatorId(), new String(ModelJson.write(document), StandardCharsets.UTF_8));
		}
		return all.toString();
	}

	@Test
	void writesWorksReviewsAndReads() throws Exception {
		prepare();
		sit(LEA);
		write();
		TEAM.forEach(this::work);
		workbench.close();
		var said = sources();
		review();
		workbench.close();
		assertEquals(said, sources(), "what annotators said stays as it was, byte for byte");

		sit(LEA);
		workbench.keys("Alt+0");
		// alike and of one label: ana and cid in all 4; ben with each in 2 of his 3 and their 4: F1 = 2 (2 + 4 + 2) / (7 + 8 + 7)
		workbench.robot.await("the report says how far they agree", () -> {
			var tables = new ArrayList<Table>();
			Workbench.collect(workbench.window.getShell(), Table.class, table -> true, tables);
			return tables.stream().anyMatch(table -> List.of(table.getItems()).stream().anyMatch(item -> {
				for (int i = 0; i < table.getColumnCount(); i++)
					if (item.getText(i).startsWith("0.727"))
						return true;
				return false;
			}));
		});
		workbench.close();
		try (var store = ProjectStore.openReadOnly(project)) {
			var crowd = store.documents().read(store.items().findByName(CROWD).getFirst().id(), ReviewQueue.ADJUDICATED.id()).orElseThrow();
			// ben has the second as well, with another label; whose object was taken comes first
			assertEquals(List.of("person [ana, ben, cid]", "person [ana, ben, cid]", "person [cid, ana]"),
					crowd.getAnnotations().stream().map(WholeTeamTest::shown).toList());
			assertEquals(DocumentState.ACCEPTED, crowd.getState(), "one review is enough by default");
			for (var name : List.of(CROWD, PLAIN)) {
				var item = store.items().findByName(name).getFirst().id();
				assertTrue(store.assignments().ofItem(item).stream().allMatch(assignment -> assignment.state() == State.DONE), name);
				for (var user : TEAM)
					assertEquals("1", store.documents().read(item, user.id()).orElseThrow().getGuidelineVersion());
			}
			assertEquals(3, store.guidelines().acknowledgements().stream().filter(read -> !read.by().id().equals(LEA.id())).count());
		}
	}

	private static String shown(Annotation annotation) {
		return annotation.getLabelId() + ' ' + Provenance.of(annotation).map(because -> because.annotators().toString()).orElse("");
	}
}
