package org.labelwright.io.audio.internal;

import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.MediaNames;
import org.labelwright.io.SourceItem;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How recordings and what is said of them are named, whatever the format. */
public final class Recordings {

	/** Id of the modality of recordings. */
	public static final String MODALITY = "org.labelwright.modality.audio"; //$NON-NLS-1$
	/** Class of what someone says, where a format has none of its own. */
	public static final String SPEECH = "speech"; //$NON-NLS-1$
	/** Class of a word. */
	public static final String WORD = "word"; //$NON-NLS-1$
	/** Attribute of what is said. */
	public static final String TEXT = "text"; //$NON-NLS-1$
	/** Attribute of who says it. */
	public static final String SPEAKER = "speaker"; //$NON-NLS-1$
	/** Attribute of a subtype. */
	public static final String SUBTYPE = "subtype"; //$NON-NLS-1$

	private static final Set<String> ENDINGS = Set.of("wav", "flac", "mp3", "ogg", "oga", "opus", "m4a", "aac", "wma", "aif", "aiff", "au", "sph"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$

	private Recordings() {
	}

	/** Whether a name ends as those of files with sound do. */
	static boolean isSound(String name) {
		return ENDINGS.contains(ending(name));
	}

	/** The ending of a name in lower case, without its dot; empty when there is none. */
	static String ending(String name) {
		var stem = MediaNames.stem(name);
		return stem.equals(name) ? "" : name.substring(stem.length() + 1).toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	/** A mention of something that lies in time. */
	static SourceItem.Mention mention(String className, Geometry geometry, String place) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setGeometry(geometry);
		return new SourceItem.Mention(className, annotation, place);
	}

	/** Keeps extras of a format with an annotation, unless they are empty. */
	static void keep(Annotation annotation, String format, ObjectNode extras) {
		if (!extras.isEmpty())
			annotation.setForeign((ObjectNode) JsonNodeFactory.instance.objectNode().set(format, extras));
	}

	/** Gives an annotation a value, unless there is nothing. */
	static void value(Annotation annotation, String attribute, String value) {
		if (value != null && !value.isEmpty())
			SourceItem.value(annotation, attribute, value);
	}

	/** Tells of times that are none, or end before they begin. */
	static void noTime(Receiver receiver, String format, String place, String start, String end) {
		receiver.problem(Problem.error(format + ".time", place, //$NON-NLS-1$
				NLS.bind(Messages.Time_wrong, ItemsFormat.shorten(start), ItemsFormat.shorten(end)), Messages.Time_wrongRemedy));
	}
}
