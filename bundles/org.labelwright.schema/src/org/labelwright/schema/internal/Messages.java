package org.labelwright.schema.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people. */
public final class Messages extends NLS {

	public static String Ecore_reading;
	public static String Ecore_unreadable;
	public static String Ecore_unreadableRemedy;
	public static String Ecore_part;
	public static String Ecore_partRemedy;
	public static String Ecore_unresolved;
	public static String Ecore_unresolvedRemedy;
	public static String Ecore_noPackage;
	public static String Ecore_noPackageRemedy;
	public static String Ecore_duplicate;
	public static String Ecore_duplicateRemedy;
	public static String Ecore_cycle;
	public static String Ecore_cycleRemedy;
	public static String Ecore_supertypes;
	public static String Ecore_generics;
	public static String Ecore_many;
	public static String Ecore_type;
	public static String Ecore_typeRemedy;
	public static String Ecore_value;
	public static String Ecore_valueRemedy;
	public static String Ecore_operations;
	public static String Ecore_derived;
	public static String Ecore_nameless;
	public static String Ecore_namelessRemedy;
	public static String Ecore_writing;
	public static String Ecore_unwritable;
	public static String Ecore_unwritableRemedy;
	public static String Ecore_lost;
	public static String Lost_constraints;
	public static String Lost_skeletons;
	public static String Lost_ends;
	public static String Lost_relationAttributes;
	public static String Lost_kind;
	public static String Schema_unreadable;
	public static String Schema_unreadableRemedy;
	public static String Schema_unwritable;
	public static String Change_added;
	public static String Change_renamed;
	public static String Change_retired;
	public static String Change_moved;
	public static String Change_retyped;
	public static String Change_changed;
	public static String Change_removed;
	public static String Edit_addLabel;
	public static String Edit_addAttribute;
	public static String Edit_addOption;
	public static String Edit_addRelationType;
	public static String Edit_addQuestion;
	public static String Edit_addConstraint;
	public static String Edit_delete;
	public static String Edit_deleteMany;
	public static String Edit_restore;
	public static String Edit_move;
	public static String Edit_place;
	public static String Template_list;
	public static String Template_missing;
	public static String Template_noList;
	public static String Template_path;
	public static String Template_remedy;
	public static String Template_twice;
	public static String Template_unreadable;
	public static String Evolve_edited;
	public static String Evolve_rename;
	public static String Evolve_merge;
	public static String Evolve_splitInto;
	public static String Evolve_move;
	public static String Evolve_moveTop;
	public static String Evolve_retype;
	public static String Evolve_retire;
	public static String Evolve_restore;
	public static String Evolve_geometry;
	public static String Evolve_anyGeometry;
	public static String Evolve_delete;
	public static String Evolve_undo;
	public static String Evolve_redo;
	public static String Evolve_remedy;
	public static String Evolve_noName;
	public static String Evolve_unknown;
	public static String Evolve_ambiguous;
	public static String Evolve_nothing;
	public static String Evolve_self;
	public static String Evolve_split;
	public static String Evolve_value;
	public static String Evolve_cycle;
	public static String Evolve_retypeWhat;
	public static String Evolve_type;
	public static String Evolve_same;
	public static String Evolve_noOptions;
	public static String Evolve_manyValues;
	public static String Evolve_manyValuesRemedy;
	public static String Evolve_retireWhat;
	public static String Evolve_kind;
	public static String Evolve_children;
	public static String Evolve_missing;
	public static String Evolve_notSteps;
	public static String Evolve_badSteps;
	public static String Evolve_stepsRemedy;
	public static String Evolve_noUndo;
	public static String Evolve_noRedo;
	public static String Aside_gone;
	public static String Aside_geometry;
	public static String Aside_answer;
	public static String Aside_kind;
	public static String Aside_value;
	public static String Aside_noAttribute;
	public static String Aside_notOfLabel;

	static {
		NLS.initializeMessages("org.labelwright.schema.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
