package org.labelwright.io.ecore.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	public static String File_elsewhere;
	public static String File_part;
	public static String File_partRemedy;
	public static String File_unreadable;
	public static String File_unreadableRemedy;
	public static String Instances_abstract;
	public static String Instances_answer;
	public static String Instances_foreign;
	public static String Instances_invalidRemedy;
	public static String Instances_relation;
	public static String Instances_unchecked;
	public static String Instances_uncheckedRemedy;
	public static String Instances_untypedRemedy;
	public static String Instances_value;
	public static String Read_class;
	public static String Read_classRemedy;
	public static String Read_elsewhere;
	public static String Read_elsewhereRemedy;
	public static String Read_geometry;
	public static String Read_geometryRemedy;
	public static String Read_name;
	public static String Read_nameRemedy;
	public static String Read_root;
	public static String Read_rootRemedy;
	public static String Read_value;
	public static String Read_valueRemedy;
	public static String Team_none;
	public static String Team_noneRemedy;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
