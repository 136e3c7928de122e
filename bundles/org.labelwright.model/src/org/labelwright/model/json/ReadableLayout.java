package org.labelwright.model.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Two blanks per level; arrays of plain values stay on one line. */
final class ReadableLayout extends DefaultPrettyPrinter {

	private static final long serialVersionUID = 1L;
	private static final Indenter LINES = new DefaultIndenter("  ", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Indenter INLINE = new NopIndenter();

	private int inlined;

	ReadableLayout() {
		super(Separators.createDefaultInstance().withRootSeparator("").withObjectFieldValueSpacing(Separators.Spacing.AFTER) //$NON-NLS-1$
				.withArrayEmptySeparator("").withObjectEmptySeparator("")); //$NON-NLS-1$ //$NON-NLS-2$
		indentObjectsWith(LINES);
		indentArraysWith(LINES);
	}

	@Override
	public DefaultPrettyPrinter createInstance() {
		return new ReadableLayout();
	}

	@Override
	public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
		out.writeRaw(inlined > 0 ? ", " : ","); //$NON-NLS-1$ //$NON-NLS-2$
		_arrayIndenter.writeIndentation(out, _nesting);
	}

	/** Calls with true and false come in pairs, and may be nested. */
	void inlineArrays(boolean inline) {
		inlined += inline ? 1 : -1;
		indentArraysWith(inlined > 0 ? INLINE : LINES);
	}
}
