package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/** Says in the middle of the canvas why there is no picture, or at its lower edge what is wrong with it. Never hit itself. */
final class MessageFigure extends Figure {

	private static final int WIDTH = 480;
	private static final int PADDING = 16;

	private String title = ""; //$NON-NLS-1$
	private String text = ""; //$NON-NLS-1$
	private boolean aside;

	/** @param shownTitle empty to show nothing */
	void show(String shownTitle, String shownText) {
		show(shownTitle, shownText, false);
	}

	/** Leaves the picture to be seen and worked on. */
	void showAside(String shownTitle, String shownText) {
		show(shownTitle, shownText, true);
	}

	private void show(String shownTitle, String shownText, boolean shownAside) {
		aside = shownAside;
		title = shownTitle;
		text = shownText;
		setVisible(!title.isEmpty());
		repaint();
	}

	String title() {
		return title;
	}

	String text() {
		return text;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		var area = getBounds();
		int width = Math.min(WIDTH, area.width - 4 * PADDING);
		if (title.isEmpty() || width < 40)
			return;
		var heading = layout(title, width, true);
		var body = layout(text, width, false);
		try {
			int headingHeight = heading.getBounds().height;
			int height = headingHeight + (text.isEmpty() ? 0 : PADDING / 2 + body.getBounds().height);
			int x = area.x + (area.width - width) / 2;
			int y = area.y + Math.max(PADDING, aside ? area.height - height - 2 * PADDING : (area.height - height) / 2);
			graphics.setAntialias(SWT.ON);
			graphics.setAlpha(225);
			graphics.setBackgroundColor(ColorConstants.black);
			graphics.fillRoundRectangle(new Rectangle(x - PADDING, y - PADDING, width + 2 * PADDING, height + 2 * PADDING), 12, 12);
			graphics.setAlpha(255);
			graphics.setForegroundColor(ColorConstants.white);
			graphics.drawTextLayout(heading, x, y);
			graphics.drawTextLayout(body, x, y + headingHeight + PADDING / 2);
		} finally {
			heading.dispose();
			body.dispose();
		}
	}

	private static TextLayout layout(String text, int width, boolean bold) {
		var layout = new TextLayout(Display.getCurrent());
		layout.setFont(bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : JFaceResources.getDialogFont());
		layout.setAlignment(SWT.CENTER);
		layout.setText(text);
		layout.setWidth(width);
		return layout;
	}
}
