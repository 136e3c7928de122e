package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/**
 * A project that cannot be opened, or not wholly: the message says what to do, the project's files stay as
 * they are to the byte, and the workbench goes on.
 */
class OpeningTest extends WorkbenchTestBase {

	/** Locks the file named first, at the byte that the project's lock takes, until its input ends. */
	private static final String HOLDER = """
			import java.nio.channels.FileChannel;
			import java.nio.file.*;

			class Holder {
				public static void main(String[] args) throws Exception {
					try (var channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
							var lock = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
						System.out.println("locked");
						System.in.read();
					}
				}
			}
			""";
	private static final int HEADER_USER_VERSION = 60;

	private boolean silent;

	@BeforeEach
	void make() throws Exception {
		project = Samples.project(folder, 2);
		silent = ErrorDialog.AUTOMATED_MODE;
		ErrorDialog.AUTOMATED_MODE = false; // the test harness keeps messages from being shown
	}

	@AfterEach
	void silence() {
		ErrorDialog.AUTOMATED_MODE = silent;
	}

	/** The project's files but for the lock, in which a process that tries may write its name. */
	private Map<String, byte[]> files() throws Exception {
		var files = new TreeMap<String, byte[]>();
		try (var list = Files.list(project)) {
			for (var file : list.filter(Files::isRegularFile).filter(f -> !f.endsWith("project.lock")).toList())
				files.put(file.getFileName().toString(), Files.readAllBytes(file));
		}
		return files;
	}

	private void assertUntouched(Map<String, byte[]> before) throws Exception {
		var after = files();
		before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
	}

	/** Opens the project in vain, and closes the message, which must have these texts in it. */
	private void openInVain(String... texts) {
		workbench.robot.run(() -> workbench.host.open(project));
		awaitMessage(texts);
		workbench.keys("ESC");
		workbench.robot.await("the message is closed", () -> workbench.window.getShell().getDisplay().getActiveShell() == workbench.window.getShell());
		assertTrue(workbench.robot.get(() -> workbench.host.project().isEmpty() && workbench.host.opening().isEmpty()));
	}

	private void awaitMessage(String... texts) {
		var message = new StringBuilder();
		workbench.robot.await("a message with " + String.join(", ", texts), () -> {
			message.setLength(0);
			for (var shell : workbench.window.getShell().getDisplay().getShells())
				if (shell != workbench.window.getShell() && shell.isVisible())
					collect(shell, message);
			for (var text : texts)
				if (message.indexOf(text) < 0)
					return false;
			return true;
		});
		workbench.robot.await("the message has the keyboard",
				() -> workbench.window.getShell().getDisplay().getActiveShell() instanceof Shell active && active != workbench.window.getShell());
	}

	private static void collect(Control control, StringBuilder into) {
		switch (control) {
		case Label label -> into.append(label.getText()).append('\n');
		case Text text -> into.append(text.getText()).append('\n');
		case Composite composite -> {
			for (var child : composite.getChildren())
				collect(child, into);
		}
		default -> {
			// has no text of its own to read
		}
		}
	}

	/** The workbench takes another project, and this one once it is whole. */
	private void assertUsable(Path other) {
		workbench.open(other);
		assertEquals("0.png", workbench.itemName());
	}

	private Path other() throws Exception {
		return Samples.project(Files.createDirectory(folder.resolve("other")), 1);
	}

	private interface Work {
		void run() throws Exception;
	}

	/** Does something while another process has the project open. */
	private void whileLocked(Work work) throws Exception {
		var source = Files.writeString(folder.resolve("Holder.java"), HOLDER);
		var lock = project.resolve("project.lock");
		if (!Files.exists(lock))
			Files.createFile(lock);
		var holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString(), lock.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try {
			assertEquals("locked", new BufferedReader(new InputStreamReader(holder.getInputStream())).readLine());
			work.run();
		} finally {
			holder.getOutputStream().close();
			holder.waitFor();
		}
	}

	@Test
	void lockedByAnotherProcess() throws Exception {
		whileLocked(() -> {
			var before = files();
			openInVain("has the project open", "Close it there");
			assertUntouched(before);
			assertUsable(other());
		});
		workbench.open(project);
		assertEquals("0.png", workbench.itemName());
	}

	@Test
	void lockedByAnotherProcessAndOpenedToReadOnly() throws Exception {
		workbench.open(project);
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		workbench.close();
		whileLocked(() -> {
			var before = files();
			workbench.robot.run(() -> workbench.host.open(project));
			awaitMessage("has the project open", "open the project to read only");
			assertCanBeReadOnly();
			assertUntouched(before);
		});
		workbench.open(project);
		assertEquals("1.png", workbench.itemName());
		drawBox(200, 60, 300, 120);
		assertEquals(1, stored("1.png").getAnnotations().size());
	}

	/** Agrees to the offer of a message, and edits in vain. */
	private void assertCanBeReadOnly() throws Exception {
		workbench.keys("Alt+O");
		workbench.awaitItem("0.png");
		workbench.control(ViewIds.OBJECTS, CLabel.class, label -> label.getText().equals("Read only"));
		workbench.keys("F12");
		workbench.awaitItem("0.png");
		assertEquals(1, workbench.annotations().size());
		tool("B", "box");
		workbench.drag(200, 60, 300, 120);
		workbench.control(ViewIds.OBJECTS, CLabel.class, label -> label.getText().contains("The project was opened to read only."));
		workbench.keys("F12");
		assertEquals(1, workbench.annotations().size());
		workbench.keys("Ctrl+I");
		workbench.keys("PAGE_DOWN");
		workbench.awaitItem("1.png");
		assertTrue(workbench.robot.get(() -> workbench.window.getShell().getDisplay().getActiveShell() == workbench.window.getShell()),
				"nothing can be imported");
		workbench.close();
	}

	/** Whoever may write nevertheless, as the root of a system may, is not stopped. */
	@Test
	void inAFolderThatIsProtected() throws Exception {
		workbench.open(project);
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		workbench.close();
		try {
			protect(true);
			var before = files();
			workbench.robot.run(() -> workbench.host.open(project));
			if (Files.isWritable(project)) {
				workbench.awaitItem("0.png");
				drawBox(200, 60, 300, 120);
				assertEquals(2, stored("0.png").getAnnotations().size());
			} else {
				awaitMessage("cannot be written", "Give yourself the right to write");
				assertCanBeReadOnly();
				assertUntouched(before);
				assertEquals(before.keySet(), files().keySet());
			}
		} finally {
			protect(false);
		}
	}

	private void protect(boolean on) throws Exception {
		try (var files = Files.walk(project)) {
			for (var file : files.toList())
				assertTrue(file.toFile().setWritable(!on));
		}
	}

	@Test
	void damaged() throws Exception {
		try (var file = new RandomAccessFile(project.resolve("project.db").toFile(), "rw")) {
			file.seek(100);
			file.write(new byte[(int) file.length() - 200]);
		}
		var before = files();
		openInVain("is damaged", "restore the project from a backup");
		assertUntouched(before);
		assertUsable(other());
	}

	@Test
	void ofANewerVersion() throws Exception {
		try (var file = new RandomAccessFile(project.resolve("project.db").toFile(), "rw")) {
			file.seek(HEADER_USER_VERSION);
			file.writeInt(9999);
		}
		var before = files();
		openInVain("9999", "Open it with a newer version of Labelwright");
		assertUntouched(before);
		assertUsable(other());
	}

	@Test
	void gone() throws Exception {
		var moved = Files.move(project, folder.resolve("Moved.labelwright"));
		openInVain("This is not a Labelwright project", "Choose a folder");
		assertTrue(Files.notExists(project), "nothing was made");
		workbench.open(moved);
		assertEquals("0.png", workbench.itemName());
	}

	@Test
	void withAPictureThatIsMissing() throws Exception {
		Files.delete(folder.resolve("0.png"));
		var before = files();
		workbench.robot.run(() -> workbench.host.open(project));
		workbench.robot.await("the first item is open", () -> workbench.itemName().equals("0.png"));
		workbench.keys("Alt+ARROW_RIGHT");
		workbench.awaitItem("1.png");
		workbench.close();
		assertUntouched(before);
	}

	@Test
	void withAnItemOfAModalityThatIsNotInstalled() throws Exception {
		try (var store = ProjectStore.open(project, User.current())) {
			store.items().add(List.of(Item.of("0 sonar.dat", "org.example.sonar", folder.resolve("sonar.dat"),
					new MediaInfo("application/x-sonar", -1, -1, -1, 1, 1, Map.of()), 10)), User.current(), SubMonitor.convert(null));
			try (var bulk = store.bulk("Import", User.current())) {
				var box = AnnotationFactory.eINSTANCE.createBox();
				box.setWidth(30);
				box.setHeight(20);
				var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
				annotation.setId(Ids.next());
				annotation.setLabelId("dog");
				annotation.setGeometry(box);
				bulk.put(bulk.document(store.items().findByName("0 sonar.dat").getFirst().id(), User.current()), annotation);
				bulk.commit();
			}
		}
		workbench.robot.run(() -> workbench.host.open(project));
		workbench.robot.await("the first item is open", () -> workbench.itemName().equals("0 sonar.dat"));
		workbench.control(ViewIds.OBJECTS, Label.class, label -> label.getText().equals("The modality org.example.sonar is not installed."));
		workbench.control(ViewIds.OBJECTS, Label.class, label -> label.getText().contains("Install the bundle"));
		var objects = workbench.control(ViewIds.OBJECTS, RowList.class, table -> table.columns() > 5 && table.count() == 1);
		workbench.robot.await("its object is listed",
				() -> IntStream.range(0, objects.columns()).anyMatch(column -> objects.text(0, column).equals("dog")));
		assertEquals(3, workbench.robot.get(() -> workbench.host.project().orElseThrow().items().count()));
		workbench.keys("Alt+ARROW_RIGHT");
		workbench.awaitItem("0.png");
	}
}
