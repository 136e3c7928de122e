package org.labelwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.cli.ExitCodes;
import org.labelwright.store.Comment;
import org.labelwright.store.Comments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what the team says about items. */
@Command(name = "comments")
public final class CommentList extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--item", paramLabel = "ITEM")
	private String item;

	@Option(names = "--open")
	private boolean open;

	@Option(names = "--mentions", paramLabel = "ID")
	private String mentioned;

	/** @param item name of the item */
	private record Line(String item, Comment comment) {
	}

	@Override
	int execute() throws CoreException {
		return reading(project, store -> {
			var lines = new ArrayList<Line>();
			for (var comment : store.comments().list(new Comments.Filter(item == null ? null : ItemName.id(store, item, spec), open, mentioned)))
				lines.add(new Line(ItemName.of(store, comment.itemId()), comment));
			print(lines, List.of(), () -> text(lines));
			return ExitCodes.FINE;
		});
	}

	private void text(List<Line> lines) {
		if (lines.isEmpty())
			out().println(Messages.Comments_none);
		for (var line : lines)
			out().println(String.format("%s  %s  %s  %s: %s", line.comment().at(), //$NON-NLS-1$
					line.comment().replyTo() != null ? Messages.Comments_answer : line.comment().resolved() ? Messages.Comments_resolved : Messages.Comments_open,
					line.item(), line.comment().author().name(), line.comment().text().replace("\n", "\n    "))); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
