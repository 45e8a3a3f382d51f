package org.einklang.portal.mail;

import java.util.List;

/**
 * What goes with a mail.
 *
 * @param files in order
 * @param remark what its text ends with, to be put behind it; empty if there is nothing to say
 */
record MailParcel(List<Enclosed> files, String remark) {

    static final MailParcel NOTHING = new MailParcel(List.of(), "");

    /**
     * A file.
     *
     * @param name what the reader's program calls it
     * @param type media type
     * @param bytes its content
     */
    @SuppressWarnings("ArrayRecordComponent") // written once into the mail, compared by nobody
    record Enclosed(String name, String type, byte[] bytes) {}
}
