package org.labelwright.schema.ui.internal.diagram;

import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.schema.diagram.DiagramTexts;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.diagram.NodeText;

/** What parts of a diagram are called for those who do not see it. */
final class Names {

	private Names() {
	}

	/** What a part is called; null for the paper. */
	static String of(View view, Object model) {
		return switch (model) {
		case Attribute attribute -> DiagramTexts.row(attribute);
		case Link link -> of(link);
		case Identified node -> of(view, node);
		default -> null;
		};
	}

	private static String of(View view, Identified node) {
		var text = view.text(node);
		var all = new StringJoiner(", "); //$NON-NLS-1$
		all.add(text.name());
		if (!text.kind().isEmpty())
			all.add(text.kind());
		text.rows().stream().map(NodeText.Row::text).forEach(all::add);
		return all.toString();
	}

	private static String of(Link link) {
		var from = DiagramTexts.name((Named) link.from());
		var to = DiagramTexts.name((Named) link.to());
		return switch (link.kind()) {
		case PARENT -> NLS.bind(Messages.Line_parent, from, to);
		case SOURCE -> NLS.bind(Messages.Line_source, from, to);
		case TARGET -> NLS.bind(Messages.Line_target, from, to);
		case REFERENCE -> NLS.bind(Messages.Line_reference, new String[] { from, DiagramTexts.name((Named) link.of()), to });
		};
	}
}
