package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.io.Comparison;
import org.labelwright.io.CompareOperation;
import org.labelwright.io.Difference.Kind;
import org.labelwright.io.Fidelity;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.Options;
import org.labelwright.io.spi.Format;
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/**
 * Reads an export back and compares it with the project: what the format declares to keep must be there, and
 * nothing else. Holds one item at a time, as exports come item by item.
 */
public final class Verification implements ImportSink {

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final String formatId;
	private final Exporter exporter;
	private final LossCounter losses;
	private final Matcher matcher;
	private final Map<String, String> labelNames = new HashMap<>();
	private final Map<String, String> classes = new HashMap<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private final Set<String> seen = new HashSet<>();

	private String currentKey;
	private Matcher.Open open;
	private List<Matcher.Actual> unpaired = new ArrayList<>();
	private long read;

	private Verification(ProjectStore store, DocumentFilter filter, String formatId, Exporter exporter, LossCounter losses) {
		this.store = store;
		this.filter = filter;
		this.formatId = formatId;
		this.exporter = exporter;
		this.losses = losses;
		this.matcher = new Matcher(formatId, CompareOperation.TOLERANCE);
		store.schema().getLabels().forEach(label -> labelNames.put(label.getId(), label.getName()));
	}

	/** Compares what lies at a place with the project. */
	public static Comparison run(ProjectStore store, DocumentFilter filter, Format format, String formatId, Options options,
			Exporter exporter, LossCounter losses, Path place, long written, SubMonitor monitor) throws CoreException, IOException {
		var progress = SubMonitor.convert(monitor, Messages.Export_verifying, 2);
		var verification = new Verification(store, filter, formatId, exporter, losses);
		var defaults = Options.defaults(format.importOptions());
		var preview = format.preview(place, defaults, new MediaIndex(List.of()), progress.split(1));
		preview.classes().forEach(c -> verification.classes.put(c.key(), c.name()));
		format.read(place, preview, defaults, verification, progress.split(1));
		verification.finish(written);
		return verification.matcher.result();
	}

	@Override
	public Optional<Size> item(ImportedItem imported) throws CoreException {
		var item = exporter.itemId(imported.key()).isEmpty() ? Optional.<Item>empty()
				: store.items().find(exporter.itemId(imported.key()).get()).map(org.labelwright.store.ItemRow::item);
		if (item.isEmpty()) {
			matcher.difference(Kind.ITEM, imported.place(), Messages.Compare_itemExtra);
			return Optional.empty();
		}
		matcher.item();
		itemIds.put(imported.key(), item.get().id());
		return Optional.of(new Size(item.get().width(), item.get().height()));
	}

	@Override
	public void annotation(String itemKey, String classKey, Annotation annotation, String place) throws CoreException {
		if (!itemKey.equals(currentKey)) {
			close();
			currentKey = itemKey;
			open = new Matcher.Open(expected(itemIds.get(itemKey)));
		}
		read++;
		var actual = new Matcher.Actual(classKey == null ? null : classes.get(classKey), annotation);
		if (!matcher.pair(open, actual))
			unpaired.add(actual);
	}

	@Override
	public void problem(Problem problem) {
		if (problem.severity() == Severity.ERROR)
			matcher.difference(Kind.CONTENT, problem.place(), problem.message());
	}

	private void close() {
		if (currentKey == null)
			return;
		seen.add(currentKey);
		matcher.rest(currentKey, open, unpaired);
		unpaired = new ArrayList<>();
	}

	private List<Matcher.Expected> expected(String itemId) throws CoreException {
		var expected = new ArrayList<Matcher.Expected>();
		for (var document : store.documents().ofItem(itemId)) {
			if (!filter.annotatorIds().isEmpty() && !filter.annotatorIds().contains(document.getAnnotatorId())
					|| !filter.states().isEmpty() && !filter.states().contains(document.getState()))
				continue;
			for (var annotation : document.getAnnotations())
				if (exporter.writes(annotation))
					expected.add(expected(annotation));
		}
		return expected;
	}

	private Matcher.Expected expected(Annotation annotation) {
		var shape = new boolean[] { true };
		losses.constructs(annotation, construct -> shape[0] &= losses.declaration(construct).fidelity() == Fidelity.KEPT
				|| Character.isLowerCase(construct.charAt(0)) && !construct.startsWith("secondary.")); //$NON-NLS-1$
		return new Matcher.Expected(labelNames.get(annotation.getLabelId()), annotation, shape[0], false);
	}

	private void finish(long written) throws CoreException {
		close();
		if (read == written && matcher.result().same())
			return;
		for (var key : itemIds.keySet())
			if (!seen.contains(key))
				matcher.rest(key, new Matcher.Open(expected(itemIds.get(key))), List.of());
		if (read != written)
			matcher.difference(Kind.CONTENT, formatId, NLS.bind(Messages.Export_count, written, read));
	}
}
