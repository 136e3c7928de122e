package org.labelwright.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.Findings;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.edit.RunningValidation;
import org.labelwright.model.util.Documents;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.ProjectStore;
import org.labelwright.model.project.Role;
import org.labelwright.store.SaveState;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Messages;

/**
 * Keeps the findings of the open document ({@link org.labelwright.model.edit.EditingContext#findings}) up to date: a job follows each edit
 * on a copy of the document, and hands what it finds to the user interface's thread. Made and closed there.
 */
public final class ItemProblems {

	/** Milliseconds without an edit after which validators that read files run. */
	private static final int PAUSE = 300;
	/** Changed rows beyond which the document is read anew once it is stored, for to copy them here would be felt. */
	private static final int MANY = 1_000;

	private final ProjectSession project;
	private final DocumentSession session;
	private final DocumentListener listener = this::changed;
	private final Registration schemaListener;
	private Follower follower;
	/** Whether the document is to be read anew once it is stored. */
	private boolean stale;
	private boolean closed;
	private boolean errorsBlock;
	private boolean mayOverride;
	private String last;
	/** How many errors the user has been told of who wanted to submit. */
	private long toldErrors;

	public ItemProblems(ProjectSession project, DocumentSession session) {
		this.project = project;
		this.session = session;
		session.editor().addListener(listener);
		schemaListener = session.context().observedSchema().listen(schema -> start());
		start();
	}

	/** Checks all of the document, as it is stored. */
	private void start() {
		if (follower != null)
			follower.cancel();
		stale = false;
		follower = new Follower(session.context().schema(), Documents.header(session.document()));
		follower.schedule();
	}

	/** The document has been stored. */
	public void saved() {
		if (stale && session.state() == SaveState.SAVED)
			start();
	}

	private void changed(DocumentDelta delta) {
		if (stale)
			return;
		if (delta.rows().size() > MANY) {
			stale = true;
			follower.cancel();
			saved();
			return;
		}
		var copies = new ArrayList<RowChange>(delta.rows().size());
		for (var row : delta.rows())
			copies.add(row.after() == null ? row : new RowChange(row.kind(), row.id(), EcoreUtil.copy(row.after())));
		boolean header = delta.rows().stream().anyMatch(row -> row.kind() == RowKind.DOCUMENT);
		follower.edits.add(new Edit(copies, header ? Documents.header(session.document()) : null));
		follower.wakeUp(); // it may wait for a pause
		follower.schedule();
	}

	/**
	 * Whether the document can be submitted as it is. With errors it cannot where the policy says so, but that those who lead may say why it
	 * is right all the same, which the journal keeps. Elsewhere the user is told once of each number of them, and asks again to submit all the same.
	 *
	 * @param teller told why not
	 * @return why it is submitted with errors, or an empty text; nothing when it is not to be submitted
	 */
	public Optional<String> submission(Shell shell, Consumer<String> teller) {
		var findings = session.context().findings().get();
		long errors = findings.errors();
		if (errors == 0 || !errorsBlock && errors == toldErrors)
			return Optional.of(""); //$NON-NLS-1$
		toldErrors = errors;
		var first = findings.all().getFirst().problem().message();
		if (errorsBlock && mayOverride)
			return reason(shell, NLS.bind(Messages.StateHandler_errorsOverride, errors, first));
		teller.accept(NLS.bind(errorsBlock ? Messages.StateHandler_errorsBlock : Messages.StateHandler_errorsAsk, errors, first));
		return Optional.empty();
	}

	private static Optional<String> reason(Shell shell, String message) {
		var dialog = new InputDialog(shell, Messages.StateHandler_override, message, "", text -> text.isBlank() ? Messages.StateHandler_noReason : null); //$NON-NLS-1$
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	/** The row that the user went to last, to see what is wrong with it. */
	public Optional<String> last() {
		return Optional.ofNullable(last);
	}

	/** Remembers where the user is among what is wrong. */
	public void wentTo(String rowId) {
		last = rowId;
	}

	public void close() {
		closed = true;
		session.editor().removeListener(listener);
		schemaListener.close();
		follower.cancel();
	}

	/** @param header null when what the document says of itself did not change */
	private record Edit(List<RowChange> rows, AnnotationDocument header) {
	}

	/** Its runs follow each other, so that what it has needs no lock. */
	private final class Follower extends Job {

		private final SchemaIndex schema;
		private final AnnotationDocument fresh;
		private final ProjectStore store = project.store();
		private final Display display = Display.getCurrent();
		private final Queue<Edit> edits = new ConcurrentLinkedQueue<>();
		private RunningValidation running;
		private boolean paused;
		private boolean blocks;
		private boolean overrides;

		/** @param fresh the document, without rows, while nothing of it is stored */
		Follower(SchemaIndex schema, AnnotationDocument fresh) {
			super(Messages.ProblemsView_check);
			this.schema = schema;
			this.fresh = fresh;
			setSystem(true);
			setPriority(SHORT);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == Tasks.FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				if (follow())
					tell(running.findings());
			} catch (StoreException | RuntimeException | LinkageError | OutOfMemoryError e) {
				Tasks.later(display, () -> Failures.log(Messages.ProblemsView_check, e));
			}
			return Status.OK_STATUS;
		}

		/** @return false when there is nothing to check yet, for nobody has begun */
		private boolean follow() throws StoreException {
			if (running == null) {
				var stored = store.documents().read(session.item().id(), fresh.getAnnotatorId()); // in a review nobody's own
				if (stored.isEmpty() && edits.isEmpty())
					return false;
				var facts = session.item().facts(session.parts(), store.taxonomies().vocabularies(), project.cache());
				running = new RunningValidation(stored.orElse(fresh), schema, facts);
				blocks = store.policies().policy().errorsBlock();
				overrides = blocks && store.team().may(session.user(), Role.LEAD);
				paused = false;
			} else if (edits.isEmpty() && !paused) {
				paused = true;
				running.pause();
				return true;
			}
			while (!edits.isEmpty()) {
				take();
				tell(running.findings());
				if (edits.isEmpty())
					running.settle();
			}
			if (!paused && running.waits())
				schedule(edits.isEmpty() ? PAUSE : 0);
			return true;
		}

		/** All edits that there are, as one. */
		private void take() {
			var changed = new ArrayList<RowChange>();
			AnnotationDocument header = null;
			for (var edit = edits.poll(); edit != null; edit = edits.poll()) {
				changed.addAll(edit.rows);
				header = edit.header == null ? header : edit.header;
			}
			paused = false;
			running.apply(changed, header);
		}

		private void tell(Findings findings) {
			Tasks.later(display, () -> {
				if (!closed && follower == this) {
					errorsBlock = blocks;
					mayOverride = overrides;
					session.context().findings().set(findings);
				}
			});
		}
	}
}
