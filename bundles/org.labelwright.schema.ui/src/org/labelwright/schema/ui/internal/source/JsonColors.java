package org.labelwright.schema.ui.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** Colours of JSON, legible on light and on dark. A string does not go beyond its line. */
final class JsonColors implements LineStyleListener {

	private static final Pattern TOKENS = Pattern
			.compile("(?<string>\"(?:[^\"\\\\]|\\\\.)*\"?)(?<key>\\s*:)?|(?<number>-?\\d[\\d.eE+-]*)|(?<word>true|false|null)"); //$NON-NLS-1$
	private static final Color KEY = new Color(0x2f, 0x7f, 0xc4);
	private static final Color STRING = new Color(0x2f, 0x93, 0x50);
	private static final Color NUMBER = new Color(0xc0, 0x6f, 0x1c);
	private static final Color WORD = new Color(0x9a, 0x5c, 0xc6);

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		var styles = new ArrayList<StyleRange>();
		var matcher = TOKENS.matcher(event.lineText);
		while (matcher.find()) {
			var group = List.of("string", "number", "word").stream().filter(name -> matcher.group(name) != null).findFirst().orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			var color = switch (group) {
			case "number" -> NUMBER; //$NON-NLS-1$
			case "word" -> WORD; //$NON-NLS-1$
			default -> matcher.group("key") == null ? STRING : KEY; //$NON-NLS-1$
			};
			styles.add(new StyleRange(event.lineOffset + matcher.start(group), matcher.end(group) - matcher.start(group), color, null));
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}
}
