package org.labelwright.modality.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.labelwright.media.Media;
import org.labelwright.media.MediaModality;

/** Texts: whatever something contributed to {@value Media#POINT} opens as a {@link TextSource}. */
public final class TextModality extends MediaModality {

	/** Its id at {@code org.labelwright.modality.modalities}. */
	public static final String ID = "org.labelwright.modality.text"; //$NON-NLS-1$

	public TextModality() {
		super(TextSource.class, Set.of("TextSpan", "Whole")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Text has no signature: settings, tables and label files are text as well, and are not taken for items. */
	@Override
	public boolean takesOtherEndings() {
		return false;
	}

	@Override
	public Optional<String> text(Path file) {
		return Texts.read(file.toString(), file).value().map(Text::string);
	}

	@Override
	public String role() {
		return "transcript"; //$NON-NLS-1$
	}
}
