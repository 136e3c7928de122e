package org.labelwright.modality.timeseries.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.modality.timeseries.SpectrumOperation.Spectrum;
import org.labelwright.ui.canvas.timeline.Ticks;

/** Shows how much each frequency has in a stretch, in decibels; what is below the pointer is told. */
final class SpectrumShell {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 300;
	/** Decibels from the greatest that are shown. */
	private static final int RANGE = 100;
	private static final int LINE = 20;
	private static final int DECIMALS = 3;

	private final Shell shell;
	private final Label told;
	private final Canvas canvas;
	private final Color color;
	private final String unit;
	private Spectrum spectrum;
	private double greatest;
	private int pointer = -1;

	/** @param unit of the values; empty for none */
	SpectrumShell(Shell parent, String title, String unit, Color color) {
		this.unit = unit.isEmpty() ? "1" : unit; //$NON-NLS-1$
		this.color = color;
		shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE);
		shell.setText(title);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(shell);
		canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.BORDER);
		canvas.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(canvas);
		told = new Label(shell, SWT.WRAP);
		told.setText(Messages.Spectrum_searching);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(told);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseMove, event -> point(event.x));
		canvas.addListener(SWT.MouseExit, event -> point(-1));
		shell.pack();
		shell.open();
	}

	boolean closed() {
		return shell.isDisposed();
	}

	void close() {
		if (!shell.isDisposed())
			shell.dispose();
	}

	void tell(String text) {
		told.setText(text);
	}

	void show(Spectrum shown) {
		spectrum = shown;
		greatest = Double.MIN_NORMAL;
		for (int i = 1; i < shown.density().length; i++)
			greatest = Math.max(greatest, shown.density()[i]);
		point(-1);
	}

	private double decibels(double density) {
		return 10 * Math.log10(Math.max(density / greatest, 1e-30));
	}

	private int last() {
		return spectrum.density().length - 1;
	}

	private void point(int x) {
		pointer = x;
		if (spectrum == null)
			return;
		int at = x < 0 ? peak() : (int) Math.clamp(Math.round((double) x / canvas.getClientArea().width * last()), 1, last());
		double frequency = at * spectrum.step();
		tell(NLS.bind(Messages.Spectrum_told, new Object[] { x < 0 ? Messages.Spectrum_greatest : "", SignalLane.text(frequency), //$NON-NLS-1$
				Ticks.format(Math.round(1e6 / frequency), DECIMALS), SignalLane.text(spectrum.density()[at]), unit }).strip());
		canvas.redraw();
	}

	private int peak() {
		int peak = 1;
		for (int i = 2; i <= last(); i++)
			if (spectrum.density()[i] > spectrum.density()[peak])
				peak = i;
		return peak;
	}

	private void paint(GC gc) {
		if (spectrum == null)
			return;
		var area = canvas.getClientArea();
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		for (int line = LINE; line < RANGE; line += LINE) {
			int y = area.height * line / RANGE;
			gc.setAlpha(50);
			gc.drawLine(0, y, area.width, y);
			gc.setAlpha(160);
			gc.drawText(NLS.bind(Messages.Spectrum_decibels, -line), 3, y, true);
		}
		gc.setAlpha(255);
		var bars = new Path(gc.getDevice());
		int from = 1;
		for (int x = 0; x < area.width; x++) {
			int to = Math.max(from, (int) Math.round((x + 1.0) / area.width * last()));
			double most = 0;
			for (int i = from; i <= Math.min(to, last()); i++)
				most = Math.max(most, spectrum.density()[i]);
			from = Math.max(1, to);
			float height = (float) ((RANGE + Math.max(-RANGE, decibels(most))) / RANGE * (area.height - 4));
			bars.addRectangle(x, area.height - height, 1, height);
		}
		gc.setAntialias(SWT.OFF);
		gc.setBackground(color);
		gc.fillPath(bars);
		bars.dispose();
		if (pointer >= 0)
			gc.drawLine(pointer, 0, pointer, area.height);
	}
}
