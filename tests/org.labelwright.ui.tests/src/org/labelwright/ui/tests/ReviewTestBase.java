package org.labelwright.ui.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.labelwright.core.User;
import org.labelwright.core.modality.Modality;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.internal.AnnotatePerspective;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.review.OpenReview;
import org.labelwright.ui.internal.rows.RowList;

/** A reviewer at the running workbench. */
abstract class ReviewTestBase extends WorkbenchTestBase {

	static final User ME = User.current();
	static final long SECOND = 1_000_000;

	/** What annotators had said before the review. */
	String said;

	/** A file that tests of other bundles hold, or an example. */
	static Path file(String name) {
		return Path.of(System.getProperty("labelwright.basedir"), name);
	}

	/** Makes a project of one medium about which annotators said something, and opens it in a review. */
	void review(LabelSchema schema, String modalityId, Modality modality, Path media, Said... said) throws Exception {
		var item = Item.of(media.getFileName().toString(), modalityId, media, modality.examine(media).value().orElseThrow(), Files.size(media));
		project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema, ME)) {
			store.items().add(List.of(item), ME, SubMonitor.convert(null));
			store(store, item.name(), said);
		}
		open(item.name());
	}

	/** The same of an item of several parts. */
	void review(LabelSchema schema, String name, List<Part> parts, Said... said) throws Exception {
		project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema, ME)) {
			store.items().addWithParts(Map.of(name, parts), ME, SubMonitor.convert(null));
			store(store, name, said);
		}
		open(name);
	}

	private static void store(ProjectStore store, String name, Said... all) throws Exception {
		for (var said : all)
			said.store(store, store.items().findByName(name).getFirst().id(), ME, null);
	}

	private void open(String name) throws Exception {
		said = sources();
		workbench.robot.run(() -> workbench.host.open(project));
		workbench.robot.await(name + " is open", () -> workbench.host.item().isPresent());
		workbench.keys("F11");
		awaitReview();
	}

	void awaitReview() {
		workbench.robot.await("it is reviewed", () -> workbench.host.item().flatMap(item -> item.review()).isPresent());
	}

	void awaitReview(String name) {
		workbench.robot.await(name + " is reviewed", () -> workbench.host.item().filter(item -> item.item().name().equals(name) && item.review().isPresent()).isPresent());
	}

	/** Tells what the last span quotes, as the editor for texts does. */
	static Said quoting(Said said, String quote) {
		((TextSpan) said.document().getAnnotations().getLast().getGeometry()).getQuotes().add(quote);
		return said;
	}

	OpenReview review() {
		return workbench.item().review().orElseThrow();
	}

	void awaitDecided(int decided) {
		workbench.robot.await(decided + " are decided", () -> review().review().differences().size() - review().review().open() == decided);
	}

	/** Waits until a difference is looked at, by its number in the list. */
	void awaitCurrent(int number) {
		workbench.robot.await("difference " + number + " is looked at", () -> review().review().differences().indexOf(review().current().get()) == number);
	}

	/** What annotators differ in, as the list tells it: how, and in what. */
	List<String> listed(RowList list) {
		return workbench.robot.get(() -> IntStream.range(0, list.count()).mapToObj(row -> list.text(row, 1) + ": " + list.text(row, 2)).toList());
	}

	/** Gives the list of differences the keyboard. */
	RowList differences() {
		var list = workbench.control(ViewIds.DIFFERENCES, RowList.class, table -> table.columns() == 9 && table.name(1).equals("Differs"));
		workbench.keys("F7");
		workbench.robot.await("the differences have the keyboard", list::isFocusControl);
		return list;
	}

	/** All that annotators said of all items, as it is stored. Only while the project is not open. */
	String sources() throws Exception {
		var all = new TreeMap<String, String>();
		try (var store = ProjectStore.openReadOnly(project)) {
			store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> all.put(row.item().id(), row.item().name()), SubMonitor.convert(null));
			for (var item : List.copyOf(all.keySet()))
				for (var document : store.documents().ofItem(item))
					if (!document.getAnnotatorId().equals(ReviewQueue.ADJUDICATED.id()))
						all.put(item + document.getAnnotatorId(), new String(ModelJson.write(document), StandardCharsets.UTF_8));
		}
		return all.toString();
	}

	static AnnotationDocument adjudicated(ProjectStore store, String name) throws Exception {
		return store.documents().read(store.items().findByName(name).getFirst().id(), ReviewQueue.ADJUDICATED.id()).orElseThrow();
	}

	/** Whose a row of the adjudicated document is, the first whom it was taken from, and why it is there. */
	static String because(Statement row) {
		return Provenance.of(row).map(because -> because.annotators() + " " + because.reason()).orElse("nobody");
	}

	// ---- lanes of a timeline

	Timeline timeline() {
		return workbench.canvas().getAdapter(Timeline.class);
	}

	/** Waits until the timeline has lanes with these names one below another. */
	void awaitLanes(String... names) {
		workbench.robot.await("the lanes are " + List.of(names), () -> workbench.canvas() != null && timeline() != null
				&& Collections.indexOfSubList(timeline().lanes().stream().map(lane -> lane.name().strip()).toList(), List.of(names)) >= 0);
	}

	/** Clicks into the one lane of a name. */
	void clickLane(String name, double seconds) {
		var timeline = workbench.robot.get(this::timeline);
		workbench.robot.await(name + " is in view", () -> {
			timeline.reveal(lane(timeline, name));
			return timeline.getClientArea().contains(0, timeline.bounds(lane(timeline, name)).y + 9);
		});
		var place = workbench.robot.get(() -> timeline.bounds(lane(timeline, name)));
		workbench.robot.click(timeline, workbench.robot.get(() -> timeline.axisX((long) (seconds * SECOND))), place.y + place.height / 2);
	}

	static Lane lane(Timeline timeline, String name) {
		return timeline.lanes().stream().filter(lane -> lane.name().strip().equals(name)).findFirst().orElseThrow();
	}

	/** Whether two timelines show the same, but for the pixels of one of them. */
	static boolean sameStretch(Timeline one, Timeline other) {
		var shown = one.scale().visible();
		var shownThere = other.scale().visible();
		double pixels = 2 * one.scale().perPixel();
		return Math.abs(shown.start() - shownThere.start()) < pixels && Math.abs(shown.end() - shownThere.end()) < pixels;
	}

	@AfterEach
	void annotateAgain() {
		workbench.robot.run(() -> {
			try {
				PlatformUI.getWorkbench().showPerspective(AnnotatePerspective.ID, workbench.window);
			} catch (WorkbenchException e) {
				throw new IllegalStateException(e);
			}
		});
	}
}
