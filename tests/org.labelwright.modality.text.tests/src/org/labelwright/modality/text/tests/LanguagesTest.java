package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.modality.text.Languages;
import org.labelwright.modality.text.Segmentation;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.Unit;

/**
 * The cuts of Thai are those of the examples of the Thai dictionary break in the documentation of ICU and of standard
 * dictionaries; those of the Greek question mark follow Unicode Standard Annex 29 as ICU tailors it for Greek.
 */
class LanguagesTest {

	@ParameterizedTest
	@CsvSource({ "de,Haus,de", "de_AT,Haus,de", "'',\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35,th", "'',\u6771\u4EAC\u306B\u884C\u304F,ja", "'',\u5317\u4EAC\u6B22\u8FCE\u4F60,zh",
			"'',\uC11C\uC6B8,ko", "'',\u05E9\u05DC\u05D5\u05DD,he", "'',\u03B3\u03B5\u03B9\u03AC,el", "'',Hello 123,''", "'',123,''", "'','',''", "x-unspecified,Haus,''",
			"und,\u5317\u4EAC,zh", "'A \uFFFF not a tag',Haus,''" })
	void aTagDecidesOrElseTheScript(String tag, String text, String language) {
		assertEquals(language, Languages.locale(tag.isEmpty() ? null : tag, Text.of(text)).getLanguage());
	}

	private static List<String> tokens(String tag, String string, Unit unit) {
		var text = Text.of(string);
		return new Segmentation(text, Languages.locale(tag, text)).units(unit).stream().map(text::slice).filter(s -> !s.isBlank()).toList();
	}

	@Test
	void thaiChineseAndJapaneseAreCutByDictionary() {
		assertEquals(List.of("\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35", "\u0E0A\u0E32\u0E27", "\u0E42\u0E25\u0E01"), tokens(null, "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E0A\u0E32\u0E27\u0E42\u0E25\u0E01", Unit.TOKEN));
		assertEquals(List.of("\u5317\u4EAC", "\u6B22\u8FCE", "\u4F60"), tokens(null, "\u5317\u4EAC\u6B22\u8FCE\u4F60", Unit.TOKEN));
		assertEquals(List.of("\u6771\u4EAC", "\u306B", "\u884C\u304F"), tokens(null, "\u6771\u4EAC\u306B\u884C\u304F", Unit.TOKEN));
		assertEquals(List.of("\u5317\u4EAC\u5F88\u5927\u3002", "\u6211\u559C\u6B22\u3002"), tokens(null, "\u5317\u4EAC\u5F88\u5927\u3002\u6211\u559C\u6B22\u3002", Unit.SENTENCE));
	}

	/** The semicolon ends a question in Greek, and nothing elsewhere. */
	@Test
	void theLanguageDecidesWhereASentenceEnds() {
		var text = "\u03A4\u03B9 \u03BA\u03AC\u03BD\u03B5\u03B9\u03C2; \u039A\u03B1\u03BB\u03AC.";
		assertEquals(2, tokens("el", text, Unit.SENTENCE).size());
		assertEquals(1, tokens("en", text, Unit.SENTENCE).size());
		assertEquals(2, tokens(null, text, Unit.SENTENCE).size());
		assertEquals(Locale.ROOT, Languages.locale(null, Text.of("abc")));
	}
}
