package org.labelwright.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Content that is named by its hash and stored once. */
final class Blobs {

	private Blobs() {
	}

	/** Content made ready for storing, on whatever thread. */
	record Prepared(String hash, int bytes, byte[] deflated) {

		static Prepared of(byte[] content) {
			return new Prepared(Chain.hash(content), content.length, Payload.deflate(content));
		}
	}

	static void store(Connection connection, Prepared blob) throws SQLException {
		Sql.update(connection, "INSERT INTO blob(hash, bytes, content) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING", //$NON-NLS-1$
				blob.hash(), blob.bytes(), blob.deflated());
	}

	/** @throws IOException when there is no such blob or it cannot be inflated */
	static byte[] read(Connection connection, String hash) throws SQLException, IOException {
		var deflated = Sql.first(connection, "SELECT content FROM blob WHERE hash = ?", row -> row.getBytes(1), hash); //$NON-NLS-1$
		if (deflated.isEmpty())
			throw new IOException("blob " + hash + " is missing"); //$NON-NLS-1$ //$NON-NLS-2$
		return Payload.inflate(deflated.get());
	}
}
