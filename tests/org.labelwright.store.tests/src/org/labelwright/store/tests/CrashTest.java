package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;
import static org.labelwright.store.tests.Projects.monitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.json.ModelJson;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.JournalChange;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.store.VerifyOperation;

/** Kills a process that edits, undoes and imports, at random moments, and looks for everything it was told is on disk. */
class CrashTest {

	private static final int PROJECTS = 10;
	private static final int KILLS = 10;
	private static final int ITEMS = 4;
	private static final Pattern WHOLE_LINE = Pattern.compile("\\d+ .*\\.");

	@TempDir
	Path folder;

	/**
	 * Edits the project given until it is killed, and prints every write that was acknowledged. Begins when it is told
	 * to on its input. With a third argument it ends by itself.
	 */
	static final class Victim {

		private static final int MOST_PENDING = 20;

		public static void main(String[] arguments) throws Exception {
			var random = new Random(Long.parseLong(arguments[1]));
			if (arguments.length == 2 && System.in.read() < 0)
				return; // nobody waits for it any more
			Thread.ofPlatform().daemon().start(Victim::endWithItsParent);
			System.out.println("start");
			var store = ProjectStore.open(Path.of(arguments[0]), ANNA);
			var items = Projects.ids(store);
			if (random.nextInt(4) == 0 && arguments.length == 2)
				Thread.ofPlatform().start(() -> importForEver(store, items, random.nextLong()));
			for (long sessions = arguments.length > 2 ? 3 : Long.MAX_VALUE; sessions > 0; sessions--)
				try (var session = store.documents().open(items.get(random.nextInt(ITEMS)), ANNA)) {
					edit(session, random);
				}
			store.close();
		}

		/** Its input closes when the process that started it is gone. */
		private static void endWithItsParent() {
			try {
				while (System.in.read() >= 0)
					continue;
			} catch (IOException e) {
				System.err.println(e);
			}
			Runtime.getRuntime().halt(1);
		}

		private static void edit(DocumentSession session, Random random) throws StoreException {
			var edits = new RandomEdits(session.editor(), random);
			// the session heard of the change before this listener, so its last write is the one of this change
			session.editor().addListener(delta -> {
				var digest = digest(delta);
				session.lastWrite().thenAccept(sequence -> acknowledged(sequence + " " + digest));
			});
			for (int step = 20 + random.nextInt(60); step > 0; step--)
				if (edits.step() && step % MOST_PENDING == 0)
					session.flush();
		}

		/** Another annotator's work, so that it does not disturb the editing. */
		private static void importForEver(ProjectStore store, List<String> items, long seed) {
			var random = new Random(seed);
			try {
				while (true)
					try (var bulk = store.bulk("Import", BEN)) {
						for (int i = random.nextInt(5_600); i >= 0; i--)
							bulk.put(bulk.document(items.get(i % ITEMS), BEN), Projects.box("cat", i, 1, 2, 3));
						if (random.nextBoolean())
							acknowledged(bulk.commit() + " import.");
					}
			} catch (StoreException e) {
				throw new IllegalStateException(e);
			}
		}

		private static synchronized void acknowledged(String line) {
			System.out.println(line);
			System.out.flush();
		}

		private static String digest(DocumentDelta delta) {
			return "%08x.".formatted(delta.rows().stream().filter(row -> row.kind() != RowKind.DOCUMENT)
					.map(row -> row.after() == null ? "" : new String(ModelJson.write(row.after()), StandardCharsets.UTF_8))
					.toList().hashCode());
		}
	}

	@Test
	void everyAcknowledgedWriteSurvivesAHundredKills() throws Exception {
		Projects.create(folder.resolve("rehearsal"), ITEMS).close();
		var java = ChildJvm.prepare(folder, Victim.class, folder.resolve("rehearsal"), 1, "end");
		try (var pool = Executors.newFixedThreadPool(2)) {
			var runs = IntStream.range(0, PROJECTS).mapToObj(seed -> (Callable<Integer>) () -> killAgainAndAgain(seed, java)).toList();
			int acknowledged = 0;
			for (var run : pool.invokeAll(runs))
				acknowledged += run.get();
			assertTrue(acknowledged > PROJECTS * KILLS, "writes acknowledged: " + acknowledged);
		}
	}

	/** @return how many writes were acknowledged in all */
	private int killAgainAndAgain(int seed, ChildJvm.Prepared java) throws Exception {
		var random = new Random(seed);
		var project = folder.resolve("project" + seed);
		Projects.create(project, ITEMS).close();
		var acknowledged = new TreeMap<Long, String>();
		var next = java.start(Victim.class, project, random.nextLong());
		for (int kill = 0; kill < KILLS; kill++) {
			var victim = next;
			next = kill + 1 < KILLS ? java.start(Victim.class, project, random.nextLong()) : null; // starts while the other is at work
			var told = run(victim, random);
			try (var store = ProjectStore.open(project, ANNA)) {
				for (var line : told)
					check(store, line, acknowledged);
				int documents = kill + 1 < KILLS ? 1 : 0; // all in the end, which finds what any kill has spoiled
				assertEquals(List.of(), new VerifyOperation(store, documents, false).run(monitor()).problems());
			}
		}
		return acknowledged.size();
	}

	/** @return what the victim had printed when it was killed */
	private static List<String> run(Process victim, Random random) throws IOException, InterruptedException {
		victim.getOutputStream().write('\n');
		victim.getOutputStream().flush();
		try (var output = victim.inputReader()) {
			assertEquals("start", output.readLine());
			var told = new ArrayList<String>();
			int patience = random.nextInt(4);
			if (patience > 0) // else it is killed while it opens the project, or shortly after
				for (int lines = random.nextInt(40 * patience) + 1; lines > 0; lines--)
					told.add(line(output));
			victim.waitFor(random.nextInt(80), TimeUnit.MILLISECONDS);
			assertTrue(victim.isAlive());
			victim.toHandle().destroyForcibly(); // the process's own method would close its output as well
			victim.waitFor();
			output.lines().forEach(told::add);
			if (!told.isEmpty() && !WHOLE_LINE.matcher(told.getLast()).matches())
				told.removeLast(); // cut off in the middle
			return told;
		} finally {
			victim.destroyForcibly();
		}
	}

	private static String line(BufferedReader output) throws IOException {
		var line = output.readLine();
		assertTrue(line != null, "the victim ended by itself");
		return line;
	}

	private static void check(ProjectStore store, String line, TreeMap<Long, String> acknowledged) throws StoreException {
		int blank = line.indexOf(' ');
		long sequence = Long.parseLong(line.substring(0, blank));
		var digest = line.substring(blank + 1);
		assertEquals(null, acknowledged.put(sequence, digest), "a sequence is given once");
		assertTrue(store.journal().entry(sequence).isPresent(), () -> "lost: " + line);
		if (!digest.equals("import."))
			assertEquals(digest, digest(store.journal().changes(sequence)), line);
	}

	private static String digest(List<JournalChange> changes) {
		return "%08x.".formatted(changes.stream().filter(change -> !change.kind().equals("document"))
				.map(change -> change.after() == null ? "" : change.after()).toList().hashCode());
	}
}
