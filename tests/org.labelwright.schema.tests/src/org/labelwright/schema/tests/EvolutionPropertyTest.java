package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.schema.tests.EvolutionTest.LEA;
import static org.labelwright.schema.tests.EvolutionTest.rows;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.schema.evolution.Step;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.testkit.TestProjects;

/** Changes at random, taken back and done again at random: each state comes back byte for byte. */
class EvolutionPropertyTest {

	private static final int ACTIONS = 40;

	@TempDir
	Path folder;

	private static SubMonitor monitor() {
		return SubMonitor.convert(new NullProgressMonitor());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void allComesBack(long seed) throws CoreException {
		var random = new Random(seed);
		var project = folder.resolve("traffic.labelwright");
		var store = Traffic.create(project);
		var done = new ArrayDeque<Map<String, String>>();
		var undone = new ArrayDeque<Map<String, String>>();
		var kinds = new HashSet<Class<?>>();
		try {
			done.push(rows(store));
			for (int i = 0; i < ACTIONS; i++) {
				int what = random.nextInt(5);
				if (what == 0 && done.size() > 1) {
					new SchemaUndoOperation(store, LEA, false).run(monitor());
					undone.push(done.pop());
				} else if (what == 1 && !undone.isEmpty()) {
					new SchemaUndoOperation(store, LEA, true).run(monitor());
					done.push(undone.pop());
				} else if (step(store, random, kinds)) {
					done.push(rows(store));
					undone.clear();
				}
				assertEquals(done.peek(), rows(store), "seed " + seed + ", action " + i);
				if (i % 10 == 9) {
					store.close();
					store = ProjectStore.open(project, LEA);
				}
			}
			assertTrue(kinds.size() > 5, kinds.toString());
			while (done.size() > 1) {
				new SchemaUndoOperation(store, LEA, false).run(monitor());
				done.pop();
				assertEquals(done.peek(), rows(store));
			}
			TestProjects.assertSound(store);
		} finally {
			store.close();
		}
	}

	/** @return false when it was refused */
	private static boolean step(ProjectStore store, Random random, HashSet<Class<?>> kinds) throws CoreException {
		var steps = new ArrayList<Step>();
		for (int i = random.nextInt(3); i >= 0; i--)
			steps.add(step(store.schema(), random));
		try {
			var evolution = Evolution.of(store, steps, "");
			var preview = evolution.preview().run(monitor());
			var done = evolution.apply(LEA, true).run(monitor());
			if (steps.size() == 1)
				assertEquals(preview.count(), done.count(), steps.toString());
			steps.forEach(step -> kinds.add(step.getClass()));
			return true;
		} catch (StoreException e) {
			assertEquals("evolve.", e.problem().code().substring(0, 7), e.getMessage());
			return false;
		}
	}

	private static Step step(LabelSchema schema, Random random) {
		var all = new ArrayList<Named>();
		schema.eAllContents().forEachRemaining(element -> {
			if (element instanceof Named named)
				all.add(named);
		});
		var element = all.get(random.nextInt(all.size())).getId();
		var labels = all.stream().filter(Label.class::isInstance).map(Named::getId).toList();
		var attributes = all.stream().filter(Attribute.class::isInstance).map(Named::getId).toList();
		var options = all.stream().filter(Option.class::isInstance).map(Named::getId).toList();
		return switch (random.nextInt(11)) {
		case 0 -> new Step.Rename(element, "name" + random.nextInt(9));
		case 1 -> new Step.MergeLabels(List.of(any(labels, random)), any(labels, random));
		case 2 -> new Step.SplitLabel(any(labels, random), null, null, Map.of("Box", "boxes" + random.nextInt(3)), null, null);
		case 3 -> new Step.MoveLabel(any(labels, random), random.nextBoolean() ? null : any(labels, random));
		case 4, 5, 6 -> new Step.Retype(any(attributes, random), any(Arrays.asList("boolean", "integer", "decimal", "text", "date", "choice", "rating"), random),
				random.nextBoolean(), random.nextBoolean() ? null : List.of("Opel", "50", "true"), null, null);
		case 7 -> random.nextBoolean() ? new Step.Retire(element) : new Step.Restore(element);
		case 8 -> new Step.Geometry(any(labels, random), any(List.of(List.of("Box"), List.of("Polygon"), List.<String>of(), List.of("RotatedBox", "Track")), random));
		case 9 -> new Step.Delete(element);
		default -> new Step.MergeOptions(List.of(any(options, random)), any(options, random));
		};
	}

	private static <T> T any(List<T> list, Random random) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}
}
