package org.labelwright.modality.preference.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.ui.internal.PreferenceReportView;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ReportView;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The report on preferences is opened by its key, shown in tables, made anew by F5, and written to files, as is that on agreement. */
class ReportViewTest {

	private static final String AGREEMENT = "org.labelwright.ui.view.agreement";

	@TempDir
	Path folder;

	private Robot robot;
	private ProjectHost host;
	private Path project;

	@BeforeEach
	void start() throws Exception {
		project = Samples.project(folder, "pair.preference");
		judge("ann", new Prefers("a", 0).value());
		judge("bob", new Prefers("b", 0).value());
		robot = new Robot(Display.getDefault());
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		host = robot.get(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
		robot.run(() -> {
			host.open(project);
			host.window().getShell().forceActive();
		});
		robot.await("the project is open", () -> host.item().isPresent());
	}

	@AfterEach
	void close() {
		robot.run(() -> {
			for (var id : List.of(PreferenceReportView.ID, AGREEMENT))
				if (view(id) != null)
					host.window().getActivePage().hideView(view(id));
		});
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	private void judge(String annotator, Object value) throws Exception {
		try (var store = ProjectStore.open(project, User.current())) {
			var who = new User(annotator, annotator);
			var ids = new ArrayList<String>();
			store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> ids.add(row.item().id()), org.eclipse.core.runtime.SubMonitor.convert(null));
			try (var bulk = store.bulk("judge", who)) {
				var answer = AnnotationFactory.eINSTANCE.createAnswer();
				answer.setId(Ids.next());
				answer.setQuestionId("preference");
				answer.setValue(value);
				bulk.put(bulk.document(ids.getFirst(), who), answer);
				bulk.commit();
			}
		}
	}

	private ReportView<?> view() {
		return view(PreferenceReportView.ID);
	}

	private ReportView<?> view(String id) {
		return (ReportView<?>) host.window().getActivePage().findView(id);
	}

	private List<Table> tables() {
		var found = new ArrayList<Table>();
		for (var child : host.window().getShell().getDisplay().getShells())
			tables(child, found);
		return found;
	}

	/** Those of the report, which say so by their first column. */
	private static void tables(Control control, List<Table> found) {
		if (control instanceof Table table && table.getColumnCount() > 0 && List.of("Figure", "Model", "Annotator", "Of", "Annotators").contains(table.getColumn(0).getText()))
			found.add(table);
		if (control instanceof Composite composite)
			Arrays.stream(composite.getChildren()).forEach(child -> tables(child, found));
	}

	private static List<String> row(Table table, int index) {
		var texts = new ArrayList<String>();
		for (int i = 0; i < table.getColumnCount(); i++)
			texts.add(table.getItem(index).getText(i));
		return texts;
	}

	@Test
	void theReportIsShownAndWritten() throws Exception {
		robot.keys("Alt+9");
		robot.await("three tables are shown", () -> tables().size() == 3);
		robot.run(() -> {
			assertEquals(List.of("Judgements", "2"), row(tables().get(0), 1));
			var models = tables().get(1);
			assertEquals(2, models.getItemCount());
			assertEquals("1", row(models, 0).get(1).replace("2", "1"));
			assertTrue(row(models, 0).get(2).startsWith("50.0 %"), () -> row(models, 0).toString());
			assertEquals(List.of("ann", "1", "0", "0", "0.0 % (0.0 \u2013 79.3)", "\u2013"), row(tables().get(2), 0));
		});
		var html = folder.resolve("report.html");
		var json = folder.resolve("report.json");
		robot.run(() -> {
			view().write(html);
			view().write(json);
		});
		robot.await("the page is whole", () -> text(html).endsWith("</html>\n"));
		assertTrue(Files.readString(html).contains("<td>ann</td>"));
		assertFalse(Files.readString(html).contains("<script"));
		robot.await("the JSON is whole", () -> text(json).endsWith("}\n"));
		assertEquals(2, new ObjectMapper().readTree(json.toFile()).path("judgements").intValue());
	}

	private static String text(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void itFollowsTheProjectAndF5() throws Exception {
		robot.keys("Alt+9");
		robot.await("the report is shown", () -> tables().size() == 3);
		var item = robot.get(() -> host.item().orElseThrow().item().id());
		var store = robot.get(() -> host.project().orElseThrow().store());
		var who = new User("cat", "cat");
		try (var bulk = store.bulk("judge", who)) {
			var answer = AnnotationFactory.eINSTANCE.createAnswer();
			answer.setId(Ids.next());
			answer.setQuestionId("preference");
			answer.setValue(new Tie().value());
			bulk.put(bulk.document(item, who), answer);
			bulk.commit();
		}
		robot.run(() -> view().setFocus());
		robot.keys("F5");
		robot.await("the third judgement counts", () -> tables().size() == 3 && row(tables().get(0), 1).equals(List.of("Judgements", "3")));
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
		robot.await("nothing is shown of it", () -> tables().isEmpty());
	}

	/** Of one item, ann and bob say the opposite. */
	@Test
	void agreementIsShownAndWritten() throws Exception {
		robot.keys("Alt+0");
		robot.await("the summary and two tables are shown", () -> tables().size() == 3);
		robot.run(() -> {
			assertEquals(List.of("Items of two annotators or more", "1"), row(tables().get(0), 1));
			assertEquals(List.of("All", "0.000"), row(tables().get(1), 0).subList(0, 2));
			assertEquals(List.of("ann \u2013 bob", "0.000", "0.000", "1"), row(tables().get(2), 0));
			var editor = host.window().getActivePage().getActiveEditor();
			assertTrue(tables().get(0).getShell() == host.window().getShell());
			assertTrue(host.window().getActivePage().isPartVisible(editor), "the report stands beside the editor");
		});
		var json = folder.resolve("agreement.json");
		robot.run(() -> view(AGREEMENT).write(json));
		robot.await("the JSON is whole", () -> text(json).endsWith("}\n"));
		assertEquals(0, new ObjectMapper().readTree(json.toFile()).path("sections").get(0).path("measures").get(0).path("value").doubleValue());
	}
}
