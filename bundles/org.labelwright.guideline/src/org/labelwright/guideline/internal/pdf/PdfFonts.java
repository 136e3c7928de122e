package org.labelwright.guideline.internal.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.eclipse.core.runtime.ILog;

/**
 * Finds a font for each letter: the one that comes with the library, else one of the computer that may be embedded. Looks for the
 * latter only when a letter wants it.
 */
public final class PdfFonts implements AutoCloseable {

	/** Has Latin, Greek, Cyrillic and Hebrew letters; under the SIL Open Font License. */
	private static final String OWN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"; //$NON-NLS-1$
	private static final int MOST_FONTS = 400;
	private static final int MOST_MISSING = 40;

	private final PDDocument document;
	private final PDFont own;
	private final Map<Integer, PDFont> found = new HashMap<>();
	private final List<TrueTypeFont> opened = new ArrayList<>();
	private final Map<TrueTypeFont, PDFont> embedded = new HashMap<>();
	private final Map<TrueTypeFont, File> fileOf = new HashMap<>();
	private final Map<PDFont, Optional<Font>> shaping = new HashMap<>();
	private final TreeSet<Integer> missing = new TreeSet<>();
	private Iterator<URI> files;

	public PdfFonts(PDDocument document) throws IOException {
		this.document = document;
		try (var in = PDDocument.class.getResourceAsStream(OWN)) {
			own = PDType0Font.load(document, in, true);
		}
	}

	/** The font that has a letter; null when none has. */
	PDFont font(int letter) throws IOException {
		if (found.containsKey(letter))
			return found.get(letter);
		var font = has(own, letter) ? own : ofComputer(letter);
		if (font == null && missing.size() < MOST_MISSING)
			missing.add(letter);
		found.put(letter, font);
		return font;
	}

	/** Whether a font has a letter; one that none has does not count as missing yet. */
	boolean has(int letter) throws IOException {
		return has(own, letter) || ofComputer(letter) != null;
	}

	/** The same font, of a size of 1, for {@link Shaping}; empty when Java cannot use it. */
	Optional<Font> shaping(PDFont font) {
		return shaping.computeIfAbsent(font, absent -> embedded.entrySet().stream().filter(entry -> entry.getValue() == font).findFirst()
				.flatMap(entry -> read(fileOf.get(entry.getKey()))));
	}

	private static Optional<Font> read(File file) {
		try {
			return Optional.of(Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(1f));
		} catch (IOException | FontFormatException | RuntimeException e) {
			ILog.of(PdfFonts.class).info("Words cannot be shaped by the font " + file + ": " + e); //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		}
	}

	PDFont own() {
		return own;
	}

	/** Whether a font has a letter. */
	static boolean has(PDFont font, int letter) throws IOException {
		try {
			font.encode(Character.toString(letter));
			return true;
		} catch (IllegalArgumentException e) { // how it says that it has no such glyph
			return false;
		}
	}

	private PDFont ofComputer(int letter) throws IOException {
		for (var font : opened)
			if (font.getUnicodeCmapLookup().getGlyphId(letter) > 0)
				return embedded(font);
		if (files == null)
			files = new FontFileFinder().find().stream().filter(file -> file.getPath() != null && file.getPath().toLowerCase(Locale.ROOT).endsWith(".ttf")) //$NON-NLS-1$
					.sorted(Comparator.comparingInt(PdfFonts::strangeness).thenComparing(URI::toString)).limit(MOST_FONTS).iterator();
		while (files.hasNext()) {
			var font = open(files.next());
			if (font != null && font.getUnicodeCmapLookup().getGlyphId(letter) > 0)
				return embedded(font);
		}
		return null;
	}

	/** Plain fonts come first. */
	private static int strangeness(URI file) {
		var name = file.getPath().toLowerCase(Locale.ROOT);
		return (name.contains("sans") ? 0 : 1) + (name.contains("bold") || name.contains("oblique") || name.contains("italic") ? 2 : 0) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ (name.contains("mono") || name.contains("condensed") || name.contains("math") ? 1 : 0); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Null when the file is no font that can be used. */
	private TrueTypeFont open(URI file) {
		try {
			var font = new TTFParser().parse(new RandomAccessReadBufferedFile(new File(file)));
			opened.add(font);
			fileOf.put(font, new File(file));
			var license = font.getOS2Windows();
			if (license != null && (license.getFsType() & 0xF) != 0x2 && font.getUnicodeCmapLookup(false) != null)
				return font;
			opened.remove(font);
			font.close();
		} catch (IOException | RuntimeException e) {
			ILog.of(PdfFonts.class).info("The font " + file + " cannot be used: " + e); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return null;
	}

	private PDFont embedded(TrueTypeFont font) throws IOException {
		var known = embedded.get(font);
		if (known == null)
			embedded.put(font, known = PDType0Font.load(document, font, true));
		return known;
	}

	/** Letters that no font has, so far as they were counted. */
	public String missing() {
		var text = new StringBuilder();
		missing.forEach(text::appendCodePoint);
		return text.toString();
	}

	@Override
	public void close() throws IOException {
		for (var font : opened)
			font.close();
	}
}
