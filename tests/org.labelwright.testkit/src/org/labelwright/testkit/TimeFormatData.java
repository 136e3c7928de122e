package org.labelwright.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Severity;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.schema.Label;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/** What projects say that have read a format of what lies in time. */
public abstract class TimeFormatData extends FormatData {

	protected TimeFormatData() {
	}

	/** An item with what was said of it. */
	public record Said(Item item, AnnotationDocument document, ProjectStore store) {

		public List<Annotation> annotations() {
			return document.getAnnotations();
		}

		public String label(Annotation annotation) {
			return store.schema().getLabels().stream().filter(l -> l.getId().equals(annotation.getLabelId())).findFirst().map(Label::getName)
					.orElse(null);
		}

		/** Name of the option or the value itself; null when there is none. */
		public Object value(Annotation annotation, String attribute) {
			var names = new AttributeNames(store.schema());
			return annotation.getValues().stream().filter(v -> attribute.equals(names.name(v))).findFirst().map(names::outward).orElse(null);
		}

		/** Start, end, tier, label and text of each, in their order. */
		public List<String> lines() {
			return annotations().stream().map(a -> start(a) + " " + end(a) + " " + tier(a) + " " + label(a) + " " + value(a, "text")).toList();
		}
	}

	public static long start(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval interval ? interval.getStart() : ((TimePoint) annotation.getGeometry()).getTime();
	}

	public static long end(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval interval ? interval.getEnd() : start(annotation);
	}

	public static String tier(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval interval ? interval.getTier() : ((TimePoint) annotation.getGeometry()).getTier();
	}

	/** Items whose files are not there are kept. */
	public static ImportSettings keeping(String formatId) {
		return settings(formatId).withMissing(Missing.KEEP);
	}

	public static List<Said> all(ProjectStore store) throws CoreException {
		var all = new ArrayList<Said>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> all.add(new Said(item, document, store)), monitor());
		return all;
	}

	/** Whether each problem that is an error tells where it is and what to do, and there is one; nothing is stored then. */
	public static Optional<String> refused(ProjectStore store, Path source, String formatId) throws CoreException {
		var outcome = new ImportOperation(store, source, formatId, keeping(formatId), ME).run(monitor());
		var errors = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
		if (outcome.value().isPresent() || errors.isEmpty() || store.statistics().items() != 0
				|| errors.stream().anyMatch(p -> p.remedy().isBlank() || p.place().isBlank()))
			throw new AssertionError(outcome.problems() + " " + outcome.value());
		return errors.stream().map(p -> p.code() + " " + p.place()).findFirst();
	}

	/** What is not null of a list. */
	public static <T, R> List<R> known(List<T> all, Function<T, R> what) {
		return all.stream().map(what).filter(Objects::nonNull).toList();
	}
}
