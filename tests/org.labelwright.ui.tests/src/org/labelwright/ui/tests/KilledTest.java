package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/** A workbench of its own is started, worked by keyboard and killed: what it had stored is there, and so is its undo. */
class KilledTest extends WorkbenchTestBase {

	private static final Duration PATIENCE = Duration.ofMinutes(2);
	/** How long it takes at most from a key to the disk; after that the key went nowhere, since the window was not open yet. */
	private static final long ANSWER = 3;
	private static final long GLANCE = 50_000_000;

	/** The workbench of this test's own runtime once more, with state and settings of its own. */
	private Process start() throws Exception {
		var configuration = Files.createDirectory(folder.resolve("configuration"));
		var own = Path.of(URI.create(System.getProperty("osgi.configuration.area"))).resolve("config.ini");
		Files.copy(own, configuration.resolve("config.ini"));
		var output = folder.resolve("output.txt").toFile();
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED", "-jar",
				System.getProperty("java.class.path"), "-configuration", configuration.toString(), "-data", folder.resolve("state").toString(),
				"-application", "org.labelwright.app.application", "-product", "org.labelwright.app.product", project.toString())
						.redirectErrorStream(true).redirectOutput(output).start();
	}

	private List<String> stored() throws Exception {
		try (var store = ProjectStore.openReadOnly(project)) {
			return store.documents().read(store.items().findByName("0.png").getFirst().id(), User.current().id())
					.map(document -> document.getAnnotations().stream().map(Annotation::getId).toList()).orElse(List.of());
		} catch (StoreException e) {
			return List.of(); // the other process is just opening it
		}
	}

	/** Draws boxes by keyboard in whatever window is in front, until the disk has so many. */
	private List<String> draw(int wanted, Process process) throws Exception {
		long end = System.nanoTime() + PATIENCE.toNanos();
		List<String> ids;
		do {
			assertTrue(process.isAlive(), () -> "it has ended: " + output());
			assertTrue(System.nanoTime() < end, () -> "nothing is drawn: " + output());
			for (var key : List.of("B", "ARROW_RIGHT", "CR", "Shift+ARROW_RIGHT", "Shift+ARROW_RIGHT", "Shift+ARROW_DOWN", "Shift+ARROW_DOWN", "CR"))
				workbench.keys(key);
			ids = stored();
			for (long answer = System.nanoTime() + TimeUnit.SECONDS.toNanos(ANSWER); ids.size() < wanted && System.nanoTime() < answer; ids = stored())
				LockSupport.parkNanos(GLANCE); // between two looks
		} while (ids.size() < wanted);
		return ids;
	}

	private String output() {
		try {
			return Files.readString(folder.resolve("output.txt"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Test
	void whatWasStoredIsThereAndCanBeTakenBack() throws Exception {
		project = Samples.project(folder, 1);
		workbench.robot.run(() -> workbench.window.getShell().setMinimized(true)); // the keyboard is for the other
		var process = start();
		List<String> before;
		try {
			before = draw(2, process);
		} finally {
			process.destroyForcibly().waitFor(); // SIGKILL, where there are signals
			workbench.robot.run(() -> {
				workbench.window.getShell().setMinimized(false);
				workbench.window.getShell().forceActive();
			});
		}
		workbench.open(project);
		var ids = workbench.annotations().stream().map(Annotation::getId).toList();
		assertEquals(before, ids.subList(0, before.size()), "all that had been on disk before it was killed");
		workbench.keys("Ctrl+Z");
		workbench.robot.await("the last is taken back", () -> workbench.host.item().orElseThrow().document().getAnnotations().size() == ids.size() - 1);
		workbench.awaitSaved();
		workbench.close();
		try (var store = ProjectStore.openReadOnly(project)) {
			assertEquals(List.of(), store.journal().verify(SubMonitor.convert(null)).problems());
		}
		assertEquals(ids.size() - 1, stored().size());
	}
}
