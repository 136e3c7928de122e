package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.text.internal.CodePoints;
import org.labelwright.io.text.internal.Messages;
import org.labelwright.io.text.internal.PlainExporter;
import org.labelwright.io.text.internal.TextItem;
import org.labelwright.modality.text.TextModality;

/** Texts alone, in UTF-8: a {@code .txt} file, or all below a folder. */
public final class PlainFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "plain"; //$NON-NLS-1$

	public PlainFormat() {
		super(ID, TextModality.ID, ".txt"); //$NON-NLS-1$
	}

	@Override
	protected int sure(Path file, byte[] head) {
		for (byte each : head)
			if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f')
				return 0;
		return 50;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		var text = text(file, receiver::problem);
		if (text != null)
			receiver.take(new TextItem(key, key + ".txt", file.getFileName().toString(), new CodePoints(text.startsWith("\uFEFF") ? text.substring(1) : text))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept(Constructs.CONTENT), Declaration.lost("TextSpan", Messages.Plain_loss), //$NON-NLS-1$
				Declaration.lost(Constructs.RELATION, Messages.Plain_loss), Declaration.lost(Constructs.ANSWER, Messages.Plain_loss));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new PlainExporter(source, options);
	}
}
