package org.labelwright.modality.preference.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.modality.preference.WordDiff.Kind;
import org.labelwright.modality.preference.WordDiff.Piece;

/** A rewritten response with what was added and removed. */
final class DiffPane {

	private static final int MARGIN = 10;
	private static final int TINT = 25;

	private final Composite control;
	private final Label heading;
	private final StyledText text;
	private List<Piece> shown = List.of();

	DiffPane(Composite parent, Fonts fonts) {
		control = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		control.setLayout(layout);
		heading = new Label(control, SWT.NONE);
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 6;
		heading.setLayoutData(data);
		text = new StyledText(control, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setFont(fonts.text());
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	Composite control() {
		return control;
	}

	StyledText text() {
		return text;
	}

	/** @param title says what is compared with what */
	void show(String title, List<Piece> pieces) {
		heading.setText(title);
		if (pieces.equals(shown))
			return;
		shown = List.copyOf(pieces);
		var all = pieces.stream().map(Piece::text).map(Shown::visible).collect(Collectors.joining());
		MessagePane.orient(text, all);
		text.setText(all);
		var ranges = new ArrayList<StyleRange>();
		int at = 0;
		for (var piece : pieces) {
			if (piece.kind() != Kind.KEPT) {
				boolean added = piece.kind() == Kind.ADDED;
				var color = text.getDisplay().getSystemColor(added ? SWT.COLOR_GREEN : SWT.COLOR_RED).getRGB();
				var range = new StyleRange(at, piece.text().length(), null, MessagePane.blend(text.getBackground().getRGB(), color, TINT));
				range.underline = added;
				range.strikeout = !added;
				ranges.add(range);
			}
			at += piece.text().length();
		}
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}
}
