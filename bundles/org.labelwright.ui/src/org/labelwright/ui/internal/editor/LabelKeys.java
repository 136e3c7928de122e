package org.labelwright.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.Edits;

/**
 * The keys of labels. A label has the key that the schema gives it; labels without one get the digits that
 * are left, then the digits with shift, in the order of the schema. Digits are bound to the command that
 * chooses a label; other keys are taken here, after all commands, so a command goes before a label.
 */
public final class LabelKeys implements Listener {

	private static final String SHIFT = "Shift+"; //$NON-NLS-1$
	private static final String DIGITS = "1234567890"; //$NON-NLS-1$

	private final Display display;
	private final ProjectHost host;
	private final IContextService contexts;

	LabelKeys(Display display, ProjectHost host, IWorkbenchPartSite site) {
		this.display = display;
		this.host = host;
		this.contexts = site.getService(IContextService.class);
		display.addFilter(SWT.KeyDown, this);
	}

	void dispose() {
		if (!display.isDisposed())
			display.removeFilter(SWT.KeyDown, this);
	}

	/** The labels that may be given, by their keys; each has at most one. */
	public static Map<String, Label> of(SchemaIndex schema) {
		var keys = new LinkedHashMap<String, Label>();
		var open = schema.labels().stream().filter(label -> !label.isAbstract() && !label.isRetired()).toList();
		for (var label : open)
			if (label.getHotkey() != null && !label.getHotkey().isBlank())
				keys.putIfAbsent(normal(label.getHotkey()), label);
		var without = open.stream().filter(label -> !keys.containsValue(label)).iterator();
		for (var prefix : new String[] { "", SHIFT }) //$NON-NLS-1$
			for (int i = 0; i < DIGITS.length() && without.hasNext(); i++) {
				var key = prefix + DIGITS.charAt(i);
				if (!keys.containsKey(key))
					keys.put(key, without.next());
			}
		return keys;
	}

	/** The key of a label; empty when it has none. */
	public static String of(SchemaIndex schema, Label label) {
		return of(schema).entrySet().stream().filter(entry -> entry.getValue() == label).map(Map.Entry::getKey).findFirst()
				.orElse(""); //$NON-NLS-1$
	}

	private static String normal(String key) {
		var trimmed = key.strip().toUpperCase(Locale.ROOT);
		return trimmed.startsWith("SHIFT+") ? SHIFT + trimmed.substring(6) : trimmed; //$NON-NLS-1$
	}

	@Override
	public void handleEvent(Event event) {
		if (event.type != SWT.KeyDown || !event.doit || host.item().isEmpty() || !contexts.getActiveContextIds().contains(AnnotateKeys.CONTEXT)
				|| display.getActiveShell() != host.window().getShell())
			return;
		int accelerator = SWTKeySupport.convertEventToUnmodifiedAccelerator(event);
		var stroke = SWTKeySupport.convertAcceleratorToKeyStroke(accelerator);
		if (stroke.getNaturalKey() == KeyStroke.NO_KEY)
			return;
		var label = of(host.item().get().editing().schema()).get(normal(stroke.format()));
		if (label == null)
			return;
		event.doit = false;
		event.type = SWT.None;
		Edits.choose(host.item().get().editing(), label);
	}
}
