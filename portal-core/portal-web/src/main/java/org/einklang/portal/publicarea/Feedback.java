package org.einklang.portal.publicarea;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a visitor has typed.
 *
 * @param message what they want to say
 * @param page where they met a barrier, may be empty
 * @param mail where they want an answer, may be empty
 */
record Feedback(String message, String page, String mail) {

    static final Feedback NOTHING = new Feedback("", "", "");
    static final int MESSAGE = 4000;
    static final int PAGE = 300;
    static final int MAIL = 254;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");

    Feedback {
        message = message.strip();
        page = page.strip().replaceAll("\\s+", " ");
        mail = mail.strip();
    }

    /** What has to be typed otherwise: key of the text by name of the field, in the order of the fields. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (message.isEmpty()) {
            faults.put("message", "publicarea.feedback.message_missing");
        } else if (message.length() > MESSAGE) {
            faults.put("message", "publicarea.feedback.message_long");
        }
        if (page.length() > PAGE) {
            faults.put("page", "publicarea.feedback.page_long");
        }
        if (!mail.isEmpty() && (mail.length() > MAIL || !ADDRESS.matcher(mail).matches())) {
            faults.put("mail", "publicarea.mail_form");
        }
        return faults;
    }
}
