package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.labelwright.core.Problem;
import org.labelwright.modality.text.Languages;
import org.labelwright.modality.text.Text;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;

/** Asks for the language of the text that is shown, and stores it with the item. */
final class LanguageChoice {

	/** Stands for the language that the script suggests. */
	private static final String BY_SCRIPT = ""; //$NON-NLS-1$

	private final TextCanvas canvas;

	LanguageChoice(TextCanvas canvas) {
		this.canvas = canvas;
	}

	/** What people call the language by whose rules a text is cut. */
	static String name(String tag, Text text) {
		var locale = Languages.locale(tag, text);
		return locale.getLanguage().isEmpty() ? Messages.Language_none : locale.getDisplayName();
	}

	void open() {
		var text = canvas.view().text();
		var dialog = new ElementListSelectionDialog(canvas.view().getShell(), new LabelProvider() {
			@Override
			public String getText(Object tag) {
				return tag.equals(BY_SCRIPT) ? NLS.bind(Messages.Language_byScript, name(null, text)) : Locale.forLanguageTag((String) tag).getDisplayName();
			}
		});
		dialog.setTitle(Messages.Language_title);
		dialog.setMessage(NLS.bind(Messages.Language_message, canvas.itemName()));
		dialog.setElements(tags().toArray());
		dialog.setInitialSelections(canvas.language() == null ? BY_SCRIPT : canvas.language());
		if (dialog.open() == Window.OK && canvas.ready())
			set(dialog.getFirstResult().equals(BY_SCRIPT) ? null : (String) dialog.getFirstResult());
	}

	private List<String> tags() {
		var tags = new ArrayList<>(List.of(Locale.getISOLanguages()));
		if (canvas.language() != null && !tags.contains(canvas.language()))
			tags.add(canvas.language());
		tags.add(BY_SCRIPT);
		return tags;
	}

	private void set(String tag) {
		var project = ProjectHost.active().flatMap(ProjectHost::project).orElse(null);
		if (project == null || java.util.Objects.equals(tag, canvas.language()))
			return;
		if (!project.store().writable()) {
			canvas.report(Problem.warning("text.language", canvas.itemName(), Messages.Language_readOnly, Messages.Language_readOnlyRemedy)); //$NON-NLS-1$
			return;
		}
		var context = canvas.context();
		Tasks.start(Messages.Language_set, false, monitor -> {
			project.store().items().setLanguage(context.editor().document().getItemId(), context.part(), tag, project.user());
			return tag;
		}, set -> {
			project.items().refresh();
			if (canvas.ready() && canvas.context() == context)
				canvas.setLanguage(set);
		}, failure -> Failures.show(Messages.Language_set, failure));
	}
}
