package org.labelwright.modality.timeseries.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.ChangePoints;
import org.labelwright.modality.timeseries.FindChangesOperation;
import org.labelwright.modality.timeseries.FindPeaksOperation;
import org.labelwright.modality.timeseries.FindSimilarOperation;
import org.labelwright.modality.timeseries.SpectrumOperation;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.tiers.Places;
import org.labelwright.ui.canvas.tiers.Suggestion;
import org.labelwright.ui.canvas.tiers.SuggestionShell;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** Looks for places in a channel and lists them for the user to accept. For the user interface's thread. */
final class Searches {

	/** Matches that are listed at most. */
	private static final int MOST = 200;
	/** Correlation from which on a match is proposed to be accepted. */
	private static final double LIKELY = 0.9;

	private final SeriesCanvas canvas;
	private SuggestionShell shell;
	private SpectrumShell spectrum;
	private Job job;

	Searches(SeriesCanvas canvas) {
		this.canvas = canvas;
	}

	void close() {
		if (job != null)
			job.cancel();
		if (shell != null)
			shell.close();
		if (spectrum != null)
			spectrum.close();
	}

	/** Looks for what is like a stretch. */
	void similar(TimeRange like) {
		int channel = canvas.subject();
		search(Messages.Search_similar, "labelwright-mass/1", Messages.Search_correlation, 80, //$NON-NLS-1$
				percent -> new FindSimilarOperation(samples(), channel, like.start(), like.end(), MOST, Double.POSITIVE_INFINITY), (percent, matches) -> matches
						.stream().filter(match -> match.correlation() >= percent / 100.0)
						.map(match -> new Suggestion(new TimeRange(match.start(), match.end()), channel(channel), Math.clamp(match.correlation(), 0, 1),
								NLS.bind(Messages.Search_alike, Math.round(match.correlation() * 1000) / 10.0), match.correlation() >= LIKELY))
						.toList());
	}

	/** Looks for states: stretches between which the mean or the deviation changes. */
	void changes(TimeRange within) {
		int channel = canvas.subject();
		search(Messages.Search_changes, "labelwright-pelt/1", Messages.Search_sensitivity, 100, //$NON-NLS-1$
				percent -> new FindChangesOperation(samples(), channel, within.start(), within.end(), ChangePoints.Cost.MEAN_AND_DEVIATION, percent / 100.0),
				(percent, times) -> between(within, times, channel(channel)));
	}

	private static List<Suggestion> between(TimeRange within, List<Long> changes, int channel) {
		var states = new ArrayList<Suggestion>();
		long from = within.start();
		for (int i = 0; i <= changes.size(); i++) {
			long to = i < changes.size() ? changes.get(i) : within.end();
			if (to > from)
				states.add(new Suggestion(new TimeRange(from, to), channel, null, "", !changes.isEmpty())); //$NON-NLS-1$
			from = to;
		}
		return states;
	}

	/** Looks for peaks that stand out. */
	void peaks(TimeRange within) {
		int channel = canvas.subject();
		var trace = trace(channel);
		var whole = trace.whole().orElse(new double[] { 0, 1 });
		double span = whole[1] > whole[0] ? whole[1] - whole[0] : 1;
		search(Messages.Search_peaks, "labelwright-peaks/1", Messages.Search_prominence, 30, //$NON-NLS-1$
				percent -> new FindPeaksOperation(samples(), channel, within.start(), within.end(), span * percent / 100),
				(percent, peaks) -> peaks.stream().map(peak -> new Suggestion(new TimeRange(peak.time(), peak.time()), channel(channel), null,
						trace.title() + " = " + SignalLane.text(peak.value()), true)).toList()); //$NON-NLS-1$
	}

	/** Shows the frequencies of a stretch. */
	void spectrum(TimeRange within) {
		if (canvas.samples().isEmpty()) {
			canvas.status(Messages.Derive_later);
			return;
		}
		close();
		int channel = canvas.subject();
		var trace = trace(channel);
		var opened = new SpectrumShell(canvas.timeline().getShell(), NLS.bind(Messages.Spectrum_title, trace.described().name()), trace.described().unit(),
				trace.color());
		spectrum = opened;
		job = Tasks.start(Messages.Spectrum_job, false, new SpectrumOperation(samples(), channel, within.start(), within.end())::run, outcome -> {
			if (opened.closed())
				return;
			outcome.value().ifPresentOrElse(opened::show,
					() -> opened.tell(outcome.problems().getFirst().message() + ' ' + outcome.problems().getFirst().remedy()));
		}, failure -> {
			if (!opened.closed() && !(failure instanceof OperationCanceledException))
				Failures.show(Messages.Spectrum_job, failure);
		});
	}

	/** That of the file itself. */
	private Trace trace(int channel) {
		return canvas.channels().all().stream().filter(one -> one.number() == channel && !canvas.channels().isDerived(one)).findFirst().orElseThrow();
	}

	private SignalSource samples() {
		return canvas.samples().orElseThrow();
	}

	/** What is found in a channel is of all, unless the user annotates one. */
	private int channel(int channel) {
		return canvas.look().single() ? channel : Places.ALL;
	}

	private interface Listing<T> {
		List<Suggestion> list(int percent, List<T> found);
	}

	private <T> void search(String title, String source, String setting, int percent, IntFunction<Operation<Outcome<List<T>>>> operation, Listing<T> listing) {
		if (canvas.samples().isEmpty()) {
			canvas.status(Messages.Derive_later);
			return;
		}
		close();
		var opened = new SuggestionShell[1];
		opened[0] = new SuggestionShell(canvas.board(), title, source, canvas::moment, setting, percent,
				changed -> start(opened[0], title, operation.apply(changed), found -> listing.list(changed, found)));
		shell = opened[0];
		start(shell, title, operation.apply(percent), found -> listing.list(percent, found));
	}

	private <T> void start(SuggestionShell shown, String title, Operation<Outcome<List<T>>> operation, Function<List<T>, List<Suggestion>> listing) {
		if (job != null)
			job.cancel();
		var started = new Job[1];
		started[0] = Tasks.start(title, false, operation::run, outcome -> {
			if (shown.closed() || job != started[0])
				return;
			if (outcome.value().isPresent())
				shown.show(listing.apply(outcome.value().get()));
			else
				shown.tell(outcome.problems().getFirst().message() + ' ' + outcome.problems().getFirst().remedy());
		}, failure -> {
			if (!shown.closed() && job == started[0] && !(failure instanceof OperationCanceledException))
				Failures.show(title, failure);
		});
		job = started[0];
	}
}
