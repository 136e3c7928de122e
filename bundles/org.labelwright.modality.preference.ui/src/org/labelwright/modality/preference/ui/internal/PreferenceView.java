package org.labelwright.modality.preference.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.Response;
import org.labelwright.modality.preference.WordDiff.Piece;

/**
 * The prompt above, the responses below, side by side while there are few, and a row of buttons that does by mouse what keys do.
 */
final class PreferenceView {

	/** Before the name of what is chosen, since not all themes show that a button is pressed. */
	private static final String CHOSEN = "\u2713 "; //$NON-NLS-1$
	private static final int BESIDE = 3;
	private static final int LEAST_WIDTH = 160;
	/** How many are side by side when there are more than fit in one row. */
	private static final int COLUMNS = 2;
	private static final int LEAST_HEIGHT = 220;
	private static final int[] WEIGHTS = { 26, 54, 20 };

	private final Composite control;
	private final Fonts fonts;
	private final Consumer<Control> created;
	private final Label message;
	private final SashForm parts;
	private final MessagePane prompt;
	private final Composite below;
	private final DiffPane rewritten;
	private final Composite buttons;
	private final CLabel judged;
	private final Consumer<ResponsePane> paneMade;
	/** Those of the item that is shown. */
	private final List<ResponsePane> panes = new ArrayList<>();
	/** Those there are, which the next item with as many responses uses again: a text takes its time to be made. */
	private final List<ResponsePane> made = new ArrayList<>();
	private BiConsumer<ResponsePane, ResponsePane> dragged = (from, to) -> { };
	private final List<Button> choices = new ArrayList<>();
	private Composite area;

	/**
	 * @param created  told of each control that takes the keyboard
	 * @param paneMade told of each pane, which shows one response after the other
	 */
	PreferenceView(Composite parent, Consumer<Control> created, Consumer<ResponsePane> paneMade) {
		this.created = created;
		this.paneMade = paneMade;
		control = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		control.setLayout(layout);
		fonts = Fonts.of(control);
		message = new Label(control, SWT.WRAP);
		message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		parts = new SashForm(control, SWT.VERTICAL | SWT.SMOOTH);
		parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		prompt = new MessagePane(parts, fonts);
		created.accept(prompt.control());
		below = new Composite(parts, SWT.NONE);
		var full = new GridLayout(1, false);
		full.marginWidth = 0;
		full.marginHeight = 0;
		below.setLayout(full);
		rewritten = new DiffPane(parts, fonts);
		created.accept(rewritten.text());
		rewritten.control().setVisible(false);
		parts.setWeights(WEIGHTS);
		buttons = new Composite(control, SWT.NONE);
		var row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		buttons.setLayout(row);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		judged = new CLabel(control, SWT.LEFT);
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 6;
		judged.setLayoutData(data);
	}

	Composite control() {
		return control;
	}

	MessagePane prompt() {
		return prompt;
	}

	List<ResponsePane> panes() {
		return panes;
	}

	/** Shows no item, and a text in its place. */
	void clear(String text) {
		message.setText(text);
		hide(message, text.isEmpty());
		hide(parts, true);
		hide(buttons, true);
		hide(judged, true);
		panes.clear();
		made.forEach(pane -> pane.messages().clear()); // else they would go on measuring lines of the last item
		control.layout();
	}

	private static void hide(Control part, boolean hidden) {
		((GridData) part.getLayoutData()).exclude = hidden;
		part.setVisible(!hidden);
	}

	/**
	 * Shows an item.
	 *
	 * @param responses   in the order of the screen, each with its layout at the same index
	 * @param whenDragged told of the response whose heading was dragged to another
	 */
	void show(Shown newPrompt, List<Response> responses, List<Shown> layouts, BiConsumer<ResponsePane, ResponsePane> whenDragged) {
		clear(""); //$NON-NLS-1$
		for (var part : new Control[] { parts, buttons, judged })
			hide(part, false);
		dragged = whenDragged;
		prompt.show(newPrompt, true);
		if (made.size() != responses.size() || area == null)
			make(responses.size());
		for (int i = 0; i < responses.size(); i++)
			made.get(i).show(responses.get(i), layouts.get(i));
		panes.addAll(made);
		if (area instanceof ScrolledComposite scroller) {
			scroller.setMinSize(scroller.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
			scroller.setOrigin(0, 0);
		}
		below.layout();
		control.layout();
	}

	/** Makes room for a number of responses. */
	private void make(int count) {
		if (area != null)
			area.dispose();
		made.clear();
		boolean beside = count <= BESIDE;
		var scroller = beside ? null : new ScrolledComposite(below, SWT.V_SCROLL);
		area = beside ? new SashForm(below, SWT.HORIZONTAL | SWT.SMOOTH) : scroller;
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		var holder = beside ? area : new Composite(scroller, SWT.NONE);
		if (!beside) {
			holder.setLayout(new GridLayout(COLUMNS, true));
			scroller.setContent(holder);
			scroller.setExpandHorizontal(true);
			scroller.setExpandVertical(true);
		}
		for (int i = 0; i < count; i++) {
			var pane = new ResponsePane(holder, i + 1, fonts);
			if (!beside) {
				var data = new GridData(SWT.FILL, SWT.FILL, true, false);
				data.heightHint = LEAST_HEIGHT;
				data.widthHint = LEAST_WIDTH; // and not that of lines that are not wrapped
				pane.control().setLayoutData(data);
			}
			created.accept(pane.messages().control());
			for (var heading : pane.heading())
				heading.addListener(SWT.MouseUp, event -> at(heading.toDisplay(event.x, event.y), pane));
			paneMade.accept(pane);
			made.add(pane);
		}
	}

	private void at(Point place, ResponsePane from) {
		for (var pane : panes) {
			var inside = pane.control().toControl(place);
			if (pane.control().getClientArea().contains(inside)) {
				dragged.accept(from, pane);
				return;
			}
		}
	}

	/** A button that does what a key does. */
	record Choice(String text, String tip, Predicate<Judgement> chosen, Runnable action) {
	}

	/** Puts other buttons in place of those there are. */
	void choices(List<Choice> all) {
		choices.forEach(Button::dispose);
		choices.clear();
		for (var choice : all) {
			var button = new Button(buttons, SWT.TOGGLE);
			button.setText(choice.text());
			button.setData(choice);
			button.setToolTipText(choice.tip());
			button.addListener(SWT.Selection, event -> choice.action().run());
			choices.add(button);
		}
		hide(buttons, all.isEmpty());
		buttons.layout();
		control.layout();
	}

	/**
	 * Presses the buttons of what was chosen, and says what is judged.
	 *
	 * @param judgement null while there is none
	 */
	void tell(Judgement judgement, String said) {
		boolean changed = false;
		for (var button : choices) {
			var choice = (Choice) button.getData();
			boolean chosen = choice.chosen().test(judgement);
			var text = chosen ? CHOSEN + choice.text() : choice.text();
			button.setSelection(chosen);
			changed |= !button.getText().equals(text);
			if (!button.getText().equals(text))
				button.setText(text);
		}
		if (changed)
			buttons.layout();
		judged.setText(said);
	}

	/**
	 * Shows that something is wrong with what is judged.
	 *
	 * @param sign null when nothing is
	 * @param tip  what it is, and what to do
	 */
	void warn(Image sign, String tip) {
		judged.setImage(sign);
		judged.setToolTipText(tip);
	}

	/**
	 * Shows a rewritten response.
	 *
	 * @param pieces how it differs; null to show none
	 */
	void rewritten(String title, List<Piece> pieces) {
		boolean shows = pieces != null;
		if (rewritten.control().getVisible() != shows) {
			rewritten.control().setVisible(shows);
			parts.layout();
		}
		if (shows)
			rewritten.show(title, pieces);
	}

	void reveal(ResponsePane pane) {
		if (area instanceof ScrolledComposite scroller)
			scroller.showControl(pane.control());
	}

	/** The name of a speaker, for people. */
	static String role(String role) {
		return switch (role) {
		case Message.SYSTEM -> Messages.Role_system;
		case Message.USER -> Messages.Role_user;
		case Message.ASSISTANT -> Messages.Role_assistant;
		default -> NLS.bind(Messages.Role_other, role);
		};
	}
}
