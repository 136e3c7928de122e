package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.labelwright.ui.canvas.scene.Line;
import org.locationtech.jts.geom.Envelope;

/** Paints tools' feedback and the guide lines through the pointer. Never hit itself. */
final class FeedbackFigure extends Figure {

	private static final int AROUND = 12;

	private final CanvasView view;
	private Feedback feedback;
	private boolean guides;
	private double guideX = Double.NaN;
	private double guideY = Double.NaN;

	FeedbackFigure(CanvasView view) {
		this.view = view;
		setOpaque(false);
	}

	void show(Feedback shown) {
		redraw();
		feedback = shown;
		redraw();
	}

	private void redraw() {
		if (feedback != null)
			view.redraw(feedback.bounds(), AROUND);
	}

	/** Shows lines through a source point across the picture, or none. */
	void guide(boolean show, double x, double y) {
		if (guides == show && guideX == x && guideY == y)
			return;
		redrawGuides();
		guides = show;
		guideX = x;
		guideY = y;
		redrawGuides();
	}

	private void redrawGuides() {
		if (!guides || Double.isNaN(guideX))
			return;
		var picture = view.picture();
		view.redraw(new Envelope(guideX, guideX, picture.getMinY(), picture.getMaxY()), 3);
		view.redraw(new Envelope(picture.getMinX(), picture.getMaxX(), guideY, guideY), 3);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (guides && !Double.isNaN(guideX))
			paintGuides(graphics);
		var transform = view.transform();
		switch (feedback) {
		case null -> { }
		case Feedback.Outlines outlines -> {
			for (int i = 0; i < outlines.outlines().size(); i++)
				OutlinePainter.paint(graphics, transform, outlines.outlines().get(i), outlines.colors().get(i),
						OutlinePainter.Emphasis.FEEDBACK);
		}
		case Feedback.Marquee marquee -> paintMarquee(graphics, marquee.bounds());
		case Feedback.RubberLine line -> {
			OutlinePainter.paint(graphics, transform, new Line(line.points()), line.color(), OutlinePainter.Emphasis.FEEDBACK);
			int count = line.points().length / 2;
			for (int i = 0; i < count - 1; i++)
				paintPoint(graphics, line.points()[2 * i], line.points()[2 * i + 1], i == 0 && line.closes() ? 7 : 4);
		}
		}
	}

	private void paintPoint(Graphics graphics, double x, double y, int radius) {
		var at = new Point(OutlinePainter.screen(view.transform().screenX(x)), OutlinePainter.screen(view.transform().screenY(y)));
		graphics.setAntialias(SWT.ON);
		graphics.setAlpha(255);
		graphics.setBackgroundColor(ColorConstants.white);
		graphics.setForegroundColor(ColorConstants.black);
		graphics.setLineWidth(1);
		graphics.fillOval(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
		graphics.drawOval(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
	}

	private void paintMarquee(Graphics graphics, Envelope area) {
		var transform = view.transform();
		int x = OutlinePainter.screen(transform.screenX(area.getMinX()));
		int y = OutlinePainter.screen(transform.screenY(area.getMinY()));
		int right = OutlinePainter.screen(transform.screenX(area.getMaxX()));
		int bottom = OutlinePainter.screen(transform.screenY(area.getMaxY()));
		var rectangle = new Rectangle(x, y, right - x, bottom - y);
		graphics.setAlpha(40);
		graphics.setBackgroundColor(ColorConstants.white);
		graphics.fillRectangle(rectangle);
		dashed(graphics, () -> graphics.drawRectangle(rectangle));
	}

	private void paintGuides(Graphics graphics) {
		var transform = view.transform();
		int x = OutlinePainter.screen(transform.screenX(guideX));
		int y = OutlinePainter.screen(transform.screenY(guideY));
		int left = OutlinePainter.screen(transform.screenX(0));
		int right = OutlinePainter.screen(transform.screenX(view.pictureWidth()));
		int top = OutlinePainter.screen(transform.screenY(0));
		int bottom = OutlinePainter.screen(transform.screenY(view.pictureHeight()));
		dashed(graphics, () -> {
			graphics.drawLine(left, y, right, y);
			graphics.drawLine(x, top, x, bottom);
		});
	}

	/** White dashes on a dark line. */
	private static void dashed(Graphics graphics, Runnable line) {
		graphics.setAntialias(SWT.OFF);
		graphics.setLineWidth(1);
		graphics.setAlpha(150);
		graphics.setForegroundColor(ColorConstants.black);
		graphics.setLineStyle(SWT.LINE_SOLID);
		line.run();
		graphics.setAlpha(220);
		graphics.setForegroundColor(ColorConstants.white);
		graphics.setLineStyle(SWT.LINE_DASH);
		line.run();
		graphics.setLineStyle(SWT.LINE_SOLID);
		graphics.setAlpha(255);
	}
}
