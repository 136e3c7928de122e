package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Bodies;
import org.labelwright.store.internal.Conditions;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.GuidelineRows;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Pictures;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.StoredHistory;
import org.labelwright.store.internal.StoredRow.EntityRow;
import org.labelwright.store.internal.TaskQueue;

/**
 * What annotators of a project should do: a draft that leads edit, the versions that were published, who has read them, and
 * what annotators asked. Methods read or write the disk: not for the user interface's thread. Safe on any other, several at
 * once.
 */
public final class Guidelines {

	/** Most characters of a question or an answer. */
	public static final int MOST = 20_000;
	/** Most bytes of a picture. */
	public static final int MOST_PICTURE_BYTES = 10 << 20;
	/** The beginning of the names of pictures, as the text of a guideline writes them. */
	public static final String PICTURES = "images/"; //$NON-NLS-1$

	private static final int MOST_VERSION = 40;
	private static final String OPEN = "open"; //$NON-NLS-1$
	private static final String ANSWERED = "answered"; //$NON-NLS-1$

	private final Database database;
	private final AtomicBoolean editing = new AtomicBoolean();

	Guidelines(Database database) {
		this.database = database;
	}

	private record VersionContent(String note, String guideline) {
	}

	private record QuestionContent(String question) {
	}

	/**
	 * Which questions are wanted. Each component that is given must hold.
	 *
	 * @param itemId that came up on this item; null for any
	 * @param open   only those without an answer
	 * @param asker  id of who asked; null for any
	 */
	public record Filter(String itemId, boolean open, String asker) {

		/** All questions. */
		public static final Filter ALL = new Filter(null, false, null);
	}

	/**
	 * Opens the draft to be edited, with the history of undo and redo as it was. Of those who may not edit it, who may is said
	 * by {@link GuidelineSession#readOnly}.
	 *
	 * @param thread runs tasks on the session's thread, such as {@code display::asyncExec}
	 * @throws StoreException {@code guideline.open} when it is open already
	 */
	public GuidelineSession open(User who, Executor thread) throws StoreException {
		if (!editing.compareAndSet(false, true))
			throw new StoreException(Problem.error("guideline.open", GuidelineRows.ROOT, Messages.guidelineOpen, Messages.documentOpen_remedy)); //$NON-NLS-1$
		boolean opened = false;
		try {
			if (database.writable())
				database.writeNow(connection -> null); // edits of a session that was just closed
			var session = database.read(connection -> {
				var made = new GuidelineSession(who, GuidelineRows.read(connection), StoredHistory.ofGuideline(connection, who), database, thread,
						() -> editing.set(false));
				if (!Rights.has(connection, who, Role.LEAD))
					made.restrict(Rights.refusal(connection, who, Role.LEAD).toString());
				return made;
			});
			opened = true;
			return session;
		} finally {
			if (!opened)
				editing.set(false);
		}
	}

	/** Opens the draft on a thread without an event loop; what became of edits is told by {@link GuidelineSession#flush}. */
	public GuidelineSession open(User who) throws StoreException {
		return open(who, new TaskQueue());
	}

	/** The draft as it is stored; without sections when nobody has begun one. Changes to it are not stored. */
	public Guideline draft() throws StoreException {
		return database.read(GuidelineRows::read);
	}

	/** What was published, in the order in which it was. */
	public List<GuidelineVersion> versions() throws StoreException {
		return database.read(Guidelines::versions);
	}

	private static List<GuidelineVersion> versions(Connection connection) throws SQLException, StoreException {
		var users = Entities.users(connection);
		var versions = new ArrayList<GuidelineVersion>();
		for (var row : Entities.list(connection, RowKind.GUIDELINE_VERSION, "")) //$NON-NLS-1$
			versions.add(version(row, users));
		return versions;
	}

	private static GuidelineVersion version(EntityRow row, Function<String, User> users) throws StoreException {
		return new GuidelineVersion(row.id(), users.apply(row.userId()), Instant.ofEpochMilli(row.at()), Entities.content(row, VersionContent.class).note());
	}

	/** The version in force: what was published last. */
	public Optional<GuidelineVersion> latest() throws StoreException {
		return last(versions());
	}

	private static Optional<GuidelineVersion> last(List<GuidelineVersion> versions) {
		return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
	}

	/** The guideline as it was published under this name. */
	public Optional<Guideline> published(String version) throws StoreException {
		return database.read(connection -> {
			var row = Entities.find(connection, RowKind.GUIDELINE_VERSION, version);
			return row.isEmpty() ? Optional.empty() : Optional.of(guideline(row.get()));
		});
	}

	private static Guideline guideline(EntityRow row) throws StoreException {
		return Bodies.read(Entities.content(row, VersionContent.class).guideline(), Guideline.class, row.id());
	}

	/**
	 * Publishes the draft as it is. Whoever does so has acknowledged it. Takes a lead.
	 *
	 * @param version what to call it; null for the next number
	 * @param note    what to say to those who read it
	 * @throws StoreException {@code team.notAllowed}, {@code guideline.empty}, {@code guideline.unchanged} when it is as it was
	 *                        published last, {@code guideline.version} when the name is taken or none
	 */
	public GuidelineVersion publish(String version, String note, User who) throws StoreException {
		return database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			var draft = GuidelineRows.read(connection);
			if (draft.getSections().isEmpty())
				throw new StoreException(Problem.error("guideline.empty", GuidelineRows.ROOT, Messages.guidelineEmpty, Messages.guidelineEmpty_remedy)); //$NON-NLS-1$
			var before = versions(connection);
			requireChange(connection, draft, before);
			var name = name(version, before);
			draft.setVersion(name);
			var made = new GuidelineVersion(name, who, now(), note == null ? "" : note.strip()); //$NON-NLS-1$
			Entities.register(connection, who);
			Entities.write(connection, Entities.Change.put(who, NLS.bind(Messages.label_publish, name), null,
					Entities.row(RowKind.GUIDELINE_VERSION, new Entities.Columns(name, null, who.id(), null, null, made.at().toEpochMilli()),
							new VersionContent(made.note(), Bodies.write(draft))),
					row(new Acknowledgement(name, who, made.at()))));
			return made;
		});
	}

	private static void requireChange(Connection connection, Guideline draft, List<GuidelineVersion> versions) throws SQLException, StoreException {
		if (versions.isEmpty())
			return;
		var last = versions.getLast().version();
		var published = guideline(Entities.find(connection, RowKind.GUIDELINE_VERSION, last).orElseThrow());
		published.setVersion(null);
		if (EcoreUtil.equals(draft, published))
			throw new StoreException(Problem.error("guideline.unchanged", GuidelineRows.ROOT, NLS.bind(Messages.guidelineUnchanged, last), "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(String wanted, List<GuidelineVersion> before) throws StoreException {
		if (wanted == null) {
			int next = before.size() + 1;
			while (taken(Integer.toString(next), before))
				next++;
			return Integer.toString(next);
		}
		var name = wanted.strip();
		if (name.isEmpty() || name.length() > MOST_VERSION || name.chars().anyMatch(Character::isISOControl) || taken(name, before))
			throw new StoreException(Problem.error("guideline.version", name, NLS.bind(Messages.guidelineVersion, MOST_VERSION), //$NON-NLS-1$
					Messages.guidelineVersion_remedy));
		return name;
	}

	private static boolean taken(String name, List<GuidelineVersion> versions) {
		return versions.stream().anyMatch(version -> version.version().equals(name));
	}

	private static Instant now() {
		return Instant.ofEpochMilli(System.currentTimeMillis());
	}

	private static EntityRow row(Acknowledgement acknowledgement) {
		return Entities.row(RowKind.ACKNOWLEDGEMENT,
				new Entities.Columns(acknowledgement.version() + '\n' + acknowledgement.by().id(), null, acknowledgement.by().id(),
						acknowledgement.version(), null, acknowledgement.at().toEpochMilli()), null);
	}

	/**
	 * Notes that someone has read a version; does nothing when that is noted. Anybody who annotates may do so.
	 *
	 * @throws StoreException {@code team.notAllowed}, or {@code guideline.noVersion}
	 */
	public void acknowledge(String version, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.ANNOTATOR);
			if (Entities.find(connection, RowKind.GUIDELINE_VERSION, version).isEmpty())
				throw new StoreException(Problem.error("guideline.noVersion", version, NLS.bind(Messages.guidelineNoVersion, version), "")); //$NON-NLS-1$ //$NON-NLS-2$
			var row = row(new Acknowledgement(version, who, now()));
			if (Entities.find(connection, RowKind.ACKNOWLEDGEMENT, row.id()).isEmpty()) {
				Entities.register(connection, who);
				Entities.write(connection, Entities.Change.put(who, NLS.bind(Messages.label_acknowledge, version), null, row));
			}
			return null;
		});
	}

	/** Who has read what, in the order in which it was noted. */
	public List<Acknowledgement> acknowledgements() throws StoreException {
		return database.read(connection -> {
			var users = Entities.users(connection);
			return Entities.list(connection, RowKind.ACKNOWLEDGEMENT, "").stream() //$NON-NLS-1$
					.map(row -> new Acknowledgement(row.topic(), users.apply(row.userId()), Instant.ofEpochMilli(row.at()))).toList();
		});
	}

	/** The version in force, unless this user has acknowledged it. */
	public Optional<GuidelineVersion> unread(User who) throws StoreException {
		return database.read(connection -> {
			var latest = last(versions(connection));
			return latest.isPresent() && Entities.list(connection, RowKind.ACKNOWLEDGEMENT, "e.topic = ? AND e.user_id = ?", latest.get().version(), //$NON-NLS-1$
					who.id()).isEmpty() ? latest : Optional.empty();
		});
	}

	/** The last version that a user has acknowledged: what changed since is news to him or her. */
	public Optional<GuidelineVersion> lastRead(User who) throws StoreException {
		return database.read(connection -> {
			var read = Entities.list(connection, RowKind.ACKNOWLEDGEMENT, "e.user_id = ?", who.id()).stream().map(EntityRow::topic).toList(); //$NON-NLS-1$
			return last(versions(connection).stream().filter(version -> read.contains(version.version())).toList());
		});
	}

	/**
	 * Asks a question, which does not touch the draft. Anybody who annotates may do so.
	 *
	 * @param itemId       the item that it came up on; null for none
	 * @param annotationId the object that it came up on; null for none
	 * @param subjectIds   labels, attributes and questions of the schema that it is about
	 * @param text         Markdown
	 * @throws StoreException {@code team.notAllowed}, {@code guideline.text} when the text is empty or too long, {@code store.noItem}
	 */
	public OpenQuestion ask(String itemId, String annotationId, List<String> subjectIds, String text, User who) throws StoreException {
		var question = GuidelineFactory.eINSTANCE.createOpenQuestion();
		question.setId(Ids.next());
		question.setItemId(itemId);
		question.setAnnotationId(annotationId);
		question.getSubjectIds().addAll(subjectIds);
		question.setDescription(checked(text, question.getId()));
		question.setAskedBy(who.id());
		question.setAskedAt(now());
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.ANNOTATOR);
			Entities.register(connection, who);
			Entities.write(connection, Entities.Change.put(who, Messages.label_ask, itemId, row(question)));
			return null;
		});
		return question;
	}

	private static String checked(String text, String id) throws StoreException {
		var stripped = text.strip();
		if (stripped.isEmpty() || stripped.length() > MOST)
			throw new StoreException(Problem.error("guideline.text", id, NLS.bind(Messages.guidelineText, MOST), "")); //$NON-NLS-1$ //$NON-NLS-2$
		return stripped;
	}

	private static EntityRow row(OpenQuestion question) {
		return Entities.row(RowKind.OPEN_QUESTION,
				new Entities.Columns(question.getId(), question.getItemId(), question.getAskedBy(), question.getAnnotationId(),
						question.getAnswer() == null ? OPEN : ANSWERED, question.getAskedAt().toEpochMilli()),
				new QuestionContent(Bodies.write(question)));
	}

	private static OpenQuestion question(EntityRow row) throws StoreException {
		return Bodies.read(Entities.content(row, QuestionContent.class).question(), OpenQuestion.class, row.id());
	}

	/** Questions in the order in which they were asked. */
	public List<OpenQuestion> questions(Filter filter) throws StoreException {
		var conditions = new Conditions();
		if (filter.itemId() != null)
			conditions.and("i.id = ?", filter.itemId()); //$NON-NLS-1$
		if (filter.open())
			conditions.and("e.state = ?", OPEN); //$NON-NLS-1$
		if (filter.asker() != null)
			conditions.and("e.user_id = ?", filter.asker()); //$NON-NLS-1$
		return database.read(connection -> {
			var questions = new ArrayList<OpenQuestion>();
			for (var row : Entities.list(connection, RowKind.OPEN_QUESTION, conditions.sql(), conditions.parameters()))
				questions.add(question(row));
			return questions;
		});
	}

	/**
	 * Answers a question, or puts another answer in place of the one it has. Takes a lead.
	 *
	 * @param text Markdown
	 * @throws StoreException as {@link #ask}, or {@code guideline.noQuestion}
	 */
	public OpenQuestion answer(String questionId, String text, User who) throws StoreException {
		var answer = checked(text, questionId);
		return database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			var question = question(stored(connection, questionId));
			question.setAnswer(answer);
			question.setAnsweredBy(who.id());
			question.setAnsweredAt(now());
			Entities.write(connection, Entities.Change.put(who, Messages.label_answer, question.getItemId(), row(question)));
			return question;
		});
	}

	/**
	 * Takes a question away; the journal keeps it. Whoever asked may do so while it has no answer, and leads.
	 *
	 * @throws StoreException {@code team.notAllowed}, or {@code guideline.noQuestion}
	 */
	public void withdraw(String questionId, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			var row = stored(connection, questionId);
			if (!who.id().equals(row.userId()) || !OPEN.equals(row.state()))
				Rights.require(connection, who, Role.LEAD);
			Entities.write(connection, Entities.Change.delete(who, Messages.label_withdrawQuestion, row));
			return null;
		});
	}

	private static EntityRow stored(Connection connection, String questionId) throws SQLException, StoreException {
		return Entities.find(connection, RowKind.OPEN_QUESTION, questionId)
				.orElseThrow(() -> new StoreException(Problem.error("guideline.noQuestion", questionId, Messages.guidelineNoQuestion, ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Keeps a picture for the text of the guideline. What a name stands for never changes, so versions keep their pictures;
	 * another picture of the same name is given a number. Takes a lead.
	 *
	 * @param fileName of which the name becomes that of the picture
	 * @param content  PNG, JPEG, GIF or WebP
	 * @return what the text is to write: {@code images/} and the name
	 * @throws StoreException {@code team.notAllowed}, or {@code guideline.picture} when it is too large or of another kind
	 */
	public String addPicture(String fileName, byte[] content, User who) throws StoreException {
		if (content.length > MOST_PICTURE_BYTES || Pictures.kind(content).isEmpty())
			throw new StoreException(Problem.error("guideline.picture", fileName, NLS.bind(Messages.guidelinePicture, MOST_PICTURE_BYTES >> 20), //$NON-NLS-1$
					Messages.guidelinePicture_remedy));
		return PICTURES + database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			Entities.register(connection, who);
			return Pictures.add(connection, fileName, content, who);
		});
	}

	/** The media type of a picture that may be kept, such as {@code image/png}; empty for other content. Does not read the disk. */
	public static Optional<String> pictureType(byte[] content) {
		return Pictures.kind(content).map(kind -> "image/" + kind); //$NON-NLS-1$
	}

	/** A picture by its name, with or without {@code images/}. */
	public Optional<byte[]> picture(String name) throws StoreException {
		return database.read(connection -> Pictures.read(connection, name.startsWith(PICTURES) ? name.substring(PICTURES.length()) : name));
	}

	/** The names of all pictures, as the text writes them, in the order in which they were added. */
	public List<String> pictures() throws StoreException {
		return database.read(connection -> Entities.list(connection, RowKind.PICTURE, "").stream().map(row -> PICTURES + row.id()).toList()); //$NON-NLS-1$
	}
}
