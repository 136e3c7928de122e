package org.labelwright.media.internal.signal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.records.EdfHeader;

/** Opens tables of values over time: text with a delimiter between the cells. */
public final class TableProvider extends SignalProvider {

	private static final Set<String> EXTENSIONS = Set.of("csv", "tsv"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final byte[] UNKNOWN = {};
	/** Bytes at the start and at the end from which the layout and the duration are found. */
	private static final int HEAD = 1 << 17;
	private static final int TAIL = 1 << 16;

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public int confidence(byte[] header) {
		var head = ByteOrderMark.without(header);
		boolean whole = header.length < 512;
		if (LayoutFinder.binary(head) || EdfHeader.begins(header) || new JsonStart(head).shape() != null)
			return NONE;
		boolean line = new String(head, StandardCharsets.ISO_8859_1).indexOf('\n') >= 0;
		// many columns: their names alone are longer than what is there to see
		return !line && !whole || new LayoutFinder(head, whole, UNKNOWN).find().isPresent() ? POSSIBLE : NONE;
	}

	@Override
	public Outcome<SignalSource> open(Path file) throws IOException {
		byte[] head;
		byte[] tail;
		boolean whole;
		try (var channel = FileChannel.open(file)) {
			head = ByteOrderMark.without(Channels.newInputStream(channel).readNBytes(HEAD));
			whole = channel.size() <= HEAD;
			tail = tail(channel);
		}
		var finder = new LayoutFinder(head, whole, whole ? UNKNOWN : tail);
		var found = finder.find();
		if (found.isEmpty())
			return Outcome.failed(Problem.error("media.table", file.toString(), finder.reason(), Messages.Table_remedy)); //$NON-NLS-1$
		var form = new Form(file, found.get());
		return TableSource.open(file, form, found.get().layout(), start -> form.last(tail, start));
	}

	/** The last rows, from the end of the one before them. */
	private static byte[] tail(FileChannel channel) throws IOException {
		long from = Math.max(0, channel.size() - TAIL);
		var tail = ByteBuffer.allocate((int) (channel.size() - from));
		while (tail.hasRemaining() && channel.read(tail, from + tail.position()) > 0) {
			// until all is there
		}
		int begin = 0;
		if (from > 0)
			while (begin < tail.position() && tail.get(begin++) != '\n') {
				// the end of a row
			}
		return Arrays.copyOfRange(tail.array(), begin, tail.position());
	}

	/** How a table of text is written. */
	private record Form(Path file, LayoutFinder.Found found) implements TableSource.Form {

		@Override
		public String type() {
			return "text/csv"; //$NON-NLS-1$
		}

		@Override
		public Map<String, String> properties() {
			return Map.of("delimiter", found.delimiter() == '\t' ? "tab" : String.valueOf(found.delimiter()), //$NON-NLS-1$ //$NON-NLS-2$
					"decimalMark", String.valueOf(found.mark())); //$NON-NLS-1$
		}

		@Override
		public Rows open(TableLayout layout, TableFindings.Log log) throws IOException {
			var rows = rows(ByteOrderMark.behind(Files.newInputStream(file)));
			if (found.named())
				rows.next();
			return rows;
		}

		private TableRows rows(InputStream in) {
			return new TableRows(in, found.delimiter(), found.mark(), found.layout().clock().dates().order());
		}

		/** The last time in some rows; -1 where there is none. */
		long last(byte[] tail, long start) throws IOException {
			if (found.layout().time() < 0)
				return -1;
			try (var rows = rows(new ByteArrayInputStream(tail))) {
				var reader = new RowReader(rows, found.layout(), start, new TableFindings(file).begin());
				long last = -1;
				while (reader.block(64))
					last = reader.last();
				return last;
			}
		}
	}
}
