package org.labelwright.store.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hashes that chain the entries of the journal.
 *
 * <p>The hash of an entry is the SHA-256 of its fields in the order sequence, at, user_id, document_id,
 * item_id, label, cause, undoes, batch_id, blob_hash, payload, previous_hash. A field that is null is
 * the byte 0. Any other is the byte 1, its length in bytes as four bytes, highest first, and its
 * bytes: numbers in decimal digits, text in UTF-8, the payload as it was before it was deflated.
 * Hashes are text, 64 hexadecimal digits in lower case. The first entry follows {@link #START}.
 */
final class Chain {

	/** What stands for the hash before the first entry. */
	static final String START = "0".repeat(64); //$NON-NLS-1$

	private Chain() {
	}

	/** The fields of an entry that its hash covers. Objects that are absent are null. */
	record Link(long sequence, long at, String userId, String documentId, String itemId, String label, String cause,
			Long undoes, String batchId, String blobHash, byte[] payload, String previousHash) {

		String hash() {
			var digest = sha256();
			add(digest, Long.toString(sequence));
			add(digest, Long.toString(at));
			add(digest, userId);
			add(digest, documentId);
			add(digest, itemId);
			add(digest, label);
			add(digest, cause);
			add(digest, undoes == null ? null : undoes.toString());
			add(digest, batchId);
			add(digest, blobHash);
			add(digest, payload);
			add(digest, previousHash);
			return HexFormat.of().formatHex(digest.digest());
		}
	}

	static String hash(byte[] content) {
		return HexFormat.of().formatHex(sha256().digest(content));
	}

	private static void add(MessageDigest digest, String field) {
		add(digest, field == null ? null : field.getBytes(StandardCharsets.UTF_8));
	}

	private static void add(MessageDigest digest, byte[] field) {
		if (field == null) {
			digest.update((byte) 0);
			return;
		}
		digest.update((byte) 1);
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).flip());
		digest.update(field);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform must have it
		}
	}
}
