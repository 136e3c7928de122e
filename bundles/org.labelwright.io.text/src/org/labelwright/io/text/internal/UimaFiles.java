package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.Xml;
import org.labelwright.io.text.JsonCasFormat;
import org.labelwright.io.text.XmiFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Finds what belongs together of files of UIMA. */
public final class UimaFiles {

	private UimaFiles() {
	}

	/** What becomes of each construct in a CAS, in whichever form it is written. */
	public static List<Declaration> declarations() {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.CONTENT), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.kept(Constructs.RELATION), Declaration.kept(Constructs.OF_RELATION + Constructs.ATTRIBUTE));
	}

	/** True when a file begins as XMI does. */
	public static boolean isXmi(byte[] head) {
		return Xml.root(head).equals("XMI"); //$NON-NLS-1$
	}

	/** The type system of a folder, to be kept; null when it has none. */
	public static ObjectNode typeSystem(Path folder, Consumer<Problem> problems) throws IOException, CoreException {
		var types = types(folder, problems);
		if (types.isEmpty())
			return null;
		var kept = JsonNodeFactory.instance.objectNode();
		kept.set(CasMapping.TYPES, types.json());
		return kept;
	}

	private static CasTypes types(Path folder, Consumer<Problem> problems) throws IOException, CoreException {
		try (var files = Files.list(folder)) {
			var file = files.filter(each -> each.getFileName().toString().equalsIgnoreCase(XmiExporter.TYPE_SYSTEM) && Files.isRegularFile(each)).sorted()
					.findFirst();
			return file.isEmpty() ? new CasTypes() : CasTypes.read(file.get(), problems);
		}
	}

	/** Reads an XMI file with the type system beside it, or in the folder above. */
	public static void readXmi(Path file, String key, Receiver receiver) throws IOException, CoreException {
		var folder = file.toAbsolutePath().getParent();
		var types = types(folder, receiver::problem);
		if (types.isEmpty() && key.contains("/")) //$NON-NLS-1$
			types = types(folder.getParent(), receiver::problem);
		var cas = XmiReader.read(file, types, receiver::problem);
		if (cas != null)
			CasMapping.pass(cas, key, file.getFileName().toString(), XmiFormat.ID, false, receiver);
	}

	/** True when a file begins as JSON CAS does. */
	public static boolean isJsonCas(byte[] head) {
		var text = JsonRecords.begins(head) ? new String(head, StandardCharsets.UTF_8) : ""; //$NON-NLS-1$
		return text.contains('"' + JsonCasReader.STRUCTURES + '"') || text.contains('"' + JsonCasReader.TYPES + '"');
	}

	/** Reads a JSON CAS file. */
	public static void readJson(Path file, String key, Receiver receiver) throws IOException, CoreException {
		var root = JsonRecords.single(file, receiver::problem);
		if (root == null)
			return;
		var name = file.getFileName().toString();
		if (JsonCasReader.isCas(root))
			CasMapping.pass(JsonCasReader.read(file, root, receiver::problem), key, name, JsonCasFormat.ID, true, receiver);
		else
			receiver.problem(Problem.error("jsoncas.none", name, NLS.bind(Messages.Cas_none, JsonCasReader.STRUCTURES), Messages.Cas_noneRemedy)); //$NON-NLS-1$
	}
}
