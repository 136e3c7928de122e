package org.labelwright.quality.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.media.Media;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceSource;
import org.labelwright.quality.Compared;
import org.labelwright.store.Item;

/** What there is to judge, read from the files of items. */
public final class Contents {

	private Contents() {
	}

	/** The prompt and responses of an item; empty, with a warning, when they cannot be read. */
	public static Optional<PreferenceItem> read(Item item, Consumer<Problem> problems) {
		if (item.media() == null) {
			problems.accept(unreadable(item, Messages.Report_noFile));
			return Optional.empty();
		}
		var opened = Media.open(item.media(), PreferenceSource.class);
		if (opened.value().isEmpty()) {
			problems.accept(unreadable(item, opened.problems().getFirst().message()));
			return Optional.empty();
		}
		try (var source = opened.value().get()) {
			return Optional.of(source.item());
		} catch (IOException e) {
			problems.accept(unreadable(item, e.getMessage()));
			return Optional.empty();
		}
	}

	/** The same for an item that is compared, read for the first that asks. */
	public static Optional<PreferenceItem> of(Compared item) {
		return item.shared(PreferenceItem.class, () -> read(item.item(), item::report));
	}

	private static Problem unreadable(Item item, String why) {
		return Problem.warning("preference.unreadable", item.name(), NLS.bind(Messages.Report_unreadable, why), Messages.Report_unreadableRemedy); //$NON-NLS-1$
	}
}
