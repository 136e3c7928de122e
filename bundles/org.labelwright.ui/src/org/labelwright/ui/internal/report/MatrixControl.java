package org.labelwright.ui.internal.report;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.quality.ReportMatrix;

/**
 * Draws a matrix: its figures in cells that are shaded by lightness, so that no colours need be told apart. Arrows go from cell to cell; a click or
 * Enter tells of a cell.
 */
public final class MatrixControl extends Canvas {

	/** Black and white texts are legible on this as far as it covers the background at most. */
	private static final RGB SHADE = new RGB(50, 120, 200);
	private static final double DARKEST = 0.6;
	private static final int FAINT = 50;
	private static final int OPAQUE = 255;
	private static final int GAP = 6;
	private static final int LEAST_CELL = 56;
	private static final int MOST_CELL = 110;
	private static final int MOST_NAME = 180;
	private static final String CUT = "\u2026"; //$NON-NLS-1$

	/** Hears which cell was chosen. */
	@FunctionalInterface
	public interface Chosen {
		void cell(int row, int column);
	}

	private final ReportMatrix matrix;
	private final Chosen chosen;
	private final int nameWidth;
	private final int cellWidth;
	private final int rowHeight;
	private int row;
	private int column;

	public MatrixControl(Composite parent, ReportMatrix matrix, Chosen chosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.matrix = matrix;
		this.chosen = chosen;
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		var gc = new GC(getDisplay());
		try {
			gc.setFont(getFont());
			rowHeight = gc.getFontMetrics().getHeight() + GAP;
			nameWidth = Math.min(MOST_NAME, Math.max(widest(gc, matrix.rows()), widest(gc, List.of(corner())))) + 2 * GAP;
			cellWidth = Math.clamp(Math.max(widest(gc, matrix.columns()), matrix.cells().stream().mapToInt(cells -> widest(gc, cells.stream().map(ReportMatrix.Cell::text).toList()))
					.max().orElse(0)) + 2 * GAP, LEAST_CELL, MOST_CELL);
		} finally {
			gc.dispose();
		}
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, event -> tip(event.x, event.y));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		tellAccessible();
	}

	private String corner() {
		return matrix.down() + " \u2193  " + matrix.across() + " \u2192"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int widest(GC gc, List<String> texts) {
		return texts.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		return new Point(nameWidth + cellWidth * matrix.columns().size() + 1, rowHeight * (matrix.rows().size() + 2) + 1);
	}

	/** Where a cell is on the control. */
	public Rectangle bounds(int ofRow, int ofColumn) {
		return new Rectangle(nameWidth + ofColumn * cellWidth, rowHeight * (ofRow + 2), cellWidth, rowHeight);
	}

	/** What is shown. */
	public ReportMatrix matrix() {
		return matrix;
	}

	private void paint(GC gc) {
		gc.setForeground(getForeground());
		text(gc, matrix.across() + " \u2192", new Rectangle(nameWidth, 0, getClientArea().width - nameWidth, rowHeight), false); //$NON-NLS-1$
		text(gc, matrix.down() + " \u2193", new Rectangle(0, rowHeight, nameWidth, rowHeight), false); //$NON-NLS-1$
		for (int j = 0; j < matrix.columns().size(); j++)
			text(gc, matrix.columns().get(j), new Rectangle(nameWidth + j * cellWidth, rowHeight, cellWidth, rowHeight), true);
		for (int i = 0; i < matrix.rows().size(); i++) {
			text(gc, matrix.rows().get(i), new Rectangle(0, rowHeight * (i + 2), nameWidth, rowHeight), false);
			for (int j = 0; j < matrix.columns().size(); j++)
				cell(gc, i, j);
		}
		for (int i = 0; matrix.diagonal() && i < matrix.rows().size(); i++)
			frame(gc, i, i, 1);
		if (isFocusControl())
			frame(gc, row, column, 2);
	}

	private void frame(GC gc, int i, int j, int width) {
		var place = bounds(i, j);
		gc.setLineWidth(width);
		gc.drawRectangle(place.x + width - 1, place.y + width - 1, place.width - 2 * width + 2, place.height - 2 * width + 2);
		gc.setLineWidth(1);
	}

	private void cell(GC gc, int i, int j) {
		var place = bounds(i, j);
		var cell = matrix.cells().get(i).get(j);
		gc.setBackground(shade(cell.shade()));
		gc.fillRectangle(place);
		gc.setAlpha(FAINT);
		gc.drawRectangle(place);
		gc.setAlpha(OPAQUE);
		text(gc, cell.text(), place, true);
	}

	private Color shade(double by) {
		var ground = getBackground().getRGB();
		double share = DARKEST * by;
		return new Color(mix(ground.red, SHADE.red, share), mix(ground.green, SHADE.green, share), mix(ground.blue, SHADE.blue, share));
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}

	private static void text(GC gc, String text, Rectangle place, boolean centred) {
		int room = place.width - GAP;
		var shown = text;
		while (shown.length() > 1 && gc.textExtent(shown).x > room)
			shown = shown.substring(0, shown.length() - (shown.endsWith(CUT) ? 2 : 1)) + CUT;
		var size = gc.textExtent(shown);
		gc.drawText(shown, centred ? place.x + (place.width - size.x) / 2 : place.x + GAP, place.y + (place.height - size.y) / 2, true);
	}

	private void pressed(Event event) {
		setFocus();
		if (event.button == 1 && isCell(event.x, event.y)) {
			go(event.y / rowHeight - 2, (event.x - nameWidth) / cellWidth);
			chosen.cell(row, column);
		}
	}

	private boolean isCell(int x, int y) {
		return x >= nameWidth && x < nameWidth + cellWidth * matrix.columns().size() && y >= 2 * rowHeight && y < rowHeight * (matrix.rows().size() + 2);
	}

	private void tip(int x, int y) {
		setToolTipText(isCell(x, y) ? said(y / rowHeight - 2, (x - nameWidth) / cellWidth) : null);
	}

	/** A cell in words. */
	private String said(int ofRow, int ofColumn) {
		var text = matrix.cells().get(ofRow).get(ofColumn).text();
		return matrix.down() + ": " + matrix.rows().get(ofRow) + "\n" + matrix.across() + ": " + matrix.columns().get(ofColumn) + (text.isEmpty() ? "" : "\n" + text); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_UP -> go(row - 1, column);
		case SWT.ARROW_DOWN -> go(row + 1, column);
		case SWT.ARROW_LEFT -> go(row, column - 1);
		case SWT.ARROW_RIGHT -> go(row, column + 1);
		case SWT.HOME -> go(row, 0);
		case SWT.END -> go(row, matrix.columns().size() - 1);
		case SWT.CR, SWT.KEYPAD_CR -> chosen.cell(row, column);
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void go(int toRow, int toColumn) {
		row = Math.clamp(toRow, 0, matrix.rows().size() - 1);
		column = Math.clamp(toColumn, 0, matrix.columns().size() - 1);
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		redraw();
	}

	private void tellAccessible() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = matrix.title() + "\n" + said(row, column); //$NON-NLS-1$
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}
		});
	}
}
