package org.labelwright.store.tests;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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
import org.sqlite.util.OSInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Starts a class of these tests in a Java process of its own, with the jars of the bundles that it needs. */
final class ChildJvm {

	/** One class of each bundle. */
	private static final List<Class<?>> BUNDLES = List.of(ChildJvm.class, ProjectStore.class, Element.class, Ids.class,
			EObject.class, Notifier.class, CoreException.class, Platform.class, ISchedulingRule.class, NLS.class,
			DocumentEditor.class, EditingDomain.class, ObjectMapper.class, JsonFactory.class, JsonInclude.class, JDBC.class);

	/** Starts that are to be quick: from one jar, with its classes loaded before. */
	record Prepared(Path jar, Path classes) {

		Process start(Class<?> main, Object... arguments) throws IOException {
			return ChildJvm.start(jar.toString(), List.of("-XX:SharedArchiveFile=" + classes, "-Xshare:auto", "-Xlog:disable",
					"-Dorg.sqlite.lib.path=" + jar.getParent()), main, arguments);
		}
	}

	/** The file of texts of a bundle of EMF, of which the one jar needs all. */
	private static final String TEXTS = "plugin.properties";

	private ChildJvm() {
	}

	static Process start(Class<?> main, Object... arguments) throws IOException {
		return start(String.join(File.pathSeparator, classPath()), List.of("-Xshare:auto"), main, arguments);
	}

	private static Process start(String classPath, List<String> options, Class<?> main, Object... arguments) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", classPath, main.getName()));
		command.addAll(1, options);
		for (var argument : arguments)
			command.add(argument.toString());
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/**
	 * Puts all classes into one jar and keeps them as they are when a class has run to its end. In one jar without
	 * signatures, since those of signed jars are not kept from one start to the next, which takes most of a start.
	 */
	static Prepared prepare(Path folder, Class<?> main, Object... arguments) throws IOException, InterruptedException {
		var prepared = new Prepared(folder.resolve("classes.jar"), folder.resolve("classes.jsa"));
		try (var out = new ZipOutputStream(Files.newOutputStream(prepared.jar()))) {
			out.setLevel(Deflater.NO_COMPRESSION);
			var names = new HashSet<String>(Set.of(TEXTS));
			var texts = new ByteArrayOutputStream();
			for (var entry : classPath()) {
				var root = Path.of(entry);
				if (Files.isDirectory(root)) {
					try (var files = Files.walk(root)) {
						for (var file : files.filter(Files::isRegularFile).toList())
							add(out, names, texts, root.relativize(file).toString().replace(File.separatorChar, '/'), Files.newInputStream(file));
					}
				} else {
					try (var jar = new ZipFile(root.toFile())) {
						for (var each : Collections.list(jar.entries()))
							if (!each.isDirectory())
								add(out, names, texts, each.getName(), jar.getInputStream(each));
					}
				}
			}
			out.putNextEntry(new ZipEntry(TEXTS));
			texts.writeTo(out);
			out.closeEntry();
		}
		copyLibrary(folder);
		start(prepared.jar().toString(), List.of("-XX:ArchiveClassesAtExit=" + prepared.classes(), "-Xlog:disable"), main, arguments).waitFor();
		return prepared;
	}

	/** The library of SQLite, which each process would else unpack for itself. */
	private static void copyLibrary(Path folder) throws IOException {
		var name = System.mapLibraryName("sqlitejdbc");
		try (var in = JDBC.class.getResourceAsStream("/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + '/' + name)) {
			Files.copy(in, folder.resolve(name));
		}
	}

	private static void add(ZipOutputStream out, Set<String> names, ByteArrayOutputStream texts, String name, InputStream content)
			throws IOException {
		try (content) {
			if (name.equals(TEXTS)) {
				content.transferTo(texts);
				texts.write('\n');
			}
			if (name.startsWith("META-INF/") && !name.startsWith("META-INF/services/") || !names.add(name))
				return;
			out.putNextEntry(new ZipEntry(name));
			content.transferTo(out);
			out.closeEntry();
		}
	}

	private static Set<String> classPath() {
		Set<String> entries = new LinkedHashSet<>();
		for (var type : BUNDLES)
			for (var entry : List.of("", "bin", "target/classes")) { // a bundle in a folder has its classes below
				var path = location(type).resolve(entry);
				if (entry.isEmpty() || Files.isDirectory(path))
					entries.add(path.toString());
			}
		return entries;
	}

	private static Path location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
