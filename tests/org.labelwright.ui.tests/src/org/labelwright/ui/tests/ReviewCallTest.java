package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Ids;
import org.labelwright.core.modality.Modality;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.ui.internal.TextPlaces;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;
import org.labelwright.ui.canvas.timeline.Timeline;

/** A reviewer at work on a call and its transcript, of which two say different things on both parts and across them. */
class ReviewCallTest extends ReviewTestBase {

	private static final Path DATA = file("examples/sample-call");

	private Part speech;
	private Part transcript;

	private static Part part(String item, int position, String role, String modalityId, Modality modality, String name) throws Exception {
		var media = DATA.resolve(name);
		return Part.of(item, position, role, modalityId, media, modality.examine(media).value().orElseThrow(), Files.size(media));
	}

	private Said turn(Said said, double start, double end) {
		said.interval("turn", Math.round(start * SECOND), Math.round(end * SECOND));
		said.document().getAnnotations().getLast().setPart(speech.id());
		return said;
	}

	private Said thing(Said said, String quote) throws Exception {
		int start = Files.readString(DATA.resolve("call.txt")).indexOf(quote);
		return quoting(said.spanIn(transcript.id(), "thing", start, start + quote.length()), quote);
	}

	private TextPlaces places() {
		return workbench.canvas().getAdapter(TextPlaces.class);
	}

	private String partOf(Annotation annotation) {
		return annotation.getPart().equals(speech.id()) ? "speech" : "transcript";
	}

	@Test
	void eachDifferenceIsSeenOnItsPartAndRelationsAcrossPartsAreDecided() throws Exception {
		var id = Ids.next();
		speech = part(id, 0, "speech", AudioModality.ID, new AudioModality(), "call.wav");
		transcript = part(id, 1, "transcript", TextModality.ID, new TextModality(), "call.txt");
		var schema = TestProjects.schema("turn", "thing");
		var spoken = SchemaFactory.eINSTANCE.createRelationType();
		spoken.setId("spoken");
		spoken.setName("spoken as");
		schema.getRelationTypes().add(spoken);
		var ana = thing(turn(Said.by("ana"), 0.6, 2.2), "ledger");
		var ben = thing(thing(turn(turn(Said.by("ben"), 0.6, 2.2), 2.4, 4.2), "the ledger"), "barrel").relation("spoken", 1, 3);
		review(schema, "call", List.of(speech, transcript), ana, ben);
		var robot = workbench.robot;
		awaitLanes("Segments", "ana", "ben");
		var timeline = robot.get(this::timeline);
		var list = differences();
		assertEquals(List.of("extra: turn (0:02.400)", "place 60 %: thing (ledger)", "extra: thing (barrel)", "extra: spoken as"), listed(list));
		workbench.keys("F6");
		robot.await("the text has the keyboard", () -> places() != null && places().control().isFocusControl() && places().middle(0) != null);
		var text = robot.get(() -> places().control());
		workbench.keys("Ctrl+Alt+H");
		robot.await("the text is hidden", () -> !text.isVisible() && timeline.isFocusControl());
		differences();
		workbench.keys("F8");
		awaitCurrent(1);
		robot.await("the text is shown, and has the tools, but not the keyboard", () -> text.isVisible() && places() != null && list.isFocusControl());
		workbench.keys("2");
		awaitCurrent(2);
		workbench.keys("F8");
		awaitCurrent(3);
		workbench.keys("2");
		robot.await("the relation has brought what it relates", () -> workbench.host.item().orElseThrow().document().getRelations().size() == 1
				&& workbench.annotations().size() == 3);
		robot.await("no difference is open", () -> review().review().open() == 0);
		workbench.keys("Ctrl+Z");
		robot.await("three are open", () -> review().review().open() == 3);
		workbench.keys("Ctrl+Y");
		robot.await("none is open", () -> review().review().open() == 0);
		besideShowsEachPart(timeline);
		workbench.keys("A");
		robot.await("what both say is there too", () -> workbench.annotations().size() == 4);
		workbench.awaitSaved();
		workbench.close();

		assertEquals(said, sources(), "what annotators said stays as it was, byte for byte");
		try (var store = ProjectStore.openReadOnly(project)) {
			var made = adjudicated(store, "call");
			assertEquals(List.of("thing transcript [ben, ana] Accepted from ben", "turn speech [ben] Accepted from ben", "thing transcript [ben] Accepted from ben",
					"turn speech [ana, ben] All agree"), made.getAnnotations().stream().map(one -> one.getLabelId() + ' ' + partOf(one) + ' ' + because(one)).toList());
			var ids = made.getAnnotations().stream().map(Annotation::getId).toList();
			var relation = made.getRelations().getFirst();
			assertEquals("1 2 [ben] Accepted from ben", ids.indexOf(relation.getSourceId()) + " " + ids.indexOf(relation.getTargetId()) + ' ' + because(relation));
		}
	}

	/** Ben's is beside the part that has the keyboard, and shows what that shows, though the views of parts are not linked. */
	private void besideShowsEachPart(Timeline first) {
		var robot = workbench.robot;
		robot.run(() -> workbench.window.getActivePage().getActiveEditor().setFocus());
		workbench.keys("Ctrl+F9");
		var beside = new ArrayList<Timeline>();
		workbench.keys("F6");
		robot.await("the sound has the keyboard, and another timeline is beside it", () -> {
			beside.clear();
			Workbench.collect(workbench.window.getShell(), Timeline.class, one -> one != first && !one.lanes().isEmpty(), beside);
			return first.isFocusControl() && beside.size() == 1;
		});
		int middle = robot.get(() -> first.axisX(3 * SECOND));
		robot.hold("Ctrl", () -> robot.wheel(first, middle, 60, 2));
		robot.await("both have come closer", () -> first.scale().visible().length() < 6 * SECOND && sameStretch(first, beside.getFirst()));
		workbench.keys("F6");
		robot.await("the text is beside the text", () -> places() != null && !beside.getFirst().isVisible());
		workbench.keys("Ctrl+F9");
		differences();
	}
}
