package org.labelwright.schema.ui.internal;

import java.util.List;

import org.labelwright.schema.ui.internal.diagram.DiagramPage;
import org.labelwright.schema.ui.internal.form.ConstraintsPage;
import org.labelwright.schema.ui.internal.form.LabelsPage;
import org.labelwright.schema.ui.internal.form.QuestionsPage;
import org.labelwright.schema.ui.internal.form.RelationsPage;
import org.labelwright.schema.ui.internal.skeleton.SkeletonPage;
import org.labelwright.schema.ui.internal.source.SourcePage;

/** The pages of the editor, in their order. */
final class SchemaPages {

	private SchemaPages() {
	}

	static List<SchemaPage> all() {
		return List.of(new LabelsPage(), new RelationsPage(), new QuestionsPage(), new ConstraintsPage(), new SkeletonPage(), new SourcePage(),
				new DiagramPage());
	}
}
