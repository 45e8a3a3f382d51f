package org.einklang.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A form with files, read by the server before any page looks at it: what cannot be read is no fault of ours. */
final class SentForm {

    private static final System.Logger LOG = System.getLogger(SentForm.class.getName());

    private SentForm() {}

    /** The status with which a form is refused that is too large or no form at all; 0 for every other request. */
    static int refusal(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return 0;
        }
        try {
            request.getParts();
            return 0;
        } catch (IllegalStateException tooLarge) {
            LOG.log(System.Logger.Level.DEBUG, "a form is too large", tooLarge);
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (IOException | ServletException | RuntimeException malformed) {
            LOG.log(System.Logger.Level.DEBUG, "a form cannot be read", malformed);
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
