package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.core.User;
import org.labelwright.core.modality.Modalities;
import org.labelwright.core.modality.Modality;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ImportResult;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Problems;
import org.labelwright.io.spi.Format;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.util.Documents;
import org.labelwright.store.BulkWriter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes what a format reads into a project. Takes everything back when it is closed without a commit. */
public final class ImportWriter implements ImportSink, AutoCloseable {

	/** Stands for a name that several items have. */
	private static final Item AMBIGUOUS = new Item("", "", "", null, null, -1, -1, 1, -1, null, ItemState.NEW); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final ProjectStore store;
	private final Path folder;
	private final Format format;
	private final String formatId;
	private final ImportSettings settings;
	private final SchemaMerge schema;
	private final AttributeNames attributes;
	private final MediaIndex media;
	private final Problems problems;
	private final User who;
	private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
	private final BulkWriter bulk;
	private final boolean hadItems;
	private final boolean hadParts;
	/** Of those who are known, by their ids. */
	private final Map<String, String> names;
	private final List<Path> copied = new ArrayList<>();
	private final Map<String, Target> byKey = new LinkedHashMap<>();
	private final Map<String, Target> byName = new HashMap<>();
	/** The documents of items of several parts, by the ids of the items. */
	private final Map<String, AnnotationDocument> heads = new HashMap<>();
	private Map<String, Item> byLastName;
	private Map<String, Item> byPartName;
	private Map<String, Item> byStem;
	private Map<String, Item> byForeignId;
	private boolean refused;
	private boolean committed;

	private long items;
	private long added;
	private long skipped;
	private long annotations;
	private long relations;
	private long answers;
	private long leftOut;

	/** Annotations of the item that annotations come for, by the ids they had in the source. */
	private final Map<String, Placed> placed = new HashMap<>();
	/** Ids of those that others refer to before they come, by the ids they have in the source. */
	private final Map<String, String> awaited = new HashMap<>();
	/** For whose medium annotations come. */
	private Target annotated;

	/** An annotation under its new id. */
	private record Placed(String id, Target target) {
	}

	/** Where the annotations of an item go; null id when they are left out. */
	private static final class Target {
		private final String documentId;
		/** Its medium: the item, or its part as an item. */
		private final Item item;
		/** The part of the item that this is; null when the item has one medium. */
		private final Part part;
		private final String annotatorId;
		private final Size size;
		private final Map<Replied, Answer> answers = new HashMap<>();
		private double rank;
		/** Whether the head of the document is still to be written. */
		private boolean due;
		/** The head of the document as JSON, of which a large dataset has many, while it is due; null of a part. */
		private byte[] head;
		/** The document that all parts of the item have; null of an item of one medium. */
		private AnnotationDocument shared;
		/** Whether the head is written even when nothing is said of the item. */
		private boolean news;

		/** Ids of the parts of an item that is read as one, by their roles. */
		private Map<String, String> roles = Map.of();

		/** Where goes what others than the annotator of the import say, by their ids. */
		private final Map<String, Target> others = new HashMap<>();

		Target(String documentId, Item item, Part part, String annotatorId, Size size, double rank) {
			this.documentId = documentId;
			this.item = item;
			this.part = part;
			this.annotatorId = annotatorId;
			this.size = size;
			this.rank = rank;
		}
	}

	/** To what an answer is one, and when; no time when it is about the whole. */
	private record Replied(String questionId, String part, Long time) {
		static Replied of(Answer answer) {
			return new Replied(answer.getQuestionId(), answer.getTime() == null ? null : answer.getPart(), answer.getTime());
		}
	}

	public ImportWriter(ProjectStore store, Path source, Format format, String formatId, ImportSettings settings,
			SchemaMerge schema, MediaIndex media, Problems problems, User who) throws CoreException {
		this.store = store;
		this.folder = Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
		this.format = format;
		this.formatId = formatId;
		this.settings = settings;
		this.schema = schema;
		this.attributes = schema.attributes();
		this.media = media;
		this.problems = problems;
		this.who = who;
		this.hadItems = store.items().count(ItemFilter.ALL) > 0;
		this.hadParts = store.items().anyParts();
		this.names = store.journal().names();
		this.bulk = store.bulk(NLS.bind(Messages.Import_label, source.getFileName()), who);
	}

	@Override
	public void problem(Problem problem) {
		problems.add(problem);
		refused |= settings.strict() && problem.severity() == Severity.ERROR;
	}

	@Override
	public Optional<Size> item(ImportedItem imported) throws CoreException {
		var target = imported.name() == null ? null : byName.get(imported.name());
		if (target == null) {
			target = target(imported);
			if (imported.name() != null)
				byName.put(imported.name(), target);
			if (target.documentId == null)
				skipped++;
			else
				items++;
		}
		byKey.put(imported.key(), target);
		return target.documentId == null ? Optional.empty() : Optional.of(target.size);
	}

	@Override
	public Optional<Path> media(String itemKey) {
		return Optional.ofNullable(byKey.get(itemKey)).map(target -> target.item).map(Item::media);
	}

	@Override
	public Path cache() {
		return store.cache();
	}

	private Target target(ImportedItem imported) throws CoreException {
		var known = hadItems ? known(imported) : Optional.<Item>empty();
		if (known.isPresent())
			return existing(known.get(), imported);
		if (imported.name() == null) {
			problem(Problem.error("import.item", imported.place(), NLS.bind(Messages.Import_unknownItem, imported.key()), //$NON-NLS-1$
					Messages.Import_unknownItemRemedy));
			return leftOut();
		}
		var item = make(imported);
		if (item == null)
			return leftOut();
		if (!refused) {
			bulk.addItem(item);
			added++;
		}
		return begin(item, null, imported, null, who.id());
	}

	private static Target leftOut() {
		return new Target(null, null, null, null, new Size(-1, -1), 0);
	}

	private Optional<Item> known(ImportedItem imported) throws CoreException {
		if (imported.name() == null)
			return Optional.ofNullable(byForeignId().get(imported.key()));
		var same = store.items().findByName(imported.name());
		if (!same.isEmpty())
			return Optional.of(same.getFirst());
		if (byPartName().containsKey(imported.name()))
			return Optional.of(byPartName().get(imported.name()));
		var last = byLastName().get(MediaNames.last(imported.name()));
		if (last == null && imported.content() == null)
			last = byStem().get(MediaNames.last(imported.name()));
		if (last != null && imported.content() != null && !hasContent(last, imported.content()))
			return Optional.empty(); // another text whose name happens to end so
		return Optional.ofNullable(last);
	}

	/** Items of the project by the last part of their names; a name that several have leads to null. */
	private Map<String, Item> byLastName() throws CoreException {
		if (byLastName == null) {
			byLastName = new HashMap<>();
			store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> {
				var last = MediaNames.last(row.item().name());
				byLastName.put(last, byLastName.containsKey(last) ? null : row.item());
			}, SubMonitor.convert(null));
			byPartName().forEach((name, item) -> {
				var last = MediaNames.last(name);
				byLastName.put(last, byLastName.containsKey(last) ? null : item);
			});
		}
		return byLastName;
	}

	/** Items of several parts by the names that exports give to their parts of the format's modality. */
	private Map<String, Item> byPartName() throws CoreException {
		if (byPartName == null) {
			byPartName = new HashMap<>();
			var wholes = new HashMap<String, Item>();
			var parts = new ArrayList<Part>();
			if (hadParts)
				store.items().forEachPart(parts::add);
			for (var part : parts) {
				if (!wholes.containsKey(part.itemId()))
					wholes.put(part.itemId(), store.items().find(part.itemId()).orElseThrow().item());
				if (isOfFormat(part.modalityId()))
					byPartName.putIfAbsent(PartEntries.item(wholes.get(part.itemId()), part).name(), wholes.get(part.itemId()));
			}
		}
		return byPartName;
	}

	/** Items of the modality by the last part of their names without endings; one that several have leads to null. */
	private Map<String, Item> byStem() throws CoreException {
		if (byStem == null) {
			byStem = new HashMap<>();
			var ofParts = byPartName().keySet().stream().map(MediaNames::last).collect(Collectors.toSet());
			for (var named : byLastName().entrySet()) {
				var item = named.getValue();
				if (item != null && (item.modalityId().equals(format.modalityId()) || ofParts.contains(named.getKey()))) {
					var stem = MediaNames.stem(named.getKey());
					byStem.merge(stem, item, (one, other) -> one == other ? one : AMBIGUOUS);
				}
			}
			byStem.values().removeIf(item -> item == AMBIGUOUS);
		}
		return byStem;
	}

	/** Items of the project by the id they had in this format. */
	private Map<String, Item> byForeignId() throws CoreException {
		if (byForeignId == null) {
			byForeignId = new HashMap<>();
			store.documents().forEach(org.labelwright.store.DocumentFilter.ALL, (item, document) -> {
				if (document.getForeign() != null && document.getForeign().path(formatId).has("id")) //$NON-NLS-1$
					byForeignId.put(document.getForeign().path(formatId).path("id").asText(), item); //$NON-NLS-1$
			}, SubMonitor.convert(null));
		}
		return byForeignId;
	}

	private Target existing(Item item, ImportedItem imported) throws CoreException {
		var parts = hadParts ? store.items().parts(item.id()) : List.<Part>of();
		if (parts.isEmpty())
			return existing(item, null, item, imported);
		if (format.modalityId().equals(Format.ANY_MODALITY) && item.name().equals(imported.name())) {
			var roles = parts.stream().collect(Collectors.toMap(Part::role, Part::id));
			imported.tiers().stream().filter(tier -> roles.containsKey(tier.getPart())).forEach(tier -> tier.setPart(roles.get(tier.getPart())));
			var target = existing(item, null, item, imported);
			target.roles = roles;
			return target;
		}
		var part = part(parts, imported);
		if (part.isPresent())
			return existing(item, part.get(), part.get().asItem(item.name(), item.group(), item.state()), imported);
		problem(Problem.error("import.part", imported.place(), NLS.bind(Messages.Import_part, item.name()), Messages.Import_partRemedy)); //$NON-NLS-1$
		return leftOut();
	}

	/** The part that a source means: the one whose file it names, else the one that is asked for, or the first, of the format's modality. */
	private Optional<Part> part(List<Part> parts, ImportedItem imported) {
		var fitting = parts.stream().filter(part -> isOfFormat(part.modalityId())).toList();
		var last = imported.name() == null ? "" : MediaNames.last(imported.name()); //$NON-NLS-1$
		return fitting.stream().filter(part -> part.media() != null && (part.media().endsWith(last) || last.equals(MediaNames.stem(part.media().getFileName().toString()))))
				.findFirst().or(() -> fitting.stream().filter(part -> settings.part() == null || settings.part().equals(part.role())).findFirst());
	}

	/** @param medium the item, or its part as an item */
	private Target existing(Item item, Part part, Item medium, ImportedItem imported) throws CoreException {
		checkSize(medium.width(), medium.height(), imported);
		if (imported.content() != null && medium.media() != null && !hasContent(medium, imported.content())) {
			problem(Problem.error("import.content", imported.place(), NLS.bind(Messages.Import_content, item.name()), //$NON-NLS-1$
					Messages.Import_contentRemedy));
			return leftOut();
		}
		return onto(item, part, medium, imported, store.documents().read(item.id(), who.id()).orElse(null), who.id());
	}

	/** Begins with the document that an annotator has of an item that is known, if there is one, and does with its annotations as was asked. */
	private Target onto(Item item, Part part, Item medium, ImportedItem imported, AnnotationDocument document, String annotatorId) throws CoreException {
		var annotations = document == null ? List.<Annotation>of()
				: document.getAnnotations().stream().filter(annotation -> part == null || part.holds(annotation)).toList();
		if (annotations.isEmpty())
			return begin(medium, part, imported, document, annotatorId);
		switch (settings.existing()) {
		case SKIP -> {
			problem(Problem.info("import.existing", imported.place(), NLS.bind(Messages.Import_existing, item.name()))); //$NON-NLS-1$
			return leftOut();
		}
		case REPLACE -> {
			var gone = annotations.stream().map(Annotation::getId).collect(Collectors.toSet());
			var relations = document.getRelations().stream().filter(relation -> part == null || gone.contains(relation.getSourceId())
					|| gone.contains(relation.getTargetId())).toList();
			for (Statement statement : annotations)
				bulk.remove(document.getId(), statement);
			for (Statement statement : relations)
				bulk.remove(document.getId(), statement);
			document.getAnnotations().removeAll(annotations);
			document.getRelations().removeAll(relations);
			return begin(medium, part, imported, document, annotatorId);
		}
		default -> {
			return begin(medium, part, imported, document, annotatorId);
		}
		}
	}

	/** Makes the head of the item's document, which keeps what the source says of the item. */
	private Target begin(Item medium, Part part, ImportedItem imported, AnnotationDocument present, String annotatorId) {
		var itemId = itemId(medium, part);
		var document = part == null || !annotatorId.equals(who.id()) ? present : heads.getOrDefault(itemId, present);
		boolean news = present == null || imported.foreign() != null;
		if (document == null) {
			document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
			document.setId(Ids.next());
			document.setItemId(itemId);
			document.setAnnotatorId(annotatorId);
			document.setState(DocumentState.NEW);
		}
		document.setSchemaRevision(store.schema().getRevision() + (schema.changed() ? 1 : 0));
		if (imported.foreign() != null)
			SchemaMerge.keep(document, formatId, part == null ? imported.foreign() : PartEntries.foreign(document, formatId, part, imported.foreign()));
		boolean tiers = tiers(document, imported, part);
		double last = document.getAnnotations().isEmpty() ? 0 : document.getAnnotations().getLast().getRank();
		var size = medium.width() > 0 && medium.height() > 0 ? new Size(medium.width(), medium.height())
				: new Size(imported.width(), imported.height());
		var target = new Target(document.getId(), medium, part, annotatorId, size, last);
		document.getAnswers().forEach(answer -> target.answers.put(Replied.of(answer), answer));
		target.news = news || tiers;
		target.due = target.news || document.getState() == DocumentState.NEW;
		if (part != null) {
			target.shared = document;
			if (annotatorId.equals(who.id()))
				heads.put(itemId, document);
		} else if (target.due)
			target.head = ModelJson.write(Documents.header(document));
		return target;
	}

	/** Lists the tiers that the source has and the document has not; false when there are none. */
	private boolean tiers(AnnotationDocument document, ImportedItem imported, Part part) {
		var names = document.getTiers().stream().filter(tier -> part == null || part.holds(tier)).map(Tier::getName).collect(Collectors.toSet());
		for (var tier : imported.tiers()) {
			if (!names.add(tier.getName()))
				continue;
			var label = tier.getLabelId() == null ? null : schema.label(tier.getLabelId());
			tier.setLabelId(label == null ? null : label.getId());
			if (part != null)
				tier.setPart(part.id());
			document.getTiers().add(tier);
		}
		return !imported.tiers().isEmpty();
	}

	private static String itemId(Item medium, Part part) {
		return part == null ? medium.id() : part.itemId();
	}

	/** Where what an annotator of the source says goes. */
	private Target of(Target target, String annotatorId, String place) throws CoreException {
		if (annotatorId == null || annotatorId.equals(target.annotatorId))
			return target;
		var other = target.others.get(annotatorId);
		if (other == null) {
			var present = hadItems ? store.documents().read(itemId(target.item, target.part), annotatorId).orElse(null) : null;
			if (!refused)
				bulk.register(new User(annotatorId, names.getOrDefault(annotatorId, annotatorId)));
			other = onto(target.item, target.part, target.item, new ImportedItem(target.item.id(), target.item.name(), -1, -1, place, null), present, annotatorId);
			other.roles = target.roles;
			target.others.put(annotatorId, other);
		}
		return other;
	}

	/** An item is begun when the first is said of it, and not when a source merely names it. */
	private void touch(Target target) throws CoreException {
		if (!target.due)
			return;
		var head = head(target);
		if (head.getState() == DocumentState.NEW)
			head.setState(DocumentState.IN_PROGRESS);
		bulk.putHead(head);
	}

	/** Writes the heads of the items of which nothing was said. */
	private void untouched() throws CoreException {
		for (var target : byKey.values())
			if (target.due && target.news)
				bulk.putHead(head(target));
	}

	private static AnnotationDocument head(Target target) {
		target.due = false;
		if (target.shared != null)
			return target.shared;
		var head = ModelJson.read(target.head, AnnotationDocument.class, target.documentId).value().orElseThrow();
		target.head = null;
		return head;
	}

	private static boolean hasContent(Item item, String content) throws CoreException {
		try {
			return ProjectMedia.text(item).filter(content::equals).isPresent();
		} catch (IOException e) {
			throw Failures.unreadable(item.media(), e);
		}
	}

	/** A new item for what a source names; null when its media are missing and it is not wanted then. */
	private Item make(ImportedItem imported) throws CoreException {
		if (imported.content() != null)
			return store(imported);
		var file = find(imported.name());
		if (file == null) {
			switch (settings.missing()) {
			case REFUSE -> problem(Problem.error("import.media", imported.place(), //$NON-NLS-1$
					NLS.bind(Messages.Import_noMedia, imported.name()), Messages.Import_noMediaRemedy));
			case SKIP -> {
				problem(Problem.warning("import.media", imported.place(), NLS.bind(Messages.Import_noMedia, imported.name()), //$NON-NLS-1$
						Messages.Import_noMediaSkipped));
				return null;
			}
			case KEEP -> problem(Problem.warning("import.media", imported.place(), //$NON-NLS-1$
					NLS.bind(Messages.Import_noMedia, imported.name()), Messages.Import_noMediaKept));
			}
			return new Item(Ids.next(), imported.name(), modalityId(imported), null, null, imported.width(), imported.height(), 1,
					-1, null, imported.language(), ItemState.NEW);
		}
		var name = named(imported.name(), file);
		try {
			var modality = Modalities.forFile(file);
			var info = modality.isEmpty() || modality.get().instance().isEmpty() ? null
					: modality.get().instance().get().examine(file);
			if (info == null || info.value().isEmpty()) {
				if (info == null)
					problem(Problem.error("import.media.unknown", file.toString(), Messages.Import_unknownMedia, //$NON-NLS-1$
							Messages.Import_unknownMediaRemedy));
				else
					info.problems().forEach(this::problem);
				return new Item(Ids.next(), name, modalityId(imported), null, file, imported.width(), imported.height(), 1,
						Files.size(file), null, imported.language(), ItemState.NEW);
			}
			var found = info.value().get();
			checkSize(found.width(), found.height(), imported);
			return Item.of(name, modality.get().id(), settings.copyMedia() ? copy(file, name, modality.get().instance().get()) : file, found,
					Files.size(file)).withLanguage(imported.language());
		} catch (IOException e) {
			throw Failures.unreadable(file, e);
		}
	}

	private String modalityId(ImportedItem imported) {
		return imported.modalityId() == null ? format.modalityId() : imported.modalityId();
	}

	private Path find(String name) throws CoreException {
		var places = new Path[] { folder, folder.resolve("images"), folder.resolve("../images") }; //$NON-NLS-1$ //$NON-NLS-2$
		var file = media.find(name, places);
		try {
			return file == null ? media.findStem(name, this::isOfFormat, places) : file;
		} catch (IOException e) {
			throw Failures.unreadable(folder, e);
		}
	}

	/** The name of an item, with the ending of its file where the source leaves that out. */
	private static String named(String name, Path file) {
		var found = file.getFileName().toString();
		var last = MediaNames.last(name);
		return MediaNames.stem(found).equals(last) ? name + found.substring(last.length()) : name;
	}

	private boolean isOfFormat(Path file) throws IOException {
		return Modalities.forFile(file).filter(modality -> isOfFormat(modality.id())).isPresent();
	}

	private boolean isOfFormat(String modalityId) {
		return format.modalityId().equals(Format.ANY_MODALITY) || format.modalityId().equals(modalityId);
	}

	/** A new item for a text that the source carries. */
	private Item store(ImportedItem imported) throws CoreException {
		var bytes = imported.content().getBytes(StandardCharsets.UTF_8);
		Path to = null;
		if (!refused)
			try {
				to = ProjectMedia.store(store.folder(), bytes, MediaNames.safe(imported.name()) ? imported.name()
						: MediaNames.last(imported.name()));
				copied.add(to);
			} catch (IOException e) {
				throw Failures.unwritable(store.folder(), e);
			}
		return new Item(Ids.next(), imported.name(), modalityId(imported), null, to, -1, -1, 1, bytes.length, null, imported.language(), ItemState.NEW);
	}

	private Path copy(Path file, String name, Modality modality) throws IOException {
		return refused ? file : ProjectMedia.copy(store.folder(), file, name, modality.companions(file), copied::add);
	}

	private void checkSize(int width, int height, ImportedItem imported) {
		if (width > 0 && height > 0 && imported.width() > 0 && imported.height() > 0
				&& (width != imported.width() || height != imported.height()))
			problem(Problem.warning("import.size", imported.place(), //$NON-NLS-1$
					NLS.bind(Messages.Import_size, new Object[] { imported.width(), imported.height(), width, height }),
					width == imported.height() && height == imported.width() ? Messages.Import_sizeTurned : Messages.Import_sizeRemedy));
	}

	@Override
	public void annotation(String itemKey, String classKey, Annotation annotation, String place) throws CoreException {
		var target = byKey.get(itemKey);
		var label = classKey == null ? null : schema.label(classKey);
		if (target == null || target.documentId == null || classKey != null && label == null) {
			leftOut++;
			return;
		}
		if (annotated != target) {
			annotated = target;
			placed.clear();
			awaited.clear();
		}
		target = of(target, annotation.getCreatedBy(), place);
		if (target.documentId == null) {
			leftOut++;
			return;
		}
		if (refused)
			return;
		begin(annotation, place(annotation.getId(), target), target);
		annotation.setPart(part(target, annotation.getPart()));
		if (label != null)
			annotation.setLabelId(label.getId());
		Predicate<AttributeValue> inward = value -> (label != null ? attributes.inward(label, value)
				: AttributeNames.inward(schema.schema().getAttributes(), value)) && refer(value);
		if (!annotation.getValues().isEmpty())
			attributes(annotation, annotation.getValues(), "attributes", inward); //$NON-NLS-1$
		if (annotation.getGeometry() instanceof Track track)
			for (var keyframe : track.getKeyframes())
				attributes(annotation, keyframe.getValues(), "keyframes/" + keyframe.getFrame(), inward); //$NON-NLS-1$
		bulk.put(target.documentId, annotation);
		annotations++;
	}

	/** Gives an annotation its id. */
	private String place(String sourceId, Target target) {
		var id = Objects.requireNonNullElseGet(sourceId == null ? null : awaited.remove(sourceId), Ids::next);
		if (sourceId != null)
			placed.put(sourceId, new Placed(id, target));
		return id;
	}

	/** Puts new ids in place of those that annotations have in the source. */
	private boolean refer(AttributeValue value) {
		if (attributes.isReference(value))
			value.setValue(value.getValue() instanceof Collection<?> several ? List.copyOf(several.stream().map(this::referred).toList()) : referred(value.getValue()));
		return true;
	}

	private Object referred(Object sourceId) {
		var known = placed.get(sourceId);
		return known != null ? known.id : awaited.computeIfAbsent(sourceId.toString(), id -> Ids.next());
	}

	/** The id of a part: of an item that has one medium for the format that of this medium, if it is a part; else that of a role. */
	private static String part(Target target, String role) {
		if (target.part != null)
			return target.part.id();
		return role == null ? null : target.roles.getOrDefault(role, role);
	}

	private void begin(Statement statement, String id, Target target) throws CoreException {
		touch(target);
		statement.setId(id);
		statement.setRank(++target.rank);
		statement.setCreatedBy(target.annotatorId);
		statement.setCreatedAt(now);
	}

	@Override
	public void relation(String itemKey, String typeKey, Relation relation, String place) throws CoreException {
		var target = byKey.get(itemKey);
		var type = typeKey == null ? null : schema.relationType(typeKey);
		var from = annotated == target ? placed.get(relation.getSourceId()) : null;
		var to = annotated == target ? placed.get(relation.getTargetId()) : null;
		if (target == null || target.documentId == null || typeKey != null && type == null || from == null || to == null || from.target != to.target) {
			leftOut++;
			return;
		}
		if (refused)
			return;
		target = from.target;
		begin(relation, Ids.next(), target);
		relation.setSourceId(from.id);
		relation.setTargetId(to.id);
		if (type != null)
			relation.setTypeId(type.getId());
		attributes(relation, relation.getValues(), "attributes", value -> type != null && AttributeNames.inward(type.getAttributes(), value)); //$NON-NLS-1$
		bulk.put(target.documentId, relation);
		relations++;
	}

	@Override
	public void answer(String itemKey, String questionKey, Answer answer, String place) throws CoreException {
		var target = byKey.get(itemKey);
		var question = schema.question(questionKey);
		if (target == null || target.documentId == null || question == null) {
			leftOut++;
			return;
		}
		boolean end = answer.getValue() == null && answer.getTime() != null;
		var value = question instanceof ChoiceQuestion choice && !end ? AttributeNames.ids(choice.getOptions(), answer.getValue()).orElse(null)
				: answer.getValue();
		if (value == null && !end) {
			problem(Problem.error("import.answer", place, NLS.bind(Messages.Import_answer, answer.getValue(), question.getName()), //$NON-NLS-1$
					Messages.Import_answerRemedy));
			leftOut++;
			return;
		}
		target = of(target, answer.getCreatedBy(), place);
		if (target.documentId == null) {
			leftOut++;
			return;
		}
		answer.setQuestionId(question.getId());
		if (answer.getTime() != null)
			answer.setPart(part(target, answer.getPart()));
		var replied = Replied.of(answer);
		var former = target.answers.get(replied);
		if (former != null && settings.existing() != ImportSettings.Existing.REPLACE) {
			problem(Problem.info("import.answered", place, NLS.bind(Messages.Import_answered, question.getName()))); //$NON-NLS-1$
			leftOut++;
			return;
		}
		if (refused)
			return;
		if (former != null)
			bulk.remove(target.documentId, former);
		begin(answer, Ids.next(), target);
		answer.setValue(value);
		target.answers.put(replied, answer);
		bulk.put(target.documentId, answer);
		answers++;
	}

	/** Values of attributes that the label or relation type does not have stay with the format's extras. */
	private void attributes(Statement statement, List<AttributeValue> values, String extras, Predicate<AttributeValue> inward) {
		for (var value : List.copyOf(values)) {
			if (inward.test(value))
				continue;
			values.remove(value);
			var foreign = statement.getForeign() == null ? JsonNodeFactory.instance.objectNode() : statement.getForeign().deepCopy();
			((ObjectNode) foreign.withObject("/" + formatId)).withObject("/" + extras) //$NON-NLS-1$ //$NON-NLS-2$
					.putPOJO(value.getAttributeId(), value.getValue());
			statement.setForeign(plain(foreign));
		}
	}

	/** The same tree with plain nodes in place of those that hold Java objects. */
	private static ObjectNode plain(ObjectNode tree) {
		return new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(tree);
	}

	/**
	 * Makes everything last.
	 *
	 * @throws OperationCanceledException when the monitor was cancelled; nothing lasts then
	 */
	public ImportResult commit(SubMonitor monitor) throws CoreException {
		untouched();
		bulk.settle(monitor);
		var before = store.schema();
		if (schema.changed())
			store.updateSchema(schema.schema(), who);
		try {
			bulk.commit();
		} catch (CoreException | RuntimeException e) {
			if (schema.changed())
				store.updateSchema(before, who);
			throw e;
		}
		committed = true;
		return new ImportResult(items, added, skipped, annotations, leftOut, schema.added(), relations, answers);
	}

	@Override
	public void close() throws CoreException {
		if (committed)
			return;
		try {
			bulk.close();
		} finally {
			for (var file : copied)
				try {
					Files.deleteIfExists(file);
				} catch (IOException e) {
					ILog.of(ImportWriter.class).warn(file + " was copied for an import that did not come to be, and cannot be deleted.", e); //$NON-NLS-1$
				}
		}
	}
}
