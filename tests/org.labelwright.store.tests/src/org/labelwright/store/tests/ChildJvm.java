package org.labelwright.store.tests;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.model.Element;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.store.ProjectStore;
import org.sqlite.JDBC;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Starts a class of these tests in a Java process of its own, with the jars of the bundles that it needs. */
final class ChildJvm {

	/** One class of each bundle. */
	private static final List<Class<?>> BUNDLES = List.of(ChildJvm.class, ProjectStore.class, Element.class, Ids.class,
			EObject.class, Notifier.class, CoreException.class, Platform.class, ISchedulingRule.class, NLS.class,
			DocumentEditor.class, EditingDomain.class, ObjectMapper.class, JsonFactory.class, JsonInclude.class, JDBC.class);

	private ChildJvm() {
	}

	static Process start(Class<?> main, Object... arguments) throws IOException {
		return start(List.of("-Xshare:auto"), main, arguments);
	}

	/** @param archive where loaded classes are kept from one start to the next, which halves the time to start */
	static Process start(Path archive, Class<?> main, Object... arguments) throws IOException {
		return start(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable"), main,
				arguments);
	}

	private static Process start(List<String> options, Class<?> main, Object... arguments) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), main.getName()));
		command.addAll(1, options);
		for (var argument : arguments)
			command.add(argument.toString());
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/** Makes the archive by running a class to its end. */
	static void archive(Path archive, Class<?> main, Object... arguments) throws IOException, InterruptedException {
		start(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"), main, arguments).waitFor();
	}

	private static String classPath() {
		Set<String> entries = new LinkedHashSet<>();
		for (var type : BUNDLES)
			for (var entry : List.of("", "bin", "target/classes")) { // a bundle in a folder has its classes below
				var path = location(type).resolve(entry);
				if (entry.isEmpty() || Files.isDirectory(path))
					entries.add(path.toString());
			}
		return String.join(File.pathSeparator, entries);
	}

	private static Path location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
