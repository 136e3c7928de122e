package org.labelwright.modality.preference.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.ResponseOrder;
import org.labelwright.modality.preference.ui.internal.ShownResponses;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.Whole;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;

/** A person judges responses by mouse and keyboard; what the project holds afterwards is read from its store. */
class JudgeTest {

	@TempDir
	Path folder;

	private Robot robot;
	private ProjectHost host;
	private Path project;
	private String shown;

	private void open(String name) throws Exception {
		shown = name;
		project = Samples.project(folder, name);
		show();
	}

	@BeforeEach
	void start() {
		robot = new Robot(Display.getDefault());
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		host = robot.get(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
		robot.run(() -> host.window().getShell().setMaximized(true));
	}

	@AfterEach
	void close() {
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	private void show() {
		robot.run(() -> host.open(project));
		robot.await("responses are shown", () -> canvas() != null && canvas().getAdapter(ShownResponses.class) != null);
		robot.run(() -> {
			host.window().getShell().forceActive();
			canvas().setFocus();
		});
		robot.await("the first response has the keyboard", () -> responses().text(0).isFocusControl());
	}

	private AnnotationCanvas canvas() {
		var editor = host.window().getActivePage().getActiveEditor();
		return editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
	}

	private ShownResponses responses() {
		return canvas().getAdapter(ShownResponses.class);
	}

	private AnnotationDocument document() {
		return host.item().orElseThrow().document();
	}

	private Optional<Object> answer(String questionId) {
		return document().getAnswers().stream().filter(a -> a.getQuestionId().equals(questionId)).map(a -> a.getValue()).findFirst();
	}

	private void awaitAnswer(String questionId, Object value) {
		robot.await(questionId + " is " + value, () -> answer(questionId).equals(Optional.ofNullable(value)));
	}

	/** What the project holds, read after it was closed. */
	private AnnotationDocument stored() throws Exception {
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			return store.documents().read(store.items().findByName(shown).getFirst().id(), User.current().id()).orElseThrow();
		}
	}

	@Test
	void aPairIsComparedByKeyAndTheJudgementOutlivesARestart() throws Exception {
		open("pair.preference");
		var ids = robot.get(() -> responses().ids());
		assertEquals(ResponseOrder.of(List.of("a", "b"), robot.get(() -> document().getItemId()), User.current().id()), ids);
		robot.keys("2");
		awaitAnswer("preference", new Prefers(ids.get(1), 1).value());
		robot.keys("ARROW_RIGHT");
		robot.keys("ARROW_RIGHT");
		robot.keys("ARROW_RIGHT"); // no further than the strongest
		awaitAnswer("preference", new Prefers(ids.get(1), 3).value());
		for (int i = 0; i < 3; i++)
			robot.keys("ARROW_LEFT");
		awaitAnswer("preference", new Tie().value());
		robot.keys("ARROW_LEFT");
		awaitAnswer("preference", new Prefers(ids.get(0), 1).value());
		robot.keys("0");
		awaitAnswer("preference", new AllBad().value());
		robot.keys("=");
		awaitAnswer("preference", new Tie().value());
		robot.keys("BS");
		awaitAnswer("preference", null);
		robot.keys("Ctrl+Z");
		awaitAnswer("preference", new Tie().value());
		robot.keys("1");
		awaitAnswer("preference", new Prefers(ids.get(0), 1).value());
		var stored = stored();
		assertEquals(new Prefers(ids.get(0), 1).value(), stored.getAnswers().getFirst().getValue());
		assertEquals(Optional.of(ids), ResponseOrder.shown(stored.getAnswers().getFirst()));
		show();
		assertEquals(ids, robot.get(() -> responses().ids()), "the order is the same again");
		robot.keys("Ctrl+Z");
		awaitAnswer("preference", new Tie().value());
	}

	@Test
	void manyAreRankedByKeyAndByMouse() throws Exception {
		open("four.preference");
		var ids = robot.get(() -> responses().ids());
		robot.keys("TAB");
		robot.await("the second has the keyboard", () -> responses().text(1).isFocusControl());
		robot.keys("Alt+ARROW_UP");
		awaitAnswer("ranking", List.of(ids.get(1), ids.get(0), ids.get(2), ids.get(3)));
		robot.keys("TAB");
		robot.await("the third has the keyboard", () -> responses().text(2).isFocusControl());
		robot.keys("T");
		awaitAnswer("ranking", List.of(ids.get(1), List.of(ids.get(0), ids.get(2)), ids.get(3)));
		robot.keys("T");
		awaitAnswer("ranking", List.of(ids.get(1), ids.get(0), ids.get(2), ids.get(3)));
		robot.keys("Alt+ARROW_DOWN");
		awaitAnswer("ranking", List.of(ids.get(1), ids.get(0), ids.get(3), ids.get(2)));
		robot.keys("Shift+TAB");
		robot.keys("Shift+TAB"); // which brings it into view again
		robot.await("the first has the keyboard", () -> responses().text(0).isFocusControl());
		drag(0, 1);
		awaitAnswer("ranking", List.of(ids.get(0), ids.get(1), ids.get(3), ids.get(2)));
		robot.keys("3");
		awaitAnswer("preference", new Prefers(ids.get(2), 1).value());
		var stored = stored();
		assertEquals(2, stored.getAnswers().size());
		assertEquals(Optional.of(new Ranking(List.of(List.of(ids.get(0)), List.of(ids.get(1)), List.of(ids.get(3)), List.of(ids.get(2))))),
				Ranking.of(stored.getAnswers().getFirst().getValue()));
	}

	private PreferenceItem content(Item item) throws Exception {
		return PreferenceJson.read(Files.readString(item.media()), item.name()).value().orElseThrow();
	}

	private void next() {
		var before = robot.get(() -> document().getItemId());
		robot.keys("Alt+ARROW_RIGHT");
		robot.await("the next item is shown", () -> canvas() != null && canvas().getAdapter(ShownResponses.class) != null
				&& !document().getItemId().equals(before) && responses().text(0).isFocusControl());
	}

	/** Pairs of PandaLM, each in the order of its own, beside what three others chose. */
	@Test
	void realPairsAreJudgedOneAfterTheOther() throws Exception {
		project = Samples.imported(folder, "pandalm.json", "comparisons");
		show();
		var chosen = new HashMap<String, String>();
		for (int i = 0; i < 4; i++) {
			var item = robot.get(() -> host.item().orElseThrow().item());
			var content = content(item);
			var ids = robot.get(() -> responses().ids());
			assertEquals(ResponseOrder.of(content.responseIds(), item.id(), User.current().id()), ids);
			for (int j = 0; j < 2; j++) {
				int place = j;
				assertEquals(content.response(ids.get(j)).orElseThrow().text(), robot.get(() -> responses().text(place).getText()));
			}
			assertEquals(content.prompt().getFirst().content(), robot.get(() -> responses().prompt().getText()));
			robot.keys(i % 2 == 0 ? "1" : "2");
			awaitAnswer("preference", new Prefers(ids.get(i % 2), 1).value());
			chosen.put(item.id(), ids.get(i % 2));
			if (i < 3)
				next();
		}
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			for (var one : chosen.entrySet()) {
				assertEquals(new Prefers(one.getValue(), 1).value(),
						store.documents().read(one.getKey(), User.current().id()).orElseThrow().getAnswers().getFirst().getValue());
				assertEquals(3, store.documents().ofItem(one.getKey()).stream().filter(document -> document.getAnnotatorId().startsWith("annotator")).count());
			}
		}
	}

	/** Dialogues of HH-RLHF: what both have in common is the prompt, with its turns. */
	@Test
	void realDialoguesAreShownInTurns() throws Exception {
		project = Samples.imported(folder, "hh.jsonl", "hh-rlhf");
		show();
		var first = content(robot.get(() -> host.item().orElseThrow().item()));
		assertEquals(List.of("Does time flow forward only, or does it move differently also?"), first.prompt().stream().map(Message::content).toList());
		next();
		var second = content(robot.get(() -> host.item().orElseThrow().item()));
		assertEquals(3, second.prompt().size());
		var prompt = robot.get(() -> responses().prompt().getText());
		for (var message : second.prompt())
			assertTrue(prompt.contains(message.content()), prompt);
		assertTrue(robot.get(() -> IntStream.range(0, 2).anyMatch(i -> responses().text(i).getText().endsWith("perpetual cycle of conflict."))));
		robot.keys("0");
		awaitAnswer("preference", new AllBad().value());
	}

	private static int right(Control control) {
		return control.toDisplay(control.getSize().x, 0).x;
	}

	/** System message and turns of the prompt are shown, each under its speaker; V shows Markdown with and without its styles. */
	@Test
	void markdownIsShownStyledAndRaw() throws Exception {
		open("four.preference");
		var content = Samples.content("four.preference");
		robot.run(() -> content.prompt().forEach(message -> assertTrue(responses().prompt().getText().contains(message.content().strip().lines().findFirst().orElse("")))));
		robot.run(() -> {
			for (int i = 0; i < 4; i++)
				assertTrue(right(responses().text(i)) <= right(responses().prompt()), "nothing is beyond the edge");
		});
		int fenced = robot.get(() -> {
			for (int i = 0; i < 4; i++)
				if (responses().text(i).getText().contains("`") || responses().text(i).getText().contains("**"))
					return i;
			return -1;
		});
		assertTrue(fenced >= 0, "a response has Markdown");
		int styled = robot.get(() -> responses().styles(fenced).size());
		assertTrue(styled > 0);
		robot.keys("V");
		robot.await("it is shown as it is", () -> responses().styles(fenced).isEmpty());
		robot.keys("V");
		robot.await("it is styled again", () -> responses().styles(fenced).size() == styled);
	}

	/** Drags the heading of one response to that of another. */
	private void drag(int from, int to) {
		var offset = robot.get(() -> {
			var target = responses().heading(to).toDisplay(4, 4);
			return responses().heading(from).toControl(target);
		});
		robot.drag(robot.get(() -> responses().heading(from)), 4, 4, offset.x, offset.y);
	}

	@Test
	void responsesAreScoredAndPlacesInThemLabelled() throws Exception {
		open("pair.preference");
		var ids = robot.get(() -> responses().ids());
		robot.keys("TAB");
		robot.await("the second has the keyboard", () -> responses().text(1).isFocusControl());
		robot.keys("Q");
		robot.keys("CR");
		robot.await("the response has the label", () -> document().getAnnotations().size() == 1);
		robot.keys("Alt+4");
		robot.await("the attributes have the keyboard", () -> !responses().text(1).isFocusControl());
		robot.keys("4");
		robot.await("the score is given", () -> document().getAnnotations().getFirst().getValues().stream().anyMatch(v -> Long.valueOf(4).equals(v.getValue())));
		robot.run(() -> canvas().setFocus());
		robot.await("a response has the keyboard", () -> responses().text(1).isFocusControl());
		robot.keys("G");
		var original = Samples.content("pair.preference").response(ids.get(1)).get().text();
		awaitAnswer("rewrite", original);
		robot.keys("Alt+5");
		robot.awaitFocus(Text.class);
		robot.type("It is shorter.");
		robot.keys("TAB");
		awaitAnswer("reason", "It is shorter.");
		robot.keys("Ctrl+END");
		robot.type(" Thanks.");
		robot.keys("Shift+TAB");
		awaitAnswer("rewrite", original + " Thanks.");
		robot.await("what was added is shown", () -> shows(host.window().getShell(), original + " Thanks."));
		robot.run(() -> canvas().setFocus());
		robot.await("a response has the keyboard", () -> responses().text(1).isFocusControl());
		mark(0, 3, 9);
		robot.keys("W");
		robot.await("the place has the label", () -> document().getAnnotations().size() == 2);
		robot.keys("Q"); // a label for whole responses, which the selected place cannot have
		robot.await("the label is in use", () -> "quality".equals(host.item().orElseThrow().editing().activeLabelId().get()));
		var stored = stored();
		var score = stored.getAnnotations().getFirst();
		assertEquals("quality", score.getLabelId());
		assertEquals(ids.get(1), score.getPart());
		assertTrue(score.getGeometry() instanceof Whole);
		assertEquals(4L, score.getValues().getFirst().getValue());
		var evidence = stored.getAnnotations().getLast();
		var span = (TextSpan) evidence.getGeometry();
		var text = Samples.content(shown).response(ids.get(0)).get().text();
		assertEquals("error", evidence.getLabelId());
		assertEquals(ids.get(0), evidence.getPart());
		assertArrayEquals(new int[] { 3, 9 }, span.getOffsets());
		assertEquals(List.of(text.substring(3, 9)), span.getQuotes());
	}

	private static boolean shows(Control control, String text) {
		return control instanceof StyledText shown && shown.isVisible() && shown.getText().equals(text)
				|| control instanceof Composite composite && Stream.of(composite.getChildren()).anyMatch(child -> shows(child, text));
	}

	/** An answer in Arabic begins at the right edge, that in English at the left; the mouse marks what is below it in both. */
	@Test
	void whatRunsFromRightToLeftIsMarkedWhereItIs() throws Exception {
		open("arabic.preference");
		int arabic = robot.get(() -> responses().ids().indexOf("a"));
		assertEquals(SWT.RIGHT_TO_LEFT, robot.get(() -> responses().text(arabic).getOrientation()));
		assertEquals(SWT.LEFT_TO_RIGHT, robot.get(() -> responses().text(1 - arabic).getOrientation()));
		assertEquals(SWT.LEFT_TO_RIGHT, robot.get(() -> responses().prompt().getOrientation()));
		mark(arabic, 0, 3);
		robot.keys("W");
		robot.await("the place has the label", () -> document().getAnnotations().size() == 1);
		var stored = stored().getAnnotations().getFirst();
		assertEquals("a", stored.getPart());
		assertEquals(List.of("\u0646\u0639\u0645"), ((TextSpan) stored.getGeometry()).getQuotes());
	}

	/** Drags over the text of a response. */
	private void mark(int index, int from, int to) {
		var text = robot.get(() -> responses().text(index));
		Point start = robot.get(() -> text.getLocationAtOffset(from));
		Point end = robot.get(() -> text.getLocationAtOffset(to));
		int half = robot.get(() -> text.getLineHeight() / 2);
		robot.drag(text, start.x, start.y + half, end.x, end.y + half);
		robot.await("text is marked", () -> text.getSelection().equals(new Point(from, to)));
	}

	@Test
	void namesOfModelsAndHostileTextsAreNotShown() throws Exception {
		open("four.preference");
		var last = robot.get(() -> responses().ids().indexOf("r4"));
		var text = robot.get(() -> responses().text(last).getText());
		assertTrue(text.endsWith("<script>alert(1)</script>\u2400\u241B[2J"), text);
		robot.run(() -> {
			for (int i = 0; i < 4; i++)
				assertFalse(heading(i).contains("alpha") || heading(i).contains("beta") || heading(i).contains("gamma"), heading(i));
		});
	}

	private String heading(int index) {
		var all = new StringBuilder();
		for (var part : responses().heading(index).getParent().getChildren())
			if (part instanceof org.eclipse.swt.widgets.Label label)
				all.append(label.getText()).append(' ');
		return all.toString();
	}
}
