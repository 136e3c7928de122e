/**
 * One document of several: what annotators said about an item becomes what is taken to be true of it, object by object, by a person's choice or by a
 * strategy. The documents of the annotators are only read; what is made is a document of a user of its own, each row of which tells where it is from
 * and why it was kept.
 */
package org.labelwright.quality.adjudication;
