package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.json.ModelJson;
import org.labelwright.store.ProjectStore;

/** Kills a process that writes a guideline, and looks for every step that it was told is on disk. */
@Timeout(120)
class GuidelineCrashTest {

	private static final int KILLS = 3;
	/** A machine that has other work may tell of the last step late, each time. */
	private static final int MOST_KILLS = 30;
	private static final int MOST_UNDONE = 10;

	@TempDir
	Path folder;

	/** Writes until it is killed, and prints the sequence and a digest of the draft of each step that is on disk. */
	static final class Victim {

		public static void main(String[] arguments) throws Exception {
			var random = new Random(Long.parseLong(arguments[1]));
			try (var store = ProjectStore.open(Path.of(arguments[0]), ANNA); var session = store.guidelines().open(ANNA)) {
				var edits = new RandomGuideline(session, random);
				while (true) {
					boolean changed = switch (random.nextInt(5)) {
					case 0 -> {
						boolean can = session.canUndo();
						session.undo();
						yield can;
					}
					case 1 -> {
						boolean can = session.canRedo();
						session.redo();
						yield can;
					}
					default -> edits.step();
					};
					var line = digest(ModelJson.write(session.guideline()));
					if (changed)
						session.lastWrite().thenAccept(sequence -> acknowledge(sequence + " " + line));
					if (random.nextInt(20) == 0)
						session.flush();
				}
			}
		}

		private static synchronized void acknowledge(String line) {
			System.out.println(line);
			System.out.flush();
		}
	}

	private static String digest(byte[] json) {
		return "%08x.".formatted(new String(json, StandardCharsets.UTF_8).hashCode());
	}

	@Test
	void everyStepThatWasAcknowledgedIsThere() throws Exception {
		var project = folder.resolve("project");
		Projects.create(project, 1).close();
		var random = new Random(3);
		int steps = 0;
		int compared = 0;
		for (int kill = 0; kill < KILLS || compared == 0 && kill < MOST_KILLS; kill++) {
			var told = run(project, random);
			steps += told.size();
			try (var store = ProjectStore.open(project, ANNA)) {
				Projects.assertSound(store);
				for (var sequence : told.keySet())
					assertTrue(store.journal().entry(sequence).isPresent(), "lost: " + sequence);
				var last = store.journal().entries(1).getFirst().sequence();
				var draft = digest(ModelJson.write(store.guidelines().draft()));
				if (told.containsKey(last)) {
					assertEquals(told.get(last), draft);
					compared++;
				}
				try (var session = store.guidelines().open(ANNA)) {
					assertEquals(draft, digest(ModelJson.write(session.guideline())));
					int undone = 0;
					for (; undone < MOST_UNDONE && session.canUndo(); undone++)
						session.undo();
					for (; undone > 0; undone--)
						session.redo();
					assertEquals(draft, digest(ModelJson.write(session.guideline())), "the history leads where it came from");
					session.flush();
				}
			}
		}
		assertTrue(steps > KILLS && compared > 0, "steps acknowledged: " + steps + ", last ones: " + compared);
	}

	/** @return the digests of the steps that were acknowledged, by their sequences */
	private static TreeMap<Long, String> run(Path project, Random random) throws Exception {
		var victim = ChildJvm.start(Victim.class, project, random.nextLong());
		var lines = new ArrayList<String>();
		try (var output = victim.inputReader()) {
			for (int wanted = 1 + random.nextInt(60); wanted > 0; wanted--) {
				var line = output.readLine();
				assertTrue(line != null, "the victim ended by itself");
				lines.add(line);
			}
			victim.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
			assertTrue(victim.isAlive());
			victim.toHandle().destroyForcibly();
			victim.waitFor();
			output.lines().forEach(lines::add);
		} finally {
			victim.destroyForcibly();
		}
		var told = new TreeMap<Long, String>();
		for (var line : lines)
			if (line.endsWith("."))
				told.put(Long.parseLong(line.substring(0, line.indexOf(' '))), line.substring(line.indexOf(' ') + 1));
		return told;
	}
}
