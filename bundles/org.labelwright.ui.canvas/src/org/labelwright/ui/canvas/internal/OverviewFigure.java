package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Rectangle;

/** A small map of the whole picture with what is in view, which can be dragged. Shown when not all is. */
final class OverviewFigure extends Figure {

	private static final int SIDE = 168;
	private static final int MARGIN = 12;

	private final CanvasView view;
	private final Backdrop picture;
	private boolean wanted = true;

	OverviewFigure(CanvasView view, Backdrop picture) {
		this.view = view;
		this.picture = picture;
		setOpaque(true);
		setCursor(Cursors.HAND);
		setVisible(false);
		addMouseListener(new MouseListener.Stub() {
			@Override
			public void mousePressed(MouseEvent event) {
				centre(event);
			}
		});
		addMouseMotionListener(new MouseMotionListener.Stub() {
			@Override
			public void mouseDragged(MouseEvent event) {
				centre(event);
			}
		});
	}

	private void centre(MouseEvent event) {
		var area = getBounds();
		view.centre((event.x - area.x) / (double) area.width * view.pictureWidth(),
				(event.y - area.y) / (double) area.height * view.pictureHeight());
		event.consume();
	}

	void setWanted(boolean shown) {
		wanted = shown;
		update();
	}

	boolean wanted() {
		return wanted;
	}

	/** Puts it in its place, and shows it when it is of use. */
	void update() {
		boolean useful = wanted && view.hasPicture() && (view.transform().screenX(0) < -1 || view.transform().screenY(0) < -1
						|| view.transform().screenX(view.pictureWidth()) > view.width() + 1
						|| view.transform().screenY(view.pictureHeight()) > view.height() + 1);
		setVisible(useful);
		if (!useful)
			return;
		double scale = SIDE / (double) Math.max(view.pictureWidth(), view.pictureHeight());
		int width = Math.max(8, (int) Math.round(scale * view.pictureWidth()));
		int height = Math.max(8, (int) Math.round(scale * view.pictureHeight()));
		setBounds(new Rectangle(view.width() - width - MARGIN, view.height() - height - MARGIN, width, height));
	}

	/** What is in view, on this figure. */
	private Rectangle shown() {
		var area = getBounds();
		if (!view.hasPicture())
			return new Rectangle();
		double scaleX = area.width / (double) view.pictureWidth();
		double scaleY = area.height / (double) view.pictureHeight();
		var transform = view.transform();
		int left = (int) Math.rint(scaleX * transform.sourceX(0));
		int top = (int) Math.rint(scaleY * transform.sourceY(0));
		int right = (int) Math.rint(scaleX * transform.sourceX(view.width()));
		int bottom = (int) Math.rint(scaleY * transform.sourceY(view.height()));
		return new Rectangle(area.x + left, area.y + top, right - left, bottom - top);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		var area = getBounds();
		graphics.setAlpha(255);
		graphics.setBackgroundColor(ColorConstants.black);
		graphics.fillRectangle(area);
		picture.overview().ifPresent(all -> all.paint(graphics, new Rectangle(0, 0, all.width(), all.height()), area, false));
		var shown = shown().intersect(area);
		graphics.setAlpha(120);
		graphics.fillRectangle(area.x, area.y, area.width, shown.y - area.y);
		graphics.fillRectangle(area.x, shown.y + shown.height, area.width, area.y + area.height - shown.y - shown.height);
		graphics.fillRectangle(area.x, shown.y, shown.x - area.x, shown.height);
		graphics.fillRectangle(shown.x + shown.width, shown.y, area.x + area.width - shown.x - shown.width, shown.height);
		graphics.setAlpha(255);
		graphics.setLineWidth(2);
		graphics.setForegroundColor(ColorConstants.white);
		graphics.drawRectangle(shown.x, shown.y, Math.max(2, shown.width - 1), Math.max(2, shown.height - 1));
		graphics.setLineWidth(1);
		graphics.setForegroundColor(ColorConstants.gray);
		graphics.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
	}
}
