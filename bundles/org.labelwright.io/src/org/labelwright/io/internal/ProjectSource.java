package org.labelwright.io.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.ExportSource;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.Documents;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;

/** What a project holds, for an export. */
public final class ProjectSource implements ExportSource {

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final PartEntries parts;
	private LeftOut leftOut;

	/** Hears of what is said of parts that are not passed. */
	@FunctionalInterface
	public interface LeftOut {
		void add(Item item, AnnotationDocument left);
	}

	/**
	 * @param filter whose work, and how far it must have come; items without are passed all the same
	 * @param parts  which parts of items of several are passed
	 */
	public ProjectSource(ProjectStore store, DocumentFilter filter, PartEntries parts) {
		this.store = store;
		this.filter = filter;
		this.parts = parts;
	}

	/** Sets who hears, in the readings that follow, of what is not passed; null for nobody. */
	public void setLeftOut(LeftOut told) {
		leftOut = told;
	}

	@Override
	public LabelSchema schema() {
		return store.schema();
	}

	@Override
	public Path cache() {
		return store.cache();
	}

	@Override
	public long items() throws CoreException {
		long items = store.items().count(ItemFilter.ALL);
		if (!parts.any())
			return items;
		var split = new HashSet<String>();
		var passed = new long[1];
		store.items().forEachPart(part -> {
			split.add(part.itemId());
			if (parts.takes(part))
				passed[0]++;
		});
		return items - split.size() + passed[0];
	}

	@Override
	public void read(Visitor visitor, SubMonitor monitor) throws CoreException, IOException {
		var progress = SubMonitor.convert(monitor, 100);
		var seen = new HashSet<String>();
		try {
			store.documents().forEach(filter, (item, document) -> {
				seen.add(item.id());
				visit(visitor, new Entry(item, document), parts.of(item));
			}, progress.split(90));
			var ofParts = parts.any() ? store.items().allParts() : Map.<String, List<Part>>of();
			store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> {
				if (!seen.contains(row.item().id()))
					visit(visitor, new Entry(row.item(), null), ofParts.getOrDefault(row.item().id(), List.of()));
			}, progress.split(10));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	@Override
	public void readItems(Visitor visitor, SubMonitor monitor) throws CoreException, IOException {
		boolean whole = !parts.any() && store.items().anyParts();
		var ids = new ArrayList<String>();
		var progress = SubMonitor.convert(monitor, 100);
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> ids.add(row.item().id()), progress.split(5));
		progress.setWorkRemaining(ids.size());
		for (var id : ids) {
			progress.split(1);
			var row = store.items().find(id);
			if (row.isPresent())
				pass(visitor, together(row.get().item(), store.documents().ofItem(id, filter), whole ? store.items().parts(id) : List.of()), parts.of(row.get().item()));
		}
	}

	private static Entry together(Item item, List<AnnotationDocument> documents, List<Part> ofItem) {
		var heads = documents.stream().map(Documents::header).toList();
		AnnotationDocument first = null;
		var annotators = new HashMap<String, String>();
		for (var document : documents) {
			if (first == null) {
				first = document;
				continue;
			}
			if (first.getForeign() == null)
				first.setForeign(document.getForeign());
			var present = List.copyOf(first.getTiers());
			first.getTiers().addAll(document.getTiers().stream().filter(tier -> present.stream()
					.noneMatch(other -> other.getName().equals(tier.getName()) && Objects.equals(other.getPart(), tier.getPart()))).toList());
			take(document.getAnnotations(), first.getAnnotations(), document, annotators);
			take(document.getRelations(), first.getRelations(), document, annotators);
			take(document.getAnswers(), first.getAnswers(), document, annotators);
		}
		return new Entry(item, first, annotators, heads, ofItem);
	}

	private static <S extends Statement> void take(List<S> from, List<S> to, AnnotationDocument document, Map<String, String> annotators) {
		from.forEach(statement -> annotators.put(statement.getId(), document.getAnnotatorId()));
		to.addAll(from);
	}

	private void pass(Visitor visitor, Entry entry, List<Part> ofItem) throws IOException {
		if (ofItem.isEmpty()) {
			visitor.visit(entry);
			return;
		}
		var split = parts.split(entry, ofItem);
		if (leftOut != null && split.left() != null)
			leftOut.add(entry.item(), split.left());
		for (var one : split.entries())
			visitor.visit(one);
	}

	private void visit(Visitor visitor, Entry entry, List<Part> ofItem) {
		try {
			pass(visitor, entry, ofItem);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
