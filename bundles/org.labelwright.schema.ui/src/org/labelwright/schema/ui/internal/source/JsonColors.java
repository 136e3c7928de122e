package org.labelwright.schema.ui.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** Colours of JSON, legible on light and on dark. A string does not go beyond its line. */
final class JsonColors implements LineStyleListener {

	private static final Pattern TOKENS = Pattern
			.compile("(?<string>\"(?:[^\"\\\\]|\\\\.)*\"?)(?<key>\\s*:)?|(?<number>-?\\d[\\d.eE+-]*)|(?<word>true|false|null)"); //$NON-NLS-1$
	private static final Palette ON_LIGHT = new Palette(new Color(0x2f, 0x7f, 0xc4), new Color(0x2f, 0x93, 0x50), new Color(0xc0, 0x6f, 0x1c), new Color(0x9a, 0x5c, 0xc6));
	private static final Palette ON_DARK = new Palette(new Color(0x7c, 0xb8, 0xec), new Color(0x85, 0xd0, 0x9b), new Color(0xec, 0xa8, 0x5f), new Color(0xcf, 0xa2, 0xee));

	private final StyledText text;

	private record Palette(Color key, Color string, Color number, Color word) {
	}

	JsonColors(StyledText text) {
		this.text = text;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		var styles = new ArrayList<StyleRange>();
		var background = text.getBackground().getRGB();
		var colors = background.red + background.green + background.blue < 3 * 128 ? ON_DARK : ON_LIGHT;
		var matcher = TOKENS.matcher(event.lineText);
		while (matcher.find()) {
			var group = List.of("string", "number", "word").stream().filter(name -> matcher.group(name) != null).findFirst().orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			var color = switch (group) {
			case "number" -> colors.number; //$NON-NLS-1$
			case "word" -> colors.word; //$NON-NLS-1$
			default -> matcher.group("key") == null ? colors.string : colors.key; //$NON-NLS-1$
			};
			styles.add(new StyleRange(event.lineOffset + matcher.start(group), matcher.end(group) - matcher.start(group), color, null));
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}
}
