package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.ViewIds;

/**
 * A project that cannot be opened, or not wholly: the message says what to do, the project's files stay as
 * they are to the byte, and the workbench goes on.
 */
class OpeningTest {

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

	@TempDir
	Path folder;

	private Workbench workbench;
	private Path project;
	private boolean silent;

	@BeforeEach
	void make() throws Exception {
		project = Samples.project(folder, 2);
		workbench = new Workbench();
		silent = ErrorDialog.AUTOMATED_MODE;
		ErrorDialog.AUTOMATED_MODE = false; // the test harness keeps messages from being shown
	}

	@AfterEach
	void close() {
		ErrorDialog.AUTOMATED_MODE = silent;
		workbench.close();
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
		workbench.keys("ESC");
		workbench.robot.await("the message is closed", () -> workbench.window.getShell().getDisplay().getActiveShell() == workbench.window.getShell());
		assertTrue(workbench.robot.get(() -> workbench.host.project().isEmpty() && workbench.host.opening().isEmpty()));
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

	@Test
	void lockedByAnotherProcess() throws Exception {
		var source = Files.writeString(folder.resolve("Holder.java"), HOLDER);
		var lock = project.resolve("project.lock");
		if (!Files.exists(lock))
			Files.createFile(lock);
		var holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString(), lock.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try {
			assertEquals("locked", new BufferedReader(new InputStreamReader(holder.getInputStream())).readLine());
			var before = files();
			openInVain("has the project open", "Close it there");
			assertUntouched(before);
			assertUsable(other());
		} finally {
			holder.getOutputStream().close();
			holder.waitFor();
		}
		workbench.open(project);
		assertEquals("0.png", workbench.itemName());
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
			store.items().add(java.util.List.of(Item.of("0 sonar.dat", "org.example.sonar", folder.resolve("sonar.dat"),
					new MediaInfo("application/x-sonar", -1, -1, -1, 1, 1, Map.of()), 10)), User.current(), SubMonitor.convert(null));
		}
		workbench.robot.run(() -> workbench.host.open(project));
		workbench.robot.await("the first item is open", () -> workbench.itemName().equals("0 sonar.dat"));
		workbench.control(ViewIds.OBJECTS, Label.class, label -> label.getText().equals("The modality org.example.sonar is not installed."));
		workbench.control(ViewIds.OBJECTS, Label.class, label -> label.getText().contains("Install the bundle"));
		assertEquals(3, workbench.robot.get(() -> workbench.host.project().orElseThrow().items().count()));
		workbench.keys("Alt+ARROW_RIGHT");
		workbench.awaitItem("0.png");
	}
}
