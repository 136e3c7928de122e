package org.labelwright.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.store.StoreException;
import org.labelwright.store.VerifyReport;

/** One verification of a project, within one snapshot of it. */
public final class Verification {

	private final Connection connection;
	private final String project;
	private final Path folder;
	private final int sample;
	private final boolean media;
	private final Findings findings = new Findings();

	/** @param sample how many documents to compare with the journal; 0 for all */
	public Verification(Connection connection, String project, Path folder, int sample, boolean media) {
		this.connection = connection;
		this.project = project;
		this.folder = folder;
		this.sample = sample;
		this.media = media;
	}

	public Outcome<VerifyReport> run(SubMonitor monitor) throws SQLException, StoreException {
		var progress = SubMonitor.convert(monitor, Messages.task_verify, 100);
		pages();
		progress.split(10);
		references();
		progress.split(5);
		var chain = ChainCheck.run(connection, progress.split(20));
		chain.problems().forEach(findings::add);
		var replay = new Replay(connection, sample, findings);
		if (chain.complete())
			replay.run(progress.split(40));
		long items = new CounterCheck(connection, findings).run();
		progress.split(10);
		long files = media ? media(progress.split(15)) : 0;
		return Outcome.of(new VerifyReport(project, chain.value().orElse(0L), replay.documents(), replay.rows(), items, files),
				findings.problems());
	}

	private void pages() throws SQLException {
		for (var line : Sql.list(connection, "PRAGMA integrity_check(100)", row -> row.getString(1))) //$NON-NLS-1$
			if (!"ok".equals(line)) //$NON-NLS-1$
				findings.add(Problem.error("verify.integrity", ProjectFolder.DATABASE, NLS.bind(Messages.verify_integrity, line), //$NON-NLS-1$
						Messages.verify_integrity_remedy));
	}

	private void references() throws SQLException {
		Sql.forEach(connection, "PRAGMA foreign_key_check", row -> findings.add( //$NON-NLS-1$
				Problem.error("verify.reference", row.getString(1) + ' ' + row.getString(2), //$NON-NLS-1$
						NLS.bind(Messages.verify_foreignKeys, row.getString(1), row.getString(3)), Messages.verify_row_remedy)));
	}

	/** @return how many files were looked for */
	private long media(SubMonitor monitor) throws SQLException {
		var progress = SubMonitor.convert(monitor, (int) Sql.number(connection, "SELECT count(*) FROM item")); //$NON-NLS-1$
		long files = 0;
		try (var statement = connection.prepareStatement("SELECT * FROM item WHERE media IS NOT NULL ORDER BY number"); //$NON-NLS-1$
				var rows = statement.executeQuery()) {
			while (rows.next()) {
				progress.split(1);
				var item = Bodies.item(rows, folder);
				check(item.name(), item.media(), item.bytes());
				files++;
			}
		}
		for (var part : Sql.list(connection, "SELECT p.*, i.id AS item_id FROM part p JOIN item i ON i.number = p.item" //$NON-NLS-1$
				+ " WHERE p.position > 0 AND p.media IS NOT NULL ORDER BY p.number", row -> Bodies.part(row, folder))) { //$NON-NLS-1$
			check(part.role(), part.media(), part.bytes());
			files++;
		}
		return files;
	}

	private void check(String name, Path media, long expected) {
		try {
			long bytes = Files.size(media);
			if (expected >= 0 && bytes != expected)
				findings.add(Problem.error("verify.media.size", media.toString(), NLS.bind(Messages.verify_mediaSize, //$NON-NLS-1$
						new Object[] { name, bytes, expected }), Messages.verify_mediaSize_remedy));
		} catch (IOException e) {
			findings.add(Problem.error("verify.media.missing", media.toString(), //$NON-NLS-1$
					NLS.bind(Messages.verify_mediaMissing, name), Messages.verify_mediaMissing_remedy));
		}
	}
}
