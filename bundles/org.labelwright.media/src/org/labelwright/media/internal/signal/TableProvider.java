package org.labelwright.media.internal.signal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.records.EdfHeader;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens tables of values over time: text with a delimiter between the cells. */
public final class TableProvider implements MediaSourceProvider {

	private static final Set<String> EXTENSIONS = Set.of("csv", "tsv"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };
	/** Bytes at the start and at the end from which the layout and the duration are found. */
	private static final int HEAD = 1 << 17;
	private static final int TAIL = 1 << 16;

	@Override
	public Class<SignalSource> kind() {
		return SignalSource.class;
	}

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public int confidence(byte[] header) {
		var head = withoutMark(header);
		boolean whole = header.length < 512;
		if (LayoutFinder.binary(head) || EdfHeader.begins(header))
			return NONE;
		boolean line = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('\n') >= 0;
		// many columns: their names alone are longer than what is there to see
		return !line && !whole || new LayoutFinder(head, whole).find().isPresent() ? POSSIBLE : NONE;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) throws IOException {
		var opened = open(file);
		if (opened.value().isEmpty())
			return Outcome.failed(opened.problems());
		try (var source = opened.value().get()) {
			return Outcome.of(source.info(), opened.problems());
		}
	}

	@Override
	public Outcome<SignalSource> open(Path file) throws IOException {
		try (var channel = FileChannel.open(file)) {
			var bytes = Channels.newInputStream(channel).readNBytes(HEAD);
			boolean whole = channel.size() <= HEAD;
			var head = withoutMark(bytes);
			var finder = new LayoutFinder(head, whole);
			var layout = finder.find();
			if (layout.isEmpty())
				return Outcome.failed(Problem.error("media.table", file.toString(), finder.reason(), Messages.Table_remedy)); //$NON-NLS-1$
			var silent = new TableFindings(file);
			var reader = new RowReader(layout.get(), 0, silent.begin());
			if (!reader.block(new TableRows(new ByteArrayInputStream(head), layout.get().delimiter()), 1))
				return Outcome.failed(Problem.error("media.table", file.toString(), Messages.Table_empty, Messages.Table_remedy)); //$NON-NLS-1$
			long start = reader.times()[0];
			var zone = reader.zone() == WallTime.NO_ZONE ? null : ZoneOffset.ofTotalSeconds(reader.zone());
			return Outcome.of(new TableSource(file, layout.get(), start, zone, duration(channel, layout.get(), start, silent)));
		}
	}

	/** From the times of the last rows; -1 where there is none. */
	private static long duration(FileChannel channel, TableLayout layout, long start, TableFindings findings) throws IOException {
		if (layout.timeColumn() < 0)
			return -1;
		long from = Math.max(0, channel.size() - TAIL);
		var tail = ByteBuffer.allocate((int) (channel.size() - from));
		while (tail.hasRemaining() && channel.read(tail, from + tail.position()) > 0) {
			// until all is there
		}
		var in = new ByteArrayInputStream(tail.array(), 0, tail.position());
		if (from > 0)
			while (in.available() > 0 && in.read() != '\n') {
				// the end of a row
			}
		var rows = new TableRows(in, layout.delimiter());
		var reader = new RowReader(layout, start, findings.begin());
		long last = -1;
		while (reader.block(rows, 64))
			last = reader.last();
		return last;
	}

	private static byte[] withoutMark(byte[] head) {
		return marked(head) ? Arrays.copyOfRange(head, MARK.length, head.length) : head;
	}

	private static boolean marked(byte[] head) {
		return head.length >= MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
	}

	/** A file from behind its byte order mark. */
	static InputStream afterMark(InputStream file) throws IOException {
		var in = new PushbackInputStream(file, MARK.length);
		var first = in.readNBytes(MARK.length);
		if (!marked(first))
			in.unread(first);
		return in;
	}
}
