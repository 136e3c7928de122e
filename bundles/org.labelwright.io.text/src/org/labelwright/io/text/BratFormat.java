package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.Verdict;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.text.internal.BratConfiguration;
import org.labelwright.io.text.internal.BratExporter;
import org.labelwright.io.text.internal.BratReader;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.modality.text.TextModality;

/**
 * The standoff format of brat, as <a href="https://brat.nlplab.org/standoff.html">brat.nlplab.org</a> describes
 * it: an {@code .ann} file beside each {@code .txt}, offsets in code points (brat counts characters of Python's
 * {@code str}), and {@code annotation.conf}. Reads a file or a folder with all below it.
 *
 * <p>An event is an annotation, its trigger's span with the arguments as relations named by their roles; a
 * normalisation is the attribute {@code Reference}; an equivalence is a relation without direction from each
 * member to the next. Ids are kept as extras and written again.
 */
public final class BratFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "brat"; //$NON-NLS-1$

	public BratFormat() {
		super(ID, TextModality.ID, ".ann"); //$NON-NLS-1$
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		var files = files(source, monitor);
		if (files.isEmpty())
			return Verdict.no();
		if (files.stream().anyMatch(file -> sure(file, new byte[0]) > 0))
			return Verdict.yes(90);
		var problems = new Problems();
		files.forEach(file -> problems.add(BratReader.noText(file)));
		return new Verdict(0, problems.list());
	}

	@Override
	protected void declare(Path source, Options options, SchemaCollector schema, Problems problems) throws IOException {
		BratConfiguration.read((Files.isDirectory(source) ? source : source.toAbsolutePath().getParent()).resolve(BratConfiguration.NAME),
				schema, problems::add);
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return Files.isRegularFile(BratReader.textOf(file)) ? 90 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new BratReader(file, key, receiver).read();
	}

	@Override
	protected Set<String> concepts() {
		return Set.of(BratReader.REFERENCE);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.kept(Constructs.NOTE), Declaration.kept(Constructs.RELATION),
				Declaration.kept(Constructs.OF_RELATION + Constructs.NOTE),
				Declaration.lost(Constructs.OF_RELATION + Constructs.ATTRIBUTE, Messages.Brat_lossRelationAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new BratExporter(source, options);
	}
}
