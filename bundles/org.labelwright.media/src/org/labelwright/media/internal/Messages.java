package org.labelwright.media.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public final class Messages extends NLS {

	public static String Json_more;
	public static String Json_remedy;
	public static String Media_empty;
	public static String Media_emptyRemedy;
	public static String Media_missing;
	public static String Media_missingRemedy;
	public static String Media_providerFailed;
	public static String Media_providerFailedRemedy;
	public static String Media_unreachable;
	public static String Media_unreachableRemedy;
	public static String Media_unrecognised;
	public static String Media_unrecognisedRemedy;
	public static String Audio_closed;
	public static String Audio_coding;
	public static String Audio_codingRemedy;
	public static String Audio_damagedRemedy;
	public static String Audio_header;
	public static String Audio_impossible;
	public static String Audio_memory;
	public static String Audio_memoryRemedy;
	public static String Audio_noDevice;
	public static String Audio_noDeviceRemedy;
	public static String Audio_noFormat;
	public static String Audio_noSamples;
	public static String Audio_shrunk;
	public static String Audio_truncated;
	public static String Audio_truncatedRemedy;
	public static String Edf_annotation;
	public static String Edf_annotationRemedy;
	public static String Edf_empty;
	public static String Edf_emptyRemedy;
	public static String Edf_field;
	public static String Edf_headerRemedy;
	public static String Edf_record;
	public static String Edf_recordRemedy;
	public static String Edf_short;
	public static String Edf_truncated;
	public static String Image_closed;
	public static String Image_damaged;
	public static String Image_damagedRemedy;
	public static String Image_decoderWarning;
	public static String Image_decoderWarningRemedy;
	public static String Image_header;
	public static String Image_headerRemedy;
	public static String Image_memory;
	public static String Image_memoryRemedy;
	public static String Image_noPixels;
	public static String Image_partial;
	public static String Image_partialRemedy;
	public static String Image_size;
	public static String Image_tile;
	public static String Image_tooLarge;
	public static String Image_tooLargeRemedy;
	public static String Png_checksum;
	public static String Png_noData;
	public static String Png_truncated;
	public static String Parquet_damaged;
	public static String Parquet_damagedRemedy;
	public static String Parquet_remedy;
	public static String Signal_irregular;
	public static String Signal_irregularRemedy;
	public static String Signal_memory;
	public static String Signal_memoryRemedy;
	public static String Signal_short;
	public static String Signal_shortRemedy;
	public static String Table_backwards;
	public static String Table_backwardsRemedy;
	public static String Table_binary;
	public static String Table_broken;
	public static String Table_brokenRemedy;
	public static String Table_column;
	public static String Table_dates;
	public static String Table_datesRemedy;
	public static String Table_empty;
	public static String Table_endless;
	public static String Table_endlessRemedy;
	public static String Table_more;
	public static String Table_moreRemedy;
	public static String Table_noNumber;
	public static String Table_noNumberRemedy;
	public static String Table_noTime;
	public static String Table_noTimeRemedy;
	public static String Table_noValues;
	public static String Table_remedy;
	public static String Table_short;
	public static String Table_shortRemedy;
	public static String Wfdb_empty;
	public static String Wfdb_emptyRemedy;
	public static String Wfdb_format;
	public static String Wfdb_formatRemedy;
	public static String Wfdb_frame;
	public static String Wfdb_headerRemedy;
	public static String Wfdb_line;
	public static String Wfdb_missing;
	public static String Wfdb_missingRemedy;
	public static String Wfdb_segment;
	public static String Wfdb_segmentRemedy;
	public static String Wfdb_short;
	public static String Wfdb_signal;
	public static String Wfdb_tooLong;
	public static String Wfdb_truncated;
	public static String Sequence_closed;
	public static String Sequence_empty;
	public static String Sequence_emptyRemedy;
	public static String Sequence_folder;
	public static String Sequence_folderRemedy;
	public static String Sequence_rate;
	public static String Sequence_rateRemedy;
	public static String Sequence_short;
	public static String Sequence_shortRemedy;
	public static String Sequence_size;
	public static String Sequence_sizeRemedy;

	static {
		NLS.initializeMessages("org.labelwright.media.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
