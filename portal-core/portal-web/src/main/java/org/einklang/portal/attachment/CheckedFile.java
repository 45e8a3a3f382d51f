package org.einklang.portal.attachment;

/**
 * A file that was looked into and may be kept.
 *
 * @param upload what was brought
 * @param name as it is kept
 * @param kind what it is, by its content
 * @param sha256 its fingerprint, in hexadecimal digits
 * @param scan what the scanner for viruses said
 */
record CheckedFile(Upload upload, FileName name, FileKind kind, String sha256, VirusScan.Result scan) {}
