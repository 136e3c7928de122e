package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.io.Difference.Kind;
import org.labelwright.io.internal.Failures;
import org.labelwright.io.internal.Matcher;
import org.labelwright.io.internal.MediaIndex;
import org.labelwright.io.internal.MediaSizes;
import org.labelwright.io.internal.Messages;
import org.labelwright.io.internal.StatementBag;
import org.labelwright.io.spi.Format;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;

/**
 * Compares two datasets of one format: classes, items, and object by object. Holds the objects of the first
 * in memory.
 */
public final class CompareOperation implements Operation<Outcome<Comparison>> {

	/** What formats that round are allowed to be off, in pixels. */
	public static final double TOLERANCE = 0.01;

	private final Path first;
	private final Path second;
	private final String formatId;
	private final ImportSettings settings;
	private final double tolerance;

	/** @param settings options of the format and where media lie; the rest is not used */
	public CompareOperation(Path first, Path second, String formatId, ImportSettings settings, double tolerance) {
		this.first = first;
		this.second = second;
		this.formatId = formatId;
		this.settings = settings;
		this.tolerance = tolerance;
	}

	/** @return the problems are those of reading the two */
	@Override
	public Outcome<Comparison> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Compare_task, first.getFileName(), second.getFileName()), 4);
		var format = Formats.find(formatId).orElseThrow(() -> Failures.noFormat(formatId));
		var problems = new Problems();
		var matcher = new Matcher(formatId, tolerance, null);
		var a = new First(problems);
		read(format, first, a, progress);
		var b = new Second(a, matcher, problems);
		read(format, second, b, progress);
		classes(a.preview, b.preview, matcher);
		b.finish();
		return Outcome.of(matcher.result(), problems.list());
	}

	private void read(Format format, Path source, Side side, SubMonitor progress) throws CoreException {
		var media = new MediaIndex(settings.mediaRoots());
		try {
			side.media = new MediaSizes(source, media);
			side.preview = format.preview(source, settings.options(), media, progress.split(1));
			side.preview.classes().forEach(c -> side.classes.put(c.key(), c.name()));
			format.read(source, side.preview, settings.options(), side, progress.split(1));
		} catch (IOException e) {
			throw Failures.unreadable(source, e);
		}
	}

	private static void classes(ImportPreview a, ImportPreview b, Matcher matcher) {
		var others = new HashMap<String, ImportedClass>();
		b.classes().forEach(c -> others.put(c.name(), c));
		for (var imported : a.classes()) {
			var other = others.remove(imported.name());
			if (other == null)
				matcher.difference(Kind.CLASS, imported.name(), Messages.Compare_classMissing);
			else if (!imported.key().equals(other.key()) || !Objects.equals(imported.foreign(), other.foreign()))
				matcher.difference(Kind.CLASS, imported.name(),
						NLS.bind(Messages.Compare_classDiffers, imported.key() + ' ' + imported.foreign(), other.key() + ' ' + other.foreign()));
		}
		others.values().forEach(c -> matcher.difference(Kind.CLASS, c.name(), Messages.Compare_classExtra));
	}

	private abstract static class Side implements ImportSink {
		final Map<String, StatementBag> statements = new HashMap<>();
		final Map<String, String> classes = new HashMap<>();
		final Map<String, String> names = new HashMap<>();
		final Problems problems;
		ImportPreview preview;
		MediaSizes media;

		Side(Problems problems) {
			this.problems = problems;
		}

		@Override
		public void problem(Problem problem) {
			problems.add(problem);
		}

		Optional<Size> known(ImportedItem item) throws CoreException {
			names.put(item.key(), item.name() == null ? item.key() : item.name());
			return Optional.of(media.of(item));
		}

		@Override
		public void relation(String itemKey, String typeKey, Relation relation, String place) {
			bag(itemKey).relation(typeKey, relation, value -> value.getAttributeId() + '=' + StatementBag.plain(value.getValue()));
		}

		@Override
		public void answer(String itemKey, String questionKey, Answer answer, String place) {
			bag(itemKey).answer(questionKey, answer.getValue(), answer);
		}

		/** Takes an object at which relations may end; formats without relations give no ids. */
		void end(String itemKey, String classKey, Annotation annotation) {
			if (annotation.getId() != null)
				bag(itemKey).end(className(classKey), annotation);
		}

		private StatementBag bag(String itemKey) {
			return statements.computeIfAbsent(names.get(itemKey), name -> new StatementBag(true, true));
		}

		String className(String key) {
			return key == null ? null : classes.getOrDefault(key, key);
		}
	}

	private static final class First extends Side {
		private final Map<String, ImportedItem> items = new LinkedHashMap<>();
		private final Map<String, List<Matcher.Expected>> expected = new HashMap<>();

		First(Problems problems) {
			super(problems);
		}

		@Override
		public Optional<Size> item(ImportedItem item) throws CoreException {
			var size = known(item);
			items.put(names.get(item.key()), item);
			return size;
		}

		@Override
		public void annotation(String itemKey, String classKey, Annotation annotation, String place) {
			end(itemKey, classKey, annotation);
			expected.computeIfAbsent(names.get(itemKey), key -> new ArrayList<>(4))
					.add(new Matcher.Expected(className(classKey), annotation, true, construct -> true));
		}
	}

	private static final class Second extends Side {
		private final First first;
		private final Matcher matcher;
		private final Map<String, Matcher.Open> open = new HashMap<>();
		private final Map<String, List<Matcher.Actual>> unpaired = new HashMap<>();

		Second(First first, Matcher matcher, Problems problems) {
			super(problems);
			this.first = first;
			this.matcher = matcher;
		}

		@Override
		public Optional<Size> item(ImportedItem item) throws CoreException {
			var size = known(item);
			var name = names.get(item.key());
			var other = first.items.remove(name);
			if (other == null)
				matcher.difference(Kind.ITEM, name, Messages.Compare_itemExtra);
			else if (item.width() != other.width() || item.height() != other.height()
					|| !Objects.equals(item.foreign(), other.foreign()))
				matcher.difference(Kind.ITEM, name, NLS.bind(Messages.Compare_itemDiffers,
						other.width() + "x" + other.height() + ' ' + other.foreign(), //$NON-NLS-1$
						item.width() + "x" + item.height() + ' ' + item.foreign())); //$NON-NLS-1$
			else if (!Objects.equals(item.content(), other.content()))
				matcher.difference(Kind.CONTENT, name, Messages.Compare_text);
			else
				matcher.item();
			return size;
		}

		@Override
		public void annotation(String itemKey, String classKey, Annotation annotation, String place) {
			end(itemKey, classKey, annotation);
			var name = names.get(itemKey);
			var left = open.computeIfAbsent(name, key -> new Matcher.Open(first.expected.getOrDefault(key, List.of())));
			first.expected.remove(name);
			var actual = new Matcher.Actual(className(classKey), annotation);
			if (!matcher.pair(left, actual))
				unpaired.computeIfAbsent(name, key -> new ArrayList<>()).add(actual);
		}

		void finish() {
			first.items.keySet().forEach(name -> matcher.difference(Kind.ITEM, name, Messages.Compare_itemMissing));
			open.forEach((name, left) -> matcher.rest(name, left, unpaired.getOrDefault(name, List.of())));
			var none = new StatementBag(true, true);
			for (var name : Stream.concat(first.statements.keySet().stream(), statements.keySet().stream()).distinct().toList()) {
				var one = first.statements.getOrDefault(name, none);
				var other = statements.getOrDefault(name, none);
				one.compareRelations(other, name, matcher);
				one.compareAnswers(other, name, matcher);
			}
			first.expected.forEach((name, expected) -> matcher.rest(name, new Matcher.Open(expected), List.of()));
		}
	}
}
