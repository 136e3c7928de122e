package org.labelwright.io.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
import org.labelwright.io.text.internal.Messages;
import org.labelwright.io.text.internal.ProdigyExporter;
import org.labelwright.io.text.internal.ProdigyReader;
import org.labelwright.io.text.internal.TextFormat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * JSON lines as Prodigy writes them, one text on each, see
 * <a href="https://prodi.gy/docs/api-interfaces">prodi.gy</a>: {@code spans}, {@code relations}, the decision
 * {@code answer} and the categories {@code cats} of spaCy. Offsets count characters of Python's {@code str}, which
 * are code points. What else a line has is kept with the item and written again.
 */
public final class ProdigyFormat extends TextFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "prodigy"; //$NON-NLS-1$

	private static final List<String> TELLING = List.of("spans", "relations", "cats", "answer", "_input_hash"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	public ProdigyFormat() {
		super(ID);
	}

	@Override
	public boolean plausible(Path source, byte[] header) {
		return header.length > 0 && source.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jsonl") //$NON-NLS-1$
				&& new String(header, StandardCharsets.UTF_8).stripLeading().startsWith("{"); //$NON-NLS-1$
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source))
			return Verdict.no();
		try (BufferedReader in = Files.newBufferedReader(source, StandardCharsets.UTF_8)) {
			var line = in.readLine();
			while (line != null && line.isBlank())
				line = in.readLine();
			var first = line == null ? null : new ObjectMapper().readTree(line);
			return first != null && first.path("text").isTextual() && TELLING.stream().anyMatch(first::has) ? Verdict.yes(80) : Verdict.no(); //$NON-NLS-1$
		} catch (JsonProcessingException | CharacterCodingException e) {
			return Verdict.no(); // the first line is none of ours
		}
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new ProdigyReader(source, receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.RELATION), //$NON-NLS-1$
				Declaration.kept(Constructs.ANSWER), Declaration.lost(Constructs.ATTRIBUTE, Messages.Prodigy_lossAttribute));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new ProdigyExporter(source, options);
	}
}
