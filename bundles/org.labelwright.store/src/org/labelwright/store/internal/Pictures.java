package org.labelwright.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.User;
import org.labelwright.store.StoreException;

/** Keeps the pictures of the guideline. */
public final class Pictures {

	private static final int MOST_NAME = 80;

	private Pictures() {
	}

	private record Content(int bytes) {
	}

	/** The kind of a picture by its first bytes, as the ending of a file; empty when it is none that is kept. */
	public static Optional<String> kind(byte[] content) {
		if (begins(content, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'))
			return Optional.of("png"); //$NON-NLS-1$
		if (begins(content, 0, 0xFF, 0xD8, 0xFF))
			return Optional.of("jpeg"); //$NON-NLS-1$
		if (begins(content, 0, 'G', 'I', 'F', '8'))
			return Optional.of("gif"); //$NON-NLS-1$
		if (begins(content, 0, 'R', 'I', 'F', 'F') && begins(content, 8, 'W', 'E', 'B', 'P'))
			return Optional.of("webp"); //$NON-NLS-1$
		return Optional.empty();
	}

	private static boolean begins(byte[] content, int offset, int... bytes) {
		if (content.length < offset + bytes.length)
			return false;
		for (int i = 0; i < bytes.length; i++)
			if ((content[offset + i] & 0xFF) != bytes[i])
				return false;
		return true;
	}

	/** @return the name that it was given */
	public static String add(Connection connection, String fileName, byte[] content, User who) throws SQLException, StoreException {
		var blob = Blobs.Prepared.of(content);
		var plain = plain(fileName);
		int dot = plain.lastIndexOf('.');
		var stem = dot > 0 ? plain.substring(0, dot) : plain;
		var ending = '.' + kind(content).orElseThrow();
		for (int number = 1;; number++) {
			var name = (number == 1 ? stem : stem + '-' + number) + ending;
			var row = Entities.find(connection, RowKind.PICTURE, name);
			if (row.isPresent() && !row.get().topic().equals(blob.hash()))
				continue;
			if (row.isEmpty()) {
				Blobs.store(connection, blob);
				Entities.write(connection, Entities.Change.put(who, NLS.bind(Messages.label_picture, name), null,
						Entities.row(RowKind.PICTURE, new Entities.Columns(name, null, who.id(), blob.hash(), null, System.currentTimeMillis()),
								new Content(content.length))));
			}
			return name;
		}
	}

	/** A name of letters, digits, points, hyphens and underscores, which needs no quoting in Markdown. */
	private static String plain(String fileName) {
		var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		var plain = last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("^[-.]+|[-.]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return plain.isEmpty() ? "picture" : plain.substring(Math.max(0, plain.length() - MOST_NAME)); //$NON-NLS-1$
	}

	/** @throws StoreException when it is not as it was added */
	public static Optional<byte[]> read(Connection connection, String name) throws SQLException, StoreException {
		var row = Entities.find(connection, RowKind.PICTURE, name);
		if (row.isEmpty())
			return Optional.empty();
		try {
			var content = Blobs.read(connection, row.get().topic());
			if (Chain.hash(content).equals(row.get().topic()))
				return Optional.of(content);
			throw Entities.unreadable(RowKind.PICTURE, name, name, null);
		} catch (IOException e) {
			throw Entities.unreadable(RowKind.PICTURE, name, name, e);
		}
	}
}
