package org.labelwright.modality.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The language of a text, by which it is cut into tokens and sentences. */
public final class Languages {

	/** Code points that are looked at. */
	private static final int SAMPLE = 4_096;
	/** Scripts in which one language is written, or one far more often than others. */
	private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(Map.entry(UnicodeScript.HAN, "zh"), Map.entry(UnicodeScript.HANGUL, "ko"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.LAO, "lo"), Map.entry(UnicodeScript.KHMER, "km"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry(UnicodeScript.MYANMAR, "my"), Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry(UnicodeScript.ARABIC, "ar"), Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.GEORGIAN, "ka")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private Languages() {
	}

	/**
	 * The locale whose rules a text is cut by.
	 *
	 * @param tag of its language (BCP 47), or null when that is not known; then the script decides, which leaves
	 *            {@link Locale#ROOT} for scripts of many languages, such as Latin
	 */
	public static Locale locale(String tag, Text text) {
		var known = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag.replace('_', '-'));
		return known.getLanguage().isEmpty() ? ofScript(text) : known;
	}

	/** The locale that the script of a text stands for. */
	private static Locale ofScript(Text text) {
		var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
		text.slice(0, Math.min(SAMPLE, text.length())).codePoints().mapToObj(UnicodeScript::of)
				.filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED).forEach(script -> counts.merge(script, 1, Integer::sum));
		int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
		var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UnicodeScript.COMMON);
		// Japanese mixes Han with kana, and Chinese has none
		if (kana > 0 && (most == UnicodeScript.HAN || most == UnicodeScript.HIRAGANA || most == UnicodeScript.KATAKANA))
			return Locale.JAPANESE;
		return Locale.forLanguageTag(BY_SCRIPT.getOrDefault(most, "und")); //$NON-NLS-1$
	}
}
