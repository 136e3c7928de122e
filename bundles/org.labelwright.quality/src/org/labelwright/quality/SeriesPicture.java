package org.labelwright.quality;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.labelwright.guideline.MarkdownHtml;

/** Draws a figure over time, with its intervals, as SVG in the colour of the text around it. */
final class SeriesPicture {

	private static final int HEIGHT = 220;
	private static final int TOP = 12;
	private static final int BOTTOM = 40;
	private static final int LEFT = 48;
	private static final int STEP = 70;
	private static final int LINES = 5;

	private final ReportSeries series;
	private final double least;
	private final double greatest;

	private SeriesPicture(ReportSeries series) {
		this.series = series;
		double lowest = series.points().stream().flatMap(point -> Stream.of(point.value(), point.interval() == null ? null : point.interval().lower()))
				.filter(Objects::nonNull).mapToDouble(Double::doubleValue).min().orElse(0);
		least = Math.min(0, Math.max(series.least(), Math.floor(lowest * LINES) / LINES));
		greatest = Math.max(1, Math.ceil(series.points().stream().map(ReportSeries.Point::value).filter(Objects::nonNull).mapToDouble(Double::doubleValue).max().orElse(1)));
	}

	static void write(ReportSeries series, Writer out) throws IOException {
		new SeriesPicture(series).write(out);
	}

	private double y(double value) {
		return TOP + (greatest - value) / (greatest - least) * (HEIGHT - TOP - BOTTOM);
	}

	private static double x(int point) {
		return LEFT + (point + 0.5) * STEP;
	}

	private void write(Writer out) throws IOException {
		int width = LEFT + STEP * series.points().size();
		out.write("<svg role=\"img\" aria-label=\"" + MarkdownHtml.escape(series.title()) + "\" width=\"" + width + "\" height=\"" + HEIGHT + "\">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (int i = 0; i <= LINES; i++) {
			double value = least + (greatest - least) * i / LINES;
			line(LEFT, y(value), width, y(value), 0.2, 1, out);
			text(LEFT - 6, y(value) + 4, "end", String.format(Locale.ROOT, "%.1f", value), out); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (int i = 0; i < series.points().size(); i++)
			point(i, out);
		out.write("</svg>\n"); //$NON-NLS-1$
	}

	private void point(int i, Writer out) throws IOException {
		var point = series.points().get(i);
		text(x(i), HEIGHT - BOTTOM + 20, "middle", point.name(), out); //$NON-NLS-1$
		if (point.interval() != null)
			line(x(i), y(Math.max(least, point.interval().lower())), x(i), y(point.interval().upper()), 0.6, 2, out);
		if (point.value() == null)
			return;
		double value = Math.max(least, point.value());
		if (i > 0 && series.points().get(i - 1).value() != null)
			line(x(i - 1), y(Math.max(least, series.points().get(i - 1).value())), x(i), y(value), 1, 1, out);
		out.write(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"currentColor\"><title>%s: %.3f</title></circle>\n", x(i), y(value), //$NON-NLS-1$
				MarkdownHtml.escape(point.name()), point.value()));
	}

	private static void line(double x, double y, double toX, double toY, double opacity, int width, Writer out) throws IOException {
		out.write(String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"currentColor\" stroke-opacity=\"%.1f\" stroke-width=\"%d\"/>\n", //$NON-NLS-1$
				x, y, toX, toY, opacity, width));
	}

	private static void text(double x, double y, String anchor, String text, Writer out) throws IOException {
		out.write(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, MarkdownHtml.escape(text))); //$NON-NLS-1$
	}
}
