package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.Xml;
import org.labelwright.io.XmlTree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A tag of a labelling configuration: a control, or an object that controls are about. */
record LabelStudioControl(JsonNode element) {

	private static final int DEEPEST = 100;

	/** All tags of a file but those that belong to another, in their order; none when it is none of Label Studio, which is told. */
	static List<LabelStudioControl> read(Path file, Consumer<Problem> problems) throws IOException {
		var root = new ObjectNode[1];
		try {
			boolean sound = Xml.read(file, problems, in -> {
				while (root[0] == null && in.hasNext())
					if (in.next() == XMLStreamConstants.START_ELEMENT)
						root[0] = XmlTree.read(in, DEEPEST);
			});
			if (!sound && root[0] == null)
				return List.of();
		} catch (CoreException e) {
			throw new IOException(e); // this body throws none
		}
		var controls = new ArrayList<LabelStudioControl>();
		if (root[0] != null)
			collect(root[0], controls);
		return controls;
	}

	private static void collect(JsonNode element, List<LabelStudioControl> controls) {
		controls.add(new LabelStudioControl(element));
		for (var child : XmlTree.children(element))
			if (!List.of("Label", "Choice", "Relation").contains(XmlTree.name(child))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				collect(child, controls);
	}

	/** In lower case, since people write it in any. */
	String tag() {
		return XmlTree.name(element).toLowerCase(Locale.ROOT);
	}

	/** Empty when there is none. */
	String attribute(String name) {
		return Objects.requireNonNullElse(XmlTree.attribute(element, name), ""); //$NON-NLS-1$
	}

	String name() {
		return attribute("name"); //$NON-NLS-1$
	}

	/** The name of the first object that it is about. */
	String about() {
		return attribute("toName").split(",", 2)[0].strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean isPerRegion() {
		return attribute("perRegion").equals("true"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean isMultiple() {
		return attribute("choice").equals("multiple"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean isRequired() {
		return attribute("required").equals("true"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Elements of a name at any depth that stand for something by themselves. */
	List<LabelStudioControl> inner(String name) {
		var found = new ArrayList<LabelStudioControl>();
		inner(element, name, found);
		return found;
	}

	private static void inner(JsonNode in, String name, List<LabelStudioControl> found) {
		for (var child : XmlTree.children(in)) {
			var control = new LabelStudioControl(child);
			if (XmlTree.name(child).equals(name) && control.value().isPresent())
				found.add(control);
			inner(child, name, found);
		}
	}

	/** What an element stands for: its alias, else its value; empty when it is taken from the task. */
	Optional<String> value() {
		var value = attribute(attribute("alias").isEmpty() ? "value" : "alias"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return value.isBlank() || value.startsWith("$") ? Optional.empty() : Optional.of(value); //$NON-NLS-1$
	}

	/** What the elements of a name within stand for. */
	List<String> values(String name) {
		return inner(name).stream().map(control -> control.value().orElseThrow()).toList();
	}
}
