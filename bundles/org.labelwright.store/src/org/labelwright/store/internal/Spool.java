package org.labelwright.store.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;

import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.AnnotationRow;
import org.labelwright.store.internal.StoredRow.AnswerRow;
import org.labelwright.store.internal.StoredRow.DocumentRow;
import org.labelwright.store.internal.StoredRow.RelationRow;

/**
 * Sorts any number of writes of documents and their statements by document in bounded memory: sorted runs go
 * to one file beside the caches, and are merged when they are read. Writes to one document keep their order. The file is gone
 * when this is closed, and on most systems as soon as the process ends.
 */
public final class Spool implements AutoCloseable {

	/** Characters of bodies that one run holds. */
	private static final int RUN_CHARACTERS = 24 << 20;
	private static final int RUN_ROWS = 100_000;
	private static final int BUFFER = 1 << 16;

	private final FileChannel file;
	private final int runRows;
	private final List<Long> ends = new ArrayList<>();
	private List<RowWrite> run = new ArrayList<>();
	private long characters;
	private long size;

	/** Takes the writes in their new order. */
	@FunctionalInterface
	public interface Consumer {
		void accept(RowWrite write) throws StoreException;
	}

	/** @param folder is made when it is not there */
	public Spool(Path folder) throws IOException {
		this(folder, RUN_ROWS);
	}

	/** @param runRows how many writes one run holds at most */
	public Spool(Path folder, int runRows) throws IOException {
		this.runRows = runRows;
		Files.createDirectories(folder);
		file = FileChannel.open(folder.resolve(UUID.randomUUID() + ".sort"), StandardOpenOption.CREATE_NEW, //$NON-NLS-1$
				StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
	}

	/** @param write of a document or a statement */
	public void add(RowWrite write) throws IOException {
		run.add(write);
		size++;
		characters += write.row() == null ? 0 : write.row().body().length();
		if (characters >= RUN_CHARACTERS || run.size() >= runRows)
			spill();
	}

	/** How many writes were added. */
	public long size() {
		return size;
	}

	private void spill() throws IOException {
		run.sort(Comparator.comparing(RowWrite::document));
		var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER)); // closed with the file
		for (var write : run)
			write(out, write);
		out.flush();
		ends.add(file.position());
		run = new ArrayList<>();
		characters = 0;
	}

	/** Hands all writes over, document by document. */
	public void drain(Consumer consumer) throws IOException, StoreException {
		run.sort(Comparator.comparing(RowWrite::document));
		var runs = new PriorityQueue<Run>();
		long start = 0;
		for (long end : ends) {
			runs.add(new Run(runs.size(), start, end));
			start = end;
		}
		var memory = run.iterator();
		var last = memory.hasNext() ? memory.next() : null;
		while (!runs.isEmpty()) {
			var first = runs.peek();
			if (last != null && last.document().compareTo(first.head.document()) < 0) {
				consumer.accept(last);
				last = memory.hasNext() ? memory.next() : null;
				continue;
			}
			consumer.accept(first.head);
			runs.poll();
			if (first.advance())
				runs.add(first);
		}
		for (; last != null; last = memory.hasNext() ? memory.next() : null)
			consumer.accept(last);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}

	/** A sorted part of the file, at its first write that was not handed over. */
	private final class Run implements Comparable<Run> {
		private final int number;
		private final DataInputStream in;
		private RowWrite head;
		private long at;
		private final long end;

		Run(int number, long start, long end) throws IOException {
			this.number = number;
			this.at = start;
			this.end = end;
			this.in = new DataInputStream(new BufferedInputStream(new InputStream() {
				@Override
				public int read(byte[] into, int offset, int length) throws IOException {
					if (at >= Run.this.end)
						return -1;
					int count = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, Run.this.end - at)), at);
					at += Math.max(0, count);
					return count;
				}

				@Override
				public int read() throws IOException {
					var one = new byte[1];
					return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
				}
			}, BUFFER));
			advance();
		}

		boolean advance() throws IOException {
			int kind = in.read();
			head = kind < 0 ? null : Spool.read(in, RowKind.values()[kind]);
			return head != null;
		}

		@Override
		public int compareTo(Run other) {
			int order = head.document().compareTo(other.head.document());
			return order != 0 ? order : Integer.compare(number, other.number);
		}
	}

	private static void write(DataOutputStream out, RowWrite write) throws IOException {
		out.write(write.kind().ordinal());
		text(out, write.documentId());
		text(out, write.id());
		text(out, write.row() == null ? null : write.row().body());
		switch (write.row()) {
		case null -> {
			// deleted: nothing more
		}
		case DocumentRow row -> {
			text(out, row.itemId());
			text(out, row.annotatorId());
			out.writeInt(row.schemaRevision());
			out.writeInt(row.state().getValue());
		}
		case AnnotationRow row -> {
			text(out, row.labelId());
			text(out, row.geometry());
			out.writeDouble(row.rank());
			text(out, row.part());
			text(out, row.group());
			out.writeBoolean(row.bounds() != null);
			if (row.bounds() != null)
				for (double bound : row.bounds())
					out.writeDouble(bound);
			text(out, row.origin());
			time(out, row.modifiedAt());
		}
		case RelationRow row -> {
			text(out, row.typeId());
			text(out, row.sourceId());
			text(out, row.targetId());
			out.writeDouble(row.rank());
			time(out, row.modifiedAt());
		}
		case AnswerRow row -> {
			text(out, row.questionId());
			out.writeDouble(row.rank());
			time(out, row.modifiedAt());
		}
		default -> throw new IllegalArgumentException("of no document: " + write.kind()); //$NON-NLS-1$
		}
	}

	private static RowWrite read(DataInputStream in, RowKind kind) throws IOException {
		var document = text(in);
		var id = text(in);
		var body = text(in);
		if (body == null)
			return new RowWrite(kind, document, id, null);
		return new RowWrite(kind, document, id, switch (kind) {
		case DOCUMENT -> new DocumentRow(id, text(in), text(in), in.readInt(), DocumentState.get(in.readInt()), body);
		case ANNOTATION -> new AnnotationRow(id, text(in), text(in), in.readDouble(), text(in), text(in), bounds(in), text(in), time(in), body);
		case RELATION -> new RelationRow(id, text(in), text(in), text(in), in.readDouble(), time(in), body);
		case ANSWER -> new AnswerRow(id, text(in), in.readDouble(), time(in), body);
		default -> throw new IOException("of no document: " + kind); //$NON-NLS-1$
		});
	}

	private static void text(DataOutputStream out, String text) throws IOException {
		if (text == null) {
			out.writeInt(-1);
			return;
		}
		var bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static String text(DataInputStream in) throws IOException {
		int length = in.readInt();
		return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
	}

	private static void time(DataOutputStream out, Long time) throws IOException {
		out.writeLong(time == null ? Long.MIN_VALUE : time);
	}

	private static Long time(DataInputStream in) throws IOException {
		long time = in.readLong();
		return time == Long.MIN_VALUE ? null : time;
	}

	private static double[] bounds(DataInputStream in) throws IOException {
		if (!in.readBoolean())
			return null;
		return new double[] { in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble() };
	}
}
