package org.labelwright.ui.internal.views;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.store.Comment;
import org.labelwright.store.Member;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** What the team says about the open item and the objects in it: threads on the left, the chosen one and a field to write in on the right. */
public final class CommentsView extends EditingView implements Rows {

	private static final int ROW = 36;
	private static final int POPUP = 300;
	private static final String INDENT = "\u2003"; //$NON-NLS-1$
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

	private RowList table;
	private Text thread;
	private Label about;
	private Text text;
	private Button send;
	private Button answer;
	private Button resolve;
	/** Each comment, and after it its answers. */
	private List<Comment> comments = List.of();
	private List<Member> members = List.of();
	/** What is answered by what is written; null when it is a comment of its own. */
	private Comment answered;
	private int turn;

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new RowList(sash, SWT.SINGLE, ROW, this);
		table.column(Messages.CommentsView_comment, null, 200, SWT.LEFT, null);
		table.addListener(SWT.Resize, event -> table.width(0, table.getClientArea().width));
		table.addListener(SWT.Selection, event -> chosen());
		table.addListener(SWT.DefaultSelection, event -> answer());
		var right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).spacing(4, 4).applyTo(right);
		thread = new Text(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(100, 20).applyTo(thread);
		about = new Label(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(about);
		text = new Text(right, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		text.setMessage(Messages.CommentsView_write);
		text.setToolTipText(Messages.CommentsView_writeHint);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, 2 * text.getLineHeight()).applyTo(text);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Modify, event -> enable());
		send = Buttons.push(right, Messages.CommentsView_send, this::send);
		answer = Buttons.push(right, Messages.CommentsView_answer, this::answer);
		resolve = Buttons.push(right, Messages.CommentsView_resolve, this::resolve);
		sash.setWeights(45, 55);
	}

	/** Enter sends, with Shift it begins a line; Escape gives up an answer; an at sign offers the members. */
	private void key(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			send();
		} else if (event.keyCode == SWT.ESC && answered != null) {
			event.doit = false;
			answered = null;
			tellAbout();
		} else if (event.character == '@' && !members.isEmpty() && beginsWord()) {
			event.doit = false;
			mention();
		}
	}

	private boolean beginsWord() {
		int caret = text.getCaretPosition();
		return caret == 0 || !Character.isLetterOrDigit(text.getText().charAt(caret - 1));
	}

	private void mention() {
		new ChoicePopup<>(getSite().getShell(), Messages.CommentsView_mention, Messages.CommentsView_mentionHint, members,
				member -> NLS.bind(Messages.CommentsView_member, member.user().name(), member.user().id()), member -> Icons.image("note"), POPUP, //$NON-NLS-1$
				member -> insert('@' + member.user().id() + ' '), () -> insert("@")).open(); //$NON-NLS-1$
	}

	private void insert(String written) {
		if (text.isDisposed())
			return;
		text.setFocus();
		text.insert(written);
	}

	@Override
	void connect(OpenItem opened) {
		answered = null;
		text.setText(""); //$NON-NLS-1$
		listen(opened.editing().selection().listen(selection -> tellAbout()));
		tellAbout();
		read(null);
	}

	@Override
	void disconnect() {
		turn++;
		comments = List.of();
		answered = null;
		if (!table.isDisposed())
			table.count(0);
	}

	@Override
	void changed(DocumentDelta delta) {
		// comments are not of the document
	}

	@Override
	Control focusControl() {
		return text;
	}

	private record Read(List<Comment> comments, List<Member> members) {
	}

	private ProjectStore store() {
		return host().project().orElseThrow().store();
	}

	/** @param chosenId id of the comment to choose then; null for the one that is chosen now */
	private void read(String chosenId) {
		int asked = ++turn;
		var store = store();
		var itemId = item().item().id();
		var kept = chosenId != null ? chosenId : selected().map(Comment::id).orElse(null);
		Tasks.start(Messages.CommentsView_read, false, monitor -> new Read(threads(store.comments().ofItem(itemId)), store.team().members()), read -> {
			if (asked != turn || table.isDisposed())
				return;
			comments = read.comments;
			members = read.members;
			table.count(comments.size());
			select(kept);
		}, failure -> Failures.log(Messages.CommentsView_read, failure));
	}

	private static List<Comment> threads(List<Comment> all) {
		var ordered = new ArrayList<Comment>();
		for (var comment : all)
			if (comment.replyTo() == null) {
				ordered.add(comment);
				all.stream().filter(reply -> comment.id().equals(reply.replyTo())).forEach(ordered::add);
			}
		return ordered;
	}

	private void select(String id) {
		table.select(IntStream.range(0, comments.size()).filter(i -> comments.get(i).id().equals(id)).findFirst().orElse(-1));
		showThread();
	}

	private Optional<Comment> selected() {
		int row = table.selection().nextSetBit(0);
		return row >= 0 && row < comments.size() ? Optional.of(comments.get(row)) : Optional.empty();
	}

	/** The comment that a thread began with. */
	private Comment root(Comment comment) {
		return comments.stream().filter(one -> one.id().equals(comment.replyTo())).findFirst().orElse(comment);
	}

	private void chosen() {
		showThread();
		selected().map(this::root).filter(root -> root.objectId() != null && item().editor().annotation(root.objectId()).isPresent())
				.ifPresent(root -> item().editing().selection().set(List.of(root.objectId())));
	}

	private void showThread() {
		var root = selected().map(this::root);
		var lines = new ArrayList<String>();
		for (var comment : comments)
			if (root.isPresent() && root(comment).id().equals(root.get().id()))
				lines.add(NLS.bind(Messages.CommentsView_said, comment.author().name(), comment.text()));
		thread.setText(comments.isEmpty() ? Messages.CommentsView_none : String.join("\n", lines)); //$NON-NLS-1$
		enable();
	}

	private void enable() {
		var root = selected().map(this::root);
		boolean writable = item() != null && store().writable();
		text.setEditable(writable);
		send.setEnabled(writable && !text.getText().isBlank());
		answer.setEnabled(writable && root.isPresent());
		resolve.setEnabled(writable && root.isPresent());
		resolve.setText(root.isPresent() && root.get().resolved() ? Messages.CommentsView_reopen : Messages.CommentsView_resolve);
		resolve.getParent().layout();
	}

	private void tellAbout() {
		if (answered != null)
			about.setText(NLS.bind(Messages.CommentsView_aboutAnswer, answered.author().name()));
		else
			about.setText(selectedObject().map(object -> NLS.bind(Messages.CommentsView_aboutObject, name(object))).orElse(Messages.CommentsView_aboutItem));
		about.getParent().layout();
		enable();
	}

	private Optional<Annotation> selectedObject() {
		return item() == null ? Optional.empty()
				: item().editing().selection().primary().flatMap(id -> item().editor().annotation(id));
	}

	private String name(Annotation object) {
		var label = object.getLabelId() == null ? Optional.<String>empty()
				: item().editing().schema().label(object.getLabelId()).map(known -> known.getName());
		return label.orElse(Messages.CommentsView_object);
	}

	private void answer() {
		if (selected().isEmpty() || !store().writable())
			return;
		answered = root(selected().get());
		tellAbout();
		text.setFocus();
	}

	private void send() {
		var written = text.getText().strip();
		if (item() == null || written.isEmpty())
			return;
		var store = store();
		var who = host().project().orElseThrow().user();
		var itemId = item().item().id();
		var to = answered;
		var objectId = selectedObject().map(Annotation::getId).orElse(null);
		var documentId = objectId == null ? null : item().document().getId();
		// at once: what is written while this is on its way is another comment
		text.setText(""); //$NON-NLS-1$
		answered = null;
		tellAbout();
		start(Messages.CommentsView_send, () -> to != null ? store.comments().reply(to.id(), written, who).id()
				: store.comments().add(itemId, documentId, objectId, written, who).id(), () -> giveBack(written, to));
	}

	private void giveBack(String written, Comment to) {
		text.setText(text.getText().isBlank() ? written : written + '\n' + text.getText());
		answered = answered == null ? to : answered;
		tellAbout();
	}

	private void resolve() {
		var root = selected().map(this::root);
		if (root.isEmpty())
			return;
		var store = store();
		var who = host().project().orElseThrow().user();
		start(Messages.CommentsView_resolve, () -> {
			store.comments().resolve(root.get().id(), !root.get().resolved(), who);
			return root.get().id();
		}, () -> {
			// nothing was taken from the field
		});
	}

	private interface Write {
		/** @return id of the comment to choose then */
		String run() throws Exception;
	}

	private void start(String name, Write write, Runnable failed) {
		var opened = item();
		Tasks.start(name, false, monitor -> write.run(), id -> {
			if (!table.isDisposed() && item() == opened)
				read(id);
		}, failure -> {
			if (!table.isDisposed() && item() == opened)
				failed.run();
			Failures.show(name, failure);
		});
	}

	@Override
	public String text(int row, int column) {
		if (row >= comments.size())
			return ""; //$NON-NLS-1$
		var comment = comments.get(row);
		var who = NLS.bind(Messages.CommentsView_row, comment.author().name(), TIME.format(comment.at()));
		if (comment.replyTo() != null)
			return NLS.bind(Messages.CommentsView_answerRow, who);
		var object = comment.objectId() == null ? Optional.<Annotation>empty() : item().editor().annotation(comment.objectId());
		return object.map(found -> NLS.bind(Messages.CommentsView_objectRow, who, name(found))).orElse(who);
	}

	@Override
	public String detail(int row, int column) {
		if (row >= comments.size())
			return ""; //$NON-NLS-1$
		var comment = comments.get(row);
		var line = comment.text().lines().findFirst().orElse(""); //$NON-NLS-1$
		return comment.replyTo() != null ? INDENT + line : line;
	}

	@Override
	public Image image(int row, int column) {
		if (row >= comments.size() || comments.get(row).replyTo() != null)
			return null;
		return Icons.image(comments.get(row).resolved() ? "saved" : "note"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
