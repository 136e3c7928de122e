package org.labelwright.io.spi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.SourceItem;
import org.labelwright.io.internal.ByteLines;
import org.labelwright.io.internal.Messages;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What formats have in common that read one item after the other, with all that is said of it. The contents that items carry
 * must be such as {@link ImportedItem#content} asks for; others are told and left out.
 */
public abstract class ItemsFormat implements Format {

	/** Longest text that is read at once, in UTF-16 units. */
	public static final int LONGEST = 1 << 27;

	private final String id;
	private final String modalityId;

	/** Takes what is read. */
	public interface Receiver {

		/** Takes an item; it belongs to the receiver. */
		void take(SourceItem item) throws CoreException;

		/** Takes a further annotation of an item that was taken; for sources that are too long to hold whole items. */
		void more(String itemKey, SourceItem.Mention mention) throws CoreException;

		/** Takes a problem; reading goes on. */
		void problem(Problem problem);
	}

	/**
	 * @param id         of the contribution
	 * @param modalityId of the items
	 */
	protected ItemsFormat(String id, String modalityId) {
		this.id = id;
		this.modalityId = modalityId;
	}

	/**
	 * Reads a source.
	 *
	 * @throws IOException   when it cannot be reached
	 * @throws CoreException as the receiver threw it
	 */
	protected abstract void read(Path source, Options options, Receiver receiver, SubMonitor monitor)
			throws IOException, CoreException;

	/** Tells what the source declares without using it; called before the items are seen. */
	protected void declare(Path source, Options options, SchemaCollector schema, Problems problems) throws IOException {
		// most sources declare nothing
	}

	/** Names of attributes whose values are ids of concepts of a taxonomy. */
	protected Set<String> concepts() {
		return Set.of();
	}

	/** What the source says of the dataset as a whole, to be kept; null when it is nothing. */
	protected ObjectNode about(Path source, Consumer<Problem> problems) throws IOException, CoreException {
		return null;
	}

	@Override
	public final String modalityId() {
		return modalityId;
	}

	@Override
	public List<Option> importOptions() {
		return List.of();
	}

	@Override
	public List<Option> exportOptions() {
		return List.of();
	}

	@Override
	public ImportPreview preview(Path source, Options options, MediaFinder media, SubMonitor monitor) throws IOException {
		monitor.setTaskName(NLS.bind(Messages.Task_preview, source.getFileName()));
		var problems = new Problems();
		var schema = new SchemaCollector(concepts());
		var counts = new long[4];
		declare(source, options, schema, problems);
		ObjectNode about;
		try {
			about = about(source, problems::add);
			read(source, options, new Sound(new Receiver() {
				@Override
				public void take(SourceItem item) {
					schema.see(item);
					counts[0]++;
					counts[1] += item.mentions().size();
					counts[2] += item.links().size();
					counts[3] += item.replies().size();
				}

				@Override
				public void more(String itemKey, SourceItem.Mention mention) {
					schema.see(mention);
					counts[1]++;
				}

				@Override
				public void problem(Problem problem) {
					problems.add(problem);
				}
			}), monitor);
		} catch (CoreException e) {
			throw new IOException(e); // the receiver throws none
		}
		return new ImportPreview(id, schema.classes(), counts[0], counts[0], List.of(), counts[1], about, problems.list(),
				schema.schema(), counts[2], counts[3]);
	}

	@Override
	public void read(Path source, ImportPreview preview, Options options, ImportSink sink, SubMonitor monitor)
			throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_read, source.getFileName()));
		read(source, options, new Sound(new Receiver() {
			@Override
			public void take(SourceItem item) throws CoreException {
				var foreign = item.foreign().isEmpty() ? null : item.foreign();
				var taken = sink.item(new ImportedItem(item.key(), item.name(), -1, -1, item.place(), foreign, item.content(), item.language(), item.tiers(),
						item.modalityId()));
				if (taken.isEmpty())
					return;
				item.settle(sink.media(item.key()).orElse(null), sink.cache(), sink::problem);
				for (var mention : item.mentions())
					sink.annotation(item.key(), mention.className(), mention.annotation(), mention.place());
				for (var link : item.links())
					sink.relation(item.key(), link.typeName(), link.relation(), link.place());
				for (var reply : item.replies())
					sink.answer(item.key(), reply.question(), reply.answer(), reply.place());
			}

			@Override
			public void more(String itemKey, SourceItem.Mention mention) throws CoreException {
				sink.annotation(itemKey, mention.className(), mention.annotation(), mention.place());
			}

			@Override
			public void problem(Problem problem) {
				sink.problem(problem);
			}
		}), monitor);
	}

	/** Lets sound contents pass. */
	private record Sound(Receiver to) implements Receiver {

		@Override
		public void take(SourceItem item) throws CoreException {
			var text = item.content() == null ? "" : item.content(); //$NON-NLS-1$
			int bad = -1;
			for (int i = 0; i < text.length() && bad < 0; i++) {
				char unit = text.charAt(i);
				if (unit == 0 || i == 0 && unit == '\uFEFF')
					bad = i;
				else if (Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
					i++;
				else if (Character.isSurrogate(unit))
					bad = i;
			}
			if (bad < 0)
				to.take(item);
			else
				problem(Problem.error("text.character", item.place(), NLS.bind(Messages.Text_character, //$NON-NLS-1$
						String.format("U+%04X", (int) text.charAt(bad)), bad), Messages.Text_characterRemedy)); //$NON-NLS-1$
		}

		@Override
		public void more(String itemKey, SourceItem.Mention mention) throws CoreException {
			to.more(itemKey, mention);
		}

		@Override
		public void problem(Problem problem) {
			to.problem(problem);
		}
	}

	/**
	 * Reads a file in UTF-8, with its line ends.
	 *
	 * @return null when it is none, or too long; the problem is told
	 * @throws IOException when it cannot be reached
	 */
	public static String text(Path file, Consumer<Problem> problems) throws IOException {
		if (Files.size(file) > LONGEST) {
			problems.accept(tooLong(file.toString()));
			return null;
		}
		try {
			return Files.readString(file);
		} catch (CharacterCodingException e) {
			problems.accept(notUtf8(file.toString()));
			return null;
		}
	}

	/** The problem of what is longer than {@link #LONGEST}. */
	public static Problem tooLong(String place) {
		return Problem.error("text.long", place, NLS.bind(Messages.Text_long, LONGEST), Messages.Text_longRemedy); //$NON-NLS-1$
	}

	/** The problem of what is not in UTF-8. */
	public static Problem notUtf8(String place) {
		return Problem.error("text.encoding", place, Messages.Text_encoding, Messages.Text_encodingRemedy); //$NON-NLS-1$
	}

	/** Takes the lines of a file. */
	public interface LineTaker {

		/** @param number from 1 */
		void take(String line, int number) throws CoreException;
	}

	/**
	 * Reads a file in UTF-8 line by line, without the line ends, as far as it is UTF-8; where it is not is told.
	 *
	 * @return how many lines were read
	 * @throws IOException   when it cannot be reached
	 * @throws CoreException as the taker threw it
	 */
	public static int lines(Path file, Receiver receiver, LineTaker taker) throws IOException, CoreException {
		try (var in = new ByteLines(Files.newInputStream(file), LONGEST)) {
			for (var line = in.next(); line != null; line = in.next()) {
				var place = file.getFileName() + ":" + in.number(); //$NON-NLS-1$
				if (in.tooLong()) {
					receiver.problem(tooLong(place));
					continue;
				}
				try {
					taker.take(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString(), in.number());
				} catch (CharacterCodingException e) {
					receiver.problem(notUtf8(place));
					return in.number() - 1;
				}
			}
			return in.number();
		}
	}

	/** The beginning of a text that problems quote. */
	public static String shorten(String text) {
		return text.length() > 80 ? text.substring(0, 80) : text;
	}

	/** The name of a file without its ending, by which its items are named. */
	public static String base(Path file) {
		var name = file.getFileName().toString();
		return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
	}
}
