package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.SkeletonEdge;
import org.labelwright.model.schema.SkeletonPoint;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.wizards.internal.drop.DroppedFiles;

import com.fasterxml.jackson.databind.ObjectMapper;

class NewProjectWizardTest extends WizardTestBase {

	/** Opens the wizard and names the media. */
	private Shell begin(Path photos) {
		robot.keys("Ctrl+N");
		var wizard = robot.awaitShell("New Project");
		awaitText();
		robot.type(photos.toString());
		awaitNext(wizard);
		return wizard;
	}

	/** The same, and goes on to the page of labels. */
	private Shell labelsPage(Path photos) {
		var wizard = begin(photos);
		robot.keys("Alt+N");
		awaitText();
		return wizard;
	}

	private void finish(Shell wizard) {
		awaitFinish(wizard);
		robot.keys("Alt+F");
		robot.awaitClosed(wizard);
		robot.await("the project is open", () -> host.project().isPresent());
	}

	@Test
	void makesAProjectOfPhotographsByKeyboardOnly() throws Exception {
		var photos = lowerCase("photos");
		for (var name : List.of("000000006818.jpg", "000000331352.jpg", "000000252219.jpg"))
			Files.copy(sample().resolve("images").resolve(name), photos.resolve(name));
		Files.writeString(photos.resolve("readme.txt"), "no picture");

		var wizard = labelsPage(photos);
		robot.type("cat\r");
		robot.type("dog\r");
		finish(wizard);

		var folder = photos.resolveSibling("photos" + ProjectStore.EXTENSION);
		assertEquals(folder, store().folder());
		try (var stored = ProjectStore.openReadOnly(folder)) {
			assertEquals(List.of("cat", "dog"), stored.schema().getLabels().stream().map(Label::getName).toList());
			assertEquals(List.of("1", "2"), stored.schema().getLabels().stream().map(Label::getHotkey).toList());
			assertEquals(List.of("#E69F00", "#56B4E9"), stored.schema().getLabels().stream().map(Label::getColor).toList());
			assertEquals(List.of(0, 1), stored.schema().getLabels().stream().map(Label::getExportIndex).toList());
			var items = stored.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 10);
			assertEquals(List.of("000000006818.jpg", "000000252219.jpg", "000000331352.jpg"),
					items.stream().map(row -> row.item().name()).toList());
			assertEquals(photos.resolve("000000006818.jpg"), items.getFirst().item().media(), "referred to, not copied");
			assertTrue(items.stream().allMatch(row -> row.item().width() > 0 && row.item().height() > 0));
		}
	}

	@Test
	void beginsWithATemplateAndItsSampleByKeyboardOnly() throws Exception {
		var place = lowerCase("place");
		robot.keys("Ctrl+N");
		var wizard = robot.awaitShell("New Project");
		awaitText();
		robot.keys("Alt+T");
		var templates = robot.awaitShell("Template");
		awaitText();
		robot.type("yolo");
		robot.await("one is left, and looked at", () -> {
			var list = templates.getDisplay().getFocusControl() instanceof Text search ? table(search.getParent()) : null;
			return list != null && list.getItemCount() == 1 && templates.getDefaultButton().isEnabled();
		});
		robot.keys("Alt+A");
		robot.keys("Alt+U");
		robot.awaitClosed(templates);
		robot.awaitShell("New Project");
		robot.keys("Alt+L");
		awaitText();
		fill(place.toString());
		finish(wizard);

		try (var stored = ProjectStore.openReadOnly(place.resolve("Object detection" + ProjectStore.EXTENSION))) {
			assertEquals(List.of("person", "vehicle", "animal", "other object", "crowd"), stored.schema().getLabels().stream().map(Label::getName).toList());
			assertEquals(2, stored.schema().getLabels().getFirst().getAttributes().size());
			var items = stored.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 10);
			assertEquals(List.of("street1.png", "street2.png"), items.stream().map(row -> row.item().name()).toList());
			assertTrue(items.stream().allMatch(row -> row.item().media().startsWith(stored.folder())), "copied");
		}
	}

	private static Table table(Composite in) {
		return Arrays.stream(in.getChildren()).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElse(null);
	}

	@Test
	void makesALabelWithASkeletonByKeyboardOnly() throws Exception {
		var photos = lowerCase("photos");
		Files.copy(sample().resolve("images/000000006818.jpg"), photos.resolve("a.jpg"));
		var wizard = labelsPage(photos);
		robot.type("person\r");
		awaitFinish(wizard);
		while (!robot.get(() -> wizard.getDisplay().getFocusControl() instanceof Text text && text.getMessage().startsWith("nose"))) {
			var before = robot.get(wizard.getDisplay()::getFocusControl);
			robot.keys("TAB");
			robot.await("the focus goes on", () -> wizard.getDisplay().getFocusControl() != before);
		}
		robot.type("nose, left eye, right eye");
		robot.keys("TAB");
		robot.type("nose-left eye, 1-9");
		robot.await("there is no such line", () -> wizard.getData() instanceof WizardDialog dialog
				&& String.valueOf(dialog.getCurrentPage().getErrorMessage()).contains("1-9"));
		robot.keys("BS");
		robot.type("3");
		finish(wizard);
		robot.await("its picture is open", () -> host.item().isPresent());
		var label = store().schema().getLabels().getFirst();
		assertEquals(List.of("Keypoints"), label.getGeometryKinds());
		assertEquals(List.of("nose", "left eye", "right eye"), label.getSkeleton().getPoints().stream().map(SkeletonPoint::getName).toList());
		assertEquals(List.of(0, 0), label.getSkeleton().getEdges().stream().map(SkeletonEdge::getFrom).toList());
		assertEquals(List.of(1, 2), label.getSkeleton().getEdges().stream().map(SkeletonEdge::getTo).toList());
	}

	@Test
	void takesLabelsAndAnnotationsOfADataset() throws Exception {
		var place = lowerCase("place");
		Files.createDirectories(place.resolve("data"));
		Files.copy(sample().resolve("instances.json"), place.resolve("data/instances.json"));
		for (var image : Files.list(sample().resolve("images")).toList())
			Files.copy(image, Files.createDirectories(place.resolve("data/images")).resolve(image.getFileName()));

		robot.run(() -> DroppedFiles.take(window.getShell(), List.of(place.resolve("data/instances.json"))));
		var wizard = robot.awaitShell("New Project");
		awaitText();
		robot.keys("Alt+J");
		fill("dataset");
		robot.keys("Alt+L");
		fill(place.toString());
		finish(wizard);

		var counts = sampleCounts();
		assertEquals(counts.size(), store().schema().getLabels().size());
		assertEquals(sampleJson().path("images").size(), store().items().count(ItemFilter.ALL));
		var stored = labelsOfAnnotations(store());
		counts.forEach((name, count) -> assertEquals((long) count, stored.stream().filter(name::equals).count(), name));
	}

	@Test
	void asksQuestionsAboutEachItem() throws Exception {
		var photos = lowerCase("photos");
		Files.copy(sample().resolve("images/000000006818.jpg"), photos.resolve("a.jpg"));
		var wizard = labelsPage(photos);
		robot.type("cat\r");
		awaitNext(wizard);
		robot.keys("Alt+N");
		robot.keys("Alt+C");
		awaitText();
		robot.type("is it sharp");
		robot.keys("Alt+O");
		robot.await("the options have the focus",
				() -> window.getShell().getDisplay().getFocusControl() instanceof Text text && (text.getStyle() & SWT.MULTI) != 0);
		robot.type("yes\rno");
		robot.keys("Alt+R");
		awaitText();
		robot.type("beauty");
		finish(wizard);

		var questions = store().schema().getQuestions();
		var sharp = assertInstanceOf(ChoiceQuestion.class, questions.get(0));
		assertEquals("is it sharp", sharp.getName());
		assertEquals(List.of("yes", "no"), sharp.getOptions().stream().map(Option::getName).toList());
		var beauty = assertInstanceOf(RatingQuestion.class, questions.get(1));
		assertEquals("beauty", beauty.getName());
		assertEquals(5, beauty.getMaximum());
	}

	/** What the preview of items says, a line for each row. */
	private List<String> preview(Composite composite) {
		return Arrays.stream(composite.getChildren()).flatMap(child -> switch (child) {
		case Table table when table.isVisible() -> Arrays.stream(table.getItems()).map(row -> row.getText(0) + " | " + row.getText(1));
		case Composite inner -> preview(inner).stream();
		default -> Stream.<String>empty();
		}).toList();
	}

	@Test
	void showsWhichFilesBecomeOneItemAndMakesThem() throws Exception {
		var photos = lowerCase("drive");
		Files.createDirectories(photos.resolve("night"));
		for (var name : List.of("a.jpg", "a.left.jpg", "night/c.jpg", "night/d.jpg"))
			Files.copy(sample().resolve("images/000000006818.jpg"), photos.resolve(name));
		Files.writeString(photos.resolve("readme.unknown"), "no picture");
		var wizard = begin(photos);
		robot.keys("Alt+I");
		var how = robot.awaitFocus(Combo.class);
		choose(how, "One for files of the same name (call.wav, call.txt)");
		robot.await("files of the same name are together", () -> preview(wizard).equals(List.of("a | camera: a.jpg, left: a.left.jpg", "night/c.jpg | c.jpg",
				"night/d.jpg | d.jpg", " | Left over: readme.unknown")));
		choose(how, "One for the files of each folder");
		robot.await("files of a folder are together", () -> preview(wizard).equals(List.of("drive | camera: a.jpg, camera 2: a.left.jpg",
				"night | camera: c.jpg, camera 2: d.jpg", " | Left over: readme.unknown")));
		awaitNext(wizard);
		robot.keys("Alt+N");
		awaitText();
		robot.type("cat\r");
		finish(wizard);
		var parts = store().items().allParts();
		assertEquals(List.of("drive", "night"), store().items().page(ItemFilter.ALL, ItemSort.NAME, 0, 10).stream().map(row -> row.item().name()).toList());
		assertEquals(Set.of(List.of(photos.resolve("a.jpg"), photos.resolve("a.left.jpg")), List.of(photos.resolve("night/c.jpg"), photos.resolve("night/d.jpg"))),
				parts.values().stream().map(those -> those.stream().map(Part::media).toList()).collect(Collectors.toSet()));
		exportOnePart(photos.resolveSibling("out.json"));
	}

	private void exportOnePart(Path target) throws Exception {
		robot.keys("Ctrl+E");
		var wizard = robot.awaitShell("Export Dataset");
		robot.awaitFocus(org.eclipse.swt.widgets.List.class);
		robot.await("the parts are offered", () -> parts(wizard).filter(table -> table.getItemCount() == 2 && table.getSize().y > 2 * table.getItemHeight()).isPresent());
		var table = robot.get(() -> parts(wizard).orElseThrow());
		robot.click(table, 10, robot.get(() -> table.getItemHeight() / 2));
		robot.await("only the second is chosen", () -> Arrays.stream(table.getItems()).map(TableItem::getChecked).toList().equals(List.of(false, true)));
		awaitNext(wizard);
		robot.keys("Alt+N");
		awaitText();
		fill(target.toString());
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Dataset Exported");
		var files = new ObjectMapper().readTree(target.toFile()).path("images").findValuesAsText("file_name");
		assertEquals(Set.of("drive/a.left.jpg", "night/d.jpg"), Set.copyOf(files));
	}

	/** The table to tick parts in. */
	private static Optional<Table> parts(Composite composite) {
		return Arrays.stream(composite.getChildren()).flatMap(child -> switch (child) {
		case Table table when table.isVisible() && (table.getStyle() & SWT.CHECK) != 0 -> Stream.of(table);
		case Composite inner -> parts(inner).stream();
		default -> Stream.<Table>empty();
		}).findFirst();
	}

	@Test
	void leavesNothingWhenItIsDismissed() throws Exception {
		var photos = lowerCase("photos");
		Files.copy(sample().resolve("images/000000006818.jpg"), photos.resolve("a.jpg"));
		var wizard = begin(photos);
		robot.keys("ESC");
		robot.awaitClosed(wizard);
		try (var left = Files.list(photos.getParent())) {
			assertEquals(List.of(photos), left.toList());
		}
		assertTrue(robot.get(() -> host.project().isEmpty()));
	}

	/** More files than can be added before the key that cancels is pressed. */
	@Test
	void leavesNothingWhenItIsCancelledWhileFilesAreAdded() throws Exception {
		var photos = lowerCase("photos");
		var first = Files.copy(sample().resolve("images/000000006818.jpg"), photos.resolve("0.jpg"));
		for (int i = 1; i < 20_000; i++)
			Files.createLink(photos.resolve(i + ".jpg"), first);
		var wizard = labelsPage(photos);
		robot.type("cat\r");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		var folder = photos.resolveSibling("photos" + ProjectStore.EXTENSION);
		robot.await("the project is being made", () -> Files.exists(folder.resolve("project.db")));
		robot.keys("ESC");
		awaitFinish(wizard);
		assertFalse(Files.exists(folder), "nothing is left");
		assertTrue(robot.get(() -> host.project().isEmpty()));
		assertFalse(wizard.isDisposed(), "the wizard stays, to try again");
	}

	@Test
	void saysAtOnceWhatIsWrongWithTheLocation() throws Exception {
		var photos = lowerCase("photos");
		Files.createDirectories(photos.resolveSibling("photos" + ProjectStore.EXTENSION));
		robot.keys("Ctrl+N");
		var wizard = robot.awaitShell("New Project");
		awaitText();
		robot.type(photos.toString());
		robot.await("it says that the folder exists", () -> message(wizard).contains("exists already"));
		robot.keys("Alt+J");
		fill("other");
		awaitNext(wizard);
	}

	private static String message(Shell wizard) {
		return wizard.getData() instanceof WizardDialog dialog && dialog.getCurrentPage().getErrorMessage() != null
				? dialog.getCurrentPage().getErrorMessage()
				: "";
	}
}
