package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/** A reviewer at work on photographs with the boxes of COCO, and on what two others made of them. */
class ReviewTest extends ReviewTestBase {

	private static final Path DATA = Path.of(System.getProperty("labelwright.basedir"), "examples/sample-coco");
	private static final String TWO = "000000041888.jpg";
	private static final String THREE = "000000252219.jpg";
	private static final String SAME = "000000331352.jpg";

	/** As COCO has it: left, top, width, height. */
	private static List<double[]> boxes(String picture) throws Exception {
		var number = Integer.parseInt(picture.substring(0, 12));
		var found = new ArrayList<double[]>();
		var matcher = Pattern.compile("\"image_id\": ?" + number + ", ?\"bbox\": ?\\[([^]]*)\\]").matcher(Files.readString(DATA.resolve("instances.json")));
		while (matcher.find())
			found.add(Pattern.compile(", ?").splitAsStream(matcher.group(1)).mapToDouble(Double::parseDouble).toArray());
		return found;
	}

	private static Annotation object(String id, String label, double[] box) {
		var geometry = AnnotationFactory.eINSTANCE.createBox();
		geometry.setX(box[0]);
		geometry.setY(box[1]);
		geometry.setWidth(box[2]);
		geometry.setHeight(box[3]);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(id);
		annotation.setLabelId(label);
		annotation.setGeometry(geometry);
		return annotation;
	}

	/** What COCO says, changed by hand as an annotator might have said it. */
	private static List<Annotation> said(String who, String picture, Consumer<List<Annotation>> change) throws Exception {
		var all = new ArrayList<Annotation>();
		for (var box : boxes(picture))
			all.add(object(who + ' ' + picture + ' ' + all.size(), "person", box));
		change.accept(all);
		return all;
	}

	private void share() throws Exception {
		project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", Samples.schema(), ME)) {
			var items = new ArrayList<Item>();
			for (var name : List.of(TWO, THREE, SAME)) {
				var file = DATA.resolve("images").resolve(name);
				items.add(Item.of(name, Samples.IMAGE, file, new MediaInfo("image/jpeg", 640, 427, -1, 1, 1, Map.of()), Files.size(file)));
			}
			store.items().add(items, ME, SubMonitor.convert(null));
			Consumer<List<Annotation>> asItIs = all -> {
			};
			Map<String, Map<String, Consumer<List<Annotation>>>> work = Map.of(
					TWO, new TreeMap<>(Map.of("ana", asItIs, "ben", all -> {
						all.get(0).setLabelId("dog");
						((Box) all.get(1).getGeometry()).setX(((Box) all.get(1).getGeometry()).getX() + ((Box) all.get(1).getGeometry()).getWidth() / 3);
						all.remove(2);
						all.add(object("ben extra", "car", new double[] { 5, 5, 40, 30 }));
					})), THREE, new TreeMap<>(Map.of("ana", asItIs, "ben", asItIs, "cid", all -> all.removeLast())),
					SAME, new TreeMap<>(Map.of("ana", asItIs, "ben", asItIs)));
			try (var bulk = store.bulk("say", ME)) {
				for (var item : work.keySet())
					for (var who : work.get(item).entrySet()) {
						var document = bulk.document(store.items().findByName(item).getFirst().id(), new User(who.getKey(), who.getKey()));
						double rank = 1;
						for (var annotation : said(who.getKey(), item, who.getValue())) {
							annotation.setRank(rank++);
							bulk.put(document, annotation);
						}
					}
				bulk.commit();
			}
			store.assignments().assign(store.items().findByName(TWO).getFirst().id(), ME, Task.REVIEW, 1, null, null, ME);
		}
	}

	private static String shown(Annotation annotation) {
		var box = (Box) annotation.getGeometry();
		return annotation.getLabelId() + ' ' + Math.round(box.getX()) + ' ' + Provenance.of(annotation).map(because -> because.from().toString()).orElse("");
	}

	@Test
	void goesThroughTheQueueAndDecides() throws Exception {
		share();
		var before = sources();
		var robot = workbench.robot;
		robot.run(() -> workbench.host.open(project));
		robot.await("an item is open", () -> workbench.host.item().isPresent());
		assertTrue(workbench.item().review().isEmpty(), "one's own document");
		workbench.keys("F11");
		awaitReview();
		var queue = workbench.control(ViewIds.QUEUE, RowList.class, table -> table.columns() == 1 && table.count() == 3);
		robot.await("annotators are compared", () -> queue.detail(1, 0).equals("1 of 7 differ") && queue.detail(2, 0).equals("2 annotators agree"));
		assertEquals(TWO, robot.get(() -> queue.text(0, 0)), "my task first");
		assertEquals("assigned to you, low agreement: 4 of 4 differ", robot.get(() -> queue.detail(0, 0)));
		var row = robot.get(() -> queue.bounds(0, 0));
		robot.click(queue, row.x + 30, row.y + row.height / 2);
		awaitReview(TWO);

		var list = differences();
		robot.await("they are listed in the order of the first annotator", () -> list.count() == 4 && list.text(0, 1).equals("label") && list.text(1, 1).startsWith("place")
				&& list.text(2, 1).equals("missing") && list.text(3, 1).equals("extra"));
		assertEquals("1 · ana, 2 · ben", robot.get(() -> list.name(3) + ", " + list.name(4)));
		robot.await("the canvas shows what both say", () -> workbench.canvas().getAdapter(Scene.class).size() == 6);
		workbench.keys("2");
		awaitDecided(1);
		assertEquals("Accepted from ben", robot.get(() -> list.text(0, 8)));
		robot.await("the next is looked at", () -> list.focused() == 1);
		workbench.keys("1");
		awaitDecided(2);
		robot.await("the next is looked at", () -> list.focused() == 2);
		workbench.keys("X");
		var dialog = robot.awaitShell("Reject");
		robot.awaitFocus(Combo.class);
		robot.type("a reflection");
		workbench.keys("CR");
		robot.awaitClosed(dialog);
		awaitDecided(3);
		robot.await("the list has the keyboard again", list::isFocusControl);
		workbench.keys("Ctrl+Z");
		awaitDecided(2);
		workbench.keys("Ctrl+Y");
		awaitDecided(3);
		robot.await("the last is looked at", () -> list.focused() == 3);
		workbench.keys("E");
		robot.await("it is to be changed on the canvas", () -> workbench.canvasControl().isFocusControl() && workbench.annotations().size() == 3);
		workbench.keys("ARROW_RIGHT");
		robot.await("it has moved", () -> ((Box) workbench.annotations().getLast().getGeometry()).getX() > 5);
		workbench.keys("F9");
		robot.await("ana's are shown alone", () -> workbench.canvas().getAdapter(Scene.class).size() == 3 && review().looks().shown() == 0);
		workbench.keys("F9");
		workbench.keys("F9");
		robot.await("all are shown", () -> workbench.canvas().getAdapter(Scene.class).size() == 9);
		workbench.keys("Shift+F9");
		robot.await("the result is shown alone", () -> workbench.canvas().getAdapter(Scene.class).size() == 3);
		workbench.awaitSaved();
		var moved = Math.round(((Box) workbench.annotations().getLast().getGeometry()).getX());
		workbench.keys("Ctrl+CR");
		awaitReview(THREE);
		robot.await("what is reviewed is not in the queue", () -> queue.count() == 2);

		differences();
		workbench.keys("A");
		robot.await("what all say is taken over", () -> workbench.annotations().size() == 6);
		workbench.keys("M");
		robot.awaitFocus(Text.class);
		robot.type("majority");
		workbench.keys("CR");
		robot.await("what most say is kept", () -> workbench.annotations().size() == 7 && review().review().open() == 0);
		workbench.awaitSaved();

		workbench.close();
		robot.run(() -> workbench.host.open(project));
		awaitReview(THREE);
		robot.await("it is as it was", () -> workbench.annotations().size() == 7 && review().review().open() == 0);
		workbench.keys("Ctrl+Z");
		robot.await("the merge is undone", () -> workbench.annotations().size() == 6 && review().review().open() == 1);
		workbench.keys("Ctrl+Y");
		robot.await("and done again", () -> workbench.annotations().size() == 7);
		workbench.awaitSaved();
		workbench.close();

		assertEquals(before, sources(), "what annotators said stays as it was, byte for byte");
		try (var store = ProjectStore.openReadOnly(project)) {
			var item = store.items().findByName(TWO).getFirst().id();
			var two = adjudicated(store, TWO);
			var ana = boxes(TWO);
			assertEquals(List.of("dog " + Math.round(ana.get(0)[0]) + " [ben " + TWO + " 0, ana " + TWO + " 0]",
					"person " + Math.round(ana.get(1)[0]) + " [ana " + TWO + " 1, ben " + TWO + " 1]", "car " + moved + " [ben extra]"),
					two.getAnnotations().stream().map(ReviewTest::shown).toList());
			assertEquals(DocumentState.ACCEPTED, two.getState(), "one review is all there is");
			var dropped = two.getForeign().get("adjudication").get("dropped");
			assertEquals("a reflection: ana " + TWO + " 2", dropped.get(0).get("reason").textValue() + ": " + dropped.get(0).get("from").get(0).textValue());
			assertEquals(1, dropped.size());
			assertEquals(List.of(State.DONE), store.assignments().ofItem(item).stream().map(assignment -> assignment.state()).toList());
			var three = adjudicated(store, THREE);
			assertEquals("[ana, ben, cid] null", because(three, 0));
			assertEquals("[ana, ben] majority", because(three, 6));
		}
	}

	private static String because(AnnotationDocument document, int index) {
		return Provenance.of(document.getAnnotations().get(index)).map(because -> because.annotators() + " " + because.strategy()).orElseThrow();
	}
}
