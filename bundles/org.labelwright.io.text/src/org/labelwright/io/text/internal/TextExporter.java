package org.labelwright.io.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsExporter;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.Texts;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.store.Item;

/**
 * What the exports of texts have in common. Leaves out what no such format can have: objects without a label
 * of the schema, or whose span does not fit the text as it is now.
 */
public abstract class TextExporter extends ItemsExporter<CodePoints> {

	private static final String ENDING = ".txt"; //$NON-NLS-1$

	protected TextExporter(ExportSource source, Options options) {
		super(source, options);
	}

	@Override
	protected final Optional<CodePoints> content(Item item) {
		if (!item.modalityId().equals(TextModality.ID)) {
			unreadable(item, Messages.Find_noText);
			return Optional.empty();
		}
		if (item.media() == null) {
			unreadable(item, Messages.Find_noFile);
			return Optional.empty();
		}
		var decoded = Texts.decode(item.name(), item.media());
		if (decoded.value().isEmpty()) {
			unreadable(item, decoded.problems().getFirst().message());
			return Optional.empty();
		}
		decoded.problems().forEach(this::find);
		var unfit = unfit(decoded.value().get().text().string());
		if (unfit == null) {
			var charset = decoded.value().get().charset();
			if (!charset.equals(StandardCharsets.UTF_8))
				find(Problem.info("text.recoded", item.name(), NLS.bind(Messages.Find_recoded, charset.name()))); //$NON-NLS-1$
			return decoded.value().map(read -> new CodePoints(read.text()));
		}
		unreadable(item, unfit);
		return Optional.empty();
	}

	/** Why the format cannot hold a text; null when it can, as most can hold any. */
	protected String unfit(String text) {
		return null;
	}

	@Override
	protected boolean sound(Annotation annotation, CodePoints text, Item item) {
		if (!(annotation.getGeometry() instanceof TextSpan span) || schema.label(annotation.getLabelId()).isEmpty())
			return false;
		var offsets = span.getOffsets();
		boolean fits = text.holds(offsets) && (span.getQuotes().isEmpty() || span.getQuotes().equals(text.span(offsets).getQuotes()));
		if (!fits)
			find(Problem.warning("text.moved", item.name() + '#' + annotation.getId(), //$NON-NLS-1$
					NLS.bind(Messages.Find_moved, String.join(" ", span.getQuotes())), Messages.Find_movedRemedy)); //$NON-NLS-1$
		return fits;
	}

	@Override
	protected final String stem(String name) {
		return name.endsWith(ENDING) && !name.endsWith('/' + ENDING) && name.length() > ENDING.length()
				? name.substring(0, name.length() - ENDING.length())
				: name;
	}

	/** The offsets of an annotation that is written, in code points. */
	protected static int[] offsets(Annotation annotation) {
		return ((TextSpan) annotation.getGeometry()).getOffsets();
	}
}
