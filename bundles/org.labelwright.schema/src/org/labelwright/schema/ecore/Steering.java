package org.labelwright.schema.ecore;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.schema.Label;

/** What the annotation of our own on an element of an Ecore model says. */
final class Steering {

	/** The source of the annotation. */
	static final String SOURCE = "http://labelwright.org/schema"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$
	static final String PATTERN = "pattern"; //$NON-NLS-1$
	static final String COLOR = "color"; //$NON-NLS-1$
	static final String HOTKEY = "hotkey"; //$NON-NLS-1$
	static final String GEOMETRY = "geometry"; //$NON-NLS-1$
	static final String EXPORT_INDEX = "exportIndex"; //$NON-NLS-1$
	static final String RETIRED = "retired"; //$NON-NLS-1$
	static final String SOURCES = "sources"; //$NON-NLS-1$
	static final String TARGETS = "targets"; //$NON-NLS-1$
	static final String UNIT = "unit"; //$NON-NLS-1$
	static final String SCOPE = "scope"; //$NON-NLS-1$
	static final String AS = "as"; //$NON-NLS-1$
	static final String IGNORE = "ignore"; //$NON-NLS-1$
	static final String RELATION = "relation"; //$NON-NLS-1$
	static final String ATTRIBUTE = "attribute"; //$NON-NLS-1$
	static final String ITEM = "item"; //$NON-NLS-1$

	private Steering() {
	}

	static Optional<String> get(EModelElement element, String key) {
		var annotation = element.getEAnnotation(SOURCE);
		return annotation == null ? Optional.empty() : Optional.ofNullable(annotation.getDetails().get(key)).filter(value -> !value.isBlank());
	}

	/** Notes which labels are meant, where there are several. */
	static void labels(EModelElement element, String key, List<Label> labels) {
		if (labels.size() > 1)
			EcoreUtil.setAnnotation(element, SOURCE, key, labels.stream().map(label -> URLEncoder.encode(label.getId(), StandardCharsets.UTF_8)).collect(Collectors.joining(","))); //$NON-NLS-1$
	}

	/** Ids of the labels that are meant; none unless there are several. */
	static List<String> labels(EModelElement element, String key) {
		return get(element, key).map(ids -> Stream.of(ids.split(",")).map(id -> URLDecoder.decode(id.strip().replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8)).toList()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.orElse(List.of());
	}

	static boolean isRetired(EModelElement element) {
		return get(element, RETIRED).filter(Boolean.TRUE.toString()::equals).isPresent();
	}

	static boolean is(EModelElement element, String as) {
		return get(element, AS).filter(as::equals).isPresent();
	}

	/** Names from the root package down to an element, with points between them. */
	static String qualifiedName(ENamedElement element) {
		var name = new StringBuilder(String.valueOf(element.getName()));
		var owner = element.eContainer();
		while (owner instanceof ENamedElement named) {
			name.insert(0, String.valueOf(named.getName()) + '.');
			owner = owner.eContainer();
		}
		return name.toString();
	}
}
