package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.quality.ReportTable;
import org.labelwright.quality.assurance.AuditReport;
import org.labelwright.quality.assurance.AuditTables;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.State;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what an audit found. */
@Command(name = "report")
public final class AuditReporting extends Subcommand {

	@Mixin
	private AuditArgument audit;

	@Mixin
	private ReportFile file;

	@Override
	int execute() throws CoreException {
		return reading(audit.project(), store -> {
			var found = audit.find(store);
			var report = AuditReport.of(found, store.audits().samples(found.id()));
			var tables = new ArrayList<>(AuditTables.of(report));
			tables.add(new ReportTable(Messages.Audit_documents, List.of(Messages.Audit_item, Messages.Audit_annotator, Messages.Audit_verdict,
					Messages.Audit_kind, Messages.Audit_note), rows(store, report)));
			file.write(tables, NLS.bind(Messages.Audit_title, found.name(), store.name()), AuditTables.note());
			print(report, List.of(), () -> out().print(Texts.report(tables)));
			return found.state() == State.REJECTED ? ExitCodes.FINDINGS : ExitCodes.FINE;
		});
	}

	private static List<List<String>> rows(ProjectStore store, AuditReport report) throws CoreException {
		var rows = new ArrayList<List<String>>();
		for (Sample sample : report.samples())
			rows.add(List.of(ItemName.of(store, sample.itemId()), sample.annotatorId(),
					sample.verdict().key(), sample.kind(), sample.note()));
		return rows;
	}
}
