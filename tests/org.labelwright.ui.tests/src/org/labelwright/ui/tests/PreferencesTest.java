package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.media.SoundOutput;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.preferences.Preferences;
import org.labelwright.ui.internal.session.RecentProjects;
import org.labelwright.ui.internal.session.Startup;

/** What is set on the page of preferences, by mouse and keyboard, is what happens then. */
class PreferencesTest extends WorkbenchTestBase {

	@BeforeEach
	void open() throws Exception {
		open(2);
	}

	@AfterEach
	void restore() {
		workbench.robot.run(() -> {
			for (var left : workbench.window.getShell().getShells())
				left.dispose(); // of a test that failed
		});
		var page = openPage();
		workbench.keys("Alt+D");
		apply(page);
	}

	private Shell openPage() {
		workbench.keys("Ctrl+Alt+P");
		var shell = workbench.robot.awaitShell("Preferences");
		var pages = one(shell, Tree.class);
		workbench.robot.await("the page is listed", () -> row(pages) != null);
		var place = workbench.robot.get(() -> row(pages).getBounds());
		workbench.robot.click(pages, place.x + 5, place.y + place.height / 2);
		workbench.robot.await("the page is shown", () -> !found(shell, Scale.class).isEmpty());
		return shell;
	}

	private static TreeItem row(Tree pages) {
		for (var item : pages.getItems())
			if (item.getText().equals("Labelwright"))
				return item;
		return null;
	}

	private <C extends Control> C one(Shell shell, Class<C> type) {
		workbench.robot.await("there is a " + type.getSimpleName(), () -> found(shell, type).size() == 1);
		return workbench.robot.get(() -> found(shell, type).getFirst());
	}

	private static <C extends Control> List<C> found(Shell shell, Class<C> type) {
		var all = new ArrayList<C>();
		Workbench.collect(shell, type, control -> true, all);
		return all;
	}

	private void apply(Shell page) {
		var button = workbench.robot.get(() -> found(page, Button.class).stream().filter(b -> b.getText().equals("Apply and Close")).findFirst()
				.orElseThrow());
		workbench.robot.clickUnheard(button, 10, 10); // the window goes with the click
		workbench.robot.awaitClosed(page);
		workbench.robot.await("the window is in front", () -> workbench.window.getShell().getDisplay().getActiveShell() == workbench.window.getShell());
	}

	@Test
	void theNameIsThatOfTheHistory() throws Exception {
		var page = openPage();
		workbench.keys("Alt+N");
		workbench.robot.awaitFocus(Text.class);
		workbench.keys("Ctrl+A");
		workbench.robot.type("ada lovelace");
		apply(page);
		workbench.close();
		workbench.open(project);
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		var history = workbench.control(ViewIds.HISTORY, Table.class, table -> table.getItemCount() == 1 && table.getColumn(0).getText().equals("When"));
		workbench.robot.await("the name is shown", () -> history.getItem(0).getText(2).equals("ada lovelace"));
		assertEquals(1, stored("0.png").getAnnotations().size(), "the account is the same, whatever the name");
	}

	@Test
	void theLastProjectIsOpenedAtTheStartUnlessThatIsTurnedOff() {
		assertTrue(Preferences.reopen());
		var page = openPage();
		workbench.keys("Alt+O");
		workbench.robot.await("it is unchecked", () -> found(page, Button.class).stream()
				.anyMatch(button -> button.getText().startsWith("&Open the last") && !button.getSelection()));
		apply(page);
		assertFalse(Preferences.reopen());
		workbench.close();
		assertEquals(project, RecentProjects.open().orElseThrow());
		new Startup().earlyStartup();
		workbench.robot.await("what comes later has had its turn", () -> true);
		assertTrue(workbench.robot.get(() -> workbench.host.project().isEmpty() && workbench.host.opening().isEmpty()));

		var again = openPage();
		workbench.keys("Alt+D");
		apply(again);
		assertTrue(Preferences.reopen());
		new Startup().earlyStartup();
		workbench.robot.await("the project is open", () -> workbench.host.project().isPresent());
		workbench.awaitItem("0.png");
	}

	@Test
	void whereSoundIsPlayedIsKept() {
		assertEquals(SoundOutput.SYSTEM, SoundOutput.chosen());
		var page = openPage();
		workbench.keys("Alt+S");
		var devices = workbench.robot.awaitFocus(Combo.class);
		workbench.robot.await("all devices are listed", () -> devices.getItemCount() == 2 + SoundOutput.devices().size());
		workbench.keys("ARROW_DOWN");
		workbench.robot.await("none is chosen", () -> devices.getSelectionIndex() == 1);
		apply(page);
		assertEquals(SoundOutput.NONE, SoundOutput.chosen());
		SoundOutput.choose(SoundOutput.SYSTEM);
		new Startup().earlyStartup();
		assertEquals(SoundOutput.NONE, SoundOutput.chosen(), "after a restart as well");
		restore();
		assertEquals(SoundOutput.SYSTEM, SoundOutput.chosen());
	}

	@Test
	void theFillOfShapesIsSeenAtOnceAndDefaultsComeBack() {
		assertEquals(User.current().name(), Preferences.user().name());
		var before = opacity();
		var page = openPage();
		var scale = one(page, Scale.class);
		workbench.robot.run(scale::forceFocus);
		workbench.keys("END");
		workbench.robot.await("it is at its end", () -> scale.getSelection() == scale.getMaximum());
		apply(page);
		assertEquals(1, opacity());
		workbench.keys("PAGE_DOWN");
		workbench.awaitItem("1.png");
		assertEquals(1, opacity(), "also for the next item");

		var again = openPage();
		workbench.keys("Alt+D");
		var restored = one(again, Scale.class);
		workbench.robot.await("it is back", () -> restored.getSelection() == 25);
		apply(again);
		assertEquals(before, opacity());
	}

	@Test
	void thePageLeadsToThemesAndKeys() {
		var page = openPage();
		var links = workbench.robot.get(() -> found(page, Link.class).stream().map(Link::getText).toList());
		assertEquals(List.of("See <a>'Appearance'</a> for light and dark themes.", "See <a>'Keys'</a> to change keys."), links);
		var appearance = workbench.robot.get(() -> found(page, Link.class).getFirst());
		workbench.robot.clickUnheard(appearance, 50, 10); // the page goes with the click
		workbench.robot.await("themes are to be chosen from", () -> found(page, Combo.class).stream()
				.anyMatch(combo -> List.of(combo.getItems()).containsAll(List.of("Light", "Dark"))));
		workbench.keys("ESC");
		workbench.robot.awaitClosed(page);
	}

	private double opacity() {
		return workbench.robot.get(() -> workbench.host.item().orElseThrow().editing().view().fillOpacity());
	}
}
