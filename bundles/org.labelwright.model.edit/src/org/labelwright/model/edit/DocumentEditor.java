package org.labelwright.model.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.labelwright.core.User;
import org.labelwright.model.Changes;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.internal.Recording;
import org.labelwright.model.edit.internal.StatementIndex;

/**
 * The one way to change a document. Canvas, lists and forms share an editor, and with it one history.
 * Confined to one thread, the user interface's in the workbench.
 */
public final class DocumentEditor implements AutoCloseable {

	private final AnnotationDocument document;
	private final Supplier<User> user;
	private final Clock clock;
	private final DocumentCommandStack stack = new DocumentCommandStack(this);
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
			new ReflectiveItemProviderAdapterFactory(), stack);
	private final StatementIndex index;
	private final Changes.Registration registration;
	private final Map<String, PartPlace> parts = new LinkedHashMap<>();
	private Recording recording;
	private boolean takingBack;

	/**
	 * @param document is changed by no one else as long as the editor is open; has no container
	 * @param user     who edits, asked for each edit
	 * @param clock    tells when an edit is made
	 */
	public DocumentEditor(AnnotationDocument document, Supplier<User> user, Clock clock) {
		this.document = Objects.requireNonNull(document);
		this.user = Objects.requireNonNull(user);
		this.clock = Objects.requireNonNull(clock);
		index = new StatementIndex(document);
		registration = Changes.listen(document, this::documentChanged);
	}

	private void documentChanged(Notification notification) {
		index.changed(notification);
		if (recording != null)
			recording.changed(notification);
		else if (!takingBack)
			ILog.of(DocumentEditor.class).error("The document " + document.getId() //$NON-NLS-1$
					+ " was changed by something else than a command, which is neither stored nor undone: " //$NON-NLS-1$
					+ notification.getFeature(), new IllegalStateException());
	}

	Recording startRecording() {
		if (recording != null)
			throw new IllegalStateException("a command may not execute another on the stack while it runs"); //$NON-NLS-1$
		return recording = new Recording(document, index);
	}

	void stopRecording(Recording ended) {
		ended.close();
		recording = null;
	}

	void takeBack(Recording failed) {
		takingBack = true;
		try {
			failed.takeBack();
			failed.offsets().forEach(this::place);
		} finally {
			takingBack = false;
		}
	}

	/** Makes known where a part of the item lies; called for each before anything is edited. */
	public void addPart(String id, String role, long offset) {
		parts.put(id, new PartPlace(id, role, offset));
	}

	/** The parts of the item, where they are now; empty when it has one medium. */
	public List<PartPlace> parts() {
		return List.copyOf(parts.values());
	}

	/** The part with this id. */
	public Optional<PartPlace> part(String id) {
		return Optional.ofNullable(parts.get(id));
	}

	/**
	 * Where the start of a part is on the clock of the item, in microseconds; 0 for one that is not known.
	 *
	 * @param partId null for the first part, as in annotations
	 */
	public long offset(String partId) {
		return (partId == null ? parts.values().stream().findFirst() : part(partId)).map(PartPlace::offset).orElse(0L);
	}

	/** For commands: puts a part elsewhere; nothing happens when there is no such part, or it is there. */
	void moveOffset(String partId, long offset) {
		if (recording == null)
			throw new IllegalStateException("parts are moved by commands"); //$NON-NLS-1$
		var before = parts.get(partId);
		if (before == null || before.offset() == offset)
			return;
		recording.moved(partId, before.offset());
		place(partId, offset);
	}

	private void place(String partId, long offset) {
		parts.computeIfPresent(partId, (id, part) -> new PartPlace(id, part.role(), offset));
	}

	public AnnotationDocument document() {
		return document;
	}

	/** For EMF's own commands and views. */
	public EditingDomain domain() {
		return domain;
	}

	public DocumentCommandStack commandStack() {
		return stack;
	}

	/** Who edits. */
	public User user() {
		return user.get();
	}

	/** The present moment, in whole milliseconds. */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

	/** The annotation, relation or answer with this id. */
	public Optional<Statement> find(String id) {
		return Optional.ofNullable(index.find(id));
	}

	/** The annotation with this id. */
	public Optional<Annotation> annotation(String id) {
		return index.find(id) instanceof Annotation annotation ? Optional.of(annotation) : Optional.empty();
	}

	/**
	 * Runs a command as one step of the history. One that cannot be executed is told to the listeners as
	 * refused.
	 *
	 * @return true when the document changed
	 * @throws EditFailedException when the command threw; the document is as before
	 */
	public boolean execute(Command command) {
		return stack.attempt(command);
	}

	/**
	 * Runs a command as {@link #execute} does, for those who have nothing to add to what listeners are told when it
	 * throws.
	 *
	 * @return true when the document changed
	 */
	public boolean tryExecute(Command command) {
		try {
			return execute(command);
		} catch (EditFailedException e) {
			return false; // listeners have been told
		}
	}

	/** @throws EditFailedException when the command threw; document and history are as before */
	public void undo() {
		stack.undo();
	}

	/** @throws EditFailedException when the command threw; document and history are as before */
	public void redo() {
		stack.redo();
	}

	public boolean canUndo() {
		return stack.canUndo();
	}

	public boolean canRedo() {
		return stack.canRedo();
	}

	/** Name of the step that undo would take back. */
	public Optional<String> undoLabel() {
		return Optional.ofNullable(stack.getUndoCommand()).map(DocumentCommandStack::label);
	}

	/** Name of the step that redo would do again. */
	public Optional<String> redoLabel() {
		return Optional.ofNullable(stack.getRedoCommand()).map(DocumentCommandStack::label);
	}

	/** Sets how many steps can be undone, at least 1; 1000 unless set. */
	public void setHistoryLimit(int steps) {
		stack.setLimit(steps);
	}

	/**
	 * Replaces the history, for instance by that of an earlier session. Nothing is executed.
	 *
	 * @param undoable oldest first; each fits the document once those after it are undone
	 * @param redoable in the order in which redo takes them
	 */
	public void seedHistory(List<? extends Command> undoable, List<? extends Command> redoable) {
		stack.seed(undoable, redoable);
	}

	/**
	 * Stops or allows editing.
	 *
	 * @param reason why nothing may be changed, a sentence for people; null to allow
	 */
	public void setReadOnly(String reason) {
		stack.setReadOnly(reason);
	}

	/** Why nothing may be changed; empty when it may. */
	public Optional<String> readOnly() {
		return Optional.ofNullable(stack.readOnly());
	}

	public void addListener(DocumentListener listener) {
		stack.add(listener);
	}

	public void removeListener(DocumentListener listener) {
		stack.remove(listener);
	}

	/** Lets go of the document. */
	@Override
	public void close() {
		registration.close();
		stack.flush();
	}
}
