package org.labelwright.schema.ui.internal.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.model.schema.SchemaPackage;

/**
 * Where in the JSON of a schema a place is, whether or not the text is well formed around it.
 *
 * @param declared class that an object in this place must have; null when that is not known
 * @param type     class of the object around it; null when that is not known
 * @param key      whose value is here; null where a key is
 * @param present  keys that the object has
 * @param start    where what stands there begins, a quotation mark included
 * @param end      where it ends
 */
public record JsonContext(EClass declared, EClass type, String key, Set<String> present, int start, int end) {

	static final String TYPE = "type"; //$NON-NLS-1$

	/** The feature whose value is here; null when there is none. */
	EStructuralFeature feature() {
		return key == null || type == null ? null : type.getEStructuralFeature(key);
	}

	/** What is around a place in a text; null outside of all objects. */
	public static JsonContext at(String text, int offset) {
		return new Scanner(text, offset).scan();
	}

	private static final class Frame {
		private final boolean array;
		private final EClass declared;
		private final Set<String> present = new HashSet<>();
		private EClass type;
		private String key;
		private boolean value;

		private Frame(boolean array, EClass declared) {
			this.array = array;
			this.declared = declared;
			type = declared;
		}
	}

	private static final class Scanner {
		private final String text;
		private final int offset;
		private final Deque<Frame> frames = new ArrayDeque<>();
		private JsonContext found;
		private int at;

		private Scanner(String text, int offset) {
			this.text = text;
			this.offset = offset;
		}

		private JsonContext scan() {
			while (at < text.length()) {
				if (at >= offset && found == null)
					found(at, at);
				char c = text.charAt(at);
				if (c == '"')
					string();
				else if (Character.isLetterOrDigit(c) || c == '-')
					word();
				else {
					sign(c);
					at++;
				}
			}
			if (found == null)
				found(text.length(), text.length());
			return found;
		}

		private void sign(char c) {
			var frame = frames.peek();
			switch (c) {
			case '{', '[' -> frames.push(c == '[' ? array() : new Frame(false, expected()));
			case '}', ']' -> {
				if (frame != null)
					frames.pop();
			}
			case ':' -> {
				if (frame != null)
					frame.value = true;
			}
			case ',' -> {
				if (frame != null && !frame.array) {
					frame.value = false;
					frame.key = null;
				}
			}
			default -> {
				// white space, or what does not belong here
			}
			}
		}

		/** The class of an object that begins here. */
		private EClass expected() {
			var frame = frames.peek();
			if (frame == null)
				return SchemaPackage.Literals.LABEL_SCHEMA;
			if (frame.array)
				return frame.declared;
			return frame.key != null && frame.type != null && frame.type.getEStructuralFeature(frame.key) instanceof EReference reference
					&& reference.isContainment() ? reference.getEReferenceType() : null;
		}

		private Frame array() {
			var around = frames.peek();
			var frame = new Frame(true, expected());
			if (around != null) {
				frame.type = around.type;
				frame.key = around.key;
			}
			frame.value = true;
			return frame;
		}

		private void string() {
			int start = at++;
			while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n')
				at += text.charAt(at) == '\\' ? 2 : 1;
			at = Math.min(text.length(), at);
			boolean closed = at < text.length() && text.charAt(at) == '"';
			var content = text.substring(start + 1, at);
			if (closed)
				at++;
			if (start < offset && offset < at || !closed && offset == at)
				found(start, at);
			read(content);
		}

		private void word() {
			int start = at;
			while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-._".indexOf(text.charAt(at)) >= 0)) //$NON-NLS-1$
				at++;
			if (start <= offset && offset <= at)
				found(start, at);
		}

		private void read(String content) {
			var frame = frames.peek();
			if (frame == null || frame.array)
				return;
			if (!frame.value) {
				frame.key = content;
				frame.present.add(content);
			} else if (TYPE.equals(frame.key) && SchemaPackage.eINSTANCE.getEClassifier(content) instanceof EClass type)
				frame.type = type;
		}

		private void found(int start, int end) {
			var frame = frames.peek();
			if (found != null || frame == null)
				return;
			found = new JsonContext(frame.array ? frame.declared : expectedOf(frame), frame.type, frame.value ? frame.key : null, frame.present, start, end);
		}

		private EClass expectedOf(Frame frame) {
			return !frame.value || TYPE.equals(frame.key) ? frame.declared : expected();
		}
	}
}
