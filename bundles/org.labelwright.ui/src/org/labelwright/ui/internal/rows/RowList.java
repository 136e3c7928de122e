package org.labelwright.ui.internal.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Rows in columns, any number of them: none but those in sight are asked for, and nothing costs more for a million
 * rows than for ten. Tables of the platform make an entry for each row as soon as they are told of it, which is felt
 * from some ten thousand on. Keys and mouse are those of tables: arrows, pages, ends; Shift for ranges, Ctrl for
 * single rows, Enter or a double click for {@link SWT#DefaultSelection}. What a person selects is told as
 * {@link SWT#Selection}. For the user interface's thread.
 */
public final class RowList extends Canvas {

	private static final int GAP = 4;
	private static final int ARROW = 4;
	private static final int MUTED = 150;
	private static final int OPAQUE = 255;
	/** No more of a text than this is looked at, however long it is. */
	private static final int LONGEST = 400;
	/** Characters of a text by which the width of a column is found. */
	private static final int MEASURED = 60;
	private static final String CUT = "\u2026"; //$NON-NLS-1$

	private final class Column {
		private String name;
		private final String tip;
		private final int alignment;
		private final Runnable chosen;
		private int width;

		Column(String name, String tip, int width, int alignment, Runnable chosen) {
			this.name = name;
			this.tip = tip;
			this.width = width;
			this.alignment = alignment;
			this.chosen = chosen;
		}
	}

	private final Rows content;
	private final RowSelection selection;
	private final List<Column> columns = new ArrayList<>();
	private final int rowHeight;
	private final int headerHeight;
	private int top;
	private int sorted = -1;
	private boolean descending;

	/**
	 * @param style     {@link SWT#SINGLE} or {@link SWT#MULTI}
	 * @param rowHeight pixels that a row has at least
	 */
	public RowList(Composite parent, int style, int rowHeight, Rows content) {
		super(parent, style & (SWT.SINGLE | SWT.MULTI) | SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.content = content;
		selection = new RowSelection((style & SWT.MULTI) != 0);
		int line = lineHeight();
		this.rowHeight = Math.max(rowHeight, line + 4);
		headerHeight = line + 8;
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> bars());
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, event -> tip(event.x, event.y));
		addListener(SWT.MouseDoubleClick, event -> {
			if (event.button == 1 && rowAt(event.y) >= 0)
				notifyListeners(SWT.DefaultSelection, new Event());
		});
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> scroll(getVerticalBar().getSelection()));
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		new RowAccess(this).install();
	}

	/** Measured on the display, for to do so on the control would have it made before it is laid out. */
	private int lineHeight() {
		var gc = new GC(getDisplay());
		try {
			gc.setFont(getFont());
			return gc.getFontMetrics().getHeight();
		} finally {
			gc.dispose();
		}
	}

	/**
	 * Adds a column on the right of those that are there.
	 *
	 * @param tip       of its header, or null
	 * @param alignment {@link SWT#LEFT} or {@link SWT#RIGHT}
	 * @param chosen    told when its header is clicked, or null
	 */
	public void column(String name, String tip, int width, int alignment, Runnable chosen) {
		columns.add(new Column(name, tip, width, alignment, chosen));
	}

	/** Inserts a column before another, as {@link #column} adds one. */
	public void insert(int at, String name, int width) {
		columns.add(at, new Column(name, null, width, SWT.LEFT, null));
		bars();
	}

	/** Removes a column. */
	public void remove(int at) {
		columns.remove(at);
		bars();
	}

	public int columns() {
		return columns.size();
	}

	/** Name of a column, as its header says it. */
	public String name(int column) {
		return columns.get(column).name;
	}

	/** Gives a column another name. */
	public void name(int column, String name) {
		columns.get(column).name = name;
		redraw();
	}

	/** Sets the width of a column in pixels; 0 leaves it out. */
	public void width(int column, int width) {
		if (columns.get(column).width != width) {
			columns.get(column).width = width;
			bars();
		}
	}

	public int width(int column) {
		return columns.get(column).width;
	}

	/** Pixels that a column needs to show its header and what stands in its first rows, as long as that is not very long. */
	public int needed(int column, int rows) {
		var gc = new GC(getDisplay());
		try {
			gc.setFont(getFont());
			int widest = gc.textExtent(columns.get(column).name).x + 3 * ARROW;
			for (int row = 0; row < Math.min(rows, count()); row++) {
				var text = content.text(row, column);
				var image = content.image(row, column);
				int words = gc.textExtent(text.substring(0, Math.min(text.length(), MEASURED))).x;
				widest = Math.max(widest, words + (image == null ? 0 : image.getBounds().width + GAP));
			}
			return widest + 2 * GAP;
		} finally {
			gc.dispose();
		}
	}

	/** Marks a column as the one that rows are sorted by; -1 for none. */
	public void sorted(int column, boolean down) {
		sorted = column;
		descending = down;
		redraw();
	}

	/** There are so many rows now, which may all be others. Selected are those that were, by their numbers. */
	public void count(int rows) {
		selection.count(rows);
		bars();
	}

	public int count() {
		return selection.count();
	}

	/** Shows a row anew. */
	public void changed(int row) {
		if (row >= top && row <= top + page())
			redraw(0, y(row), getClientArea().width, rowHeight, false);
	}

	/** Selects rows, and brings the primary one into sight. Tells nobody. */
	public void select(BitSet rows, int primary) {
		selection.set(rows, primary);
		if (primary >= 0)
			reveal(primary);
		redraw();
	}

	/** Selects one row, and brings it into sight; none when -1. Tells nobody. */
	public void select(int row) {
		var rows = new BitSet();
		if (row >= 0)
			rows.set(row);
		select(rows, row);
	}

	/** The numbers of the selected rows; a copy. */
	public BitSet selection() {
		return selection.rows();
	}

	boolean selected(int row) {
		return selection.contains(row);
	}

	/** The row that keys start from, the last that was selected; -1 for none. */
	public int focused() {
		return selection.focused();
	}

	/** What stands in a cell. */
	public String text(int row, int column) {
		return content.text(row, column);
	}

	/** What stands below the text of a cell. */
	public String detail(int row, int column) {
		return content.detail(row, column);
	}

	/** Where a cell is on the control. */
	public Rectangle bounds(int row, int column) {
		int x = -getHorizontalBar().getSelection();
		for (int i = 0; i < column; i++)
			x += columns.get(i).width;
		return new Rectangle(x, y(row), columns.get(column).width, rowHeight);
	}

	/** Where a row is on the control. */
	Rectangle bounds(int row) {
		return new Rectangle(0, y(row), getClientArea().width, rowHeight);
	}

	/** Where the header of a column is on the control. */
	public Rectangle header(int column) {
		var cell = bounds(top, column);
		return new Rectangle(cell.x, 0, cell.width, headerHeight);
	}

	/** The row at a height of the control; -1 for none. */
	int rowAt(int y) {
		int row = y < headerHeight ? -1 : top + (y - headerHeight) / rowHeight;
		return row < count() ? row : -1;
	}

	private int y(int row) {
		return headerHeight + (row - top) * rowHeight;
	}

	private int columnAt(int x) {
		int at = -getHorizontalBar().getSelection();
		for (int i = 0; i < columns.size(); i++) {
			at += columns.get(i).width;
			if (x < at)
				return i;
		}
		return -1;
	}

	/** How many whole rows have room. */
	private int page() {
		return Math.max(1, (getClientArea().height - headerHeight) / rowHeight);
	}

	private void bars() {
		int page = page();
		top = Math.clamp(top, 0, Math.max(0, count() - page));
		getVerticalBar().setValues(top, 0, Math.max(1, count()), Math.min(page, Math.max(1, count())), 1, page);
		getVerticalBar().setVisible(count() > page);
		int width = columns.stream().mapToInt(column -> column.width).sum();
		int room = getClientArea().width;
		getHorizontalBar().setVisible(width > room);
		getHorizontalBar().setValues(width > room ? Math.min(getHorizontalBar().getSelection(), width - room) : 0, 0, Math.max(1, width),
				Math.max(1, Math.min(room, width)), 10, Math.max(1, room));
		redraw();
	}

	private void scroll(int to) {
		top = Math.clamp(to, 0, Math.max(0, count() - page()));
		redraw();
	}

	/** Brings a row into sight by the shortest way. */
	public void reveal(int row) {
		int to = row < top ? row : row >= top + page() ? row - page() + 1 : top;
		if (to != top) {
			scroll(to);
			getVerticalBar().setSelection(top);
		}
	}

	private void pressed(Event event) {
		setFocus();
		int row = rowAt(event.y);
		int column = columnAt(event.x);
		if (event.y < headerHeight) {
			if (event.button == 1 && column >= 0 && columns.get(column).chosen != null)
				columns.get(column).chosen.run();
		} else if (row >= 0 && !(event.button == 1 && column >= 0 && content.clicked(row, column)))
			press(row, event.button, event.stateMask);
	}

	private void press(int row, int button, int keys) {
		if (button != 1) {
			if (selection.contains(row))
				return;
			selection.only(row);
		} else if ((keys & SWT.MOD2) != 0)
			selection.extend(row);
		else if ((keys & SWT.MOD1) != 0)
			selection.toggle(row);
		else
			selection.only(row);
		chosen();
	}

	private void key(Event event) {
		int last = count() - 1;
		int at = selection.focused();
		switch (event.keyCode) {
		case SWT.ARROW_UP -> go(at < 0 ? last : at - 1, event.stateMask);
		case SWT.ARROW_DOWN -> go(at + 1, event.stateMask);
		case SWT.PAGE_UP -> go(at - page(), event.stateMask);
		case SWT.PAGE_DOWN -> go(at + page(), event.stateMask);
		case SWT.HOME -> go(0, event.stateMask);
		case SWT.END -> go(last, event.stateMask);
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (at >= 0)
				notifyListeners(SWT.DefaultSelection, new Event());
		}
		case ' ' -> {
			if (at >= 0) {
				if ((event.stateMask & SWT.MOD1) != 0)
					selection.toggle(at);
				else
					selection.only(at);
				chosen();
			}
		}
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void go(int to, int keys) {
		if (count() == 0)
			return;
		int row = Math.clamp(to, 0, count() - 1);
		if ((keys & SWT.MOD2) != 0)
			selection.extend(row);
		else if ((keys & SWT.MOD1) != 0)
			selection.focus(row);
		else
			selection.only(row);
		chosen();
	}

	private void chosen() {
		if (selection.focused() >= 0) {
			reveal(selection.focused());
			getAccessible().setFocus(selection.focused());
		}
		getAccessible().selectionChanged();
		redraw();
		notifyListeners(SWT.Selection, new Event());
	}

	private void tip(int x, int y) {
		int column = columnAt(x);
		int row = rowAt(y);
		var text = column < 0 || row < 0 && y >= headerHeight ? null : row < 0 ? columns.get(column).tip : content.tip(row, column);
		if (!java.util.Objects.equals(text, getToolTipText()))
			setToolTipText(text);
	}

	private void paint(GC gc) {
		var area = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(area);
		for (int row = top; row < count() && y(row) < area.height; row++)
			paint(gc, row, area.width);
		paintHeader(gc, area.width);
	}

	private void paint(GC gc, int row, int width) {
		boolean selected = selection.contains(row);
		gc.setForeground(selected ? color(SWT.COLOR_LIST_SELECTION_TEXT) : getForeground());
		if (selected) {
			gc.setBackground(color(SWT.COLOR_LIST_SELECTION));
			gc.fillRectangle(0, y(row), width, rowHeight);
		}
		for (int i = 0; i < columns.size(); i++)
			if (columns.get(i).width > 0) {
				gc.setAlpha(content.muted(row) ? MUTED : OPAQUE);
				paint(gc, bounds(row, i), content.text(row, i), content.detail(row, i), content.image(row, i), columns.get(i).alignment);
			}
		gc.setAlpha(OPAQUE);
		if (row == selection.focused() && isFocusControl())
			gc.drawFocus(0, y(row), width, rowHeight);
	}

	private void paint(GC gc, Rectangle cell, String text, String detail, Image image, int alignment) {
		int x = cell.x + GAP;
		if (image != null && !image.isDisposed()) {
			var size = image.getBounds();
			gc.drawImage(image, text.isEmpty() ? cell.x + (cell.width - size.width) / 2 : x, cell.y + (cell.height - size.height) / 2);
			x += size.width + GAP;
		}
		if (text.isEmpty())
			return;
		var room = new Rectangle(x, cell.y, cell.x + cell.width - GAP - x, cell.height);
		int line = gc.getFontMetrics().getHeight();
		if (detail.isEmpty() || 2 * line > cell.height) {
			line(gc, room, text, alignment);
			return;
		}
		room.height = line;
		room.y += (cell.height - 2 * line) / 2;
		line(gc, room, text, alignment);
		room.y += line;
		gc.setAlpha(MUTED);
		line(gc, room, detail, alignment);
		gc.setAlpha(OPAQUE);
	}

	private static void line(GC gc, Rectangle room, String text, int alignment) {
		var shown = fitting(gc, text, room.width);
		var size = gc.textExtent(shown);
		gc.drawText(shown, alignment == SWT.RIGHT ? Math.max(room.x, room.x + room.width - size.x) : room.x, room.y + (room.height - size.y) / 2, true);
	}

	/** As much of a text as has room on one line. */
	private static String fitting(GC gc, String text, int room) {
		var line = (text.length() > LONGEST ? text.substring(0, LONGEST) : text).replace('\n', ' ').replace('\r', ' ');
		if (room <= 0)
			return ""; //$NON-NLS-1$
		if (gc.textExtent(line).x <= room)
			return line;
		int fits = 0;
		int cut = line.length();
		while (fits < cut - 1) {
			int middle = (fits + cut) / 2;
			if (gc.textExtent(line.substring(0, middle) + CUT).x <= room)
				fits = middle;
			else
				cut = middle;
		}
		return fits == 0 ? "" : line.substring(0, fits) + CUT; //$NON-NLS-1$
	}

	private void paintHeader(GC gc, int width) {
		gc.setBackground(color(SWT.COLOR_WIDGET_BACKGROUND));
		gc.setForeground(color(SWT.COLOR_WIDGET_FOREGROUND));
		gc.fillRectangle(0, 0, width, headerHeight);
		for (int i = 0; i < columns.size(); i++) {
			var column = columns.get(i);
			var cell = header(i);
			if (cell.width > 0)
				paint(gc, i == sorted ? new Rectangle(cell.x, 0, cell.width - 3 * ARROW, cell.height) : cell, column.name, "", null, column.alignment);
			if (i == sorted)
				paintArrow(gc, cell.x + cell.width - 2 * ARROW, headerHeight / 2);
		}
		gc.setForeground(color(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.drawLine(0, headerHeight - 1, width, headerHeight - 1);
	}

	private void paintArrow(GC gc, int x, int y) {
		int tip = descending ? ARROW / 2 : -ARROW / 2;
		gc.setBackground(gc.getForeground());
		gc.fillPolygon(new int[] { x - ARROW, y - tip, x + ARROW, y - tip, x, y + tip });
	}

	private Color color(int id) {
		return getDisplay().getSystemColor(id);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		checkWidget();
		int width = columns.stream().mapToInt(column -> column.width).sum();
		return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? headerHeight + 5 * rowHeight : heightHint);
	}

	@Override
	protected void checkSubclass() {
		// a Canvas is meant to be extended
	}
}
