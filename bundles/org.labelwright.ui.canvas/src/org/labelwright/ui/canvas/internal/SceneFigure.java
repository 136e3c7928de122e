package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.Comparator;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.scene.SceneEntry;
import org.locationtech.jts.geom.Envelope;

/** The one figure that paints the picture and all annotations on it. */
final class SceneFigure extends Figure {

	static final Color SURROUNDINGS = new Color(new RGB(0x30, 0x32, 0x36));
	/** Beyond so many, names would cover one another and what they name. */
	private static final int NAMED = 60;
	private static final double NAMED_SIZE = 36;
	private static final int EMPHASISED = 400;
	private static final int SIGNED = 2_000;
	/** Screen pixels from a corner, beyond a handle on it. */
	static final int BESIDE = 5;
	/** Thickness in screen pixels of what tells the place on the picture. */
	private static final int BAR = 6;

	private final CanvasView view;
	private final SceneTiles tiles;
	/** How the view lay when it was painted last; null before. */
	private CanvasTransform painted;
	private boolean shapes = true;
	private boolean names = true;

	SceneFigure(CanvasView view, SceneTiles tiles) {
		this.view = view;
		this.tiles = tiles;
		setOpaque(true);
	}

	/** @param opacity of the inside of shapes, 0 to 1 */
	void show(boolean shownShapes, boolean shownNames, double opacity) {
		shapes = shownShapes;
		names = shownNames;
		tiles.show(shapes, opacity);
		view.redraw();
	}

	/** Whether the screen shows what it is going to show, down to the last pixel. */
	boolean sharp() {
		return view.transform().equals(painted) && tiles.sharp();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		var clip = graphics.getClip(new Rectangle()).intersect(getBounds());
		graphics.setBackgroundColor(SURROUNDINGS);
		graphics.fillRectangle(clip);
		var transform = view.transform();
		painted = transform;
		tiles.paint(graphics, transform, clip, getBounds(), view.pictureWidth(), view.pictureHeight(), view.pointer());
		if (shapes) {
			paintEmphasised(graphics, clip);
			if (names)
				paintNames(graphics, clip);
			paintSigns(graphics, clip);
		}
		paintBars(graphics, transform);
	}

	/** Bars at the lower and the right edge that tell which part of the picture is in view, when that is not all. */
	private void paintBars(Graphics graphics, CanvasTransform transform) {
		int width = getBounds().width;
		int height = getBounds().height;
		if (!view.hasPicture())
			return;
		double left = transform.sourceX(0) / view.pictureWidth();
		double right = transform.sourceX(width) / view.pictureWidth();
		double top = transform.sourceY(0) / view.pictureHeight();
		double bottom = transform.sourceY(height) / view.pictureHeight();
		if (left > 0 || right < 1)
			paintBar(graphics, new Rectangle(0, height - BAR, width - BAR, BAR), left, right);
		if (top > 0 || bottom < 1)
			paintBar(graphics, new Rectangle(width - BAR, 0, BAR, height - BAR), top, bottom);
	}

	private static void paintBar(Graphics graphics, Rectangle bar, double from, double to) {
		boolean across = bar.width > bar.height;
		int length = across ? bar.width : bar.height;
		int start = (int) Math.rint(Math.clamp(from, 0, 1) * length);
		int end = Math.max((int) Math.rint(Math.clamp(to, 0, 1) * length), start + 2 * BAR);
		graphics.setAlpha(140);
		graphics.setBackgroundColor(ColorConstants.black);
		graphics.fillRectangle(bar);
		graphics.setAlpha(220);
		graphics.setBackgroundColor(ColorConstants.white);
		graphics.fillRectangle(across ? new Rectangle(bar.x + start, bar.y + 1, end - start, BAR - 2)
				: new Rectangle(bar.x + 1, bar.y + start, BAR - 2, end - start));
		graphics.setAlpha(255);
	}

	private void paintEmphasised(Graphics graphics, Rectangle clip) {
		var area = source(clip);
		var selected = view.selected();
		if (selected.size() <= EMPHASISED)
			selected.stream().flatMap(id -> view.scene().get(id).stream()).filter(entry -> visible(entry, area))
					.forEach(entry -> OutlinePainter.paint(graphics, view.transform(), entry, OutlinePainter.Emphasis.SELECTED));
		else
			view.scene().painted(area, EMPHASISED, entry -> selected.contains(entry.id()))
					.forEach(entry -> OutlinePainter.paint(graphics, view.transform(), entry, OutlinePainter.Emphasis.SELECTED));
		if (view.hovered() != null && !selected.contains(view.hovered()))
			view.scene().get(view.hovered()).filter(entry -> visible(entry, area))
					.ifPresent(entry -> OutlinePainter.paint(graphics, view.transform(), entry, OutlinePainter.Emphasis.HOVERED));
	}

	private boolean visible(SceneEntry entry, Envelope area) {
		return area.intersects(entry.bounds()) && !view.scene().lifted(entry.id());
	}

	private Envelope source(Rectangle clip) {
		var transform = view.transform();
		double around = transform.source(8);
		return new Envelope(transform.sourceX(clip.x) - around, transform.sourceX(clip.x + clip.width) + around,
				transform.sourceY(clip.y) - around, transform.sourceY(clip.y + clip.height) + around);
	}

	/** Beside the upper right corner of each object with which something is wrong, where no handle covers it. */
	private void paintSigns(Graphics graphics, Rectangle clip) {
		var findings = view.findings();
		if (findings.all().isEmpty())
			return;
		var transform = view.transform();
		for (var entry : view.scene().painted(source(clip.getExpanded(ProblemSigns.SIZE + BESIDE, ProblemSigns.SIZE)), SIGNED, entry -> findings.worst(entry.id()).isPresent())) {
			var sign = ProblemSigns.of(findings, entry.id());
			if (sign != null)
				graphics.drawImage(sign, Math.min(OutlinePainter.screen(transform.screenX(entry.bounds().getMaxX())) + BESIDE, getBounds().width - ProblemSigns.SIZE),
						Math.max(0, OutlinePainter.screen(transform.screenY(entry.bounds().getMinY())) - ProblemSigns.SIZE / 2));
		}
	}

	/** Which are named depends on the whole view, not on the clip, so that a part painted anew agrees. */
	private void paintNames(Graphics graphics, Rectangle clip) {
		var least = view.transform().source(NAMED_SIZE);
		var candidates = view.scene().painted(source(getBounds()), NAMED * 20).orElseGet(ArrayList::new);
		candidates.removeIf(entry -> Math.max(entry.bounds().getWidth(), entry.bounds().getHeight()) < least
				&& !entry.id().equals(view.hovered()));
		boolean many = candidates.size() > NAMED;
		candidates.removeIf(entry -> (many || entry.quiet()) && !view.selected().contains(entry.id()) && !entry.id().equals(view.hovered()));
		candidates.sort(Comparator.comparingDouble(SceneEntry::rank));
		candidates.stream().limit(NAMED).forEach(entry -> paintName(graphics, entry, clip));
	}

	private void paintName(Graphics graphics, SceneEntry entry, Rectangle clip) {
		if (entry.name().isEmpty())
			return;
		var transform = view.transform();
		int x = OutlinePainter.screen(transform.screenX(entry.bounds().getMinX()));
		int y = OutlinePainter.screen(transform.screenY(entry.bounds().getMinY()));
		int height = graphics.getFontMetrics().getHeight();
		y = Math.max(y - height - 3, Math.min(OutlinePainter.screen(transform.screenY(0)), y));
		var roughly = new Rectangle(x - 2, y, 12 * (entry.name().length() + 2), height + 2);
		if (!roughly.intersects(clip))
			return;
		int width = Math.min(NameWidths.of(entry.name(), graphics.getFont()), CanvasView.NAME_WIDTH - 16);
		graphics.setAlpha(200);
		graphics.setBackgroundColor(Colors.color(entry.color()));
		graphics.fillRectangle(x - 1, y, width + 8, height + 2);
		graphics.setAlpha(255);
		graphics.setForegroundColor(dark(entry.color()) ? ColorConstants.white : ColorConstants.black);
		graphics.pushState();
		graphics.clipRect(new Rectangle(x, y, width + 7, height + 2));
		graphics.drawString(entry.name(), x + 3, y + 1);
		graphics.popState();
	}

	/** Whether white reads better on a colour than black, by the relative luminance of WCAG 2. */
	static boolean dark(int rgb) {
		double luminance = 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
		return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05;
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
