package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.diagram.Box;
import org.labelwright.schema.diagram.Diagram;
import org.labelwright.schema.diagram.DiagramLayout;
import org.labelwright.schema.diagram.DiagramLayout.Join;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.diagram.Size;
import org.labelwright.schema.edit.Place;

class DiagramLayoutTest {

	/** Nodes with sizes, parents and joins, all at random. */
	private static final class Made {
		final List<Integer> nodes = new ArrayList<>();
		final Map<Integer, Size> sizes = new HashMap<>();
		final Map<Integer, Integer> parents = new HashMap<>();
		final List<Join<Integer>> joins = new ArrayList<>();

		Made(long seed, int count) {
			var random = new Random(seed);
			for (int i = 0; i < count; i++) {
				nodes.add(i);
				sizes.put(i, new Size(90 + random.nextInt(120), 20 + random.nextInt(90)));
				if (i > 3 && random.nextInt(3) > 0)
					parents.put(i, random.nextInt(i));
				for (int joined = random.nextInt(3); joined > 0; joined--)
					joins.add(new Join<>(random.nextInt(count), i));
			}
		}

		Map<Integer, Place> places() {
			return DiagramLayout.of(nodes, node -> sizes.get(node), parents::get, joins);
		}
	}

	@Test
	void nothingLiesOnSomethingElseAndEverythingHasAPlace() {
		for (long seed = 0; seed < 60; seed++) {
			var made = new Made(seed, 2 + (int) seed * 3);
			var places = made.places();
			assertEquals(new HashSet<>(made.nodes), places.keySet(), "seed " + seed);
			for (int i = 0; i < made.nodes.size(); i++) {
				var one = box(places.get(i), made.sizes.get(i));
				assertTrue(one.x() >= 0 && one.y() >= 0, "seed " + seed);
				for (int j = 0; j < i; j++)
					assertFalse(one.intersects(box(places.get(j), made.sizes.get(j))), "seed " + seed + ": " + i + " and " + j);
			}
		}
	}

	private static Box box(Place place, Size size) {
		return new Box(place.x(), place.y(), size.width(), size.height());
	}

	@Test
	void whatIsBelowALabelStandsUnderAndRightOfIt() {
		var made = new Made(7, 120);
		var places = made.places();
		made.parents.forEach((child, parent) -> {
			assertTrue(places.get(child).x() > places.get(parent).x());
			assertTrue(places.get(child).y() >= places.get(parent).y() + made.sizes.get(parent).height());
		});
	}

	@Test
	void theSameIsAlwaysLaidOutAlike() {
		for (long seed = 0; seed < 20; seed++)
			assertEquals(new Made(seed, 100).places(), new Made(seed, 100).places(), "seed " + seed);
	}

	@Test
	void labelsBelowEachOtherOfABrokenFileHavePlaces() {
		var sizes = new Size(90, 30);
		var places = DiagramLayout.of(List.of(1, 2, 3), node -> sizes, Map.of(1, 2, 2, 3, 3, 1)::get, List.of());
		assertEquals(3, new HashSet<>(places.values()).size());
	}

	@Test
	void aFlatListIsNoStripe() {
		var nodes = new ArrayList<Integer>();
		for (int i = 0; i < 500; i++)
			nodes.add(i);
		var places = DiagramLayout.of(nodes, node -> new Size(100, 36), node -> null, List.of());
		int width = places.values().stream().mapToInt(Place::x).max().orElseThrow();
		int height = places.values().stream().mapToInt(Place::y).max().orElseThrow();
		assertTrue(width < 3 * height && height < 2 * width, width + " by " + height);
	}

	@Test
	void ofManyLabelsThoseAtTheTopAreShownAndWhatIsOpened() {
		var schema = large(100_000);
		var top = schema.getLabels().getFirst();
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.getSources().add(schema.getLabels().get(50));
		schema.getRelationTypes().add(type);
		var diagram = new Diagram(schema);
		assertEquals(101, diagram.nodes().size());
		assertEquals(999, diagram.hidden(top));
		assertEquals(List.of(new Link(Link.Kind.SOURCE, top, type, type)), diagram.links());
		diagram.toggle(top);
		assertEquals(601, diagram.nodes().size());
		assertEquals(499, diagram.hidden(top));
		assertTrue(diagram.links().contains(new Link(Link.Kind.SOURCE, schema.getLabels().get(50), type, type)));
		diagram.toggle(top);
		assertEquals(101, diagram.nodes().size());
		diagram.open(schema.getLabels().get(1001));
		assertTrue(diagram.nodes().contains(schema.getLabels().get(1001)));
	}

	@Test
	void anyLabelFoldsAndFiltersLeaveOut() {
		var schema = large(1500);
		var top = schema.getLabels().getFirst();
		var far = schema.getLabels().get(1001);
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.getTargets().add(far);
		schema.getRelationTypes().add(type);
		var diagram = new Diagram(schema);
		assertEquals(502 + 499 + 1, diagram.nodes().size());
		diagram.toggle(top);
		assertEquals(1 + 500 + 1, diagram.nodes().size());
		assertEquals(999, diagram.hidden(top));
		diagram.showOnlyJoined(true);
		assertEquals(List.of(schema.getLabels().get(1000), far, type), diagram.nodes());
		diagram.open(schema.getLabels().get(1));
		assertTrue(diagram.shows(schema.getLabels().get(1)));
		assertFalse(diagram.onlyJoined());
		diagram.showOnlyBelow(far);
		assertEquals(List.of(far, type), diagram.nodes());
		diagram.showOnlyBelow(top);
		assertEquals(501, diagram.nodes().size());
	}

	@Test
	void labelsOfCirclesAreShown() {
		var schema = large(3);
		schema.getLabels().get(0).setParent(schema.getLabels().get(2));
		assertEquals(3, new Diagram(schema).nodes().size());
	}

	/** A hundred at the top, all others below these. */
	private static LabelSchema large(int labels) {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		Label top = null;
		var all = new ArrayList<Label>();
		for (int i = 0; i < labels; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			if (i % 1000 == 0)
				top = label;
			else
				label.setParent(top);
			all.add(label);
		}
		schema.getLabels().addAll(all);
		return schema;
	}
}
