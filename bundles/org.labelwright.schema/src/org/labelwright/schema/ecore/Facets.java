package org.labelwright.schema.ecore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.eclipse.emf.ecore.xml.type.util.XMLTypeUtil;

/** The facets of a data type and of those it restricts; the nearest counts. */
final class Facets {

	/** The facet that names the type which is restricted. */
	static final String BASE = "baseType"; //$NON-NLS-1$

	private static final int DEEPEST = 32;
	/** What XML Schema takes for something else: anchors, quotes, sets within sets. */
	private static final Pattern OTHERWISE = Pattern.compile("(?<![\\[\\\\])\\^|(?<!\\\\)\\$|\\\\[QEAzZ]|&&"); //$NON-NLS-1$
	private static final Set<String> KNOWN = Set.of("minInclusive", "maxInclusive", "pattern", "maxLength"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Map<String, String> facets = new LinkedHashMap<>();
	/** The type at the end, which says what values are. */
	private final EDataType base;

	private Facets(EDataType type) {
		var at = type;
		for (int i = 0; i < DEEPEST; i++) {
			var annotation = at.getEAnnotation(ExtendedMetaData.ANNOTATION_URI);
			if (annotation == null)
				break;
			for (var detail : annotation.getDetails())
				if (detail.getKey() != null && detail.getValue() != null)
					facets.putIfAbsent(detail.getKey(), detail.getValue());
			if (!(broader(at, annotation.getDetails().get(BASE)) instanceof EDataType next) || next == at)
				break;
			at = next;
		}
		base = at;
	}

	private static EClassifier broader(EDataType type, String name) {
		if (name == null || type.getEPackage() == null)
			return null;
		var local = name.substring(name.indexOf('#') + 1);
		return name.startsWith(XMLTypePackage.eNS_URI + '#') ? ExtendedMetaData.INSTANCE.getType(XMLTypePackage.eINSTANCE, local) : type.getEPackage().getEClassifier(local);
	}

	/** The type that all restrict. */
	EDataType base() {
		return base;
	}

	static Facets of(EDataType type) {
		return new Facets(type);
	}

	/** The name of the Java class of its values, or null. */
	String javaClass(EDataType type) {
		return type.getInstanceClassName() != null ? type.getInstanceClassName() : base.getInstanceClassName();
	}

	/** Whether a schema has a place for it; one that excludes its bound becomes one that includes the next value. */
	static boolean isKnown(String facet) {
		return KNOWN.contains(facet);
	}

	String get(String facet) {
		return facets.get(facet);
	}

	/** Values, when it lists them. */
	List<String> enumeration() {
		return words(facets.get("enumeration")); //$NON-NLS-1$
	}

	/** One expression for all patterns of a facet, any of which may match, or null. */
	static String expression(String facet) {
		var patterns = words(facet);
		if (patterns.isEmpty())
			return null;
		return patterns.size() == 1 ? patterns.getFirst() : patterns.stream().map(one -> "(?:" + one + ')').collect(Collectors.joining("|")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * A regular expression of Java as XML Schema writes it: without anchors, as it is always the whole that matches, and without groups that capture nothing.
	 *
	 * @return empty when XML Schema has no such expression
	 */
	static Optional<String> pattern(String java) {
		var sound = java.replaceFirst("^\\^", "").replaceFirst("(?<!\\\\)\\$$", "").replaceAll("(?<!\\\\)\\(\\?:", "("); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		if (OTHERWISE.matcher(sound).find())
			return Optional.empty();
		try {
			XMLTypeUtil.createPatternMatcher(sound);
			return Optional.of(sound);
		} catch (RuntimeException e) {
			return Optional.empty(); // what its parser makes of what it does not know
		}
	}

	/** EMF writes several values into one text, with blanks between them. */
	private static List<String> words(String text) {
		if (text == null || text.isBlank())
			return List.of();
		return Stream.of(text.strip().split("\\s+")).map(word -> word.replace("%20", " ").replace("%25", "%")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.collect(Collectors.toCollection(ArrayList::new));
	}
}
