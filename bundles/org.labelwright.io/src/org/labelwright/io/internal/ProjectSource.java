package org.labelwright.io.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.ExportSource;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;

/** What a project holds, for an export. */
public final class ProjectSource implements ExportSource {

	private final ProjectStore store;
	private final DocumentFilter filter;

	/** @param filter whose work, and how far it must have come; items without are passed all the same */
	public ProjectSource(ProjectStore store, DocumentFilter filter) {
		this.store = store;
		this.filter = filter;
	}

	@Override
	public LabelSchema schema() {
		return store.schema();
	}

	@Override
	public long items() throws CoreException {
		return store.items().count(ItemFilter.ALL);
	}

	@Override
	public void read(Visitor visitor, SubMonitor monitor) throws CoreException, IOException {
		var progress = SubMonitor.convert(monitor, 100);
		var seen = new HashSet<String>();
		try {
			store.documents().forEach(filter, (item, document) -> {
				seen.add(item.id());
				visit(visitor, new Entry(item, document));
			}, progress.split(90));
			store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> {
				if (!seen.contains(row.item().id()))
					visit(visitor, new Entry(row.item(), null));
			}, progress.split(10));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	@Override
	public void readItems(Visitor visitor, SubMonitor monitor) throws CoreException, IOException {
		var ids = new ArrayList<String>();
		var progress = SubMonitor.convert(monitor, 100);
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> ids.add(row.item().id()), progress.split(5));
		progress.setWorkRemaining(ids.size());
		for (var id : ids) {
			progress.split(1);
			var row = store.items().find(id);
			if (row.isPresent())
				visitor.visit(together(row.get().item(), store.documents().ofItem(id)));
		}
	}

	/** True when the document is one of those to be written. */
	static boolean passes(DocumentFilter filter, AnnotationDocument document) {
		return (filter.annotatorIds().isEmpty() || filter.annotatorIds().contains(document.getAnnotatorId()))
				&& (filter.states().isEmpty() || filter.states().contains(document.getState()));
	}

	private Entry together(Item item, List<AnnotationDocument> documents) {
		AnnotationDocument first = null;
		var annotators = new HashMap<String, String>();
		for (var document : documents) {
			if (!passes(filter, document))
				continue;
			if (first == null) {
				first = document;
				continue;
			}
			if (first.getForeign() == null)
				first.setForeign(document.getForeign());
			var names = first.getTiers().stream().map(Tier::getName).toList();
			first.getTiers().addAll(document.getTiers().stream().filter(tier -> !names.contains(tier.getName())).toList());
			take(document.getAnnotations(), first.getAnnotations(), document, annotators);
			take(document.getRelations(), first.getRelations(), document, annotators);
			take(document.getAnswers(), first.getAnswers(), document, annotators);
		}
		return new Entry(item, first, annotators);
	}

	private static <S extends Statement> void take(List<S> from, List<S> to, AnnotationDocument document, Map<String, String> annotators) {
		from.forEach(statement -> annotators.put(statement.getId(), document.getAnnotatorId()));
		to.addAll(from);
	}

	private static void visit(Visitor visitor, Entry entry) {
		try {
			visitor.visit(entry);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
