package org.labelwright.cli.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.store.ProjectStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Items as they are named on the command line, by name or by id, and as they are told. */
final class ItemName {

	private ItemName() {
	}

	/** @throws ParameterException when there is no such item, or several have the name */
	static String id(ProjectStore store, String item, CommandSpec spec) throws CoreException {
		var named = store.items().findByName(item);
		if (named.size() == 1)
			return named.getFirst().id();
		if (named.size() > 1)
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.History_severalItems, item,
					named.stream().map(found -> found.id()).toList()));
		if (store.items().find(item).isEmpty())
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.History_noItem, item));
		return item;
	}

	/** The name of an item; its id when it is gone. */
	static String of(ProjectStore store, String id) throws CoreException {
		return store.items().find(id).map(row -> row.item().name()).orElse(id);
	}
}
