package org.labelwright.schema.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.Replacement;

/** Writes the diagram of a label schema as SVG or PNG. Needs no display; a PNG needs fonts of the system. */
public final class DrawOperation implements Operation<Outcome<Path>> {

	/** Scales that are written; anything else becomes the nearest of them. */
	private static final double LEAST_SCALE = 0.05;
	private static final double MOST_SCALE = 10;

	/** Makes the drawing when the operation runs. */
	private interface Source {
		Drawing draw();
	}

	private final Source source;
	private final Path target;
	private final Theme theme;
	private final double scale;

	private DrawOperation(Source source, Path target, Theme theme, double scale) {
		this.source = source;
		this.target = target;
		this.theme = theme;
		this.scale = Double.isNaN(scale) ? 1 : Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale));
	}

	/**
	 * Draws a schema as its diagram shows it when it is opened.
	 *
	 * @param target ends with {@code .svg} or {@code .png}; is replaced when all is written
	 * @param scale  1 for the natural size
	 */
	public static DrawOperation of(LabelSchema schema, Path target, Theme theme, double scale) {
		return new DrawOperation(() -> Drawing.of(new Diagram(schema)), target, theme, scale);
	}

	/** The same of what is drawn already. */
	public static DrawOperation of(Drawing drawing, Path target, Theme theme, double scale) {
		return new DrawOperation(() -> drawing, target, theme, scale);
	}

	@Override
	public Outcome<Path> run(SubMonitor monitor) {
		monitor.beginTask(NLS.bind(Messages.Diagram_writing, target.getFileName()), 1);
		var name = target.getFileName().toString().toLowerCase(Locale.ROOT);
		if (!name.endsWith(".svg") && !name.endsWith(".png")) //$NON-NLS-1$ //$NON-NLS-2$
			return Outcome.failed(Problem.error("diagram.ending", target.toString(), Messages.Diagram_unknownEnding, Messages.Diagram_unknownEndingRemedy)); //$NON-NLS-1$
		var drawing = source.draw();
		try {
			Replacement.write(target, out -> {
				if (name.endsWith(".svg")) //$NON-NLS-1$
					out.write(SvgWriter.write(drawing, theme, scale).getBytes(StandardCharsets.UTF_8));
				else
					PngWriter.write(drawing, theme, scale, out);
			});
			return Outcome.of(target);
		} catch (IOException e) {
			return Outcome.failed(Problem.error("diagram.unwritable", target.toString(), NLS.bind(Messages.Diagram_unwritable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Ecore_unwritableRemedy));
		}
	}
}
