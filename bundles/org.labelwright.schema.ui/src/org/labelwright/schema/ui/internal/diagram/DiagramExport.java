package org.labelwright.schema.ui.internal.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/**
 * A diagram as a file, at its natural size. It is drawn when it is made, on the user interface's thread; {@link #write} may then be
 * called from any.
 */
final class DiagramExport {

	/** Pixels of a picture beyond which it is made smaller. */
	private static final long MOST_PIXELS = 64_000_000;

	private final String svg;
	private final ImageData picture;

	private DiagramExport(String svg, ImageData picture) {
		this.svg = svg;
		this.picture = picture;
	}

	/** @param file whose ending says what is made: {@code .svg}, or else PNG */
	static DiagramExport of(GraphicalViewer viewer, Path file) {
		var nodes = new ArrayList<NodeFigure>();
		var lines = new ArrayList<PolylineConnection>();
		for (var part : viewer.getContents().getChildren()) {
			nodes.add(((NodePart) part).shown());
			for (var line : ((NodePart) part).getSourceConnections())
				lines.add((PolylineConnection) ((LinkPart) line).getFigure());
		}
		var all = new ArrayList<IFigure>(nodes);
		all.addAll(lines);
		var area = SvgWriter.area(all);
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg") //$NON-NLS-1$
				? new DiagramExport(SvgWriter.write(area, viewer.getControl().getBackground(), nodes, lines), null)
				: new DiagramExport(null, picture(viewer, area));
	}

	private static ImageData picture(GraphicalViewer viewer, Rectangle area) {
		double scale = Math.min(1, Math.sqrt(MOST_PIXELS / ((double) area.width * area.height)));
		var image = new Image(viewer.getControl().getDisplay(), Math.max(1, (int) (area.width * scale)), Math.max(1, (int) (area.height * scale)));
		var gc = new GC(image);
		var graphics = new SWTGraphics(gc);
		try {
			gc.setBackground(viewer.getControl().getBackground());
			gc.fillRectangle(image.getBounds());
			graphics.setAntialias(SWT.ON);
			if (scale < 1)
				graphics.scale(scale);
			graphics.translate(-area.x, -area.y);
			var layers = LayerManager.Helper.find(viewer.getContents());
			layers.getLayer(LayerConstants.CONNECTION_LAYER).paint(graphics);
			layers.getLayer(LayerConstants.PRIMARY_LAYER).paint(graphics);
			return image.getImageData(100);
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/** @throws IOException when it cannot be written; what is there then is not complete */
	void write(Path file) throws IOException {
		if (svg != null) {
			Files.writeString(file, svg, StandardCharsets.UTF_8);
			return;
		}
		var loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		try (var out = Files.newOutputStream(file)) {
			loader.save(out, SWT.IMAGE_PNG);
		}
	}
}
