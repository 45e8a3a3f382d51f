package org.einklang.portal.mail;

import java.time.Instant;

/**
 * A line in a list of mails.
 *
 * @param id which mail
 * @param recipient mail address
 * @param recipientName name of the person
 * @param subject one line
 * @param created UTC
 * @param state what has become of it
 */
public record MailRow(
        long id, String recipient, String recipientName, String subject, Instant created, MailState state) {}
