package org.labelwright.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;

/** Follows the chain of hashes through the journal. */
public final class ChainCheck {

	private ChainCheck() {
	}

	/** @return the number of entries that were found sound, with a problem about the first that is not */
	public static Outcome<Long> run(Connection connection, SubMonitor monitor) throws SQLException {
		var progress = SubMonitor.convert(monitor, (int) Sql.number(connection, "SELECT count(*) FROM journal")); //$NON-NLS-1$
		long sound = 0;
		var previous = Chain.START;
		try (var statement = connection.prepareStatement("SELECT * FROM journal ORDER BY sequence"); //$NON-NLS-1$
				var rows = statement.executeQuery()) {
			while (rows.next()) {
				progress.split(1);
				long sequence = rows.getLong("sequence"); //$NON-NLS-1$
				if (sequence != sound + 1)
					return broken(sound, sound + 1, NLS.bind(Messages.verify_chain_gap, sound + 1));
				var hash = rows.getString("hash"); //$NON-NLS-1$
				var fault = fault(connection, rows, previous, hash);
				if (fault != null)
					return broken(sound, sequence, fault);
				previous = hash;
				sound++;
			}
		}
		return Outcome.of(sound);
	}

	/** What is wrong with the entry a result stands on, or null. */
	private static String fault(Connection connection, ResultSet row, String previous, String hash) throws SQLException {
		try {
			var link = JournalTable.link(row);
			if (!previous.equals(link.previousHash()) || !link.hash().equals(hash))
				return NLS.bind(Messages.verify_chain, link.sequence());
			if (link.blobHash() != null && !link.blobHash().equals(Chain.hash(Blobs.read(connection, link.blobHash()))))
				return NLS.bind(Messages.verify_blob, link.sequence());
			return null;
		} catch (ZipException e) {
			return NLS.bind(Messages.verify_blob, row.getLong("sequence")); //$NON-NLS-1$
		} catch (IOException e) {
			return NLS.bind(Messages.verify_blobMissing, row.getLong("sequence")); //$NON-NLS-1$
		}
	}

	private static Outcome<Long> broken(long sound, long sequence, String message) {
		return Outcome.of(sound, List.of(Problem.error("journal.broken", "journal " + sequence, message, //$NON-NLS-1$ //$NON-NLS-2$
				Messages.verify_chain_remedy)));
	}
}
