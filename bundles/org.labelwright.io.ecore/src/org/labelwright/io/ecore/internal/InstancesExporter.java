package org.labelwright.io.ecore.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsExporter;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.schema.ecore.SchemaPackages;
import org.labelwright.store.Item;
import org.labelwright.store.Part;

/** Writes a file for each item, with the packages beside; tells of each object that is not valid. */
public final class InstancesExporter extends ItemsExporter<Item> {

	private static final String PACKAGES = "labels.ecore"; //$NON-NLS-1$
	private static final Map<String, Object> SAVING = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_SCHEMA_LOCATION, true); //$NON-NLS-1$
	private static final InstanceBuilder.Listener NOBODY = new InstanceBuilder.Listener() {
		@Override
		public void found(String statementId, String message) {
			// told in the look
		}

		@Override
		public void lost(Annotation annotation, String construct) {
			// told in the look
		}
	};

	private final Common common = Common.load();
	private final SchemaPackages packages;
	private final Map<String, List<String>> lost = new HashMap<>();
	/** Roles of parts by their ids. */
	private final Map<String, String> roles = new HashMap<>();

	public InstancesExporter(ExportSource source, Options options) {
		super(source, options);
		packages = SchemaPackages.of(source.schema());
		DynamicFactory.use(packages.roots());
	}

	@Override
	protected Optional<Item> content(Item item) {
		return Optional.of(item);
	}

	@Override
	protected boolean sound(Annotation annotation, Item content, Item item) {
		return true;
	}

	@Override
	protected void plan(Entry entry, Item item) {
		for (Part part : entry.parts())
			roles.put(part.id(), part.role());
		var builder = builder(entry, new InstanceBuilder.Listener() {
			@Override
			public void found(String statementId, String message) {
				find(Problem.warning("instances.untyped", item.name() + '#' + statementId, message, Messages.Instances_untypedRemedy)); //$NON-NLS-1$
			}

			@Override
			public void lost(Annotation annotation, String construct) {
				lost.merge(annotation.getId(), List.of(construct), (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream()).toList());
			}
		});
		var root = builder.build();
		resource(builder, root, URI.createURI("memory:/item.xmi")); // what is in no resource counts as out of place //$NON-NLS-1$
		try {
			tell(new Diagnostician() {
				@Override
				public String getObjectLabel(EObject object) {
					return object.eClass().getName();
				}
			}.validate(root), builder, item);
		} catch (RuntimeException e) { // as of facets that are none, which a team's model may have
			find(Problem.warning("instances.unchecked", item.name(), NLS.bind(Messages.Instances_unchecked, e.getLocalizedMessage()), Messages.Instances_uncheckedRemedy)); //$NON-NLS-1$
		}
	}

	/** Tells of all that is not valid, with the statement that it is of. */
	private void tell(Diagnostic diagnostic, InstanceBuilder builder, Item item) {
		diagnostic.getChildren().forEach(child -> tell(child, builder, item));
		if (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() >= Diagnostic.WARNING) {
			var object = diagnostic.getData().isEmpty() || !(diagnostic.getData().getFirst() instanceof EObject at) ? null : builder.statementOf(at);
			find(Problem.warning("instances.invalid", object == null ? item.name() : item.name() + '#' + object, diagnostic.getMessage(), //$NON-NLS-1$
					Messages.Instances_invalidRemedy));
		}
	}

	private InstanceBuilder builder(Entry entry, InstanceBuilder.Listener listener) {
		return new InstanceBuilder(common, packages, schema, names, entry, listener);
	}

	private static XMIResource resource(InstanceBuilder builder, EObject root, URI place) {
		var resource = new XMIResourceImpl(place);
		resource.getContents().add(root);
		builder.ids().forEach(resource::setID);
		return resource;
	}

	@Override
	public boolean writes(Answer answer) {
		return schema.question(answer.getQuestionId()).isPresent();
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> told) {
		lost.getOrDefault(annotation.getId(), List.of()).forEach(told);
	}

	@Override
	public Optional<String> partReadBack(Annotation annotation) {
		return Optional.ofNullable(annotation.getPart()).map(roles::get).filter(Objects::nonNull);
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected String stem(String name) {
		return name; // several may differ in their endings only
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) throws IOException {
		try (var in = Common.open()) {
			Files.copy(in, place.resolve(Common.FILE));
		}
		common.known().eResource().setURI(uri(place.resolve(Common.FILE)));
		packages.resource(place.resolve(PACKAGES)).save(SAVING);
		return new FolderWriter(place, ".xmi") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, Item item, List<Annotation> annotations) throws IOException {
				var builder = builder(entry, NOBODY);
				try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
					resource(builder, builder.build(), uri(file)).save(out, SAVING);
				}
			}
		};
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().toString());
	}
}
