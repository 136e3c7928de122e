package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.diagram.Arrangement;
import org.labelwright.schema.diagram.Box;
import org.labelwright.schema.diagram.Diagram;
import org.labelwright.schema.diagram.DiagramLayout;
import org.labelwright.schema.diagram.DrawOperation;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.diagram.Point;
import org.labelwright.schema.diagram.Routing;
import org.labelwright.schema.diagram.Size;
import org.labelwright.schema.diagram.Theme;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.schema.edit.Place;
import org.labelwright.schema.edit.SchemaEditing;
import org.w3c.dom.Element;

class DrawTest {

	@TempDir
	Path folder;

	private final LabelSchema schema = SchemaFactory.eINSTANCE.createLabelSchema();

	private Label label(String name, Label parent) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setName(name);
		label.setColor("#E69F00");
		label.setParent(parent);
		schema.getLabels().add(label);
		return label;
	}

	private static Outcome<Path> draw(LabelSchema of, Path to, Theme theme, double scale) {
		return DrawOperation.of(of, to, theme, scale).run(SubMonitor.convert(new NullProgressMonitor()));
	}

	private Element svg() throws Exception {
		var file = folder.resolve("drawn.svg");
		assertTrue(draw(schema, file, Theme.LIGHT, 1).complete());
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
	}

	private static List<Element> elements(Element in, String name) {
		var found = new ArrayList<Element>();
		var all = in.getElementsByTagName(name);
		for (int i = 0; i < all.getLength(); i++)
			found.add((Element) all.item(i));
		return found;
	}

	@Test
	void textsOfAnyScriptAreInTheirBoxes() throws Exception {
		var parent = label("x".repeat(300), null);
		label("a < b & \"c\"\u0000\uFFFF", parent);
		label("سيارة", parent).setHotkey("3");
		label("自動車と歩行者", parent);
		label("e\u0301te\u0301", parent);
		label(null, null);
		var relation = SchemaFactory.eINSTANCE.createRelationType();
		relation.setName("drives");
		relation.setMaximumOutgoing(3);
		relation.getSources().add(parent);
		relation.getTargets().add(schema.getLabels().getLast());
		schema.getRelationTypes().add(relation);
		var root = svg();
		var texts = elements(root, "text").stream().map(Element::getTextContent).toList();
		assertTrue(texts.contains("x".repeat(39) + '…') && texts.contains("a < b & \"c\"") && texts.contains("自動車と歩行者") && texts.contains("0..3"), texts.toString());
		assertTrue(texts.contains("سيارة\u200E  [3]"), "what follows a name from right to left stays right of it");
		var boxes = elements(root, "g");
		assertEquals(7, boxes.size());
		for (var node : boxes) {
			var box = elements(node, "rect").getFirst();
			for (var text : elements(node, "text"))
				assertTrue(number(text, "x") >= number(box, "x") && number(text, "x") + number(text, "textLength") <= number(box, "x") + number(box, "width"),
						text.getTextContent());
		}
		var ideographs = elements(root, "text").stream().filter(text -> text.getTextContent().startsWith("自")).findFirst().orElseThrow();
		assertEquals(7 * number(ideographs, "font-size"), number(ideographs, "textLength"), 0.07 * 7 * number(ideographs, "font-size") + 1, "each is as wide as high");
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	@Test
	void picturesHaveTheScaleAndTheme() throws Exception {
		label("car", null);
		var natural = folder.resolve("natural.png");
		var large = folder.resolve("large.PNG");
		var clear = folder.resolve("clear.png");
		assertTrue(draw(schema, natural, Theme.DARK, 1).complete() && draw(schema, large, Theme.LIGHT, 2).complete() && draw(schema, clear, Theme.TRANSPARENT, 1).complete());
		var dark = ImageIO.read(natural.toFile());
		assertEquals(2 * dark.getWidth(), ImageIO.read(large.toFile()).getWidth());
		assertTrue((dark.getRGB(0, 0) & 0xFF) < 64);
		assertEquals(0xFFFFFFFF, ImageIO.read(large.toFile()).getRGB(0, 0));
		assertEquals(0, ImageIO.read(clear.toFile()).getRGB(0, 0) >>> 24);
		assertEquals(number(svg(), "width"), dark.getWidth());
	}

	@Test
	void anEmptySchemaIsAnEmptyPicture() throws Exception {
		assertEquals(List.of(), elements(svg(), "text"));
		assertTrue(draw(schema, folder.resolve("empty.png"), Theme.LIGHT, Double.NaN).complete());
	}

	@Test
	void whatCannotBeWrittenIsToldAndLeavesTheFile() throws Exception {
		assertEquals("diagram.ending", draw(schema, folder.resolve("drawn.gif"), Theme.LIGHT, 1).problems().getFirst().code());
		assertEquals("diagram.unwritable", draw(schema, folder.resolve("none/drawn.svg"), Theme.LIGHT, 1).problems().getFirst().code());
		var taken = Files.createDirectories(folder.resolve("taken.png/inside")).getParent();
		assertFalse(draw(schema, taken, Theme.LIGHT, 1).complete());
		try (var left = Files.list(folder)) {
			assertEquals(List.of(taken), left.toList());
		}
	}

	@Test
	void inALargeSchemaNothingLiesOnAnotherAndLinesRunAroundNodes() {
		for (int i = 0; i < 300; i++)
			label("label " + i, i < 20 ? null : schema.getLabels().get(i * 7 % 20 + (i > 100 ? i % 60 : 0)));
		for (int i = 0; i < 150; i++) {
			var relation = SchemaFactory.eINSTANCE.createRelationType();
			relation.setName("relation " + i);
			relation.getSources().add(schema.getLabels().get(i * 31 % 300));
			relation.getTargets().add(schema.getLabels().get(i * 67 % 300));
			schema.getRelationTypes().add(relation);
		}
		var diagram = new Diagram(schema);
		var arrangement = new Arrangement(diagram, node -> new Size(110, 36));
		arrangement.layOut();
		var boxes = diagram.nodes().stream().map(arrangement::box).toList();
		for (int i = 0; i < boxes.size(); i++)
			for (int j = 0; j < i; j++)
				assertFalse(boxes.get(i).intersects(boxes.get(j)));
		var routes = new Routing(diagram, arrangement::box, text -> new Size(8 * text.length(), 14)).run(() -> false);
		assertEquals(diagram.links().size(), routes.ways().size());
		routes.ways().forEach((link, way) -> check(boxes, link, way));
		routes.captions().values().stream().flatMap(List::stream).forEach(caption -> assertTrue(boxes.stream().noneMatch(caption.box()::intersects)));
	}

	private static void check(List<Box> boxes, Link link, List<Point> way) {
		assertTrue(way.size() > 1);
		for (int i = 0; i + 1 < way.size(); i++) {
			var one = way.get(i);
			var other = way.get(i + 1);
			var stretch = new Box(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.max(1, Math.abs(one.x() - other.x())),
					Math.max(1, Math.abs(one.y() - other.y())));
			for (var box : boxes)
				assertFalse(box.grown(-1).intersects(stretch), link + " passes a node");
		}
	}

	@Test
	void whatIsPlacedStaysAndWhatIsNewLiesNearWhatItBelongsTo() {
		label("parent", null);
		label("other", null);
		try (var editing = SchemaEditing.of(schema, new Hotkeys(Set.of()))) {
			var labels = editing.schema().getLabels();
			editing.edits().place(Map.of(labels.get(0), new Place(1000, 500), labels.get(1), new Place(1030, 560)));
			var child = editing.edits().addLabel("child", labels.get(0));
			var diagram = new Diagram(editing.schema());
			var arrangement = new Arrangement(diagram, node -> new Size(100, 40));
			arrangement.layOut();
			assertEquals(new Box(1000, 500, 100, 40), arrangement.box(labels.get(0)));
			var box = arrangement.box(child);
			assertFalse(box.intersects(arrangement.box(labels.get(1))));
			assertTrue(Math.abs(box.x() - 1030) < 150 && Math.abs(box.y() - 558) < 150, box.toString());
			var arranged = arrangement.arranged(List.of(labels.get(0), child));
			assertEquals(new Place(1030, 560), arranged.get(labels.get(1)));
			assertEquals(arranged.get(labels.get(0)).x() + DiagramLayout.INDENT, arranged.get(child).x());
			assertEquals(arranged.get(labels.get(0)).y() + 40 + DiagramLayout.GAP, arranged.get(child).y());
		}
	}
}
