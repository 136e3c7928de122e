package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.labelwright.model.util.LabelColors;

/** Fonts and colours of a diagram, mixed of those of its control, so that they fit light and dark. They live as long as the control. */
final class Looks {

	private static final RGB GREY = new RGB(136, 136, 136);

	private final Control control;
	private final LocalResourceManager resources;

	Looks(Control control, LocalResourceManager resources) {
		this.control = control;
		this.resources = resources;
	}

	boolean isDark() {
		var background = control.getBackground().getRGB();
		return background.red + background.green + background.blue < 3 * 128;
	}

	Font plain() {
		return control.getFont();
	}

	Font bold() {
		return styled(SWT.BOLD);
	}

	Font boldItalic() {
		return styled(SWT.BOLD | SWT.ITALIC);
	}

	private Font styled(int style) {
		return resources.create(FontDescriptor.createFrom(plain()).setStyle(style));
	}

	Color text() {
		return control.getForeground();
	}

	/** For what is no longer used, and what is less important. */
	Color faint() {
		return mixed(control.getForeground().getRGB(), control.getBackground().getRGB(), isDark() ? 0.8 : 0.55);
	}

	/** Behind the rows of a node. */
	Color paper() {
		return mixed(control.getForeground().getRGB(), control.getBackground().getRGB(), 0.04);
	}

	/** Behind the name of a node. */
	Color tint(String color) {
		return mixed(rgb(color), control.getBackground().getRGB(), 0.3);
	}

	/** @param color #RRGGBB; anything else stands for grey */
	Color color(String color) {
		return resources.create(ColorDescriptor.createFrom(rgb(color)));
	}

	private static RGB rgb(String color) {
		if (!LabelColors.isColor(color))
			return GREY;
		int value = Integer.parseInt(color.substring(1), 16);
		return new RGB(value >> 16, value >> 8 & 255, value & 255);
	}

	private Color mixed(RGB one, RGB other, double share) {
		return resources.create(ColorDescriptor.createFrom(new RGB(mixed(one.red, other.red, share), mixed(one.green, other.green, share),
				mixed(one.blue, other.blue, share))));
	}

	private static int mixed(int one, int other, double share) {
		return (int) Math.round(one * share + other * (1 - share));
	}
}
