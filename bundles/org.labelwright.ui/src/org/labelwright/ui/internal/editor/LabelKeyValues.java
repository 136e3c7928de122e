package org.labelwright.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.osgi.util.NLS;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;

/** The keys of the labels of the open project, for lists of commands. */
public final class LabelKeyValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		var values = new LinkedHashMap<String, String>();
		ProjectHost.active().flatMap(ProjectHost::project).ifPresent(project -> LabelKeys.of(project.schema())
				.forEach((key, label) -> values.put(NLS.bind(Messages.LabelKeyValues_name, key, label.getName()), key)));
		return values;
	}
}
