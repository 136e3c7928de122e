package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.scene.Line;
import org.labelwright.ui.canvas.scene.Outline;
import org.labelwright.ui.canvas.scene.Pose;
import org.labelwright.ui.canvas.scene.Rings;
import org.labelwright.ui.canvas.scene.Runs;
import org.labelwright.ui.canvas.scene.SceneEntry;

/** Paints single outlines over the scene: what is hovered, selected, or being drawn. */
final class OutlinePainter {

	/** How much an outline stands out. */
	enum Emphasis {
		HOVERED, SELECTED, FEEDBACK
	}

	/** Far enough off the screen to be unseen, near enough for the graphics' numbers. */
	private static final int FAR = 1 << 20;

	private OutlinePainter() {
	}

	static void paint(Graphics graphics, CanvasTransform transform, SceneEntry entry, Emphasis emphasis) {
		paint(graphics, transform, entry.outline(), entry.color(), emphasis);
		for (var other : entry.secondary())
			paint(graphics, transform, other, entry.color(), emphasis);
	}

	static void paint(Graphics graphics, CanvasTransform transform, Outline outline, int rgb, Emphasis emphasis) {
		var color = Colors.color(rgb);
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		graphics.setLineStyle(SWT.LINE_SOLID);
		switch (outline) {
		case Rings rings -> {
			for (int ring = 0; ring < rings.count(); ring++) {
				var points = points(transform, rings.points(), rings.from(ring), rings.to(ring));
				if (!rings.hole(ring) && emphasis != Emphasis.SELECTED) {
					graphics.setAlpha(emphasis == Emphasis.HOVERED ? 60 : 70);
					graphics.setBackgroundColor(color);
					graphics.fillPolygon(points);
				}
				stroke(graphics, color, emphasis, () -> graphics.drawPolygon(points));
			}
		}
		case Line line -> {
			var points = points(transform, line.points(), 0, line.points().length & ~1);
			stroke(graphics, color, emphasis, () -> graphics.drawPolyline(points));
		}
		case Pose pose -> paintPose(graphics, transform, pose, color, rgb, emphasis);
		case Runs runs -> {
			var bounds = runs.bounds();
			if (!bounds.isNull()) {
				int x = screen(transform.screenX(bounds.getMinX()));
				int y = screen(transform.screenY(bounds.getMinY()));
				int right = screen(transform.screenX(bounds.getMaxX()));
				int bottom = screen(transform.screenY(bounds.getMaxY()));
				stroke(graphics, color, emphasis, () -> graphics.drawRectangle(x, y, right - x, bottom - y));
			}
		}
		}
		graphics.popState();
	}

	private static void paintPose(Graphics graphics, CanvasTransform transform, Pose pose, Color color, int rgb, Emphasis emphasis) {
		stroke(graphics, color, emphasis, () -> {
			for (int bone = 0; bone < pose.bones().length / 2; bone++)
				if (pose.placed(bone)) {
					int a = pose.bones()[2 * bone];
					int b = pose.bones()[2 * bone + 1];
					graphics.drawLine(screen(transform.screenX(pose.x(a))), screen(transform.screenY(pose.y(a))),
							screen(transform.screenX(pose.x(b))), screen(transform.screenY(pose.y(b))));
				}
		});
		for (int i = 0; i < pose.count(); i++) {
			if (pose.visibility(i) == Pose.NOT_LABELLED)
				continue;
			boolean visible = pose.visibility(i) == Pose.VISIBLE;
			var own = Colors.color(pose.color(i, rgb));
			var dot = new Rectangle(screen(transform.screenX(pose.x(i))) - 4, screen(transform.screenY(pose.y(i))) - 4, 8, 8);
			graphics.setAlpha(255);
			graphics.setBackgroundColor(visible ? own : ColorConstants.white);
			graphics.setForegroundColor(visible ? ColorConstants.white : own);
			graphics.setLineWidth(1);
			graphics.fillOval(dot);
			graphics.drawOval(dot);
		}
	}

	/** A dark, a light and a coloured line in one another, so that it shows on any picture. */
	private static void stroke(Graphics graphics, Color color, Emphasis emphasis, Runnable line) {
		graphics.setLineCap(SWT.CAP_ROUND);
		graphics.setLineJoin(SWT.JOIN_ROUND);
		if (emphasis == Emphasis.SELECTED) {
			graphics.setAlpha(140);
			graphics.setForegroundColor(ColorConstants.black);
			graphics.setLineWidth(6);
			line.run();
			graphics.setAlpha(255);
			graphics.setForegroundColor(ColorConstants.white);
			graphics.setLineWidth(4);
			line.run();
		} else {
			graphics.setAlpha(140);
			graphics.setForegroundColor(ColorConstants.black);
			graphics.setLineWidth(4);
			line.run();
		}
		graphics.setAlpha(255);
		graphics.setForegroundColor(color);
		graphics.setLineWidth(2);
		line.run();
	}

	static PointList points(CanvasTransform transform, double[] points, int from, int to) {
		var list = new PointList((to - from) / 2);
		for (int i = from; i < to; i += 2)
			list.addPoint(screen(transform.screenX(points[i])), screen(transform.screenY(points[i + 1])));
		return list;
	}

	static int screen(double at) {
		return (int) Math.clamp(Math.rint(at), -FAR, FAR);
	}
}
