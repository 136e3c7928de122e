package org.labelwright.swtbot.tests;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.waits.Conditions.shellCloses;
import static org.eclipse.swtbot.swt.finder.waits.Conditions.widgetIsEnabled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.schema.Label;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.rows.RowList;

/** From a folder of photographs to the first submitted item, by menus, wizard and views. */
class FirstProjectSwtBotTest {

	private static final String ITEMS = "org.labelwright.ui.view.items";
	private static final String PHOTO = "000000006818.jpg";

	@TempDir
	Path folder;

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private ProjectHost host;

	@BeforeEach
	void find() {
		host = bot.getDisplay().syncCall(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
	}

	@AfterEach
	void close() {
		var closed = bot.getDisplay().syncCall(host::close);
		await("the project is closed", closed::isDone);
	}

	private void await(String what, BooleanSupplier condition) {
		bot.waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return bot.getDisplay().syncCall(condition::getAsBoolean);
			}

			@Override
			public String getFailureMessage() {
				return "waited in vain: " + what;
			}
		}, 30_000);
	}

	@Test
	void makesAProjectAndSubmitsItsFirstItem() throws Exception {
		var photos = Files.createDirectory(folder.resolve("photos"));
		for (var name : List.of(PHOTO, "000000252219.jpg"))
			Files.copy(Path.of(System.getProperty("labelwright.basedir"), "examples/sample-coco/images", name), photos.resolve(name));

		bot.menu("File").menu("New Project...").click();
		var wizard = bot.shell("New Project");
		wizard.activate();
		var page = wizard.bot();
		page.text(0).setText(photos.toString());
		page.waitUntil(widgetIsEnabled(page.button("Next >")));
		page.button("Next >").click();
		page.textWithLabel("New label:").setText("cat").pressShortcut(KeyStroke.getInstance("CR"));
		page.waitUntil(widgetIsEnabled(page.button("Finish")));
		page.button("Finish").click();
		bot.waitUntil(shellCloses(wizard), 30_000);
		await("the first item is open", () -> host.item().isPresent());

		var items = bot.viewById(ITEMS).bot().widget(widgetOfType(RowList.class));
		await("both items are listed", () -> items.count() == 2);
		bot.menu("Item").menu("Submit and Next").click();
		await("the next item is open", () -> host.item().filter(item -> !item.item().name().equals(PHOTO)).isPresent());

		var project = photos.resolveSibling("photos" + ProjectStore.EXTENSION);
		try (var stored = ProjectStore.openReadOnly(project)) {
			assertEquals(List.of("cat"), stored.schema().getLabels().stream().map(Label::getName).toList());
			var rows = stored.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 10);
			assertEquals(List.of(ItemState.SUBMITTED, ItemState.NEW), rows.stream().map(row -> row.item().state()).toList());
		}
	}
}
