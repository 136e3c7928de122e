package org.labelwright.media.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of files in a cache: the first half of the SHA-256 of what they were made from. */
public final class CacheName {

	private CacheName() {
	}

	public static String of(String facts, String ending) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			return HexFormat.of().formatHex(digest, 0, 16) + ending;
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java runtime has it
		}
	}
}
