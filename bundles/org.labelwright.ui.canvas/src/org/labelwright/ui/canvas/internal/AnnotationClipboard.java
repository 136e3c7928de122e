package org.labelwright.ui.canvas.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.ModelJson.Style;

/** Annotations on the system's clipboard, as the text of a document in JSON. */
final class AnnotationClipboard {

	private AnnotationClipboard() {
	}

	static void put(Display display, Collection<Annotation> annotations) {
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.getAnnotations().addAll(EcoreUtil.copyAll(annotations));
		var out = new ByteArrayOutputStream();
		try {
			ModelJson.write(document, out, Style.READABLE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		var clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { out.toString(StandardCharsets.UTF_8) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The annotations on the clipboard, in a new copy each time; none when something else is there. */
	static List<Annotation> get(Display display) {
		var clipboard = new Clipboard(display);
		try {
			if (!(clipboard.getContents(TextTransfer.getInstance()) instanceof String text) || !text.stripLeading().startsWith("{")) //$NON-NLS-1$
				return List.of();
			var outcome = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "clipboard"); //$NON-NLS-1$
			return outcome.complete() ? List.copyOf(outcome.value().get().getAnnotations()) : List.of();
		} finally {
			clipboard.dispose();
		}
	}
}
