package org.einklang.portal.publicarea;

import java.util.Set;
import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;

/**
 * What the public area says by itself.
 *
 * @param open whether it is there at all
 * @param headline what stands on top of the first page; the name of the cooperation if it is empty
 * @param headlineEnglish the same in English; the German one if it is empty
 * @param greeting a few sentences below
 * @param greetingEnglish the same in English; the German one if it is empty
 * @param imprint who answers for what is written here, with a little formatting; the office of the profile if it is empty
 * @param mailbox where messages of visitors go; there is no form for them if it is empty
 * @param partners the partners that are named
 */
public record PublicAreaText(
        boolean open,
        String headline,
        String headlineEnglish,
        String greeting,
        String greetingEnglish,
        String imprint,
        String mailbox,
        Set<PartnerId> partners) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");
    private static final int HEADLINE = 200;
    private static final int GREETING = 1000;
    private static final int IMPRINT = 4000;
    private static final int MAIL = 254;

    /** Takes blanks off both ends. @throws RuleViolation if something is too long or the mailbox is none */
    public PublicAreaText {
        headline = fitting(headline, HEADLINE, "headline");
        headlineEnglish = fitting(headlineEnglish, HEADLINE, "headlineEnglish");
        greeting = fitting(greeting, GREETING, "greeting");
        greetingEnglish = fitting(greetingEnglish, GREETING, "greetingEnglish");
        imprint = fitting(imprint, IMPRINT, "imprint");
        mailbox = fitting(mailbox, MAIL, "mailbox");
        partners = Set.copyOf(partners);
        if (!mailbox.isEmpty() && !ADDRESS.matcher(mailbox).matches()) {
            throw new RuleViolation("publicarea.mail_form").at("mailbox");
        }
    }

    private static String fitting(String typed, int most, String field) {
        String bare = typed.strip();
        if (bare.length() > most) {
            throw new RuleViolation("publicarea.too_long", most).at(field);
        }
        return bare;
    }
}
