package org.labelwright.modality.preference.ui.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The fonts of one canvas, disposed with its control. */
record Fonts(Font text, Font heading, Font code, Font small) {

	static Fonts of(Control control) {
		var data = control.getFont().getFontData();
		int size = data[0].getHeight();
		var display = control.getDisplay();
		var fonts = new Fonts(FontDescriptor.createFrom(data).setHeight(size + 1).createFont(display),
				FontDescriptor.createFrom(data).setHeight(size + 3).setStyle(SWT.BOLD).createFont(display),
				FontDescriptor.createFrom(JFaceResources.getTextFont()).setHeight(size).createFont(display),
				FontDescriptor.createFrom(data).setHeight(Math.max(6, size - 1)).setStyle(SWT.BOLD).createFont(display));
		control.addListener(SWT.Dispose, event -> {
			fonts.text.dispose();
			fonts.heading.dispose();
			fonts.code.dispose();
			fonts.small.dispose();
		});
		return fonts;
	}
}
