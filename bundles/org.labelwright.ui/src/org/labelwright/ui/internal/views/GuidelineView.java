package org.labelwright.ui.internal.views;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.labelwright.guideline.GuidelineChange;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.quality.guideline.OutdatedOperation;
import org.labelwright.store.GuidelineVersion;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;
import org.labelwright.ui.internal.guideline.Changes;
import org.labelwright.ui.internal.guideline.EdgeCases;
import org.labelwright.ui.internal.guideline.Elements;
import org.labelwright.ui.internal.guideline.ExamplePictures;
import org.labelwright.ui.internal.guideline.GuidelineDesk;
import org.labelwright.ui.internal.guideline.GuidelinePages;
import org.labelwright.ui.internal.guideline.Openings;
import org.labelwright.ui.internal.guideline.Subject;
import org.labelwright.ui.internal.page.PageLook;
import org.labelwright.ui.internal.page.PageWriter;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/**
 * What the guideline says of the label that is chosen, of that of the selected object, or of the question that is answered; and what annotators
 * asked about such things.
 */
public final class GuidelineView extends EditingView implements Rows, GuidelineDesk.Listener {

	private static final int ROW = 40;
	private static final int MOST_ROWS = 3;
	private static final int MARGIN = 8;

	private GuidelineDesk desk;
	private Composite notice;
	private Label noticeText;
	/** Says that the document was begun under an older version, and what changed since of what it has. */
	private Label older;
	private CLabel about;
	private Text search;
	private StyledText text;
	private PageLook page;
	private ExamplePictures pictures;
	private RowList list;
	private Label asking;
	private Text written;
	private Button ask;
	/** What only leads do with a question that is chosen. */
	private Composite leading;
	private Button answer;
	private Button edgeCase;
	private List<OpenQuestion> questions = List.of();
	/** The question that is answered by what is written; null when a question is asked. */
	private OpenQuestion answered;
	/** What the page is about: a label, or a question of the schema. */
	private Subject subject;
	private GuidelinePages.Laid laid;
	/** The version that the document named when that was looked at last; null for none. */
	private String begun;
	/** Ids of what changed since the document was begun. */
	private Set<String> changed = Set.of();

	@Override
	void createContents(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		createNotice(parent);
		older = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(120, SWT.DEFAULT).exclude(true).applyTo(older);
		older.setVisible(false);
		var top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		about = new CLabel(top, SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(about);
		search = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.GuidelineView_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addListener(SWT.Modify, event -> lay(true));
		page = new PageLook(parent, MARGIN, target -> target.startsWith(GuidelinePages.OPEN),
				target -> Openings.open(desk.host(), desk.state().published(), target.substring(GuidelinePages.OPEN.length())));
		text = page.control();
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(text);
		pictures = new ExamplePictures(text, () -> lay(false));
		createQuestions(parent);
		desk = GuidelineDesk.of(host());
		desk.addListener(this);
	}

	private void createNotice(Composite parent) {
		notice = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(notice);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notice);
		noticeText = new Label(notice, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(noticeText);
		Buttons.push(notice, Messages.GuidelineView_acknowledge, this::acknowledge);
	}

	private void createQuestions(Composite parent) {
		list = new RowList(parent, SWT.SINGLE, ROW, this);
		list.column(Messages.GuidelineView_asked, null, 200, SWT.LEFT, null);
		list.addListener(SWT.Resize, event -> list.width(0, list.getClientArea().width));
		list.addListener(SWT.Selection, event -> enable());
		list.addListener(SWT.DefaultSelection, event -> answer());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(list);
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(4, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		asking = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(asking);
		written = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER);
		written.setMessage(Messages.GuidelineView_write);
		written.setToolTipText(Messages.CommentsView_writeHint);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, 2 * written.getLineHeight()).applyTo(written);
		written.addListener(SWT.KeyDown, this::key);
		written.addListener(SWT.Modify, event -> enable());
		ask = Buttons.push(area, Messages.GuidelineView_ask, this::send);
		leading = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(leading);
		GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(leading);
		leading.setVisible(false);
		answer = Buttons.push(leading, Messages.GuidelineView_answer, this::answer);
		edgeCase = Buttons.push(leading, Messages.Guideline_makeEdgeCase, this::makeEdgeCase);
	}

	/** Enter sends, with Shift it begins a line; Escape gives up an answer. */
	private void key(Event event) {
		if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			send();
		} else if (event.keyCode == SWT.ESC && answered != null) {
			event.doit = false;
			answered = null;
			enable();
		}
	}

	@Override
	void connect(OpenItem opened) {
		answered = null;
		written.setText(""); //$NON-NLS-1$
		var editing = opened.editing();
		listen(editing.selection().listen(selection -> object().map(Annotation::getLabelId).ifPresentOrElse(this::followLabel, this::enable)));
		listen(editing.activeLabelId().listen(this::followLabel));
		listen(editing.focusedQuestionId().listen(this::follow));
		pictures.show(host().project().orElse(null));
		subject = null;
		changed = Set.of();
		deskChanged();
		followLabel(object().map(Annotation::getLabelId).orElse(editing.activeLabelId().get()));
	}

	@Override
	void disconnect() {
		answered = null;
		questions = List.of();
		if (!list.isDisposed())
			list.count(0);
	}

	@Override
	void changed(DocumentDelta delta) {
		if (!Objects.equals(begun, item().document().getGuidelineVersion()))
			readOlder(); // it was checked, or that was undone
		var now = object().map(Annotation::getLabelId);
		if (now.isPresent() && delta.rows().stream().anyMatch(row -> item().editing().selection().contains(row.id())))
			followLabel(now.get());
	}

	@Override
	Control focusControl() {
		return search;
	}

	private Optional<Annotation> object() {
		return item() == null ? Optional.empty() : item().editing().selection().primary().flatMap(id -> item().editor().annotation(id));
	}

	private void followLabel(String labelId) {
		if (labelId == null || item() == null)
			return;
		item().editing().focusedQuestionId().set(null);
		follow(labelId);
	}

	private void follow(String subjectId) {
		if (item() == null || subjectId == null)
			return;
		var found = Subject.find(item().editing().schema(), subjectId).orElse(null);
		if (!Objects.equals(found, subject)) {
			subject = found;
			lay(true);
		}
		enable();
	}

	private Set<String> subjects() {
		if (subject == null)
			return Set.of();
		var ids = new LinkedHashSet<>(Subject.ofLabel(item().editing().schema(), subject.id()));
		ids.add(subject.id());
		return ids;
	}

	@Override
	public void deskChanged() {
		if (item() == null || text.isDisposed())
			return;
		var unread = desk.state().unread();
		Layouts.show(notice, unread != null && desk.state().annotates());
		if (unread != null)
			noticeText.setText(news(unread, desk.state().changes()));
		readOlder();
	}

	private static String news(GuidelineVersion unread, List<GuidelineChange> changes) {
		var text = NLS.bind(unread.note().isEmpty() ? Messages.GuidelineView_new : Messages.GuidelineView_newNote, unread.version(), unread.note());
		return changes.isEmpty() ? text : text + '\n' + Changes.sentence(changes);
	}

	/** Shows the page, and what changed of the guideline since the open document was begun. */
	private void readOlder() {
		var opened = item();
		var published = desk.state().published();
		begun = opened.document().getGuidelineVersion();
		if (published == null || begun == null || begun.equals(published.getVersion())) {
			showOlder(List.of());
			return;
		}
		notice.getParent().layout(true, true);
		lay(false);
		var since = begun;
		desk.changesSince(since, published, changes -> {
			if (item() == opened && since.equals(begun) && !text.isDisposed())
				showOlder(changes);
		});
	}

	/** Marks what changed, and says so where the document has anything that it is about. */
	private void showOlder(List<GuidelineChange> changes) {
		var subjectIds = OutdatedOperation.touched(item().document(), OutdatedOperation.subjects(changes), item().editing().schema());
		var touched = changes.stream().filter(change -> change.subjectIds().stream().anyMatch(subjectIds::contains)).toList();
		changed = changes.stream().map(change -> change.element().getId()).filter(Objects::nonNull).collect(Collectors.toSet());
		if (!touched.isEmpty())
			older.setText(NLS.bind(Messages.GuidelineView_older, item().document().getGuidelineVersion(), Changes.sentence(touched)));
		Layouts.show(older, !touched.isEmpty());
		older.getParent().layout(true, true);
		lay(false);
	}

	/** @param other whether the page is of something else than before */
	private void lay(boolean other) {
		if (item() == null)
			return;
		about.setText(subject == null ? Messages.GuidelineView_all : subject.name());
		about.setImage(subject == null || subject.color() == null ? null : Swatches.image(subject.color()));
		var published = desk.state().published();
		if (published == null) {
			page.show(PageWriter.write(desk.state().leads() ? Messages.GuidelineView_noneLead : Messages.GuidelineView_none),
					Map.of());
			laid = null;
		} else {
			laid = GuidelinePages.about(published, subjects(), search.getText(), changed);
			var shown = laid.page().text().isBlank() ? PageWriter.write(Messages.GuidelineView_nothing) : laid.page();
			if (other)
				page.show(shown, pictures.of(laid));
			else
				page.replace(shown, pictures.of(laid));
		}
		showQuestions();
	}

	/** Those about the open item first, then those about the same label or question; without a label all. */
	private void showQuestions() {
		var chosen = chosen().map(OpenQuestion::getId).orElse(null);
		var itemId = item().item().id();
		var about = subjects();
		questions = desk.state().questions().stream()
				.filter(question -> itemId.equals(question.getItemId()) || about.isEmpty() || question.getSubjectIds().stream().anyMatch(about::contains))
				.sorted(Comparator.comparing(question -> !itemId.equals(question.getItemId()))).toList();
		list.count(questions.size());
		var place = (GridData) list.getLayoutData();
		int height = Math.min(MOST_ROWS, questions.size()) * ROW + list.header(0).height + 2;
		Layouts.show(list, !questions.isEmpty());
		if (place.heightHint != height) {
			place.heightHint = height;
			list.getParent().layout();
		}
		select(chosen);
	}

	private void select(String id) {
		list.select(IntStream.range(0, questions.size()).filter(i -> questions.get(i).getId().equals(id)).findFirst().orElse(-1));
		enable();
	}

	private Optional<OpenQuestion> chosen() {
		int row = list.selection().nextSetBit(0);
		return row >= 0 && row < questions.size() ? Optional.of(questions.get(row)) : Optional.empty();
	}

	private void enable() {
		if (item() == null)
			return;
		var state = desk.state();
		asking.setText(answered != null ? NLS.bind(Messages.GuidelineView_answering, state.name(answered.getAskedBy()), Elements.name(answered))
				: object().map(object -> NLS.bind(Messages.GuidelineView_askObject, label(object))).orElse(Messages.GuidelineView_askItem));
		written.setEditable(state.annotates());
		ask.setText(answered != null ? Messages.GuidelineView_sendAnswer : Messages.GuidelineView_ask);
		ask.setEnabled(state.annotates() && !written.getText().isBlank());
		answer.setEnabled(state.leads() && chosen().isPresent());
		edgeCase.setEnabled(state.leads() && chosen().filter(question -> question.getAnswer() != null).isPresent());
		Layouts.show(leading, answer.isEnabled());
		ask.getParent().layout();
	}

	private String label(Annotation object) {
		return Optional.ofNullable(object.getLabelId()).flatMap(id -> item().editing().schema().label(id)).map(known -> known.getName())
				.orElse(Messages.CommentsView_object);
	}

	/** Gives the keyboard to the field in which a question about the selected object is written. */
	public void ask() {
		answered = null;
		enable();
		written.setFocus();
	}

	private void answer() {
		if (chosen().isEmpty() || !desk.state().leads())
			return;
		answered = chosen().get();
		enable();
		written.setFocus();
	}

	private void send() {
		var said = written.getText().strip();
		if (item() == null || said.isEmpty())
			return;
		var question = answered;
		// at once: what is written while this is on its way is another question
		written.setText(""); //$NON-NLS-1$
		answered = null;
		if (question != null) {
			desk.write(Messages.GuidelineView_sendAnswer, (guidelines, user) -> guidelines.answer(question.getId(), said, user), () -> giveBack(said, question));
		} else {
			var object = object();
			var subjectIds = object.map(Annotation::getLabelId).or(() -> Optional.ofNullable(subject).map(Subject::id)).map(List::of).orElse(List.of());
			var itemId = item().item().id();
			var objectId = object.map(Annotation::getId).orElse(null);
			desk.write(Messages.GuidelineView_ask, (guidelines, user) -> guidelines.ask(itemId, objectId, subjectIds, said, user), () -> giveBack(said, null));
		}
		enable();
	}

	/** What could not be sent is there to be sent again, unless something else is written already. */
	private void giveBack(String said, OpenQuestion question) {
		if (written.isDisposed() || !written.getText().isEmpty())
			return;
		written.setText(said);
		answered = question;
		enable();
	}

	/** Makes an edge case of the chosen question and its answer. */
	public void makeEdgeCase() {
		chosen().filter(question -> question.getAnswer() != null && desk.state().leads())
				.ifPresent(question -> EdgeCases.make(desk, question, made -> asking.setText(Messages.GuidelineView_edgeCaseMade)));
	}

	private void acknowledge() {
		var unread = desk.state().unread();
		if (unread != null)
			desk.write(Messages.GuidelineView_acknowledge, (guidelines, user) -> guidelines.acknowledge(unread.version(), user));
	}

	@Override
	public String text(int row, int column) {
		return row < questions.size() ? Elements.name(questions.get(row)) : ""; //$NON-NLS-1$
	}

	@Override
	public String detail(int row, int column) {
		if (row >= questions.size())
			return ""; //$NON-NLS-1$
		var question = questions.get(row);
		return question.getAnswer() == null ? NLS.bind(Messages.GuidelineView_unanswered, desk.state().name(question.getAskedBy()))
				: NLS.bind(Messages.GuidelineView_answeredBy, desk.state().name(question.getAnsweredBy()), question.getAnswer().lines().findFirst().orElse("")); //$NON-NLS-1$
	}

	@Override
	public Image image(int row, int column) {
		return row < questions.size() ? Icons.image(Elements.icon(questions.get(row))) : null;
	}

	@Override
	public void dispose() {
		if (desk != null)
			desk.removeListener(this);
		super.dispose();
	}
}
