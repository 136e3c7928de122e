package org.labelwright.modality.audio.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.ui.canvas.tiers.Entry;
import org.labelwright.ui.canvas.tiers.Wording;
import org.labelwright.ui.canvas.timeline.Ticks;

/**
 * What is said in the selected segment. It is taken when the keyboard leaves the field, when another segment is
 * selected, or when the item is left.
 */
final class Transcript {

	private static final int LINES = 2;
	/** Pixels of a bar of scrolling, of which GTK complains where it has fewer. */
	private static final int BAR = 50;
	private static final int ABOUT = 190;
	/** What is about the segment has this part of the width at most. */
	private static final int ABOUT_PART = 4;
	private static final int DECIMALS = 3;
	private static final int MUTED = 140;

	private final AudioCanvas canvas;
	private final Composite control;
	private final Label who;
	private final Label when;
	private final Composite fields;
	private final StackLayout stack = new StackLayout();
	private final StyledText text;
	/** In place of the text where it is chosen from a vocabulary. */
	private final Combo choice;
	private final AutoCompleteField completion;
	private String hint = ""; //$NON-NLS-1$
	private Entry entry;
	private String shown = ""; //$NON-NLS-1$

	/** @param created told of the field */
	Transcript(Composite parent, AudioCanvas canvas, Consumer<Control> created) {
		this.canvas = canvas;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 0).applyTo(control);
		var about = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(about);
		var place = GridDataFactory.fillDefaults().hint(ABOUT, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).create();
		about.setLayoutData(place);
		control.addListener(SWT.Resize, event -> {
			place.widthHint = Math.min(ABOUT, control.getClientArea().width / ABOUT_PART);
			about.requestLayout();
		});
		who = new Label(about, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
		when = new Label(about, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(when);
		fields = new Composite(control, SWT.NONE);
		fields.setLayout(stack);
		choice = new Combo(fields, SWT.DROP_DOWN);
		completion = new AutoCompleteField(choice, new ComboContentAdapter());
		choice.addListener(SWT.FocusOut, event -> take());
		choice.addListener(SWT.Selection, event -> take());
		text = new StyledText(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.getVerticalBar().setVisible(false); // until there are more lines than fit: it is laid out before it is found out that there are none
		stack.topControl = text;
		GridDataFactory.fillDefaults().grab(true, false).hint(60, Math.max(BAR, LINES * text.getLineHeight() + 6)).applyTo(fields);
		text.setMargins(4, 3, 4, 3);
		text.addListener(SWT.FocusOut, event -> take());
		text.addListener(SWT.Paint, event -> {
			if (text.getCharCount() == 0) {
				event.gc.setAlpha(MUTED);
				event.gc.drawText(hint, 6, 3, true);
			}
		});
		created.accept(text);
		created.accept(choice);
	}

	private boolean chosen() {
		return stack.topControl == choice;
	}

	private String typed() {
		return (chosen() ? choice.getText() : text.getText()).strip();
	}

	private void put(String shownNow) {
		shown = shownNow;
		if (chosen())
			choice.setText(shown);
		else {
			text.setText(shown);
			text.setSelection(shown.length());
		}
	}

	Composite control() {
		return control;
	}

	boolean hasKeyboard() {
		return text.isFocusControl() || choice.isFocusControl();
	}

	void focus() {
		if (chosen())
			choice.setFocus();
		else {
			text.setFocus();
			text.setSelection(text.getCharCount());
		}
	}

	boolean canBeWritten() {
		return chosen() ? choice.getEnabled() : text.getEditable();
	}

	/** Stores what was typed. */
	void take() {
		var written = entry;
		var typed = typed();
		var before = shown;
		if (written == null || typed.equals(shown.strip()))
			return;
		shown = typed;
		if (!canvas.board().edits().write(written.annotation(), typed) && chosen())
			put(before); // it is in no vocabulary
	}

	/** Brings back what is stored. */
	void restore() {
		put(shown);
	}

	/** Shows another segment, or the same one after it was changed; null for none. */
	void show(Entry selected) {
		if (entry != null && (selected == null || !selected.id().equals(entry.id())))
			take();
		boolean same = selected != null && entry != null && selected.id().equals(entry.id());
		entry = selected;
		var vocabulary = selected == null ? Optional.<List<Option>>empty() : wording().vocabulary(selected.annotation());
		boolean field = choose(vocabulary.map(options -> options.stream().map(Option::getName).toArray(String[]::new)).orElse(null));
		var stored = selected == null ? "" : wording().text(selected.annotation()); //$NON-NLS-1$
		if (field || !same || !stored.equals(shown))
			put(stored);
		boolean writable = selected != null && wording().attribute(selected.annotation()).isPresent();
		text.setEditable(writable && !selected.annotation().isLocked());
		choice.setEnabled(writable && !selected.annotation().isLocked());
		hint = selected == null ? Messages.Transcript_none
				: writable ? Messages.Transcript_empty : NLS.bind(Messages.Transcript_noAttribute, wording().name(selected.annotation()));
		text.redraw();
		about(selected);
	}

	/**
	 * Shows the field for free text, or that for a vocabulary.
	 *
	 * @param entries null for free text
	 * @return true when it is another one, or has other entries
	 */
	private boolean choose(String[] entries) {
		boolean other = chosen() != (entries != null) || entries != null && !Arrays.equals(entries, choice.getItems());
		if (!other)
			return false;
		boolean focus = hasKeyboard();
		stack.topControl = entries == null ? text : choice;
		if (entries != null) {
			choice.setItems(entries);
			completion.setProposals(entries);
		}
		fields.layout();
		if (focus)
			focus();
		return true;
	}

	private Wording wording() {
		return canvas.board().wording();
	}

	private void about(Entry selected) {
		if (selected == null) {
			who.setText(""); //$NON-NLS-1$
			when.setText(""); //$NON-NLS-1$
			return;
		}
		var speaker = wording().speaker(selected.annotation());
		var name = wording().name(selected.annotation());
		who.setText(speaker.isEmpty() ? name : NLS.bind(Messages.Transcript_who, speaker, name));
		when.setText(selected.isPoint() ? Ticks.format(selected.time().start(), DECIMALS)
				: NLS.bind(Messages.Transcript_when, Ticks.format(selected.time().start(), DECIMALS), Ticks.format(selected.time().end(), DECIMALS)));
	}
}
