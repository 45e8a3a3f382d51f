package org.einklang.portal.intake;

/**
 * A long table that somebody has brought and may come back to.
 *
 * @param number of the table
 * @param fileName how the file was called
 * @param stage how far it has come
 */
public record TableUnderWay(long number, String fileName, Stage stage) {}
