package org.einklang.api.document;

import java.io.InputStream;

/**
 * A printed file that is too large to be held in memory. It lies on the disk of the portal until its content is closed; whoever
 * gets it hands it on at once, see {@link org.einklang.api.module.FileSource.Content}.
 *
 * @param size in bytes
 * @param content to be read once and closed
 */
public record PrintedFile(long size, InputStream content) {}
