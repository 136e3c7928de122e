package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.monitor;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Revisions;
import org.labelwright.store.Rewriting;

/** Kills a process that changes the schema with all annotations: either all is as before, or all as after. */
@Timeout(120)
class RewriteCrashTest {

	private static final int ITEMS = 20;
	private static final int OBJECTS = 12_000;
	private static final int KILLS = 4;

	@TempDir
	Path folder;

	/** Makes all that are about one label about another. */
	private record Relabel(String from, String to) implements Rewriting {

		@Override
		public Scope scope() {
			return new Scope(Set.of(from), Set.of(), Set.of(), Set.of());
		}

		@Override
		public Effect rewrite(Statement statement) {
			((Annotation) statement).setLabelId(to);
			return new Effect(true, 0, 0);
		}

		@Override
		public boolean rewriteHead(AnnotationDocument head) {
			return false;
		}
	}

	/** Revisions with an odd number have cats only, even ones dogs. */
	private static Relabel of(int revision) {
		return revision % 2 == 1 ? new Relabel("cat", "dog") : new Relabel("dog", "cat");
	}

	/** Changes until it is killed, and prints the revision that it begins with. */
	static final class Victim {

		public static void main(String[] arguments) throws Exception {
			try (var store = ProjectStore.open(Path.of(arguments[0]), ANNA)) {
				while (true) {
					int revision = store.schema().getRevision();
					System.out.println(revision);
					System.out.flush();
					store.revisions().apply(new Revisions.Change(revision, store.schema(), "Change", null), of(revision), ANNA, monitor());
				}
			}
		}
	}

	@Test
	void allOrNothing() throws Exception {
		var project = folder.resolve("project");
		try (var store = Projects.create(project, ITEMS); var bulk = store.bulk("Fill", ANNA)) {
			for (var item : Projects.ids(store)) {
				var document = bulk.document(item, ANNA);
				for (int i = 0; i < OBJECTS / ITEMS; i++)
					bulk.put(document, Projects.box("cat", i, 0, 1, 1));
			}
			bulk.commit();
		}
		var random = new Random(5);
		int last = 1;
		for (int kill = 0; kill < KILLS; kill++) {
			var victim = ChildJvm.start(Victim.class, project);
			try (var output = victim.inputReader()) {
				for (int i = random.nextInt(3); i >= 0; i--)
					assertTrue(output.readLine() != null, "the victim ended by itself");
				victim.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
				assertTrue(victim.isAlive());
				victim.destroyForcibly();
				victim.waitFor();
			} finally {
				victim.destroyForcibly();
			}
			try (var store = ProjectStore.open(project, ANNA)) {
				Projects.assertSound(store);
				int revision = store.schema().getRevision();
				var expected = of(revision).from();
				for (var label : store.statistics().labels())
					assertEquals(label.id().equals(expected) ? OBJECTS : 0, label.annotations(), label.id() + " at revision " + revision);
				last = Math.max(last, revision);
			}
		}
		assertTrue(last > 1, "some changes were done");
	}
}
