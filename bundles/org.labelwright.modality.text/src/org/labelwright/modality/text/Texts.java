package org.labelwright.modality.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.modality.text.internal.Messages;

/** Reads the texts of items. Not for the user interface's thread. */
public final class Texts {

	private Texts() {
	}

	/**
	 * A text that was read.
	 *
	 * @param charset in which the file has it
	 */
	public record Decoded(Text text, Charset charset) {
	}

	/** As {@link #decode}, without the encoding. */
	public static Outcome<Text> read(String name, Path media) {
		var decoded = decode(name, media);
		return new Outcome<>(decoded.value().map(Decoded::text), decoded.problems());
	}

	/**
	 * The text of an item, with what is doubtful about it.
	 *
	 * @param name  of the item, for problems
	 * @param media its file, or null
	 */
	public static Outcome<Decoded> decode(String name, Path media) {
		if (media == null)
			return Outcome.failed(Problem.error("text.noMedia", name, Messages.Text_noMedia, Messages.Text_noMediaRemedy)); //$NON-NLS-1$
		var opened = Media.open(media, TextSource.class);
		if (opened.value().isEmpty())
			return Outcome.failed(opened.problems());
		try (var source = opened.value().get()) {
			var text = source.text();
			return Outcome.of(new Decoded(text, source.charset()), source.problems());
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		} catch (IOException e) {
			ILog.get().error(media.toString(), e);
			return Outcome.failed(Problem.error("text.unreadable", media.toString(), //$NON-NLS-1$
					Messages.bind(Messages.Text_unreadable, e.getMessage()), Messages.Text_noMediaRemedy));
		}
	}
}
