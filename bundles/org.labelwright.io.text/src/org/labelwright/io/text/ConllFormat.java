package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Option.Choice;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.Verdict;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.internal.ConllExporter;
import org.labelwright.io.text.internal.ConllReader;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.modality.text.TextModality;

/**
 * Named entities as the shared tasks of CoNLL-2002 and CoNLL-2003 wrote them
 * (<a href="https://aclanthology.org/W03-0419">Tjong Kim Sang and De Meulder 2003</a>): a token on each line
 * with its tag in the last column, an empty line between sentences, {@code -DOCSTART-} before each document.
 * Reads IOB1, IOB2, IOBES and BILOU alike. The text of an item is made of the tokens with a blank between
 * them and a line for each sentence, so spans are not at their places in the original text.
 */
public final class ConllFormat extends ItemsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "conll"; //$NON-NLS-1$

	/** Which tags are written: {@code iob2}, {@code iob1}, {@code iobes} or {@code bilou}. */
	public static final String SCHEME = "scheme"; //$NON-NLS-1$
	/** Which column has the tags, from 1; 0 for the last. */
	public static final String COLUMN = "column"; //$NON-NLS-1$

	private static final int SAMPLE = 200;

	public ConllFormat() {
		super(ID, TextModality.ID);
	}

	@Override
	public boolean plausible(Path source, byte[] header) {
		var name = source.getFileName().toString().toLowerCase(Locale.ROOT);
		return header.length > 0 && !name.endsWith(".conllu") && ConllReader.looksTagged(header); //$NON-NLS-1$
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source))
			return Verdict.no();
		var problems = new Problems();
		int tagged = ConllReader.sample(source, SAMPLE, problems::add);
		return new Verdict(problems.hasErrors() ? 0 : tagged > 0 ? 80 : 0, problems.list());
	}

	@Override
	public List<Option> importOptions() {
		return List.of(Option.number(COLUMN, Messages.Conll_column, Messages.Conll_columnDescription, 0));
	}

	@Override
	public List<Option> exportOptions() {
		return List.of(Option.choice(SCHEME, Messages.Conll_scheme, Messages.Conll_schemeDescription, new Choice("iob2", "IOB2"), //$NON-NLS-1$ //$NON-NLS-2$
				new Choice("iob1", "IOB1"), new Choice("iobes", "IOBES"), new Choice("bilou", "BILOU"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new ConllReader(source, options.number(COLUMN), receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.lossy("TextSpan", Messages.Conll_lossSpan), //$NON-NLS-1$
				Declaration.lossy(Constructs.CONTENT, Messages.Conll_lossSpan),
				Declaration.lost(Constructs.RELATION, Messages.Loss_spansOnly), Declaration.lost(Constructs.ANSWER, Messages.Loss_spansOnly),
				Declaration.lost(Constructs.ATTRIBUTE, Messages.Loss_spansOnly));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new ConllExporter(source, options);
	}
}
