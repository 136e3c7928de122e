package org.labelwright.io.ecore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.ecore.internal.InstanceReader;
import org.labelwright.io.ecore.internal.InstancesExporter;
import org.labelwright.io.ecore.internal.Messages;
import org.labelwright.io.ecore.internal.Team;
import org.labelwright.io.ecore.internal.TeamPackages;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.spi.Format;
import org.labelwright.model.annotation.AnnotationPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * XMI of EMF: for each item a file in which annotations are objects of the classes of their labels, as {@link org.labelwright.schema.ecore.ToEcoreOperation} writes
 * them, and of the package {@value #COMMON}, which says where they are. What it is made of is in its file, {@code annotation.ecore}. Both packages are written
 * beside: {@code labels.ecore} has those of the schema, which are a team's own when the schema came from them.
 *
 * <p>When it is read, the packages are those of all Ecore files in the folder of the source, or in the nearest above it. Objects of their classes that no
 * {@code Annotation} refers to are annotations of the whole item.
 */
public final class InstancesFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "ecore-instances"; //$NON-NLS-1$
	/** The namespace of the package of items, documents and geometries. */
	public static final String COMMON = "http://labelwright.org/annotation/1"; //$NON-NLS-1$

	private static final int SURE = 99;

	public InstancesFormat() {
		super(ID, Format.ANY_MODALITY, ".xmi"); //$NON-NLS-1$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return TeamPackages.root(new ByteArrayInputStream(head)).filter(namespaces -> namespaces.contains(COMMON)).isPresent() ? SURE : 0;
	}

	@Override
	protected void declare(Path source, Options options, SchemaCollector schema, Problems problems) throws IOException {
		TeamPackages.beside(source).value().ifPresent(packages -> new Team(packages).declare(schema));
	}

	@Override
	protected FileReader reader(Path source, Options options, Receiver receiver) throws IOException {
		var packages = TeamPackages.beside(source);
		packages.problems().forEach(receiver::problem);
		if (packages.value().isEmpty())
			return (file, key) -> {
				// told already, and nothing can be read without them
			};
		var team = new Team(packages.value().get());
		return (file, key) -> InstanceReader.read(file, key, team, receiver);
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		reader(file, options, receiver).read(file, key);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		var kept = new ArrayList<Declaration>();
		for (var classifier : AnnotationPackage.eINSTANCE.getEClassifiers())
			if (classifier instanceof EClass kind && !kind.isAbstract() && AnnotationPackage.Literals.GEOMETRY.isSuperTypeOf(kind)) {
				kept.add(Declaration.kept(kind.getName()));
				kept.add(Declaration.kept(Constructs.SECONDARY + kind.getName()));
				kept.add(Declaration.kept(Constructs.TRACK + kind.getName()));
			}
		for (var construct : List.of(Constructs.RINGS, Constructs.HOLES, Constructs.TRACK_OCCLUDED, Constructs.TRACK_VALUE, Constructs.TRACK_INTERPOLATION,
				Constructs.NO_GEOMETRY, Constructs.NO_LABEL, Constructs.GROUP, Constructs.PART, Constructs.TIER, Constructs.TIERS, Constructs.CHANNEL, Constructs.RELATION,
				Constructs.ANSWER, Constructs.ANSWER_IN_TIME))
			kept.add(Declaration.kept(construct));
		for (var construct : List.of(Constructs.ATTRIBUTE, Constructs.NOTE, Constructs.FLAG, Constructs.CROWD, Constructs.CONFIDENCE))
			for (var of : List.of("", Constructs.OF_RELATION, Constructs.OF_ANSWER)) //$NON-NLS-1$
				kept.add(Declaration.kept(of + construct));
		for (var of : List.of("", Constructs.OF_RELATION, Constructs.OF_ANSWER)) //$NON-NLS-1$
			kept.add(Declaration.lost(of + Constructs.FOREIGN, Messages.Instances_foreign));
		return kept;
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new InstancesExporter(source, options);
	}
}
