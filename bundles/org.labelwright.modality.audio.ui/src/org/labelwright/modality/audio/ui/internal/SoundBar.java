package org.labelwright.modality.audio.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.modality.audio.Loudness;
import org.labelwright.modality.audio.SoundDetection;
import org.labelwright.modality.audio.SoundDetection.Stretch;
import org.labelwright.model.edit.SuggestionTrace;
import org.labelwright.ui.ActionBar;
import org.labelwright.ui.canvas.tiers.Places;
import org.labelwright.ui.canvas.tiers.Suggestion;
import org.labelwright.ui.canvas.tiers.Suggestions;
import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * Suggests where there is sound or silence, while its parameters are changed, and lets suggestions be taken. The loudness of a
 * recording is read once, beside the user interface's thread.
 */
final class SoundBar {

	private static final long MILLISECOND = 1_000;
	private static final int MOST = 10_000;
	/** Milliseconds after the last change of a parameter until what is hidden is kept. */
	private static final int REST = 3_000;

	private final AudioCanvas canvas;
	private final Composite control;
	private final Combo kind;
	private final Spinner above;
	private final Spinner hysteresis;
	private final Spinner minSound;
	private final Spinner minSilence;
	private final Spinner margin;
	private final Label found;
	private final List<Button> takes = new ArrayList<>();
	private AudioSource source;
	private Loudness loudness;
	private Job job;
	/** What was found last and is hidden, not kept yet; null for nothing. */
	private Suggestions hidden;
	private final Runnable keep = this::keep;

	SoundBar(Composite parent, AudioCanvas canvas) {
		this.canvas = canvas;
		control = new Composite(parent, SWT.NONE);
		var row = new RowLayout(); // as many lines as there is need of
		row.center = true;
		row.marginLeft = row.marginRight = 6;
		row.marginTop = row.marginBottom = 2;
		control.setLayout(row);
		kind = new Combo(control, SWT.READ_ONLY);
		kind.setItems(Messages.Sound_sounds, Messages.Sound_silences);
		kind.select(0);
		kind.addListener(SWT.Selection, event -> suggest());
		var usual = SoundDetection.USUAL;
		above = spinner(Messages.Sound_above, Messages.Sound_aboveTip, (int) usual.above(), 80, 1);
		hysteresis = spinner(Messages.Sound_hysteresis, Messages.Sound_hysteresisTip, (int) usual.hysteresis(), 40, 1);
		minSound = spinner(Messages.Sound_minSound, Messages.Sound_minSoundTip, (int) (usual.minSound() / MILLISECOND), MOST, 10);
		minSilence = spinner(Messages.Sound_minSilence, Messages.Sound_minSilenceTip, (int) (usual.minSilence() / MILLISECOND), MOST, 10);
		margin = spinner(Messages.Sound_margin, Messages.Sound_marginTip, (int) (usual.margin() / MILLISECOND), MOST, 10);
		var buttons = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(buttons);
		found = new Label(buttons, SWT.RIGHT);
		GridDataFactory.fillDefaults().hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(found);
		takes.add(button(buttons, Messages.Sound_accept, AudioAction.ACCEPT));
		takes.add(button(buttons, Messages.Sound_dismiss, AudioAction.DISMISS));
		takes.add(button(buttons, Messages.Sound_acceptAll, AudioAction.ACCEPT_ALL));
		button(buttons, Messages.Sound_close, AudioAction.DETECT);
		show(false);
	}

	Composite control() {
		return control;
	}

	private Spinner spinner(String caption, String tip, int value, int most, int step) {
		var named = new Composite(control, SWT.NONE); // so that a name and its number stay on one line
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(named);
		new Label(named, SWT.NONE).setText(caption);
		var spinner = new Spinner(named, SWT.BORDER);
		spinner.setValues(value, 0, most, 0, step, 10 * step);
		spinner.setToolTipText(tip);
		spinner.addListener(SWT.Selection, event -> suggest());
		return spinner;
	}

	private Button button(Composite parent, String text, AudioAction action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(ActionBar.tip(text, action));
		button.addListener(SWT.Selection, event -> canvas.perform(action.id()));
		return button;
	}

	private void show(boolean shown) {
		control.setVisible(shown);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!shown).applyTo(control);
		control.getParent().layout();
	}

	/** Opens the bar and suggests, or closes it and suggests nothing any more. */
	void toggle() {
		if (control.isVisible()) {
			close();
			canvas.setFocus();
			return;
		}
		show(true);
		if (source != canvas.source()) {
			source = canvas.source();
			loudness = null;
		}
		if (loudness == null)
			read();
		else
			suggest();
	}

	/** Closes the bar, also when another recording is shown. */
	void close() {
		if (job != null)
			job.cancel();
		job = null;
		keep();
		if (canvas.ready() && canvas.board().suggestions() != null)
			canvas.board().suggest(null);
		if (control.getVisible())
			show(false);
	}

	private void read() {
		var read = source;
		tell(Messages.Sound_reading);
		job = Job.create(Messages.Sound_job, monitor -> {
			Loudness known = null;
			Problem problem = null;
			try {
				known = Loudness.of(read, SubMonitor.convert(monitor));
			} catch (MediaException e) {
				problem = e.problem();
			}
			var made = known;
			var told = problem;
			if (!control.isDisposed())
				control.getDisplay().asyncExec(() -> known(read, made, told));
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void known(AudioSource read, Loudness known, Problem problem) {
		if (control.isDisposed() || read != source || !canvas.ready() || canvas.source() != read)
			return;
		if (problem != null) {
			canvas.report(problem);
			tell(""); //$NON-NLS-1$
			return;
		}
		loudness = known;
		if (control.getVisible())
			suggest();
	}

	private SoundDetection detection() {
		return new SoundDetection(above.getSelection(), hysteresis.getSelection(), minSound.getSelection() * MILLISECOND, minSilence.getSelection() * MILLISECOND,
				margin.getSelection() * MILLISECOND);
	}

	private void suggest() {
		if (loudness == null || !canvas.ready())
			return;
		boolean sounds = kind.getSelectionIndex() == 0;
		var stretches = sounds ? detection().sounds(loudness, source.duration()) : detection().silences(loudness, source.duration());
		var suggested = new ArrayList<Suggestion>();
		for (var stretch : stretches)
			suggested.add(new Suggestion(range(stretch), Places.ALL, null, sounds ? Messages.Sound_sound : Messages.Sound_silence, true));
		var all = new Suggestions(SoundDetection.SOURCE, suggested);
		if (!canvas.context().suggestionTrace().hidden()) {
			canvas.board().suggest(all);
			return;
		}
		hidden = all; // one search, however many parameters are tried
		tell(SuggestionTrace.hiddenText());
		control.getDisplay().timerExec(REST, keep);
	}

	private void keep() {
		if (hidden != null && canvas.ready())
			canvas.board().suggest(hidden);
		hidden = null;
	}

	private static TimeRange range(Stretch stretch) {
		return new TimeRange(stretch.start(), stretch.end());
	}

	/** Tells how many are left. */
	void update() {
		var suggestions = canvas.board().suggestions();
		if (suggestions != null)
			tell(NLS.bind(Messages.Sound_found, suggestions.open().size()));
		takes.forEach(button -> button.setEnabled(suggestions != null && !suggestions.open().isEmpty()));
	}

	private void tell(String text) {
		found.setText(text);
		takes.forEach(button -> button.setEnabled(false));
	}
}
