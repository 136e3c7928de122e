package org.labelwright.io.audio.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.core.Severity;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.schema.Label;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.FormatData;

/** Files of the test data, and what projects say that have read them. */
final class TestData extends FormatData {

	private TestData() {
	}

	/** A recording with what was said of it. */
	record Said(Item item, AnnotationDocument document, ProjectStore store) {

		List<Annotation> annotations() {
			return document.getAnnotations();
		}

		String label(Annotation annotation) {
			return store.schema().getLabels().stream().filter(l -> l.getId().equals(annotation.getLabelId())).findFirst().map(Label::getName)
					.orElse(null);
		}

		/** Name of the option or the value itself; null when there is none. */
		Object value(Annotation annotation, String attribute) {
			var names = new AttributeNames(store.schema());
			return annotation.getValues().stream().filter(v -> attribute.equals(names.name(v))).findFirst().map(names::outward).orElse(null);
		}

		/** Start, end, tier, label and text of each, in their order. */
		List<String> lines() {
			return annotations().stream().map(a -> start(a) + " " + end(a) + " " + tier(a) + " " + label(a) + " " + value(a, "text")).toList();
		}
	}

	static long start(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval interval ? interval.getStart() : ((TimePoint) annotation.getGeometry()).getTime();
	}

	static long end(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval interval ? interval.getEnd() : start(annotation);
	}

	static String tier(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval interval ? interval.getTier() : ((TimePoint) annotation.getGeometry()).getTier();
	}

	static Path file(String name) throws IOException {
		try {
			var url = TestData.class.getResource("/data/" + name);
			return Path.of(FileLocator.toFileURL(url).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** Recordings whose files are not there are kept. */
	static ImportSettings keeping(String formatId) {
		return settings(formatId).withMissing(Missing.KEEP);
	}

	static List<Said> all(ProjectStore store) throws CoreException {
		var all = new ArrayList<Said>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> all.add(new Said(item, document, store)), monitor());
		return all;
	}

	/** Copies a file, and reads the copy, whose name is as it was. */
	static Said read(ProjectStore store, Path folder, String name, String formatId) throws CoreException, IOException {
		var copy = folder.resolve(Path.of(name).getFileName());
		Files.copy(file(name), copy);
		read(store, copy, formatId, keeping(formatId));
		return all(store).getLast();
	}

	/** Whether each problem that is an error tells where it is and what to do, and there is one; nothing is stored then. */
	static Optional<String> refused(ProjectStore store, Path source, String formatId) throws CoreException {
		var outcome = new ImportOperation(store, source, formatId, keeping(formatId), ME).run(monitor());
		var errors = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
		if (outcome.value().isPresent() || errors.isEmpty() || store.statistics().items() != 0
				|| errors.stream().anyMatch(p -> p.remedy().isBlank() || p.place().isBlank()))
			throw new AssertionError(outcome.problems() + " " + outcome.value());
		return errors.stream().map(p -> p.code() + " " + p.place()).findFirst();
	}

	/** What is not null of a list. */
	static <T, R> List<R> known(List<T> all, Function<T, R> what) {
		return all.stream().map(what).filter(Objects::nonNull).toList();
	}
}
