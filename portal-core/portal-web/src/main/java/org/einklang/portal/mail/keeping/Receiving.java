package org.einklang.portal.mail.keeping;

import java.util.List;
import org.einklang.portal.mail.in.InboundLook;
import org.einklang.portal.mail.in.InboundMail;

/**
 * How receiving stands.
 *
 * @param look how the mailbox was found last
 * @param week what became of the mails of the last seven days
 * @param waiting the mails on which the portal has failed, newest first, 50 at most
 */
public record Receiving(InboundLook look, List<Tally> week, List<InboundMail> waiting) {}
