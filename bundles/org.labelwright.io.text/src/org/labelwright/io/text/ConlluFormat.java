package org.labelwright.io.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Verdict;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.internal.ConlluExporter;
import org.labelwright.io.text.internal.ConlluReader;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.modality.text.TextModality;

/**
 * CoNLL-U, as <a href="https://universaldependencies.org/format.html">universaldependencies.org</a> describes it.
 * A word is an annotation: its part of speech is the label, LEMMA, XPOS, FEATS, DEPS and MISC are attributes as
 * they stand, and its HEAD is a relation from there, named by DEPREL. Comments, multiword tokens and empty nodes
 * are kept with the item. A sentence is a line of the text. A word with empty columns is no annotation.
 */
public final class ConlluFormat extends ItemsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "conllu"; //$NON-NLS-1$

	public ConlluFormat() {
		super(ID, TextModality.ID);
	}

	@Override
	public boolean plausible(Path source, byte[] header) {
		if (header.length == 0)
			return false;
		var name = source.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".conllu") || name.endsWith(".conll") && firstWord(new String(header, StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean firstWord(String text) {
		for (var line : text.split("\r?\n")) //$NON-NLS-1$
			if (!line.isBlank() && !line.startsWith("#")) //$NON-NLS-1$
				return line.split("\t", -1).length == ConlluReader.COLUMNS && line.startsWith("1"); //$NON-NLS-1$ //$NON-NLS-2$
		return false;
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source))
			return Verdict.no();
		try (var in = Files.newInputStream(source)) {
			return firstWord(new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8)) ? Verdict.yes(95) : Verdict.no();
		}
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new ConlluReader(source, receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.kept(Constructs.RELATION),
				Declaration.lost(Constructs.OF_RELATION + Constructs.ATTRIBUTE, Messages.Conllu_lossRelationAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new ConlluExporter(source, options);
	}
}
