package org.labelwright.ui.internal.report;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IErrorBar.ErrorBarType;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.labelwright.quality.ReportSeries;

/** Draws a figure over time with its intervals, in the colours of lists. A click on a point, or the arrows and Enter, tell of one. */
final class SeriesChart {

	private static final int HEIGHT = 220;
	private static final int STEP = 90;
	private static final int AXIS = 90;
	private static final double STEPS = 5;

	private final Chart chart;
	private final ReportSeries series;
	/** The points that have a value, by their numbers among all. */
	private final int[] points;
	private final IntConsumer chosen;
	private int focused;

	SeriesChart(Composite parent, ReportSeries series, IntConsumer chosen) {
		this.series = series;
		this.chosen = chosen;
		points = IntStream.range(0, series.points().size()).filter(i -> series.points().get(i).value() != null).toArray();
		chart = new Chart(parent, SWT.NONE);
		GridDataFactory.swtDefaults().hint(AXIS + STEP * Math.max(3, points.length), HEIGHT).applyTo(chart);
		var display = chart.getDisplay();
		chart.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(false);
		var plot = chart.getPlotArea().getControl();
		plot.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		axis(chart.getAxisSet().getXAxis(0), series.across());
		axis(chart.getAxisSet().getYAxis(0), series.up());
		line();
		plot.addListener(SWT.MouseDown, this::pressed);
		plot.addListener(SWT.KeyDown, this::key);
		plot.addListener(SWT.Paint, event -> mark(plot, event));
		plot.addListener(SWT.FocusIn, event -> plot.redraw());
		plot.addListener(SWT.FocusOut, event -> plot.redraw());
	}

	private void axis(IAxis axis, String name) {
		var colour = chart.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		axis.getTitle().setText(name);
		axis.getTitle().setForeground(colour);
		axis.getTitle().setFont(chart.getFont());
		axis.getTick().setForeground(colour);
	}

	private void line() {
		var values = new double[points.length];
		var plus = new double[points.length];
		var minus = new double[points.length];
		double least = 0;
		for (int i = 0; i < values.length; i++) {
			var point = point(i);
			values[i] = point.value();
			plus[i] = point.interval() == null ? 0 : point.interval().upper() - values[i];
			minus[i] = point.interval() == null ? 0 : values[i] - point.interval().lower();
			least = Math.min(least, values[i] - minus[i]);
		}
		var line = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, series.title());
		line.setYSeries(values);
		var colour = chart.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
		line.setLineColor(colour);
		line.setSymbolColor(colour);
		var bars = line.getYErrorBar();
		bars.setType(ErrorBarType.BOTH);
		bars.setPlusErrors(plus);
		bars.setMinusErrors(minus);
		bars.setColor(colour);
		bars.setVisible(true);
		var across = chart.getAxisSet().getXAxis(0);
		across.setCategorySeries(IntStream.range(0, points.length).mapToObj(i -> point(i).name()).toArray(String[]::new));
		across.enableCategory(true);
		across.setRange(new Range(0, points.length - 1.0));
		chart.getAxisSet().getYAxis(0).setRange(new Range(Math.max(series.least(), Math.floor(least * STEPS) / STEPS), 1.05));
	}

	private ReportSeries.Point point(int shown) {
		return series.points().get(points[shown]);
	}

	private void pressed(Event event) {
		((Control) event.widget).setFocus();
		int point = (int) Math.round(chart.getAxisSet().getXAxis(0).getDataCoordinate(event.x));
		if (event.button == 1 && point >= 0 && point < points.length) {
			focused = point;
			chosen.accept(points[point]);
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> focused = Math.max(0, focused - 1);
		case SWT.ARROW_RIGHT -> focused = Math.min(points.length - 1, focused + 1);
		case SWT.CR, SWT.KEYPAD_CR -> chosen.accept(points[focused]);
		default -> {
			return;
		}
		}
		event.doit = false;
		((Control) event.widget).redraw();
	}

	private void mark(Control plot, Event event) {
		if (!plot.isFocusControl())
			return;
		int x = chart.getAxisSet().getXAxis(0).getPixelCoordinate(focused);
		int y = chart.getAxisSet().getYAxis(0).getPixelCoordinate(point(focused).value());
		event.gc.setForeground(chart.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		event.gc.drawOval(x - 7, y - 7, 14, 14);
	}
}
