package org.labelwright.quality.adjudication;

import java.util.List;
import java.util.Locale;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.consensus.ConsensusModel;
import org.labelwright.quality.consensus.DawidSkene;
import org.labelwright.quality.consensus.Mace;
import org.labelwright.quality.consensus.MajorityVote;
import org.labelwright.quality.internal.Messages;

/** A way to find out what is true of what several annotators said. */
public enum MergeStrategy {

	/** What most say. */
	MAJORITY(MajorityVote.EQUAL, Messages.Merge_majority),
	/** What most say, each as much as he or she was confident of it. */
	CONFIDENCE(MajorityVote.BY_CONFIDENCE, Messages.Merge_confidence),
	/** What is most likely by how each annotator errs on all items: {@link DawidSkene}. */
	DAWID_SKENE(new DawidSkene(), Messages.Merge_dawidSkene),
	/** What is most likely by how often each annotator knows, on all items: {@link Mace}. */
	MACE(new Mace(), Messages.Merge_mace),
	/** As {@link #MAJORITY}; the mask of an object is put together of all its masks: {@link org.labelwright.quality.consensus.Staple}. */
	STAPLE(MajorityVote.EQUAL, Messages.Merge_staple),
	/** As {@link #MAJORITY}; preferences and rankings by the strengths of responses of an item: {@link org.labelwright.quality.BradleyTerry}. */
	BRADLEY_TERRY(MajorityVote.EQUAL, Messages.Merge_bradleyTerry);

	private final ConsensusModel model;
	private final String label;

	MergeStrategy(ConsensusModel model, String label) {
		this.model = model;
		this.label = label;
	}

	ConsensusModel model() {
		return model;
	}

	/** Whether it finds out from all items how far each annotator is to be trusted. */
	public boolean weighsAnnotators() {
		return this == DAWID_SKENE || this == MACE;
	}

	/** Whether it can decide of what annotators said as no other does: some are for masks alone, or for preferences and rankings. */
	public boolean applies(List<AnnotationDocument> documents, SchemaIndex schema) {
		return switch (this) {
		case STAPLE -> documents.stream().flatMap(document -> document.getAnnotations().stream()).anyMatch(object -> object.getGeometry() instanceof Mask);
		case BRADLEY_TERRY -> documents.stream().flatMap(document -> document.getAnswers().stream())
				.anyMatch(answer -> schema.question(answer.getQuestionId()).filter(PreferenceMerge::decides).isPresent());
		default -> true;
		};
	}

	/** What it is called, for people. */
	public String label() {
		return label;
	}

	/** What it is called in files: lower case, with hyphens. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
