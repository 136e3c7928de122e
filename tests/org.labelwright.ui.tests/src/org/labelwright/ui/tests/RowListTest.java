package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** A list of a million rows under keys and mouse. */
class RowListTest {

	private static final int MANY = 1_000_000;

	private final Robot robot = new Workbench().robot;
	private final Set<Integer> asked = new HashSet<>();
	private final AtomicInteger told = new AtomicInteger();
	private final AtomicInteger opened = new AtomicInteger();
	private final AtomicInteger sorted = new AtomicInteger();
	private final AtomicInteger buttons = new AtomicInteger();
	private Shell shell;
	private RowList list;

	private final class Numbers implements Rows {
		@Override
		public String text(int row, int column) {
			asked.add(row);
			return column == 1 ? "row " + row : "";
		}

		@Override
		public Image image(int row, int column) {
			return null;
		}

		@Override
		public boolean clicked(int row, int column) {
			return column == 0 && buttons.incrementAndGet() > 0;
		}
	}

	@BeforeEach
	void open() {
		robot.run(() -> {
			shell = new Shell(org.eclipse.swt.widgets.Display.getDefault());
			shell.setText("Rows");
			shell.setLayout(new FillLayout());
			list = new RowList(shell, SWT.MULTI, 20, new Numbers());
			list.column("", "a button", 24, SWT.LEFT, null);
			list.column("Name", null, 200, SWT.LEFT, sorted::incrementAndGet);
			list.addListener(SWT.Selection, event -> told.incrementAndGet());
			list.addListener(SWT.DefaultSelection, event -> opened.incrementAndGet());
			list.count(MANY);
			shell.setBounds(100, 100, 300, 400);
			shell.open();
			shell.forceActive();
			list.setFocus();
		});
		robot.awaitShell("Rows");
		robot.awaitFocus(RowList.class);
		robot.await("it is painted", () -> !asked.isEmpty());
	}

	@AfterEach
	void close() {
		robot.run(shell::dispose);
	}

	private void click(int row) {
		var cell = robot.get(() -> list.bounds(row, 1));
		robot.click(list, cell.x + 30, cell.y + cell.height / 2);
	}

	private void awaitSelected(int... rows) {
		var wanted = new BitSet();
		for (int row : rows)
			wanted.set(row);
		robot.await("selected are " + wanted, () -> list.selection().equals(wanted));
	}

	@Test
	void onlyRowsInSightAreAskedFor() {
		robot.keys("END");
		awaitSelected(MANY - 1);
		robot.await("the last is painted", () -> asked.contains(MANY - 1));
		assertTrue(robot.get(asked::size) < 100, asked.size() + " rows were asked for");
		robot.keys("HOME");
		awaitSelected(0);
	}

	@Test
	void keysGoByRowsAndPagesAndStopAtTheEnds() {
		robot.keys("ARROW_DOWN");
		awaitSelected(0);
		robot.keys("ARROW_DOWN");
		awaitSelected(1);
		robot.keys("ARROW_UP");
		robot.keys("ARROW_UP");
		awaitSelected(0);
		robot.keys("PAGE_DOWN");
		robot.await("it is a page further", () -> list.focused() > 5 && list.focused() < 30);
		robot.keys("PAGE_UP");
		awaitSelected(0);
		robot.keys("Shift+ARROW_DOWN");
		robot.keys("Shift+ARROW_DOWN");
		awaitSelected(0, 1, 2);
		robot.keys("Shift+ARROW_UP");
		awaitSelected(0, 1);
		robot.keys("Shift+END");
		robot.await("all are selected", () -> list.selection().cardinality() == MANY);
		assertTrue(told.get() >= 9);
	}

	@Test
	void theMouseSelectsOneOrARangeOrSingleRows() {
		click(3);
		awaitSelected(3);
		robot.hold("Shift", () -> click(6));
		awaitSelected(3, 4, 5, 6);
		robot.hold("Ctrl", () -> click(5));
		awaitSelected(3, 4, 6);
		robot.hold("Ctrl", () -> click(8));
		awaitSelected(3, 4, 6, 8);
		click(2);
		awaitSelected(2);
	}

	@Test
	void enterAndADoubleClickOpenWhatIsSelected() {
		click(4);
		robot.keys("CR");
		robot.await("it is opened", () -> opened.get() == 1);
		var cell = robot.get(() -> list.bounds(5, 1));
		robot.doubleClick(list, cell.x + 30, cell.y + 5);
		robot.await("the other is opened", () -> opened.get() == 2 && list.focused() == 5);
	}

	@Test
	void aButtonInARowDoesNotSelectItAndAHeaderSorts() {
		var button = robot.get(() -> list.bounds(2, 0));
		robot.click(list, button.x + 5, button.y + 5);
		robot.await("the button is pressed", () -> buttons.get() == 1);
		assertEquals(new BitSet(), robot.get(list::selection));
		var header = robot.get(() -> list.header(1));
		robot.click(list, header.x + 5, header.y + 5);
		robot.await("it is sorted", () -> sorted.get() == 1);
	}

	@Test
	void theWheelScrolls() {
		robot.wheel(list, 100, 200, -3);
		robot.await("later rows are in sight", () -> list.bounds(0, 1).y < 0);
	}

	@Test
	void fewerRowsLetGoOfWhatIsBeyond() {
		robot.keys("Ctrl+END");
		robot.keys("Shift+END");
		robot.run(() -> list.count(3));
		robot.await("the first is in sight", () -> list.bounds(0, 1).y > 0);
		assertTrue(robot.get(() -> list.selection().length() <= 3));
	}
}
