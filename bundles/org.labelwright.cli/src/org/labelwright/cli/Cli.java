package org.labelwright.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.internal.Add;
import org.labelwright.cli.internal.Agreement;
import org.labelwright.cli.internal.Assign;
import org.labelwright.cli.internal.AuditDraw;
import org.labelwright.cli.internal.AuditGroup;
import org.labelwright.cli.internal.AuditPlanning;
import org.labelwright.cli.internal.AuditRecording;
import org.labelwright.cli.internal.AuditReporting;
import org.labelwright.cli.internal.CommentList;
import org.labelwright.cli.internal.Compare;
import org.labelwright.cli.internal.Create;
import org.labelwright.cli.internal.Diarization;
import org.labelwright.cli.internal.Drift;
import org.labelwright.cli.internal.Export;
import org.labelwright.cli.internal.FormatList;
import org.labelwright.cli.internal.GoldGroup;
import org.labelwright.cli.internal.GoldList;
import org.labelwright.cli.internal.GoldMarking;
import org.labelwright.cli.internal.GoldPolicyChange;
import org.labelwright.cli.internal.GoldRetrained;
import org.labelwright.cli.internal.GoldScore;
import org.labelwright.cli.internal.GoldUnmarking;
import org.labelwright.cli.internal.GuidelineChangeList;
import org.labelwright.cli.internal.GuidelineCoverage;
import org.labelwright.cli.internal.GuidelineExport;
import org.labelwright.cli.internal.GuidelineGroup;
import org.labelwright.cli.internal.GuidelineImport;
import org.labelwright.cli.internal.GuidelinePublish;
import org.labelwright.cli.internal.GuidelineShow;
import org.labelwright.cli.internal.History;
import org.labelwright.cli.internal.Import;
import org.labelwright.cli.internal.Labelwright;
import org.labelwright.cli.internal.Messages;
import org.labelwright.cli.internal.PartList;
import org.labelwright.cli.internal.PreferenceReport;
import org.labelwright.cli.internal.ProgressList;
import org.labelwright.cli.internal.Review;
import org.labelwright.cli.internal.Stats;
import org.labelwright.cli.internal.SchemaAside;
import org.labelwright.cli.internal.SchemaCompare;
import org.labelwright.cli.internal.SchemaDraw;
import org.labelwright.cli.internal.SchemaEvolve;
import org.labelwright.cli.internal.SchemaExport;
import org.labelwright.cli.internal.SchemaFormatList;
import org.labelwright.cli.internal.SchemaFromEcore;
import org.labelwright.cli.internal.SchemaGroup;
import org.labelwright.cli.internal.SchemaHistory;
import org.labelwright.cli.internal.SchemaImport;
import org.labelwright.cli.internal.SchemaMigrate;
import org.labelwright.cli.internal.SchemaToEcore;
import org.labelwright.cli.internal.TaxonomyGroup;
import org.labelwright.cli.internal.TaxonomyImport;
import org.labelwright.cli.internal.TaxonomyList;
import org.labelwright.cli.internal.TaxonomyRemove;
import org.labelwright.cli.internal.TaxonomySearch;
import org.labelwright.cli.internal.TeamGroup;
import org.labelwright.cli.internal.TeamList;
import org.labelwright.cli.internal.TeamPolicy;
import org.labelwright.cli.internal.TeamRemove;
import org.labelwright.cli.internal.TeamSet;
import org.labelwright.cli.internal.TeamWorkflow;
import org.labelwright.cli.internal.TemplateList;
import org.labelwright.cli.internal.Training;
import org.labelwright.cli.internal.Validate;
import org.labelwright.cli.internal.Verify;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The command line: each command is one or two of the operations that the workbench calls. Results go to
 * {@code out}, as text or with {@code --json} as one JSON object; problems and progress go to {@code err}.
 */
public final class Cli {

	private final PrintWriter out;
	private final PrintWriter err;
	private final IProgressMonitor monitor;
	private final boolean terminal;

	/**
	 * @param monitor  cancels the command; what it is told of progress is not used
	 * @param terminal whether a person watches {@code err}
	 */
	public Cli(PrintWriter out, PrintWriter err, IProgressMonitor monitor, boolean terminal) {
		this.out = out;
		this.err = err;
		this.monitor = monitor;
		this.terminal = terminal;
	}

	/**
	 * Runs one command to its end.
	 *
	 * @return one of {@link ExitCodes}
	 */
	public int run(String... arguments) {
		var root = new Labelwright(out, err, monitor, terminal);
		var line = new CommandLine(root);
		for (var command : new Object[] { new Create(), new Add(), new PartList(), new Import(), new Export(), new Validate(), new Stats(), new History(),
				new Verify(), new Compare(), new Diarization(), new PreferenceReport(), new Agreement(), new Review(), new Drift(), new Training(), new Assign(), new ProgressList(),
				new CommentList(), new FormatList(), new TemplateList() })
			line.addSubcommand(command);
		line.addSubcommand(new CommandLine(new SchemaGroup()).addSubcommand(new SchemaFromEcore()).addSubcommand(new SchemaToEcore())
				.addSubcommand(new SchemaCompare()).addSubcommand(new SchemaDraw())
				.addSubcommand(new SchemaImport()).addSubcommand(new SchemaExport()).addSubcommand(new SchemaFormatList())
				.addSubcommand(new SchemaEvolve()).addSubcommand(new SchemaMigrate()).addSubcommand(new SchemaHistory()).addSubcommand(new SchemaAside()));
		line.addSubcommand(new CommandLine(new TaxonomyGroup()).addSubcommand(new TaxonomyImport()).addSubcommand(new TaxonomyList())
				.addSubcommand(new TaxonomySearch()).addSubcommand(new TaxonomyRemove()));
		line.addSubcommand(new CommandLine(new TeamGroup()).addSubcommand(new TeamList()).addSubcommand(new TeamSet()).addSubcommand(new TeamRemove())
				.addSubcommand(new TeamPolicy()).addSubcommand(new TeamWorkflow()));
		line.addSubcommand(new CommandLine(new GoldGroup()).addSubcommand(new GoldMarking()).addSubcommand(new GoldUnmarking())
				.addSubcommand(new GoldList()).addSubcommand(new GoldScore()).addSubcommand(new GoldPolicyChange()).addSubcommand(new GoldRetrained()));
		line.addSubcommand(new CommandLine(new AuditGroup()).addSubcommand(new AuditPlanning()).addSubcommand(new AuditDraw())
				.addSubcommand(new AuditRecording()).addSubcommand(new AuditReporting()));
		line.addSubcommand(new CommandLine(new GuidelineGroup()).addSubcommand(new GuidelineShow()).addSubcommand(new GuidelineImport())
				.addSubcommand(new GuidelineExport()).addSubcommand(new GuidelinePublish()).addSubcommand(new GuidelineCoverage())
				.addSubcommand(new GuidelineChangeList()));
		line.setResourceBundle(ResourceBundle.getBundle("org.labelwright.cli.internal.commands", //$NON-NLS-1$
				java.util.Locale.getDefault(), Cli.class.getClassLoader()));
		line.setOut(out).setErr(err);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		if (!terminal)
			line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		line.setParameterExceptionHandler(this::misunderstood);
		line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
		try {
			return line.execute(arguments);
		} finally {
			out.flush();
			err.flush();
		}
	}

	private int misunderstood(ParameterException exception, String[] arguments) {
		err.println(exception.getMessage());
		CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
		err.println(NLS.bind(Messages.Usage_hint, exception.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitCodes.USAGE;
	}

	private int failed(Exception exception) {
		switch (exception) {
		case OperationCanceledException cancelled -> {
			err.println(Messages.Cancelled);
			return ExitCodes.CANCELLED;
		}
		case CoreException core -> {
			err.println(core.getStatus().getMessage());
			return ExitCodes.FAILED;
		}
		default -> {
			ILog.of(Cli.class).error(exception.toString(), exception);
			err.println(NLS.bind(Messages.Unexpected, exception));
			return ExitCodes.FAILED;
		}
		}
	}
}
