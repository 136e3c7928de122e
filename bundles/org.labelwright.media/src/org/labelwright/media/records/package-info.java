/**
 * Headers of records of signals, which those who read or write annotations of them need as well: WFDB
 * (<a href="https://physionet.org/physiotools/wag/header-5.htm">header(5)</a>) and EDF+
 * (<a href="https://www.edfplus.info/specs/edfplus.html">edfplus.info</a>).
 */
package org.labelwright.media.records;
