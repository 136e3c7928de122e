package org.labelwright.store.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the store that people see. */
public final class Messages extends NLS {

	public static String notAProject;
	public static String notAProject_remedy;
	public static String alreadyAProject;
	public static String alreadyAProject_remedy;
	public static String notSqlite;
	public static String damaged;
	public static String damaged_remedy;
	public static String newer;
	public static String newer_remedy;
	public static String locked;
	public static String lockedHere;
	public static String lockedUnknown;
	public static String locked_remedy;
	public static String readOnlyFolder;
	public static String readOnlyFolder_remedy;
	public static String diskFull;
	public static String diskFull_remedy;
	public static String busy;
	public static String busy_remedy;
	public static String ioError;
	public static String ioError_remedy;
	public static String closed;
	public static String openedReadOnly;
	public static String openedReadOnly_remedy;
	public static String unreadableRow;
	public static String unreadableRow_remedy;
	public static String noItem;
	public static String noItem_remedy;
	public static String noPart;
	public static String noPart_remedy;
	public static String noDocument;
	public static String documentOpen;
	public static String documentOpen_remedy;
	public static String outdated;
	public static String outdatedLost;
	public static String outdated_remedy;
	public static String batchOver;
	public static String noRevision;
	public static String cutOff;
	public static String exportIndex;
	public static String exportIndex_remedy;
	public static String label_create;
	public static String label_schema;
	public static String label_addItems;
	public static String label_language;
	public static String label_offset;
	public static String label_rollBack;
	public static String label_taxonomy;
	public static String label_taxonomyRemoved;
	public static String task_addItems;
	public static String task_verify;
	public static String task_documents;
	public static String verify_integrity;
	public static String verify_integrity_remedy;
	public static String verify_foreignKeys;
	public static String verify_chain;
	public static String verify_chain_gap;
	public static String verify_chain_remedy;
	public static String verify_blob;
	public static String verify_blobMissing;
	public static String verify_rowDiffers;
	public static String verify_rowMissing;
	public static String verify_rowUnknown;
	public static String verify_row_remedy;
	public static String verify_columns;
	public static String verify_counter;
	public static String verify_counter_remedy;
	public static String verify_mediaMissing;
	public static String verify_mediaMissing_remedy;
	public static String verify_mediaSize;
	public static String verify_mediaSize_remedy;
	public static String verify_more;
	public static String validate_more;
	public static String validate_taxonomy;
	public static String validate_taxonomy_remedy;
	public static String notAllowed;
	public static String notAllowed_remedy;
	public static String notAllowed_nobody;
	public static String role_reader;
	public static String role_annotator;
	public static String role_reviewer;
	public static String role_lead;
	public static String role_administrator;
	public static String noLead;
	public static String noLead_remedy;
	public static String unfit;
	public static String unfit_remedy;
	public static String assignmentExists;
	public static String assignmentExists_remedy;
	public static String assignmentGone;
	public static String assignmentGone_remedy;
	public static String policyInvalid;
	public static String policyInvalid_remedy;
	public static String commentEmpty;
	public static String commentLong;
	public static String commentGone;
	public static String label_member;
	public static String label_memberRemoved;
	public static String label_assign;
	public static String label_escalate;
	public static String label_withdraw;
	public static String label_finish;
	public static String label_reopen;
	public static String label_comment;
	public static String label_reply;
	public static String label_resolve;
	public static String label_unresolve;
	public static String label_policy;

	static {
		NLS.initializeMessages("org.labelwright.store.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
