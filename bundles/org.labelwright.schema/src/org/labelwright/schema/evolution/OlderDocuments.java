package org.labelwright.schema.evolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.RestoreRows;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.edit.RowState;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Documents;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.evolution.Lineage;
import org.labelwright.schema.internal.evolution.Plan;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Revisions.Lagging;
import org.labelwright.store.Revisions.Those;
import org.labelwright.store.RewriteCount;
import org.labelwright.store.Rewriting;

/**
 * Documents of a project that fit an older revision of its label schema, and what they need to fit the present one. What is found out about a revision is
 * kept. Safe for use from any thread; unless stated otherwise methods read the disk.
 */
public final class OlderDocuments {

	private static final List<RowKind> ROWS = List.of(RowKind.ANNOTATION, RowKind.RELATION, RowKind.ANSWER);

	private final ProjectStore store;
	private final Map<Integer, Path> paths = new HashMap<>();
	private int present;

	/** From a revision to the present one. */
	private record Path(int to, List<String> changes, Rewriting rewriting) {
	}

	/**
	 * What one document lacks.
	 *
	 * @param revision that it fits
	 * @param changes  of the schema since, for people, the first one first
	 * @param count    of what becomes different in it
	 */
	public record Older(int revision, List<String> changes, RewriteCount count) {
	}

	public OlderDocuments(ProjectStore store) {
		this.store = store;
	}

	private synchronized Path path(int revision) throws CoreException {
		int now = store.schema().getRevision();
		if (now != present)
			paths.clear();
		present = now;
		var known = paths.get(revision);
		if (known == null) {
			var lineage = new Lineage(store.revisions().list());
			known = new Path(now, lineage.since(revision, now).stream().map(one -> label(lineage, one)).toList(), Plan.path(store, lineage, revision));
			paths.put(revision, known);
		}
		return known;
	}

	private static String label(Lineage lineage, int revision) {
		var origin = lineage.revision(revision).origin();
		return origin == null ? NLS.bind(Messages.Evolve_revision, revision) : origin.label();
	}

	/**
	 * What a document lacks; empty when it fits the present schema as it is. Reads the disk once for each revision.
	 *
	 * @param document is not changed
	 */
	public Optional<Older> of(AnnotationDocument document) throws CoreException {
		if (!isOlder(document))
			return Optional.empty();
		var path = path(document.getSchemaRevision());
		var counted = new long[ROWS.size()];
		var sum = Rewriting.Effect.NONE;
		for (int i = 0; i < counted.length; i++)
			for (var statement : rows(document, ROWS.get(i))) {
				var effect = path.rewriting.rewrite(EcoreUtil.copy(statement));
				sum = sum.and(effect);
				if (effect.changed())
					counted[i]++;
			}
		boolean head = path.rewriting.rewriteHead(Documents.header(document));
		if (!sum.changed() && !head)
			return Optional.empty();
		return Optional.of(new Older(document.getSchemaRevision(), path.changes, new RewriteCount(counted[0], counted[1], counted[2], 1, 1,
				sum.aside(), sum.restored())));
	}

	/** Does not read the disk. */
	private boolean isOlder(AnnotationDocument document) {
		return document.getSchemaRevision() > 0 && document.getSchemaRevision() < store.schema().getRevision();
	}

	private static List<Statement> rows(AnnotationDocument document, RowKind kind) {
		@SuppressWarnings("unchecked")
		var rows = (List<Statement>) document.eGet(kind.feature());
		return rows;
	}

	/**
	 * Brings the document that is edited up to date, as a step that can be undone. Called on the document's thread, after {@link #of} has found something, so
	 * that it need not read the disk.
	 */
	public RestoreRows command(DocumentEditor editor) throws CoreException {
		var document = editor.document();
		var path = path(document.getSchemaRevision());
		var rows = new ArrayList<RowState>();
		for (var kind : ROWS)
			for (var statement : rows(document, kind)) {
				var copy = EcoreUtil.copy(statement);
				if (path.rewriting.rewrite(copy).changed())
					rows.add(new RowState(kind, statement.getId(), ModelJson.write(statement), ModelJson.write(copy)));
			}
		var head = Documents.header(document);
		var before = ModelJson.write(head);
		path.rewriting.rewriteHead(head);
		head.setSchemaRevision(path.to);
		rows.add(new RowState(RowKind.DOCUMENT, document.getId(), before, ModelJson.write(head)));
		return new RestoreRows(editor, NLS.bind(Messages.Evolve_migrate, path.to), rows);
	}

	/**
	 * All that lag behind, by revision.
	 *
	 * @param itemIds only documents of these items; null for all
	 */
	List<Lagging> lagging(Set<String> itemIds) throws CoreException {
		var lagging = new ArrayList<Lagging>();
		for (var older : store.revisions().older())
			lagging.add(new Lagging(new Those(older.revision(), itemIds), path(older.revision()).rewriting));
		return lagging;
	}

	/**
	 * Ids of the items with documents in which something becomes different.
	 *
	 * @param among of these items; null for all
	 */
	public Set<String> items(Set<String> among, SubMonitor monitor) throws CoreException {
		var found = new HashSet<String>();
		var lagging = lagging(among);
		monitor.setWorkRemaining(lagging.size());
		for (var each : lagging)
			found.addAll(store.revisions().items(each.rewriting(), each.those(), monitor.split(1)));
		return found;
	}
}
