package org.labelwright.schema.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.diagram.Theme;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaEdits;
import org.labelwright.schema.ui.internal.SchemaEditor;
import org.labelwright.schema.ui.internal.SchemaFileInput;
import org.labelwright.schema.ui.internal.diagram.DiagramPage;
import org.labelwright.testkit.ui.Robot;

/** A person draws a schema. */
class DiagramTest {

	@TempDir
	Path folder;

	private final Robot robot = new Robot(PlatformUI.getWorkbench().getDisplay());
	private IWorkbenchWindow window;
	private SchemaEditor editor;
	private GraphicalViewer viewer;
	private Path file;

	@BeforeEach
	void openDiagram() throws Exception {
		file = folder.resolve("drawn.labelschema");
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		schema.setName("drawn");
		assertEquals(List.of(), SchemaFiles.write(schema, file));
		robot.await("there is a window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		window = robot.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		robot.run(() -> window.getShell().forceActive());
		robot.run(() -> {
			try {
				editor = (SchemaEditor) window.getActivePage().openEditor(new SchemaFileInput(file), SchemaEditor.ID);
			} catch (org.eclipse.ui.PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		robot.await("the schema is read", () -> editor.editing() != null);
		showDiagram();
	}

	@AfterEach
	void closeEditor() {
		robot.run(() -> window.getActivePage().closeAllEditors(false));
	}

	private void showDiagram() {
		var tabs = find(window.getShell(), CTabFolder.class, "Diagram");
		robot.await("the diagram's tab has its place", () -> tab(tabs).getBounds().width > 0 && tabs.isVisible());
		var place = robot.get(() -> tab(tabs).getBounds());
		robot.click(tabs, place.x + place.width / 2, place.y + place.height / 2);
		robot.await("the diagram is in front", () -> {
			var canvas = find(window.getShell(), FigureCanvas.class, null);
			return canvas != null && canvas.isVisible() && ((GraphicalViewer) canvas.getData()).getContents().getModel() != null;
		});
		viewer = robot.get(() -> (GraphicalViewer) find(window.getShell(), FigureCanvas.class, null).getData());
		robot.awaitFocus(FigureCanvas.class);
	}

	private static org.eclipse.swt.custom.CTabItem tab(CTabFolder tabs) {
		return List.of(tabs.getItems()).stream().filter(item -> item.getText().equals("Diagram")).findFirst().orElseThrow();
	}

	private <C extends Control> C find(Composite in, Class<C> type, String tab) {
		return robot.get(() -> search(in, type, tab));
	}

	private static <C extends Control> C search(Composite in, Class<C> type, String tab) {
		for (var child : in.getChildren()) {
			if (type.isInstance(child) && (tab == null || List.of(((CTabFolder) child).getItems()).stream().anyMatch(item -> item.getText().equals(tab))))
				return type.cast(child);
			if (child instanceof Composite inner) {
				var found = search(inner, type, tab);
				if (found != null)
					return found;
			}
		}
		return null;
	}

	private SchemaEditing editing() {
		return editor.editing();
	}

	private Label label(String name) {
		return robot.get(() -> editing().schema().getLabels().stream().filter(label -> name.equals(label.getName())).findFirst().orElse(null));
	}

	/** Where a part is shown, in pixels of the control. */
	private Rectangle shown(EObject part) {
		robot.await("it is shown", () -> viewer.getEditPartRegistry().containsKey(part));
		return robot.get(() -> {
			var figure = ((GraphicalEditPart) viewer.getEditPartRegistry().get(part)).getFigure();
			var bounds = figure.getBounds().getCopy();
			figure.translateToAbsolute(bounds);
			return bounds;
		});
	}

	private void click(EObject part) {
		var bounds = shown(part);
		robot.click(viewer.getControl(), bounds.x + 14, bounds.y + 10);
	}

	private void clickPaper() {
		robot.click(viewer.getControl(), 560, 480);
		robot.await("nothing is selected", () -> editing().selected().isEmpty());
	}

	/** Types a name into the field that is open above something. */
	private void name(String name) {
		robot.awaitFocus(Text.class);
		robot.keys("Ctrl+A");
		robot.type(name);
		robot.keys("CR");
		robot.awaitFocus(FigureCanvas.class);
	}

	private Label draw(String name, int x, int y) {
		robot.keys("L");
		robot.click(viewer.getControl(), x, y);
		name(name);
		robot.await(name + " is there", () -> label(name) != null);
		return label(name);
	}

	@Test
	void aSchemaIsDrawnTakenBackStoredAndExported() throws Exception {
		var vehicle = draw("vehicle", 80, 60);
		var car = draw("car", 160, 200);
		assertEquals(List.of(car), robot.get(() -> editing().selected()));
		robot.keys("A");
		name("brakes");
		robot.await("the attribute is there", () -> car.getAttributes().size() == 1 && "brakes".equals(car.getAttributes().getFirst().getName()));
		assertInstanceOf(ChoiceAttribute.class, car.getAttributes().getFirst());

		clickPaper();
		robot.keys("I");
		click(car);
		click(vehicle);
		robot.await("a car is a vehicle", () -> car.getParent() == vehicle);

		var person = draw("person", 420, 60);
		clickPaper();
		robot.keys("R");
		click(person);
		click(car);
		name("drives");
		robot.await("the relation is there", () -> editing().schema().getRelationTypes().size() == 1
				&& "drives".equals(editing().schema().getRelationTypes().getFirst().getName()));
		var drives = robot.get(() -> editing().schema().getRelationTypes().getFirst());
		assertEquals(List.of(person), drives.getSources());
		assertEquals(List.of(car), drives.getTargets());

		click(vehicle);
		robot.keys("F2");
		name("road user");
		robot.await("the name is another", () -> "road user".equals(vehicle.getName()));
		var before = shown(person);
		robot.drag(viewer.getControl(), before.x + 14, before.y + 10, before.x + 114, before.y + 60);
		robot.await("the node lies elsewhere", () -> SchemaEdits.place(person).filter(place -> place.x() != before.x).isPresent());
		var place = robot.get(() -> SchemaEdits.place(person).orElseThrow());
		assertEquals(100, shown(person).x - before.x);

		var complete = robot.get(() -> EcoreUtil.copy(editing().schema()));
		int steps = 0;
		while (robot.get(() -> editing().undoLabel().isPresent())) {
			var undone = robot.get(() -> editing().undoLabel());
			var redoable = robot.get(() -> editing().redoLabel());
			robot.keys("Ctrl+Z");
			robot.await("a step is taken back: " + undone, () -> !editing().redoLabel().equals(redoable) || !editing().undoLabel().equals(undone));
			assertTrue(++steps < 40);
		}
		assertTrue(robot.get(() -> editing().schema().getLabels().isEmpty() && editing().schema().getRelationTypes().isEmpty()));
		assertEquals(List.of(), robot.get(() -> List.copyOf(viewer.getContents().getChildren())));
		while (robot.get(() -> editing().redoLabel().isPresent())) {
			robot.run(() -> editing().redo());
		}
		assertTrue(robot.get(() -> EcoreUtil.equals(complete, editing().schema())));

		robot.keys("Ctrl+S");
		robot.await("it is saved", () -> !editor.isDirty());
		var stored = SchemaFiles.read(file).value().orElseThrow();
		assertEquals(List.of("road user", "car", "person"), stored.getLabels().stream().map(Label::getName).toList());
		assertEquals("road user", stored.getLabels().get(1).getParent().getName());
		assertEquals("brakes", stored.getLabels().get(1).getAttributes().getFirst().getName());
		assertEquals("drives", stored.getRelationTypes().getFirst().getName());
		assertEquals(place, SchemaEdits.place(stored.getLabels().get(2)).orElseThrow());

		robot.keys("T");
		robot.await("all is laid out", () -> SchemaEdits.place(person).filter(now -> !now.equals(place)).isPresent());
		exported(stored);

		click(person);
		robot.keys("DEL");
		robot.await("a stored label is retired", person::isRetired);
		robot.keys("Ctrl+Z");
		robot.await("it is used again", () -> !person.isRetired());
	}

	private void exported(LabelSchema schema) throws Exception {
		var svg = folder.resolve("drawn.svg");
		var png = folder.resolve("drawn.png");
		robot.run(() -> DiagramPage.of(viewer).export(svg, Theme.LIGHT, 1));
		robot.run(() -> DiagramPage.of(viewer).export(png, Theme.LIGHT, 1));
		robot.await("both are written", () -> Files.exists(svg) && Files.exists(png) && svg.toFile().length() > 500 && png.toFile().length() > 500);
		var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
		var texts = root.getElementsByTagName("text");
		var said = new TreeSet<String>();
		for (int i = 0; i < texts.getLength(); i++)
			said.add(texts.item(i).getTextContent());
		assertTrue(said.stream().anyMatch(text -> text.startsWith("road user")), said.toString());
		assertTrue(said.contains("drives") && said.contains("brakes: choice of 0"), said.toString());
		assertEquals(schema.getLabels().size() + schema.getRelationTypes().size(), root.getElementsByTagName("g").getLength());
		assertEquals(3, root.getElementsByTagName("polyline").getLength() - 1, "three lines, and the arrow of the relation");
		var picture = ImageIO.read(png.toFile());
		assertEquals(Double.parseDouble(root.getAttribute("width")), picture.getWidth());
		var colors = new TreeSet<Integer>();
		for (int x = 0; x < picture.getWidth(); x += 3)
			for (int y = 0; y < picture.getHeight(); y += 3)
				colors.add(picture.getRGB(x, y));
		assertTrue(colors.size() > 5);
	}

	@Test
	void attributesMoveLinesAreReconnectedAndLabelsFoundCopiedAndFolded() {
		var vehicle = draw("vehicle", 80, 60);
		robot.keys("A");
		name("wheels");
		robot.await("the attribute is there", () -> vehicle.getAttributes().size() == 1);
		var wheels = vehicle.getAttributes().getFirst();
		var car = draw("car", 80, 220);
		click(wheels);
		robot.keys("P");
		robot.awaitFocus(Text.class);
		robot.keys("Ctrl+A");
		robot.type("doors");
		robot.await("the name is another", () -> "doors".equals(wheels.getName()));
		robot.keys("ESC");
		robot.awaitFocus(FigureCanvas.class);

		var row = shown(wheels);
		var node = shown(car);
		robot.drag(viewer.getControl(), row.x + 14, row.y + 8, node.x + 30, node.y + 12);
		robot.await("the attribute is one of the car", () -> wheels.eContainer() == car);
		robot.keys("Ctrl+Z");
		robot.await("it is as it was", () -> wheels.eContainer() == vehicle);
		clickPaper(); // or the next click may be the second of two where the drag began
		click(wheels);
		robot.await("the attribute is selected", () -> editing().selected().equals(List.of(wheels)));
		robot.keys("Ctrl+X");
		click(car);
		robot.await("the label is selected", () -> editing().selected().equals(List.of(car)));
		robot.keys("Ctrl+V");
		robot.await("the attribute is moved by keys", () -> wheels.eContainer() == car);
		clickPaper(); // two clicks on a label edit its name
		click(car);
		robot.await("the label is selected again", () -> editing().selected().equals(List.of(car)));
		robot.keys("Ctrl+C");
		robot.keys("Ctrl+V");
		robot.await("there is a copy", () -> label("car 2") != null);
		assertEquals(List.of("doors"), label("car 2").getAttributes().stream().map(Attribute::getName).toList());
		assertNotEquals(wheels.getId(), label("car 2").getAttributes().getFirst().getId());
		robot.keys("DEL");
		robot.await("the copy is gone", () -> label("car 2") == null);

		var person = draw("person", 420, 60);
		clickPaper();
		robot.keys("R");
		click(person);
		click(vehicle);
		name("owns");
		var owns = robot.get(() -> editing().schema().getRelationTypes().getFirst());
		var end = end(owns, vehicle);
		robot.click(viewer.getControl(), end.x + 12, end.y);
		robot.await("the line is selected", () -> editing().selected().equals(List.of(owns)));
		var other = shown(car);
		robot.drag(viewer.getControl(), end.x, end.y, other.x + 30, other.y + 12);
		robot.await("it ends elsewhere", () -> owns.getTargets().equals(List.of(car)));

		robot.keys("Ctrl+F");
		robot.awaitFocus(Text.class);
		robot.type("PERS");
		robot.await("the label is found", () -> editing().selected().equals(List.of(person)));
		robot.keys("ESC");
		robot.awaitFocus(FigureCanvas.class);
		robot.run(() -> editing().edits().move(List.of(car), vehicle, null));
		robot.run(() -> editing().select(vehicle));
		robot.keys("O");
		robot.await("what is below is hidden", () -> !viewer.getEditPartRegistry().containsKey(car));
		robot.keys("O");
		robot.await("and shown again", () -> viewer.getEditPartRegistry().containsKey(car) && viewer.getEditPartRegistry().containsKey(wheels));
		robot.keys("H");
		robot.await("attributes are hidden", () -> !viewer.getEditPartRegistry().containsKey(wheels));
	}

	/** Where the line of a relation ends at a label, in pixels of the control. */
	private Point end(RelationType type, Label at) {
		robot.await("the line is led", () -> line(type, at) != null);
		return robot.get(() -> {
			var line = line(type, at);
			var end = line.getPoints().getLastPoint().getCopy();
			line.translateToAbsolute(end);
			return end;
		});
	}

	private Connection line(RelationType type, Label at) {
		for (var part : viewer.getEditPartRegistry().values())
			if (part instanceof ConnectionEditPart line && line.getModel() instanceof Link link && link.of() == type && link.to() == at)
				return (Connection) line.getFigure();
		return null;
	}

	@Test
	void keysAloneMakeAndJoin() {
		robot.keys("INSERT");
		name("animal");
		robot.await("animal is there", () -> label("animal") != null);
		robot.keys("INSERT");
		name("dog");
		robot.await("dog is there", () -> label("dog") != null);
		assertEquals("animal", label("dog").getParent().getName());
		robot.keys("R");
		name("chases");
		robot.await("dogs chase each other", () -> editing().schema().getRelationTypes().size() == 1);
		assertEquals(List.of(label("dog")), editing().schema().getRelationTypes().getFirst().getTargets());
		robot.run(() -> editing().select(label("dog")));
		robot.keys("DEL");
		robot.await("dog is gone, and with it what it chased", () -> label("dog") == null && editing().schema().getRelationTypes().isEmpty());
		double zoom = zoom();
		robot.wheel(viewer.getControl(), 200, 200, 1);
		assertEquals(zoom, zoom());
		robot.hold("Ctrl", () -> robot.wheel(viewer.getControl(), 200, 200, 1));
		robot.await("it is larger or smaller", () -> zoom() != zoom);
		robot.keys("1");
		robot.await("it is as large as it is", () -> zoom() == 1);
		assertNotEquals(null, label("animal"));
		assertNull(label("dog"));
	}

	private double zoom() {
		return robot.get(() -> ((org.eclipse.gef.editparts.ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager().getZoom());
	}
}
