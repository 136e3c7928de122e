package org.labelwright.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** A number of stars. The star that is set already takes the rating away. */
final class RatingField extends Field {

	private final int maximum;
	private final List<ToolItem> stars = new ArrayList<>();
	private ToolBar bar;
	private long shown;

	RatingField(int maximum, Consumer<Object> commit, Consumer<String> problem) {
		super(commit, problem);
		this.maximum = maximum;
	}

	@Override
	void create(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT);
		for (int i = 1; i <= maximum; i++) {
			long rating = i;
			var star = new ToolItem(bar, SWT.PUSH);
			star.setToolTipText(NLS.bind(Messages.RatingField_hint, rating, maximum));
			star.addListener(SWT.Selection, event -> rate(rating));
			stars.add(star);
		}
		bar.addListener(SWT.KeyDown, event -> {
			int digit = event.character - '0';
			if (digit >= 1 && digit <= Math.min(9, maximum)) {
				event.doit = false;
				rate(digit);
			}
		});
		paint();
	}

	private void rate(long rating) {
		var value = rating == shown ? null : (Object) rating;
		show(value, false);
		commit(value);
	}

	private void paint() {
		for (int i = 0; i < stars.size(); i++)
			stars.get(i).setImage(Icons.image(i < shown ? "star" : "star_off")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	void put(Object value, boolean mixed) {
		shown = !mixed && value instanceof Number number ? number.longValue() : 0;
		paint();
	}

	@Override
	public void focus() {
		bar.setFocus();
	}
}
