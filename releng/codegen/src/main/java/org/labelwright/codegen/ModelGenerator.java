package org.labelwright.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Runs EMF's generator on a bundle's genmodel, outside Eclipse. The generator writes into a scratch
 * folder, so that it never merges with, or leaves behind, what an earlier run made.
 */
final class ModelGenerator {

	private static final String SOURCES = "src-gen";
	private static final Pattern MERGE_MARKER = Pattern
			.compile("\\A/\\*\\*\\n \\*/\\n|\\n[ \\t]*\\* <!-- (begin|end)-(user|model)-doc -->");

	private final Path bundle;
	private final Path scratch;

	/**
	 * @param bundle  holds {@code model/labelwright.genmodel}; is only read
	 * @param scratch is emptied and then holds a bundle of the same name with the generated sources
	 */
	ModelGenerator(Path bundle, Path scratch) {
		this.bundle = bundle.toAbsolutePath().normalize();
		this.scratch = scratch.toAbsolutePath().normalize();
	}

	/**
	 * Generates.
	 *
	 * @return content by path relative to {@code src-gen}, with {@code /} between names
	 * @throws IllegalStateException when the model is invalid; the message is the generator's
	 */
	Map<String, String> generate() throws IOException {
		delete(scratch);
		var copy = scratch.resolve(bundle.getFileName());
		Files.createDirectories(copy.resolve("model"));
		for (var name : List.of("labelwright.ecore", "labelwright.genmodel"))
			Files.copy(bundle.resolve("model").resolve(name), copy.resolve("model").resolve(name));
		run(copy);
		var sources = read(copy.resolve(SOURCES));
		sources.replaceAll((path, source) -> tidy(source));
		return sources;
	}

	/** Makes {@code src-gen} of the bundle equal to what {@link #generate()} returned. */
	void install(Map<String, String> sources) throws IOException {
		var target = bundle.resolve(SOURCES);
		delete(target);
		for (var source : sources.entrySet()) {
			var file = target.resolve(source.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, source.getValue());
		}
	}

	/** What {@code src-gen} of the bundle holds now. */
	Map<String, String> installed() throws IOException {
		return read(bundle.resolve(SOURCES));
	}

	private static void run(Path copy) {
		var resources = resourceSet();
		var project = copy.getFileName().toString();
		EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(copy + "/"));
		var location = URI.createPlatformResourceURI(project + "/model/labelwright.genmodel", true);
		var model = (GenModel) resources.getResource(location, true).getContents().getFirst();
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		var problems = model.diagnose();
		if (problems.getSeverity() >= Diagnostic.ERROR)
			throw new IllegalStateException(problems.toString());
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		var generator = new Generator();
		generator.setInput(model);
		var result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (result.getSeverity() != Diagnostic.OK)
			throw new IllegalStateException(result.toString());
	}

	private static ResourceSet resourceSet() {
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		EPackage.Registry.INSTANCE.put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		return resources;
	}

	private static Map<String, String> read(Path folder) throws IOException {
		var sources = new TreeMap<String, String>();
		if (!Files.exists(folder))
			return sources;
		try (var files = Files.walk(folder)) {
			for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator)
				sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
		}
		return sources;
	}

	/** Takes out the generator's marks for merging with edits, which we never make, and the machine's line ends. */
	private static String tidy(String source) {
		return MERGE_MARKER.matcher(source.replace("\r\n", "\n")).replaceAll("");
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.delete(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
