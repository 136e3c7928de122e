package org.labelwright.modality.preference.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.labelwright.modality.preference.Response;
import org.labelwright.modality.text.Text;

/** One response after another, with a heading that says what was judged of it. */
final class ResponsePane {

	private static final int STRIP = 4;
	private static final int FAINT = 15;

	private final Composite control;
	private final Canvas strip;
	private final Label number;
	private final Label sign;
	private final Label facts;
	private final MessagePane messages;
	private Response response;
	private Text text;
	private Color color;

	ResponsePane(Composite parent, int number, Fonts fonts) {
		control = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		control.setLayout(layout);
		strip = new Canvas(control, SWT.NONE);
		var data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
		data.heightHint = STRIP;
		strip.setLayoutData(data);
		strip.addListener(SWT.Paint, event -> { // painted, since themes set backgrounds after this
			if (color != null) {
				event.gc.setBackground(color);
				event.gc.fillRectangle(strip.getClientArea());
			}
		});
		this.number = new Label(control, SWT.NONE);
		this.number.setFont(fonts.heading());
		this.number.setText(" " + number + " "); //$NON-NLS-1$ //$NON-NLS-2$
		sign = new Label(control, SWT.NONE);
		sign.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		facts = new Label(control, SWT.NONE);
		facts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		messages = new MessagePane(control, fonts);
		var place = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
		place.widthHint = 1; // to be asked for its own size, a text lays out all of its lines
		place.heightHint = 1;
		messages.control().setLayoutData(place);
	}

	/** Shows a response, of which nothing was judged yet. */
	void show(Response newResponse, Shown layout) {
		response = newResponse;
		text = null;
		color = null;
		facts.setText(""); //$NON-NLS-1$
		warn(null, null);
		messages.show(layout, response.messages().size() > 1);
	}

	Composite control() {
		return control;
	}

	Response response() {
		return response;
	}

	MessagePane messages() {
		return messages;
	}

	/** The parts of the heading, which can be dragged. */
	Label[] heading() {
		return new Label[] { number, facts };
	}

	/** The text in which its spans are counted. */
	Text text() {
		if (text == null)
			text = Text.of(response.text());
		return text;
	}

	/**
	 * Shows that something is wrong with what is said of the response as a whole.
	 *
	 * @param image null when nothing is
	 * @param tip   what it is, and what to do
	 */
	void warn(Image image, String tip) {
		sign.setToolTipText(tip);
		if (sign.getImage() == image)
			return;
		sign.setImage(image);
		control.layout(new Control[] { sign });
	}

	/**
	 * @param said   what was judged of it, for people
	 * @param best   whether it is preferred
	 * @param active whether keys are for it
	 */
	void tell(String said, boolean best, boolean active) {
		if (!facts.getText().equals(said)) {
			facts.setText(said);
			facts.setToolTipText(said);
		}
		var display = control.getDisplay();
		color = best ? display.getSystemColor(SWT.COLOR_DARK_GREEN) : active ? display.getSystemColor(SWT.COLOR_LIST_SELECTION)
				: MessagePane.blend(control.getBackground().getRGB(), control.getForeground().getRGB(), FAINT);
		strip.redraw();
	}
}
