package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Real files of each format of time series go in and out by the wizards, worked by keyboard; SOURCES.md beside them says where they are from. */
class SeriesWizardsTest extends WizardTestBase {

	private static final String KEPT = "All of it is kept.";

	private static Path data(String name) {
		return Path.of(System.getProperty("labelwright.basedir"), "tests/org.labelwright.io.timeseries.tests/data").resolve(name);
	}

	private void project(String name) throws Exception {
		var folder = temporary.resolve(name + ProjectStore.EXTENSION);
		new CreateProjectOperation(folder, name, User.current()).schema(schema()).run(SubMonitor.convert(null));
		robot.run(() -> host.open(folder));
		robot.await(name + " is open", () -> host.project().filter(project -> project.store().folder().equals(folder)).isPresent());
	}

	private static <C extends Control> Stream<C> visible(Composite parent, Class<C> type) {
		return Stream.of(parent.getChildren()).filter(Control::isVisible).flatMap(child -> type.isInstance(child) ? Stream.of(type.cast(child))
				: child instanceof Composite composite ? visible(composite, type) : Stream.empty());
	}

	/** @param missing whether there are no media, so that one has to say that the items are wanted anyway */
	private void take(String format, Path source, boolean missing) {
		robot.keys("Ctrl+I");
		var wizard = robot.awaitShell("Import Dataset");
		awaitText();
		robot.type(source.toString());
		robot.await(format + " is recognised", () -> visible(wizard, Table.class).anyMatch(table -> table.getSelectionCount() == 1 && table.getSelection()[0].getText().equals(format)));
		awaitNext(wizard);
		if (missing) {
			robot.keys("Alt+N");
			robot.awaitFocus(Table.class);
			awaitNext(wizard);
			robot.keys("Alt+N");
			robot.awaitFocus(Combo.class);
			robot.keys("Alt+M");
			robot.await("what becomes of items without media has the keyboard", () -> wizard.getDisplay().getFocusControl() instanceof Combo combo
					&& combo.getText().equals("Do not import anything"));
			choose(robot.awaitFocus(Combo.class), "Import them without media");
		}
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Dataset Imported");
	}

	/** @return what the wizard tells before anything is written: rows of what is lost, or that all is kept */
	private List<String> give(String format, Path target) {
		robot.keys("Ctrl+E");
		var wizard = robot.awaitShell("Export Dataset");
		var formats = robot.awaitFocus(org.eclipse.swt.widgets.List.class);
		for (int i = 0; !robot.get(() -> formats.getSelection()[0]).equals(format); i++) {
			assertTrue(i < 50, format + " is among the formats");
			robot.keys("ARROW_DOWN");
		}
		awaitNext(wizard);
		robot.keys("Alt+N");
		awaitText();
		fill(target.toString());
		robot.await("the target is taken", () -> wizard.getData() instanceof WizardDialog dialog && dialog.getCurrentPage().isPageComplete());
		var told = robot.get(() -> told(wizard));
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Dataset Exported");
		return told;
	}

	private static List<String> told(Shell wizard) {
		if (visible(wizard, Label.class).anyMatch(label -> label.getText().endsWith(KEPT)))
			return List.of(KEPT);
		return visible(wizard, Table.class).flatMap(table -> Stream.of(table.getItems())).map(SeriesWizardsTest::row).toList();
	}

	private static String row(TableItem item) {
		return item.getText(0) + ": " + item.getText(1) + " " + item.getText(2);
	}

	/** Start, end in milliseconds, and label of each annotation of all items. */
	private List<String> stored() throws Exception {
		var all = new ArrayList<String>();
		var labels = store().schemaIndex();
		store().documents().forEach(DocumentFilter.ALL, (item, document) -> document.getAnnotations().forEach(annotation -> all.add(times(annotation) + " "
				+ labels.label(annotation.getLabelId()).orElseThrow().getName())), SubMonitor.convert(null));
		return all;
	}

	private static String times(Annotation annotation) {
		return switch (annotation.getGeometry()) {
		case TimeInterval interval -> interval.getStart() / 1000 + " " + interval.getEnd() / 1000;
		case TimePoint point -> String.valueOf(point.getTime() / 1000);
		default -> throw new AssertionError(annotation);
		};
	}

	/** What is stored was counted, and read by eye, in the files: their own tests tell how. */
	@Test
	void allFormatsComeAndGo() throws Exception {
		var in = lowerCase("in");
		var out = lowerCase("out");

		project("beats");
		Files.copy(data("wfdb/12726.hea"), in.resolve("12726.hea"));
		Files.write(in.resolve("12726.dat"), new byte[6000]);
		take("WFDB annotations", Files.copy(data("wfdb/12726.anI"), in.resolve("12726.atr")), false);
		var beats = stored();
		assertEquals(Files.readAllLines(data("wfdb/ann-2")).size(), beats.size());
		assertEquals(List.of(KEPT), give("WFDB annotations", out.resolve("beats")));
		assertArrayEquals(Files.readAllBytes(data("wfdb/12726.anI")), Files.readAllBytes(out.resolve("beats/12726.atr")));
		var lost = give("NAB windows and labels", out.resolve("beats.json"));
		assertTrue(lost.stream().anyMatch(row -> row.endsWith(": " + beats.size() + " Left out")), lost::toString);

		project("windows");
		take("NAB windows and labels", Files.copy(data("nab/combined_windows.json"), in.resolve("windows.json")), true);
		assertEquals(116, stored().size());
		assertEquals(List.of(KEPT), give("NAB windows and labels", out.resolve("windows.json")));
		assertEquals(Files.readString(data("nab/combined_windows.json")).strip(), Files.readString(out.resolve("windows.json")).strip());

		project("sleep");
		take("EDF+ annotations", Files.copy(data("edf/test_edfann.edf"), in.resolve("sleep.edf")), true);
		var stages = stored();
		assertEquals(856, stages.size());
		assertEquals(430, stages.stream().filter(stage -> stage.endsWith(" Sleep stage N2")).count());
		assertEquals("33430 33430 Lights off", stages.get(2));
		assertEquals(List.of(KEPT), give("EDF+ annotations", out.resolve("sleep")));
		assertTrue(Files.readString(out.resolve("sleep/sleep.edf"), StandardCharsets.ISO_8859_1).contains("+33.43\u00150\u0014Lights off@@EEG F4-A1\u0014"));

		project("states");
		Files.copy(data("trainset/sample.csv"), in.resolve("sample.csv"));
		take("TRAINSET (CSV)", Files.copy(data("trainset/sample-labeled.csv"), in.resolve("sample-labeled.csv")), false);
		var states = stored();
		assertEquals(10, states.size());
		assertTrue(states.contains(223 * 300_000L + " " + 251 * 300_000L + " foo"), states::toString);
		assertEquals(List.of(KEPT), give("TRAINSET (CSV)", out.resolve("states")));
		assertEquals(rows(data("trainset/sample-labeled.csv")), rows(out.resolve("states/sample-labeled.csv")));

		project("moves");
		take("Label Studio (time series)", Files.copy(data("labelstudio/tasks.json"), in.resolve("tasks.json")), true);
		assertEquals(List.of("4000 23000 Run", "52000 69000 Walk"), stored());
		assertEquals(List.of(KEPT), give("Label Studio (time series)", out.resolve("tasks.json")));
		assertEquals(new ObjectMapper().readTree(data("labelstudio/tasks.json").toFile()), new ObjectMapper().readTree(out.resolve("tasks.json").toFile()));
	}

	/** Without the order, and the zeros behind points. */
	private static List<String> rows(Path file) throws Exception {
		return Files.readAllLines(file).stream().map(row -> row.replaceFirst("\\.0+,", ",")).sorted().collect(Collectors.toList());
	}
}
