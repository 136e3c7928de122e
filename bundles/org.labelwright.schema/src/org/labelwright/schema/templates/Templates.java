package org.labelwright.schema.templates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The templates that are installed, by field and name. Safe for use from any thread. */
public final class Templates {

	/** Id of the extension point. */
	public static final String POINT = "org.labelwright.schema.templates"; //$NON-NLS-1$

	private static List<Template> all;

	private Templates() {
	}

	/** Reads the lists of all bundles when it is first called; what is wrong with one is logged. */
	public static synchronized List<Template> all() {
		if (all == null)
			all = read();
		return all;
	}

	public static Optional<Template> find(String id) {
		return all().stream().filter(template -> template.id().equals(id)).findFirst();
	}

	private static List<Template> read() {
		var found = new ArrayList<Template>();
		var ids = new HashSet<String>();
		for (var configuration : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
			var bundle = configuration.getContributor().getName();
			var folder = configuration.getAttribute("path"); //$NON-NLS-1$
			var url = folder == null || Platform.getBundle(bundle) == null ? null : Platform.getBundle(bundle).getEntry(TemplateList.inFolder(folder));
			if (url == null) {
				ILog.get().error("The templates of " + bundle + " are passed over: there is no " + TemplateList.NAME + " in " + folder + '.'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				continue;
			}
			var list = TemplateList.read(url);
			list.problems().forEach(problem -> ILog.get().error(bundle + ": " + problem)); //$NON-NLS-1$
			for (var template : list.value().orElse(List.of()))
				if (ids.add(template.id()))
					found.add(template);
				else
					ILog.get().error("The template " + template.id() + " of " + bundle + " is passed over, since another has the same id."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		found.sort(Comparator.comparing(Template::field).thenComparing(Template::name));
		return List.copyOf(found);
	}
}
