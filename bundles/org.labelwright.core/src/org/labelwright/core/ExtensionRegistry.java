package org.labelwright.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * Reads the contributions to one extension point, lazily: the list of descriptors on first use, each
 * implementation when it is first asked for. A contribution that throws, lacks an id or has the wrong
 * type is logged once and skipped. Safe for use from any thread.
 *
 * @param <T> what the {@code class} attribute of a contribution implements
 */
public final class ExtensionRegistry<T> {

	private final String point;
	private final String element;
	private final Class<T> type;
	private Map<String, Contribution<T>> contributions;

	/**
	 * @param point   full id of the extension point
	 * @param element name of the configuration element that is read
	 * @param type    what its {@code class} attribute implements
	 */
	public ExtensionRegistry(String point, String element, Class<T> type) {
		this.point = point;
		this.element = element;
		this.type = type;
	}

	/** All contributions with an id, in the order of their ids. */
	public synchronized List<Contribution<T>> contributions() {
		if (contributions == null)
			contributions = read();
		return List.copyOf(contributions.values());
	}

	/** The contribution with this id, whether or not it can be instantiated. */
	public Optional<Contribution<T>> contribution(String id) {
		contributions();
		synchronized (this) {
			return Optional.ofNullable(contributions.get(id));
		}
	}

	/** The implementation with this id; empty when there is none or it failed. */
	public Optional<T> find(String id) {
		return contribution(id).flatMap(Contribution::instance);
	}

	/** Every implementation that could be made. */
	public List<T> instances() {
		return contributions().stream().flatMap(c -> c.instance().stream()).toList();
	}

	private Map<String, Contribution<T>> read() {
		var registry = Platform.getExtensionRegistry();
		if (registry == null)
			return Map.of();
		var found = new ArrayList<Contribution<T>>();
		for (var configuration : registry.getConfigurationElementsFor(point)) {
			if (!element.equals(configuration.getName()))
				continue;
			var id = configuration.getAttribute("id"); //$NON-NLS-1$
			if (id == null || id.isBlank())
				ILog.get().error("A contribution of " + configuration.getContributor().getName() + " to " + point //$NON-NLS-1$ //$NON-NLS-2$
						+ " has no id and is skipped. Give its element an id."); //$NON-NLS-1$
			else
				found.add(new Contribution<>(id, configuration, type));
		}
		found.sort((a, b) -> a.id().compareTo(b.id()));
		var byId = new LinkedHashMap<String, Contribution<T>>();
		for (var contribution : found)
			if (byId.putIfAbsent(contribution.id(), contribution) != null)
				ILog.get().error("The contribution " + contribution.id() + " of " + contribution.contributor() + " to " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						+ point + " is skipped, since another has the same id."); //$NON-NLS-1$
		return byId;
	}

	/** One contribution: what its element says, and its implementation once it is asked for. */
	public static final class Contribution<T> {

		private final String id;
		private final IConfigurationElement configuration;
		private final Class<T> type;
		private boolean tried;
		private T instance;

		private Contribution(String id, IConfigurationElement configuration, Class<T> type) {
			this.id = id;
			this.configuration = configuration;
			this.type = type;
		}

		public String id() {
			return id;
		}

		/** The {@code name} attribute, or the id. */
		public String name() {
			return attribute("name").orElse(id); //$NON-NLS-1$
		}

		/** Symbolic name of the bundle that contributes it. */
		public String contributor() {
			return configuration.getContributor().getName();
		}

		public Optional<String> attribute(String name) {
			return Optional.ofNullable(configuration.getAttribute(name)).filter(value -> !value.isBlank());
		}

		/** Attribute {@code name} of each child element {@code child}. */
		public List<String> children(String child, String name) {
			var values = new ArrayList<String>();
			for (var element : configuration.getChildren(child)) {
				var value = element.getAttribute(name);
				if (value != null)
					values.add(value);
			}
			return values;
		}

		/** The implementation, made on first use; empty when that failed, which is logged once. */
		public synchronized Optional<T> instance() {
			if (!tried) {
				tried = true;
				try {
					instance = type.cast(configuration.createExecutableExtension("class")); //$NON-NLS-1$
				} catch (Exception | LinkageError e) {
					ILog.get().error("The contribution " + id + " of " + contributor() + " is skipped: it could not be made.", e); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				}
			}
			return Optional.ofNullable(instance);
		}
	}
}
