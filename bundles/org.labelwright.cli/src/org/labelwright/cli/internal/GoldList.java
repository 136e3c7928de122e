package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.quality.assurance.QualityOperation;
import org.labelwright.store.GoldMark;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the items that are gold. */
@Command(name = "list")
public final class GoldList extends Subcommand {

	@Mixin
	private ProjectArgument project;

	/** @param item name of the item */
	private record Line(String item, GoldMark mark) {

		List<String> texts() {
			return List.of(item, mark.annotatorId(), mark.by().name(), mark.at().toString());
		}
	}

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			QualityOperation.require(store, user());
			var lines = new ArrayList<Line>();
			for (var mark : store.gold().marks())
				lines.add(new Line(ItemName.of(store, mark.itemId()), mark));
			print(lines, List.of(), () -> out().println(lines.isEmpty() ? Messages.Gold_empty : Texts.list(lines.stream().map(Line::texts).toList())));
			return ExitCodes.FINE;
		});
	}
}
