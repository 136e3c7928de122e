package org.labelwright.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.User;
import org.labelwright.quality.adjudication.MergeOperation;
import org.labelwright.quality.adjudication.MergeReport;
import org.labelwright.quality.adjudication.MergeReport.Verdict;
import org.labelwright.quality.adjudication.MergeStrategy;
import org.labelwright.quality.adjudication.ReviewOperation;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.quality.adjudication.ReviewReport;
import org.labelwright.quality.adjudication.ReviewReport.Difference;
import org.labelwright.quality.adjudication.ReviewReport.Said;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Reviews.Standing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Lists where annotators differ, or makes one document of theirs. */
@Command(name = "review")
public final class Review extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Mixin
	private DocumentChoice documents;

	@Option(names = "--item", paramLabel = "ITEM")
	private String item;

	@Option(names = "--merge", paramLabel = "STRATEGY")
	private String merge;

	@Option(names = "--into", paramLabel = "ID")
	private String into;

	@Option(names = "--standing")
	private boolean standing;

	@Option(names = "--accept")
	private boolean accept;

	@Option(names = "--reject", paramLabel = "REASON")
	private String reject;

	@Option(names = { "-n", "--dry-run" }, descriptionKey = "dry-run")
	private boolean dryRun;

	@Override
	int execute() throws CoreException {
		if (standing || accept || reject != null)
			return judge();
		if (merge == null)
			return reading(project, this::list);
		var strategy = strategy();
		if (item != null)
			throw new ParameterException(spec.commandLine(), Messages.Review_itemOfMerge);
		return dryRun ? reading(project, store -> merge(store, strategy)) : writing(project, store -> merge(store, strategy));
	}

	private int judge() throws CoreException {
		if (item == null || merge != null || accept && reject != null || reject != null && reject.isBlank())
			throw new ParameterException(spec.commandLine(), Messages.Review_judgement);
		if (!accept && reject == null)
			return reading(project, store -> standing(store, ItemName.id(store, item, spec)));
		return writing(project, store -> {
			var id = ItemName.id(store, item, spec);
			for (var one : judged(store, id))
				if (accept)
					store.reviews().accept(id, one.annotator().id(), user());
				else
					store.reviews().sendBack(id, one.annotator().id(), reject.strip(), user());
			return standing(store, id);
		});
	}

	/** Those that are named; else those that wait for a review, which is the adjudicated one alone where there is one. */
	private List<Standing> judged(ProjectStore store, String id) throws CoreException {
		var wanted = documents.filter(user()).annotatorIds();
		var all = store.reviews().ofItem(id).stream().filter(one -> wanted.isEmpty() ? one.waits() : wanted.contains(one.annotator().id())).toList();
		if (all.isEmpty())
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Review_nothingWaits, item));
		var adjudicated = all.stream().filter(one -> one.by() != null).toList();
		return wanted.isEmpty() && !adjudicated.isEmpty() ? adjudicated : all;
	}

	private int standing(ProjectStore store, String id) throws CoreException {
		var all = store.reviews().ofItem(id);
		var hidden = store.policies().hidden(all.stream().map(Standing::documentId).toList(), user());
		var seen = all.stream().filter(one -> !hidden.contains(one.documentId())).toList();
		print(seen, List.of(), () -> out().println(Texts.list(seen.stream().map(Review::standing).toList())));
		return ExitCodes.FINE;
	}

	private static List<String> standing(Standing one) {
		return List.of(one.annotator().name(), Texts.word(one.state()), NLS.bind(Messages.Review_passed, one.passed().size(), one.levels()),
				one.passed().stream().map(User::name).collect(Collectors.joining(", ")), one.reason() == null ? "" : one.reason()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private MergeStrategy strategy() {
		return Arrays.stream(MergeStrategy.values()).filter(strategy -> strategy.id().equals(merge.toLowerCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Review_noStrategy, merge,
						Arrays.stream(MergeStrategy.values()).map(MergeStrategy::id).collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}

	private int list(ProjectStore store) throws CoreException {
		var id = item == null ? null : ItemName.id(store, item, spec);
		var outcome = run(new ReviewOperation(store, documents.filter(user()), id));
		return print(outcome, () -> text(outcome.value().get()), report -> !report.same());
	}

	private void text(ReviewReport report) {
		for (var each : report.items())
			for (var pair : each.pairs()) {
				out().println(NLS.bind(Messages.Review_pair, new Object[] { each.name(), pair.one(), pair.other(), counts(pair) }));
				if (!pair.differences().isEmpty())
					out().println(Texts.list(pair.differences().stream().map(Review::row).toList()));
			}
	}

	private static String counts(ReviewReport.Pair pair) {
		return pair.counts().entrySet().stream().map(count -> count.getValue() + " " + Texts.word(count.getKey())).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<String> row(Difference difference) {
		return List.of(Texts.word(difference.kind()), difference.what(),
				Stream.of(difference.one(), difference.other()).filter(Objects::nonNull).map(said -> String.valueOf(said.subject())).distinct()
						.collect(Collectors.joining(" / ")), //$NON-NLS-1$
				difference.one() != null && difference.other() != null ? String.format(Locale.ROOT, "%.2f", difference.similarity()) : "", //$NON-NLS-1$ //$NON-NLS-2$
				Stream.of(difference.one(), difference.other()).filter(Objects::nonNull).map(Said::id).collect(Collectors.joining(" "))); //$NON-NLS-1$
	}

	private int merge(ProjectStore store, MergeStrategy strategy) throws CoreException {
		var outcome = run(new MergeOperation(store, documents.filter(user()), strategy, into == null ? ReviewQueue.ADJUDICATED : new User(into, into), user(), dryRun));
		return print(outcome, () -> text(outcome.value().get()));
	}

	private void text(MergeReport report) {
		for (var each : report.items()) {
			out().println(NLS.bind(Messages.Review_merged, new Object[] { each.name(), each.count(Verdict.KEPT), each.count(Verdict.DROPPED),
					each.count(Verdict.UNDECIDED) }));
			var open = each.decisions().stream().filter(decision -> decision.verdict() != Verdict.KEPT)
					.map(decision -> List.of(Texts.word(decision.verdict()), decision.kind(), decision.because().reason(), String.join(" ", decision.because().from()))) //$NON-NLS-1$
					.toList();
			if (!open.isEmpty())
				out().println(Texts.list(open));
		}
		out().println(NLS.bind(report.written() ? Messages.Review_total : Messages.Review_dryTotal, new Object[] { report.items().size(),
				report.count(Verdict.KEPT), report.count(Verdict.DROPPED), report.count(Verdict.UNDECIDED), report.annotator() }));
	}
}
