package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.rows.RowList;
import org.opentest4j.AssertionFailedError;

/** Files and folders are dragged by mouse from another window, as from a file manager, and dropped on the workbench. */
class DragAndDropTest extends WizardTestBase {

	private static final String ITEMS = "org.labelwright.ui.view.items";
	private static final int SIZE = 60;

	private boolean silent;
	private Shell desk;

	@BeforeEach
	void showMessages() {
		silent = ErrorDialog.AUTOMATED_MODE;
		ErrorDialog.AUTOMATED_MODE = false; // the test harness keeps messages from being shown
	}

	@AfterEach
	void clear() {
		ErrorDialog.AUTOMATED_MODE = silent;
		robot.run(() -> {
			if (desk != null)
				desk.dispose();
		});
	}

	/** A small window from which something can be dragged. */
	private Control offer(Transfer transfer, Object data) {
		return robot.get(() -> {
			desk = new Shell(window.getShell().getDisplay(), SWT.ON_TOP | SWT.NO_TRIM);
			desk.setLayout(new FillLayout());
			var label = new Label(desk, SWT.BORDER);
			var source = new DragSource(label, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
			source.setTransfer(transfer);
			source.addDragListener(new DragSourceAdapter() {
				@Override
				public void dragSetData(DragSourceEvent event) {
					event.data = data;
				}
			});
			var corner = window.getShell().toDisplay(window.getShell().getSize().x / 2, 4);
			desk.setBounds(corner.x, corner.y, SIZE, SIZE);
			desk.setVisible(true);
			return label;
		});
	}

	private void drop(Control target, Path... paths) {
		drop(FileTransfer.getInstance(), Arrays.stream(paths).map(Path::toString).toArray(String[]::new), target);
	}

	private void drop(Transfer transfer, Object data, Control target) {
		var source = offer(transfer, data);
		robot.await("the source is on the screen", source::isVisible);
		var size = robot.get(target::getSize);
		robot.dragAndDrop(source, SIZE / 2, SIZE / 2, target, size.x / 2, size.y / 2);
		robot.run(desk::dispose);
	}

	/** The table of the navigator. */
	private RowList navigator() {
		return robot.get(() -> {
			try {
				window.getActivePage().showView(ITEMS);
			} catch (PartInitException e) {
				throw new AssertionFailedError(ITEMS, e);
			}
			return find(window.getShell(), RowList.class, table -> table.columns() == 5);
		});
	}

	private Control editor() {
		robot.run(host::showEditor);
		return robot.get(() -> {
			var button = find(window.getShell(), Label.class, label -> label.getText().startsWith("Welcome") || label.getText().startsWith("No item"));
			return button.getParent().getParent();
		});
	}

	private static <C extends Control> C find(Composite parent, Class<C> type, Predicate<C> wanted) {
		for (var child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible() && wanted.test(type.cast(child)))
				return type.cast(child);
			if (child instanceof Composite composite) {
				var found = find(composite, type, wanted);
				if (found != null)
					return found;
			}
		}
		return null;
	}

	private Path photos(String... names) throws Exception {
		var photos = lowerCase("photos");
		for (var name : names)
			Files.copy(sample().resolve("images").resolve(name), photos.resolve(name));
		return photos;
	}

	private List<Path> stored() throws Exception {
		return store().items().page(ItemFilter.ALL, ItemSort.NAME, 0, 10).stream().map(row -> row.item().media()).toList();
	}

	@Test
	void aFolderOnTheNavigatorBeginsAProject() throws Exception {
		var photos = photos("000000006818.jpg", "000000331352.jpg");
		drop(navigator(), photos);
		var wizard = robot.awaitShell("New Project");
		awaitNext(wizard);
		robot.keys("Alt+N");
		awaitText();
		robot.type("cat\r");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		robot.awaitClosed(wizard);
		robot.await("the project is open", () -> host.project().isPresent());
		assertEquals(List.of(photos.resolve("000000006818.jpg"), photos.resolve("000000331352.jpg")), stored());
	}

	@Test
	void aFolderAndFilesOnTheNavigatorAreAddedToTheProject() throws Exception {
		var photos = photos("000000006818.jpg", "000000331352.jpg");
		var other = Files.copy(sample().resolve("images/000000252219.jpg"), Files.createDirectory(photos.resolveSibling("other")).resolve("b c%é.jpg"));
		openProject("cat");
		drop(navigator(), photos, other);
		add();
		assertEquals(Set.of(photos.resolve("000000006818.jpg"), photos.resolve("000000331352.jpg"), other), Set.copyOf(stored()));
	}

	@Test
	void filesInTheMiddleAreAddedToTheProject() throws Exception {
		var photos = photos("000000006818.jpg", "000000331352.jpg", "000000252219.jpg");
		openProject("cat");
		drop(editor(), photos.resolve("000000006818.jpg"), photos.resolve("000000252219.jpg"));
		add();
		assertEquals(List.of(photos.resolve("000000006818.jpg"), photos.resolve("000000252219.jpg")), stored());
		assertTrue(Files.exists(photos.resolve("000000006818.jpg")), "a drop never moves a file");
	}

	private void add() {
		var wizard = robot.awaitShell("Add Media");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		robot.awaitClosed(wizard);
		dismiss("Add Media");
	}

	@Test
	void aProjectIsOpened() throws Exception {
		var folder = project("dropped");
		drop(navigator(), folder);
		robot.await("the project is open", () -> host.project().isPresent());
		assertEquals(folder, store().folder());
	}

	private Path project(String name) throws Exception {
		var folder = temporary.resolve(name + ProjectStore.EXTENSION);
		new CreateProjectOperation(folder, name, User.current()).schema(schema("cat")).run(SubMonitor.convert(null));
		return folder;
	}

	@Test
	void aDatasetIsImported() throws Exception {
		openProject("cat");
		drop(navigator(), sample().resolve("instances.json"));
		var wizard = robot.awaitShell("Import Dataset");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Dataset Imported");
		assertEquals(sampleJson().path("annotations").size(), labelsOfAnnotations(store()).size());
	}

	@Test
	void severalProjectsAtOnceAreRefusedWithAReason() throws Exception {
		drop(navigator(), project("one"), project("two"));
		var message = awaitMessage("one at a time");
		robot.keys("ESC");
		robot.awaitClosed(message);
		assertTrue(robot.get(() -> host.project().isEmpty() && host.opening().isEmpty()));
	}

	@Test
	void filesThatCannotBeAnnotatedAreRefusedWithAReason() throws Exception {
		var place = lowerCase("place");
		Files.write(place.resolve("program.bin"), new byte[] { 0, 1, 2, 3, 0, 0, 0, 7 });
		openProject("cat");
		drop(navigator(), place.resolve("program.bin"));
		var wizard = robot.awaitShell("Add Media");
		robot.await("it says why", () -> find(wizard, Label.class, label -> label.getText().contains("Nothing here can be annotated")) != null);
		assertFalse(robot.get(() -> ((WizardDialog) wizard.getData()).getCurrentPage().isPageComplete()));
		robot.keys("ESC");
		robot.awaitClosed(wizard);
		assertEquals(0, store().items().count(ItemFilter.ALL));
	}

	@Test
	void aLinkOfABrowserIsRefusedWithAReason() {
		drop(new Links(), "http://localhost/a.jpg\r\n", navigator());
		var message = awaitMessage("Save it to a folder first");
		robot.keys("ESC");
		robot.awaitClosed(message);
	}

	/** Addresses as browsers offer them when a picture is dragged. */
	private static final class Links extends ByteArrayTransfer {

		private static final String NAME = "text/uri-list";

		@Override
		protected int[] getTypeIds() {
			return new int[] { registerType(NAME) };
		}

		@Override
		protected String[] getTypeNames() {
			return new String[] { NAME };
		}

		@Override
		protected void javaToNative(Object object, TransferData data) {
			super.javaToNative(((String) object).getBytes(StandardCharsets.US_ASCII), data);
		}
	}

	private Shell awaitMessage(String text) {
		robot.await("a message with " + text, () -> {
			var shell = window.getShell().getDisplay().getActiveShell();
			return shell != null && shell != window.getShell() && (find(shell, Label.class, label -> label.getText().contains(text)) != null
					|| find(shell, Text.class, field -> field.getText().contains(text)) != null);
		});
		return robot.get(window.getShell().getDisplay()::getActiveShell);
	}
}
