package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.session.RecentProjects;

/** The projects that were open before are opened again by a key, and from the page that welcomes. */
class RecentProjectsTest extends WorkbenchTestBase {

	private Path one;
	private Path two;

	@BeforeEach
	void openTwo() throws Exception {
		one = Samples.project(Files.createDirectory(folder.resolve("one")), 1);
		two = Samples.project(Files.createDirectory(folder.resolve("two")), 2);
		workbench.open(one);
		workbench.open(two);
	}

	/** Chooses a project by a part of its place. */
	private void choose(String part) {
		workbench.keys("Ctrl+Shift+P");
		workbench.robot.awaitFocus(Text.class);
		workbench.robot.type(part);
		workbench.keys("CR");
	}

	private Path open() {
		return workbench.robot.get(() -> workbench.host.project().map(project -> project.store().folder()).orElse(null));
	}

	@Test
	void aKeyListsThemAndAPartOfTheNameChooses() {
		assertEquals(two, RecentProjects.list().getFirst());
		choose("one/sample");
		workbench.robot.await("the other is open", () -> one.equals(open()));
		workbench.awaitItem("0.png");
		assertEquals("0.png - Sample - Labelwright", workbench.robot.get(workbench.window.getShell()::getText));
		var canvas = workbench.canvasControl();
		workbench.awaitColor("its picture is shown", canvas, Samples.color(0), () -> new Point(canvas.getSize().x / 2, canvas.getSize().y / 2));
		assertEquals(one, RecentProjects.list().getFirst());
		assertEquals(two, RecentProjects.list().get(1));
	}

	@Test
	void theWelcomePageListsThem() {
		workbench.close();
		var link = workbench.control(ViewIds.ITEMS, Link.class, l -> one.toString().equals(l.getToolTipText()));
		workbench.robot.clickUnheard(link, 12, workbench.robot.get(link::getSize).y / 2); // the page goes with the click
		workbench.robot.await("it is open", () -> one.equals(open()));
		workbench.awaitItem("0.png");
	}

	@Test
	void oneThatIsGoneStaysOnTheListUnlessTheUserRemovesIt() throws Exception {
		var moved = Files.move(one, folder.resolve("Moved.labelwright"));
		choose("one/sample");
		var question = workbench.robot.awaitShell("Opening Sample.labelwright");
		workbench.robot.await("it says where nothing is any more", () -> {
			var labels = new ArrayList<Label>();
			Workbench.collect(question, Label.class, label -> label.getText().contains("There is no project in " + one), labels);
			return labels.size() == 1;
		});
		workbench.keys("ESC");
		workbench.robot.awaitClosed(question);
		assertTrue(RecentProjects.list().contains(one));

		choose("one/sample");
		var again = workbench.robot.awaitShell("Opening Sample.labelwright");
		workbench.keys("Alt+R");
		workbench.robot.awaitClosed(again);
		assertFalse(RecentProjects.list().contains(one));
		assertTrue(Files.exists(moved.resolve("project.db")) && Files.notExists(one), "no file was touched");
		workbench.robot.await("the page does not list it", () -> {
			var links = new ArrayList<Link>();
			Workbench.collect(workbench.window.getShell(), Link.class, link -> link.isVisible(), links);
			return !links.isEmpty() && links.stream().noneMatch(link -> one.toString().equals(link.getToolTipText()));
		});
		choose("two/sample");
		workbench.robot.await("another opens", () -> two.equals(open()));
	}
}
