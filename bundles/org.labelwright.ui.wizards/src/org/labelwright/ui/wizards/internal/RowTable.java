package org.labelwright.ui.wizards.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of rows of one type whose columns share its width, for a cell of a grid.
 *
 * @param <E> what a row shows
 */
public final class RowTable<E> {

	private static final int NARROWEST = 60;

	private final Composite area;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final TableViewer viewer;

	/**
	 * @param style SWT.SINGLE or SWT.MULTI
	 * @param width it would like to have, in pixels
	 * @param rows  it would like to show
	 */
	public RowTable(Composite parent, int style, int width, int rows) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | style);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, viewer.getTable().getItemHeight() * (rows + 1)).applyTo(area);
	}

	/**
	 * Adds a column.
	 *
	 * @param weight    its share of the width
	 * @param alignment SWT.LEFT or SWT.RIGHT
	 * @param text      of a row; null for none
	 * @param image     of a row; null for none
	 * @param toolTip   of a row; null or empty for none
	 */
	public TableViewerColumn column(String title, int weight, int alignment, Function<E, String> text, Function<E, Image> image,
			Function<E, String> toolTip) {
		var column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, NARROWEST));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				var value = text.apply(row(element));
				return value == null ? "" : value; //$NON-NLS-1$
			}

			@Override
			public Image getImage(Object element) {
				return image.apply(row(element));
			}

			@Override
			public String getToolTipText(Object element) {
				var shown = toolTip.apply(row(element));
				return shown == null || shown.isEmpty() ? null : shown;
			}
		});
		return column;
	}

	/** Adds a column of texts. */
	public TableViewerColumn column(String title, int weight, int alignment, Function<E, String> text) {
		return column(title, weight, alignment, text, row -> null, row -> null);
	}

	@SuppressWarnings("unchecked")
	private E row(Object element) {
		return (E) element;
	}

	/** What is laid out in the grid. */
	public Composite control() {
		return area;
	}

	public TableViewer viewer() {
		return viewer;
	}

	public void show(List<E> rows) {
		viewer.setInput(rows);
	}

	@SuppressWarnings("unchecked")
	public List<E> selection() {
		return viewer.getStructuredSelection().toList();
	}

	public void select(List<E> rows) {
		viewer.setSelection(new StructuredSelection(rows), true);
	}
}
